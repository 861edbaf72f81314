//! What the two papers of a session print: the conclusion draft (Kết luận) and the separate minutes (Biên bản,
//! S24), as plain data.
//!
//! Filled by `compile`, dressed by `documents`. A thing nobody has said yet is a [`Blank`], never a guess.

use chrono::{NaiveDate, NaiveDateTime};

use super::ballot::{BallotKind, Counts, Way};
use super::blank::{Blank, Field};
use super::comment::{Channel, CommentKind};
use super::following::CarriedOver;
use super::ids::MeasureId;
use super::member::{Member, Role};
use super::rules::{Letterhead, PassRule};
use super::topic::{Approval, Mode, Named};
use super::unit::{Lang, Profile};

/// A blank, and the papers in which it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    pub blank: Blank,
    pub in_conclusion: bool,
    pub in_minutes: bool,
}

/// The blanks of both papers, each once, in the order in which a reader of the papers meets them.
#[must_use]
pub fn gaps(conclusion: &ConclusionPaper, minutes: &MinutesPaper) -> Vec<Gap> {
    let (ours, theirs) = (conclusion.blanks(), minutes.blanks());
    let mut found: Vec<Gap> = Vec::new();
    for blank in ours.iter().chain(&theirs).copied() {
        if !found.iter().any(|gap| gap.blank == blank) {
            found.push(Gap {
                blank,
                in_conclusion: ours.contains(&blank),
                in_minutes: theirs.contains(&blank),
            });
        }
    }
    found
}

/// What stands above the title of either paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    pub profile: Profile,
    pub lang: Lang,
    pub letterhead: Letterhead,
    /// May be empty.
    pub superior: String,
    /// The unit's own name, without its kind.
    pub unit: String,
    /// May be empty: dots are printed.
    pub locality: String,
    /// The day of the paper; `None` while it is a draft.
    pub on: Option<NaiveDate>,
    /// The year to print while the day is open.
    pub year: i64,
    /// 1 to 4.
    pub quarter: i64,
    pub title: Field<String>,
    /// Not yet adopted: carries the mark DỰ THẢO.
    pub draft: bool,
}

/// The head of the unit who signs, and in what capacity.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signer {
    pub name: String,
    /// BÍ THƯ (`false`) or PHÓ BÍ THƯ (`true`).
    pub deputy: bool,
}

impl Signer {
    #[must_use]
    pub fn of(member: &Member) -> Self {
        Self { name: member.name.clone(), deputy: !member.roles.has(Role::Secretary) }
    }
}

/// Who leads a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Owner {
    /// A member of the unit, by name.
    Member(String),
    /// In the draft's own words ("tổ liên gia số 2").
    Words(String),
}

/// How one measure came out of one ballot, as the tally found it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    pub counts: Counts,
    /// Members counted on the roll.
    pub on_roll: i64,
    pub passed: bool,
}

/// One measure's votes in one closed ballot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Votes {
    pub kind: BallotKind,
    pub way: Way,
    pub outcome: Outcome,
    pub pass: PassRule,
    /// Too few took part, and the unit's rules make that binding.
    pub quorum_missed: bool,
}

impl Votes {
    /// What `for` is measured against by the rule.
    #[must_use]
    pub fn base(&self) -> i64 {
        use super::rules::Base;
        match self.pass.base {
            Base::Roll => self.outcome.on_roll,
            Base::Cast => self.outcome.counts.total(),
            Base::ForAgainst => self.outcome.counts.for_ + self.outcome.counts.against,
        }
    }

    /// Those on the roll who gave no answer.
    #[must_use]
    pub fn silent(&self) -> i64 {
        (self.outcome.on_roll - self.outcome.counts.total()).max(0)
    }
}

