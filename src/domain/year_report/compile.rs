//! Compiles the report of a year from the rows of its sessions.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::{Figures, Held, Quarter, QuarterStanding, Share, TaskLine, YearReport};
use crate::domain::catalogue::ContentGroup;
use crate::domain::comment::{Comment, CommentState};
use crate::domain::ids::MemberId;
use crate::domain::meeting::{Attendance, Meeting, Presence};
use crate::domain::member::Member;
use crate::domain::rights::{Act, allowed};
use crate::domain::task::{Task, TaskCount};
use crate::domain::time::{Timestamp, local, quarter_end};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Unit;

/// How many measures of a session passed the formal vote, and how many did not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Verdicts {
    pub passed: i64,
    pub rejected: i64,
}

/// One topic of the year, with all that is counted of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    pub topic: Topic,
    pub group: Option<ContentGroup>,
    pub meeting: Option<Meeting>,
    pub attendance: Vec<Attendance>,
    pub comments: Vec<Comment>,
    pub verdicts: Verdicts,
    pub tasks: Vec<Task>,
}

/// What the report is compiled from.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    pub unit: &'a Unit,
    pub year: i64,
    /// The content group of which a year holds at least one session.
    pub obligatory: Option<ContentGroup>,
    pub members: &'a [Member],
    /// The topics of the year, given up ones too.
    pub sessions: &'a [Session],
    /// The tasks of earlier years that were open when this one began, with the year and the quarter of their session.
    pub carried: &'a [(i64, i64, Task)],
    pub now: Timestamp,
}

/// In the first two months of a year it is the last one that is reported.
const STILL_LAST_YEAR: u32 = 2;

/// The year somebody means who names none. `founded`: the unit's first year.
#[must_use]
pub fn year_to_report(today: NaiveDate, founded: i64) -> i64 {
    let year = i64::from(today.year());
    if today.month() <= STILL_LAST_YEAR && founded < year { year - 1 } else { year }
}

/// Whether the session of a topic has been held.
#[must_use]
pub fn is_held(topic: &Topic) -> bool {
    matches!(topic.stage, Stage::Concluding | Stage::Concluded | Stage::FollowingUp | Stage::Closed)
}

/// The report of a year, as things stand now.
#[must_use]
pub fn compile(sources: &Sources<'_>) -> YearReport {
    let zone = sources.unit.zone;
    let today = local(sources.now, zone).date();
    let founded = local(sources.unit.created_at, zone).date();
    let quarters: Vec<Quarter> = (1..=4).map(|number| sources.quarter(number, founded, today)).collect();
    let held = quarters.iter().filter(|quarter| quarter.standing == QuarterStanding::Held).count() as i64;
    let due = quarters.iter().filter(|quarter| is_due(sources.year, quarter, today)).count() as i64;
    let total = quarters
        .iter()
        .flat_map(|quarter| &quarter.sessions)
        .fold(Figures::default(), |sum, session| sum.with(&session.figures));
    let line = |task: &Task, year, quarter| TaskLine::of(task, year, quarter, sources.owner(task), today);
    let of_the_year = sources
        .in_order()
        .flat_map(|session| session.tasks.iter().map(move |task| (session.topic.quarter, task)));
    YearReport {
        year: sources.year,
        on: today,
        whole: i64::from(today.year()) > sources.year,
        since: Some(founded).filter(|day| i64::from(day.year()) == sources.year && day.ordinal() > 1),
        held: Share { part: held, whole: due },
        total,
        obligatory: sources.obligatory,
        tasks: of_the_year.map(|(quarter, task)| line(task, sources.year, quarter)).collect(),
        carried: sources.carried.iter().map(|(year, quarter, task)| line(task, *year, *quarter)).collect(),
        quarters,
    }
}

/// Whether a session was due by now: a quarter is over, or its session was held earlier.
fn is_due(year: i64, quarter: &Quarter, today: NaiveDate) -> bool {
    match quarter.standing {
        QuarterStanding::Held | QuarterStanding::Missed => true,
        QuarterStanding::UnderWay => end_of(year, quarter.number) < today,
        QuarterStanding::Unknown | QuarterStanding::Ahead => false,
    }
}

