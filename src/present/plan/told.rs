//! What is said of a plan beside its card: to the committee, to who prepares, to who is concerned by a change.

use super::{meeting, quarter_of, session, title_line};
use crate::domain::draft::Verdict;
use crate::domain::ids::{FileId, UnitId};
use crate::domain::member::Member;
use crate::domain::plan::changing::Redrawn;
use crate::domain::plan::{Slot, YearPlan};
use crate::domain::time::Timestamp;
use crate::domain::topic::ApprovalWay;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::people::roster::RosterView;
use crate::present::reviews::quoted;
use crate::present::texts::Texts;
use crate::present::{broadcast, dates, reading, words};

/// The toast after a correction.
#[must_use]
pub fn changed(texts: &Texts) -> String {
    texts.t().plan_changed()
}

/// The toast after a correction that was told.
#[must_use]
pub fn changed_and_told(texts: &Texts) -> String {
    texts.t().topic_put()
}

/// The toast after [Gửi chi uỷ].
#[must_use]
pub fn submitted(texts: &Texts, asked: usize) -> String {
    texts.t().plan_submitted(words::people(texts, asked))
}

fn see(texts: &Texts, plan: &YearPlan, message: Outgoing) -> Outgoing {
    message.button(texts.t().plan_see(plan.year), Action::OpenPlan { year: plan.year })
}

/// To each of the committee whose verdict counts. `due`: by when it is asked for.
#[must_use]
pub fn review_notice(texts: &Texts, plan: &YearPlan, name: &str, due: &str) -> Outgoing {
    let said = texts.t().plan_review_notice(plan.year, plan.version);
    verdict_asked(texts, plan, name, &said, due)
}

/// To each of them who has said nothing.
#[must_use]
pub fn review_reminder(texts: &Texts, plan: &YearPlan, name: &str, due: &str) -> Outgoing {
    let said = texts.t().plan_review_reminder(plan.year, plan.version);
    verdict_asked(texts, plan, name, &said, due)
}

fn verdict_asked(texts: &Texts, plan: &YearPlan, name: &str, said: &str, due: &str) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let lines = [greeting, said.to_owned(), words::due(texts, due), texts.t().plan_review_ask()];
    verdict_buttons(texts, plan, Outgoing::new(plan.unit, lines.join("\n")))
}

/// What would be sent, for the officer who is asked.
#[must_use]
pub fn what_reminded(texts: &Texts, plan: &YearPlan) -> String {
    texts.t().plan_what_reminded(plan.year, plan.version)
}

fn verdict_buttons(texts: &Texts, plan: &YearPlan, message: Outgoing) -> Outgoing {
    let t = texts.t();
    see(texts, plan, message)
        .button(t.review_approve(), Action::ApprovePlan { plan: plan.id, version: plan.version })
        .button(t.review_amend(), Action::AmendPlan { plan: plan.id, version: plan.version })
}

/// To one of those concerned: the plan they know was drawn up anew. Without `redrawn`: to the committee.
#[must_use]
pub fn redrawn(texts: &Texts, plan: &YearPlan, name: &str, redrawn: Option<&Redrawn>) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![words::greeting(texts, &escape(name)), t.plan_redrawn(plan.year, plan.version)];
    if let Some(redrawn) = redrawn {
        for slot in &redrawn.prepares {
            lines.push(
                t.plan_redrawn_yours(quarter_of(texts, plan.year, slot.quarter), title_line(texts, slot)),
            );
        }
        if let [slot] = redrawn.prepares.as_slice() {
            lines.extend(slot.draft_due.map(|due| t.plan_duty_due(dates::date_in_full(texts, due))));
        }
        let left: Vec<String> =
            redrawn.left.iter().map(|quarter| quarter_of(texts, plan.year, *quarter)).collect();
        if !left.is_empty() {
            lines.push(t.plan_duty_ended(left.join(", ")));
        }
    }
    see(texts, plan, Outgoing::new(plan.unit, lines.join("\n")))
}

