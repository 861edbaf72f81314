//! The unit (chi bộ, chi hội) and the people's accounts.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::ids::{MemberId, PersonId, PromptId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// Which words, catalogue, letterhead and pass base a unit starts with.
    pub enum Profile {
        /// A Party cell: chi bộ, đảng viên, bí thư.
        Cell = "cell",
        /// Any association run by a committee: chi hội, hội viên, chi hội trưởng.
        Association = "association",
    }
}

text_enum! {
    /// The languages the bot speaks.
    pub enum Lang {
        /// Tiếng Việt.
        Vi = "vi",
        /// English.
        En = "en",
    }
}

/// A small organisation that holds thematic sessions.
#[derive(Clone, PartialEq, Debug)]
pub struct Unit {
    pub id: UnitId,
    /// Its own name without the kind: "Tổ dân phố 7" of "Chi bộ Tổ dân phố 7".
    pub name: String,
    /// The body directly above it, printed in the head of documents; may be empty.
    pub superior: String,
    /// The place name (địa danh) printed before the date of documents; may be empty.
    pub locality: String,
    pub profile: Profile,
    pub lang: Lang,
    pub zone: Tz,
    /// The messenger's address of the unit's group, if one is bound. Moves when a group becomes a supergroup.
    pub group: Option<i64>,
    /// What that group is called there, so that an officer sees where a message will stand; else empty.
    pub group_title: String,
    /// The topic being planned or under way; there is one at most.
    pub current_topic: Option<TopicId>,
    /// The topic before it, which follows up beside it.
    pub last_topic: Option<TopicId>,
    pub created_at: Timestamp,
}

text_enum! {
    /// Whether a message can reach a person.
    pub enum Reach {
        /// Was only met in a group; has not pressed Start, so cannot be written to.
        Never = "never",
        /// Has spoken to the bot and not blocked it.
        Active = "active",
        /// Blocked the bot.
        Blocked = "blocked",
        /// Closed the account, or cannot be written to for another lasting reason.
        Gone = "gone",
    }
}

/// An account at the messenger.
#[derive(Clone, PartialEq, Debug)]
pub struct Person {
    pub id: PersonId,
    /// The name the account shows; never taken as proof of anything.
    pub name: String,
    /// The language the person chose; without a choice the unit's language holds.
    pub lang: Option<Lang>,
    pub reach: Reach,
    /// The unit this person works in now, when serving in several.
    pub current_unit: Option<UnitId>,
    /// The newest prompt that waits for this person's words.
    pub waiting: Option<PromptId>,
    pub created_at: Timestamp,
}

/// A member who is written to, with the name to greet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addressee {
    pub member: MemberId,
    pub name: String,
    pub to: Recipient,
}

/// Somebody a notice can be sent to, with the language to write it in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recipient {
    pub person: PersonId,
    pub lang: Lang,
    /// Somebody from outside, who prepares one topic: addressed as such.
    #[serde(default)]
    pub guest: bool,
}
