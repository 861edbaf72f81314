//! Sending the approved draft to the members: the gate, the questions, the list of measures, and taking it all
//! back (S18, S19).

use chrono::Duration;

use super::draft::{Draft, DraftMeasure, Outline, Question};
use super::ids::{MeasureId, QuestionId};
use super::measure::{Measure, MeasureState};
use super::member::Member;
use super::refusal::Refusal;
use super::rules::RuleProfile;
use super::schedule;
use super::time::Timestamp;
use super::topic::{RoundState, Stage, Topic};
use super::words::fold;

/// The gate of S18: only the version that the committee approved goes to the members, and only once.
pub fn gate(topic: &Topic, draft: &Draft) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Approved => {}
        Stage::Planned | Stage::Assigned | Stage::Drafting | Stage::InReview | Stage::Revising => {
            return Err(Refusal::NotApproved);
        }
        _ => return Err(Refusal::ExpiredButton),
    }
    let approved = topic.approval.as_ref().is_some_and(|approval| approval.draft == draft.id);
    if approved && draft.topic == topic.id { Ok(()) } else { Err(Refusal::NotApproved) }
}

/// The questions an officer can choose from: the standard ones, then the draft's own, none twice.
#[must_use]
pub fn candidates(standard: Vec<String>, outline: &Outline) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for question in standard.into_iter().chain(outline.questions.iter().cloned()) {
        let known = list.iter().any(|earlier| fold(earlier) == fold(&question));
        // What is left out is one bit a question, in a number that a button carries.
        if !known && list.len() < 62 {
            list.push(question);
        }
    }
    list
}

/// The questions that are asked: `left_out` has a bit set for each that is not.
#[must_use]
pub fn chosen(candidates: &[String], left_out: i64) -> Vec<String> {
    let kept = candidates.iter().enumerate().filter(|(at, _)| left_out & (1 << at) == 0);
    kept.map(|(_, question)| question.clone()).collect()
}

/// The rows of the questions, numbered from 1.
#[must_use]
pub fn questions(topic: &Topic, texts: Vec<String>, ids: impl IntoIterator<Item = i64>) -> Vec<Question> {
    texts
        .into_iter()
        .zip(ids)
        .zip(1..)
        .map(|((text, id), number)| Question {
            id: QuestionId(id),
            unit: topic.unit,
            topic: topic.id,
            number,
            text,
        })
        .collect()
}

/// The draft's measures as rows of the list, numbered on from the topic's counter. Who is named in full as the
/// one to lead is found on the roster; anything else stays in the draft's own words.
#[must_use]
pub fn measures(
    topic: &Topic,
    proposed: &[DraftMeasure],
    members: &[Member],
    ids: impl IntoIterator<Item = i64>,
    now: Timestamp,
) -> Vec<Measure> {
    proposed
        .iter()
        .zip(ids)
        .zip(topic.measures + 1..)
        .map(|((measure, id), number)| Measure {
            id: MeasureId(id),
            unit: topic.unit,
            topic: topic.id,
            number,
            text: measure.text.clone(),
            group: measure.group.clone(),
            state: MeasureState::Listed,
            proposed_by: None,
            from_comment: None,
            owner_text: measure.owner.clone(),
            co_owners: measure.co_owners.clone(),
            expected: measure.expected.clone(),
            owner: named_in(&measure.owner, members),
            due: measure.due,
            created_at: now,
        })
        .collect()
}

/// The one member whose whole name stands in `words`.
pub(super) fn named_in(words: &str, members: &[Member]) -> Option<super::ids::MemberId> {
    let words = format!(" {} ", fold(words).replace(|c: char| !c.is_alphanumeric(), " "));
    let mut found = members.iter().filter(|member| words.contains(&format!(" {} ", fold(&member.name))));
    match (found.next(), found.next()) {
        (Some(member), None) => Some(member.id),
        _ => None,
    }
}

/// When comments close: at the schedule's deadline or, if circulation is later than that, at the next one before
/// the meeting; at the meeting itself when there is none.
#[must_use]
pub fn closes_at(topic: &Topic, rules: &RuleProfile, zone: chrono_tz::Tz, now: Timestamp) -> Timestamp {
    let days = topic.schedule.iter().flat_map(|schedule| [schedule.comments_close, schedule.digest_on]);
    days.map(|day| schedule::deadline(day, rules, zone))
        .chain(topic.meeting_at)
        .find(|close| *close > now)
        .unwrap_or(now + Duration::days(1))
}

/// The members have it: the round of comments is open.
#[must_use]
pub fn circulate(topic: &Topic, measures: &[Measure], closes_at: Timestamp, now: Timestamp) -> Topic {
    Topic {
        stage: Stage::Circulated,
        round: RoundState::Open,
        circulated_at: Some(now),
        comments_close_at: Some(closes_at),
        measures: topic.measures + measures.len() as i64,
        ..topic.clone()
    }
}

/// Takes the circulation back: everything is as it was after the approval. `held`: messages that have not been
/// released. Nobody may have read or spoken in the meantime: their words would hang in the air.
pub fn take_back(topic: &Topic, measures: &[Measure], held: i64) -> Result<Topic, Refusal> {
    if topic.stage != Stage::Circulated {
        return Err(Refusal::ExpiredButton);
    }
    if held == 0 || topic.comments > 0 || topic.frozen_at.is_some() {
        return Err(Refusal::TooLateToTakeBack);
    }
    if measures.iter().any(|measure| measure.proposed_by.is_some()) {
        return Err(Refusal::TooLateToTakeBack);
    }
    Ok(Topic {
        stage: Stage::Approved,
        round: RoundState::NotOpen,
        circulated_at: None,
        comments_close_at: None,
        measures: topic.measures - measures.len() as i64,
        ..topic.clone()
    })
}

#[cfg(test)]
mod tests;
