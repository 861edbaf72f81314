//! Wording of the officers' board: the year first, then a page for each thing that is asked of people.

mod lists;

pub use lists::{ask_words, names, unreached, voices, written};

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, home, plan, words};
use crate::domain::ballot::BallotKind;
use crate::domain::board::{Count, Listed, Quarter, QuarterState, Turned};
use crate::domain::ids::{CommentId, MemberId, UnitId};
use crate::domain::member::Member;
use crate::domain::next_step::{NextStep, Owner, Step};
use crate::domain::time::{Timestamp, local};
use crate::domain::unit::Reach;

/// Who has done one thing, and how many of the others a reminder would reach.
#[derive(Clone, Debug)]
pub struct Counted {
    pub listed: Listed,
    /// What the ballot is worth whose voters are counted.
    pub ballot: Option<BallotKind>,
    pub count: Count,
    pub remindable: usize,
}

/// Somebody whom no message reaches.
#[derive(Clone, Debug)]
pub struct Silent {
    pub member: Member,
    /// Of the account, if one is attached.
    pub reach: Option<Reach>,
    /// A new link could help.
    pub link: bool,
}

/// A comment that is only a voice or a picture.
#[derive(Clone, Debug)]
pub struct Voice {
    pub comment: CommentId,
    pub number: i64,
    pub author: String,
}

/// What the board shows.
#[derive(Clone, Debug)]
pub struct Board {
    pub unit: UnitId,
    pub zone: Tz,
    pub now: Timestamp,
    pub year: i64,
    /// The four quarters.
    pub quarters: Vec<Quarter>,
    pub next: NextStep,
    pub preparer: Option<String>,
    pub secretary: Option<String>,
    pub counted: Vec<Counted>,
    pub names: BTreeMap<MemberId, String>,
    pub unreached: Vec<Silent>,
    pub voices: Vec<Voice>,
}

/// The first page: the quarters of the year, the next step with its owner, and a button for each list.
#[must_use]
pub fn year(texts: &Texts, board: &Board) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![format!("<b>{}</b>", t.status_year(board.year))];
    for (quarter, stands) in (1_u8..).zip(&board.quarters) {
        let name = dates::quarter_heading(texts, i32::try_from(board.year).unwrap_or(i32::MAX), quarter);
        lines.push(t.status_quarter(name, standing(texts, board, stands)));
    }
    lines.push(next(texts, board));
    let mut card = Outgoing::new(board.unit, lines.join("\n")).protected();
    for counted in &board.counted {
        let page = Turned { listed: counted.listed, page: 0 }.number();
        card = card.button(title(texts, counted), Action::TurnStatus { page });
    }
    if !board.unreached.is_empty() {
        let page = Turned { listed: Listed::Unreached, page: 0 }.number();
        card = card.button(t.status_unreached(board.unreached.len()), Action::TurnStatus { page });
    }
    if !board.voices.is_empty() {
        let page = Turned { listed: Listed::Voices, page: 0 }.number();
        card = card.button(t.status_voices(board.voices.len()), Action::TurnStatus { page });
    }
    card.button(t.year_open(board.year), Action::OpenYearReport { year: board.year })
        .button(label(texts, Label::Home), Action::Home)
}

fn standing(texts: &Texts, board: &Board, quarter: &Quarter) -> String {
    let t = texts.t();
    let today = local(board.now, board.zone).date();
    let on = quarter.meeting_on.map(|day| dates::short_date(texts, day, today));
    if let Some(title) = &quarter.planned {
        let title = escape(&plan::short(title));
        return on
            .map_or_else(|| t.status_proposed(title.clone()), |on| t.status_proposed_on(title.clone(), on));
    }
    match (quarter.state, on) {
        (QuarterState::Nothing, _) => t.status_nothing(),
        (QuarterState::Missed, _) => t.status_missed(),
        (QuarterState::Planned, None) => t.status_planned(),
        (QuarterState::Planned, Some(on)) => t.status_planned_on(on),
        (QuarterState::UnderWay, None) => t.status_under_way(),
        (QuarterState::UnderWay, Some(on)) => t.status_under_way_on(on),
        (QuarterState::Concluding, on) => t.status_concluding(on.unwrap_or_default()),
        (QuarterState::Held, on) => t.status_held(on.unwrap_or_default()),
    }
}

/// "Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 03/12. Người làm: Trần Thị Hoa."
fn next(texts: &Texts, board: &Board) -> String {
    let t = texts.t();
    let line = words::next_step(texts, &home::step_by(texts, board.next, board.zone, board.now));
    let who = match board.next.owner {
        _ if board.next.step == Step::Done => None,
        Owner::Secretary => board.secretary.clone(),
        Owner::Preparer => board.preparer.clone(),
        // The step itself says that it is everybody's.
        Owner::Committee | Owner::Members => None,
    };
    match who {
        Some(who) => t.status_next(line, escape(&who)),
        None => line,
    }
}

/// "Góp ý: 1/7": the button and the head of a list.
fn title(texts: &Texts, counted: &Counted) -> String {
    let t = texts.t();
    let (done, all) = (counted.count.done.len(), counted.count.all());
    match counted.listed {
        Listed::Read => t.status_read(done, all),
        Listed::Spoke => t.status_spoke(done, all),
        Listed::Voted => {
            t.status_voted(counted.ballot.unwrap_or(BallotKind::Consultation).as_str(), done, all)
        }
        Listed::Answered => t.status_answered(done, all),
        Listed::Reviewed | Listed::Unreached | Listed::Voices => t.status_reviewed(done, all),
    }
}
