//! `chuyende demo`: a whole quarter against the Telegram inside this program, with the production machine on a
//! temporary SQLite file. Prints the chats as each kind of person sees them, and leaves the documents and one page
//! of the chats.

mod calendar;
mod cast;
mod choosing;
mod concluding;
mod consulting;
mod discussing;
mod expectations;
mod following;
mod founding;
mod meeting;
mod planning;
mod preparing;
mod sample;
mod watch;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::say;
use crate::config::Demo;
use crate::domain::unit::{Lang, Profile};
use crate::present::texts::Texts;
use crate::sandbox::{MessageView, Page, render_html, render_text};
use crate::stage::Stage;
pub use cast::Effort;
use cast::{Cast, Counted};
pub use sample::{About, How, Round, Said, Sample, Votes};

/// When the play begins: a month before the meeting.
const BEGIN: &str = "2026-11-24 08:00";

/// A quarter that was played.
#[derive(Debug)]
pub struct Played {
    pub lang: Lang,
    pub profile: Profile,
    pub sample: Sample,
    /// The chats: a title and what stands in it.
    pub chats: Vec<(String, Vec<MessageView>)>,
    /// Documents the bot sent, by file name.
    pub documents: Vec<(String, Vec<u8>)>,
    /// What each did during the quarter itself, the setting up left out.
    pub effort: BTreeMap<&'static str, Effort>,
    /// Messages that came unasked during the quarter, by person.
    pub unasked: BTreeMap<&'static str, Vec<String>>,
    /// Posts in the group during the quarter.
    pub posts: Vec<String>,
    /// The quarter by the calendar: when what went out, and to how many.
    pub calendar: Vec<String>,
    /// Everything that is not as it should be.
    pub faults: Vec<String>,
}

/// Runs the command.
pub(super) async fn run(demo: &Demo) -> anyhow::Result<()> {
    let lang = demo.lang.unwrap_or(Lang::Vi);
    let profiles = demo.profile.map_or_else(|| Profile::ALL.to_vec(), |profile| vec![profile]);
    fs::create_dir_all(&demo.out).with_context(|| demo.out.display().to_string())?;
    let t = Texts::of(lang, Profile::Cell).t();
    let (mut chats, mut files, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    for profile in profiles {
        let database = demo.out.join(format!("{}.db", profile.as_str()));
        remove(&database);
        let played = play(lang, profile, &format!("sqlite:{}", database.display())).await;
        remove(&database);
        let played = played?;
        for (title, messages) in &played.chats {
            say(render_text(messages, title, cast::ZONE));
        }
        say(t.demo_calendar(played.sample.word("unit")));
        for line in played.calendar.iter().chain(&summary(&played)) {
            say(line);
        }
        files.extend(leave_documents(&demo.out.join(profile.as_str()), &played)?);
        chats.extend(played.chats);
        faults.extend(played.faults);
    }
    let page = demo.out.join("chats.html");
    let title = t.demo_page_title();
    let shown = Page { lang: lang.as_str(), title: &title, zone: cast::ZONE, chats: &chats };
    fs::write(&page, render_html(&shown))?;
    files.push(page);
    say(t.demo_files());
    for file in files {
        say(format!("  {}", file.display()));
    }
    if faults.is_empty() {
        return Ok(());
    }
    say(t.demo_faults(faults.len()));
    for fault in &faults {
        say(format!("- {fault}"));
    }
    bail!(t.demo_failed())
}

/// What the quarter asked of each kind of person.
fn summary(played: &Played) -> Vec<String> {
    let t = Texts::of(played.lang, played.profile).t();
    let sample = &played.sample;
    let of = |name: &str| {
        let effort = played.effort.get(name).cloned().unwrap_or_default();
        let unasked = played.unasked.get(name).map_or(0, Vec::len);
        t.demo_effort(name, effort.taps.len(), effort.typed, unasked)
    };
    let names = [sample.names().next().unwrap_or_default(), sample.word("diligent"), sample.word("quiet")];
    names.into_iter().map(of).chain([t.demo_posts(played.posts.len())]).collect()
}

/// Removes an SQLite file with what stands beside it.
fn remove(database: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(ending);
        let _ = fs::remove_file(PathBuf::from(name));
    }
}

fn leave_documents(folder: &Path, played: &Played) -> anyhow::Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let mut files = Vec::new();
    for (name, bytes) in &played.documents {
        let file = folder.join(name);
        fs::write(&file, bytes)?;
        files.push(file);
    }
    Ok(files)
}

/// Plays a quarter on a database at `url`. An act that cannot go on ends the play; the rest is told as a fault.
pub async fn play(lang: Lang, profile: Profile, url: &str) -> anyhow::Result<Played> {
    play_on(stage(url).await?, lang, profile).await
}

