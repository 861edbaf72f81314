//! Wording of the conclusion: what its keeper is told, what adopting does, what everybody hears.

pub mod filling;
pub mod handed_back;
pub mod reading;

pub use filling::{ask_assessment, ask_words};

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::{Outgoing, Press};
use super::texts::Texts;
use super::{dates, words};
use crate::domain::blank::Blank;
use crate::domain::concluding::Figures;
use crate::domain::conclusion::Conclusion;
use crate::domain::event::Report;
use crate::domain::ids::{ConclusionId, FileId, UnitId};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;

/// How many kinds of blanks are named; of the others only the number is.
const NAMED: usize = 3;
/// The room their names have in a message; if they need more, only the first is named.
const ROOM: usize = 75;

/// The word of the link that opens a conclusion in private: `kl` and its number.
pub const LINK: &str = "kl";

/// Who reads a report.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    pub name: &'a str,
    /// Greeted as the secretary.
    pub secretary: bool,
}

/// "quý IV/2026" of a topic.
fn quarter(texts: &Texts, topic: &Topic) -> String {
    let (year, quarter) = (i32::try_from(topic.year), u8::try_from(topic.quarter));
    dates::quarter(texts, year.unwrap_or_default(), quarter.unwrap_or_default())
}

/// "Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp …": what is there, what is missing, what can be
/// done.
#[must_use]
pub fn report(texts: &Texts, conclusion: &Conclusion, report: &Report, reader: Reader<'_>) -> Outgoing {
    let t = texts.t();
    let name = escape(reader.name);
    let greeting = if reader.secretary {
        words::greeting_secretary(texts, &name)
    } else {
        words::greeting(texts, &name)
    };
    let compiled = if conclusion.edited {
        t.conclusion_edited_version(conclusion.number)
    } else {
        t.conclusion_compiled(conclusion.number, sources(texts, report.figures))
    };
    let mut lines = vec![greeting, compiled];
    let open = if conclusion.edited { [].as_slice() } else { &report.open };
    if open.is_empty() {
        lines.push(t.conclusion_please_adopt());
    } else {
        lines.push(t.conclusion_open(open.len(), blanks(texts, open)));
        lines.push(t.conclusion_please_fill());
    }
    lines.extend(report.due.map(|due| t.conclusion_due(dates::date(texts, due, due))));
    let message = Outgoing::new(conclusion.unit, lines.join("\n"));
    let fill = Action::FillGaps { conclusion: conclusion.id };
    let message = match open.len() {
        0 if report.without_result > 0 && !conclusion.edited => {
            message.button(t.conclusion_write_results(), fill)
        }
        0 => message,
        open => message.button(t.conclusion_fill(open), fill),
    };
    next_buttons(texts, message, conclusion)
}

/// [Đọc dự thảo] [Chốt bản này], and [Tạo bản mới] where the files do not show everything.
fn next_buttons(texts: &Texts, message: Outgoing, conclusion: &Conclusion) -> Outgoing {
    let (t, id) = (texts.t(), conclusion.id);
    let mut message = message.button(t.conclusion_read_draft(), Action::OpenConclusion { conclusion: id });
    if conclusion.filled_at.is_some() || conclusion.edited {
        message = message.button(t.conclusion_renew(), Action::NewVersion { conclusion: id });
    }
    message.button(t.conclusion_adopt_this(), Action::AskAdoption { conclusion: id })
}

