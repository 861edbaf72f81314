//! Circulation and comments: reading, questions, plain talk, voice, the group, on behalf of one without a phone.

use super::cast::{Cast, tap};
use super::preparing::read_on;
use super::sample::{About, How, Said};
use crate::domain::codes::measure_code;
use crate::domain::comment::Channel;
use crate::domain::next_step::Step;
use crate::present::action::Action;
use crate::sandbox::Fault;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    circulate(cast).await?;
    let comments = cast.sample.comments()?;
    let days = ["14 19:30", "15 08:00", "15 20:00", "16 07:30", "16 19:00", "17 09:00"];
    for (at, said) in comments.iter().enumerate() {
        // Two or three an evening; who speaks twice does it in one sitting.
        if at % 3 == 0
            && let Some(day) = days.get(at / 3)
        {
            cast.at(&format!("2026-12-{day}")).await?;
        }
        comment(cast, said).await.map_err(|error| error.context(format!("{said:?}")))?;
        if at == 7 {
            cast.restart().await?;
        }
    }
    the_quiet_one(cast).await
}

/// What goes out is shown first. Telegram asks for patience once, and once the line is cut.
async fn circulate(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.at("2026-12-14 08:00").await?;
    tap!(cast, secretary, Action::Next { step: Step::Circulate })?;
    // The two general questions that the draft's own make superfluous.
    tap!(cast, secretary, Action::ChooseQuestions { left_out, .. } if *left_out == 1)?;
    tap!(cast, secretary, Action::ChooseQuestions { left_out, .. } if *left_out == 3)?;
    cast.telegram().fails_next("sendMessage", Fault::TooManyRequests { retry_after: 7 });
    cast.telegram().fails_next("sendMessage", Fault::CutBefore);
    tap!(cast, secretary, Action::Circulate { .. })?;
    cast.at("2026-12-14 08:10").await
}

async fn comment(cast: &mut Cast, said: &Said) -> anyhow::Result<()> {
    let who = said.who;
    match (said.how, said.about) {
        (How::Group, _) => return in_the_group(cast, said).await,
        (How::Behalf, _) => return on_behalf(cast, said).await,
        (_, About::Question(number)) => ask(cast, who, number).await?,
        (_, About::Measure(number)) => ask_on_measure(cast, who, number).await?,
        (_, About::Topic) => {}
    }
    match said.how {
        How::Voice => return cast.speaks(who, 48).await,
        How::Three => {
            for line in said.words.lines() {
                cast.says(who, line).await?;
            }
            return Ok(());
        }
        _ => {}
    }
    let message = cast.says(who, said.words).await?;
    match said.how {
        How::Hide => tap!(cast, who, Action::HideMyName { .. }).map(drop),
        How::Withdraw => tap!(cast, who, Action::WithdrawComment { .. }).map(drop),
        How::Edit => cast.rewords(who, message, said.edited).await,
        _ => Ok(()),
    }
}

/// Opens a focus question: the draft's own stand after the general ones that were kept.
async fn ask(cast: &mut Cast, who: &str, number: usize) -> anyhow::Result<()> {
    let first = !cast.sees(who, |action| matches!(action, Action::MarkRead { .. } | Action::TurnPart { .. }));
    if first && who == cast.sample.word("diligent") {
        tap!(cast, who, Action::ReadDraft { .. })?;
        read_on(cast, who).await?;
        tap!(cast, who, Action::MarkRead { .. })?;
    }
    let wanted = i64::try_from(number)? + 1;
    let asks = |wanted: i64| move |action: &Action| matches!(action, Action::AskQuestion { number, .. } if *number == wanted);
    for next in 1..=wanted {
        if cast.sees(who, asks(wanted)) {
            break;
        }
        cast.press(who, asks(next)).await?;
    }
    cast.press(who, asks(wanted)).await.map(drop)
}

/// Finds the measure on the list, on whichever page.
async fn ask_on_measure(cast: &mut Cast, who: &str, number: i64) -> anyhow::Result<()> {
    cast.says(who, cast.command("/bienphap", "/measure")).await?;
    let code = measure_code(number);
    let opens = |action: &Action| matches!(action, Action::OpenMeasure { .. });
    for page in 1..5 {
        if cast.sees_named(who, &code, opens) {
            break;
        }
        tap!(cast, who, Action::TurnMeasures { page: at, .. } if *at >= page)?;
    }
    cast.press_named(who, &code, opens).await?;
    tap!(cast, who, Action::CommentOnMeasure { .. })?;
    Ok(())
}

/// Loose talk in the group is not heard; the secretary answers it with the command.
async fn in_the_group(cast: &mut Cast, said: &Said) -> anyhow::Result<()> {
    let message = cast.says_in_group(said.who, said.words, None).await?;
    let command = format!("{}@{}", cast.command("/ghi", "/record"), cast.telegram().bot_username());
    cast.says_in_group(cast.secretary(), &command, Some(message)).await?;
    Ok(())
}

/// A member without a phone is no part of the happy path: what it costs the secretary is not counted.
async fn on_behalf(cast: &mut Cast, said: &Said) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    let before = cast.effort_of(secretary).clone();
    if !cast.sees(secretary, |action| matches!(action, Action::OpenOnBehalf { .. })) {
        cast.says(secretary, cast.command("/ghi", "/record")).await?;
    } else {
        tap!(cast, secretary, Action::OpenOnBehalf { .. })?;
    }
    cast.press_named(secretary, said.who, |action| matches!(action, Action::EnterFor { .. })).await?;
    tap!(cast, secretary, Action::EnterWordsFor { channel: Channel::Telephone, .. })?;
    cast.says(secretary, said.words).await?;
    *cast.effort_of(secretary) = before;
    Ok(())
}

/// Says nothing until the reminder comes, then reads and agrees.
async fn the_quiet_one(cast: &mut Cast) -> anyhow::Result<()> {
    let quiet = cast.sample.word("quiet");
    for day in 18..=20 {
        cast.at(&format!("2026-12-{day} 12:00")).await?;
    }
    tap!(cast, quiet, Action::ReadDraft { .. })?;
    read_on(cast, quiet).await?;
    tap!(cast, quiet, Action::AgreeOnCard { .. })?;
    Ok(())
}
