//! Wording of the questions about the blanks of a conclusion.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::blank::Blank;
use crate::domain::codes::measure_code;
use crate::domain::concluding::kind_of;
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::ids::MeasureId;
use crate::domain::measure::Measure;
use crate::domain::member::Member;
use crate::domain::paper::MeasureLine;
use crate::domain::time::Timestamp;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;

/// How many members stand on one page.
const PAGE: usize = 8;
/// How much of a measure a button shows.
const BUTTON: usize = 40;

/// What can be chosen.
#[derive(Clone, Debug)]
pub enum Asked<'a> {
    /// One of these members.
    Members(Vec<&'a Member>),
    /// Those of these members who were absent.
    Attendance(Vec<&'a Member>),
    Days(Vec<NaiveDate>),
    /// When the session began, and how many minutes later it may have ended.
    Hours(Vec<(Timestamp, i64)>),
    /// How many of those present agreed.
    Agreement {
        present: i64,
    },
    /// Nothing: it is written.
    Words,
}

/// One blank as it is asked about.
#[derive(Clone, Debug)]
pub struct View<'a> {
    pub conclusion: &'a Conclusion,
    pub blank: Blank,
    /// The measure it belongs to.
    pub measure: Option<&'a Measure>,
    pub asked: Asked<'a>,
    /// How many blanks are open, this one included.
    pub open: usize,
    pub zone: Tz,
    pub page: i64,
}

/// The question, its answers as buttons, then [Viết …] and [Để trống].
#[must_use]
pub fn card(texts: &Texts, view: &View<'_>) -> Outgoing {
    let t = texts.t();
    let (id, blank) = (view.conclusion.id, view.blank);
    let head = t.conclusion_blanks_left(view.open, view.conclusion.number);
    let mut lines = vec![format!("<b>{head}</b>"), question(texts, blank)];
    lines.extend(view.measure.map(|measure| t.quoted(escape(&measure.text))));
    let mut message = Outgoing::new(view.conclusion.unit, lines.join("\n"));
    message = match &view.asked {
        Asked::Members(members) => people(texts, message, view, members),
        Asked::Attendance(members) => {
            let message = people(texts, message, view, members);
            message.button(t.conclusion_rest_present(), Action::RestWasPresent { conclusion: id })
        }
        Asked::Days(days) => days_in_rows(texts, message, view, days),
        Asked::Hours(hours) => {
            let row = hours.iter().map(|(started, minutes)| {
                let ended = *started + chrono::Duration::minutes(*minutes);
                (
                    dates::clock(texts, ended, view.zone),
                    Action::ClosedAfter { conclusion: id, minutes: *minutes },
                )
            });
            let row: Vec<_> = row.collect();
            let message = row.chunks(2).fold(message, |message, pair| message.row(pair.to_vec()));
            message.button(t.conclusion_write_hour(), Action::WriteClosing { conclusion: id })
        }
        Asked::Agreement { present } => {
            let present = *present;
            let all = Action::AgreedBy { conclusion: id, agreed: present, of: present };
            let message = if present > 0 {
                message.button(t.conclusion_all_agreed(present, present), all)
            } else {
                message
            };
            message.button(t.conclusion_write_count(), Action::WriteAgreed { conclusion: id })
        }
        Asked::Words => message.button(t.conclusion_write_assessment(), Action::FillGaps { conclusion: id }),
    };
    match blank {
        Blank::Owner { measure, .. } => {
            message =
                message.button(t.conclusion_write_owner(), Action::WriteOwner { conclusion: id, measure });
        }
        Blank::Due { measure, .. } => {
            message = message.button(t.conclusion_write_day(), Action::WriteDue { conclusion: id, measure });
        }
        _ => {}
    }
    leave_blank(texts, message, view.conclusion, blank)
}

/// What is asked.
fn question(texts: &Texts, blank: Blank) -> String {
    texts.t().conclusion_question(blank.as_str(), blank.code())
}

/// Members as buttons, a page of them at a time.
fn people(texts: &Texts, mut message: Outgoing, view: &View<'_>, members: &[&Member]) -> Outgoing {
    let id = view.conclusion.id;
    let pages = members.len().div_ceil(PAGE).max(1);
    let page = usize::try_from(view.page).unwrap_or(0).min(pages - 1);
    for member in members.iter().skip(page * PAGE).take(PAGE) {
        let (name, action) = match view.blank {
            Blank::Owner { measure, .. } => {
                (member.name.clone(), Action::OwnerIs { conclusion: id, measure, member: member.id })
            }
            Blank::Attendance => (
                texts.t().conclusion_was_absent(&member.name),
                Action::WasAbsent { conclusion: id, member: member.id },
            ),
            _ => (member.name.clone(), Action::MinuteTakerIs { conclusion: id, member: member.id }),
        };
        message = message.button(name, action);
    }
    if pages > 1 {
        let next = (page + 1) % pages;
        let turn = Action::TurnFilling { conclusion: id, page: next as i64 };
        message = message.button(texts.t().conclusion_more_people(page + 1, pages), turn);
    }
    message
}