/// "nhận định chung ở mục I, người chủ trì BP-02 và BP-04".
fn blanks(texts: &Texts, open: &[Blank]) -> String {
    let t = texts.t();
    let mut kinds: Vec<(&'static str, Vec<String>)> = Vec::new();
    for blank in open {
        match kinds.iter_mut().find(|(kind, _)| *kind == blank.as_str()) {
            Some((_, codes)) => codes.push(blank.code()),
            None => kinds.push((blank.as_str(), vec![blank.code()])),
        }
    }
    let phrases = kinds.iter().take(NAMED).map(|(kind, codes)| match codes.as_slice() {
        [only] => t.conclusion_blank(*kind, only),
        [first, second] => t.conclusion_blank(*kind, t.conclusion_and(first, second)),
        many => t.conclusion_blank(*kind, t.conclusion_measures(many.len())),
    });
    let phrases: Vec<String> = phrases.collect();
    let named = phrases.join(", ");
    match phrases.into_iter().next() {
        Some(first) if kinds.len() > NAMED || named.chars().count() > ROOM => {
            let others = open.len() - kinds.first().map_or(0, |(_, codes)| codes.len());
            t.conclusion_and_others(first, others)
        }
        _ => named,
    }
}

/// The caption of the conclusion's file.
#[must_use]
pub fn document_caption(texts: &Texts, topic: &Topic, conclusion: &Conclusion) -> String {
    let (t, quarter) = (texts.t(), quarter(texts, topic));
    match conclusion.adopted_at {
        Some(_) => t.conclusion_caption_adopted(quarter, conclusion.number),
        None => t.conclusion_caption_draft(quarter, conclusion.number),
    }
}

/// The caption of the minutes' file.
#[must_use]
pub fn minutes_caption(texts: &Texts, topic: &Topic, conclusion: &Conclusion) -> String {
    let (t, quarter) = (texts.t(), quarter(texts, topic));
    match conclusion.adopted_at {
        Some(_) => t.conclusion_caption_minutes(quarter),
        None => t.conclusion_caption_minutes_draft(quarter, conclusion.number),
    }
}

/// The names of both files, in letters every machine takes: "ket-luan-quy-IV-2026-ban-1.docx".
#[must_use]
pub fn file_names(texts: &Texts, topic: &Topic, conclusion: &Conclusion) -> (String, String) {
    let t = texts.t();
    let quarter = ["I", "II", "III", "IV"]
        .get(usize::try_from(topic.quarter - 1).unwrap_or_default())
        .copied()
        .unwrap_or_default();
    let (year, number) = (topic.year.to_string(), conclusion.number.to_string());
    (t.conclusion_file_name(quarter, &year, &number), t.conclusion_minutes_file_name(quarter, &year, &number))
}

/// A message that is a file.
#[must_use]
pub fn file(unit: UnitId, caption: String, file: FileId) -> Outgoing {
    Outgoing::new(unit, caption).with_file(file)
}

/// The papers of a version are being made.
#[must_use]
pub fn being_made(texts: &Texts, topic: &Topic, number: i64) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().conclusion_being_made(number))
}

/// Those of an adopted conclusion are.
#[must_use]
pub fn adopted_being_made(texts: &Texts, topic: &Topic) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().conclusion_adopted_being_made())
}

/// Nothing is left to fill in, and the files show what was.
#[must_use]
pub fn nothing_open(texts: &Texts, conclusion: &Conclusion) -> Outgoing {
    let t = texts.t();
    let html = if conclusion.edited {
        t.conclusion_nothing_open_edited(conclusion.number)
    } else {
        t.conclusion_nothing_open(conclusion.number)
    };
    next_buttons(texts, Outgoing::new(conclusion.unit, html), conclusion)
}

/// An edited file is the next version; `before` is the number of the one it takes the place of.
#[must_use]
pub fn sent_back(texts: &Texts, unit: UnitId, conclusion: ConclusionId, name: &str, before: i64) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit, t.conclusion_sent_back(escape(name), before + 1, before))
        .button(t.conclusion_adopt_this(), Action::AskAdoption { conclusion })
        .button(t.conclusion_renew(), Action::NewVersion { conclusion })
}

