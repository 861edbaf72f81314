//! The set-up card, the settings card, and which unit somebody works in.

use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::home;
use crate::app::menu;
use crate::domain::event::{Event, PeopleEvent};
use crate::domain::ids::UnitId;
use crate::domain::member::{InvitePurpose, Member, Role};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::reminding;
use crate::domain::rights::{self, Act};
use crate::domain::set_up::{Progress, progress};
use crate::domain::unit::{Person, Unit};
use crate::domain::words::{is_blank, one_line};
use crate::present::outgoing::Outgoing;
use crate::present::people::set_up as wording;
use crate::present::texts::Texts;
use crate::present::words;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// The longest name of a superior body or a place, in characters.
const LONGEST_LINE: usize = 120;

fn card(kind: CardKind, unit: UnitId) -> CardRef {
    CardRef { kind, reference: unit.0 }
}

/// Posts the set-up card anew.
pub fn show(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::SetUpUnit, None)?;
    Ok(Decision::new().show(card(CardKind::SetUp, asker.unit()?.id), 0))
}

/// `/start`, `/trangchu`: the home card; for an officer of a unit without a roster, the set-up card, because
/// nothing else can be done yet.
pub async fn home_or_set_up(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    if asker.may(Act::SetUpUnit, None).is_ok() && lists::members(desk, unit).await?.len() < 2 {
        return show(asker);
    }
    home::show(asker)
}

/// `/caidat`.
pub fn settings(asker: &Asker) -> Result<Decision, Halt> {
    asker.member()?;
    Ok(Decision::new().show(card(CardKind::Settings, asker.unit()?.id), 0))
}

/// Asks for the superior body and the place name.
pub fn ask_letterhead(desk: &Desk, asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::ChangeSettings, None)?;
    let prompt = asker.prompt(desk, Intent::Letterhead)?;
    Ok(Decision::new().ask(prompt, wording::ask_letterhead(asker.texts(), asker.unit()?)))
}

/// The two lines of the letterhead; the second may be missing.
pub fn letterhead(asker: &Asker, prompt: Prompt, words: Words<'_>) -> Result<Decision, Halt> {
    asker.may(Act::ChangeSettings, None)?;
    if words.file.is_some() {
        return Err(Refusal::WordsNeeded.into());
    }
    let mut lines = words.body.lines().map(one_line).filter(|line| !is_blank(line));
    let (Some(superior), second) = (lines.next(), lines.next()) else {
        return Err(Refusal::NothingToRecord.into());
    };
    let too_long = |line: &String| line.chars().count() > LONGEST_LINE;
    if too_long(&superior) || second.as_ref().is_some_and(too_long) {
        return Err(Refusal::WordsNeeded.into());
    }
    let unit = asker.unit()?.clone();
    let place = card(CardKind::Settings, unit.id);
    let locality = second.unwrap_or_else(|| unit.locality.clone());
    let event = PeopleEvent::LetterheadSet { unit: Unit { superior, locality, ..unit } };
    Ok(Decision::new().event(event).event(Event::PromptAnswered(prompt)).show(place, 0))
}

/// [Đổi chi bộ]: the person works in another unit from now on.
pub async fn switch_unit(desk: &mut Desk, asker: &Asker, unit: UnitId) -> Result<Decision, Halt> {
    let member = desk.member_of(unit, asker.person.id).await?.ok_or(Refusal::ForeignButton)?;
    let unit = desk.get::<Unit>(member.unit).await?;
    let person = desk.get::<Person>(asker.person.id).await?;
    let person = Person { current_unit: Some(unit.id), ..person };
    let member_unit = unit.id;
    let there = Asker { unit: Some(unit), member: Some(member), person: person.clone(), ..asker.clone() };
    let home = home::show(&there)?;
    let menu = menu::ordered(desk, member_unit, person.id)?;
    let decision = Decision::new().event(PeopleEvent::UnitChosen { person }).event(menu);
    Ok(Decision { answers: home.answers, ..decision })
}

/// How far the setting up of a unit has come.
async fn standing(desk: &mut Desk, unit: &Unit) -> Result<(Progress, Vec<Member>), store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let now = desk.now();
    let open = lists::open_invites(desk, unit.id).await?;
    let posted = open.iter().any(|invite| invite.purpose == InvitePurpose::Enrol && invite.expires_at > now);
    Ok((progress(unit, &members, posted), members))
}

/// Draws the set-up card for an officer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    if !officer.is_some_and(|officer| rights::allowed(&officer, None, Act::SetUpUnit)) {
        return Ok(None);
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let (progress, members) = standing(desk, &unit).await?;
    Ok(Some(wording::card(texts, &unit, &progress, offices(texts, &members))))
}

/// "2 chi uỷ viên, 1 thư ký hội nghị": the offices besides the head's, counted.
fn offices(texts: &Texts, members: &[Member]) -> Option<String> {
    let counted: Vec<String> = [Role::Deputy, Role::Committee, Role::MinuteTaker]
        .into_iter()
        .filter_map(|role| {
            let count = members.iter().filter(|member| member.roles.has(role)).count();
            (count > 0).then(|| format!("{count} {}", words::role(texts, role).to_lowercase()))
        })
        .collect();
    (!counted.is_empty()).then(|| counted.join(", "))
}

/// Draws the settings card.
pub async fn render_settings(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    let leads = rights::allowed(&member, None, Act::ChangeSettings);
    let mut others = lists::units_of(desk, person.id).await?;
    others.retain(|other| other.id != unit.id);
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::settings(texts, &unit, leads, !reminding::listens(&member, desk.now()), &others)))
}
