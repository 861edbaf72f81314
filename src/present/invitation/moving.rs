//! Wording of a meeting that is moved, put off or given up: the question before, what everybody is told.

use super::{InvitationView, facts, with_answers};
use crate::domain::days_off::DayOff;
use crate::domain::ids::{PromptId, TopicId, UnitId};
use crate::domain::rescheduling::{Consultation, Moved};
use crate::domain::time::{Timestamp, instant};
use crate::domain::topic::{DayChange, Topic};
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::{Outgoing, Press};
use crate::present::texts::Texts;
use crate::present::topics::{self, Page};
use crate::present::{dates, words};

/// To how many it would go, and when.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    pub count: usize,
    /// The start of the sending hours, if they have not begun.
    pub later: Option<Timestamp>,
    pub now: Timestamp,
}

fn sending(texts: &Texts, view: &InvitationView<'_>, reach: Reach, lines: &mut Vec<String>) {
    if let Some(at) = reach.later {
        lines.push(words::sent_later(texts, &dates::soon(texts, at, view.unit.zone, reach.now)));
    }
    let t = texts.t();
    lines.push(match (view.unit.group, reach.count) {
        (Some(_), 0) => t.moving_tell_group(),
        (Some(_), count) => t.moving_tell_both(words::people(texts, count)),
        (None, count) => words::send_to(texts, count),
    });
}

/// The new day, what follows from it, and to how many it goes: [Chuyển và báo]. `view` is of the moved topic.
#[must_use]
pub fn confirm_move(
    texts: &Texts,
    view: &InvitationView<'_>,
    moved: &Moved,
    off: Option<DayOff>,
    reach: Reach,
    action: Action,
) -> Outgoing {
    let t = texts.t();
    let zone = view.unit.zone;
    let until = |at| dates::deadline(texts, at, zone, reach.now);
    let at = view.topic.meeting_at.map(|at| dates::date_time(texts, at, zone)).unwrap_or_default();
    let mut lines = vec![format!("<b>{}</b>", t.moving_ask(at))];
    lines.extend(off.map(|off| topics::day_off_line(texts, off)));
    if let Some(close) = moved.topic.comments_close_at {
        lines.push(if moved.reopens { t.moving_reopens(until(close)) } else { t.moving_until(until(close)) });
    }
    lines.push(t.moving_asks_again());
    match &moved.consultation {
        Some(Consultation::RunsUntil(ballot)) => {
            lines.extend(ballot.closes_at.map(|end| t.moving_consultation_runs(until(end))));
        }
        Some(Consultation::Ends(_)) => lines.push(t.moving_consultation_ends()),
        None => {}
    }
    sending(texts, view, reach, &mut lines);
    Outgoing::new(view.topic.unit, lines.join("\n"))
        .button(t.moving_do(), action)
        .button(t.topic_choose_again(), Action::TurnTopic { page: Page::Days.number() })
        .button(t.moving_keep_day(), Action::TurnTopic { page: Page::Auto.number() })
}

/// What was ordered, to how many it goes, and that it can be taken back for so many seconds: [Thu lại].
#[must_use]
pub fn ordered(
    texts: &Texts,
    unit: &Unit,
    topic: TopicId,
    change: &DayChange,
    count: usize,
    seconds: i64,
) -> Outgoing {
    let t = texts.t();
    let what = match change {
        DayChange::Move { day, time } => {
            let at = dates::date_time(texts, instant(*day, *time, unit.zone), unit.zone);
            t.moving_ordered_move(at)
        }
        DayChange::Place { place } => t.moving_ordered_place(escape(place)),
        DayChange::Postpone { .. } => t.moving_ordered_postpone(),
        DayChange::GiveUp { .. } => t.moving_ordered_give_up(),
    };
    let how = if count == 0 {
        t.moving_ordered_group(seconds)
    } else {
        t.moving_ordered_tell(words::people(texts, count), seconds)
    };
    Outgoing::new(unit.id, format!("{what}\n{how}"))
        .button(label(texts, Label::TakeBack), Action::TakeBackDay { topic })
}

/// After [Thu lại].
#[must_use]
pub fn day_stays(texts: &Texts, unit: UnitId) -> Outgoing {
    Outgoing::new(unit, texts.t().moving_taken_back()).button(label(texts, Label::Home), Action::Home)
}

/// Outside the sending hours: when it goes out, and [Gửi ngay].
#[must_use]
pub fn waits(
    texts: &Texts,
    unit: &Unit,
    count: usize,
    at: Timestamp,
    now: Timestamp,
    recall: i64,
) -> Option<Outgoing> {
    let when = dates::soon(texts, at, unit.zone, now);
    let message = Outgoing::new(unit.id, texts.t().circulation_sent_later(count, when));
    (count > 0).then(|| message.button(label(texts, Label::SendNow), Action::SendNow { recall }))
}

