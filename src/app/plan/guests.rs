//! A rapporteur from outside: a guest of the one topic he or she prepares, by a one-time link, and nothing else
//! (ux 12).

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::Command;
use crate::app::menu;
use crate::app::people::links::{self, Link};
use crate::domain::enrolment::cut_off;
use crate::domain::event::PeopleEvent;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::{InvitePurpose, Member, MemberKind};
use crate::domain::next_step::Step;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::roster::NAME_LIMIT;
use crate::domain::roster_merge::new_member;
use crate::domain::unit::{Person, Recipient};
use crate::domain::words::one_line;
use crate::present::action::Action;
use crate::present::plan as wording;
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
            (Some(Recipient { person, lang }), Some(menu::ordered(desk, unit.id, person)?))
        }
        None => (None, None),
    };
    let message = wording::guest_link(asker.texts(), &unit, &guest.name, word, invite.expires_at);
    let advice = wording::forward_guest_link(asker.texts(), &unit, &guest.name);
    let event = PeopleEvent::PersonalLinkIssued { unit, member: cut_off(guest), invite, voided, was };
    Ok(Decision::new().event(event).events(menu).say(message).say(advice))
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
    matches!(command, Command::Home | Command::Draft | Command::Help | Command::MyData)
}
