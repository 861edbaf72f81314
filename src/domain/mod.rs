//! The rules of the field, pure: no clock, no database, no messenger, no wording.
//!
//! Every function that needs the present takes it as an argument.

mod draft_headings;
mod draft_lines;
mod draft_measures;
mod roster_words;
mod spoken_time;
mod spoken_tokens;
mod text_enum;

#[cfg(test)]
mod sample;

pub mod ballot;
pub mod catalogue;
pub mod codes;
pub mod blank;
pub mod comment;
pub mod compile;
pub mod concluding;
pub mod conclusion;
pub mod draft;
pub mod draft_reading;
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
pub mod roster;
pub mod rules;
pub mod schedule;
pub mod secrecy;
pub mod spoken_date;
pub mod time;
pub mod topic;
pub mod unit;
pub mod words;
pub mod review;
pub mod rights;
pub mod roll;
pub mod speaking;
pub mod tally;
pub mod visibility;
pub mod voting;
