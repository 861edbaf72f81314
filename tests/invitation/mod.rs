//! Stories of the invitation: answered, asked leave of, moved to another day, called off.

mod answering;
mod entering;
pub(crate) mod moving;
mod ordering;
pub(crate) mod scene;
