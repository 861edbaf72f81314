//! Wording of the list of comments: a few a page, the whole words of each on request.

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading::shortened;
use super::texts::Texts;
use super::words;
use crate::domain::codes::comment_code;
use crate::domain::comment::{Channel, Comment, CommentState};
use crate::domain::topic::Topic;

/// Comments a page: with the head, six lines.
pub const A_PAGE: usize = 4;

/// One line of the list.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub comment: &'a Comment,
    /// The author, where the reader may know the name.
    pub author: Option<&'a str>,
}

/// A page of comments. `own`: the reader's own, with what can be done to each.
#[must_use]
pub fn card(texts: &Texts, topic: &Topic, lines: &[Line<'_>], page: i64, own: bool) -> Outgoing {
    let t = texts.t();
    let count = lines.len();
    let Some(last) = count.checked_sub(1).map(|last| last / A_PAGE) else {
        let text = if own { t.list_own_none() } else { t.list_none() };
        return Outgoing::new(topic.unit, text).button(label(texts, Label::Home), Action::Home);
    };
    let at = usize::try_from(page).unwrap_or(0).min(last);
    let shown = &lines[at * A_PAGE..count.min((at + 1) * A_PAGE)];
    let head = if own { t.list_own_head(count) } else { t.list_head(count) };
    let mut text = vec![format!("<b>{head}</b>")];
    text.extend(shown.iter().map(|line| self::line(texts, line, own)));
    if last > 0 {
        text.push(format!("<i>{}</i>", t.list_page(at + 1, last + 1)));
    }
    let mut message = Outgoing::new(topic.unit, text.join("\n"));
    let open = |line: &Line<'_>| {
        let comment = line.comment.id;
        let action = if own { Action::OpenReceipt { comment } } else { Action::ReadComment { comment } };
        (comment_code(line.comment.number), action)
    };
    message = message.row(shown.iter().map(open));
    let turn = |to: usize| {
        let (topic, page) = (topic.id, to as i64);
        if own { Action::TurnOwnComments { topic, page } } else { Action::TurnComments { topic, page } }
    };
    let mut row = Vec::new();
    if at > 0 {
        row.push((t.list_previous(), turn(at - 1)));
    }
    if at < last {
        row.push((t.list_next(), turn(at + 1)));
    }
    message.row(row).button(label(texts, Label::Home), Action::Home)
}

fn line(texts: &Texts, line: &Line<'_>, own: bool) -> String {
    let t = texts.t();
    let comment = line.comment;
    let body = match comment.state {
        CommentState::Withdrawn => t.list_withdrawn(),
        CommentState::Live if comment.body.is_empty() => t.list_spoken(),
        CommentState::Live => escape(&shortened(&comment.body, 45)),
    };
    let code = comment_code(comment.number);
    if own { format!("{code}: {body}") } else { format!("{code}, {}: {body}", who(texts, line)) }
}

/// The author, or "một đồng chí"; "nhập thay" beside it where an officer entered it.
fn who(texts: &Texts, line: &Line<'_>) -> String {
    let name = line.author.map_or_else(|| words::some_person(texts), escape);
    let entered = line.comment.entered_by.is_some() && line.comment.channel != Channel::Group;
    if entered { format!("{name} ({})", texts.t().list_on_behalf()) } else { name }
}

/// The whole words of one comment, with its file if it is spoken or a picture.
#[must_use]
pub fn whole(texts: &Texts, line: &Line<'_>) -> Outgoing {
    let comment = line.comment;
    let head = format!("<b>{}, {}</b>", comment_code(comment.number), who(texts, line));
    let body = if comment.body.is_empty() { texts.t().list_spoken() } else { escape(&comment.body) };
    let message = Outgoing::new(comment.unit, format!("{head}\n{body}"));
    match comment.file {
        Some(file) => message.with_file(file),
        None => message,
    }
}
