//! The set-up card and the settings card.

use super::{headed, unit_label, unit_name};
use crate::domain::set_up::{Progress, SetUpStep};
use crate::domain::unit::{Lang, Unit};
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

/// How far the setting up has come; the next step first. `offices`: who holds which, in words.
#[must_use]
pub fn card(texts: &Texts, unit: &Unit, progress: &Progress, offices: Option<String>) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![
        if progress.group {
            t.people_set_up_group(escape(&unit.group_title))
        } else {
            t.people_set_up_no_group()
        },
        if progress.has_roster() {
            t.people_set_up_roster(words::people(texts, progress.members))
        } else {
            t.people_set_up_no_roster()
        },
        t.people_set_up_enrolment(progress.linked, progress.with_phone),
        match offices {
            Some(named) => t.people_set_up_offices(escape(&named)),
            None => t.people_set_up_no_offices(),
        },
    ];
    let next = progress.next();
    if next.is_none() {
        lines.push(t.people_set_up_done());
    }
    let card = headed(unit, &t.people_set_up_title(unit_name(texts, unit)), &lines);
    let rest = SetUpStep::ALL.iter().copied().filter(|step| Some(*step) != next);
    let card = next.into_iter().chain(rest).fold(card, |card, step| buttons(texts, card, progress, step));
    card.button(label(texts, Label::Home), Action::Home)
}

fn buttons(texts: &Texts, card: Outgoing, progress: &Progress, step: SetUpStep) -> Outgoing {
    let t = texts.t();
    match step {
        SetUpStep::Group if progress.group => card.button(t.people_rebind(), Action::BindGroup),
        SetUpStep::Group => card.button(t.people_bind(), Action::BindGroup),
        SetUpStep::Roster if progress.has_roster() => card.button(t.people_see_roster(), Action::OpenRoster),
        SetUpStep::Roster => card
            .button(t.people_paste(), Action::PasteRoster)
            .button(t.people_send_file(), Action::SendRosterFile),
        // Without a roster or a group there is nothing to enrol under or to post in.
        SetUpStep::Enrolment if progress.has_roster() && progress.group => {
            card.button(t.people_post_enrolment(), Action::AskEnrolPost)
        }
        SetUpStep::Offices if progress.has_roster() => {
            card.button(t.people_assign_offices(), Action::OpenRoster)
        }
        SetUpStep::Enrolment | SetUpStep::Offices => card,
    }
}

/// The unit's data, the person's language, the person's other units. `leads`: may change the unit's data;
/// `own_only`: is reminded of duties of their own only, for now or until it is changed back.
#[must_use]
pub fn settings(texts: &Texts, unit: &Unit, leads: bool, own_only: bool, others: &[Unit]) -> Outgoing {
    let t = texts.t();
    let said = |text: &str| if text.is_empty() { t.people_settings_none() } else { escape(text) };
    let lines = [
        t.people_settings_superior(said(&unit.superior)),
        t.people_settings_locality(said(&unit.locality)),
        t.people_settings_language(words::language(texts, texts.lang())),
    ];
    let mut card = headed(unit, &t.people_settings_title(unit_name(texts, unit)), &lines);
    if leads {
        card = card
            .button(t.people_set_up(), Action::SetUp)
            .button(t.people_settings_letterhead(), Action::AskLetterhead)
            .button(t.rules_open(), Action::OpenRules);
    }
    for lang in Lang::ALL.iter().filter(|lang| **lang != texts.lang()) {
        // In its own words: who cannot read the present language must find it.
        let own = Texts::of(*lang, texts.profile());
        card = card.button(words::language(own, *lang), Action::SetLang { lang: *lang });
    }
    card = if own_only {
        card.button(t.reminder_all(), Action::HearOwnOnly { on: 0 })
    } else {
        card.button(t.reminder_own_only(), Action::HearOwnOnly { on: 1 })
    };
    for other in others {
        let name = unit_label(Texts::of(texts.lang(), other.profile), other);
        card = card.button(t.people_switch_unit(name), Action::SwitchUnit { unit: other.id });
    }
    card.button(label(texts, Label::Home), Action::Home)
}

#[must_use]
pub fn ask_letterhead(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_letterhead_ask())
}
