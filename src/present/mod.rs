//! Wording, pure: what is said and how it looks, before any messenger is thought of.

pub mod action;
pub mod outgoing;
