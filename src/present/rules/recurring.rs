//! Wording of what recurs: the digest of the week, the alarm of the quarter.

use crate::domain::event::{Alarm, Digest};
use crate::domain::next_step::NextStep;
use crate::domain::rhythm::{Alarmed, InSight, Lack};
use crate::domain::time::{Timestamp, local, quarter_end};
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::home::{step_button, step_by};
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::people::headed;
use crate::present::texts::Texts;
use crate::present::{dates, reminders, topics, words};

/// Where the quarter stands, counted; what is next, and what is late.
#[must_use]
pub fn digest(texts: &Texts, digest: &Digest, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![topics::title_line(texts, &digest.topic)];
    if let Some(turnout) = &digest.turnout {
        let spoke = turnout.members - turnout.silent.len() as i64;
        lines.push(t.rules_digest_turnout(turnout.read, turnout.members, spoke));
    }
    if let Some((kind, voted, of)) = digest.voting {
        lines.push(t.rules_digest_voting(kind.as_str(), voted, of));
    }
    lines.push(next(texts, &digest.unit, digest.next, now));
    lines.extend(digest.late.map(|outage| reminders::late(texts, outage, digest.unit.zone)));
    let today = local(now, digest.unit.zone).date();
    let title =
        t.rules_digest_title(dates::short_date(texts, today, today), topics::quarter(texts, &digest.topic));
    step_button(texts, Some(&digest.topic), digest.next, digest.part)
        .into_iter()
        .chain([(t.rules_digest_board(), Action::OpenStatus)])
        .fold(headed(&digest.unit, &title, &lines), |message, (label, action)| message.button(label, action))
}

fn next(texts: &Texts, unit: &Unit, next: NextStep, now: Timestamp) -> String {
    words::next_step(texts, &step_by(texts, next, unit.zone, now))
}

/// The quarter passes; the button does what is next. A meeting that is in sight is named instead of a want: whoever set
/// it did what was theirs to do.
#[must_use]
pub fn alarm(texts: &Texts, alarm: &Alarm, now: Timestamp) -> Outgoing {
    let (t, zone) = (texts.t(), alarm.unit.zone);
    let Alarmed { year, quarter: number, day, lack, .. } = alarm.alarmed;
    let (quarter, end) = (dates::quarter(texts, year, number), quarter_end(year, number));
    let left = (end - local(now, zone).date()).num_days();
    let missing = match lack {
        Lack::Undated => t.rules_alarm_undated(day, &quarter),
        Lack::Unheld => t.rules_alarm_unheld(day, &quarter),
    };
    let topic = alarm.topic.as_ref();
    let set = topic.and_then(|topic| alarm.alarmed.in_sight(topic, zone, now));
    let mut lines = vec![words::greeting(texts, &escape(&alarm.to.name))];
    match set {
        None => lines.extend([missing, t.rules_alarm_left(left)]),
        Some(InSight::InQuarter) => lines.push(t.rules_alarm_set(day, &quarter)),
        Some(InSight::AfterQuarter) => lines.extend([missing, t.rules_alarm_after_quarter(left)]),
        Some(InSight::Passed) => lines.push(t.rules_alarm_passed(day, &quarter)),
    }
    if set.is_some() {
        lines.extend(topic.and_then(|topic| topics::meeting_line(texts, topic, zone)));
    }
    let meets = topic.and_then(|topic| topic.meeting_at).map(|at| local(at, zone).date());
    if set == Some(InSight::InQuarter) && meets < Some(end) {
        lines.push(t.rules_alarm_room(dates::date_in_full(texts, end)));
    }
    lines.push(next(texts, &alarm.unit, alarm.next, now));
    step_button(texts, topic, alarm.next, alarm.part)
        .into_iter()
        .fold(Outgoing::new(alarm.unit.id, lines.join("\n")), |message, (label, action)| {
            message.button(label, action)
        })
}
