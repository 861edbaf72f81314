//! Everything a year's report is compiled from.

use chrono::{Datelike, NaiveDate};

use crate::app::conclusions::gather::Gathered;
use crate::domain::catalogue::ContentGroup;
use crate::domain::member::Member;
use crate::domain::plan::history;
use crate::domain::rules::RuleProfile;
use crate::domain::task::Task;
use crate::domain::time::{instant, local};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::domain::year_report::{Session, Sources, Verdicts, YearReport, compile, is_held};
use crate::present::catalogue;
use crate::present::texts::Texts;
use crate::store::desk::Desk;
use crate::store::rows::UnitRules;
use crate::store::{self, lists};

/// A unit's year.
pub struct Year {
    pub unit: Unit,
    pub rules: RuleProfile,
    pub members: Vec<Member>,
    pub report: YearReport,
}

/// The year in which a unit was founded here.
#[must_use]
pub fn founded(unit: &Unit) -> i64 {
    i64::from(local(unit.created_at, unit.zone).year())
}

/// Reads a unit's year and compiles its report.
pub async fn year(desk: &mut Desk, unit: &Unit, year: i64) -> Result<Year, store::Error> {
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let topics = lists::topics(desk, unit.id).await?;
    let mut members = lists::members(desk, unit.id).await?;
    // A rapporteur from outside is on no roster, and still prepared a session.
    for preparer in topics.iter().filter_map(|topic| topic.preparer) {
        if members.iter().all(|member| member.id != preparer) {
            members.extend(desk.find::<Member>(preparer).await?);
        }
    }
    let plans = lists::plans(desk, unit.id).await?;
    let texts = Texts::of(unit.lang, unit.profile);
    let known = history::sessions(&topics, &plans, unit.profile, &|topic| catalogue::title(texts, topic));
    let (mut sessions, mut carried) = (Vec::new(), Vec::new());
    for topic in topics {
        if topic.year == year {
            let group = known.iter().find(|one| one.topic == topic.id).and_then(|one| one.group);
            sessions.push(session(desk, topic, group).await?);
        } else if topic.year < year && is_held(&topic) {
            let tasks = lists::tasks(desk, topic.id).await?;
            let left = tasks.into_iter().filter(|task| was_open(unit, task, year));
            carried.extend(left.map(|task| (topic.year, topic.quarter, task)));
        }
    }
    carried.sort_by_key(|(year, quarter, task)| (*year, *quarter, task.number));
    let report = compile(&Sources {
        unit,
        year,
        obligatory: rules.obligatory_group,
        members: &members,
        sessions: &sessions,
        carried: &carried,
        now: desk.now(),
    });
    Ok(Year { unit: unit.clone(), rules, members, report })
}

/// Whether a task of an earlier year was still to be carried out when `year` began.
fn was_open(unit: &Unit, task: &Task, year: i64) -> bool {
    let first = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1));
    let Some(first) = first else { return false };
    let begun = instant(first, chrono::NaiveTime::MIN, unit.zone);
    match (task.is_open(), task.done_on) {
        (true, _) => true,
        (false, Some(done)) => done >= first,
        // Given up, at the time of the last word about it.
        (false, None) => task.said_at.is_some_and(|at| at >= begun),
    }
}

async fn session(
    desk: &mut Desk,
    topic: Topic,
    group: Option<ContentGroup>,
) -> Result<Session, store::Error> {
    let gathered = Gathered::read(desk, &topic, None).await?;
    let paper = gathered.conclusion();
    let verdicts = Verdicts { passed: paper.tasks().count() as i64, rejected: paper.rejected.len() as i64 };
    let tasks = lists::tasks(desk, topic.id).await?;
    Ok(Session {
        group,
        meeting: gathered.meeting.clone(),
        attendance: gathered.attendance.clone(),
        comments: gathered.comments,
        verdicts,
        tasks,
        topic,
    })
}
