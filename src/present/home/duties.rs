//! What a member owes: the line and the buttons.

use super::View;
use crate::domain::ballot::BallotKind;
use crate::domain::ids::{BallotId, TopicId};
use crate::domain::next_step::{Owner, Step};
use crate::present::action::Action;
use crate::present::texts::Texts;
use crate::present::{dates, words};

/// What one member owes, and has done.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Duties {
    pub topic: Option<TopicId>,
    /// The year whose plan waits for the member's verdict.
    pub plan: Option<i64>,
    /// The draft has been circulated.
    pub readable: bool,
    pub read: bool,
    /// Said [Nhất trí với dự thảo].
    pub agreed: bool,
    pub may_comment: bool,
    /// The invitation is out, and the member has not said whether to come.
    pub to_answer: bool,
    /// Focus questions of the topic.
    pub questions: i64,
    /// The member's own live comments.
    pub comments: i64,
    /// The open ballot by phone in which the member votes, what it is worth, and how many measures are still without
    /// a choice.
    pub ballot: Option<(BallotId, BallotKind, i64)>,
}

impl Duties {
    fn to_read(&self) -> bool {
        self.readable && self.may_comment && !self.read
    }

    fn to_comment(&self) -> bool {
        self.may_comment && self.comments == 0 && !self.agreed
    }

    fn to_vote(&self) -> Option<(BallotId, BallotKind, i64)> {
        self.ballot.filter(|(.., left)| *left > 0)
    }
}

/// "Việc của đồng chí: đọc dự thảo, trả lời 3 câu hỏi".
pub(super) fn line(texts: &Texts, view: &View<'_>) -> String {
    let t = texts.t();
    let owed = view.duties;
    let mut list = Vec::new();
    if view.prepares && view.next.owner == Owner::Preparer {
        list.push(match view.next.step {
            Step::SubmitDraft => t.duty_submit_draft(),
            _ => t.duty_write_draft(),
        });
    }
    if view.reviews {
        list.push(t.duty_review());
    }
    list.extend(owed.plan.map(|year| t.duty_plan(year)));
    if owed.to_read() {
        list.push(t.duty_read());
    }
    if owed.to_comment() {
        list.push(if owed.questions > 0 { t.duty_answer(owed.questions) } else { t.duty_comment() });
    }
    if owed.to_answer {
        list.push(t.duty_answer_invitation());
    }
    if let Some((_, kind, left)) = owed.to_vote() {
        list.push(t.duty_vote(kind.as_str(), left));
    }
    if view.tasks > 0 {
        list.push(t.task_duty(view.tasks));
    }
    if list.is_empty() {
        return words::nothing_due(texts);
    }
    let list = list.join("; ");
    let until = match (view.next.due, view.prepares || view.reviews) {
        (Some(due), true) => Some(due),
        _ => None,
    };
    let today = crate::domain::time::local(view.now, view.unit.zone).date();
    match until {
        Some(day) => t.duty_line_until(list, dates::date(texts, day, today)),
        None => t.duty_line(list),
    }
}

/// The buttons for it, what is owed first.
pub(super) fn buttons(texts: &Texts, view: &View<'_>) -> Vec<(String, Action)> {
    let t = texts.t();
    let owed = view.duties;
    let mut list = Vec::new();
    list.extend(owed.plan.map(|year| (t.plan_see(year), Action::OpenPlan { year })));
    let Some(topic) = owed.topic else { return list };
    if let Some((ballot, kind, _)) = owed.to_vote() {
        list.push((t.home_do_vote(kind.as_str()), Action::OpenBallotCard { ballot }));
    }
    if owed.to_read() {
        list.push((t.home_do_read(), Action::ReadDraft { topic, part: 1 }));
    }
    if owed.to_comment() {
        list.push((t.home_do_comment(), Action::GiveComment));
    }
    if owed.to_answer {
        list.push((t.home_do_answer(), Action::OpenInvitation { topic }));
    }
    list
}

/// What a member can do besides.
pub(super) fn besides(texts: &Texts, view: &View<'_>) -> Vec<(String, Action)> {
    let t = texts.t();
    let owed = view.duties;
    let mut list = Vec::new();
    if let Some(topic) = owed.topic {
        if owed.may_comment && !owed.to_comment() {
            list.push((t.home_do_comment_more(), Action::GiveComment));
        }
        if owed.comments > 0 {
            list.push((t.home_own_comments(owed.comments), Action::OpenOwnComments { topic }));
        }
        if owed.readable && !owed.to_read() {
            list.push((t.home_read_again(), Action::ReadDraft { topic, part: 1 }));
        }
        if let (Some((ballot, _, 0)), true) = (owed.ballot, list.len() < 3) {
            list.push((t.home_see_votes(), Action::OpenBallotCard { ballot }));
        }
    }
    if view.carried.is_some() {
        list.push((t.task_open_register(), Action::OpenTasks));
    }
    if view.past {
        list.push((t.home_past(), Action::PastConclusions));
    }
    list
}
