//! Commands: each leads to the card or use case it names.

use crate::app::asker::Asker;
use crate::app::comments::{self, Words};
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Command, ReplyTo};
use crate::app::{ballots, home, measures, meeting};
use crate::domain::refusal::Refusal;
use crate::store::desk::Desk;

/// What stood around a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub message: i64,
    pub arguments: &'a str,
    pub reply: Option<&'a ReplyTo>,
}

/// `/start`, with the word of a link after it.
pub(super) async fn start(desk: &mut Desk, asker: &Asker, word: &str) -> Result<Decision, Halt> {
    if word.is_empty() && asker.member.is_some() {
        return home::show(asker);
    }
    if let Some(decision) = ballots::open_from_link(desk, asker, word).await? {
        return Ok(decision);
    }
    Err(Refusal::NotAMember.into())
}

pub(super) async fn decide(
    desk: &mut Desk,
    asker: &Asker,
    command: Command,
    said: Said<'_>,
) -> Result<Decision, Halt> {
    asker.member()?;
    match command {
        Command::Comment if !said.arguments.is_empty() => {
            let words = Words { message: said.message, body: said.arguments, file: None };
            comments::free(desk, asker, words).await
        }
        Command::Comment => comments::ask_free(desk, asker).await,
        // --- people

        // --- topic

        // --- draft

        // --- measures
        Command::Measure if !said.arguments.is_empty() => {
            measures::propose(desk, asker, said.arguments).await
        }
        Command::Measure => {
            let topic = asker.current_topic(desk).await?.id;
            measures::show(desk, asker, topic).await
        }

        // --- ballots, meeting
        Command::Vote => ballots::command(desk, asker).await,
        Command::Meeting => meeting::command(desk, asker).await,

        // --- conclusion
        _ => home::show(asker),
    }
}
