//! What happens to the reports of a year.

use crate::domain::file::File;
use crate::domain::ids::JobId;
use crate::domain::unit::{Addressee, Unit};

/// What happened to the reports of a year.
#[derive(Clone, PartialEq, Debug)]
pub enum YearReportEvent {
    /// The papers are there, for the leader who asked; `None`: no message reaches that leader any more.
    Made { unit: Unit, year: i64, document: File, sheets: File, to: Option<Addressee>, job: JobId },
}
