//! Writing the draft: versions, parts, handing it to the committee (S10–S12, S16–S19).
//!
//! A version that was handed in is never changed: whoever goes on writing writes the next one.

use chrono::NaiveDate;

use super::draft::{Draft, DraftMeasure, DraftSource, DraftState, Outline, Part};
use super::event::DraftEvent;
use super::ids::{DraftId, FileId, MemberId};
use super::refusal::Refusal;
use super::time::Timestamp;
use super::topic::{Approval, ApprovalWay, Stage, Topic};

/// Whether the draft of this topic can still be written: from the day the topic is told until the members have it.
pub fn open_to_writing(topic: &Topic) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Assigned | Stage::Drafting | Stage::InReview | Stage::Revising | Stage::Approved => Ok(()),
        Stage::Planned => Err(Refusal::NoTopic),
        Stage::Postponed => Err(Refusal::MeetingPostponed),
        Stage::Cancelled => Err(Refusal::TopicCancelled),
        Stage::Circulated
        | Stage::Meeting
        | Stage::Concluding
        | Stage::Concluded
        | Stage::FollowingUp
        | Stage::Closed => Err(Refusal::DraftCirculated),
    }
}

/// What a version is made of.
#[derive(Clone, PartialEq, Debug)]
pub struct Contents {
    pub source: DraftSource,
    pub file: Option<FileId>,
    pub outline: Outline,
}

impl Contents {
    /// The contents of a version, to go on from.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        Self { source: draft.source, file: draft.file, outline: draft.outline.clone() }
    }

    /// Nothing yet, to be written part by part.
    #[must_use]
    pub fn blank() -> Self {
        Self { source: DraftSource::Guided, file: None, outline: Outline::default() }
    }
}

/// A new version. The one in hand gives way to it; an approved one stays approved, because nothing replaces it by
/// itself (ux 16).
#[must_use]
pub fn begin(
    topic: &Topic,
    in_hand: Option<&Draft>,
    id: DraftId,
    author: MemberId,
    contents: Contents,
    now: Timestamp,
) -> (Topic, Draft, DraftEvent) {
    let number = topic.drafts + 1;
    let stage = match topic.stage {
        Stage::Assigned => Stage::Drafting,
        Stage::InReview => Stage::Revising,
        other => other,
    };
    let topic = Topic { drafts: number, draft: Some(id), stage, ..topic.clone() };
    let draft = Draft {
        id,
        unit: topic.unit,
        topic: topic.id,
        number,
        source: contents.source,
        state: DraftState::Open,
        author,
        file: contents.file,
        outline: contents.outline,
        created_at: now,
        submitted_at: None,
    };
    let superseded = in_hand
        .filter(|earlier| !matches!(earlier.state, DraftState::Approved | DraftState::Superseded))
        .map(|earlier| Draft { state: DraftState::Superseded, ..earlier.clone() });
    let event = DraftEvent::Begun { topic: topic.clone(), draft: draft.clone(), superseded };
    (topic, draft, event)
}

/// Takes a file into the open version, unless that would bury words already written: then it is the next one.
#[must_use]
pub fn takes_file(in_hand: Option<&Draft>) -> bool {
    in_hand.is_some_and(|draft| {
        draft.state == DraftState::Open
            && (draft.source != DraftSource::Guided || draft.outline == Outline::default())
    })
}

/// What the words of one part are, read.
#[derive(Clone, PartialEq, Debug)]
pub enum PartWords {
    Text(String),
    Measures(Vec<DraftMeasure>),
    Questions(Vec<String>),
}

/// Puts words into a part: in place of what stood there or, when they go on from an earlier message, after it.
///
/// A part of a file that was read makes the draft the outline: the file no longer says the same. The lists of
/// measures and questions leave the file alone, because they are asked beside it.
#[must_use]
pub fn write(draft: &Draft, part: Part, words: PartWords, more: bool) -> Draft {
    let mut draft = draft.clone();
    match words {
        PartWords::Text(text) => {
            if let Some(slot) = text_slot(&mut draft.outline, part) {
                *slot = if more && !slot.is_empty() { goes_on(slot, &text) } else { text };
            }
            if draft.source == DraftSource::ReadFile {
                draft.source = DraftSource::Guided;
                draft.file = None;
            }
        }
        PartWords::Measures(measures) => put_list(&mut draft.outline.measures, measures, more),
        PartWords::Questions(questions) => put_list(&mut draft.outline.questions, questions, more),
    }
    draft
}

/// The text with more after it. A text of a whole number of longest messages was cut by the app, perhaps in the
/// middle of a word (Bot API, `sendMessage`: 4096 UTF-16 units).
fn goes_on(text: &str, more: &str) -> String {
    let cut = text.encode_utf16().count().is_multiple_of(4096);
    format!("{text}{}{more}", if cut { "" } else { "\n" })
}

fn put_list<T>(list: &mut Vec<T>, items: Vec<T>, more: bool) {
    if !more {
        list.clear();
    }
    list.extend(items);
}

