//! Wording of the draft: its card, the questions for each part, what became of a file.

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading::{capitalised, shortened};
use super::texts::Texts;
use super::{dates, words};
use crate::domain::draft::{Draft, DraftMeasure, DraftSource, DraftState, Part};
use crate::domain::draft_reading::{Advice, check};
use crate::domain::drafting::{beside_the_approved, filled};
use crate::domain::next_step::Step;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{Approval, ApprovalWay, Stage, Topic};

/// The name of a part.
#[must_use]
pub fn part_name(texts: &Texts, part: Part) -> String {
    let t = texts.t();
    match part {
        Part::Done => t.draft_part_done(),
        Part::NotDone => t.draft_part_not_done(),
        Part::ObjectiveCauses => t.draft_part_objective(),
        Part::SubjectiveCauses => t.draft_part_subjective(),
        Part::Orientation => t.draft_part_orientation(),
        Part::Measures => t.draft_part_measures(),
        Part::Questions => t.draft_part_questions(),
    }
}

/// What the card shows.
#[derive(Clone, Copy, Debug)]
pub struct DraftView<'a> {
    pub topic: &'a Topic,
    pub draft: Option<&'a Draft>,
    /// The name of the file, if the version is one.
    pub file: Option<&'a str>,
    /// Whether the reader leads the unit and somebody else prepares.
    pub over_the_preparer: bool,
    pub leads: bool,
    pub zone: Tz,
    pub now: Timestamp,
}

/// The card: which parts are there, what the next thing is. [Gửi chi uỷ] is always on it.
#[must_use]
pub fn card(texts: &Texts, view: &DraftView<'_>) -> Outgoing {
    let t = texts.t();
    let topic = view.topic;
    let head = view.draft.map_or_else(|| t.draft_head_none(), |draft| t.draft_head(draft.number));
    let title = topic.title.as_deref().unwrap_or_default();
    let mut lines = vec![format!("<b>{head}</b>"), t.quoted(escape(title))];
    let state = view.draft.map(|draft| draft.state);
    // Nothing is handed in while the meeting has no day: what is written is kept, and goes on with it.
    let postponed = topic.stage == Stage::Postponed;
    let submits = !postponed && matches!(state, None | Some(DraftState::Open | DraftState::Returned));
    // What is written while the committee reads is the next version.
    let writable = !postponed && (submits || state == Some(DraftState::Submitted));
    match view.draft {
        None if postponed => {}
        None => lines.push(t.draft_how_to_start()),
        Some(draft) => lines.extend(state_lines(texts, view, draft)),
    }
    if postponed {
        lines.push(t.moving_no_day(escape(topic.reason.as_deref().unwrap_or_default())));
    }
    let today = local(view.now, view.zone).date();
    if let Some(schedule) = topic.schedule.as_ref().filter(|_| submits && topic.stage != Stage::Approved) {
        let day = if topic.stage == Stage::Revising { schedule.review_due } else { schedule.draft_due };
        if today > day {
            lines.push(t.draft_late());
        } else {
            lines.push(words::due(texts, &dates::date(texts, day, today)));
        }
    }
    let mut message = Outgoing::new(topic.unit, lines.join("\n"));
    let late = topic.schedule.as_ref().is_some_and(|schedule| today > schedule.draft_due);
    if view.over_the_preparer && late && submits && topic.stage != Stage::Approved {
        message = message
            .button(t.draft_extend(), Action::AskExtendDraft { topic: topic.id })
            .button(t.draft_change_preparer(), Action::Next { step: Step::AssignPreparer })
            .button(t.draft_prepare_myself(), Action::PrepareMyself { topic: topic.id });
    }
    if writable {
        message = parts_to_write(texts, view, message);
    }
    with_ends(texts, view, message, submits)
}

fn state_lines(texts: &Texts, view: &DraftView<'_>, draft: &Draft) -> Vec<String> {
    let t = texts.t();
    let measures = draft.outline.measures.len();
    let mut lines = vec![match view.file.filter(|_| draft.source == DraftSource::KeptFile) {
        Some(file) => t.draft_kept(escape(file), measures),
        None => {
            let written = Part::ALL.iter().filter(|part| filled(&draft.outline, **part)).count();
            t.draft_written(written, measures, draft.outline.questions.len())
        }
    }];
    let beside = view.topic.approval.as_ref().filter(|_| beside_the_approved(view.topic));
    match (draft.state, beside) {
        (_, Some(approval)) => lines.push(t.draft_state_beside(approval.number)),
        (DraftState::Submitted, _) => lines.push(t.draft_state_submitted()),
        (DraftState::Returned, _) => lines.push(t.draft_state_returned()),
        (DraftState::Approved, _) => {
            let alone = |approval: &Approval| approval.way == ApprovalWay::SecretaryAlone;
            lines.push(if view.topic.approval.as_ref().is_some_and(alone) {
                t.draft_state_approved_alone()
            } else {
                t.draft_state_approved()
            });
        }
        (DraftState::Open, _) => lines.extend(advice(texts, draft)),
        (DraftState::Superseded, _) => {}
    }
    lines
}

