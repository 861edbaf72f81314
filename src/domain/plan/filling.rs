//! A plan that arrives filled in: dates by rule, preparers in rotation, topics from the catalogue (ux 14); or the
//! last year's plan, its dates moved.

use chrono::{NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use super::dates::{self, DaysOff};
use super::history::{Session, Subject, Titles, repeated, turns};
use super::{Preparer, Slot, YearPlan, history};
use crate::domain::catalogue::{CatalogueTopic, ContentGroup};
use crate::domain::choosing;
use crate::domain::ids::MemberId;
use crate::domain::member::{Member, Role, Status};
use crate::domain::rules::RuleProfile;
use crate::domain::time::local;
use crate::domain::topic::{Mode, Topic};
use crate::domain::unit::Profile;

/// The quarter of Hồ Chí Minh's birthday: the obligatory session of the year is proposed for it.
const OBLIGATORY_QUARTER: i64 = 2;

/// What a plan is filled from.
pub struct Ground<'a> {
    pub year: i64,
    pub today: NaiveDate,
    pub zone: Tz,
    pub profile: Profile,
    pub rules: &'a RuleProfile,
    pub members: &'a [Member],
    /// The unit's topics, of whatever year.
    pub topics: &'a [Topic],
    /// The unit's plans, of whatever year.
    pub plans: &'a [YearPlan],
    pub days_off: &'a DaysOff<'a>,
    pub titles: &'a Titles<'a>,
}

impl Ground<'_> {
    /// Sessions that were held or are under way.
    #[must_use]
    pub fn sessions(&self) -> Vec<Session> {
        history::sessions(self.topics, self.plans, self.profile, self.titles)
    }

    fn last_meeting(&self) -> Option<&Topic> {
        self.topics.iter().filter(|topic| topic.meeting_at.is_some()).max_by_key(|topic| topic.meeting_at)
    }

    /// The weekday of the last meeting, else Thursday.
    #[must_use]
    pub fn weekday(&self) -> Weekday {
        let at = self.last_meeting().and_then(|topic| topic.meeting_at);
        at.map_or(Weekday::Thu, |at| chrono::Datelike::weekday(&local(at, self.zone).date()))
    }

    fn hour(&self) -> Option<NaiveTime> {
        let at = self.last_meeting().and_then(|topic| topic.meeting_at);
        at.map(|at| local(at, self.zone).time()).or(NaiveTime::from_hms_opt(19, 30, 0))
    }

    fn place(&self) -> Option<String> {
        self.last_meeting().and_then(|topic| topic.place.clone())
    }

    /// The day the rules propose for a quarter.
    #[must_use]
    pub fn proposed_day(&self, quarter: i64) -> Option<NaiveDate> {
        dates::propose(self.year, quarter, self.weekday(), self.rules, self.today, self.days_off)
    }

    /// The quarters as they are before anything is planned: a topic that has begun, a quarter that went by without
    /// one, or nothing yet.
    fn bare(&self, mode: Mode) -> [Slot; 4] {
        [1, 2, 3, 4].map(|quarter| {
            let empty = Slot::empty(quarter, mode);
            let of_quarter = |topic: &&Topic| topic.year == self.year && topic.quarter == quarter;
            let begun = self.topics.iter().filter(of_quarter).find(|topic| history::counts(topic));
            match begun {
                Some(topic) => following(&empty, topic, &self.sessions(), self.members, self.zone),
                None => Slot { missed: dates::span(self.year, quarter).1 < self.today, ..empty },
            }
        })
    }

    fn dated(&self, slot: Slot) -> Slot {
        let slot = Slot { hour: self.hour(), place: self.place(), ..slot };
        let Some(day) = self.proposed_day(slot.quarter) else { return slot };
        dates::with_meeting(&slot, day, None, self.rules, self.today).unwrap_or(slot)
    }
}

/// How a session is held by the number of members, probationary ones included (S23): advice.
#[must_use]
pub fn mode(members: &[Member], rules: &RuleProfile) -> Mode {
    let about = members.iter().filter(|member| !matches!(member.status, Status::Moved | Status::Deceased));
    if (about.count() as i64) < rules.separate_from { Mode::Joined } else { Mode::Separate }
}

/// A quarter that has begun, as its topic says it is.
#[must_use]
pub fn following(slot: &Slot, topic: &Topic, sessions: &[Session], members: &[Member], zone: Tz) -> Slot {
    let session = sessions.iter().find(|session| session.topic == topic.id);
    let at = topic.meeting_at.map(|at| local(at, zone));
    let preparer = topic.preparer.map(|member| match &topic.party_group {
        Some(name) => Preparer::Group { name: name.clone(), through: member },
        None if members.iter().any(|known| known.id == member) => Preparer::Member(member),
        None => Preparer::Guest(member),
    });
    Slot {
        topic: Some(topic.id),
        missed: false,
        given_up: false,
        title: topic.title.clone(),
        catalogue: session.and_then(|session| session.subject.catalogue),
        group: session.and_then(|session| session.group),
        preparer,
        meeting_on: at.map(|at| at.date()),
        hour: at.map(|at| at.time()),
        place: topic.place.clone(),
        draft_due: topic.schedule.as_ref().map(|days| days.draft_due),
        review_due: topic.schedule.as_ref().map(|days| days.review_due),
        mode: topic.mode.unwrap_or(slot.mode),
        ..slot.clone()
    }
}

