//! What receiving and sending promise when much is said, much is sent, or something breaks.

mod broadcasts;
mod long_words;
mod trouble;
