//! Wording of the officers' card of a ballot: how far it is, the count of the hall, closing, entering for members.

use chrono_tz::Tz;

use super::action::Action;
use super::ballots::choice;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, words};
use crate::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Choice, Vote, Way};
use crate::domain::balloting::counts_hands;
use crate::domain::codes::{measure_code, measure_codes};
use crate::domain::comment::Channel;
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::time::Timestamp;

/// How many members stand on a page of a list of names.
const NAMES_A_PAGE: usize = 8;

/// How many measures' codes fit beside each other on a phone.
const CODES_A_ROW: usize = 4;

/// A ballot as an officer sees it while it is open.
#[derive(Clone, Copy, Debug)]
pub struct CountView<'a> {
    pub ballot: &'a Ballot,
    /// The measure shown, where hands are counted.
    pub item: &'a BallotItem,
    /// How many have answered by phone at all.
    pub answered: i64,
    /// On this measure: recorded by phone, and sitting there without that.
    pub by_phone: i64,
    pub in_hall: i64,
    /// The measures whose hands are still to be counted, by number.
    pub missing: &'a [i64],
    /// All of its measures.
    pub items: &'a [BallotItem],
    pub zone: Tz,
    pub now: Timestamp,
}

/// The card.
#[must_use]
pub fn card(texts: &Texts, view: &CountView<'_>) -> Outgoing {
    let t = texts.t();
    let ballot = view.ballot;
    if ballot.state != BallotState::Open {
        let note = if ballot.state == BallotState::Cancelled {
            t.ballot_cancelled_note(ballot.kind.as_str())
        } else {
            t.ballot_closed_note()
        };
        return Outgoing::new(ballot.unit, note)
            .button(t.ballot_result_each(), Action::OpenBallotCard { ballot: ballot.id })
            .button(label(texts, Label::Home), Action::Home);
    }
    let mut message = if counts_hands(ballot.way) { hands(texts, view) } else { by_phone(texts, view) };
    if matches!(ballot.way, Way::Phone | Way::Mixed) {
        message = message.button(t.ballot_enter(), Action::EnterVotes { ballot: ballot.id, page: 1 });
    }
    let close = match ballot.kind {
        BallotKind::Consultation => t.ballot_close_consultation(),
        BallotKind::Formal => t.ballot_close_formal(),
    };
    message
        .button(close, Action::AskClose { ballot: ballot.id })
        .button(t.ballot_cancel(ballot.kind.as_str()), Action::AskCancel { ballot: ballot.id })
        .button(label(texts, Label::Home), Action::Home)
}

fn by_phone(texts: &Texts, view: &CountView<'_>) -> Outgoing {
    let t = texts.t();
    let ballot = view.ballot;
    let head = match (ballot.kind, ballot.closes_at) {
        (BallotKind::Consultation, Some(until)) => {
            t.ballot_count_consultation(ballot.items, dates::deadline(texts, until, view.zone, view.now))
        }
        _ => t.ballot_count_phone(ballot.items),
    };
    let answered = t.ballot_answered(ballot.kind.as_str(), view.answered, ballot.on_roll);
    Outgoing::new(ballot.unit, format!("<b>{head}</b>\n{answered}\n{}", t.ballot_hidden()))
        .button(t.ballot_open_card(), Action::OpenBallotCard { ballot: ballot.id })
}