/// Shows what adopting does, before it is done.
#[must_use]
pub fn confirm(
    texts: &Texts,
    topic: &Topic,
    conclusion: &Conclusion,
    open: usize,
    in_group: bool,
    people: usize,
) -> Outgoing {
    let t = texts.t();
    let mut lines =
        vec![format!("<b>{}</b>", t.conclusion_confirm(quarter(texts, topic), conclusion.number))];
    let many = words::people(texts, people);
    lines.push(if in_group { t.conclusion_confirm_group(many) } else { t.conclusion_confirm_private(many) });
    if open > 0 && !conclusion.edited {
        lines.push(t.conclusion_confirm_open(open));
    }
    lines.push(t.conclusion_confirm_final());
    Outgoing::new(conclusion.unit, lines.join("\n"))
        .button(t.conclusion_adopt_and_send(), Action::Adopt { conclusion: conclusion.id })
        .button(t.conclusion_not_yet(), Action::NotYetAdopt { conclusion: conclusion.id })
}

/// [Chưa chốt].
#[must_use]
pub fn not_adopted(texts: &Texts) -> String {
    texts.t().conclusion_not_adopted()
}

/// It is adopted, and can be taken back until the messages go out; `later` says when, if that is not at once.
#[must_use]
pub fn adopted(
    texts: &Texts,
    topic: &Topic,
    conclusion: &Conclusion,
    recall: i64,
    seconds: i64,
    later: Option<String>,
) -> Outgoing {
    let t = texts.t();
    let done = t.conclusion_adopted(quarter(texts, topic), conclusion.number);
    let held_back = later.is_some();
    let sent = match later {
        Some(when) => words::sent_later(texts, &when),
        None => t.conclusion_sent_in(seconds),
    };
    let message = Outgoing::new(conclusion.unit, format!("<b>{done}</b>\n{sent}"));
    let message = if held_back {
        message.button(label(texts, Label::SendNow), Action::SendNow { recall })
    } else {
        message
    };
    message
        .button(label(texts, Label::TakeBack), Action::TakeBackAdoption { conclusion: conclusion.id, recall })
}

/// The adoption was taken back.
#[must_use]
pub fn taken_back(texts: &Texts, conclusion: &Conclusion) -> Outgoing {
    let html = texts.t().conclusion_taken_back(conclusion.number);
    next_buttons(texts, Outgoing::new(conclusion.unit, html), conclusion)
}

fn announcement(texts: &Texts, greeting: &str, topic: &Topic, figures: Figures, thanks: &str) -> String {
    format!("{greeting}\n{}\n{}\n{thanks}", announced(texts, topic), result(texts, figures))
}

fn announced(texts: &Texts, topic: &Topic) -> String {
    let title = escape(topic.title.as_deref().unwrap_or_default());
    texts.t().conclusion_announced(quarter(texts, topic), title)
}

/// "Thông qua 6 biện pháp, không thông qua 1; tổng hợp 15 ý kiến.": of what there was, and nothing of what there
/// was not.
fn result(texts: &Texts, figures: Figures) -> String {
    let t = texts.t();
    let (passed, failed) = (figures.passed, figures.voted - figures.passed);
    let votes = match (passed, failed) {
        (0, 0) => t.conclusion_result_undecided(),
        (0, _) => t.conclusion_result_none(),
        (_, 0) => t.conclusion_result_all(passed),
        _ => t.conclusion_result_both(passed, failed),
    };
    match figures.comments {
        0 => format!("{votes}."),
        comments => format!("{votes}; {}.", t.conclusion_result_comments(comments)),
    }
}

/// What the papers were compiled from.
fn sources(texts: &Texts, figures: Figures) -> String {
    let t = texts.t();
    let first = match figures.comments {
        0 => t.conclusion_source_draft(),
        comments => t.conclusion_source_comments(comments),
    };
    match figures.voted {
        0 => first,
        voted => t.conclusion_and(first, t.conclusion_source_votes(voted)),
    }
}

