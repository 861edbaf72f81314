//! The rules of the field, pure: no clock, no database, no messenger, no wording.
//!
//! Every function that needs the present takes it as an argument.

mod draft_headings;
mod draft_lines;
mod draft_measures;
mod roster_words;
#[cfg(test)]
pub(crate) mod sample;
mod spoken_time;
mod spoken_tokens;
pub(crate) mod text_enum;

pub mod ballot;
pub mod balloting;
pub mod blank;
pub mod catalogue;
pub mod choosing;
pub mod circulating;
pub mod codes;
pub mod comment;
pub mod compile;
pub mod concluding;
pub mod conclusion;
pub mod convening;
pub mod days_off;
pub mod draft;
pub mod draft_reading;
pub mod drafting;
pub mod enrolment;
pub mod event;
pub mod file;
pub mod ids;
pub mod measure;
pub mod measuring;
pub mod meeting;
pub mod member;
pub mod next_step;
pub mod paper;
pub mod prompt;
pub mod refusal;
pub mod reminding;
pub mod review;
pub mod rhythm;
pub mod rights;
pub mod roll;
pub mod roster;
pub mod roster_merge;
pub mod rules;
pub mod rules_checking;
pub mod rules_editing;
mod rules_reading;
pub mod schedule;
pub mod secrecy;
pub mod set_up;
pub mod speaking;
pub mod spoken_date;
pub mod tally;
pub mod task;
pub mod time;
pub mod topic;
pub mod turnout;
pub mod unit;
pub mod visibility;
pub mod voting;
pub mod words;