fn parts_to_write(texts: &Texts, view: &DraftView<'_>, mut message: Outgoing) -> Outgoing {
    let t = texts.t();
    let kept = view.draft.is_some_and(|draft| draft.source == DraftSource::KeptFile);
    for part in Part::ALL {
        // Of a file that is circulated as it is only the lists are asked.
        if kept && !matches!(part, Part::Measures | Part::Questions) {
            continue;
        }
        let name = part_name(texts, *part);
        let there = view.draft.is_some_and(|draft| filled(&draft.outline, *part));
        let text = if there { t.draft_button_filled(name) } else { t.draft_button_empty(name) };
        message = message.button(text, Action::WritePart { topic: view.topic.id, part: *part });
    }
    message
}

fn with_ends(texts: &Texts, view: &DraftView<'_>, mut message: Outgoing, submits: bool) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    if let Some(draft) = view.draft {
        message = message.button(t.draft_preview(), Action::ReadDraft { topic, part: 1 });
        if beside_the_approved(view.topic) {
            if view.leads && view.topic.stage != Stage::Postponed {
                message = message
                    .button(t.draft_resubmit(), Action::SubmitDraft { topic })
                    .button(t.draft_keep_approved(), Action::KeepApproved { draft: draft.id });
            }
        } else if submits {
            message = message.button(t.draft_submit(), Action::SubmitDraft { topic });
        }
    }
    message.button(label(texts, Label::Home), Action::Home)
}

/// What the draft lacks, in one line: the first two things. Advice only; of a file nobody has read there is little
/// to say.
#[must_use]
pub fn advice(texts: &Texts, draft: &Draft) -> Option<String> {
    let t = texts.t();
    let kept = draft.source == DraftSource::KeptFile;
    // A file that is not read may well hold what its outline does not.
    let found = check(&draft.outline).into_iter().filter(|advice| !kept || *advice == Advice::NoMeasures);
    let numbers = |list: &[usize]| list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let lacking: Vec<String> = found
        .take(2)
        .map(|advice| match advice {
            Advice::NoDone => t.draft_advice_done(),
            Advice::NoNotDone => t.draft_advice_not_done(),
            Advice::NoSubjectiveCause => t.draft_advice_subjective(),
            Advice::NoOrientation => t.draft_advice_orientation(),
            Advice::NoMeasures => t.draft_advice_measures(),
            Advice::MeasuresWithoutOwner(list) => t.draft_advice_owner(numbers(&list)),
            Advice::MeasuresWithoutDate(list) => t.draft_advice_date(numbers(&list)),
            Advice::NoQuestions => t.draft_advice_questions(),
        })
        .collect();
    match (lacking.is_empty(), kept) {
        (false, _) => Some(t.draft_advice(lacking.join("; "))),
        (true, false) => Some(t.draft_advice_none()),
        (true, true) => None,
    }
}

/// Asks for the words of one part.
#[must_use]
pub fn ask_part(texts: &Texts, topic: &Topic, part: Part, replaces: bool) -> Outgoing {
    let t = texts.t();
    let question = match part {
        Part::Done => t.draft_ask_done(),
        Part::NotDone => t.draft_ask_not_done(),
        Part::ObjectiveCauses => t.draft_ask_objective(),
        Part::SubjectiveCauses => t.draft_ask_subjective(),
        Part::Orientation => t.draft_ask_orientation(),
        Part::Measures => t.draft_ask_measures(),
        Part::Questions => t.draft_ask_questions(),
    };
    let mut lines = vec![question, t.draft_ask_how()];
    if replaces {
        lines.push(t.draft_ask_replaces());
    }
    Outgoing::new(topic.unit, lines.join("\n"))
}

/// A part is saved: the way to the next one that is empty.
#[must_use]
pub fn saved(texts: &Texts, draft: &Draft, part: Part) -> Outgoing {
    let t = texts.t();
    let topic = draft.topic;
    let next = Part::ALL
        .iter()
        .copied()
        .skip_while(|other| *other != part)
        .skip(1)
        .find(|other| !filled(&draft.outline, *other))
        .filter(|_| draft.source != DraftSource::KeptFile);
    let mut message = Outgoing::new(draft.unit, format!("<b>{}</b>", t.draft_saved(part_name(texts, part))));
    if let Some(next) = next {
        message = message
            .button(t.draft_next_part(part_name(texts, next)), Action::WritePart { topic, part: next });
    }
    message.button(t.draft_to_card(), Action::OpenDraftCard { topic })
}

