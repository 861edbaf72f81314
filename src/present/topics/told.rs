//! What people are told of a topic: the group, the preparer, members of a unit without a group.

use chrono_tz::Tz;

use super::{meeting_line, preparer_line, quarter, title_line, until};
use crate::domain::next_step::Step;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::{Outgoing, Press};
use crate::present::texts::Texts;
use crate::present::{dates, words};

/// Title, preparer and meeting.
fn facts(texts: &Texts, topic: &Topic, preparer: &str, zone: Tz) -> Vec<String> {
    let title = title_line(texts, topic);
    let mut lines = vec![texts.t().topic_told(quarter(texts, topic), title), preparer_line(texts, preparer)];
    lines.extend(meeting_line(texts, topic, zone));
    lines
}

/// When the draft comes and until when comments are taken.
fn dates_ahead(texts: &Texts, topic: &Topic, zone: Tz, now: Timestamp) -> Option<String> {
    let schedule = topic.schedule.as_ref()?;
    let today = local(now, zone).date();
    let day = |day| dates::short_date(texts, day, today);
    Some(texts.t().topic_told_dates(day(schedule.circulate_on), day(schedule.comments_close)))
}

fn into_private(texts: &Texts, message: Outgoing) -> Outgoing {
    message.link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}

/// The post in the group.
#[must_use]
pub fn group_post(texts: &Texts, unit: &Unit, topic: &Topic, preparer: &str, now: Timestamp) -> Outgoing {
    let mut lines = vec![words::greeting_all(texts, &escape(&unit.name))];
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    into_private(texts, Outgoing::new(unit.id, lines.join("\n")))
}

/// The post in the group after something was changed.
#[must_use]
pub fn group_changed(texts: &Texts, unit: &Unit, topic: &Topic, preparer: &str, now: Timestamp) -> Outgoing {
    let mut lines = vec![format!("<b>{}</b>", texts.t().topic_changed_heading())];
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    into_private(texts, Outgoing::new(unit.id, lines.join("\n")))
}

/// The same to one member, where there is no group.
#[must_use]
pub fn member_notice(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    name: &str,
    preparer: &str,
    changed: bool,
    now: Timestamp,
) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let mut lines = vec![greeting];
    if changed {
        lines.push(texts.t().topic_changed_heading());
    }
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    Outgoing::new(unit.id, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To the preparer: what, when, until when, and the button to begin.
#[must_use]
pub fn preparer_notice(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    name: &str,
    due: Timestamp,
    changed: bool,
    now: Timestamp,
) -> Outgoing {
    let t = texts.t();
    let title = title_line(texts, topic);
    let given = if changed { t.topic_duty_changed(title) } else { t.topic_duty(title) };
    let mut lines = vec![words::greeting(texts, &escape(name)), given];
    lines.extend(meeting_line(texts, topic, unit.zone));
    lines.push(t.topic_duty_due(until(texts, due, unit.zone, now)));
    lines.push(t.topic_duty_how());
    Outgoing::new(unit.id, lines.join("\n"))
        .button(t.topic_begin_draft(), Action::Next { step: Step::WriteDraft })
}

/// To whoever prepared until now.
#[must_use]
pub fn no_longer_preparing(texts: &Texts, unit: &Unit, topic: &Topic, name: &str, after: &str) -> Outgoing {
    let lines = [
        words::greeting(texts, &escape(name)),
        texts.t().topic_duty_ended(title_line(texts, topic), words::named_person(texts, &escape(after))),
        texts.t().topic_thanks(),
    ];
    Outgoing::new(unit.id, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}
