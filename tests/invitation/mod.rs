//! Stories of the invitation: answered, asked leave of, moved to another day, called off.

mod answering;
mod moving;
mod ordering;
mod scene;
