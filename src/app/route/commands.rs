//! Commands: each leads to the card or use case it names.

use crate::app::asker::Asker;
use crate::app::comments::{self, Words};
use crate::app::conclusions;
use crate::app::decision::{Decision, Halt};
use crate::app::home;
use crate::app::incoming::{Command, ReplyTo};
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
    if let Some(number) = word.strip_prefix(crate::present::conclusions::LINK) {
        return conclusions::reading::open_by_link(desk, asker, number).await;
    }
    if word.is_empty() && asker.member.is_some() {
        return home::show(asker);
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

        // --- ballots, meeting

        // --- conclusion
        Command::Conclude => conclusions::show(desk, asker).await,
        _ => home::show(asker),
    }
}
