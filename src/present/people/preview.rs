//! Asking for a roster, and what was read of it.

use super::headed;
use crate::domain::ids::PromptId;
use crate::domain::member::MemberKind;
use crate::domain::roster::{RosterFault, RosterProblem, RosterReading};
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

/// How many characters of names the card shows.
const NAMES: usize = 140;
/// Lines between the title and the last one, and how many of them name bad lines.
const LINES: usize = 4;
const PROBLEMS: usize = 2;

/// Asks for lines.
#[must_use]
pub fn ask_lines(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_roster_paste())
}

/// Asks for a file.
#[must_use]
pub fn ask_file(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_roster_file())
}

#[must_use]
pub fn reading(texts: &Texts, unit: &Unit, file: &str) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_roster_reading(escape(file)))
}

/// What was read: good rows counted and named, bad ones named by line. `without_office`: whose office is not kept.
#[must_use]
pub fn card(
    texts: &Texts,
    unit: &Unit,
    prompt: PromptId,
    read: &RosterReading,
    without_office: &[String],
) -> Outgoing {
    let t = texts.t();
    let count = read.rows.len();
    let probationary = read.rows.iter().filter(|row| row.kind == MemberKind::Probationary).count();
    let title = if count == 0 {
        t.people_preview_none()
    } else {
        t.people_preview_title(probationary, words::people(texts, count), count - probationary)
    };
    let mut lines = Vec::new();
    if count > 0 {
        let all: Vec<&str> = read.rows.iter().map(|row| row.name.as_str()).collect();
        lines.push(names(texts, &all, NAMES));
    }
    let paper = read.rows.iter().filter(|row| row.no_phone).count();
    if paper > 0 {
        lines.push(t.people_preview_paper(words::people(texts, paper)));
    }
    if !without_office.is_empty() {
        let named: Vec<&str> = without_office.iter().map(String::as_str).collect();
        lines.push(t.people_preview_no_office(names(texts, &named, NAMES / 2)));
    }
    let shown = PROBLEMS.min(LINES - lines.len());
    lines.extend(read.problems.iter().take(shown).map(|problem| fault(texts, problem)));
    if read.problems.len() > shown {
        lines.push(t.people_more_problems(read.problems.len() - shown));
    } else if !read.problems.is_empty() {
        lines.push(t.people_preview_fix());
    }
    let card = headed(unit, &title, &lines);
    let card = if count > 0 {
        card.button(t.people_save(words::people(texts, count)), Action::SaveRoster { prompt })
    } else {
        card
    };
    card.button(t.people_redo(), Action::RedoRoster { prompt })
}

/// As many names as fit into so many characters.
fn names(texts: &Texts, all: &[&str], fit: usize) -> String {
    let mut text = String::new();
    for (at, name) in all.iter().enumerate() {
        if text.chars().count() + name.chars().count() > fit && at > 0 {
            let rest = texts.t().people_and_more(all.len() - at);
            return format!("{} {rest}", escape(&text));
        }
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(name);
    }
    escape(&text)
}

fn fault(texts: &Texts, problem: &RosterProblem) -> String {
    let t = texts.t();
    let (line, text) = (problem.line, escape(&problem.text));
    match problem.why {
        RosterFault::NoName => t.people_problem_no_name(line),
        RosterFault::UnknownWord => t.people_problem_unknown_word(line, text),
        RosterFault::SameName { first_line } => t.people_problem_same_name(line, text, first_line),
        RosterFault::SecondSecretary { first_line } => t.people_problem_second_secretary(line, first_line),
        RosterFault::BothKinds => t.people_problem_both_kinds(line, text),
        RosterFault::PhoneUnclear => t.people_problem_phone(line, text),
        RosterFault::NameTooLong => t.people_problem_too_long(line),
    }
}

/// After saving.
#[must_use]
pub fn saved(texts: &Texts, unit: &Unit, added: usize, changed: usize) -> Outgoing {
    let t = texts.t();
    let mut html = t.people_saved(words::people(texts, added));
    if changed > 0 {
        html.push('\n');
        html.push_str(&t.people_saved_changed(changed));
    }
    Outgoing::new(unit.id, html)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::member::Roles;
    use crate::domain::roster::read_lines;
    use crate::domain::unit::{Lang, Profile};

    #[test]
    fn the_examples_shown_are_understood() {
        for lang in Lang::ALL {
            for profile in Profile::ALL {
                let asked = Texts::of(*lang, *profile).t().people_roster_paste();
                let examples: Vec<&str> = asked.lines().filter(|line| line.contains(';')).collect();
                let read = read_lines(&examples.join("\n"));
                assert_eq!(read.problems.len(), 0, "{asked}");
                let plain: Vec<bool> = read.rows.iter().map(|row| row.roles == Roles::default()).collect();
                assert_eq!(plain, [false, false, true], "{asked}");
            }
        }
    }
}
