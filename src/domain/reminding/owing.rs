//! Who owes what now: the nudges of a topic, from how it stands.

use std::collections::BTreeSet;

use chrono_tz::Tz;

use super::leading::{self, late};
use super::occasions::{self, Calendar, Occasion};
use super::{Duty, Missing, Nudge, listens};
use crate::domain::ballot::Ballot;
use crate::domain::draft::Draft;
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::next_step::{NextStep, Owner, Step};
use crate::domain::rights::{Act, allowed};
use crate::domain::rules::RuleProfile;
use crate::domain::time::Timestamp;
use crate::domain::topic::{RoundState, Stage, Topic};

/// How a topic stands, as reminders see it.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    pub topic: &'a Topic,
    pub rules: &'a RuleProfile,
    pub zone: Tz,
    pub members: &'a [Member],
    /// Those whom a message reaches: nobody else can be reminded.
    pub reached: &'a BTreeSet<MemberId>,
    pub next: NextStep,
    /// The version in hand.
    pub draft: Option<&'a Draft>,
    /// Those of the committee who have given no verdict on it.
    pub unreviewed: &'a [MemberId],
    /// Those who have not said that they have read the draft.
    pub unread: &'a [MemberId],
    /// Those who have neither commented nor agreed.
    pub silent: &'a [MemberId],
    /// The numbers of the focus questions.
    pub questions: &'a [i64],
    pub ballot: Option<&'a Ballot>,
    /// Who has measures left without a choice, and how many.
    pub undecided: &'a [(MemberId, i64)],
    /// Who has not answered the invitation; `None`: nobody has been invited yet.
    pub unanswered: Option<&'a BTreeSet<MemberId>>,
    /// When the meeting ended.
    pub ended_at: Option<Timestamp>,
    pub now: Timestamp,
}

impl Facts<'_> {
    pub(super) fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    /// Whether a member can be reminded of a duty.
    fn takes(&self, id: MemberId, duty: Duty) -> bool {
        self.reached.contains(&id)
            && self.member(id).is_some_and(|member| duty.own() || listens(member, self.now))
    }
}

/// Every nudge there is to be for the topic as it stands, past and coming turns included.
#[must_use]
pub fn nudges(facts: &Facts<'_>) -> Vec<Nudge> {
    let (topic, rules, zone) = (facts.topic, facts.rules, facts.zone);
    let mut list = Vec::new();
    list.extend(spread(facts, Duty::Draft, &occasions::drafting(topic, rules, zone)));
    if let Some(draft) = facts.draft {
        list.extend(spread(facts, Duty::Review, &occasions::review(topic, draft, rules, zone)));
    }
    list.extend(spread(facts, Duty::Comment, &occasions::comments(topic, rules, zone)));
    if let Some(ballot) = facts.ballot {
        list.extend(spread(facts, Duty::Vote, &occasions::votes(ballot, rules, zone)));
    }
    list.extend(spread(facts, Duty::Meeting, &occasions::meeting(topic, rules, zone)));
    list.extend(leading::steps(facts));
    list.extend(late(facts));
    list.retain(|nudge| facts.takes(nudge.member, nudge.duty));
    list
}

/// The occasions of a duty, for each of those who owe it.
fn spread(facts: &Facts<'_>, duty: Duty, occasions: &[Occasion]) -> Vec<Nudge> {
    if occasions.is_empty() {
        return Vec::new();
    }
    let owing = owed_of(facts, duty);
    let nudge = |occasion: &Occasion, (member, missing): &(MemberId, Missing)| Nudge {
        duty,
        member: *member,
        missing: missing.clone(),
        occasion: occasion.clone(),
    };
    occasions.iter().flat_map(|occasion| owing.iter().map(move |owed| nudge(occasion, owed))).collect()
}

