//! The card that asks for one blank of a conclusion after the other.

use super::gather::Gathered;
use crate::domain::blank::Blank;
use crate::domain::concluding;
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::ids::ConclusionId;
use crate::domain::member::{Member, MemberKind, Status};
use crate::domain::rights::{self, Act};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::conclusions as wording;
use crate::present::conclusions::filling::{Asked, View};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::Desk;

/// Draws the question of one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    conclusion: ConclusionId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(conclusion) = desk.find::<Conclusion>(conclusion).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(conclusion.unit).await?;
    let topic = desk.get::<Topic>(conclusion.topic).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    if !member.is_some_and(|member| rights::allowed(&member, Some(&topic), Act::FillConclusion)) {
        return Ok(None);
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    if conclusion.state != ConclusionState::Drafted {
        return Ok(Some(wording::filling::over(texts, &conclusion)));
    }
    let gathered = Gathered::read(desk, &topic, Some(&conclusion)).await?;
    let open = gathered.open_blanks();
    let Some(blank) = open.first().copied() else {
        let left = gathered.without_result();
        return Ok(Some(match left.as_slice() {
            [] => wording::filling::over(texts, &conclusion),
            left => wording::filling::results(texts, &conclusion, left, page),
        }));
    };
    let measure = match blank {
        Blank::Owner { measure, .. } | Blank::Due { measure, .. } => {
            gathered.measures.iter().find(|row| row.id == measure)
        }
        _ => None,
    };
    let started = gathered.meeting.as_ref().map(|meeting| meeting.started_at);
    let held = started.or(topic.meeting_at).unwrap_or(desk.now());
    let (held_on, today) = (local(held, unit.zone).date(), local(desk.now(), unit.zone).date());
    let present = concluding::present(&gathered.attendance);
    let asked = match blank {
        Blank::Attendance => {
            Asked::Attendance(concluding::unrecorded(&gathered.members, &gathered.attendance).collect())
        }
        Blank::Owner { .. } | Blank::MinuteTaker => Asked::Members(taking_part(&gathered.members)),
        Blank::Due { .. } => Asked::Days(concluding::days_to_choose(held_on, today)),
        Blank::ClosingTime => Asked::Hours(
            started
                .into_iter()
                .flat_map(|started| [60, 90, 120, 150].map(|after| (started, after)))
                .filter(|(started, after)| *started + chrono::Duration::minutes(*after) <= desk.now())
                .collect(),
        ),
        Blank::Agreed => Asked::Agreement { present },
        _ => Asked::Words,
    };
    let view =
        View { conclusion: &conclusion, blank, measure, asked, open: open.len(), zone: unit.zone, page };
    Ok(Some(wording::filling::card(texts, &view)))
}

/// Who can lead a measure or have taken the minutes.
fn taking_part(members: &[Member]) -> Vec<&Member> {
    let taking_part = |member: &&Member| {
        member.kind != MemberKind::Guest && matches!(member.status, Status::Active | Status::Exempt)
    };
    members.iter().filter(taking_part).collect()
}