fn days_in_rows(texts: &Texts, message: Outgoing, view: &View<'_>, days: &[NaiveDate]) -> Outgoing {
    let measure = view.measure.map_or(MeasureId(0), |measure| measure.id);
    let buttons: Vec<(String, Action)> = days
        .iter()
        .map(|due| {
            let action = Action::DueIs { conclusion: view.conclusion.id, measure, due: *due };
            (dates::short_date_in_full(texts, *due), action)
        })
        .collect();
    buttons.chunks(2).fold(message, |message, pair| message.row(pair.to_vec()))
}

fn leave_blank(texts: &Texts, message: Outgoing, conclusion: &Conclusion, blank: Blank) -> Outgoing {
    match kind_of(blank) {
        Some((gap, measure)) => message.button(
            texts.t().conclusion_leave_blank(),
            Action::LeaveBlank { conclusion: conclusion.id, gap, measure },
        ),
        None => message,
    }
}

/// The one question about what is to come of the measures: each a button, and [Để trống] for all that are left.
#[must_use]
pub fn results(texts: &Texts, conclusion: &Conclusion, left: &[MeasureLine], page: i64) -> Outgoing {
    let t = texts.t();
    let (id, pages) = (conclusion.id, left.len().div_ceil(PAGE).max(1));
    let page = usize::try_from(page).unwrap_or(0).min(pages - 1);
    let html =
        format!("<b>{}</b>\n{}", t.conclusion_without_result(left.len()), t.conclusion_without_result_note());
    let mut message = Outgoing::new(conclusion.unit, html);
    for line in left.iter().skip(page * PAGE).take(PAGE) {
        let text = format!("{}. {}", measure_code(line.number), shortened(&line.text, BUTTON));
        message = message.button(text, Action::WriteResult { conclusion: id, measure: line.id });
    }
    if pages > 1 {
        let next = (page + 1) % pages;
        let turn = Action::TurnFilling { conclusion: id, page: next as i64 };
        message = message.button(t.conclusion_more_measures(page + 1, pages), turn);
    }
    leave_blank(texts, message, conclusion, Blank::Results)
}

/// Asks what is to come of one measure.
#[must_use]
pub fn ask_result(texts: &Texts, conclusion: &Conclusion, measure: &Measure) -> Outgoing {
    let t = texts.t();
    let html = format!(
        "<b>{}</b>\n{}\n{}",
        t.conclusion_question(Blank::Results.as_str(), measure_code(measure.number)),
        t.quoted(escape(&shortened(&measure.text, 130))),
        t.conclusion_write_here(Blank::Results.as_str()),
    );
    Outgoing::new(conclusion.unit, html)
}

/// Nothing of this version is asked any more.
#[must_use]
pub fn over(texts: &Texts, conclusion: &Conclusion) -> Outgoing {
    let message = Outgoing::new(conclusion.unit, texts.t().conclusion_filling_over(conclusion.number));
    if conclusion.state == ConclusionState::Drafted {
        super::next_buttons(texts, message, conclusion)
    } else {
        message.button(label(texts, Label::Home), Action::Home)
    }
}

/// Asks for the overall judgement in the secretary's own words.
#[must_use]
pub fn ask_assessment(texts: &Texts, conclusion: &Conclusion, open: usize) -> Outgoing {
    let t = texts.t();
    let html = format!(
        "<b>{}</b>\n{}\n{}",
        t.conclusion_blanks_left(open, conclusion.number),
        question(texts, Blank::Assessment),
        t.conclusion_assessment_note(),
    );
    leave_blank(texts, Outgoing::new(conclusion.unit, html), conclusion, Blank::Assessment)
}

/// Asks for what the buttons do not offer.
#[must_use]
pub fn ask_words(texts: &Texts, conclusion: &Conclusion, blank: Blank) -> Outgoing {
    let html =
        format!("<b>{}</b>\n{}", question(texts, blank), texts.t().conclusion_write_here(blank.as_str()));
    leave_blank(texts, Outgoing::new(conclusion.unit, html), conclusion, blank)
}
