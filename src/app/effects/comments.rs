//! What follows from what happens to comments.

use serde_json::json;

use super::raise_home;
use crate::domain::comment::Comment;
use crate::domain::event::{CommentEvent, Piece};
use crate::present::outgoing::Place;
use crate::present::recording;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::{CommentPiece, CommentVersion};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: CommentEvent) {
    match event {
        CommentEvent::Made { topic, comment, piece } => {
            record(desk, by, "comment_made", &comment);
            raise_home(desk, comment.unit);
            desk.put(topic);
            keep(desk, &comment, piece);
            desk.put(comment);
        }
        CommentEvent::Recorded { topic, comment, piece, tell, by: officer, at } => {
            record(desk, by, "comment_recorded", &comment);
            raise_home(desk, comment.unit);
            desk.put(topic);
            keep(desk, &comment, piece);
            if let Some(author) = &tell {
                let say = |texts: &_| recording::told(texts, &comment, &officer);
                super::drafts::tell(desk, comment.unit, author, at, say);
            }
            desk.put(comment);
        }
        CommentEvent::Reworded { comment, piece } => {
            record(desk, by, "comment_reworded", &comment);
            keep(desk, &comment, Some(piece));
            desk.put(comment);
        }
        CommentEvent::WrittenDown { comment, piece, tell, by: officer, at } => {
            record(desk, by, "comment_written_down", &comment);
            raise_home(desk, comment.unit);
            keep(desk, &comment, Some(piece));
            if let Some(author) = &tell {
                let say = |texts: &_| recording::written_down(texts, &comment, &officer);
                super::drafts::tell(desk, comment.unit, author, at, say);
            }
            desk.put(comment);
        }
        CommentEvent::Withdrawn { comment } => {
            record(desk, by, "comment_withdrawn", &comment);
            raise_home(desk, comment.unit);
            desk.put(comment);
        }
        CommentEvent::VisibilityChosen { comment } => {
            record(desk, by, "comment_visibility_chosen", &comment);
            desk.put(comment);
        }
        CommentEvent::Placed { comment } => {
            record(desk, by, "comment_placed", &comment);
            raise_home(desk, comment.unit);
            desk.put(comment);
        }
        CommentEvent::WordsKept { prompt } => desk.put(prompt),
    }
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, comment: &Comment) {
    let facts = json!({
        "comment": comment.id, "topic": comment.topic, "number": comment.number, "member": comment.member,
        "question": comment.question,
        "version": comment.versions, "visibility": comment.visibility, "state": comment.state,
    });
    desk.audit(comment.unit, by, kind, &facts, Some(&comment.body));
    desk.raise(CardRef { kind: CardKind::Receipt, reference: comment.id.0 });
}

/// Keeps the words twice: as the piece that came, which an edited message will change, and as the version the
/// comment now has, which nothing changes and which can be erased.
fn keep(desk: &mut Desk, comment: &Comment, piece: Option<Piece>) {
    if let Some(piece) = piece
        && let Some(place) = Place::parse(&piece.place)
    {
        let (message, seq, body) = (piece.message, piece.seq, piece.body);
        desk.put(CommentPiece { place, message, comment: comment.id, seq, body });
    }
    desk.put(CommentVersion {
        comment: comment.id,
        number: comment.versions,
        body: comment.body.clone(),
        at: comment.updated_at,
    });
}
