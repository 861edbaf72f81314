//! Wording of the home card: where the quarter stands, what is next, and the one button that does it.

mod duties;
mod steps;
#[cfg(test)]
mod tests;

pub use duties::Duties;
pub use steps::{step_button, step_by, step_label, step_phrase};

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, topics, words};
use crate::domain::ballot::{Ballot, BallotKind};
use crate::domain::ids::UnitId;
use crate::domain::next_step::NextStep;
use crate::domain::task::TaskCount;
use crate::domain::time::{Timestamp, local, quarter_of};
use crate::domain::topic::{Named, RoundState, Stage, Topic};
use crate::domain::turnout::Turnout;
use crate::domain::unit::Unit;
use chrono::Datelike;

/// What one person's home card is drawn from.
#[derive(Clone, Debug)]
pub struct View<'a> {
    pub unit: &'a Unit,
    /// The next of this person's units, where there are several, and its name.
    pub other_unit: Option<(UnitId, String)>,
    pub topic: Option<&'a Topic>,
    pub preparer: Option<&'a Named>,
    pub next: NextStep,
    /// Secretary or deputy.
    pub leads: bool,
    pub prepares: bool,
    /// The viewer's verdict on the draft is awaited.
    pub reviews: bool,
    /// People have been told of the topic.
    pub settled: bool,
    pub turnout: Option<&'a Turnout>,
    /// The silent whom a reminder would reach.
    pub remindable: i64,
    /// How many have voted, of how many.
    pub voting: Option<(i64, i64)>,
    pub ballot: Option<&'a Ballot>,
    pub duties: &'a Duties,
    /// There are conclusions of past quarters.
    pub past: bool,
    /// There is a plan of the year.
    pub planned: bool,
    /// How far the last conclusion is carried out.
    pub carried: Option<&'a (Topic, TaskCount)>,
    /// Tasks the viewer leads and has yet to carry out.
    pub tasks: usize,
    pub now: Timestamp,
}

/// The card.
#[must_use]
pub fn card(texts: &Texts, view: &View<'_>) -> Outgoing {
    let mut lines = Vec::new();
    if view.other_unit.is_some() {
        lines.push(words::unit_named(texts, &escape(&view.unit.name)));
    }
    lines.push(format!("<b>{}</b>", heading(texts, view)));
    lines.extend(facts(texts, view));
    lines.extend(carried(texts, view));
    if view.leads {
        lines.extend(counts(texts, view));
        lines.push(steps::line(texts, view));
    } else {
        lines.push(duties::line(texts, view));
    }
    let mut card = Outgoing::new(view.unit.id, lines.join("\n"));
    for (words, action) in steps::buttons(texts, view) {
        card = card.button(words, action);
    }
    match &view.other_unit {
        Some((unit, name)) => {
            let words = texts.t().home_switch_unit(words::unit_named(texts, name));
            card.button(words, Action::SwitchUnit { unit: *unit })
        }
        None => card,
    }
}

/// "Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12".
fn heading(texts: &Texts, view: &View<'_>) -> String {
    let t = texts.t();
    let today = local(view.now, view.unit.zone).date();
    let this_quarter = || dates::quarter_heading(texts, today.year(), quarter_of(today));
    let Some(topic) = view.topic else { return t.home_none(this_quarter()) };
    let quarter = topics::quarter_heading(texts, topic);
    let day = |day| dates::date(texts, day, today);
    let due = topic.schedule.as_ref();
    let until = |at: Timestamp| dates::deadline(texts, at, view.unit.zone, view.now);
    match topic.stage {
        Stage::Planned => t.home_planned(quarter),
        Stage::Postponed => t.home_postponed(quarter),
        Stage::Assigned | Stage::Drafting => match due {
            Some(due) => t.home_drafting(quarter, day(due.draft_due)),
            None => t.home_planned(quarter),
        },
        Stage::InReview => match due {
            Some(due) => t.home_in_review(quarter, day(due.review_due)),
            None => t.home_planned(quarter),
        },
        Stage::Revising => t.home_revising(quarter),
        Stage::Approved => t.home_approved(quarter),
        Stage::Circulated => match (view.ballot, topic.round, topic.comments_close_at) {
            (Some(ballot), ..) if ballot.kind == BallotKind::Consultation => match ballot.closes_at {
                Some(at) => t.home_consulting_until(quarter, until(at)),
                None => t.home_consulting(quarter),
            },
            (_, RoundState::Open, Some(close)) if view.now < close => {
                t.home_commenting(quarter, until(close))
            }
            _ => t.home_awaiting_meeting(quarter),
        },
        Stage::Meeting => t.home_meeting(quarter),
        Stage::Concluding => t.home_concluding(quarter),
        Stage::Concluded | Stage::FollowingUp | Stage::Closed => t.home_concluded(quarter),
        Stage::Cancelled => t.home_none(this_quarter()),
    }
}

