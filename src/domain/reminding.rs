//! Reminders: when each is due, and who owes what it asks for. Three kinds a quarter, each once, each only to those
//! who owe (R2: never more than two about one thing).

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::days_off::reminder_morning;
use super::ids::{MemberId, TopicId};
use super::member::Member;
use super::rights::{Act, allowed};
use super::rules::RuleProfile;
use super::schedule::deadline;
use super::text_enum::text_enum;
use super::time::{Timestamp, local};
use super::topic::{RoundState, Stage, Topic};

text_enum! {
    /// What a reminder is about.
    pub enum ReminderKind {
        /// The draft is due tomorrow.
        DraftSoon = "draft_soon",
        /// The draft is due today.
        DraftToday = "draft_today",
        /// The round of comments closes tomorrow.
        Comments = "comments",
        /// The meeting is tomorrow.
        Meeting = "meeting",
        /// An officer pressed \[Nhắc\].
        ByHand = "by_hand",
    }
}

/// One reminder of a topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Occasion {
    pub kind: ReminderKind,
    /// From when on it can be given: the start of the sending hours of its day.
    pub at: Timestamp,
    /// After this it is worth nothing.
    pub until: Timestamp,
}

/// The word under which it is noted that a reminder was given. The day is in it: a moved meeting is reminded of
/// anew.
#[must_use]
pub fn key(topic: TopicId, kind: ReminderKind, day: NaiveDate) -> String {
    format!("{}:{}:{day}", topic.0, kind.as_str())
}

impl Occasion {
    /// See [`key`]; the day is that of the deadline.
    #[must_use]
    pub fn key(&self, topic: TopicId, zone: Tz) -> String {
        key(topic, self.kind, local(self.until, zone).date())
    }
}

/// The reminders of a topic as it stands.
#[must_use]
pub fn occasions(topic: &Topic, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let morning = |day: NaiveDate| reminder_morning(day, rules, zone);
    let mut list = Vec::new();
    if matches!(topic.stage, Stage::Assigned | Stage::Drafting)
        && let Some(schedule) = &topic.schedule
    {
        let until = deadline(schedule.draft_due, rules, zone);
        let soon = morning(schedule.draft_due - Duration::days(1));
        let today = morning(schedule.draft_due);
        list.push(Occasion { kind: ReminderKind::DraftSoon, at: soon, until });
        // A draft due on a day off is spoken of on one morning before it, and once.
        if today > soon {
            list.push(Occasion { kind: ReminderKind::DraftToday, at: today, until });
        }
    }
    if let (Stage::Circulated, RoundState::Open, Some(close)) =
        (topic.stage, topic.round, topic.comments_close_at)
    {
        let at = morning(local(close, zone).date() - Duration::days(1));
        // Who got the draft only today needs no reminder of it today.
        let just_sent = |sent: Timestamp| local(sent, zone).date() >= local(at, zone).date();
        if !topic.circulated_at.is_some_and(just_sent) {
            list.push(Occasion { kind: ReminderKind::Comments, at, until: close });
        }
    }
    if let (true, Some(meeting)) = (awaits_meeting(topic.stage), topic.meeting_at) {
        let at = morning(local(meeting, zone).date() - Duration::days(1));
        list.push(Occasion { kind: ReminderKind::Meeting, at, until: meeting });
    }
    list
}

fn awaits_meeting(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Assigned
            | Stage::Drafting
            | Stage::InReview
            | Stage::Revising
            | Stage::Approved
            | Stage::Circulated
    )
}

/// The occasions that have already begun: whoever settles or moves a date so near has just told everybody.
#[must_use]
pub fn begun(topic: &Topic, rules: &RuleProfile, zone: Tz, now: Timestamp) -> Vec<Occasion> {
    occasions(topic, rules, zone).into_iter().filter(|occasion| occasion.at <= now).collect()
}

/// Those who have neither commented nor said that they agree with the draft.
#[must_use]
pub fn silent<'a>(members: &'a [Member], spoke: &BTreeSet<MemberId>) -> Vec<&'a Member> {
    members
        .iter()
        .filter(|member| allowed(member, None, Act::Comment) && !spoke.contains(&member.id))
        .collect()
}

