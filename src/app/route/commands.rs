//! Commands: each leads to the card or use case it names.

use crate::app::asker::Asker;
use crate::app::comments::{self, Words};
use crate::app::conclusions;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Command, ReplyTo, Whence};
use crate::app::{
    ballots, comment_list, drafts, home, measures, meeting, people, plan, recording, reminders, status,
    tasks, topics, year_report,
};
use crate::domain::member::MemberKind;
use crate::domain::refusal::Refusal;
use crate::domain::year_report::asked_year;
use crate::store::desk::Desk;

/// What stood around a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub message: i64,
    pub arguments: &'a str,
    pub reply: Option<&'a ReplyTo>,
}

/// `/start`, with the word of a link after it.
pub(super) async fn start(
    desk: &mut Desk,
    asker: &Asker,
    whence: &Whence,
    word: &str,
) -> Result<Decision, Halt> {
    let word = word.trim();
    if let Some(number) = word.strip_prefix(crate::present::conclusions::LINK) {
        return conclusions::reading::open_by_link(desk, asker, number).await;
    }
    if people::links::key(word).is_some() {
        let title = match whence {
            Whence::Group { title, .. } => title,
            Whence::Private => "",
        };
        return people::opening::open(desk, asker, word, title).await;
    }
    if let Some(decision) = ballots::open_from_link(desk, asker, word).await? {
        return Ok(decision);
    }
    // Any other word is the mark of an old message, or of the way here from the group.
    if asker.member.is_some() {
        return people::set_up::home_or_set_up(desk, asker).await;
    }
    Err(if word.is_empty() || word == "home" { Refusal::NotAMember } else { Refusal::LinkUnknown }.into())
}

pub(super) async fn decide(
    desk: &mut Desk,
    asker: &Asker,
    command: Command,
    said: Said<'_>,
) -> Result<Decision, Halt> {
    let member = asker.member()?;
    if member.kind == MemberKind::Guest && !plan::guests::is_way_home_by(command) {
        plan::guests::may_enter(desk, asker).await?;
        if !plan::guests::may_command(command) {
            return Err(Refusal::GuestOfOneTopic.into());
        }
    }
    match command {
        Command::Comment if !said.arguments.is_empty() => {
            let words = Words { message: said.message, body: said.arguments, file: None };
            comments::free(desk, asker, words).await
        }
        Command::Comment => comments::ask_free(desk, asker).await,
        // --- people
        Command::Home => people::set_up::home_or_set_up(desk, asker).await,
        Command::Members => people::roster_card::show(asker, 0),
        Command::Settings => people::set_up::settings(asker),

        // --- topic
        Command::Topic => topics::open(desk, asker, said.arguments).await,
        Command::Plan => plan::command(desk, asker, said.arguments).await,
        Command::Assign => topics::assign(desk, asker).await,
        Command::Status => match asked_year(said.arguments) {
            Some(asked) => year_report::open(desk, asker, asked),
            None => status::show(asker),
        },
        Command::Remind => reminders::ask(desk, asker, None).await,
        Command::Help => home::help(asker),

        // --- draft
        Command::Draft => match said.reply {
            Some(reply) => drafts::files::from_reply(desk, asker, reply).await,
            None => drafts::writing::open(desk, asker).await,
        },
        Command::Review => drafts::review::open(desk, asker).await,
        Command::Discuss => comment_list::open_current(desk, asker).await,
        Command::Record => recording::record(desk, asker, said.reply).await,

        // --- measures
        Command::Measure if !said.arguments.is_empty() => {
            measures::propose(desk, asker, said.arguments).await
        }
        // While the list is not yet for reading, what was decided before is.
        Command::Measure if !measures::on_the_way(desk, asker).await? => tasks::show(asker),
        Command::Measure => {
            let topic = asker.current_topic(desk).await?.id;
            measures::show(desk, asker, topic).await
        }

        // --- ballots, meeting
        Command::Vote => ballots::command(desk, asker).await,
        Command::Meeting => meeting::command(desk, asker).await,

        // --- conclusion
        Command::Conclude => conclusions::show(desk, asker).await,
        _ => home::show(asker),
    }
}
