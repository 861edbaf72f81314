//! Wording of results. Only that of a formal vote says "thông qua"; a consultation waits for the meeting.

use chrono_tz::Tz;

use super::action::Action;
use super::ballots::LINK_WORD;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::{Outgoing, Press};
use super::texts::Texts;
use super::{dates, tallies, words};
use crate::domain::ballot::BallotKind;
use crate::domain::codes::measure_code;
use crate::domain::compile::{self, CountedBallot};
use crate::domain::paper::Votes;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;

/// How many measures that failed are told one by one; the rest is a number, for the message has six lines.
const NAMED: usize = 2;

/// What everybody's message about a result is made of.
#[derive(Clone, Copy, Debug)]
pub struct ResultView<'a> {
    pub unit: &'a Unit,
    pub topic: &'a Topic,
    pub counted: &'a CountedBallot,
    /// How many took part.
    pub answered: i64,
    /// When the group or the members hear it, if not now.
    pub later: Option<Timestamp>,
    pub now: Timestamp,
}

impl ResultView<'_> {
    fn votes(&self) -> Vec<(i64, Votes)> {
        let votes = |item| compile::votes(&self.counted.ballot, item);
        self.counted.items.iter().map(|item| (item.item.number, votes(item))).collect()
    }

    fn zone(&self) -> Tz {
        self.unit.zone
    }
}

/// To the leaders, in private.
#[must_use]
pub fn to_leaders(texts: &Texts, view: &ResultView<'_>) -> Outgoing {
    let t = texts.t();
    let ballot = &view.counted.ballot;
    let lines = match ballot.kind {
        BallotKind::Consultation => {
            let mut lines =
                vec![format!("<b>{}</b>", t.ballot_result_consultation(view.answered, ballot.on_roll))];
            let votes = view.votes();
            let reached = votes.iter().filter(|(_, votes)| votes.outcome.passed).count();
            let half = votes.iter().all(|(_, votes)| tallies::threshold(votes).0 && !votes.quorum_missed);
            lines.push(match votes.first() {
                Some((_, first)) if half => {
                    t.ballot_result_reached_half(tallies::base_word(first), reached, votes.len())
                }
                _ => t.ballot_result_reached_fraction(reached, votes.len()),
            });
            lines.extend(failed(texts, view));
            lines
        }
        BallotKind::Formal => formal_lines(texts, view),
    };
    let open = Action::OpenBallotCard { ballot: ballot.id };
    let mut message = Outgoing::new(view.unit.id, lines.join("\n")).button(t.ballot_result_each(), open);
    if let Some(at) = view.later.filter(|_| ballot.kind == BallotKind::Formal) {
        let when = dates::soon(texts, at, view.zone(), view.now);
        message.html = format!("{}\n{}", message.html, t.ballot_result_later(when));
        let now = Action::SendNow { recall: ballot.id.0 };
        message = message.button(label(texts, Label::SendNow), now);
    }
    message.button(label(texts, Label::Home), Action::Home)
}

/// To the group: the formal result, and nobody's name.
#[must_use]
pub fn to_group(texts: &Texts, view: &ResultView<'_>) -> Outgoing {
    let word = format!("{LINK_WORD}{}", view.counted.ballot.id.0);
    let greeting = words::greeting_all(texts, &escape(&view.unit.name));
    Outgoing::new(view.unit.id, announced(texts, view, greeting))
        .link(texts.t().ballot_result_each(), Press::OpenPrivate(word))
}

/// The same to one member, where the unit has no group.
#[must_use]
pub fn to_member(texts: &Texts, view: &ResultView<'_>, name: &str) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let open = Action::OpenBallotCard { ballot: view.counted.ballot.id };
    Outgoing::new(view.unit.id, announced(texts, view, greeting)).button(texts.t().ballot_result_each(), open)
}

fn announced(texts: &Texts, view: &ResultView<'_>, greeting: String) -> String {
    let t = texts.t();
    let mut lines = vec![greeting];
    lines.extend(formal_lines(texts, view));
    if let Some(schedule) = &view.topic.schedule {
        let today = local(view.now, view.zone()).date();
        lines.push(t.ballot_result_conclusion(dates::date(texts, schedule.publish_by, today)));
    }
    // Six lines: thanks give way to numbers.
    if lines.len() < 6 {
        lines.push(t.ballot_result_thanks());
    }
    lines.join("\n")
}

fn formal_lines(texts: &Texts, view: &ResultView<'_>) -> Vec<String> {
    let t = texts.t();
    let votes = view.votes();
    let today = local(view.now, view.zone()).date();
    let held = view.topic.meeting_at.map_or(today, |at| local(at, view.zone()).date());
    let date = dates::short_date(texts, held, today);
    let passed = votes.iter().filter(|(_, votes)| votes.outcome.passed).count();
    if passed == votes.len() {
        return vec![t.ballot_result_all(votes.len(), date)];
    }
    let mut lines = vec![match passed {
        0 => t.ballot_result_none(date, votes.len()),
        _ => t.ballot_result_formal(date, votes.len(), passed, votes.len() - passed),
    }];
    lines.extend(failed(texts, view));
    lines
}

/// The measures that did not reach what they needed, a line each.
fn failed(texts: &Texts, view: &ResultView<'_>) -> Vec<String> {
    let votes = view.votes();
    let failed: Vec<&(i64, Votes)> = votes.iter().filter(|(_, votes)| !votes.outcome.passed).collect();
    // A line that says "one more" is no shorter than the one more.
    let named = if failed.len() > NAMED + 1 { NAMED } else { failed.len() };
    let mut lines: Vec<String> = failed
        .iter()
        .take(named)
        .map(|(number, votes)| {
            let verdict = match votes.kind {
                BallotKind::Formal => tallies::verdict(texts, votes),
                BallotKind::Consultation => tallies::consulted_verdict(texts, votes),
            };
            tallies::line(texts, measure_code(*number), votes, verdict)
        })
        .collect();
    if failed.len() > named {
        lines.push(texts.t().ballot_result_more(failed.len() - named));
    }
    lines
}
