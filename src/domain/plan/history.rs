//! What a unit has already done: the sessions a new plan must not repeat, and who prepared them.

use super::{Slot, YearPlan};
use crate::domain::catalogue::{CatalogueTopic, ContentGroup};
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Profile;
use crate::domain::words::fold;

/// How long a topic is not taken up again, in quarters.
pub const FRESH_FOR: i64 = 8;

/// How far back the turns of preparers are remembered, in quarters.
const REMEMBERED: i64 = 4;

/// Title of a topic of the catalogue, in the language of the unit.
pub type Titles<'a> = dyn Fn(CatalogueTopic) -> String + 'a;

/// Quarters in one row: the first of a year follows the last of the year before.
#[must_use]
pub fn index(year: i64, quarter: i64) -> i64 {
    year * 4 + quarter - 1
}

/// What a topic is about, so that two can be compared.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Subject {
    pub catalogue: Option<CatalogueTopic>,
    /// The title without tones and case.
    pub folded: String,
}

impl Subject {
    /// What a slot is about.
    #[must_use]
    pub fn of_slot(slot: &Slot) -> Self {
        let folded = slot.title.as_deref().map(fold).unwrap_or_default();
        Self { catalogue: slot.catalogue, folded }
    }

    /// By the catalogue's key, or by the words.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        (self.catalogue.is_some() && self.catalogue == other.catalogue)
            || (!self.folded.is_empty() && self.folded == other.folded)
    }
}

/// One quarter that was held or is under way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    pub topic: TopicId,
    pub year: i64,
    pub quarter: i64,
    pub subject: Subject,
    pub group: Option<ContentGroup>,
    pub preparer: Option<MemberId>,
}

/// The sessions of a unit, of whatever year, given up ones left out. `plans`: those that say what a topic's content
/// group is; else the catalogue says it.
#[must_use]
pub fn sessions(topics: &[Topic], plans: &[YearPlan], profile: Profile, titles: &Titles<'_>) -> Vec<Session> {
    let catalogue = folded(profile, titles);
    let slot_of =
        |topic: &Topic| plans.iter().flat_map(|plan| &plan.slots).find(|slot| slot.topic == Some(topic.id));
    let session = |topic: &Topic| {
        let folded = topic.title.as_deref().map(fold).unwrap_or_default();
        let known = find(&catalogue, &folded);
        let planned = slot_of(topic).filter(|slot| Subject::of_slot(slot).folded == folded);
        Session {
            topic: topic.id,
            year: topic.year,
            quarter: topic.quarter,
            group: planned.and_then(|slot| slot.group).or(known.map(CatalogueTopic::group)),
            subject: Subject { catalogue: known, folded },
            preparer: topic.preparer,
        }
    };
    topics.iter().filter(|topic| counts(topic)).map(session).collect()
}

fn folded(profile: Profile, titles: &Titles<'_>) -> Vec<(CatalogueTopic, String)> {
    CatalogueTopic::of(profile).map(|topic| (topic, fold(&titles(topic)))).collect()
}

fn find(catalogue: &[(CatalogueTopic, String)], folded: &str) -> Option<CatalogueTopic> {
    catalogue.iter().find(|(_, title)| title == folded).map(|(topic, _)| *topic)
}

/// The quarter under a title that was typed. The content group was that of the title before: it stays only with the
/// same words, is the catalogue's where the title stands there, and else is yet to be said.
#[must_use]
pub fn retitled(slot: &Slot, title: String, profile: Profile, titles: &Titles<'_>) -> Slot {
    let typed = fold(&title);
    if Subject::of_slot(slot).folded == typed {
        return Slot { title: Some(title), ..slot.clone() };
    }
    let known = find(&folded(profile, titles), &typed);
    Slot { title: Some(title), catalogue: known, group: known.map(CatalogueTopic::group), ..slot.clone() }
}

/// Whether a topic stands for its quarter.
#[must_use]
pub fn counts(topic: &Topic) -> bool {
    !matches!(topic.stage, Stage::Postponed | Stage::Cancelled)
}

/// Whether a subject was taken up in the two years before a quarter.
#[must_use]
pub fn repeated<'a>(
    sessions: &'a [Session],
    subject: &Subject,
    year: i64,
    quarter: i64,
) -> Option<&'a Session> {
    let at = index(year, quarter);
    sessions.iter().find(|session| {
        let distance = at - index(session.year, session.quarter);
        distance > 0 && distance <= FRESH_FOR && session.subject.is(subject)
    })
}

/// How often a member prepared in the last year before the plan's first quarter, or has in this year already; and
/// when last.
#[must_use]
pub fn turns(sessions: &[Session], member: MemberId, year: i64) -> (usize, Option<i64>) {
    let own = sessions.iter().filter(|session| session.preparer == Some(member));
    let quarters: Vec<i64> = own.map(|session| index(session.year, session.quarter)).collect();
    let remembered = quarters.iter().filter(|at| **at >= index(year, 1) - REMEMBERED).count();
    (remembered, quarters.into_iter().max())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::topic::Mode;

    #[test]
    fn a_typed_title_keeps_no_group_of_the_topic_it_replaces() {
        let titles = |topic: CatalogueTopic| match topic {
            CatalogueTopic::CellThrift => "Thực hành tiết kiệm".to_owned(),
            _ => topic.as_str().to_owned(),
        };
        let before = Slot {
            title: Some("Việc cưới, việc tang".to_owned()),
            group: Some(ContentGroup::Tasks),
            ..Slot::empty(1, Mode::Joined)
        };
        let typed = |title: &str| retitled(&before, title.to_owned(), Profile::Cell, &titles);
        let of = |slot: Slot| (slot.catalogue, slot.group);
        assert_eq!(of(typed("Phòng cháy, chữa cháy")), (None, None));
        let known = (Some(CatalogueTopic::CellThrift), Some(ContentGroup::Integrity));
        assert_eq!(of(typed("thuc hanh tiet kiem")), known, "found in the catalogue, tones or not");
        assert_eq!(of(typed("VIỆC CƯỚI, việc tang")), (None, Some(ContentGroup::Tasks)), "the same words");
    }
}
