//! The rules of the field, pure: no clock, no database, no messenger, no wording.
//!
//! Every function that needs the present takes it as an argument.

mod roster_words;
mod spoken_time;
mod spoken_tokens;
mod text_enum;

#[cfg(test)]
mod sample;

pub mod ballot;
pub mod codes;
pub mod blank;
pub mod comment;
pub mod compile;
pub mod conclusion;
pub mod draft;
pub mod event;
pub mod file;
pub mod ids;
pub mod measure;
pub mod meeting;
pub mod member;
pub mod next_step;
pub mod prompt;
pub mod paper;
pub mod refusal;
pub mod review;
pub mod rights;
pub mod roll;
pub mod rules;
pub mod speaking;
pub mod tally;
pub mod time;
pub mod topic;
pub mod unit;
pub mod visibility;
pub mod voting;
pub mod roster;
pub mod schedule;
pub mod spoken_date;
pub mod words;
