//! What somebody is asked before taking part, and told afterwards.

use super::{headed, unit_name};
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

/// What is kept, with the banner in sight. `guest`: of somebody from outside, who prepares one topic.
#[must_use]
pub fn card(texts: &Texts, unit: &Unit, guest: bool) -> Outgoing {
    let t = texts.t();
    let (kept, withdraw) = if guest {
        (t.people_consent_kept_guest(), t.people_consent_withdraw_guest())
    } else {
        (t.people_consent_kept(), t.people_consent_withdraw())
    };
    let lines = [t.people_consent_banner(), kept, withdraw];
    headed(unit, &t.people_consent_title(unit_name(texts, unit)), &lines)
        .button(t.people_consent_agree(), Action::Consent)
        .button(t.people_consent_refuse(), Action::RefuseConsent)
}

#[must_use]
pub fn refused(texts: &Texts, unit: &Unit, guest: bool) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, if guest { t.people_consent_refused_guest() } else { t.people_consent_refused() })
}

/// Asks the head for the name to stand on the roster.
#[must_use]
pub fn own_name(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_own_name())
}

/// "Có phải đồng chí … không?"
#[must_use]
pub fn is_it_you(texts: &Texts, unit: &Unit, name: &str) -> Outgoing {
    let t = texts.t();
    headed(unit, &t.people_is_it_you(escape(name)), &[t.people_is_it_you_note()])
        .button(label(texts, Label::Yes), Action::ThatIsMe)
        .button(t.people_not_me(), Action::ThatIsNotMe)
}

#[must_use]
pub fn not_me_noted(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_not_me_noted())
}

/// To a member who is attached now, with the test that a message gets through.
#[must_use]
pub fn linked(texts: &Texts, unit: &Unit, name: &str, guest: bool) -> Outgoing {
    let t = texts.t();
    let said = unit_name(texts, unit);
    let said = if guest { t.people_linked_guest(said) } else { t.people_linked(said) };
    let html = format!("{}\n{said}", words::greeting(texts, &escape(name)));
    Outgoing::new(unit.id, html).button(t.people_reach_test(), Action::ReachTest)
}

/// To the head who is attached now; the set-up card follows.
#[must_use]
pub fn secretary_linked(texts: &Texts, unit: &Unit, name: &str) -> Outgoing {
    let t = texts.t();
    let html = format!(
        "{}\n{}\n{}",
        words::greeting(texts, &escape(name)),
        t.people_secretary_linked(unit_name(texts, unit)),
        t.people_secretary_next(),
    );
    Outgoing::new(unit.id, html)
}

/// After the test.
#[must_use]
pub fn reached(texts: &Texts) -> String {
    texts.t().people_reached()
}

#[must_use]
pub fn already_here(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_already_here()).button(label(texts, Label::Home), Action::Home)
}
