//! Which blanks are asked about, what is offered as an answer, and how a typed answer is read.

use chrono::{Datelike, Duration, NaiveDate};

use super::GapKind;
use crate::domain::blank::Blank;
use crate::domain::conclusion::SecretaryWords;
use crate::domain::ids::MeasureId;
use crate::domain::meeting::{Attendance, Presence};
use crate::domain::member::{Member, MemberKind, Status};
use crate::domain::paper::{ConclusionPaper, Gap, MeasureLine};
use crate::domain::time::{quarter_end, quarter_of};

/// The blanks an officer can still fill in the chat: those with a place for the answer, but for those left blank
/// on purpose.
#[must_use]
pub fn open_blanks(gaps: &[Gap], words: &SecretaryWords) -> Vec<Blank> {
    let asked = gaps.iter().map(|gap| gap.blank).filter(|blank| blank.can_be_asked());
    asked.filter(|blank| !words.left_blank.contains(blank)).collect()
}

/// The measures that passed of which nobody has said what is to come: asked about once, after the blanks, unless they
/// were left so.
#[must_use]
pub fn without_result(paper: &ConclusionPaper, words: &SecretaryWords) -> Vec<MeasureLine> {
    if words.left_blank.contains(&Blank::Results) {
        return Vec::new();
    }
    paper.tasks().filter(|line| line.expected.is_empty()).cloned().collect()
}

/// The kind of a blank that can be asked about, with its measure.
#[must_use]
pub fn kind_of(blank: Blank) -> Option<(GapKind, MeasureId)> {
    Some(match blank {
        Blank::Assessment => (GapKind::Assessment, MeasureId(0)),
        Blank::Owner { measure, .. } => (GapKind::Owner, measure),
        Blank::Due { measure, .. } => (GapKind::Due, measure),
        Blank::Attendance => (GapKind::Attendance, MeasureId(0)),
        Blank::MinuteTaker => (GapKind::MinuteTaker, MeasureId(0)),
        Blank::ClosingTime => (GapKind::ClosingTime, MeasureId(0)),
        Blank::Agreed => (GapKind::Agreed, MeasureId(0)),
        Blank::Results => (GapKind::Results, MeasureId(0)),
        _ => return None,
    })
}

/// The days offered as deadlines: the ends of the month, of the quarter and of the next one, and 30, 60 and 90
/// days after the session; those that lie ahead, each once.
#[must_use]
pub fn days_to_choose(held_on: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let next_month =
        if today.month() == 12 { (today.year() + 1, 1) } else { (today.year(), today.month() + 1) };
    let month_end = NaiveDate::from_ymd_opt(next_month.0, next_month.1, 1).and_then(|first| first.pred_opt());
    let this_quarter = quarter_end(today.year(), quarter_of(today));
    let next_quarter = this_quarter.succ_opt().map(|first| quarter_end(first.year(), quarter_of(first)));
    let mut days: Vec<NaiveDate> = [30, 60, 90].map(|after| held_on + Duration::days(after)).to_vec();
    days.extend(month_end);
    days.push(this_quarter);
    days.extend(next_quarter);
    days.retain(|day| *day > today);
    days.sort_unstable();
    days.dedup();
    days
}

/// The members expected at the session of whom nobody has said whether they were there.
pub fn unrecorded<'a>(
    members: &'a [Member],
    attendance: &'a [Attendance],
) -> impl Iterator<Item = &'a Member> {
    members.iter().filter(|member| {
        let presence = attendance.iter().find(|row| row.member == member.id).map(|row| row.presence);
        let on_roster = member.kind != MemberKind::Guest && member.status == Status::Active;
        on_roster && matches!(presence, None | Some(Presence::Coming))
    })
}

/// How many were there.
#[must_use]
pub fn present(attendance: &[Attendance]) -> i64 {
    attendance.iter().filter(|row| row.presence == Presence::Present).count() as i64
}

/// "16/17", "16 trên 17", "16": how many agreed, of how many.
#[must_use]
pub fn read_agreed(typed: &str, present: i64) -> Option<(i64, i64)> {
    let numbers: Vec<i64> = typed
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    match numbers.as_slice() {
        [agreed] => Some((*agreed, present.max(*agreed))),
        [agreed, of] => Some((*agreed, *of)),
        _ => None,
    }
}
