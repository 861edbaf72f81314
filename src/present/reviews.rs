//! Wording of the committee's review: what each is asked, what the preparer and the leaders hear.

use chrono::NaiveDate;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, reading, words};
use crate::domain::draft::{Draft, Verdict};
use crate::domain::ids::{DraftId, PlanId, UnitId};
use crate::domain::next_step::Step;
use crate::domain::plan::YearPlan;
use crate::domain::reminding::Duty;
use crate::domain::topic::{ApprovalWay, Named, Stage, Topic};

fn verdict_buttons(texts: &Texts, message: Outgoing, draft: &Draft) -> Outgoing {
    let t = texts.t();
    message
        .button(t.review_read(), Action::ReadDraft { topic: draft.topic, part: 1 })
        .button(t.review_approve(), Action::ApproveDraft { draft: draft.id })
        .button(t.review_amend(), Action::AmendDraft { draft: draft.id })
}

/// To each of the committee whose verdict counts. `due`: by when it is asked for.
#[must_use]
pub fn notice(
    texts: &Texts,
    topic: &Topic,
    draft: &Draft,
    name: &str,
    preparer: Option<&Named>,
    due: Option<&str>,
) -> Outgoing {
    let t = texts.t();
    let title = escape(topic.title.as_deref().unwrap_or_default());
    let preparer = preparer.map(|named| words::preparer(texts, named)).unwrap_or_default();
    let mut lines = vec![
        words::greeting(texts, &escape(name)),
        t.review_notice(reading::capitalised(&preparer), title, draft.number),
    ];
    lines.extend(due.map(|due| words::due(texts, due)));
    lines.push(t.review_notice_ask());
    verdict_buttons(texts, Outgoing::new(topic.unit, lines.join("\n")), draft)
}

/// To the secretary, when nobody else could approve.
#[must_use]
pub fn ask_alone(texts: &Texts, draft: &Draft) -> Outgoing {
    let t = texts.t();
    Outgoing::new(draft.unit, t.review_ask_alone(draft.number))
        .button(t.review_read(), Action::ReadDraft { topic: draft.topic, part: 1 })
        .button(t.review_alone(), Action::ApproveAlone { draft: draft.id })
}

/// To whoever handed the draft in.
#[must_use]
pub fn submitted(texts: &Texts, draft: &Draft, asked: usize) -> String {
    let t = texts.t();
    if asked == 0 { t.draft_submitted_nobody(draft.number) } else { t.draft_submitted(draft.number, asked) }
}

/// Asks for the words of an amendment.
#[must_use]
pub fn ask_words(texts: &Texts, draft: &Draft) -> Outgoing {
    Outgoing::new(draft.unit, texts.t().review_ask_words())
}

/// The toast after [Thông qua].
#[must_use]
pub fn said_approve(texts: &Texts, draft: &Draft) -> String {
    texts.t().review_said_approve(draft.number)
}

/// The answer to the words of an amendment.
#[must_use]
pub fn said_amend(texts: &Texts, draft: &Draft) -> Outgoing {
    let t = texts.t();
    Outgoing::new(draft.unit, t.review_said_amend(draft.number))
        .button(t.review_approve(), Action::ApproveDraft { draft: draft.id })
        .button(label(texts, Label::Home), Action::Home)
}

/// To the preparer: the words of an amendment, and whether it still is asked for. `by`: the name, where the preparer
/// may know it.
#[must_use]
pub fn verdict_told(
    texts: &Texts,
    draft: &Draft,
    by: Option<&str>,
    verdict: Verdict,
    said: &str,
) -> Outgoing {
    let t = texts.t();
    let by = by.map_or_else(|| t.review_some_reviewer(), |name| words::named_person(texts, name));
    let by = escape(&reading::capitalised(&by));
    let html = match verdict {
        Verdict::Amend => quoted(&t.review_amend_asked(by, draft.number), said),
        Verdict::Approve => quoted(&t.review_amend_dropped(by, draft.number), &reading::shortened(said, 200)),
    };
    Outgoing::new(draft.unit, html).button(t.review_to_draft(), Action::OpenDraftCard { topic: draft.topic })
}

/// A sentence, and a member's own words under it.
pub(super) fn quoted(sentence: &str, said: &str) -> String {
    format!("{sentence}\n<blockquote>{}</blockquote>", escape(said))
}

/// To the preparer: the version comes back.
#[must_use]
pub fn returned(texts: &Texts, draft: &Draft) -> Outgoing {
    let t = texts.t();
    Outgoing::new(draft.unit, format!("{}\n{}", t.review_returned(draft.number), t.review_returned_next()))
        .button(t.review_to_draft(), Action::OpenDraftCard { topic: draft.topic })
}

/// How the version came to be approved, in a line.
#[must_use]
pub fn approved_line(texts: &Texts, topic: &Topic) -> String {
    let t = texts.t();
    match topic.approval.as_ref() {
        None => String::new(),
        Some(approval) => match approval.way {
            ApprovalWay::Committee => t.review_approved(approval.number, approval.approved_by, approval.of),
            ApprovalWay::Recorded => t.review_approved_recorded(approval.number),
            ApprovalWay::SecretaryAlone => t.review_approved_alone(approval.number),
        },
    }
}

/// To the leaders: the version is approved; the next button.
#[must_use]
pub fn approved(texts: &Texts, topic: &Topic) -> Outgoing {
    Outgoing::new(topic.unit, approved_line(texts, topic))
        .button(texts.t().review_next_circulate(), Action::Next { step: Step::Circulate })
        .button(label(texts, Label::Home), Action::Home)
}

