//! Wording of what recurs: the digest of the week, the alarm of the quarter.

use crate::domain::event::{Alarm, Digest};
use crate::domain::next_step::NextStep;
use crate::domain::rhythm::Lack;
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

/// The quarter passes; the button does what is next.
#[must_use]
pub fn alarm(texts: &Texts, alarm: &Alarm, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let alarmed = &alarm.alarmed;
    let quarter = dates::quarter(texts, alarmed.year, alarmed.quarter);
    let end = quarter_end(alarmed.year, alarmed.quarter);
    let left = (end - local(now, alarm.unit.zone).date()).num_days();
    let what = match alarmed.lack {
        Lack::Undated => t.rules_alarm_undated(alarmed.day, quarter),
        Lack::Unheld => t.rules_alarm_unheld(alarmed.day, quarter),
    };
    let lines = [
        words::greeting(texts, &escape(&alarm.to.name)),
        what,
        t.rules_alarm_left(left),
        next(texts, &alarm.unit, alarm.next, now),
    ];
    step_button(texts, alarm.topic.as_ref(), alarm.next, alarm.part)
        .into_iter()
        .fold(Outgoing::new(alarm.unit.id, lines.join("\n")), |message, (label, action)| {
            message.button(label, action)
        })
}
