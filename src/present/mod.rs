//! What people read: pure wording in each language, and the forms a messenger accepts it in.
//!
//! Every sentence stands in `locales/`; here it is chosen, filled and shaped.

pub mod action;
mod action_codes;
pub mod argument;
pub mod ballot_counting;
pub mod ballot_opening;
pub mod ballot_results;
pub mod ballots;
pub mod broadcast;
pub mod catalogue;
pub mod circulation;
pub mod comment_list;
pub mod comments;
pub mod conclusions;
pub mod dates;
pub mod drafts;
pub mod home;
pub mod html;
pub mod invitation;
pub mod jobs;
pub mod labels;
pub mod measures;
pub mod meeting;
pub mod menu;
pub mod outgoing;
pub mod papers;
pub mod people;
pub mod plan;
pub mod reading;
pub mod recording;
pub mod refusals;
pub mod reminders;
pub mod reviews;
pub mod rules;
pub mod status;
pub mod tallies;
pub mod tasks;
pub mod texts;
pub mod topics;
pub mod words;
pub mod year_report;

#[cfg(test)]
mod locale_lint;