/// The four quarters as the rules propose them.
#[must_use]
pub fn fill(ground: &Ground<'_>) -> [Slot; 4] {
    let sessions = ground.sessions();
    let mode = mode(ground.members, ground.rules);
    let mut slots = ground.bare(mode);
    for at in open(&slots) {
        slots[at] = ground.dated(slots[at].clone());
    }
    choose_topics(&mut slots, ground, &sessions);
    choose_preparers(&mut slots, ground, &sessions);
    slots
}

/// The last year's quarters in this year. `None`: there is nothing to copy.
#[must_use]
pub fn copy(ground: &Ground<'_>) -> Option<[Slot; 4]> {
    let sessions = ground.sessions();
    let mut slots = ground.bare(mode(ground.members, ground.rules));
    let before = ground.year - 1;
    let planned = ground.plans.iter().find(|plan| plan.year == before);
    let mut copied = false;
    for at in open(&slots) {
        let quarter = slots[at].quarter;
        let held = ground.topics.iter().find(|topic| {
            topic.year == before
                && topic.quarter == quarter
                && history::counts(topic)
                && topic.title.is_some()
        });
        let empty = Slot::empty(quarter, slots[at].mode);
        let last = match (held, planned.and_then(|plan| plan.slot(quarter))) {
            (Some(topic), _) => Some(following(&empty, topic, &sessions, ground.members, ground.zone)),
            (None, slot) => slot.filter(|slot| slot.title.is_some()).cloned(),
        };
        let Some(last) = last else {
            slots[at] = ground.dated(slots[at].clone());
            continue;
        };
        copied = true;
        let again = last.preparer.filter(|preparer| is_able(ground.members, preparer.member()));
        let dated = ground.dated(slots[at].clone());
        slots[at] = Slot {
            title: last.title,
            catalogue: last.catalogue,
            group: last.group,
            preparer: again,
            hour: last.hour.or(dated.hour),
            place: last.place.or(dated.place.clone()),
            mode: last.mode,
            ..dated
        };
    }
    // A guest came for one topic, and some have left: those quarters are given to the next in turn.
    choose_preparers(&mut slots, ground, &sessions);
    copied.then_some(slots)
}

fn open(slots: &[Slot; 4]) -> Vec<usize> {
    (0..4).filter(|at| slots[*at].is_open()).collect()
}

/// Topics of the catalogue that were not taken up within two years, each group once before one comes twice, the
/// obligatory group first.
fn choose_topics(slots: &mut [Slot; 4], ground: &Ground<'_>, sessions: &[Session]) {
    let mut order = open(slots);
    order.sort_by_key(|at| slots[*at].quarter != OBLIGATORY_QUARTER);
    for at in order {
        if slots[at].title.is_some() {
            continue;
        }
        let groups: Vec<ContentGroup> = slots.iter().filter_map(|slot| slot.group).collect();
        let wanted = ground.rules.obligatory_group.filter(|group| !groups.contains(group));
        let quarter = slots[at].quarter;
        let fresh = |topic: &CatalogueTopic| {
            let subject = Subject {
                catalogue: Some(*topic),
                folded: crate::domain::words::fold(&(ground.titles)(*topic)),
            };
            let planned = slots.iter().any(|slot| Subject::of_slot(slot).is(&subject));
            !planned && repeated(sessions, &subject, ground.year, quarter).is_none()
        };
        let uses = |group: ContentGroup| groups.iter().filter(|used| **used == group).count();
        let rank = |topic: &CatalogueTopic| (Some(topic.group()) != wanted, uses(topic.group()));
        let chosen = CatalogueTopic::of(ground.profile).filter(fresh).min_by_key(rank);
        if let Some(topic) = chosen {
            let title = Some((ground.titles)(topic));
            slots[at] =
                Slot { title, catalogue: Some(topic), group: Some(topic.group()), ..slots[at].clone() };
        }
    }
}

fn is_able(members: &[Member], member: MemberId) -> bool {
    in_turn(members).iter().any(|able| able.id == member)
}

/// Who takes turns: those who take part now, the committee first and its head last of it.
#[must_use]
pub fn in_turn(members: &[Member]) -> Vec<&Member> {
    let mut list: Vec<&Member> = choosing::preparers(members);
    list.retain(|member| member.status == Status::Active);
    let heads = |member: &Member| (member.roles.has(Role::Secretary), member.roles.leads());
    list.sort_by_key(|member| (!member.roles.in_committee(), heads(member)));
    list
}

/// Nobody twice before all had a turn; who prepared in the last year waits; of several the one whose turn is longest
/// ago.
fn choose_preparers(slots: &mut [Slot; 4], ground: &Ground<'_>, sessions: &[Session]) {
    let able = in_turn(ground.members);
    for at in open(slots) {
        if slots[at].preparer.is_some() {
            continue;
        }
        let planned = |member: MemberId| {
            let own =
                |slot: &&Slot| slot.is_open() && slot.preparer.as_ref().map(Preparer::member) == Some(member);
            slots.iter().filter(own).count()
        };
        let rank = |member: &&&Member| {
            let (held, last) = turns(sessions, member.id, ground.year);
            (held + planned(member.id), last.unwrap_or(i64::MIN))
        };
        let chosen = able.iter().min_by_key(rank).map(|member| Preparer::Member(member.id));
        slots[at] = Slot { preparer: chosen, ..slots[at].clone() };
    }
}

#[cfg(test)]
mod tests;
