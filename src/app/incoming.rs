//! What reaches us, in neutral terms: no messenger's types, no lists, at most one unit.

use serde::{Deserialize, Serialize};

use crate::domain::file::{FilePurpose, Medium};
use crate::domain::ids::{FileId, PersonId, PromptId, UnitId};
use crate::domain::time::Timestamp;
use crate::present::action::Action;

/// One thing that happened at the messenger.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Incoming {
    /// The messenger's number of the update; each is dealt with once.
    pub update: i64,
    pub at: Timestamp,
    pub sender: Sender,
    pub whence: Whence,
    pub what: What,
}

/// Who it came from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    Person(Account),
    /// A group administrator who hides behind the group: nobody we could hold to anything.
    AnonymousAdmin,
    /// A channel that posts in a group.
    Channel,
    /// The messenger itself, or another bot.
    Nobody,
}

/// A person's account as the messenger shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Account {
    pub id: PersonId,
    /// First and last name, NFC.
    pub name: String,
}

/// Where it was said.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whence {
    /// The private chat with the sender.
    Private,
    /// A group, by the messenger's address.
    Group { address: i64, title: String },
}

/// A file that stays at the messenger until it is fetched.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attachment {
    pub remote: String,
    pub name: String,
    pub mime: String,
    /// Bytes; 0 = not said.
    pub size: i64,
    pub medium: Medium,
}

/// What a message was sent in reply to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ReplyTo {
    pub message: i64,
    /// Its author, if a person.
    pub author: Option<Account>,
    pub text: String,
    pub file: Option<Attachment>,
    /// The prompt named in the message itself, if it was one of ours.
    pub prompt: Option<PromptId>,
    /// Whether it was ours.
    pub ours: bool,
}

/// What was done.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Words. NFC; never a command.
    Text { message: i64, body: String, reply: Option<Box<ReplyTo>> },
    /// A command meant for us, with the words after it.
    Command { message: i64, name: CommandName, arguments: String, reply: Option<Box<ReplyTo>> },
    /// A document, voice note or photo.
    File { message: i64, file: Attachment, caption: String, reply: Option<Box<ReplyTo>> },
    /// Something that cannot be kept: a sticker (also one that moves), a location, a game…
    Unkeepable { message: i64, sticker: bool },
    /// Words sent earlier were changed.
    Edited { message: i64, body: String },
    /// A button. `None`: a button we do not know (any more).
    Press { query: String, message: Option<i64>, pressed: Option<Pressed> },
    /// The person blocked or unblocked us.
    Blocked { blocked: bool },
    /// We were put into (`true`) or out of the group.
    GroupMembership { present: bool },
    /// The group got another address.
    Migrated { to: i64 },
    /// A file we asked for is here (an `Incoming` of our own making).
    Fetched { file: FileId, purpose: FilePurpose, outcome: FetchOutcome },
}

/// What became of fetching a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FetchOutcome {
    /// The bytes are in the file's row.
    Here,
    /// The messenger will not hand it out.
    Unavailable,
}

/// A pressed button.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Pressed {
    pub unit: Option<UnitId>,
    pub action: Action,
}

/// A command, by its meaning.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommandName {
    Start,
    Known(Command),
    /// Looks like a command and is none.
    Unknown(String),
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident = $vi:literal, $en:literal;)*) => {
        /// The commands, each with its Vietnamese name (without tones) and its English one; both are always
        /// accepted.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Command { $($(#[$doc])* $name),* }

        impl Command {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The Vietnamese and the English name.
            #[must_use]
            pub fn names(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($vi, $en)),* }
            }

            /// The command a name stands for, in any case.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                let name = name.to_lowercase();
                Self::ALL.iter().copied().find(|command| {
                    let (vi, en) = command.names();
                    vi == name || en == name
                })
            }
        }
    };
}

commands! {
    Home = "trangchu", "home";
    Plan = "kehoach", "plan";
    Topic = "chuyende", "topic";
    Assign = "phancong", "assign";
    Draft = "duthao", "draft";
    Review = "duyet", "review";
    Discuss = "thaoluan", "discuss";
    Comment = "gopy", "comment";
    Record = "ghi", "record";
    Measure = "bienphap", "measure";
    Vote = "bieuquyet", "vote";
    Meeting = "hop", "meeting";
    Conclude = "ketluan", "conclude";
    Status = "tiendo", "status";
    Remind = "nhacviec", "remind";
    Members = "thanhvien", "members";
    Settings = "caidat", "settings";
    MyData = "dulieucuatoi", "mydata";
    Help = "trogiup", "help";
}
