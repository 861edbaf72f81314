//! Wording of the circulation: what would go out, what each member gets, what the group hears.

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::{Outgoing, Press};
use super::reading::{minutes, shortened};
use super::texts::Texts;
use super::{dates, words};
use crate::domain::draft::Draft;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::{Addressee, Unit};

/// The three questions that every draft is sent with unless an officer leaves one out.
#[must_use]
pub fn standard_questions(texts: &Texts) -> Vec<String> {
    let t = texts.t();
    vec![t.circulation_question_truth(), t.circulation_question_cause(), t.circulation_question_measures()]
}

/// What the officer sees before anything goes out.
#[derive(Clone, Debug)]
pub struct CirculationView<'a> {
    pub unit: &'a Unit,
    pub draft: &'a Draft,
    pub candidates: &'a [String],
    /// A bit for each candidate that is left out.
    pub left_out: i64,
    pub reached: usize,
    pub unreached: usize,
    pub closes_at: Timestamp,
    /// When it would go out, if not at once.
    pub at: Option<Timestamp>,
    pub now: Timestamp,
}

/// "Gửi tới 17 đồng chí?" with the questions to choose from.
#[must_use]
pub fn card(texts: &Texts, view: &CirculationView<'_>) -> Outgoing {
    let t = texts.t();
    let (draft, zone) = (view.draft, view.unit.zone);
    let asked = (0..view.candidates.len()).filter(|at| view.left_out & (1 << at) == 0).count();
    let mut lines = vec![
        format!("<b>{}</b>", t.circulation_head(draft.number)),
        t.circulation_what(asked, draft.outline.measures.len()),
        t.circulation_until(dates::deadline(texts, view.closes_at, zone, view.now)),
    ];
    if view.unreached > 0 && view.reached > 0 {
        lines.push(t.circulation_unreachable(view.unreached));
    }
    if view.reached == 0 {
        lines.push(t.circulation_nobody());
    }
    if let Some(at) = view.at {
        lines.push(words::sent_later(texts, &dates::soon(texts, at, zone, view.now)));
    }
    if view.reached > 0 {
        lines.push(words::send_to(texts, view.reached));
    }
    let mut message = Outgoing::new(view.unit.id, lines.join("\n"));
    for (at, question) in view.candidates.iter().enumerate() {
        let bit = 1 << at;
        let text = shortened(question, 60);
        let text =
            if view.left_out & bit == 0 { t.circulation_asked(text) } else { t.circulation_not_asked(text) };
        let choose = Action::ChooseQuestions { draft: draft.id, left_out: view.left_out ^ bit };
        message = message.button(text, choose);
    }
    message.row([
        (label(texts, Label::Send), Action::Circulate { draft: draft.id, left_out: view.left_out }),
        (label(texts, Label::NotYet), Action::BackHome),
    ])
}

/// The card after it was sent.
#[must_use]
pub fn card_sent(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().circulation_is_out()).button(label(texts, Label::Home), Action::Home)
}

/// To the officer who sent it: [Thu lại] and, outside the sending hours, [Gửi ngay].
#[must_use]
pub fn sent(
    texts: &Texts,
    topic: &Topic,
    count: usize,
    seconds: i64,
    later: Option<(Timestamp, Tz, Timestamp)>,
    recall: i64,
) -> Outgoing {
    let t = texts.t();
    let text = match later {
        None => t.circulation_sent(count, seconds),
        Some((at, zone, now)) => t.circulation_sent_later(count, dates::soon(texts, at, zone, now)),
    };
    let mut message = Outgoing::new(topic.unit, text);
    if later.is_some() {
        let now = Action::CirculateNow { topic: topic.id, recall };
        message = message.button(label(texts, Label::SendNow), now);
    }
    message.button(label(texts, Label::TakeBack), Action::TakeBackCirculation { topic: topic.id, recall })
}

/// The toast after [Gửi ngay].
#[must_use]
pub fn hastened(texts: &Texts) -> String {
    texts.t().circulation_hastened()
}

/// After [Thu lại].
#[must_use]
pub fn taken_back(texts: &Texts) -> String {
    texts.t().circulation_taken_back()
}

/// What goes to the members.
#[derive(Clone, Copy, Debug)]
pub struct NoticeView<'a> {
    pub topic: &'a Topic,
    pub draft: &'a Draft,
    pub preparer: Option<&'a Named>,
    pub questions: usize,
    pub zone: Tz,
    pub now: Timestamp,
}

impl NoticeView<'_> {
    fn until(&self, texts: &Texts) -> String {
        self.topic
            .comments_close_at
            .map(|at| dates::deadline(texts, at, self.zone, self.now))
            .unwrap_or_default()
    }
}

/// To one member: the draft, the questions, the deadline. Whoever prepared it hears that it went out.
#[must_use]
pub fn notice(texts: &Texts, view: &NoticeView<'_>, one: &Addressee) -> Outgoing {
    let t = texts.t();
    let topic = view.topic;
    let title = escape(topic.title.as_deref().unwrap_or_default());
    let own = topic.preparer == Some(one.member);
    let ask = match (minutes(view.draft), view.questions) {
        _ if own => t.circulation_notice_own_ask(),
        (_, 0) => t.circulation_notice_free(),
        (Some(minutes), questions) => t.circulation_notice_ask(minutes, questions),
        (None, questions) => t.circulation_notice_file(questions),
    };
    let (what, until) = if own {
        (t.circulation_notice_own(title), t.circulation_notice_own_until(view.until(texts)))
    } else {
        let preparer = view.preparer.map(|named| words::preparer(texts, named)).unwrap_or_default();
        (t.circulation_notice(title, preparer), t.circulation_notice_until(view.until(texts)))
    };
    let lines = [words::greeting(texts, &escape(&one.name)), what, ask, until];
    let mut message = Outgoing::new(topic.unit, lines.join("\n"))
        .button(t.circulation_read(), Action::ReadDraft { topic: topic.id, part: 1 });
    if view.questions > 0 {
        message = message.button(t.circulation_answer(), Action::AskQuestion { topic: topic.id, number: 1 });
    }
    if view.draft.file.is_some() {
        message = message.button(t.circulation_file(), Action::SendDraftFile { topic: topic.id });
    }
    message
}

/// To the group: that it went out, and nothing of what it says.
#[must_use]
pub fn group_post(texts: &Texts, unit: &Unit, view: &NoticeView<'_>) -> Outgoing {
    let t = texts.t();
    let title = escape(view.topic.title.as_deref().unwrap_or_default());
    let lines = [
        words::greeting_all(texts, &escape(&unit.name)),
        t.circulation_group(title),
        t.circulation_group_until(view.until(texts)),
        t.circulation_group_loose(),
    ];
    Outgoing::new(unit.id, lines.join("\n"))
        .link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}
