//! What happens to measures.

/// What happened to measures.
#[derive(Clone, PartialEq, Debug)]
pub enum MeasureEvent {}
