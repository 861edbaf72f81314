//! The rules of the field, pure: no clock, no database, no messenger, no wording.
//!
//! Every function that needs the present takes it as an argument.

mod text_enum;

pub mod ballot;
pub mod blank;
pub mod comment;
pub mod compile;
pub mod conclusion;
pub mod draft;
pub mod ids;
pub mod measure;
pub mod meeting;
pub mod member;
pub mod paper;
pub mod refusal;
pub mod rules;
pub mod time;
pub mod topic;
pub mod unit;
