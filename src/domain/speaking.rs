//! Commenting: who may, until when, and which messages make one comment.

use chrono::Duration;

use super::board::without_words;
use super::comment::{Comment, CommentState, Visibility};
use super::event::{CommentEvent, Piece};
use super::ids::{MemberId, QuestionId};
use super::refusal::Refusal;
use super::time::Timestamp;
use super::topic::{RoundState, Stage, Topic};
use super::unit::Addressee;

/// Messages on one question within this time are one comment: people press "send" after every breath, and the
/// messenger itself cuts long ones.
const JOIN_WITHIN: Duration = Duration::minutes(3);

/// Whether comments are taken now; `Ok(true)` when they come after the deadline.
pub fn round_takes_comments(topic: &Topic) -> Result<bool, Refusal> {
    if topic.stage == Stage::Cancelled {
        return Err(Refusal::TopicCancelled);
    }
    match topic.round {
        RoundState::Open => Ok(false),
        RoundState::Late => Ok(true),
        RoundState::NotOpen => Err(Refusal::RoundNotOpen),
        RoundState::Closed => Err(Refusal::RoundClosed),
    }
}

/// A new comment: it takes the topic's next number.
pub fn make(topic: &Topic, mut comment: Comment, piece: Option<Piece>) -> Result<CommentEvent, Refusal> {
    comment.late = round_takes_comments(topic)?;
    let topic = Topic { comments: topic.comments + 1, ..topic.clone() };
    comment.number = topic.comments;
    Ok(CommentEvent::Made { topic, comment, piece })
}

/// A new comment in a member's name, recorded by an officer; the member is told.
pub fn record(
    topic: &Topic,
    comment: Comment,
    piece: Piece,
    tell: Option<Addressee>,
    by: String,
    at: Option<Timestamp>,
) -> Result<CommentEvent, Refusal> {
    let late = round_takes_comments(topic)?;
    let topic = Topic { comments: topic.comments + 1, ..topic.clone() };
    let comment = Comment { late, number: topic.comments, ..comment };
    Ok(CommentEvent::Recorded { topic, comment, piece: Some(piece), tell, by, at })
}

/// Whether a message now would still belong to `earlier`, which came in these messages. What a button said stands for
/// itself: no message of it could be put together with others.
#[must_use]
pub fn joins(earlier: &Comment, pieces: &[Piece], same_subject: bool, now: Timestamp) -> bool {
    let lives = earlier.state == CommentState::Live && !pieces.is_empty();
    same_subject && lives && now - earlier.updated_at <= JOIN_WITHIN
}

/// The longest message there is, in UTF-16 units (Bot API, `sendMessage`): the apps cut what is longer.
const LONGEST: usize = 4096;

/// What stands between two messages that are one text: nothing where the app cut the first one off, perhaps in the
/// middle of a word, else a new line.
#[must_use]
pub fn joint(before: &str) -> &'static str {
    if before.encode_utf16().count() >= LONGEST { "" } else { "\n" }
}

/// Joins the messages of one text.
fn joined<'a>(pieces: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut before = "";
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        if !text.is_empty() {
            text.push_str(joint(before));
        }
        text.push_str(piece);
        before = piece;
    }
    text
}

/// Adds a message to a comment, of which `pieces` are the messages so far.
#[must_use]
pub fn extend(comment: &Comment, pieces: &[Piece], piece: Piece, now: Timestamp) -> CommentEvent {
    let body = joined(pieces.iter().chain([&piece]).map(|piece| piece.body.as_str()));
    let comment = Comment { body, versions: comment.versions + 1, updated_at: now, ..comment.clone() };
    CommentEvent::Reworded { comment, piece }
}

/// Puts the new words of one message into its comment.
pub fn reword(
    topic: &Topic,
    comment: &Comment,
    pieces: &[Piece],
    edited: Piece,
    now: Timestamp,
) -> Result<CommentEvent, Refusal> {
    round_takes_comments(topic)?;
    if comment.state == CommentState::Withdrawn {
        return Err(Refusal::CommentWithdrawn);
    }
    let bodies = pieces.iter().map(|piece| {
        if piece.message == edited.message { edited.body.as_str() } else { piece.body.as_str() }
    });
    let comment =
        Comment { body: joined(bodies), versions: comment.versions + 1, updated_at: now, ..comment.clone() };
    Ok(CommentEvent::Reworded { comment, piece: edited })
}

/// Whether the words of a voice or a picture can be written down: until the conclusion is adopted.
pub fn may_write_down(topic: &Topic, comment: &Comment) -> Result<(), Refusal> {
    if !matches!(topic.stage, Stage::Circulated | Stage::Meeting | Stage::Concluding) {
        return Err(Refusal::RoundClosed);
    }
    if without_words(comment) { Ok(()) } else { Err(Refusal::ExpiredButton) }
}

/// The comment with the words an officer wrote down; the voice stays with it.
pub fn write_down(
    topic: &Topic,
    comment: &Comment,
    piece: &Piece,
    now: Timestamp,
) -> Result<Comment, Refusal> {
    may_write_down(topic, comment)?;
    let (body, versions) = (piece.body.clone(), comment.versions + 1);
    Ok(Comment { body, versions, updated_at: now, ..comment.clone() })
}

/// The author takes a comment back. Its number stays taken.
pub fn withdraw(
    topic: &Topic,
    comment: &Comment,
    by: MemberId,
    now: Timestamp,
) -> Result<CommentEvent, Refusal> {
    own(comment, by)?;
    round_takes_comments(topic)?;
    if comment.state == CommentState::Withdrawn {
        return Err(Refusal::CommentWithdrawn);
    }
    let comment = Comment { state: CommentState::Withdrawn, updated_at: now, ..comment.clone() };
    Ok(CommentEvent::Withdrawn { comment })
}

/// The author chooses who may know the name.
pub fn choose_visibility(
    topic: &Topic,
    comment: &Comment,
    by: MemberId,
    visibility: Visibility,
) -> Result<CommentEvent, Refusal> {
    own(comment, by)?;
    round_takes_comments(topic)?;
    Ok(CommentEvent::VisibilityChosen { comment: Comment { visibility, ..comment.clone() } })
}

/// The author says which question the words answer; `None`: none of them.
pub fn place(
    topic: &Topic,
    comment: &Comment,
    by: MemberId,
    question: Option<QuestionId>,
) -> Result<CommentEvent, Refusal> {
    own(comment, by)?;
    round_takes_comments(topic)?;
    if comment.state == CommentState::Withdrawn {
        return Err(Refusal::CommentWithdrawn);
    }
    Ok(CommentEvent::Placed { comment: Comment { question, ..comment.clone() } })
}

fn own(comment: &Comment, by: MemberId) -> Result<(), Refusal> {
    if comment.member == by { Ok(()) } else { Err(Refusal::ForeignButton) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_the_app_cut_is_whole_again_and_breaths_stay_lines() {
        let long = "đèn ".repeat(2000);
        let units: Vec<char> = long.trim().chars().collect();
        let pieces: Vec<String> = units.chunks(LONGEST).map(|cut| cut.iter().collect()).collect();
        assert_eq!(joined(pieces.iter().map(String::as_str)), long.trim());
        assert_eq!(joined(["Nên tắt đèn.", "", "Và khoá nước."]), "Nên tắt đèn.\nVà khoá nước.");
    }
}
