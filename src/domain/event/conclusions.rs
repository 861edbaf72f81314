//! What happens to conclusions.

/// What happened to conclusions.
#[derive(Clone, PartialEq, Debug)]
pub enum ConclusionEvent {}
