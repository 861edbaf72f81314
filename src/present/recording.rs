//! Wording of comments that an officer records: from the group, or on a member's behalf.

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading::{capitalised, shortened};
use super::texts::Texts;
use crate::domain::codes::comment_code;
use crate::domain::comment::{Channel, Comment};
use crate::domain::ids::UnitId;
use crate::domain::member::Member;
use crate::domain::topic::Topic;

/// Members a page of the list for whom to enter.
pub const A_PAGE: usize = 8;

/// How the words came, in a word or two.
#[must_use]
pub fn channel(texts: &Texts, channel: Channel) -> String {
    let t = texts.t();
    match channel {
        Channel::Paper => t.record_channel_paper(),
        Channel::Telephone => t.record_channel_telephone(),
        Channel::Meeting => t.record_channel_meeting(),
        Channel::Group | Channel::Private => t.record_channel_group(),
    }
}

/// To the officer after `/ghi`.
#[must_use]
pub fn done(texts: &Texts, comment: &Comment, author: &str) -> Outgoing {
    Outgoing::new(comment.unit, texts.t().record_done(comment_code(comment.number), escape(author)))
}

/// The message was recorded before.
#[must_use]
pub fn already(texts: &Texts, comment: &Comment) -> Outgoing {
    Outgoing::new(comment.unit, texts.t().record_already(comment_code(comment.number)))
}

/// To the author: what was recorded in their name, and [Chưa đúng ý tôi].
#[must_use]
pub fn told(texts: &Texts, comment: &Comment, by: &str) -> Outgoing {
    let t = texts.t();
    let code = comment_code(comment.number);
    let head = match comment.channel {
        Channel::Group | Channel::Private => t.record_told_group(escape(by), code),
        entered => t.record_told_entered(escape(by), channel(texts, entered), code),
    };
    let body = if comment.body.is_empty() {
        t.comment_spoken()
    } else {
        format!("<blockquote>{}</blockquote>", escape(&shortened(&comment.body, 120)))
    };
    Outgoing::new(comment.unit, format!("{head}\n{body}"))
        .button(t.record_not_mine(), Action::WithdrawComment { comment: comment.id })
}

/// To the author of a voice or a picture: the words that were written down, and [Chưa đúng ý tôi].
#[must_use]
pub fn written_down(texts: &Texts, comment: &Comment, by: &str) -> Outgoing {
    let t = texts.t();
    let head = t.record_told_written(escape(by), comment_code(comment.number));
    let body = escape(&shortened(&comment.body, 120));
    Outgoing::new(comment.unit, format!("{head}\n<blockquote>{body}</blockquote>"))
        .button(t.record_not_mine(), Action::WithdrawComment { comment: comment.id })
}

/// For whom a comment can be entered: those without a phone first.
#[must_use]
pub fn for_whom(texts: &Texts, topic: &Topic, members: &[Member], page: i64) -> Outgoing {
    let t = texts.t();
    let last = members.len().saturating_sub(1) / A_PAGE;
    let at = usize::try_from(page).unwrap_or(0).min(last);
    let shown = members.iter().skip(at * A_PAGE).take(A_PAGE);
    let html = format!("<b>{}</b>\n{}", t.record_for_whom(), t.record_for_whom_note());
    let mut message = Outgoing::new(topic.unit, html);
    for member in shown {
        message = message.button(member.name.clone(), Action::EnterFor { member: member.id });
    }
    let turn = |to: usize| Action::TurnOnBehalf { topic: topic.id, page: to as i64 };
    let mut row = Vec::new();
    if at > 0 {
        row.push((t.list_previous(), turn(at - 1)));
    }
    if at < last {
        row.push((t.list_next(), turn(at + 1)));
    }
    message.row(row).button(label(texts, Label::Home), Action::Home)
}

/// Where the words came from.
#[must_use]
pub fn from_where(texts: &Texts, unit: UnitId, member: &Member) -> Outgoing {
    let html = texts.t().record_from_where(escape(&member.name));
    [Channel::Paper, Channel::Telephone, Channel::Meeting].into_iter().fold(
        Outgoing::new(unit, html),
        |message, from| {
            let action = Action::EnterWordsFor { member: member.id, channel: from };
            message.button(capitalised(&channel(texts, from)), action)
        },
    )
}

/// Asks for the member's words.
#[must_use]
pub fn ask_words(texts: &Texts, unit: UnitId, member: &Member, from: Channel) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit, t.record_ask_words(escape(&member.name), channel(texts, from)))
}

/// To the officer: entered.
#[must_use]
pub fn entered(texts: &Texts, comment: &Comment, name: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(comment.unit, t.record_entered(comment_code(comment.number), escape(name)))
        .button(t.record_another(), Action::OpenOnBehalf { topic: comment.topic })
        .button(label(texts, Label::Home), Action::Home)
}