/// One measure with everything that is printed beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureLine {
    pub id: MeasureId,
    /// The number of `BP-…`.
    pub number: i64,
    /// As it was put to the vote; without a vote, as it stands.
    pub text: String,
    pub owner: Field<Owner>,
    /// Who helps, in the draft's words; may be empty.
    pub co_owners: String,
    pub due: Field<NaiveDate>,
    /// What is to come of it, in the draft's words; may be empty.
    pub expected: String,
    /// Numbers of the comments (`Ý-…`) it rests on, ascending.
    pub sources: Vec<i64>,
    /// The vote that decides.
    pub formal: Option<Votes>,
    /// The consultation, shown beside it: decides nothing.
    pub consultation: Option<Votes>,
}

/// Measures under one heading (nhóm giải pháp).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureGroup {
    /// `None` = the measures that were put under no group.
    pub name: Option<String>,
    pub measures: Vec<MeasureLine>,
}

/// One comment as the papers print it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommentLine {
    /// The number of `Ý-…`.
    pub number: i64,
    /// `None` = "một đồng chí": only the committee may know.
    pub name: Option<String>,
    pub kind: CommentKind,
    pub words: Field<String>,
    pub channel: Channel,
    /// The local day it was made.
    pub on: NaiveDate,
    /// Came after the deadline.
    pub late: bool,
    /// Entered by an officer for the member.
    pub on_behalf: bool,
    /// Numbers of the measures (`BP-…`) it concerns, ascending.
    pub measures: Vec<i64>,
}

/// Dự thảo kết luận.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConclusionPaper {
    pub head: Head,
    /// The number once given, as printed after "Số"; empty before.
    pub document_number: String,
    /// Name of the kind of paper; `None` = the vocabulary's own.
    pub kind_name: Option<String>,
    /// Rules cited, one a line; none = the vocabulary's own.
    pub citations: Vec<String>,
    pub met_on: Field<NaiveDate>,
    /// What was carried out of the conclusion before: the session's first part (R4).
    pub review: Option<CarriedOver>,
    pub assessment: Field<String>,
    pub done: Field<String>,
    pub not_done: Field<String>,
    pub objective_causes: Field<String>,
    pub subjective_causes: Field<String>,
    pub orientation: Field<String>,
    /// What the formal vote passed.
    pub decided: Vec<MeasureGroup>,
    /// What the formal vote did not pass.
    pub rejected: Vec<MeasureLine>,
    /// What no formal vote has decided.
    pub undecided: Vec<MeasureLine>,
    /// When the carrying out is looked at; may be empty.
    pub follow_up_on: Vec<NaiveDate>,
    pub comments: Vec<CommentLine>,
    /// One a line; none = the vocabulary's own.
    pub recipients: Vec<String>,
    /// Line over the signature; `None` = the vocabulary's own.
    pub signed_for: Option<String>,
    pub signer: Field<Signer>,
}

impl ConclusionPaper {
    /// The decided measures without their groups.
    pub fn tasks(&self) -> impl Iterator<Item = &MeasureLine> {
        self.decided.iter().flat_map(|group| &group.measures)
    }

    /// Every blank, in reading order.
    #[must_use]
    pub fn blanks(&self) -> Vec<Blank> {
        let texts = [
            &self.assessment,
            &self.done,
            &self.not_done,
            &self.objective_causes,
            &self.subjective_causes,
            &self.orientation,
        ];
        let mut blanks: Vec<Option<Blank>> = vec![self.head.title.blank(), self.met_on.blank()];
        blanks.extend(texts.map(Field::blank));
        for line in self.tasks().chain(&self.undecided) {
            blanks.extend([line.owner.blank(), line.due.blank()]);
        }
        blanks.push(self.signer.blank());
        blanks.extend(self.comments.iter().map(|line| line.words.blank()));
        blanks.into_iter().flatten().collect()
    }
}

/// A member who was not there, and the reason as far as one is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Absentee {
    pub name: String,
    pub reason: Option<String>,
}

