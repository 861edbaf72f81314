//! A rapporteur from outside: a guest of the one topic he or she prepares, by a one-time link, and nothing else
//! (ux 12).

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::Command;
use crate::app::menu;
use crate::app::people::links::{self, Link};
use crate::app::people::opening;
use crate::domain::choosing;
use crate::domain::enrolment::cut_off;
use crate::domain::event::PeopleEvent;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::{Invite, InvitePurpose, Member, MemberKind};
use crate::domain::next_step::Step;
use crate::domain::plan::{Preparer, Slot};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::roster::NAME_LIMIT;
use crate::domain::roster_merge::new_member;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Recipient, Unit};
use crate::domain::words::one_line;
use crate::present::action::Action;
use crate::present::plan as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// A guest of this name. The row is made together with the duty.
pub(super) fn named(desk: &Desk, unit: UnitId, words: &str) -> Result<Member, Halt> {
    let name = one_line(words);
    let is_name = name.chars().any(char::is_alphabetic) && !name.chars().any(|c| c.is_ascii_digit());
    if !is_name || name.chars().count() > NAME_LIMIT || words.trim().contains('\n') {
        return Err(Refusal::NotAName.into());
    }
    let member = new_member(MemberId(desk.new_id()?), unit, &name, desk.now());
    Ok(Member { kind: MemberKind::Guest, ..member })
}

/// [Cấp liên kết]: a link for the guest; older ones, and the account attached so far, open nothing any more.
pub async fn link(desk: &mut Desk, asker: &Asker, guest: MemberId) -> Result<Decision, Halt> {
    asker.may(Act::IssueLink, None)?;
    let unit = asker.unit()?.clone();
    let found = desk.find::<Member>(guest).await?;
    let guest = found.filter(|member| member.unit == unit.id && member.kind == MemberKind::Guest);
    let guest = guest.ok_or(Refusal::ForeignButton)?;
    let now = desk.now();
    let Link { word, invite } = links::make(InvitePurpose::Guest, unit.id, Some(guest.id), now)?;
    let open = lists::open_invites(desk, unit.id).await?;
    let voided = links::voided(open, |older| older.member == Some(guest.id), now);
    let (was, menu) = match guest.person {
        Some(person) => {
            let lang = desk.find::<Person>(person).await?.and_then(|person| person.lang).unwrap_or(unit.lang);
            (Some(Recipient { person, lang, guest: true }), Some(menu::ordered(desk, unit.id, person)?))
        }
        None => (None, None),
    };
    let texts = Texts::addressed(asker.lang(), unit.profile, true);
    let message = wording::guest_link(texts, &unit, &guest.name, word, invite.expires_at);
    let advice = wording::forward_guest_link(asker.texts(), &unit, &guest.name);
    let event = PeopleEvent::PersonalLinkIssued { unit, member: cut_off(guest), invite, voided, was };
    Ok(Decision::new().event(event).events(menu).say(message).say(advice))
}

/// How far the one topic of a guest is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A quarter of the plan that has not begun.
    Ahead,
    /// The topic in hand.
    Now,
    /// The topic is over, or another prepares it.
    Over,
}

/// How far the one topic of a guest is.
pub async fn part(desk: &mut Desk, unit: &Unit, guest: MemberId) -> Result<Part, store::Error> {
    let current = match unit.current_topic {
        Some(topic) => desk.find::<Topic>(topic).await?,
        None => None,
    };
    let serves = |topic: &Topic| topic.preparer == Some(guest) && !choosing::is_over(topic);
    if current.as_ref().is_some_and(serves) {
        return Ok(Part::Now);
    }
    let plans = lists::plans(desk, unit.id).await?;
    let prepares = |slot: &Slot| slot.preparer.as_ref().map(Preparer::member) == Some(guest);
    let ahead = plans.iter().flat_map(|plan| &plan.slots).any(|slot| slot.is_ahead() && prepares(slot));
    Ok(if ahead { Part::Ahead } else { Part::Over })
}

/// Everything but the way home is closed to a guest whose topic is over.
pub async fn may_enter(desk: &mut Desk, asker: &Asker) -> Result<(), Halt> {
    if let (Some(member), true) = (&asker.member, asker.is_guest())
        && part(desk, asker.unit()?, member.id).await? == Part::Over
    {
        return Err(Refusal::GuestEnded.into());
    }
    Ok(())
}

/// The link of a guest. Who was a guest of an earlier topic comes back by it: that part is over.
pub async fn open_link(desk: &mut Desk, asker: &Asker, invite: Invite) -> Result<Decision, Halt> {
    let unit = asker.unit()?.clone();
    let Some(earlier) = asker.member.clone().filter(|own| Some(own.id) != invite.member && asker.is_guest())
    else {
        return opening::open_personal(desk, asker, invite).await;
    };
    if part(desk, &unit, earlier.id).await? != Part::Over {
        return opening::open_personal(desk, asker, invite).await;
    }
    let left = PeopleEvent::Detached { unit, member: cut_off(earlier), was: None };
    let newcomer = Asker { member: None, ..asker.clone() };
    let decision = opening::open_personal(desk, &newcomer, invite).await?;
    Ok(Decision { events: [vec![left.into()], decision.events].concat(), ..decision })
}

/// Whether a button is open to a guest whose topic is over: the way home, and the language.
#[must_use]
pub fn is_way_home(action: &Action) -> bool {
    matches!(
        action,
        Action::Home
            | Action::BackHome
            | Action::Help
            | Action::SetLang { .. }
            | Action::ReachTest
            | Action::SwitchUnit { .. }
    )
}

/// Whether a button is for guests too: their own topic's draft, and their own data.
#[must_use]
pub fn may_press(action: &Action) -> bool {
    match action {
        Action::Next { step } => matches!(step, Step::WriteDraft | Step::SubmitDraft),
        Action::Home
        | Action::BackHome
        | Action::Help
        | Action::SetLang { .. }
        | Action::ReachTest
        | Action::SwitchUnit { .. }
        | Action::OpenDraftCard { .. }
        | Action::TurnDraftCard { .. }
        | Action::WritePart { .. }
        | Action::AskMeasures { .. }
        | Action::SubmitDraft { .. }
        | Action::ReadDraft { .. }
        | Action::TurnPart { .. }
        | Action::SendDraftFile { .. } => true,
        _ => false,
    }
}

/// Whether a command is.
#[must_use]
pub fn may_command(command: Command) -> bool {
    is_way_home_by(command) || command == Command::Draft
}

/// Whether it is open even when the topic is over.
#[must_use]
pub fn is_way_home_by(command: Command) -> bool {
    matches!(command, Command::Home | Command::Help | Command::MyData)
}