fn text_slot(outline: &mut Outline, part: Part) -> Option<&mut String> {
    match part {
        Part::Done => Some(&mut outline.done),
        Part::NotDone => Some(&mut outline.not_done),
        Part::ObjectiveCauses => Some(&mut outline.objective_causes),
        Part::SubjectiveCauses => Some(&mut outline.subjective_causes),
        Part::Orientation => Some(&mut outline.orientation),
        Part::Measures | Part::Questions => None,
    }
}

/// Whether a part has anything in it.
#[must_use]
pub fn filled(outline: &Outline, part: Part) -> bool {
    match part {
        Part::Done => !outline.done.is_empty(),
        Part::NotDone => !outline.not_done.is_empty(),
        Part::ObjectiveCauses => !outline.objective_causes.is_empty(),
        Part::SubjectiveCauses => !outline.subjective_causes.is_empty(),
        Part::Orientation => !outline.orientation.is_empty(),
        Part::Measures => !outline.measures.is_empty(),
        Part::Questions => !outline.questions.is_empty(),
    }
}

/// The draft lies before the committee. What it lacks does not matter; but there must be something.
pub fn submit(topic: &Topic, draft: &Draft, now: Timestamp) -> Result<(Topic, Draft), Refusal> {
    open_to_writing(topic)?;
    if draft.state != DraftState::Open || topic.draft != Some(draft.id) {
        return Err(Refusal::ExpiredButton);
    }
    if draft.file.is_none() && draft.outline == Outline::default() {
        return Err(Refusal::DraftEmpty);
    }
    let topic = Topic { stage: Stage::InReview, approval: None, ..topic.clone() };
    let draft = Draft { state: DraftState::Submitted, submitted_at: Some(now), ..draft.clone() };
    Ok((topic, draft))
}

/// Whether this version is the one before the committee now.
pub fn under_review(topic: &Topic, draft: &Draft) -> Result<(), Refusal> {
    let here = topic.stage == Stage::InReview
        && topic.draft == Some(draft.id)
        && draft.state == DraftState::Submitted;
    if here { Ok(()) } else { Err(Refusal::ReviewOver) }
}

/// The version is approved: the gate of S18 opens for it and for no other.
#[must_use]
pub fn approve(
    topic: &Topic,
    draft: &Draft,
    way: ApprovalWay,
    on: NaiveDate,
    (approved_by, of): (i64, i64),
) -> (Topic, Draft) {
    let approval = Approval { draft: draft.id, number: draft.number, way, on, approved_by, of };
    let topic = Topic { stage: Stage::Approved, approval: Some(approval), ..topic.clone() };
    (topic, Draft { state: DraftState::Approved, ..draft.clone() })
}

/// The version goes back to its preparer.
#[must_use]
pub fn send_back(topic: &Topic, draft: &Draft) -> (Topic, Draft) {
    let topic = Topic { stage: Stage::Revising, ..topic.clone() };
    (topic, Draft { state: DraftState::Returned, ..draft.clone() })
}

/// A newer version lies beside the approved one.
#[must_use]
pub fn beside_the_approved(topic: &Topic) -> bool {
    topic.stage == Stage::Approved
        && topic.approval.as_ref().is_some_and(|approval| topic.draft != Some(approval.draft))
}

/// [Giữ bản đã duyệt]: the newer version is laid aside.
pub fn keep_approved(topic: &Topic, newer: &Draft) -> Result<(Topic, Draft), Refusal> {
    let Some(approval) = topic.approval.as_ref().filter(|_| beside_the_approved(topic)) else {
        return Err(Refusal::ExpiredButton);
    };
    if topic.draft != Some(newer.id) {
        return Err(Refusal::ExpiredButton);
    }
    let topic = Topic { draft: Some(approval.draft), ..topic.clone() };
    Ok((topic, Draft { state: DraftState::Superseded, ..newer.clone() }))
}

/// The draft is due later. The review moves with it as far as it must, never past the day of circulation.
pub fn extend(topic: &Topic, until: NaiveDate, today: NaiveDate) -> Result<Topic, Refusal> {
    open_to_writing(topic)?;
    let Some(schedule) = topic.schedule.as_ref() else { return Err(Refusal::ExpiredButton) };
    if until < today || until <= schedule.draft_due || until > schedule.circulate_on {
        return Err(Refusal::ExpiredButton);
    }
    let mut schedule = schedule.clone();
    schedule.draft_due = until;
    schedule.review_due = schedule.review_due.max(until);
    Ok(Topic { schedule: Some(schedule), ..topic.clone() })
}

/// The days to which the draft can be put off: the next ones, up to the day of circulation.
#[must_use]
pub fn days_left(topic: &Topic, today: NaiveDate) -> Vec<NaiveDate> {
    let Some(schedule) = topic.schedule.as_ref() else { return Vec::new() };
    let first = schedule.draft_due.max(today);
    first.iter_days().skip(1).take(3).filter(|day| *day <= schedule.circulate_on).collect()
}

#[cfg(test)]
mod tests;