/// Who was there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AttendanceList {
    /// Everybody on the roster but those who moved or died.
    pub total: i64,
    pub official: i64,
    pub probationary: i64,
    /// Of the total: exempt from meetings.
    pub exempt: i64,
    /// Of the total: living elsewhere for a time.
    pub away: i64,
    pub present_official: i64,
    pub present_probationary: i64,
    /// Absence accepted by the convenor.
    pub excused: Vec<Absentee>,
    /// Absent without an accepted reason.
    pub absent: Vec<Absentee>,
    /// Members expected of whom nobody has said whether they were there.
    pub unrecorded: Vec<String>,
}

/// The comments made on one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Discussion {
    /// Number and text of the question; `None` = comments on no question.
    pub question: Option<(i64, String)>,
    pub comments: Vec<CommentLine>,
}

/// An opinion reserved after the vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReservationLine {
    pub name: String,
    /// The number of `BP-…`.
    pub measure: i64,
    pub words: String,
}

/// Biên bản: the separate minutes of the session (S24).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinutesPaper {
    pub head: Head,
    /// Name of the kind of paper; `None` = the vocabulary's own.
    pub kind_name: Option<String>,
    /// Local.
    pub started: Field<NaiveDateTime>,
    /// Local.
    pub ended: Field<NaiveDateTime>,
    /// Length in whole minutes and the least the rules ask, if it fell short.
    pub too_short: Option<(i64, i64)>,
    pub place: Field<String>,
    pub mode: Option<Mode>,
    pub attendance: AttendanceList,
    pub chair: Field<String>,
    pub minute_taker: Field<String>,
    pub presenter: Field<Named>,
    /// The version that was presented and how the committee passed it.
    pub approval: Option<Approval>,
    /// What was carried out of the conclusion before: the session's first part (R4).
    pub review: Option<CarriedOver>,
    /// The draft's own text, part by part.
    pub done: Field<String>,
    pub not_done: Field<String>,
    pub objective_causes: Field<String>,
    pub subjective_causes: Field<String>,
    pub orientation: Field<String>,
    /// What the draft holds besides its parts; may be empty.
    pub rest: String,
    pub questions: Vec<(i64, String)>,
    pub discussion: Vec<Discussion>,
    /// Every measure that was put to a vote, or waits for one, by number.
    pub measures: Vec<MeasureLine>,
    pub reservations: Vec<ReservationLine>,
    /// The secretary's overall judgement.
    pub assessment: Field<String>,
    /// "{x}/{y} nhất trí" on the minutes read aloud.
    pub agreed: Field<(i64, i64)>,
}

impl MinutesPaper {
    /// The measures the formal vote passed.
    pub fn tasks(&self) -> impl Iterator<Item = &MeasureLine> {
        self.measures.iter().filter(|line| line.formal.as_ref().is_some_and(|votes| votes.outcome.passed))
    }

    /// Every blank, in reading order.
    #[must_use]
    pub fn blanks(&self) -> Vec<Blank> {
        let mut blanks: Vec<Option<Blank>> =
            vec![self.head.title.blank(), self.started.blank(), self.ended.blank(), self.place.blank()];
        blanks.push((!self.attendance.unrecorded.is_empty()).then_some(Blank::Attendance));
        blanks.extend([Some(Blank::Guests), self.chair.blank(), self.minute_taker.blank()]);
        blanks.extend([self.presenter.blank(), Some(Blank::Purpose)]);
        let parts =
            [&self.done, &self.not_done, &self.objective_causes, &self.subjective_causes, &self.orientation];
        blanks.extend(parts.map(Field::blank));
        blanks.extend(self.discussion.iter().flat_map(|part| &part.comments).map(|line| line.words.blank()));
        blanks.extend([Some(Blank::Response), self.assessment.blank()]);
        for line in self.tasks() {
            blanks.extend([line.owner.blank(), line.due.blank()]);
        }
        blanks.push(self.agreed.blank());
        blanks.into_iter().flatten().collect()
    }
}
