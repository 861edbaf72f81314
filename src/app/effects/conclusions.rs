//! What follows from what happens to conclusions.

use serde_json::json;

use super::{raise_home, wake};
use crate::app::notices::{self, When};
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::{Announcement, ConclusionEvent, Filling, Keeper, Report};
use crate::domain::file::{File, Job};
use crate::domain::ids::JobId;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::conclusions as wording;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: ConclusionEvent) {
    match event {
        ConclusionEvent::Drafted { conclusion, superseded, job } => {
            record(desk, by, "conclusion_drafted", &conclusion, None);
            replace(desk, superseded);
            desk.put(conclusion);
            desk.put(job);
        }
        ConclusionEvent::SentBack { conclusion, superseded } => {
            record(desk, by, "conclusion_sent_back", &conclusion, None);
            replace(desk, Some(superseded));
            desk.put(conclusion);
        }
        ConclusionEvent::Filled { conclusion, filling, .. } => {
            record(desk, by, blank_filled(&filling), &conclusion, said(&conclusion, &filling).as_deref());
            fill(desk, filling);
            desk.put(conclusion);
        }
        ConclusionEvent::LeftBlank { conclusion, .. } => {
            record(desk, by, "conclusion_left_blank", &conclusion, None);
            desk.put(conclusion);
        }
        ConclusionEvent::Rendered { unit, topic, conclusion, document, minutes, report, to, job } => {
            let files = json!({
                "conclusion": conclusion.id, "number": conclusion.number, "state": conclusion.state,
                "document": document.as_ref().and_then(|file| file.hash.as_deref()),
                "minutes": minutes.hash.as_deref(),
            });
            desk.audit(unit.id, by, "conclusion_rendered", &files, None);
            tell_keepers(desk, &unit, &topic, &conclusion, &minutes, &report, to);
            if let Some(document) = document {
                desk.put(document);
            }
            desk.put(minutes);
            desk.remove::<Job>(job);
            raise(desk, &conclusion);
            desk.put(conclusion);
        }
        ConclusionEvent::Adopted { unit, topic, conclusion, announcement, job } => {
            record(desk, by, "conclusion_adopted", &conclusion, None);
            announce(desk, &unit, &topic, &conclusion, announcement, job.id);
            wake(desk, unit.id);
            desk.put(conclusion);
            desk.put(job);
            desk.put(topic);
            desk.put(unit);
        }
        ConclusionEvent::TakenBack { unit, topic, conclusion, job, again } => {
            record(desk, by, "conclusion_taken_back", &conclusion, None);
            desk.take_back(job.0);
            desk.remove::<Job>(job);
            if let Some(again) = again {
                desk.put(again);
            }
            desk.put(conclusion);
            desk.put(topic);
            desk.put(unit);
        }
    }
}

fn blank_filled(filling: &Filling) -> &'static str {
    match filling {
        Filling::Words => "conclusion_words_filled",
        Filling::Measure(_) => "conclusion_measure_filled",
        Filling::Meeting(_) => "conclusion_meeting_filled",
        Filling::Attendance(_) => "conclusion_attendance_filled",
    }
}

/// The words that came with the answer.
fn said(conclusion: &Conclusion, filling: &Filling) -> Option<String> {
    match filling {
        Filling::Words => Some(conclusion.words.assessment.clone()),
        Filling::Measure(measure) => {
            let words = [&measure.owner_text, &measure.co_owners, &measure.expected];
            let words: Vec<&str> =
                words.into_iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
            (!words.is_empty()).then(|| words.join("\n"))
        }
        Filling::Meeting(_) | Filling::Attendance(_) => None,
    }
}

fn fill(desk: &mut Desk, filling: Filling) {
    match filling {
        Filling::Words => {}
        Filling::Measure(measure) => desk.put(measure),
        Filling::Meeting(meeting) => desk.put(meeting),
        Filling::Attendance(rows) => {
            for row in rows {
                desk.put(row);
            }
        }
    }
}

fn replace(desk: &mut Desk, superseded: Option<Conclusion>) {
    if let Some(superseded) = superseded {
        raise(desk, &superseded);
        desk.put(superseded);
    }
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, conclusion: &Conclusion, text: Option<&str>) {
    let facts = json!({
        "conclusion": conclusion.id, "topic": conclusion.topic, "number": conclusion.number,
        "state": conclusion.state, "edited": conclusion.edited, "document": conclusion.document,
        "signed_by": conclusion.signed_by,
    });
    desk.audit(conclusion.unit, by, kind, &facts, text);
    raise(desk, conclusion);
    raise_home(desk, conclusion.unit);
}

fn raise(desk: &mut Desk, conclusion: &Conclusion) {
    for kind in [CardKind::Conclusion, CardKind::Filling] {
        desk.raise(CardRef { kind, reference: conclusion.id.0 });
    }
    desk.raise(CardRef { kind: CardKind::PastConclusions, reference: conclusion.unit.0 });
}

/// What is there and what is missing, then the two files; of an adopted conclusion the files alone.
fn tell_keepers(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    conclusion: &Conclusion,
    minutes: &File,
    report: &Report,
    to: Vec<Keeper>,
) {
    for Keeper { addressee, secretary } in to {
        let texts = Texts::of(addressee.to.lang, unit.profile);
        let place = Place::Private(addressee.to.person);
        let document = conclusion
            .document
            .map(|file| wording::file(unit.id, wording::document_caption(texts, topic, conclusion), file));
        let minutes_caption = wording::minutes_caption(texts, topic, conclusion);
        let files = document.into_iter().chain([wording::file(unit.id, minutes_caption, minutes.id)]);
        for file in files {
            notices::post(desk, place, Lane::Notice, file);
        }
        if conclusion.state == ConclusionState::Drafted {
            let reader = wording::Reader { name: &addressee.name, secretary };
            notices::post(desk, place, Lane::Notice, wording::report(texts, conclusion, report, reader));
        }
    }
}

/// The result in the group and to everybody in private, once it can be taken back no longer.
fn announce(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    conclusion: &Conclusion,
    announcement: Announcement,
    recall: JobId,
) {
    let Announcement { figures, to, guest, release } = announcement;
    let when = When { not_before: Some(release), expires_at: None, recall: Some(recall.0) };
    if unit.group.is_some() {
        let texts = Texts::of(unit.lang, unit.profile);
        let message = wording::in_group(texts, unit, topic, conclusion.id, figures);
        notices::post_when(desk, Place::Group(unit.id), Lane::Notice, message, when);
    }
    for addressee in to {
        let texts = Texts::of(addressee.to.lang, unit.profile);
        let message = wording::to_member(texts, &addressee.name, topic, conclusion.id, figures);
        let place = Place::Private(addressee.to.person);
        notices::post_when(desk, place, Lane::Bulk, message, when);
    }
    if let Some(guest) = guest {
        let message = wording::to_guest(Texts::to(&guest.to, unit.profile), &guest.name, topic);
        notices::post_when(desk, Place::Private(guest.to.person), Lane::Bulk, message, when);
    }
}
