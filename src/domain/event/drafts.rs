//! What happens to drafts and their review.

/// What happened to drafts and their review.
#[derive(Clone, PartialEq, Debug)]
pub enum DraftEvent {}