/// The stage of the play: a database at `url`, on the day it begins.
pub async fn stage(url: &str) -> anyhow::Result<Stage> {
    Stage::set(url, cast::moment(BEGIN)?).await
}

/// Plays a quarter on a stage that is set.
pub async fn play_on(stage: Stage, lang: Lang, profile: Profile) -> anyhow::Result<Played> {
    let mut cast = Cast::gather(stage, lang, profile);
    if let Err(error) = Box::pin(acts(&mut cast)).await {
        cast.watch.fault(format!("{error:#}"));
    }
    expectations::check_record(&mut cast).await?;
    let mut played = finish(cast).await;
    let beyond = [played.over_budget(), played.papers_missing()].concat();
    played.faults.extend(beyond);
    Ok(played)
}

async fn acts(cast: &mut Cast) -> anyhow::Result<()> {
    Box::pin(founding::play(cast)).await.context("setting up")?;
    cast.begin_counting();
    Box::pin(choosing::play(cast)).await.context("the topic")?;
    Box::pin(preparing::play(cast)).await.context("the draft")?;
    Box::pin(discussing::play(cast)).await.context("the comments")?;
    Box::pin(consulting::play(cast)).await.context("the consultation")?;
    Box::pin(meeting::play(cast)).await.context("the meeting")?;
    Box::pin(concluding::play(cast)).await.context("the conclusion")?;
    cast.end_counting();
    Box::pin(following::play_at_once(cast)).await.context("the first task")?;
    Box::pin(planning::play(cast)).await.context("the plan of the next year")?;
    Box::pin(following::play(cast)).await.context("the following up")?;
    Ok(())
}

async fn finish(cast: Cast) -> Played {
    let chats = chats(&cast);
    let documents = documents(&cast);
    let calendar = calendar::lines(Texts::of(cast.lang, cast.profile), &cast.watch.sent);
    cast.stage.app.store.close().await;
    let Cast { effort, watch, .. } = &cast;
    let counted = cast.quarter.clone().unwrap_or_else(|| Counted {
        effort: effort.clone(),
        unasked: watch.unasked.clone(),
        posts: watch.posts.clone(),
    });
    Played {
        lang: cast.lang,
        profile: cast.profile,
        sample: cast.sample,
        chats,
        documents,
        effort: counted.effort,
        unasked: counted.unasked,
        posts: counted.posts,
        calendar,
        faults: cast.watch.faults,
    }
}

/// The Word files that the secretary got, the newest of each name.
fn documents(cast: &Cast) -> Vec<(String, Vec<u8>)> {
    let telegram = cast.telegram();
    let Ok(user) = cast.user(cast.secretary()) else { return Vec::new() };
    let sent = telegram.chat_view(user, user).into_iter().filter(|message| message.from_bot);
    let files = sent
        .filter_map(|message| message.document)
        .filter(|file| [".docx", ".xlsx"].iter().any(|kind| file.file_name.ends_with(kind)));
    let named: BTreeMap<String, Vec<u8>> =
        files.filter_map(|file| Some((file.file_name, telegram.file_bytes(&file.file_id)?))).collect();
    named.into_iter().collect()
}

/// The group, then one of each kind of person.
fn chats(cast: &Cast) -> Vec<(String, Vec<MessageView>)> {
    let t = Texts::of(cast.lang, cast.profile).t();
    let telegram = cast.telegram();
    let sample = &cast.sample;
    // Seen by one who does not write in it, so that everybody stands on the left.
    let onlooker = cast.user(sample.word("quiet")).unwrap_or_default();
    let mut chats = vec![(t.demo_chat_group(sample.word("group")), telegram.chat_view(onlooker, cast.group))];
    let people = [
        (t.demo_chat_secretary(cast.secretary()), cast.secretary()),
        (t.demo_chat_committee(sample.word("committee")), sample.word("committee")),
        (t.demo_chat_preparer(sample.word("preparer")), sample.word("preparer")),
        (t.demo_chat_member(sample.word("diligent")), sample.word("diligent")),
        (t.demo_chat_quiet(sample.word("quiet")), sample.word("quiet")),
        (t.demo_chat_probationary(sample.word("probationary")), sample.word("probationary")),
    ];
    for (title, name) in people {
        if let Ok(user) = cast.user(name) {
            chats.push((title, telegram.chat_view(user, user)));
        }
    }
    for message in chats.iter_mut().flat_map(|(_, messages)| messages) {
        hide_link_word(message);
    }
    chats
}

/// The apps show a bare `/start` when a link was opened, not the word it handed over.
fn hide_link_word(message: &mut MessageView) {
    for text in [&mut message.text, &mut message.html] {
        if !message.from_bot && text.starts_with("/start") {
            text.truncate(text.find(' ').unwrap_or(text.len()));
        }
    }
}