/// Who owes a duty of the topic now, and what is missing; whether a message reaches them or not.
#[must_use]
pub fn owed_of(facts: &Facts<'_>, duty: Duty) -> Vec<(MemberId, Missing)> {
    let topic = facts.topic;
    match duty {
        Duty::Draft if occasions::draft_day(topic).is_some() => {
            topic.preparer.map(|preparer| (preparer, Missing::Step(facts.next.step))).into_iter().collect()
        }
        Duty::Review if topic.stage == Stage::InReview => {
            let Some(draft) = facts.draft else { return Vec::new() };
            let verdict = Missing::Verdict { draft: draft.id, number: draft.number };
            facts.unreviewed.iter().map(|member| (*member, verdict.clone())).collect()
        }
        Duty::Read if topic.stage == Stage::Circulated && takes_comments(topic) => {
            facts.unread.iter().map(|member| (*member, Missing::Reading)).collect()
        }
        Duty::Comment if topic.stage == Stage::Circulated && takes_comments(topic) => {
            let answers = || Missing::Answers(facts.questions.to_vec());
            // Nobody is asked whether they agree with what they have written themselves.
            let others = facts.silent.iter().filter(|member| topic.preparer != Some(**member));
            others.map(|member| (*member, answers())).collect()
        }
        Duty::Vote => {
            let Some(ballot) = facts.ballot.filter(|ballot| occasions::by_phone(ballot)) else {
                return Vec::new();
            };
            let (id, kind) = (ballot.id, ballot.kind);
            let choices = |left: &i64| Missing::Choices { ballot: id, kind, left: *left };
            facts.undecided.iter().map(|(member, left)| (*member, choices(left))).collect()
        }
        Duty::Lead if facts.next.owner == Owner::Secretary => {
            let first = leading::leaders_in_turn(facts).into_iter().next();
            first.map(|leader| (leader, Missing::Step(facts.next.step))).into_iter().collect()
        }
        Duty::Meeting => match facts.unanswered {
            Some(unanswered) => {
                unanswered.iter().map(|member| (*member, Missing::Coming { asked: true })).collect()
            }
            None => {
                let called = facts.members.iter().filter(|member| allowed(member, None, Act::Comment));
                called.map(|member| (member.id, Missing::Coming { asked: false })).collect()
            }
        },
        _ => Vec::new(),
    }
}

/// The nudges of one duty on an officer's word: of all who owe it but `besides` and whom it reaches.
#[must_use]
pub fn on_word(facts: &Facts<'_>, duty: Duty, besides: MemberId) -> Vec<Nudge> {
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let topic = facts.topic;
    let occurrence = match duty {
        Duty::Draft => occasions::draft_occurrence(topic, &calendar).map(|(occurrence, _)| occurrence),
        Duty::Review => {
            let found = facts.draft.and_then(|draft| occasions::review_occurrence(topic, draft, &calendar));
            found.map(|(occurrence, _)| occurrence)
        }
        Duty::Lead => leading::step_occurrence(facts).map(|(occurrence, _)| occurrence),
        Duty::Read => occasions::comments_occurrence(topic, Duty::Read, &calendar),
        Duty::Comment => occasions::comments_occurrence(topic, Duty::Comment, &calendar),
        Duty::Vote => facts.ballot.and_then(|ballot| occasions::votes_occurrence(ballot, &calendar)),
        Duty::Meeting => occasions::meeting_occurrence(topic, &calendar),
        Duty::DraftLate | Duty::ReviewLate | Duty::Plan | Duty::PlanLate | Duty::Report | Duty::Tasks => None,
    };
    let Some(occasion) = occurrence.map(|occurrence| occurrence.at_once(facts.now)) else {
        return Vec::new();
    };
    let owed = owed_of(facts, duty).into_iter();
    let owed = owed.filter(|(member, _)| *member != besides && facts.takes(*member, duty));
    owed.map(|(member, missing)| Nudge { duty, member, missing, occasion: occasion.clone() }).collect()
}

/// What an officer's word would be about, where it names nothing: the step that is next.
#[must_use]
pub fn awaited(facts: &Facts<'_>) -> Duty {
    match facts.next.step {
        Step::WriteDraft | Step::SubmitDraft => Duty::Draft,
        Step::AwaitReview => Duty::Review,
        Step::AwaitComments => Duty::Comment,
        Step::AwaitVotes => Duty::Vote,
        _ => Duty::Lead,
    }
}

fn takes_comments(topic: &Topic) -> bool {
    matches!(topic.round, RoundState::Open | RoundState::Late)
}