fn hands(texts: &Texts, view: &CountView<'_>) -> Outgoing {
    let t = texts.t();
    let (ballot, item) = (view.ballot, view.item);
    let code = measure_code(item.number);
    let roll = if ballot.way == Way::Mixed {
        t.ballot_count_roll(ballot.on_roll, view.by_phone, view.in_hall)
    } else {
        t.ballot_count_hall_roll(ballot.on_roll, view.in_hall)
    };
    let counted = item.hall.map_or_else(
        || t.ballot_count_no_hands(),
        |hall| t.ballot_count_hands(hall.for_, hall.against, hall.other),
    );
    let mut lines = vec![
        format!("<b>{}</b>", t.ballot_head_formal(item.position, ballot.items, code)),
        t.quoted(escape(&item.text)),
        roll,
        counted,
    ];
    if !view.missing.is_empty() && item.hall.is_some() {
        lines.push(t.ballot_count_missing(measure_codes(view.missing)));
    }
    let (ballot_id, measure) = (ballot.id, item.measure);
    let mut message = Outgoing::new(ballot.unit, lines.join("\n"))
        .button(t.ballot_all_for(), Action::AllFor { ballot: ballot_id, measure });
    if view.missing.len() > 1 {
        let all = Action::AllForAll { ballot: ballot_id };
        message = message.button(t.ballot_all_for_all(view.missing.len()), all);
    }
    if item.hall.is_some_and(|hall| hall.for_ > 0) {
        let less = |choice| Action::OneLess { ballot: ballot_id, measure, choice };
        message = message
            .button(t.ballot_one_against(), less(Choice::Against))
            .button(t.ballot_one_other(), less(Choice::Other));
    }
    message = message.button(t.ballot_type_counts(), Action::TypeCounts { ballot: ballot_id, measure });
    if ballot.items > 1 {
        let next = item.position % ballot.items + 1;
        message = message.button(t.ballot_next(), Action::TurnCount { ballot: ballot_id, position: next });
    }
    // All are counted: what remains are exceptions, each a tap away.
    if view.missing.is_empty() && ballot.items > 2 {
        let others: Vec<&BallotItem> = view.items.iter().filter(|other| other.measure != measure).collect();
        for row in others.chunks(CODES_A_ROW) {
            message = message.row(row.iter().map(|other| {
                let turn = Action::TurnCount { ballot: ballot_id, position: other.position };
                (measure_code(other.number), turn)
            }));
        }
    }
    if ballot.way == Way::Mixed {
        message = message.button(t.ballot_open_card(), Action::OpenBallotCard { ballot: ballot_id });
    }
    message
}

/// Asks for the three numbers; the example is one that could be.
#[must_use]
pub fn write_counts(texts: &Texts, item: &BallotItem, remainder: i64) -> Outgoing {
    let (agree, against) = if remainder > 1 { (remainder - 1, 1) } else { (remainder, 0) };
    let asked = texts.t().ballot_write_counts(measure_code(item.number), remainder, agree, against);
    Outgoing::new(item.unit, asked)
}

/// The line after a count was taken.
#[must_use]
pub fn hands_recorded(texts: &Texts, item: &BallotItem) -> String {
    let hall = item.hall.unwrap_or_default();
    texts.t().ballot_hands_recorded(measure_code(item.number), hall.for_, hall.against, hall.other)
}

/// The line after all measures were counted at once.
#[must_use]
pub fn all_recorded(texts: &Texts, count: i64) -> String {
    texts.t().ballot_all_recorded(count)
}

/// What closing would do.
#[must_use]
pub fn ask_close(texts: &Texts, ballot: &Ballot, answered: i64) -> Outgoing {
    let t = texts.t();
    let (html, close) = match ballot.kind {
        BallotKind::Consultation => {
            (t.ballot_ask_close_consultation(answered, ballot.on_roll), t.ballot_close_consultation())
        }
        BallotKind::Formal => (t.ballot_ask_close_formal(ballot.items), t.ballot_close_formal()),
    };
    Outgoing::new(ballot.unit, html)
        .button(close, Action::CloseBallot { ballot: ballot.id })
        .button(t.ballot_goes_on(), Action::BackHome)
}

/// What giving up would do.
#[must_use]
pub fn ask_cancel(texts: &Texts, ballot: &Ballot) -> Outgoing {
    let t = texts.t();
    let kind = ballot.kind.as_str();
    Outgoing::new(ballot.unit, t.ballot_ask_cancel(kind))
        .button(t.ballot_cancel(kind), Action::CancelBallot { ballot: ballot.id })
        .button(t.ballot_goes_on(), Action::BackHome)
}

/// The line after a ballot was given up.
#[must_use]
pub fn cancelled(texts: &Texts) -> String {
    texts.t().ballot_cancelled()
}

/// For whom votes can be entered: a page of names.
#[must_use]
pub fn entry_list(texts: &Texts, ballot: &Ballot, owing: &[&Member], page: i64) -> Outgoing {
    let t = texts.t();
    let pages = owing.len().div_ceil(NAMES_A_PAGE).max(1);
    let page = usize::try_from(page).unwrap_or(1).clamp(1, pages);
    let html = if owing.is_empty() { t.ballot_entry_nobody() } else { t.ballot_entry_whom() };
    let mut message = Outgoing::new(ballot.unit, html);
    for member in owing.iter().skip((page - 1) * NAMES_A_PAGE).take(NAMES_A_PAGE) {
        let enter = Action::EnterVotesFor { ballot: ballot.id, member: member.id };
        message = message.button(member.name.clone(), enter);
    }
    let turn = |page: usize| Action::EnterVotes { ballot: ballot.id, page: page as i64 };
    let before = (page > 1).then(|| (t.measure_page_before(), turn(page - 1)));
    let after = (page < pages).then(|| (t.measure_page_after(), turn(page + 1)));
    message
        .row(before.into_iter().chain(after))
        .button(label(texts, Label::Done), Action::ShowCount { ballot: ballot.id })
}

