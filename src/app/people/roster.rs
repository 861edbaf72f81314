//! Entering the roster: lines or a file, what was read, saved only when an officer has seen it.

use std::convert::Infallible;

use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::files;
use crate::app::incoming::{Attachment, FetchOutcome};
use crate::app::menu;
use crate::app::plan::replacing;
use crate::documents::{plain_text, tables};
use crate::domain::event::{Event, PeopleEvent};
use crate::domain::file::{File, FilePurpose, Job, Medium, Work};
use crate::domain::ids::{FileId, JobId, MemberId, PersonId, PromptId};
use crate::domain::member::{Member, MemberKind, Role};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::roster::{RosterReading, read_lines, read_table};
use crate::domain::roster_merge::merge;
use crate::domain::unit::{Person, Unit};
use crate::domain::words::modern_tone;
use crate::present::outgoing::Outgoing;
use crate::present::people::preview as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// As many characters as a message can hold, less a line: what is longer arrives as several messages.
const NEARLY_FULL: usize = 3900;

/// The largest file a bot may download (Bot API, `getFile`), bytes.
const LARGEST: i64 = 20 * 1024 * 1024;

fn card(prompt: PromptId) -> CardRef {
    CardRef { kind: CardKind::RosterPreview, reference: prompt.0 }
}

fn waiting_for(read: RosterReading, cut: bool) -> Intent {
    Intent::Roster { read, cut }
}

/// [Dán danh sách] and [Gửi tệp]: one prompt takes either.
pub fn ask(desk: &Desk, asker: &Asker, file: bool) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let prompt = asker.prompt(desk, waiting_for(RosterReading::default(), false))?;
    let (texts, unit) = (asker.texts(), asker.unit()?);
    let question = if file { wording::ask_file(texts, unit) } else { wording::ask_lines(texts, unit) };
    Ok(Decision::new().ask(prompt, question))
}

/// Words or a file under the prompt.
pub async fn take(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Prompt,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    match words.file {
        Some(file) => fetch(desk, asker, &prompt, file),
        None => {
            let cut = words.body.chars().count() >= NEARLY_FULL;
            accept(prompt, read_lines(words.body), cut)
        }
    }
}

fn fetch(desk: &Desk, asker: &Asker, prompt: &Prompt, attachment: &Attachment) -> Result<Decision, Halt> {
    if attachment.medium != Medium::Document || Format::of(&attachment.name).is_none() {
        return Err(Refusal::NotARosterFile.into());
    }
    if attachment.size > LARGEST {
        return Err(Refusal::FileTooBig.into());
    }
    let unit = asker.unit()?;
    let file = files::received(desk, unit.id, attachment)?;
    let purpose = FilePurpose::Roster { prompt: prompt.id };
    let job = Job {
        id: JobId(desk.new_id()?),
        unit: unit.id,
        work: Work::FetchFile { file: file.id, person: asker.person.id, purpose },
        not_before: desk.now(),
        attempts: 0,
    };
    let message = wording::reading(asker.texts(), unit, &attachment.name);
    Ok(Decision::new().event(Event::FileReceived(file)).event(Event::JobOrdered(job)).say(message))
}

/// The kinds of file a roster comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Lines,
    Csv,
    Xlsx,
}

impl Format {
    fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_lowercase().as_str() {
            "txt" => Some(Self::Lines),
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// The file is here, or cannot be had.
pub async fn fetched(
    desk: &mut Desk,
    asker: &Asker,
    file: FileId,
    prompt: PromptId,
    outcome: FetchOutcome,
) -> Result<Decision, Halt> {
    let Ok(prompt) = own_prompt(desk, asker, prompt).await else {
        // Saved or given up meanwhile: nobody waits for the file.
        return Ok(Decision::new());
    };
    let file = desk.get::<File>(file).await?;
    let bytes = file.bytes.as_deref().filter(|_| outcome == FetchOutcome::Here);
    let read = bytes.ok_or(Refusal::RosterUnreadable).and_then(|bytes| read(&file.name, bytes))?;
    // Rosters hold more than we may keep (telephone numbers, dates of birth): the file itself goes.
    let emptied = File { bytes: None, remote: None, ..file };
    Ok(accept(prompt, read, false)?.event(Event::FileReceived(emptied)))
}

fn read(name: &str, bytes: &[u8]) -> Result<RosterReading, Refusal> {
    let unreadable = |_| Refusal::RosterUnreadable;
    match Format::of(name).ok_or(Refusal::NotARosterFile)? {
        Format::Lines => plain_text::decode_text(bytes)
            .map(|text| read_lines(&text))
            .map_err(|_| Refusal::RosterUnreadable),
        Format::Csv => tables::read_csv(bytes).map(read_table).map_err(unreadable),
        Format::Xlsx => tables::read_xlsx(bytes).map(read_table).map_err(unreadable),
    }
}

/// Adds what was read to what the prompt holds, and shows it. Nothing is saved.
fn accept(prompt: Prompt, new: RosterReading, cut: bool) -> Result<Decision, Halt> {
    let Intent::Roster { read, cut: was_cut } = &prompt.intent else {
        return Err(Refusal::ExpiredButton.into());
    };
    if new.rows.is_empty() && new.problems.is_empty() {
        return Err(Refusal::NothingToRecord.into());
    }
    let intent = waiting_for(joined(read.clone(), *was_cut, new), cut);
    let id = prompt.id;
    let prompt = Prompt { intent, ..prompt };
    Ok(Decision::new().event(PeopleEvent::RosterRead { prompt }).show(card(id), 0))
}

/// A name that came before is replaced by its later line. Lines that could not be read are forgotten with the
/// next message, which corrects them, unless it is the other half of one that was cut.
fn joined(mut before: RosterReading, was_cut: bool, new: RosterReading) -> RosterReading {
    let key = |name: &str| modern_tone(name).to_lowercase();
    if !was_cut {
        before.problems.clear();
    }
    for row in new.rows {
        match before.rows.iter_mut().find(|known| key(&known.name) == key(&row.name)) {
            Some(known) => *known = row,
            None => before.rows.push(row),
        }
    }
    before.problems.extend(new.problems);
    before
}

async fn own_prompt(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Prompt, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Prompt>(prompt).await?.filter(|prompt| {
        prompt.person == asker.person.id
            && prompt.unit == unit
            && prompt.state == PromptState::Open
            && matches!(prompt.intent, Intent::Roster { .. })
    });
    Ok(found.ok_or(Refusal::ExpiredButton)?)
}

/// Those on the roster whom the list makes another kind of member, or one without a telephone.
fn turned<'a>(existing: &'a [Member], merged: &[Member]) -> Vec<&'a Member> {
    let turns = |before: &Member| {
        let after = merged.iter().find(|after| after.id == before.id);
        after.is_some_and(|after| after.kind != before.kind || (after.no_phone && !before.no_phone))
    };
    existing.iter().filter(|before| turns(before)).collect()
}

