//! Commands: each leads to the card or use case it names.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Command, ReplyTo};
use crate::app::{comments, home};
use crate::domain::refusal::Refusal;
use crate::store::desk::Desk;

/// `/start`, with the word of a link after it.
pub(super) async fn start(_desk: &mut Desk, asker: &Asker, word: &str) -> Result<Decision, Halt> {
    if word.is_empty() && asker.member.is_some() {
        return home::show(asker);
    }
    Err(Refusal::NotAMember.into())
}

pub(super) async fn decide(
    desk: &mut Desk,
    asker: &Asker,
    command: Command,
    arguments: &str,
    _reply: Option<&ReplyTo>,
) -> Result<Decision, Halt> {
    asker.member()?;
    match command {
        Command::Comment if !arguments.is_empty() => comments::comment_by_command(desk, asker, arguments).await,
        Command::Comment => comments::ask_free(desk, asker).await,
        _ => home::show(asker),
    }
}
