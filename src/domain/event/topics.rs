//! What happens to topics.

/// What happened to topics.
#[derive(Clone, PartialEq, Debug)]
pub enum TopicEvent {}