/// To one member: the new day or place, and with a new day the question again; not to a guest, who is not invited.
#[must_use]
pub fn moved(
    texts: &Texts,
    view: &InvitationView<'_>,
    name: &str,
    asks_again: bool,
    guest: bool,
    now: Timestamp,
) -> Outgoing {
    let t = texts.t();
    let quarter = topics::quarter(texts, view.topic);
    let said = match (asks_again, guest) {
        (true, true) => t.moving_moved_plain(quarter),
        (true, false) => t.moving_moved_one(quarter),
        (false, _) => t.moving_placed(quarter),
    };
    let mut lines = vec![words::greeting(texts, &escape(name)), said];
    lines.extend(facts(texts, view));
    if !asks_again || guest {
        lines.extend((!guest).then(|| t.moving_answer_stands()));
        let message = Outgoing::new(view.topic.unit, lines.join("\n"));
        return message.button(label(texts, Label::Home), Action::Home);
    }
    if let Some(close) = view.topic.comments_close_at {
        lines.push(t.moving_answer_again(dates::deadline(texts, close, view.unit.zone, now)));
    }
    with_answers(texts, Outgoing::new(view.topic.unit, lines.join("\n")), view.topic, None)
}

fn to_group(texts: &Texts, view: &InvitationView<'_>, said: Vec<String>) -> Outgoing {
    let mut lines = vec![words::greeting_all(texts, &escape(&view.unit.name))];
    lines.extend(said);
    Outgoing::new(view.unit.id, lines.join("\n"))
        .link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}

/// To the group.
#[must_use]
pub fn group_moved(texts: &Texts, view: &InvitationView<'_>, asks_again: bool) -> Outgoing {
    let t = texts.t();
    let quarter = topics::quarter(texts, view.topic);
    let mut said = vec![if asks_again { t.moving_moved(quarter) } else { t.moving_placed(quarter) }];
    said.extend(facts(texts, view));
    said.push(if asks_again { t.moving_group_again() } else { t.moving_group_stands() });
    to_group(texts, view, said)
}

/// Asks why, before the meeting is put off or given up.
#[must_use]
pub fn ask_reason(texts: &Texts, topic: &Topic, gives_up: bool) -> Outgoing {
    let t = texts.t();
    Outgoing::new(topic.unit, if gives_up { t.moving_why_give_up() } else { t.moving_why_postpone() })
}

/// What happens, to how many: [Hoãn và báo], [Huỷ và báo]. `consulting`: a consultation is open.
#[must_use]
pub fn confirm_call_off(
    texts: &Texts,
    view: &InvitationView<'_>,
    prompt: PromptId,
    reason: &str,
    gives_up: bool,
    consulting: bool,
    reach: Reach,
) -> Outgoing {
    let t = texts.t();
    let topic = view.topic;
    let quarter = topics::quarter(texts, topic);
    let head = match (gives_up, day(texts, view, topic.meeting_at)) {
        (true, _) => t.moving_ask_give_up(quarter),
        (false, Some(day)) => t.moving_ask_postpone(quarter, day),
        (false, None) => t.moving_ask_postpone_undated(quarter),
    };
    let mut lines = vec![format!("<b>{head}</b>"), t.moving_because(escape(reason))];
    lines.push(if gives_up { t.moving_give_up_keeps() } else { t.moving_postpone_keeps() });
    if consulting {
        lines.push(if gives_up { t.moving_consultation_void() } else { t.moving_consultation_ends() });
    }
    sending(texts, view, reach, &mut lines);
    Outgoing::new(topic.unit, lines.join("\n"))
        .button(
            if gives_up { t.moving_do_give_up() } else { t.moving_do_postpone() },
            Action::CallOff { prompt },
        )
        .button(label(texts, Label::No), Action::NotNow)
}

fn day(texts: &Texts, view: &InvitationView<'_>, at: Option<Timestamp>) -> Option<String> {
    at.map(|at| dates::date_time(texts, at, view.unit.zone))
}

fn postponed_lines(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>) -> Vec<String> {
    let t = texts.t();
    let quarter = topics::quarter(texts, view.topic);
    vec![
        match day(texts, view, was) {
            Some(day) => t.moving_postponed(quarter, day),
            None => t.moving_postponed_undated(quarter),
        },
        t.moving_because(escape(view.topic.reason.as_deref().unwrap_or_default())),
        t.moving_postponed_next(),
    ]
}

/// To one member: no day for now.
#[must_use]
pub fn postponed(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>, name: &str) -> Outgoing {
    let mut lines = vec![words::greeting(texts, &escape(name))];
    lines.extend(postponed_lines(texts, view, was));
    Outgoing::new(view.topic.unit, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To the group.
#[must_use]
pub fn group_postponed(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>) -> Outgoing {
    to_group(texts, view, postponed_lines(texts, view, was))
}

fn given_up_lines(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>) -> Vec<String> {
    let t = texts.t();
    let mut lines =
        vec![t.moving_given_up(topics::quarter(texts, view.topic), topics::title_line(texts, view.topic))];
    lines.extend(day(texts, view, was).map(|day| t.moving_not_held(day)));
    lines.push(t.moving_because(escape(view.topic.reason.as_deref().unwrap_or_default())));
    lines
}

/// To one member: the topic is given up.
#[must_use]
pub fn given_up(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>, name: &str) -> Outgoing {
    let mut lines = vec![words::greeting(texts, &escape(name))];
    lines.extend(given_up_lines(texts, view, was));
    lines.push(texts.t().topic_thanks());
    Outgoing::new(view.topic.unit, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To the group.
#[must_use]
pub fn group_given_up(texts: &Texts, view: &InvitationView<'_>, was: Option<Timestamp>) -> Outgoing {
    to_group(texts, view, given_up_lines(texts, view, was))
}
