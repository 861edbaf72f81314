//! Who asks: the person, the unit the words concern, the member the person is there.

use super::broadcast;
use super::decision::Halt;
use crate::domain::event::Event;
use crate::domain::ids::{PromptId, UnitId};
use crate::domain::member::{Member, MemberKind};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Lang, Person, Profile, Reach, Unit};
use crate::present::outgoing::{Outgoing, Place};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{Actor, Desk};
use crate::store::rows::UnitRules;

/// The person behind one update, and what that person is.
#[derive(Debug, Clone)]
pub struct Asker {
    pub person: Person,
    /// The unit the update concerns.
    pub unit: Option<Unit>,
    /// The member the person is in that unit.
    pub member: Option<Member>,
    /// The group it was said in, if it was one (bound or not).
    pub group: Option<i64>,
    /// The message it came with: for a button, the message under which it stood.
    pub message: Option<i64>,
}

impl Asker {
    /// The language to answer in: the person's own choice, else the unit's.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.person.lang.or(self.unit.as_ref().map(|unit| unit.lang)).unwrap_or(Lang::Vi)
    }

    /// The words to answer with.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        let profile = self.unit.as_ref().map_or(Profile::Cell, |unit| unit.profile);
        Texts::addressed(self.lang(), profile, self.is_guest())
    }

    /// Somebody from outside, who takes part in one topic.
    #[must_use]
    pub fn is_guest(&self) -> bool {
        self.member.as_ref().is_some_and(|member| member.kind == MemberKind::Guest)
    }

    /// The person's private chat.
    #[must_use]
    pub fn private(&self) -> Place {
        Place::Private(self.person.id)
    }

    #[must_use]
    pub fn in_group(&self) -> bool {
        self.group.is_some()
    }

    /// Asked in a group by somebody who never pressed Start, so that no card can be posted in private: the group
    /// must show the way.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        self.in_group() && self.person.reach != Reach::Active
    }

    /// The unit, or the refusal that there is none.
    pub fn unit(&self) -> Result<&Unit, Refusal> {
        self.unit.as_ref().ok_or(Refusal::NotAMember)
    }

    /// The member, or the refusal that the person is none.
    pub fn member(&self) -> Result<&Member, Refusal> {
        self.member.as_ref().ok_or(Refusal::NotAMember)
    }

    /// The member, if the table of rights allows `act`; else the refusal that fits it.
    pub fn may(&self, act: Act, topic: Option<&Topic>) -> Result<&Member, Refusal> {
        let member = self.member()?;
        if rights::allowed(member, topic, act) { Ok(member) } else { Err(Refusal::NotAllowed(act)) }
    }

    /// Who is audited.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.member.as_ref().map_or(Actor::Person, |member| Actor::Member(member.id))
    }

    /// A message for the asker's unit.
    pub fn outgoing(&self, html: impl Into<String>) -> Outgoing {
        Outgoing { unit: self.unit.as_ref().map(|unit| unit.id), html: html.into(), ..Outgoing::default() }
    }

    /// The unit's topic that is under way.
    pub async fn current_topic(&self, desk: &mut Desk) -> Result<Topic, Halt> {
        let unit = self.unit()?;
        match unit.current_topic {
            Some(topic) => Ok(desk.get::<Topic>(topic).await?),
            None => Err(Refusal::NoTopic.into()),
        }
    }

    /// The unit's rules.
    pub async fn rules(&self, desk: &mut Desk) -> Result<UnitRules, Halt> {
        Ok(desk.get::<UnitRules>(self.unit()?.id).await?)
    }

    /// When a notice to others of the unit goes out: at once, or at the next start of the sending hours (`Some`).
    pub async fn notice_hour(&self, desk: &mut Desk) -> Result<Option<Timestamp>, Halt> {
        let (rules, zone) = (self.rules(desk).await?.rules, self.unit()?.zone);
        Ok(broadcast::not_before(&rules, zone, desk.now()))
    }

    /// Ends the waiting for words that a button has made needless.
    pub async fn no_longer_waits(
        &self,
        desk: &mut Desk,
        needless: fn(&Intent) -> bool,
    ) -> Result<Option<Event>, Halt> {
        let Some(waiting) = self.person.waiting else { return Ok(None) };
        let prompt = desk.find::<Prompt>(waiting).await?;
        Ok(prompt.filter(|prompt| needless(&prompt.intent)).map(Event::PromptAnswered))
    }

    /// A new prompt that waits for this person's words.
    pub fn prompt(&self, desk: &Desk, intent: Intent) -> Result<Prompt, Halt> {
        let unit = self.unit.as_ref();
        Ok(Prompt {
            id: PromptId(desk.new_id()?),
            unit: unit.map_or(UnitId(0), |unit| unit.id),
            topic: unit.and_then(|unit| unit.current_topic),
            person: self.person.id,
            intent,
            state: PromptState::Open,
            created_at: desk.now(),
        })
    }
}

/// The rules of a unit.
pub async fn rules_of(desk: &mut Desk, unit: UnitId) -> Result<UnitRules, store::Error> {
    desk.get::<UnitRules>(unit).await
}