/// To the leaders: a version came after the approval. It replaces nothing by itself.
#[must_use]
pub fn came_after(texts: &Texts, topic: &Topic, draft: &Draft) -> Outgoing {
    let t = texts.t();
    let approved = topic.approval.as_ref().map_or(0, |approval| approval.number);
    let html = format!("{}\n{}", t.review_came_after(draft.number), t.review_came_after_choice(approved));
    Outgoing::new(topic.unit, html)
        .button(t.draft_resubmit(), Action::SubmitDraft { topic: topic.id })
        .button(t.draft_keep_approved(), Action::KeepApproved { draft: draft.id })
}

/// The toast after [Giữ bản đã duyệt].
#[must_use]
pub fn kept(texts: &Texts) -> String {
    texts.t().review_kept()
}

/// What the leaders' card of a review shows.
#[derive(Clone, Debug)]
pub struct ReviewView<'a> {
    pub topic: &'a Topic,
    pub draft: &'a Draft,
    /// Whether this version is still before the committee.
    pub open: bool,
    pub approved: i64,
    pub amend: i64,
    pub needed: i64,
    pub of: i64,
    /// Names of those who have said nothing.
    pub silent: Vec<String>,
    /// Nobody but the secretary could approve.
    pub alone: bool,
}

/// Where the review stands, with a way out of every silence.
#[must_use]
pub fn board(texts: &Texts, view: &ReviewView<'_>) -> Outgoing {
    let t = texts.t();
    let draft = view.draft;
    if !view.open {
        let line = approved_line(texts, view.topic);
        if line.is_empty() {
            return Outgoing::new(draft.unit, t.review_returned(draft.number))
                .button(label(texts, Label::Home), Action::Home);
        }
        let message = Outgoing::new(draft.unit, line);
        let message = if view.topic.stage == Stage::Approved {
            message.button(t.review_next_circulate(), Action::Next { step: Step::Circulate })
        } else {
            message
        };
        return message.button(label(texts, Label::Home), Action::Home);
    }
    let mut lines = vec![format!("<b>{}</b>", t.review_head(draft.number))];
    if view.alone {
        lines.push(t.review_alone_why());
    } else {
        lines.push(t.review_standing(view.approved, view.amend, view.of));
        lines.push(t.review_needed(view.needed));
        if !view.silent.is_empty() {
            let names = reading::shortened(&view.silent.join(", "), 120);
            lines.push(t.review_silent(escape(&names)));
        }
    }
    let read = Action::ReadDraft { topic: view.topic.id, part: 1 };
    let mut message = Outgoing::new(draft.unit, lines.join("\n")).button(t.review_read(), read);
    if view.alone {
        message = message.button(t.review_alone(), Action::ApproveAlone { draft: draft.id });
    } else if !view.silent.is_empty() {
        message = message.button(t.review_remind(), Action::AskToRemindOf { duty: Duty::Review });
    }
    message
        .button(t.review_record(), Before::draft(draft).ask())
        .button(label(texts, Label::Home), Action::Home)
}

/// What lies before a committee.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Before {
    Draft { unit: UnitId, draft: DraftId },
    Plan { unit: UnitId, plan: PlanId, version: i64 },
}

impl Before {
    /// A version of a draft.
    #[must_use]
    pub fn draft(draft: &Draft) -> Self {
        Self::Draft { unit: draft.unit, draft: draft.id }
    }

    /// The newest version of a plan.
    #[must_use]
    pub fn plan(plan: &YearPlan) -> Self {
        Self::Plan { unit: plan.unit, plan: plan.id, version: plan.version }
    }

    fn unit(self) -> UnitId {
        match self {
            Self::Draft { unit, .. } | Self::Plan { unit, .. } => unit,
        }
    }

    /// \[Ghi: chi uỷ đã thông qua tại cuộc họp\]: asks for the day.
    #[must_use]
    pub fn ask(self) -> Action {
        match self {
            Self::Draft { draft, .. } => Action::AskApprovalDay { draft },
            Self::Plan { plan, version, .. } => Action::AskPlanApprovalDay { plan, version },
        }
    }

    fn record(self, on: NaiveDate) -> Action {
        match self {
            Self::Draft { draft, .. } => Action::RecordApproval { draft, on },
            Self::Plan { plan, version, .. } => Action::RecordPlanApproval { plan, version, on },
        }
    }
}

/// Asks for the day of the committee's own meeting.
#[must_use]
pub fn ask_day(texts: &Texts, before: Before, today: NaiveDate) -> Outgoing {
    let t = texts.t();
    let question = match before {
        Before::Draft { .. } => t.review_which_day(),
        Before::Plan { .. } => t.plan_which_day(),
    };
    let message = Outgoing::new(before.unit(), question).button(t.review_today(), before.record(today));
    match today.pred_opt() {
        Some(yesterday) => message.button(t.review_yesterday(), before.record(yesterday)),
        None => message,
    }
}

/// A typed day, echoed in full.
#[must_use]
pub fn day_right(texts: &Texts, before: Before, day: NaiveDate) -> Outgoing {
    let t = texts.t();
    Outgoing::new(before.unit(), t.review_day_right(dates::date_in_full(texts, day)))
        .row([(label(texts, Label::Yes), before.record(day)), (label(texts, Label::No), before.ask())])
}
