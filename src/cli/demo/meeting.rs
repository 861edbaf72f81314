//! The meeting: attendance, the formal decision by show of hands or by phone, a reserved opinion, the minutes.

use super::cast::{Cast, tap};
use super::consulting::vote;
use super::sample::{Round, Votes};
use crate::domain::ballot::{Choice, Counts, Way};
use crate::domain::next_step::Step;
use crate::domain::unit::Profile;
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    let evening = cast.profile == Profile::Cell;
    cast.at(if evening { "2026-12-24 19:30" } else { "2026-12-24 08:30" }).await?;
    tap!(cast, secretary, Action::Next { step: Step::HoldMeeting })?;
    tap!(cast, secretary, Action::BeginMeeting { .. })?;
    mark_absent(cast).await?;
    tap!(cast, secretary, Action::AskFormal { .. })?;
    let votes = cast.sample.votes(Round::Decision)?;
    cast.at(if evening { "2026-12-24 20:15" } else { "2026-12-24 09:40" }).await?;
    if evening {
        by_hands(cast, &votes).await?;
    } else {
        by_phone(cast, &votes).await?;
    }
    tap!(cast, secretary, Action::AskClose { .. })?;
    tap!(cast, secretary, Action::CloseBallot { .. })?;
    reserve(cast).await?;
    cast.restart().await?;
    cast.at(if evening { "2026-12-24 21:10" } else { "2026-12-24 10:20" }).await?;
    cast.watch.reads_aloud = true;
    tap!(cast, secretary, Action::Next { step: Step::EndMeeting })?;
    cast.watch.reads_aloud = false;
    tap!(cast, secretary, Action::EndMeeting { .. })?;
    Ok(())
}

/// Everybody counts as present; only who is not is tapped.
async fn mark_absent(cast: &mut Cast) -> anyhow::Result<()> {
    let (secretary, absent) = (cast.secretary(), cast.sample.word("absent"));
    tap!(cast, secretary, Action::TurnMeeting { page: 1, .. })?;
    let marks = |action: &Action| matches!(action, Action::MarkAttendance { .. });
    if !cast.sees_named(secretary, absent, marks) {
        tap!(cast, secretary, Action::TurnMeeting { page: 2, .. })?;
    }
    cast.press_named(secretary, absent, marks).await?;
    tap!(cast, secretary, Action::TurnMeeting { page: 0, .. })?;
    Ok(())
}

/// All for, then the exceptions; where they are many, the three numbers.
async fn by_hands(cast: &mut Cast, votes: &[Votes]) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    tap!(cast, secretary, Action::OpenFormal { way: Way::Hall, .. })?;
    tap!(cast, secretary, Action::AllForAll { .. })?;
    for at in 0..measures(votes) {
        let mut counts = Counts::default();
        votes.iter().filter_map(|votes| votes.choices[at]).for_each(|choice| counts.add(choice));
        if counts.against + counts.other == 0 {
            continue;
        }
        if at > 0 {
            let position = i64::try_from(at)? + 1;
            tap!(cast, secretary, Action::TurnCount { position: to, .. } if *to == position)?;
        }
        if counts.against + counts.other > 2 {
            tap!(cast, secretary, Action::TypeCounts { .. })?;
            let typed = format!("{} {} {}", counts.for_, counts.against, counts.other);
            cast.says(secretary, &typed).await?;
            continue;
        }
        for _ in 0..counts.against {
            tap!(cast, secretary, Action::OneLess { choice: Choice::Against, .. })?;
        }
        for _ in 0..counts.other {
            tap!(cast, secretary, Action::OneLess { choice: Choice::Other, .. })?;
        }
    }
    Ok(())
}

/// Each on the phone, and the hand of the one who has none.
async fn by_phone(cast: &mut Cast, votes: &[Votes]) -> anyhow::Result<()> {
    let (secretary, paper) = (cast.secretary(), cast.sample.without_phone());
    tap!(cast, secretary, Action::OpenFormal { way: Way::Mixed, .. })?;
    for voter in votes.iter().filter(|votes| votes.who != paper) {
        vote(cast, voter.who, &voter.choices).await?;
    }
    tap!(cast, secretary, Action::AllForAll { .. })?;
    Ok(())
}

fn measures(votes: &[Votes]) -> usize {
    votes.first().map_or(0, |votes| votes.choices.len())
}

/// One who lost a vote opens the result from the group and has the own opinion written into the minutes.
async fn reserve(cast: &mut Cast) -> anyhow::Result<()> {
    let (dissenter, group) = (cast.sample.word("dissenter"), cast.group);
    cast.opens_link(dissenter, group).await?;
    let lost = lost_by(cast)?;
    for position in 2..=lost {
        tap!(cast, dissenter, Action::TurnBallot { position: at, .. } if *at == position)?;
    }
    tap!(cast, dissenter, Action::ReserveOpinion { .. })?;
    cast.says(dissenter, cast.sample.word("reservation")).await?;
    Ok(())
}

/// The last measure that the dissenter voted against and the others passed.
fn lost_by(cast: &Cast) -> anyhow::Result<i64> {
    let votes = cast.sample.votes(Round::Decision)?;
    let own = votes.iter().find(|votes| votes.who == cast.sample.word("dissenter"));
    let lost = |at: &usize| {
        let passed =
            votes.iter().filter(|votes| votes.choices[*at] == Some(Choice::For)).count() * 2 > votes.len();
        passed && own.is_some_and(|own| own.choices[*at] == Some(Choice::Against))
    };
    Ok(i64::try_from((0..measures(&votes)).rfind(lost).unwrap_or(0))? + 1)
}