/// "Trợ lý đọc thấy 6 biện pháp": to be confirmed before the list is used.
#[must_use]
pub fn measures_read(texts: &Texts, draft: &Draft) -> Outgoing {
    const MOST: usize = 3;
    let t = texts.t();
    let measures = &draft.outline.measures;
    if measures.is_empty() {
        let html = format!("{}\n{}", t.draft_measures_none(), t.draft_file_ask_measures());
        return Outgoing::new(draft.unit, html)
            .button(t.draft_measures_again(), Action::AskMeasures { draft: draft.id })
            .button(t.draft_to_card(), Action::OpenDraftCard { topic: draft.topic });
    }
    let mut lines = vec![format!("<b>{}</b>", t.draft_measures_read(measures.len()))];
    // Six lines with the one that says which file was read.
    let shown = if measures.len() > MOST { MOST - 1 } else { MOST };
    lines.extend(
        measures
            .iter()
            .take(shown)
            .zip(1..)
            .map(|(measure, number)| format!("{number}. {}", escape(&shortened(&measure.text, 60)))),
    );
    if measures.len() > MOST {
        lines.push(t.draft_measures_more(measures.len() - shown));
    }
    lines.push(t.draft_measures_right());
    Outgoing::new(draft.unit, lines.join("\n"))
        .button(label(texts, Label::Yes), Action::OpenDraftCard { topic: draft.topic })
        .button(t.draft_measures_again(), Action::AskMeasures { draft: draft.id })
}

/// Asks for the list of measures of a draft that is a file.
#[must_use]
pub fn ask_measures(texts: &Texts, draft: &Draft) -> Outgoing {
    let t = texts.t();
    Outgoing::new(draft.unit, format!("{}\n{}", t.draft_file_ask_measures(), t.draft_ask_how()))
}

/// Why a file is kept without being read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unread {
    /// Not a kind that is read.
    Kind,
    /// Over the 20 MB a bot may download (Bot API `getFile`).
    Size,
    /// Could not be fetched, or is no text.
    Broken,
}

/// A file is kept and circulated as it is; only the list of measures is asked.
#[must_use]
pub fn file_kept(texts: &Texts, draft: &Draft, file: &str, unread: Unread) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![t.draft_file_kept(escape(file), draft.number)];
    match unread {
        Unread::Kind => {}
        Unread::Size => lines.push(t.draft_file_big()),
        Unread::Broken => lines.push(t.draft_file_unreadable()),
    }
    if draft.outline.measures.is_empty() {
        lines.push(t.draft_file_ask_measures());
    }
    Outgoing::new(draft.unit, lines.join("\n"))
        .button(t.draft_to_card(), Action::OpenDraftCard { topic: draft.topic })
}

/// A file is here and will be read.
#[must_use]
pub fn file_reading(texts: &Texts, topic: &Topic, file: &str) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().draft_file_reading(escape(file)))
}

/// A file was read: the list of measures to confirm, under the line that says so.
#[must_use]
pub fn file_read(texts: &Texts, draft: &Draft, file: &str) -> Outgoing {
    let list = measures_read(texts, draft);
    let said = texts.t().draft_file_read(escape(file), draft.number);
    Outgoing { html: format!("{said}\n{}", list.html), ..list }
}

/// [Gia hạn]: the days to choose from.
#[must_use]
pub fn ask_extend(texts: &Texts, topic: &Topic, days: &[chrono::NaiveDate]) -> Outgoing {
    let t = texts.t();
    let text = if days.is_empty() { t.draft_extend_none() } else { t.draft_extend_to() };
    let mut message = Outgoing::new(topic.unit, text);
    for day in days {
        let until = Action::ExtendDraft { topic: topic.id, until: *day };
        message = message.button(capitalised(&dates::date(texts, *day, *day)), until);
    }
    message.button(t.draft_to_card(), Action::OpenDraftCard { topic: topic.id })
}

/// To the preparer: the draft is due later.
#[must_use]
pub fn extended(texts: &Texts, topic: &Topic, until: chrono::NaiveDate) -> Outgoing {
    let t = texts.t();
    Outgoing::new(topic.unit, t.draft_extended(dates::date(texts, until, until)))
        .button(t.draft_to_card(), Action::OpenDraftCard { topic: topic.id })
}

/// The toast after [Gia hạn].
#[must_use]
pub fn extended_done(texts: &Texts) -> String {
    texts.t().draft_extended_done()
}

/// To who prepared until now: an officer takes it over.
#[must_use]
pub fn preparer_taken(texts: &Texts, topic: &Topic, by: &str) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().draft_preparer_taken(escape(by)))
}

/// The toast for who prepares from now on.
#[must_use]
pub fn preparer_me(texts: &Texts) -> String {
    texts.t().draft_preparer_me()
}

/// One measure on one line: its words, who leads it, by when.
#[must_use]
pub fn measure_line(texts: &Texts, measure: &DraftMeasure) -> String {
    let t = texts.t();
    let mut line = measure.text.trim_end_matches(['.', ';', ',']).to_owned();
    line.push('.');
    if !measure.owner.is_empty() {
        line = t.reading_measure_owner(line, measure.owner.clone());
    }
    for (label, words) in
        [(t.paper_label_helpers(), &measure.co_owners), (t.paper_label_expected(), &measure.expected)]
    {
        if !words.is_empty() {
            line = format!("{line} {label}: {}.", words.trim_end_matches('.'));
        }
    }
    if let Some(due) = measure.due {
        line = t.reading_measure_due(line, dates::short_date_in_full(texts, due));
    }
    line
}
