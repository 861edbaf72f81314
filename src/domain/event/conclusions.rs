//! What happens to conclusions.

use chrono::NaiveDate;

use crate::domain::blank::Blank;
use crate::domain::concluding::Figures;
use crate::domain::conclusion::Conclusion;
use crate::domain::file::{File, Job};
use crate::domain::ids::JobId;
use crate::domain::measure::Measure;
use crate::domain::meeting::{Attendance, Meeting};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// Where the answer to a blank is kept.
#[derive(Clone, PartialEq, Debug)]
pub enum Filling {
    /// In the conclusion's own words.
    Words,
    Measure(Measure),
    Meeting(Meeting),
    Attendance(Vec<Attendance>),
}

/// Who is told that the papers are there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keeper {
    pub addressee: Addressee,
    /// Greeted as the secretary; else the deputy, in the secretary's place.
    pub secretary: bool,
}

/// What is said of papers that are there.
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    pub figures: Figures,
    /// What an officer can still fill in.
    pub open: Vec<Blank>,
    /// How many measures that passed have no expected result: asked about, but no blanks.
    pub without_result: usize,
    /// The day by which the conclusion is to be adopted.
    pub due: Option<NaiveDate>,
}

/// What many are told of an adopted conclusion, and when.
#[derive(Clone, PartialEq, Debug)]
pub struct Announcement {
    pub figures: Figures,
    pub to: Vec<Addressee>,
    /// The rapporteur from outside who prepared the topic, if a message still reaches him or her: thanked.
    pub guest: Option<Addressee>,
    /// Not before this: it can be taken back until then.
    pub release: Timestamp,
}

/// What happened to conclusions.
#[derive(Clone, PartialEq, Debug)]
pub enum ConclusionEvent {
    /// A version was begun; its papers are being made.
    Drafted { conclusion: Conclusion, superseded: Option<Conclusion>, job: Job },
    /// An officer sent the edited document back: the next version, kept as it came.
    SentBack { conclusion: Conclusion, superseded: Conclusion },
    /// A blank has its answer.
    Filled { conclusion: Conclusion, blank: Blank, filling: Filling },
    /// An officer leaves a blank for the pen.
    LeftBlank { conclusion: Conclusion, blank: Blank },
    /// The papers of a version are there. `document` is none where an officer's own stands.
    Rendered {
        unit: Unit,
        topic: Topic,
        conclusion: Conclusion,
        document: Option<File>,
        minutes: File,
        report: Report,
        to: Vec<Keeper>,
        job: JobId,
    },
    /// chốt. The messages to many and the last rendering wait under the job's number.
    Adopted { unit: Unit, topic: Topic, conclusion: Conclusion, announcement: Announcement, job: Job },
    /// The adoption was taken back before anybody was told. `again`: the papers had lost their draft mark.
    TakenBack { unit: Unit, topic: Topic, conclusion: Conclusion, job: JobId, again: Option<Job> },
}