/// Whether a member takes reminders now ("Tạm dừng nhắc").
#[must_use]
pub fn listens(member: &Member, now: Timestamp) -> bool {
    member.muted_until.is_none_or(|until| until <= now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::member::Status;
    use crate::domain::sample::{at, being, day, member, probationary, topic};
    use crate::domain::schedule;
    use crate::domain::unit::Profile;
    use chrono_tz::Asia::Ho_Chi_Minh;

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    fn settled() -> Topic {
        let schedule = schedule::chain(&rules().chain, day("2026-11-24"), day("2026-12-24")).ok();
        Topic { stage: Stage::Assigned, schedule, meeting_at: Some(at("2026-12-24T12:30:00Z")), ..topic() }
    }

    fn circulated(on: &str) -> Topic {
        Topic {
            stage: Stage::Circulated,
            round: RoundState::Open,
            circulated_at: Some(at(on)),
            comments_close_at: Some(at("2026-12-21T10:00:00Z")),
            ..settled()
        }
    }

    fn told(topic: &Topic) -> Vec<String> {
        occasions(topic, &rules(), Ho_Chi_Minh)
            .iter()
            .map(|occasion| format!("{} {}", occasion.kind.as_str(), local(occasion.at, Ho_Chi_Minh)))
            .collect()
    }

    #[test]
    fn the_preparer_is_reminded_the_day_before_and_on_the_day() {
        assert_eq!(
            told(&settled()),
            [
                "draft_soon 2026-12-02 07:00:00",
                "draft_today 2026-12-03 07:00:00",
                "meeting 2026-12-23 07:00:00"
            ]
        );
        assert_eq!(told(&Topic { stage: Stage::InReview, ..settled() }), ["meeting 2026-12-23 07:00:00"]);
        assert!(told(&topic()).is_empty());
    }

    #[test]
    fn members_are_reminded_a_day_before_the_round_closes() {
        let open = circulated("2026-12-14T02:00:00Z");
        assert_eq!(told(&open), ["comments 2026-12-20 07:00:00", "meeting 2026-12-23 07:00:00"]);
        let late = Topic { round: RoundState::Late, ..open };
        assert_eq!(told(&late), ["meeting 2026-12-23 07:00:00"]);
    }

    #[test]
    fn reminders_of_a_deadline_come_before_the_days_off() {
        // Mồng 1 Tết is 6 February 2027; the days off begin on the fifth.
        let schedule = schedule::chain(&rules().chain, day("2027-01-20"), day("2027-03-02")).unwrap();
        let tet = Topic { schedule: Some(schedule), meeting_at: Some(at("2027-03-02T12:30:00Z")), ..settled() };
        assert_eq!(tet.schedule.as_ref().unwrap().draft_due, day("2027-02-09"), "it stays on a day off");
        assert_eq!(told(&tet), ["draft_soon 2027-02-04 07:00:00", "meeting 2027-03-01 07:00:00"]);
    }

    #[test]
    fn nobody_is_reminded_of_what_came_the_same_day() {
        assert_eq!(told(&circulated("2026-12-20T10:00:00Z")), ["meeting 2026-12-23 07:00:00"]);
    }

    #[test]
    fn a_moved_meeting_is_another_occasion() {
        let moved = Topic { meeting_at: Some(at("2026-12-26T12:30:00Z")), ..settled() };
        let keys = |topic: &Topic| -> Vec<String> {
            occasions(topic, &rules(), Ho_Chi_Minh)
                .iter()
                .map(|occasion| occasion.key(topic.id, Ho_Chi_Minh))
                .collect()
        };
        assert_eq!(keys(&settled()).last().unwrap(), "1:meeting:2026-12-24");
        assert_eq!(keys(&moved).last().unwrap(), "1:meeting:2026-12-26");
    }

    #[test]
    fn what_has_begun_when_the_date_is_set_is_not_repeated() {
        let now = at("2026-12-02T09:00:00Z");
        let kinds: Vec<ReminderKind> =
            begun(&settled(), &rules(), Ho_Chi_Minh, now).iter().map(|occasion| occasion.kind).collect();
        assert_eq!(kinds, [ReminderKind::DraftSoon]);
    }

    #[test]
    fn only_those_who_may_speak_and_have_not_are_silent() {
        let members = [member(1, &[]), member(2, &[]), probationary(3), being(Status::Moved, member(4, &[]))];
        let ids: Vec<i64> =
            silent(&members, &BTreeSet::from([MemberId(2)])).iter().map(|member| member.id.0).collect();
        assert_eq!(ids, [1, 3]);
    }

    #[test]
    fn a_pause_ends() {
        let muted = Member { muted_until: Some(at("2026-12-21T10:00:00Z")), ..member(1, &[]) };
        assert!(!listens(&muted, at("2026-12-20T00:00:00Z")));
        assert!(listens(&muted, at("2026-12-21T10:00:00Z")));
    }
}