/// To whoever had it drawn up anew: to how many that goes, and [Thu lại], which undoes both.
#[must_use]
pub fn redrawing(
    texts: &Texts,
    plan: &YearPlan,
    count: usize,
    later: Option<String>,
    at: Timestamp,
    recall: i64,
) -> Outgoing {
    let undo = Action::TakeBackRedrawing { plan: plan.id, at: at.timestamp_millis(), recall };
    broadcast::going(texts, plan.unit, count, later, recall).button(label(texts, Label::TakeBack), undo)
}

/// After that [Thu lại].
#[must_use]
pub fn redrawing_taken_back(texts: &Texts, plan: &YearPlan) -> Outgoing {
    see(texts, plan, Outgoing::new(plan.unit, texts.t().plan_redrawing_taken_back(plan.year, plan.version)))
}

/// Asks for the words of an amendment.
#[must_use]
pub fn ask_words(texts: &Texts, unit: UnitId) -> Outgoing {
    Outgoing::new(unit, texts.t().plan_ask_words())
}

/// The toast after [Thông qua].
#[must_use]
pub fn said_approve(texts: &Texts) -> String {
    texts.t().plan_said_approve()
}

/// The answer to the words of an amendment.
#[must_use]
pub fn said_amend(texts: &Texts, unit: UnitId) -> Outgoing {
    Outgoing::new(unit, texts.t().plan_said_amend()).button(label(texts, Label::Home), Action::Home)
}

/// To the leaders: what a member of the committee wants changed, and whether it still is asked for.
#[must_use]
pub fn verdict_told(texts: &Texts, plan: &YearPlan, by: &str, verdict: Verdict, said: &str) -> Outgoing {
    let t = texts.t();
    let who = escape(&reading::capitalised(&words::named_person(texts, by)));
    let html = match verdict {
        Verdict::Amend => quoted(&t.plan_amend_asked(who, plan.year), said),
        Verdict::Approve => quoted(&t.plan_amend_dropped(who, plan.year), &reading::shortened(said, 200)),
    };
    see(texts, plan, Outgoing::new(plan.unit, html))
}

/// To the leaders: the plan is approved.
#[must_use]
pub fn approved(texts: &Texts, plan: &YearPlan) -> Outgoing {
    let t = texts.t();
    let said = match &plan.approval {
        Some(approval) if approval.way == ApprovalWay::Recorded => {
            t.plan_approved_recorded(plan.year, dates::date_in_full(texts, approval.on))
        }
        Some(approval) => t.plan_approved(plan.year, approval.approved_by, approval.of),
        None => t.plan_approved(plan.year, 0, 0),
    };
    let message = Outgoing::new(plan.unit, said);
    see(texts, plan, message).button(t.plan_paper(), Action::PlanPaper { plan: plan.id })
}

/// Why somebody is told of a duty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Duty {
    /// The plan was approved.
    Approved,
    /// The duty is new.
    Given,
    /// The duty was there before; something of it has changed.
    Changed,
}