/// What the group hears.
#[must_use]
pub fn in_group(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    conclusion: ConclusionId,
    figures: Figures,
) -> Outgoing {
    let greeting = words::greeting_all(texts, &escape(&unit.name));
    let thanks = texts.t().conclusion_thanks_all();
    Outgoing::new(unit.id, announcement(texts, &greeting, topic, figures, &thanks))
        .link(texts.t().conclusion_open_adopted(), Press::OpenPrivate(format!("{LINK}{}", conclusion.0)))
}

/// What each member hears in private.
#[must_use]
pub fn to_member(
    texts: &Texts,
    name: &str,
    topic: &Topic,
    conclusion: ConclusionId,
    figures: Figures,
) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let thanks = texts.t().conclusion_thanks();
    Outgoing::new(topic.unit, announcement(texts, &greeting, topic, figures, &thanks))
        .button(texts.t().conclusion_open_adopted(), Action::OpenConclusion { conclusion })
}

/// What the rapporteur from outside hears, whose part is over with it.
#[must_use]
pub fn to_guest(texts: &Texts, name: &str, topic: &Topic) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let thanks = texts.t().conclusion_thanks_guest();
    Outgoing::new(topic.unit, format!("{greeting}\n{}\n{thanks}", announced(texts, topic)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::conclusion::{ConclusionState, SecretaryWords};
    use crate::domain::ids::{MeasureId, TopicId};
    use crate::domain::unit::{Lang, Profile};
    use crate::present::html::{plain, utf16_len};

    fn everywhere() -> impl Iterator<Item = &'static Texts> {
        Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(|profile| Texts::of(*lang, *profile)))
    }

    fn draft() -> Conclusion {
        let now = crate::domain::sample::at("2026-12-25T01:00:00Z");
        Conclusion {
            id: ConclusionId(1),
            unit: UnitId(1),
            topic: TopicId(1),
            number: 12,
            state: ConclusionState::Drafted,
            words: SecretaryWords::default(),
            document: None,
            minutes: None,
            edited: false,
            filled_at: None,
            created_at: now,
            adopted_at: None,
            signed_by: None,
        }
    }

    fn owner(number: i64) -> Blank {
        Blank::Owner { measure: MeasureId(number), number }
    }

    #[test]
    fn the_blanks_are_named_as_long_as_they_are_few() {
        let texts = Texts::of(Lang::Vi, Profile::Cell);
        let few = [Blank::Assessment, owner(2), owner(4)];
        assert_eq!(blanks(texts, &few), "nhận định chung ở mục I, người chủ trì BP-02 và BP-04");
        let many = [Blank::Attendance, owner(1), owner(2), owner(3), Blank::ClosingTime, Blank::Agreed];
        assert_eq!(blanks(texts, &many), "điểm danh và 5 chỗ khác");
    }

    #[test]
    fn the_longest_report_fits_on_a_small_screen() {
        let due = |number| Blank::Due { measure: MeasureId(number), number };
        let mut open: Vec<Blank> = vec![Blank::Assessment];
        open.extend((1..=12).flat_map(|number| [owner(number), due(number)]));
        open.extend([Blank::ClosingTime, Blank::Attendance, Blank::MinuteTaker, Blank::Agreed]);
        let figures = Figures { comments: 123, voted: 12, passed: 10 };
        let told =
            Report { figures, open, without_result: 3, due: Some(crate::domain::sample::day("2026-12-27")) };
        for texts in everywhere() {
            let reader = Reader { name: "Nguyễn Thị Minh Khai", secretary: true };
            let said = plain(&report(texts, &draft(), &told, reader).html);
            assert!(utf16_len(&said) <= 350 && said.lines().count() <= 6, "{}: {said}", utf16_len(&said));
        }
    }

    #[test]
    fn file_names_are_of_letters_every_machine_takes() {
        let topic = crate::domain::sample::topic();
        for texts in everywhere() {
            let (document, minutes) = file_names(texts, &topic, &draft());
            assert!(document.is_ascii() && minutes.is_ascii() && document != minutes, "{document} {minutes}");
        }
    }
}