fn end_of(year: i64, quarter: i64) -> NaiveDate {
    quarter_end(i32::try_from(year).unwrap_or(i32::MAX), u8::try_from(quarter).unwrap_or(4))
}

impl Sources<'_> {
    /// The topics by quarter and the day they were held on.
    fn in_order(&self) -> impl Iterator<Item = &Session> {
        let mut sessions: Vec<&Session> = self.sessions.iter().collect();
        sessions.sort_by_key(|session| {
            let at = session.meeting.as_ref().map(|meeting| meeting.started_at);
            (session.topic.quarter, at.or(session.topic.meeting_at), session.topic.id)
        });
        sessions.into_iter()
    }

    fn quarter(&self, number: i64, founded: NaiveDate, today: NaiveDate) -> Quarter {
        let ours: Vec<&Session> = self.in_order().filter(|session| session.topic.quarter == number).collect();
        let sessions: Vec<Held> =
            ours.iter().filter(|session| is_held(&session.topic)).map(|session| self.held(session)).collect();
        let end = end_of(self.year, number);
        let begun = |session: &&Session| {
            !matches!(session.topic.stage, Stage::Planned | Stage::Postponed | Stage::Cancelled)
        };
        let standing = if !sessions.is_empty() {
            QuarterStanding::Held
        } else if ours.iter().any(begun) {
            QuarterStanding::UnderWay
        } else if end < founded {
            QuarterStanding::Unknown
        } else if end < today {
            QuarterStanding::Missed
        } else {
            QuarterStanding::Ahead
        };
        Quarter { number, standing, sessions }
    }

    fn held(&self, session: &Session) -> Held {
        let topic = &session.topic;
        let at = session.meeting.as_ref().map(|meeting| meeting.started_at).or(topic.meeting_at);
        let title = topic.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        Held {
            title: title.map(str::to_owned),
            group: session.group,
            obligatory: self.obligatory.is_some() && session.group == self.obligatory,
            preparer: topic.preparer.and_then(|id| self.name(id)),
            on: at.map(|at| local(at, self.unit.zone).date()),
            figures: self.figures(session),
        }
    }

    fn figures(&self, session: &Session) -> Figures {
        let here = |presence| session.attendance.iter().filter(|row| row.presence == presence).count() as i64;
        let (present, excused) = (here(Presence::Present), here(Presence::Excused));
        // To have said "I shall come" is not to have been there, and is not to have been missing either.
        let missing = excused + here(Presence::Absent) + here(Presence::AsksLeave);
        let live: Vec<&Comment> =
            session.comments.iter().filter(|comment| comment.state == CommentState::Live).collect();
        let authors: BTreeSet<MemberId> = live.iter().map(|comment| comment.member).collect();
        // Whoever was of the unit then; where nobody took the attendance, whoever is of it now.
        let mut asked: BTreeSet<MemberId> = session.attendance.iter().map(|row| row.member).collect();
        if asked.is_empty() {
            let able = self.members.iter().filter(|member| allowed(member, None, Act::Comment));
            asked.extend(able.map(|member| member.id));
        }
        asked.extend(&authors);
        let today = local(self.now, self.unit.zone).date();
        Figures {
            attendance: Share { part: present, whole: present + missing },
            excused,
            commented: Share { part: authors.len() as i64, whole: asked.len() as i64 },
            comments: live.len() as i64,
            passed: Share {
                part: session.verdicts.passed,
                whole: session.verdicts.passed + session.verdicts.rejected,
            },
            tasks: TaskCount::of(&session.tasks, today),
        }
    }

    fn owner(&self, task: &Task) -> String {
        let member = task.owner.and_then(|owner| self.name(owner));
        member.unwrap_or_else(|| task.owner_text.trim().to_owned())
    }

    fn name(&self, id: MemberId) -> Option<String> {
        self.members.iter().find(|member| member.id == id).map(|member| member.name.clone())
    }
}