/// Whether the list makes the head probationary: that office is handed over first.
fn head_turned(existing: &[Member], merged: &[Member]) -> bool {
    let heads = existing.iter().filter(|member| member.roles.has(Role::Secretary));
    heads.into_iter().any(|head| {
        let after = merged.iter().find(|after| after.id == head.id);
        after.is_some_and(|after| after.kind != head.kind && after.kind == MemberKind::Probationary)
    })
}

/// The accounts of those whose office the list gives or takes: their commands are others.
fn with_other_office(existing: &[Member], merged: &[Member]) -> Vec<PersonId> {
    let before = |after: &Member| existing.iter().find(|before| before.id == after.id);
    let other = |after: &&Member| before(after).is_some_and(|before| before.roles != after.roles);
    merged.iter().filter(other).filter_map(|member| member.person).collect()
}

/// [Lưu 17 đồng chí]. Whoever prepares a topic and may no longer do so is asked for anew first; what was read waits.
pub async fn save(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let prompt = own_prompt(desk, asker, prompt).await?;
    let unit = asker.unit()?.clone();
    let rows = match &prompt.intent {
        Intent::Roster { read, .. } if !read.rows.is_empty() => read.rows.clone(),
        _ => return Err(Refusal::ExpiredButton.into()),
    };
    let existing = lists::members(desk, unit.id).await?;
    let now = desk.now();
    let merged = merge(unit.id, &existing, &rows, now, || desk.new_id().map(MemberId))?;
    if head_turned(&existing, &merged.members) {
        return Err(Refusal::HeadIsHandedOver.into());
    }
    for member in turned(&existing, &merged.members) {
        if let Some(question) = replacing::asked_first(desk, asker, member).await? {
            return Ok(question);
        }
    }
    let message = wording::saved(asker.texts(), &unit, merged.added, merged.changed);
    let set_up = CardRef { kind: CardKind::SetUp, reference: unit.id.0 };
    // The names live in the roster now; the prompt keeps none.
    let answered = Prompt { intent: waiting_for(RosterReading::default(), false), ..prompt };
    let menus = with_other_office(&existing, &merged.members)
        .into_iter()
        .map(|person| menu::ordered(desk, unit.id, person))
        .collect::<Result<Vec<_>, _>>()?;
    let event = PeopleEvent::RosterSaved {
        unit,
        members: merged.members,
        added: merged.added,
        changed: merged.changed,
    };
    let decision = Decision::new().event(event).events(menus).event(Event::PromptAnswered(answered));
    Ok(decision.say(message).show(set_up, 0))
}

/// [Sửa lại]: what was read is dropped, the prompt waits anew.
pub async fn redo(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let prompt = own_prompt(desk, asker, prompt).await?;
    let prompt = Prompt { intent: waiting_for(RosterReading::default(), false), ..prompt };
    let question = wording::ask_lines(asker.texts(), asker.unit()?);
    Ok(Decision::new().ask(prompt, question))
}

/// Draws what was read, for whom it was read.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    prompt: PromptId,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(prompt) = desk.find::<Prompt>(prompt).await?.filter(|prompt| prompt.person == person.id) else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(prompt.unit).await?;
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    match &prompt.intent {
        Intent::Roster { read, .. } if prompt.state == PromptState::Open => {
            let existing = lists::members(desk, unit.id).await?;
            // Nothing is saved yet, so new rows need no numbers.
            let ids = || Ok::<_, Infallible>(MemberId(0));
            let Ok(merged) = merge(unit.id, &existing, &read.rows, desk.now(), ids);
            Ok(Some(wording::card(texts, &unit, prompt.id, read, &merged.without_office)))
        }
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corrected_line_takes_the_place_of_the_bad_one() {
        let first = read_lines("Nguyễn Văn An\nTrần Thị Hoa; abc");
        assert_eq!((first.rows.len(), first.problems.len()), (1, 1));
        let both = joined(first, false, read_lines("Trần Thị Hoa; dự bị\nNguyễn Văn An; thư ký"));
        assert_eq!((both.rows.len(), both.problems.len()), (2, 0));
        assert_ne!(both.rows[0].roles, crate::domain::member::Roles::default());
    }

    #[test]
    fn the_halves_of_a_long_list_are_one_list() {
        let both =
            joined(read_lines("Nguyễn Văn An\nLê Thị Lan; xyz"), true, read_lines("Trần Thị Hoa; abc"));
        assert_eq!((both.rows.len(), both.problems.len()), (1, 2));
    }
}