/// On what basis.
#[must_use]
pub fn entry_basis(texts: &Texts, ballot: &Ballot, member: &Member) -> Outgoing {
    let t = texts.t();
    let mut message =
        Outgoing::new(ballot.unit, t.ballot_entry_basis(words::named_person(texts, &escape(&member.name))));
    for way in [Channel::Paper, Channel::Telephone, Channel::Meeting] {
        let enter = Action::EnterFrom { ballot: ballot.id, member: member.id, basis: way, position: 1 };
        message = message.button(basis(texts, way), enter);
    }
    message.button(label(texts, Label::Back), Action::EnterVotes { ballot: ballot.id, page: 1 })
}

/// "Phiếu giấy".
#[must_use]
pub fn basis(texts: &Texts, basis: Channel) -> String {
    match basis {
        Channel::Telephone => texts.t().ballot_basis_telephone(),
        Channel::Meeting | Channel::Group | Channel::Private => texts.t().ballot_basis_meeting(),
        Channel::Paper => texts.t().ballot_basis_paper(),
    }
}

/// One measure of a ballot, to enter a member's choice.
#[derive(Clone, Copy, Debug)]
pub struct EntryView<'a> {
    pub ballot: &'a Ballot,
    pub item: &'a BallotItem,
    pub member: &'a Member,
    pub basis: Channel,
    pub vote: Option<&'a Vote>,
}

/// The card on which an officer enters one member's choices.
#[must_use]
pub fn entry(texts: &Texts, view: &EntryView<'_>) -> Outgoing {
    let t = texts.t();
    let (ballot, item, member) = (view.ballot, view.item, view.member.id);
    let head = t.ballot_entry_head(
        words::named_person(texts, &escape(&view.member.name)),
        basis(texts, view.basis).to_lowercase(),
        item.position,
        ballot.items,
        measure_code(item.number),
    );
    let own = view.vote.is_some_and(|vote| vote.entered_by.is_none());
    let chosen = match view.vote {
        Some(vote) if vote.entered_by.is_some() => t.ballot_entry_chosen(choice(texts, vote.choice)),
        Some(_) => t.ballot_entry_own(),
        None => t.ballot_entry_none(),
    };
    let html = format!("<b>{head}</b>\n{}\n{chosen}", t.quoted(escape(&item.text)));
    let mut message = Outgoing::new(ballot.unit, html);
    if !own {
        for option in Choice::ALL {
            let enter = entering(ballot, member, view.basis, item.position, *option);
            message = message.button(choice(texts, *option), enter);
        }
    }
    if ballot.items > 1 {
        let position = item.position % ballot.items + 1;
        let turn = Action::EnterFrom { ballot: ballot.id, member, basis: view.basis, position };
        message = message.button(t.ballot_next(), turn);
    }
    message.button(t.ballot_entry_other_person(), Action::EnterVotes { ballot: ballot.id, page: 1 })
}

fn entering(ballot: &Ballot, member: MemberId, basis: Channel, position: i64, choice: Choice) -> Action {
    Action::EnterVote { ballot: ballot.id, member, basis, position, choice }
}

/// The line after an officer entered a choice.
#[must_use]
pub fn entered(texts: &Texts, item: &BallotItem, chosen: Choice) -> String {
    texts.t().ballot_entry_recorded(measure_code(item.number), choice(texts, chosen))
}

/// What the member hears for whom choices are entered: once, not for every measure.
#[must_use]
pub fn told(texts: &Texts, vote: &Vote) -> Outgoing {
    let t = texts.t();
    let on = basis(texts, vote.basis.unwrap_or(Channel::Paper)).to_lowercase();
    Outgoing::new(vote.unit, t.ballot_entry_told(on))
        .button(t.ballot_open_card(), Action::OpenBallotCard { ballot: vote.ballot })
}
