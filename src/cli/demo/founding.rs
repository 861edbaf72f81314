//! Setting up: the operator adds the unit, its secretary opens the link, the members enrol.

use anyhow::Context as _;

use super::cast::{Cast, ZONE, tap};
use crate::app::people::units::{self, NewUnit};
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    operator_adds_unit(cast).await?;
    tap!(cast, secretary, Action::Consent)?;
    cast.says(secretary, secretary).await?;
    tap!(cast, secretary, Action::BindGroup)?;
    let chat = cast.user(secretary)?;
    cast.opens_link(secretary, chat).await?;
    tap!(cast, secretary, Action::SendRosterFile)?;
    cast.sends(secretary, "danh-sach.csv", "text/csv", cast.sample.roster()).await?;
    tap!(cast, secretary, Action::SaveRoster { .. })?;
    tap!(cast, secretary, Action::AskEnrolPost)?;
    tap!(cast, secretary, Action::PostEnrol)?;
    members_enrol(cast).await?;
    one_gets_a_link(cast).await?;
    letterhead(cast).await
}

async fn operator_adds_unit(cast: &mut Cast) -> anyhow::Result<()> {
    let new = NewUnit {
        name: cast.sample.word("unit").to_owned(),
        profile: cast.profile,
        lang: cast.lang,
        zone: ZONE,
    };
    let link = units::add(&cast.stage.app, new).await?;
    cast.unit = link.unit.id;
    let url = format!("https://t.me/{}?start={}", cast.telegram().bot_username(), link.word);
    let user = cast.user(cast.secretary())?;
    cast.telegram().opens_link(user, &url)?;
    cast.settle(Some(user)).await
}

/// Those in the group press its button and pick their names; the secretary approves all in one tap.
async fn members_enrol(cast: &mut Cast) -> anyhow::Result<()> {
    let (secretary, group) = (cast.secretary(), cast.group);
    let later = cast.sample.word("linked");
    let names: Vec<&'static str> =
        cast.phones().map(|(name, _)| name).filter(|name| *name != secretary && *name != later).collect();
    for name in &names {
        cast.opens_link(name, group).await?;
        tap!(cast, name, Action::Consent)?;
        pick_own_name(cast, name).await?;
    }
    tap!(cast, secretary, Action::ApproveAll { .. })?;
    for name in &names {
        tap!(cast, name, Action::ReachTest)?;
    }
    Ok(())
}

/// The button with the own name, on whichever page of the card it stands.
async fn pick_own_name(cast: &mut Cast, name: &str) -> anyhow::Result<()> {
    for _ in 0..4 {
        if cast.sees_named(name, name, |action| matches!(action, Action::PickName { .. })) {
            cast.press_named(name, name, |action| matches!(action, Action::PickName { .. })).await?;
            return Ok(());
        }
        tap!(cast, name, Action::TurnNames { page } if *page > 0)?;
    }
    anyhow::bail!("{name} is on no page of the names")
}

/// One is not in the group and gets a link of her own.
async fn one_gets_a_link(cast: &mut Cast) -> anyhow::Result<()> {
    let (secretary, name) = (cast.secretary(), cast.sample.word("linked"));
    cast.says(secretary, cast.command("/thanhvien", "/members")).await?;
    open_member(cast, name).await?;
    tap!(cast, secretary, Action::NewLink { .. })?;
    let chat = cast.user(secretary)?;
    let view = cast.telegram().chat_view(chat, chat);
    let texts = view.iter().rev().flat_map(|message| message.text.split_whitespace());
    let link = texts.into_iter().find(|word| word.contains("?start=")).context("a link in words")?.to_owned();
    let user = cast.user(name)?;
    cast.telegram().opens_link(user, &link)?;
    cast.settle(Some(user)).await?;
    tap!(cast, name, Action::ThatIsMe)?;
    tap!(cast, name, Action::Consent)?;
    tap!(cast, name, Action::ReachTest)?;
    Ok(())
}

async fn open_member(cast: &mut Cast, name: &str) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    for _ in 0..4 {
        if cast.sees_named(secretary, name, |action| matches!(action, Action::TurnRoster { .. })) {
            cast.press_named(secretary, name, |action| matches!(action, Action::TurnRoster { .. })).await?;
            return Ok(());
        }
        tap!(cast, secretary, Action::TurnRoster { page } if *page > 0)?;
    }
    anyhow::bail!("{name} is on no page of the roster")
}

/// What stands over the documents.
async fn letterhead(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.says(secretary, cast.command("/caidat", "/settings")).await?;
    tap!(cast, secretary, Action::AskLetterhead)?;
    let lines = format!("{}\n{}", cast.sample.word("superior"), cast.sample.word("locality"));
    cast.says(secretary, &lines).await?;
    Ok(())
}
