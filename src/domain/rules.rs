//! The rule profile: every number, deadline, threshold, citation and document name that a rule of the
//! organisation may change. A row of data per unit, never code; copied into a ballot when it opens.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::catalogue::ContentGroup;
use super::comment::Visibility;
use super::days_off::{DaysOff, Holidays};
use super::rhythm::{Alarm, Rhythm};
use super::text_enum::text_enum;
use super::unit::Profile;

/// What a fraction of votes is measured against.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// All official members on the roll (the default of a cell).
    Roll,
    /// Everybody who cast a vote, other opinions included.
    Cast,
    /// Those for and those against only.
    ForAgainst,
}

/// When a measure passes: `for × den` against `num × base`, in integers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PassRule {
    pub num: i64,
    pub den: i64,
    /// More than the fraction (`true`) or at least the fraction.
    pub strict: bool,
    pub base: Base,
}

/// How many of the roll must have taken part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Quorum {
    pub num: i64,
    pub den: i64,
    /// Whether missing it voids the vote (`true`) or is only said (`false`).
    pub binding: bool,
}

/// Distances in days from the meeting (T); before it positive in the fields named `…_before`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Chain {
    pub assign_before: i64,
    pub draft_before: i64,
    pub review_before: i64,
    pub circulate_before: i64,
    pub comments_before: i64,
    pub digest_before: i64,
    pub conclude_after: i64,
    pub publish_after: i64,
    pub follow_up_after: [i64; 3],
}

/// When people are asked about their tasks beside the days of the chain, in days from a task's deadline.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FollowUp {
    /// The owner, so many days before it.
    pub ask_before: i64,
    /// The secretary hears of a late task so many days after it.
    pub secretary_after: i64,
    /// The deputy, so many days after it.
    pub deputy_after: i64,
}

impl Default for FollowUp {
    fn default() -> Self {
        Self { ask_before: 3, secretary_after: 3, deputy_after: 7 }
    }
}

text_enum! {
    /// Whose form the head of a document follows.
    pub enum Letterhead {
        /// ĐẢNG CỘNG SẢN VIỆT NAM on the right.
        Party = "party",
        /// CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM with the motto on the right.
        State = "state",
    }
}

/// The rules of one unit.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RuleProfile {
    pub chain: Chain,
    #[serde(default)]
    pub follow_up: FollowUp,
    /// The local hour at which deadlines fall (17:00, not midnight).
    pub deadline_hour: NaiveTime,
    /// Nothing that can wait is sent before this local time…
    pub send_from: NaiveTime,
    /// …or after this one.
    pub send_until: NaiveTime,
    pub pass: PassRule,
    pub quorum: Quorum,
    /// Fewest voters for a secret ballot.
    pub secret_minimum: i64,
    /// From so many members on, the session is held apart from the regular meeting (S23).
    pub separate_from: i64,
    /// Shortest length of the session in minutes; the minutes warn below it.
    pub least_minutes: i64,
    /// What a comment's visibility is unless its author says otherwise.
    pub comment_visibility: Visibility,
    /// Seconds within which an announcement to many can be taken back.
    pub take_back_seconds: i64,
    /// The rules cited at the head of the conclusion ("Căn cứ …"), one a line; none = the vocabulary's own.
    pub citations: Vec<String>,
    pub letterhead: Letterhead,
    /// Name of the conclusion's kind, as printed ("KẾT LUẬN"); `None` = the vocabulary's own.
    pub conclusion_name: Option<String>,
    /// Name of the minutes' kind, as printed ("BIÊN BẢN"); `None` = the vocabulary's own.
    pub minutes_name: Option<String>,
    /// Line over the signature ("T/M CHI BỘ"); `None` = the vocabulary's own.
    pub signed_for: Option<String>,
    /// Recipients printed at the foot ("Nơi nhận"), one a line; none = the vocabulary's own.
    pub recipients: Vec<String>,
    /// The content group of which a year holds at least one session (S5); `None` = none is obligatory.
    #[serde(default = "obligatory")]
    pub obligatory_group: Option<ContentGroup>,
    /// What recurs by itself.
    #[serde(default)]
    pub rhythm: Rhythm,
    /// When a quarter in which nothing happens is spoken of.
    #[serde(default)]
    pub alarm: Alarm,
    /// Days on which the unit is left in peace, besides the holidays.
    #[serde(default)]
    pub days_off: Vec<DaysOff>,
    /// Whose holidays count.
    #[serde(default = "by_zone")]
    pub holidays: Holidays,
}

/// What a row from before the rule had a place says: the Party's own rule (S5).
fn obligatory() -> Option<ContentGroup> {
    Some(ContentGroup::HoChiMinh)
}

fn by_zone() -> Holidays {
    Holidays::ByZone
}

impl RuleProfile {
    /// The rules a unit of this profile starts with. Values and their sources: the glossary of rules in
    /// `ARCHITECTURE.md`; citations and signature lines are to be checked with the higher committee.
    #[must_use]
    pub fn of(profile: Profile) -> Self {
        let hour = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap_or_default();
        let cell = profile == Profile::Cell;
        Self {
            chain: Chain {
                assign_before: 30,
                draft_before: 21,
                review_before: 14,
                circulate_before: 10,
                comments_before: 3,
                digest_before: 1,
                conclude_after: 3,
                publish_after: 7,
                follow_up_after: [30, 60, 90],
            },
            follow_up: FollowUp::default(),
            deadline_hour: hour(17, 0),
            send_from: hour(7, 0),
            send_until: hour(20, 30),
            pass: PassRule { num: 1, den: 2, strict: true, base: if cell { Base::Roll } else { Base::Cast } },
            quorum: Quorum { num: 2, den: 3, binding: false },
            secret_minimum: 5,
            separate_from: 15,
            least_minutes: 90,
            comment_visibility: Visibility::Named,
            take_back_seconds: 30,
            citations: Vec::new(),
            letterhead: if cell { Letterhead::Party } else { Letterhead::State },
            conclusion_name: None,
            minutes_name: None,
            signed_for: None,
            recipients: Vec::new(),
            obligatory_group: cell.then_some(ContentGroup::HoChiMinh),
            rhythm: Rhythm::default(),
            alarm: Alarm::default(),
            days_off: Vec::new(),
            holidays: Holidays::ByZone,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_from_before_the_calendar_still_reads() {
        let mut row = serde_json::to_value(RuleProfile::of(Profile::Cell)).unwrap();
        let fields = row.as_object_mut().unwrap();
        for later in ["obligatory_group", "rhythm", "alarm", "days_off", "holidays"] {
            assert!(fields.remove(later).is_some(), "{later}");
        }
        let text = row.to_string();
        assert_eq!(serde_json::from_str::<RuleProfile>(&text).unwrap(), RuleProfile::of(Profile::Cell));
    }

    #[test]
    fn a_rhythm_can_be_silent() {
        let mut rules = RuleProfile::of(Profile::Association);
        rules.rhythm.weekly_digest = None;
        let text = serde_json::to_string(&rules).unwrap();
        assert_eq!(serde_json::from_str::<RuleProfile>(&text).unwrap(), rules);
    }
}