/// To who prepares a quarter.
#[must_use]
pub fn duty_notice(texts: &Texts, plan: &YearPlan, slot: &Slot, name: &str, duty: Duty) -> Outgoing {
    let t = texts.t();
    let (quarter, title) = (quarter_of(texts, plan.year, slot.quarter), title_line(texts, slot));
    let mut lines = vec![words::greeting(texts, &escape(name))];
    lines.push(match duty {
        Duty::Approved => t.plan_duty_approved(plan.year, quarter, title),
        Duty::Given => t.plan_duty_given(quarter, title),
        Duty::Changed => t.plan_duty_changed(quarter, title),
    });
    lines.extend(session(texts, slot));
    if let Some(due) = slot.draft_due {
        lines.push(t.plan_duty_due(dates::date_in_full(texts, due)));
    }
    Outgoing::new(plan.unit, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To who prepared a quarter until now.
#[must_use]
pub fn no_longer(texts: &Texts, plan: &YearPlan, slot: &Slot, name: &str) -> Outgoing {
    let t = texts.t();
    let lines = [
        words::greeting(texts, &escape(name)),
        t.plan_duty_ended(quarter_of(texts, plan.year, slot.quarter)),
        t.topic_thanks(),
    ];
    Outgoing::new(plan.unit, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To the committee: a meeting of the approved plan has moved.
#[must_use]
pub fn moved(texts: &Texts, plan: &YearPlan, slot: &Slot, name: &str) -> Outgoing {
    let t = texts.t();
    let quarter = quarter_of(texts, plan.year, slot.quarter);
    let at = meeting(texts, slot).unwrap_or_default();
    let html = format!("{}\n{}", words::greeting(texts, &escape(name)), t.plan_moved(quarter, at));
    see(texts, plan, Outgoing::new(plan.unit, html))
}

/// The paper is being made.
#[must_use]
pub fn paper_ordered(texts: &Texts) -> String {
    texts.t().plan_paper_ordered()
}

/// The paper.
#[must_use]
pub fn paper(texts: &Texts, plan: &YearPlan, file: FileId) -> Outgoing {
    Outgoing::new(plan.unit, texts.t().plan_paper_caption(plan.year, plan.version)).with_file(file)
}

/// "ke-hoach-nam-2027-ban-1.docx": without tones, so that every phone shows it.
#[must_use]
pub fn file_name(texts: &Texts, plan: &YearPlan) -> String {
    format!("{}.docx", texts.t().plan_file_name(plan.year, plan.version))
}

/// The message to be forwarded to a rapporteur, with the address of the link in its last line.
#[must_use]
pub fn guest_link(texts: &Texts, unit: &Unit, name: &str, word: String, expires: Timestamp) -> Outgoing {
    let html = texts.t().plan_guest_link(
        escape(name),
        words::unit_named(texts, &escape(&unit.name)),
        dates::date_time(texts, expires, unit.zone),
    );
    Outgoing { address: Some(word), ..Outgoing::new(unit.id, html) }
}

/// What to do with the message above.
#[must_use]
pub fn forward_guest_link(texts: &Texts, unit: &Unit, name: &str) -> Outgoing {
    Outgoing::new(unit.id, texts.t().plan_forward_guest_link(escape(name)))
        .button(label(texts, Label::Home), Action::Home)
}

/// Before somebody with a duty is removed: who takes it over? `duties`: year and quarter.
#[must_use]
pub fn ask_stand_in(
    texts: &Texts,
    unit: UnitId,
    member: &Member,
    duties: &[(i64, i64)],
    names: &[&Member],
    more: Option<i64>,
) -> Outgoing {
    let t = texts.t();
    let list: Vec<String> = duties.iter().map(|(year, quarter)| quarter_of(texts, *year, *quarter)).collect();
    let who = reading::capitalised(&words::named_person(texts, &escape(&member.name)));
    let mut message = Outgoing::new(unit, t.plan_ask_stand_in(who, list.join(", ")));
    for other in names {
        message = message.button(&other.name, Action::StandIn { member: member.id, by: other.id });
    }
    if let Some(page) = more {
        message = message.button(label(texts, Label::More), Action::MoreStandIns { member: member.id, page });
    }
    message.button(
        label(texts, Label::Cancel),
        Action::OpenRosterAt { page: RosterView::Member(member.id).page() },
    )
}

/// Another has the duties now: what was begun can go on.
#[must_use]
pub fn stood_in(texts: &Texts, unit: UnitId, member: &Member, by: &str) -> Outgoing {
    let t = texts.t();
    let (by, before) =
        (words::named_person(texts, &escape(by)), words::named_person(texts, &escape(&member.name)));
    Outgoing::new(unit, t.plan_stood_in(reading::capitalised(&by), before))
        .button(t.people_open_member(), Action::OpenRosterAt { page: RosterView::Member(member.id).page() })
}
