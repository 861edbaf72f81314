//! Wording of comments: the question, the receipt, what to do with words that came unasked.

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading;
use super::texts::Texts;
use crate::domain::codes::{comment_code, measure_code};
use crate::domain::comment::{Comment, CommentState, Visibility};
use crate::domain::draft::Question;
use crate::domain::ids::{PromptId, UnitId};
use crate::domain::measure::Measure;
use crate::domain::topic::Topic;

/// A focus question, one at a time: "Câu 1/3. …".
#[must_use]
pub fn question(
    texts: &Texts,
    topic: &Topic,
    question: &Question,
    count: usize,
    visibility: Visibility,
) -> Outgoing {
    let t = texts.t();
    let fate = match visibility {
        Visibility::Named => t.comment_named_note(),
        Visibility::CommitteeOnly => t.comment_committee_note(),
    };
    let html = format!(
        "<b>{}</b>\n{}\n{fate}",
        t.comment_question(question.number, count, escape(&question.text)),
        t.comment_write_here(),
    );
    Outgoing::new(topic.unit, html)
        .button(t.comment_as_the_draft(), Action::AgreeWithDraft { question: question.id })
        .button(
            t.comment_next_question(),
            Action::AskQuestion { topic: topic.id, number: question.number + 1 },
        )
}

/// After the last question.
#[must_use]
pub fn questions_done(texts: &Texts, topic: &Topic) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().comment_questions_done())
        .button(texts.t().comment_from_the_start(), Action::AskQuestion { topic: topic.id, number: 1 })
        .button(label(texts, Label::Home), Action::Home)
}

/// Asks for a comment under no question.
#[must_use]
pub fn free_prompt(texts: &Texts, topic: &Topic) -> Outgoing {
    let title = escape(topic.title.as_deref().unwrap_or_default());
    Outgoing::new(topic.unit, format!("<b>{title}</b>\n{}", texts.t().comment_write_here()))
}

/// Asks for a comment on one measure.
#[must_use]
pub fn on_measure(texts: &Texts, measure: &Measure) -> Outgoing {
    let t = texts.t();
    let code = measure_code(measure.number);
    let html = format!("<b>{code}</b>\n{}\n{}", t.quoted(escape(&measure.text)), t.comment_write_here());
    Outgoing::new(measure.unit, html)
}

/// What [Đúng như dự thảo đã nêu] says in the member's name.
#[must_use]
pub fn agrees_with_draft(texts: &Texts) -> String {
    texts.t().comment_agrees()
}

/// The receipt: "Đã ghi nhận Ý-07, câu 1", edited as the comment changes. `questions`: those of the topic.
#[must_use]
pub fn receipt(
    texts: &Texts,
    comment: &Comment,
    questions: &[Question],
    measure: Option<&Measure>,
) -> Outgoing {
    let t = texts.t();
    let code = comment_code(comment.number);
    if comment.state == CommentState::Withdrawn {
        return Outgoing::new(comment.unit, t.comment_withdrawn(code))
            .button(label(texts, Label::Home), Action::Home);
    }
    let question = questions.iter().find(|question| Some(question.id) == comment.question);
    let recorded = match (question, measure) {
        (Some(question), _) => t.comment_recorded_question(code, question.number),
        (None, Some(measure)) => t.comment_recorded_measure(code, measure_code(measure.number)),
        (None, None) => t.comment_recorded(code),
    };
    let mut lines = vec![format!("<b>{recorded}</b>")];
    if comment.late {
        lines.push(t.comment_late());
    }
    if comment.body.is_empty() {
        lines.push(t.comment_spoken());
    } else {
        lines.push(t.quoted(escape(&shortened(&comment.body))));
    }
    let (fate, other) = match comment.visibility {
        Visibility::Named => {
            (t.comment_named_note(), (t.comment_hide_name(), Action::HideMyName { comment: comment.id }))
        }
        Visibility::CommitteeOnly => {
            (t.comment_committee_note(), (t.comment_show_name(), Action::ShowMyName { comment: comment.id }))
        }
    };
    lines.push(fate);
    let mut message = Outgoing::new(comment.unit, lines.join("\n"));
    if let Some(question) = question {
        let next = Action::AskQuestion { topic: comment.topic, number: question.number + 1 };
        message = message.button(t.comment_next_question(), next);
    }
    message = message.button(other.0, other.1);
    if !questions.is_empty() {
        message = message.button(t.comment_move(), Action::TurnReceipt { comment: comment.id, page: 1 });
    }
    message.button(t.comment_withdraw(), Action::WithdrawComment { comment: comment.id })
}

/// [Chuyển sang câu khác]: the receipt asks which question the words answer.
#[must_use]
pub fn which_question(texts: &Texts, comment: &Comment, questions: &[Question]) -> Outgoing {
    let t = texts.t();
    let to = |number| Action::MoveComment { comment: comment.id, number };
    let html = format!(
        "<b>{}</b>\n{}",
        t.comment_move_ask(comment_code(comment.number)),
        t.quoted(escape(&shortened(&comment.body)))
    );
    let mut message = Outgoing::new(comment.unit, html);
    for question in questions.iter().filter(|question| Some(question.id) != comment.question) {
        let text = reading::shortened(&question.text, 60);
        message = message.button(t.comment_move_to(question.number, text), to(question.number));
    }
    if comment.question.is_some() {
        message = message.button(t.comment_move_to_none(), to(0));
    }
    message.button(label(texts, Label::Back), Action::TurnReceipt { comment: comment.id, page: 0 })
}

/// The start of a comment, enough to recognise it by.
fn shortened(body: &str) -> String {
    const ENOUGH: usize = 120;
    let line = body.replace('\n', " ");
    if line.chars().count() <= ENOUGH {
        return line;
    }
    let start: String = line.chars().take(ENOUGH).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", &start[..end])
}

/// The toast after [Rút lại].
#[must_use]
pub fn withdrawn(texts: &Texts, comment: &Comment) -> String {
    texts.t().comment_withdrawn(comment_code(comment.number))
}

/// Why it is not clear what somebody sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unclear {
    /// Nothing was asked, and no round of comments is open.
    NothingOpen,
    /// It answers a question that is over.
    QuestionOver,
    /// It replies in the group to something of ours.
    SaidInGroup,
    /// It was meant for what is no longer possible; the sentence that says so. HTML.
    Refused(String),
}

/// What may be a comment: [Ghi là ý kiến] \[Không\].
#[must_use]
pub fn what_is_this(texts: &Texts, unit: UnitId, prompt: PromptId, why: &Unclear) -> Outgoing {
    let t = texts.t();
    let why = match why {
        Unclear::NothingOpen => t.comment_nothing_open(),
        Unclear::QuestionOver => t.comment_question_over(),
        Unclear::SaidInGroup => t.comment_said_in_group(),
        Unclear::Refused(sentence) => sentence.clone(),
    };
    Outgoing::new(unit, format!("{why}\n{}", t.comment_is_it_one()))
        .button(t.comment_place(), Action::PlaceAsComment { prompt })
        .button(label(texts, Label::No), Action::PlaceAsNothing { prompt })
}

/// The toast after \[Không\].
#[must_use]
pub fn not_recorded(texts: &Texts) -> String {
    texts.t().comment_not_recorded()
}
