//! Wording of ballots: the card, the receipt.

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, labels, tallies};
use crate::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Choice, Vote, Way};
use crate::domain::codes::measure_code;
use crate::domain::paper::Votes;
use crate::domain::time::{Timestamp, local};

/// With the ballot's number after it, the word of a link that opens a ballot's card in private.
pub const LINK_WORD: &str = "kq";

/// One measure of a ballot as one person sees it.
#[derive(Clone, Copy, Debug)]
pub struct BallotView<'a> {
    pub ballot: &'a Ballot,
    pub item: &'a BallotItem,
    pub own: Option<&'a Vote>,
    pub on_roll: bool,
    /// The counts, for whoever may see them now.
    pub votes: Option<&'a Votes>,
    /// Whether this person may reserve an opinion on the measure.
    pub may_reserve: bool,
    /// How many measures this person has not answered.
    pub left: i64,
    pub meeting_at: Option<Timestamp>,
    pub zone: Tz,
    pub now: Timestamp,
}

/// The words on the button of a choice.
#[must_use]
pub fn choice(texts: &Texts, choice: Choice) -> String {
    match choice {
        Choice::For => texts.t().ballot_choice_for(),
        Choice::Against => texts.t().ballot_choice_against(),
        Choice::Other => texts.t().ballot_choice_other(),
    }
}

/// The card: one measure, each choice on its own row in full words, then the next measure. It never turns by
/// itself.
#[must_use]
pub fn card(texts: &Texts, view: &BallotView<'_>) -> Outgoing {
    let t = texts.t();
    let (ballot, item) = (view.ballot, view.item);
    let until =
        ballot.closes_at.map(|at| dates::deadline(texts, at, view.zone, view.now)).unwrap_or_default();
    let code = measure_code(item.number);
    let head = match ballot.kind {
        BallotKind::Consultation if ballot.state != BallotState::Open => {
            t.ballot_head_consulted(item.position, ballot.items, code)
        }
        BallotKind::Consultation => t.ballot_head_consultation(item.position, ballot.items, code, until),
        BallotKind::Formal => t.ballot_head_formal(item.position, ballot.items, code),
    };
    let chosen =
        view.own.map_or_else(|| t.ballot_no_choice(), |vote| t.ballot_own_choice(choice(texts, vote.choice)));
    let open = ballot.state == BallotState::Open;
    let by_phone = matches!(ballot.way, Way::Phone | Way::Mixed);
    // Once the hands are counted, nobody is counted again by phone.
    let takes = open && view.on_roll && by_phone && (item.hall.is_none() || view.own.is_some());
    let note = match (open, ballot.kind, view.meeting_at) {
        _ if ballot.state == BallotState::Cancelled => t.ballot_cancelled_note(ballot.kind.as_str()),
        (false, ..) => t.ballot_closed_note(),
        (true, BallotKind::Consultation, Some(meeting)) => {
            let today = local(view.now, view.zone).date();
            t.ballot_note_consultation(dates::short_date(texts, local(meeting, view.zone).date(), today))
        }
        (true, BallotKind::Consultation, None) => t.ballot_note_totals_only(),
        (true, BallotKind::Formal, _) if takes => t.ballot_note_formal(),
        (true, BallotKind::Formal, _) => t.ballot_note_hall(),
    };
    let mut lines = vec![format!("<b>{head}</b>"), t.quoted(escape(&item.text))];
    if let Some(votes) = view.votes {
        lines.push(match ballot.kind {
            BallotKind::Consultation => tallies::consulted(texts, votes),
            BallotKind::Formal => t.ballot_result_sentence(tallies::formal(texts, votes)),
        });
    }
    if takes || view.own.is_some() {
        lines.push(chosen);
    }
    if view.votes.is_none() {
        lines.push(note);
    }
    let mut message = Outgoing::new(ballot.unit, lines.join("\n"));
    if takes {
        for option in Choice::ALL {
            message = message.button(
                choice(texts, *option),
                Action::CastVote { ballot: ballot.id, measure: item.measure, choice: *option },
            );
        }
    }
    // Whoever agrees with all need not tap through all; each choice can still be changed alone.
    if open && view.on_roll && view.left > 1 {
        let rest = Action::CastRest { ballot: ballot.id, position: item.position };
        message = message.button(t.ballot_rest(view.left), rest);
    }
    if view.may_reserve {
        let reserve = Action::ReserveOpinion { ballot: ballot.id, measure: item.measure };
        message = message.button(t.ballot_reserve(), reserve);
    }
    if ballot.items > 1 {
        let next = item.position % ballot.items + 1;
        message = message.button(t.ballot_next(), Action::TurnBallot { ballot: ballot.id, position: next });
    }
    message.button(labels::label(texts, labels::Label::Home), Action::Home)
}

/// With no ballot at all.
#[must_use]
pub fn none(texts: &Texts) -> String {
    texts.t().ballot_none()
}

/// The line that confirms the votes for all measures that were left.
#[must_use]
pub fn receipt_of_rest(
    texts: &Texts,
    count: i64,
    closes_at: Option<Timestamp>,
    zone: Tz,
    now: Timestamp,
) -> String {
    let t = texts.t();
    let until = closes_at.map_or_else(
        || t.ballot_change_until_close(),
        |at| t.ballot_change_until(dates::deadline(texts, at, zone, now)),
    );
    format!("{} {until}", t.ballot_rest_recorded(count))
}

/// The line that confirms a vote: "Đã ghi nhận BP-02: Tán thành. … Còn 4 biện pháp."
#[must_use]
pub fn receipt(
    texts: &Texts,
    item: &BallotItem,
    chosen: Choice,
    closes_at: Option<Timestamp>,
    left: i64,
    zone: Tz,
    now: Timestamp,
) -> String {
    let t = texts.t();
    let recorded = t.ballot_recorded(measure_code(item.number), choice(texts, chosen));
    let until = closes_at.map_or_else(
        || t.ballot_change_until_close(),
        |at| t.ballot_change_until(dates::deadline(texts, at, zone, now)),
    );
    let rest = if left > 0 { t.ballot_left(left) } else { t.ballot_none_left() };
    format!("{recorded} {until} {rest}")
}