/// As the plan of the year proposes it, and not settled yet.
fn is_proposed(topic: &Topic) -> bool {
    topic.stage == Stage::Planned && topic.plan.is_some()
}

/// The title and, while it is ahead, who prepares and when they meet.
fn facts(texts: &Texts, view: &View<'_>) -> Vec<String> {
    let Some(topic) = view.topic.filter(|topic| topic.stage != Stage::Cancelled) else { return Vec::new() };
    let mut lines = Vec::new();
    if topic.title.is_some() {
        let title = topics::title_line(texts, topic);
        lines.push(if is_proposed(topic) { texts.t().home_plan_proposes(title) } else { title });
    }
    let before_circulation = topic.circulated_at.is_none();
    if before_circulation {
        lines.extend(view.preparer.map(|named| topics::preparer_line(texts, named)));
    }
    let ahead = matches!(topic.stage, Stage::Circulated) || before_circulation;
    if ahead && !(view.leads && view.turnout.is_some() && topic.round == RoundState::Open) {
        lines.extend(topics::meeting_line(texts, topic, view.unit.zone));
    }
    lines
}

/// How far the last conclusion is carried out: to the leaders while the next topic is begun and wherever nothing else
/// is counted, to whoever leads a task.
fn carried(texts: &Texts, view: &View<'_>) -> Option<String> {
    let (topic, count) = view.carried?;
    let busy = view.turnout.is_some() || view.voting.is_some();
    let concerns = (view.leads && !busy) || view.tasks > 0;
    concerns.then(|| super::tasks::home_line(texts, topic, count))
}

/// "Đã đọc 14/19, đã góp ý 11/19 đồng chí (23 ý kiến)", and who has not.
fn counts(texts: &Texts, view: &View<'_>) -> Vec<String> {
    let t = texts.t();
    let mut lines = Vec::new();
    if let (Some((voted, of)), Some(ballot)) = (view.voting, view.ballot) {
        let people = words::people(texts, usize::try_from(of).unwrap_or(0));
        lines.push(t.home_voted(ballot.kind.as_str(), voted, people));
        return lines;
    }
    let Some(turnout) = view.turnout else { return lines };
    let people = |count: i64| words::people(texts, usize::try_from(count).unwrap_or(0));
    lines.push(t.home_turnout(
        turnout.read,
        turnout.members,
        turnout.commented,
        people(turnout.members),
        turnout.comments,
    ));
    if view.topic.is_none_or(|topic| topic.round != RoundState::Open) {
        return lines;
    }
    let silent = people(turnout.silent.len() as i64);
    lines.push(match (turnout.silent.len(), turnout.out_of_reach) {
        (0, _) => t.home_all_spoke(),
        (_, 0) => t.home_silent(silent),
        (_, out) => t.home_silent_unreached(silent, people(out)),
    });
    lines
}

/// The card of a guest whose topic has not begun, or is over.
#[must_use]
pub fn guest(texts: &Texts, unit: &Unit, over: bool) -> Outgoing {
    let (t, unit_named) = (texts.t(), words::unit_named(texts, &escape(&unit.name)));
    Outgoing::new(unit.id, if over { t.home_guest_ended(unit_named) } else { t.home_guest(unit_named) })
}

/// `/trogiup`: three lines for members; officers see their commands too.
#[must_use]
pub fn help(texts: &Texts, unit: UnitId, leads: bool) -> Outgoing {
    let t = texts.t();
    let html = if leads { t.help_leaders() } else { t.help_members() };
    Outgoing::new(unit, html).button(label(texts, Label::Home), Action::Home)
}
