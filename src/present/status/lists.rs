//! The lists of the board: names, those out of reach, voices; a few a page.

use super::{Board, Counted, Silent, title};
use crate::domain::board::{Listed, Turned};
use crate::domain::codes::comment_code;
use crate::domain::ids::MemberId;
use crate::domain::unit::Reach;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::people::roster::connection;
use crate::present::texts::Texts;
use crate::present::words;

/// Names on a page: with these a page is about as long as a message may be.
const NAMES: usize = 12;
/// Lines of a list in which each line has a button.
const LINES: usize = 4;

/// Who has yet to do one thing, and who has done it.
#[must_use]
pub fn names(texts: &Texts, board: &Board, turned: Turned) -> Outgoing {
    let t = texts.t();
    let Some(counted) = board.counted.iter().find(|counted| counted.listed == turned.listed) else {
        return back(texts, Outgoing::new(board.unit, t.status_not_asked()).protected());
    };
    let Counted { count, remindable, .. } = counted;
    let all: Vec<(bool, &MemberId)> = count
        .missing
        .iter()
        .map(|member| (false, member))
        .chain(count.done.iter().map(|member| (true, member)))
        .collect();
    let (at, last, shown) = page_of(&all, turned.page, NAMES);
    let named = |done: bool| -> Option<String> {
        let names = shown.iter().filter(|(is_done, _)| *is_done == done);
        let names: Vec<String> =
            names.filter_map(|(_, member)| board.names.get(member)).map(|name| escape(name)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let mut lines = vec![format!("<b>{}</b>", title(texts, counted))];
    lines.extend(named(false).map(|names| t.status_missing(count.missing.len(), names)));
    lines.extend(named(true).map(|names| t.status_done(count.done.len(), names)));
    let mut card = Outgoing::new(board.unit, lines.join("\n")).protected();
    if let (Some(duty), true) = (turned.listed.duty(), *remindable > 0) {
        let people = words::people(texts, *remindable);
        card = card.button(t.home_remind(people), Action::AskToRemindOf { duty });
    }
    back(texts, turning(texts, card, turned.listed, at, last))
}

/// Whom no message reaches, why, and what helps.
#[must_use]
pub fn unreached(texts: &Texts, board: &Board, page: i64) -> Outgoing {
    let t = texts.t();
    let (at, last, shown) = page_of(&board.unreached, page, LINES);
    let mut lines = vec![format!("<b>{}</b>", t.status_unreached(board.unreached.len()))];
    for silent in shown {
        let why = why(texts, silent);
        lines.push(t.status_why(escape(&silent.member.name), why));
    }
    let mut card = Outgoing::new(board.unit, lines.join("\n")).protected();
    for silent in shown.iter().filter(|silent| silent.link) {
        let action = Action::NewLink { member: silent.member.id, sure: 0 };
        card = card.button(t.status_link(silent.member.name.clone()), action);
    }
    back(texts, turning(texts, card, Listed::Unreached, at, last))
}

fn why(texts: &Texts, silent: &Silent) -> String {
    let t = texts.t();
    match silent.reach.filter(|_| !silent.member.no_phone) {
        Some(Reach::Never) => t.status_never_started(),
        Some(Reach::Blocked) => t.status_blocked(),
        Some(Reach::Gone) => t.status_gone(),
        Some(Reach::Active) | None => connection(texts, &silent.member, silent.reach),
    }
}

/// The voices and pictures whose words nobody has written down.
#[must_use]
pub fn voices(texts: &Texts, board: &Board, page: i64) -> Outgoing {
    let t = texts.t();
    let (at, last, shown) = page_of(&board.voices, page, LINES);
    let mut lines = vec![format!("<b>{}</b>", t.status_voices(board.voices.len()))];
    if board.voices.is_empty() {
        lines.push(t.status_no_voices());
    } else {
        lines.push(t.status_voices_how());
    }
    for voice in shown {
        lines.push(t.status_voice(comment_code(voice.number), escape(&voice.author)));
    }
    let mut card = Outgoing::new(board.unit, lines.join("\n")).protected();
    for voice in shown {
        let action = Action::WriteDown { comment: voice.comment };
        card = card.button(t.status_write_down(comment_code(voice.number)), action);
    }
    back(texts, turning(texts, card, Listed::Voices, at, last))
}

/// Asks for the words of a voice or a picture, which comes with the question.
#[must_use]
pub fn ask_words(texts: &Texts, comment: &crate::domain::comment::Comment, author: &str) -> Outgoing {
    let asked = texts.t().status_ask_words(comment_code(comment.number), escape(author));
    let message = Outgoing::new(comment.unit, asked);
    match comment.file {
        Some(file) => message.with_file(file),
        None => message,
    }
}

/// To the officer: the words are written down.
#[must_use]
pub fn written(texts: &Texts, comment: &crate::domain::comment::Comment) -> Outgoing {
    let page = Turned { listed: Listed::Voices, page: 0 }.number();
    Outgoing::new(comment.unit, texts.t().status_written(comment_code(comment.number)))
        .button(texts.t().status_other_voices(), Action::TurnStatus { page })
        .button(label(texts, Label::Home), Action::Home)
}

/// The page, the last page, and what stands on it.
fn page_of<T>(all: &[T], page: i64, size: usize) -> (usize, usize, &[T]) {
    let last = all.len().saturating_sub(1) / size;
    let at = usize::try_from(page).unwrap_or(0).min(last);
    (at, last, &all[(at * size).min(all.len())..all.len().min((at + 1) * size)])
}

fn turning(texts: &Texts, card: Outgoing, listed: Listed, at: usize, last: usize) -> Outgoing {
    let t = texts.t();
    let turn = |to: usize| Action::TurnStatus { page: Turned { listed, page: to as i64 }.number() };
    let mut row = Vec::new();
    if at > 0 {
        row.push((t.list_previous(), turn(at - 1)));
    }
    if at < last {
        row.push((t.list_next(), turn(at + 1)));
    }
    card.row(row)
}

fn back(texts: &Texts, card: Outgoing) -> Outgoing {
    card.button(label(texts, Label::Back), Action::TurnStatus { page: 0 })
        .button(label(texts, Label::Home), Action::Home)
}
