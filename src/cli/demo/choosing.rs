//! The topic: its title, the meeting, who prepares; the schedule is kept and the group told.

use super::cast::{Cast, tap};
use crate::domain::next_step::Step;
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.says(secretary, cast.command("/trangchu", "/home")).await?;
    tap!(cast, secretary, Action::Next { step: Step::ChooseTopic })?;
    cast.says(secretary, cast.sample.word("title")).await?;
    cast.says(secretary, cast.sample.word("meeting")).await?;
    tap!(cast, secretary, Action::PutMeeting { .. })?;
    cast.says(secretary, cast.sample.word("place")).await?;
    choose_preparer(cast).await?;
    tap!(cast, secretary, Action::KeepSchedule { .. })?;
    Ok(())
}

async fn choose_preparer(cast: &mut Cast) -> anyhow::Result<()> {
    let (secretary, name) = (cast.secretary(), cast.sample.word("preparer"));
    for _ in 0..4 {
        if cast.sees_named(secretary, name, |action| matches!(action, Action::PutPreparer { .. })) {
            cast.press_named(secretary, name, |action| matches!(action, Action::PutPreparer { .. })).await?;
            return Ok(());
        }
        tap!(cast, secretary, Action::TurnTopic { .. })?;
    }
    anyhow::bail!("{name} is on no page of those who can prepare")
}
