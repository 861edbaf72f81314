//! What nobody should do and somebody always does: each gets a clear sentence, nothing is lost and nothing changes.

mod database;
mod foreign;
mod program;
mod scene;
mod talk;
