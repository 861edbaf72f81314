//! What the rules refuse, by the name of the rule broken. Expected, answered with one sentence, never an error.

use super::ids::MeasureId;
use super::rights::Act;
use super::rules_checking::RuleProblem;
use super::spoken_date::DateProblem;

/// Why something was not done.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such command.
    #[error("unknown command")]
    UnknownCommand,
    /// Only the secretary or the deputy may do it.
    #[error("only the secretary or the deputy may do it")]
    OnlyLeaders,
    /// Only members of the committee may do it.
    #[error("only the committee may do it")]
    OnlyCommittee,
    /// The account is attached to no member of any unit.
    #[error("not a member of any unit")]
    NotAMember,
    /// Sent as an anonymous administrator of the group, so nobody can be held to it.
    #[error("sent by an anonymous administrator")]
    AnonymousAdmin,
    /// Sent in the name of a channel, so nobody can be held to it.
    #[error("sent in the name of a channel")]
    ChannelSender,
    /// Works in the unit's group only.
    #[error("only in the group")]
    GroupOnly,
    /// Works in the private chat only.
    #[error("only in the private chat")]
    PrivateOnly,
    /// What the button was for has passed.
    #[error("the button has expired")]
    ExpiredButton,
    /// The button was shown to somebody else.
    #[error("the button is somebody else's")]
    ForeignButton,
    /// The message holds no words.
    #[error("nothing to record")]
    NothingToRecord,
    /// A sticker or an animation, which the minutes cannot hold.
    #[error("a sticker cannot be kept")]
    CannotKeepSticker,
    /// Another kind of message that the minutes cannot hold (a contact, a place, a poll …).
    #[error("this kind of message cannot be kept")]
    CannotKeepKind,
    /// Larger than the 20 MB a bot may download (Bot API, `getFile`).
    #[error("the file is larger than 20 MB")]
    FileTooBig,
    /// The table of rights does not allow it ([`super::rights`]).
    #[error("not allowed: {0:?}")]
    NotAllowed(Act),
    // --- people
    /// No link has this word, or none has it any more.
    #[error("unknown link")]
    LinkUnknown,
    /// The link has been used.
    #[error("the link has been used")]
    LinkUsed,
    /// The link's time has passed.
    #[error("the link has expired")]
    LinkExpired,
    /// The account is attached to a member of the unit already.
    #[error("the account is attached to another member")]
    AccountTaken { name: String },
    /// Somebody else is attached to the name.
    #[error("the name is taken")]
    NameTaken,
    /// A name needs letters, on one line, 80 at most.
    #[error("not a name")]
    NotAName,
    /// Words are wanted, and something else came.
    #[error("words are wanted")]
    WordsNeeded,
    /// A roster comes as lines, `.csv` or `.xlsx`.
    #[error("not a roster file")]
    NotARosterFile,
    /// The file could not be fetched or holds no table.
    #[error("the roster file cannot be read")]
    RosterUnreadable,
    /// The group belongs to another unit.
    #[error("the group is bound to another unit")]
    GroupTaken,
    /// This group is bound already.
    #[error("the group is bound already")]
    GroupBoundAlready,
    /// There is no group to post in.
    #[error("no group is bound")]
    NoGroup,
    /// There is nobody to enrol.
    #[error("the roster is empty")]
    NoRoster,
    /// Nobody cuts themselves off.
    #[error("not for oneself")]
    NotOneself,
    /// The head's office is handed over, not changed.
    #[error("the head is handed over")]
    HeadIsHandedOver,
    /// A probationary member holds no office of the committee (Charter, Art. 3).
    #[error("a probationary member holds no such office")]
    ProbationaryHoldsNoOffice,
    /// The rule cannot be that.
    #[error("not a rule: {0}")]
    NotARule(RuleProblem),

    // --- topic
    /// The unit has no topic under way.
    #[error("no topic under way")]
    NoTopic,
    /// Longer than a card can hold ([`super::choosing::TITLE_LIMIT`]).
    #[error("the title is too long")]
    TitleTooLong,
    /// The title bears the mark of a classified document.
    #[error("the title bears a secrecy mark")]
    TitleHasSecrecyMark,
    /// Longer than a card can hold ([`super::choosing::PLACE_LIMIT`]).
    #[error("the name of the place is too long")]
    PlaceTooLong,
    /// The meeting is today or past.
    #[error("the meeting is too soon")]
    MeetingTooSoon,
    /// The meeting is more than a year ahead.
    #[error("the meeting is too far ahead")]
    MeetingTooFar,
    /// Title, meeting, place or preparer is missing.
    #[error("the topic is incomplete")]
    TopicIncomplete,
    /// The members have the draft: what it is about and when they meet is settled.
    #[error("already circulated")]
    AlreadyCirculated,
    /// What was typed names no day or hour, or an impossible one.
    #[error("not a date: {0}")]
    NotADate(DateProblem),
    /// Nobody owes anything a message could ask for.
    #[error("nobody to remind")]
    NobodyToRemind,
    /// One reminder a day by hand is enough (R2).
    #[error("already reminded today")]
    RemindedToday,
    /// A change of the day was ordered a moment ago: it is made or taken back before there is another.
    #[error("another change of the day is on its way")]
    DayOrdered,
    /// Two reminders of one thing are enough (R2): then people talk to each other.
    #[error("already reminded twice")]
    RemindedTwice,
    // --- draft
    /// The members have the draft already.
    #[error("the draft has been circulated")]
    DraftCirculated,
    /// Only who prepares the topic, the secretary or the deputy hands in its draft.
    #[error("not the preparer of this topic")]
    NotPreparer,
    /// Nothing has been written yet.
    #[error("the draft is empty")]
    DraftEmpty,
    /// There is no draft to read, or none for this reader yet.
    #[error("no draft to read")]
    NoDraftYet,
    /// A voice note or picture where the draft needs words.
    #[error("this part of the draft needs words")]
    DraftNeedsWords,
    /// A secrecy mark in a head line or a file name: refused and not stored (ux 24).
    #[error("marked as secret")]
    SecrecyMark,
    /// The committee is not (or no longer) asked about this version.
    #[error("the version is not under review")]
    ReviewOver,
    /// Not one of those whose verdict counts (S18: the committee without the preparer).
    #[error("not a reviewer of this version")]
    NotReviewer,
    /// Others could approve, so nobody approves alone.
    #[error("the committee can approve")]
    NotAlone,
    /// The committee has not approved this version (S18).
    #[error("not approved by the committee")]
    NotApproved,
    /// The text names no date, or one that cannot be.
    #[error("no such date")]
    NoSuchDate,
    /// It has gone out and cannot be taken back.
    #[error("too late to take back")]
    TooLateToTakeBack,
    #[error("the plan was corrected since it was drawn up anew")]
    PlanCorrectedSince,

    // --- comments
    /// The topic has not been circulated.
    #[error("the round of comments has not begun")]
    RoundNotOpen,
    /// The meeting is over.
    #[error("the round of comments is over")]
    RoundClosed,
    /// The comment was withdrawn.
    #[error("the comment was withdrawn")]
    CommentWithdrawn,
    /// `/ghi` was not sent as a reply.
    #[error("not a reply to a message")]
    RecordNeedsReply,
    /// The author of the message is a bot, a channel or hidden.
    #[error("the author of the message is unknown")]
    RecordAuthorUnknown,
    /// The author of the message is not a member of the unit.
    #[error("the author of the message is no member")]
    RecordAuthorNoMember,
    // --- measures
    /// The list of measures is frozen.
    #[error("the list of measures is frozen")]
    ListFrozen,
    /// Proposals wait to be listed or declined before the list can be frozen.
    #[error("{count} proposals wait")]
    ProposalsWaiting { count: i64 },
    /// The wording of a measure does not fit on a ballot card; `length` in characters.
    #[error("a measure of {length} characters is too long")]
    MeasureTooLong { length: i64 },

    // --- ballots, meeting
    /// The ballot is closed.
    #[error("the ballot is closed")]
    BallotClosed,
    /// The ballot is held in the hall or on paper.
    #[error("this ballot is not held by phone")]
    NotByPhone,
    /// The member is not on the roll of this ballot.
    #[error("not on the roll")]
    NotOnRoll,
    /// Probationary members speak and never vote (Charter, Art. 3); `number` is that of the measure.
    #[error("a probationary member does not vote")]
    ProbationaryMayNotVote { number: i64, measure: MeasureId },
    /// An officer may not enter a vote over the member's own.
    #[error("the member's own vote stands")]
    OwnVoteStands,
    /// The hands on the measure are counted; who has not voted by phone by then may be among them.
    #[error("the hands are counted")]
    HandsCounted { number: i64 },
    /// The list of measures must be frozen before anybody is asked about it.
    #[error("the list of measures is not frozen")]
    ListNotFrozen,
    /// There is no measure on the list.
    #[error("no measure to ask about")]
    NothingToAsk,
    /// Another ballot on this topic is open.
    #[error("another ballot is open")]
    BallotOpenAlready,
    /// So little time remains before the meeting that a consultation would end after it.
    #[error("too late for a consultation")]
    TooLateToConsult,
    /// The formal decision has been taken.
    #[error("already decided")]
    AlreadyDecided,
    /// Nobody is on the roll.
    #[error("nobody is on the roll")]
    EmptyRoll,
    /// The ballot is held by phone alone; no hands are counted.
    #[error("no hands are counted in this ballot")]
    NoHallCount,
    /// More hands than there are members on the roll not recorded by phone.
    #[error("{entered} hands, and {remainder} remain")]
    MoreHandsThanRemain { entered: i64, remainder: i64, on_roll: i64, by_phone: i64 },
    /// Somebody else leads the task.
    #[error("task {number} is somebody else's")]
    NotYourTask { number: i64 },
    /// It is done.
    #[error("task {number} is done")]
    TaskDone { number: i64 },
    /// It was given up.
    #[error("task {number} was given up")]
    TaskDropped { number: i64 },
    /// A deadline of a task lies ahead, and not for ever.
    #[error("not a deadline a task can have")]
    TaskDueImpossible,
    /// The deadline, or whoever leads it, is that already.
    #[error("task {number} says that already")]
    TaskUnchanged { number: i64 },
    /// A report stands in a table.
    #[error("more than {limit} letters")]
    TaskWordsTooLong { limit: usize },
    /// No three numbers could be read.
    #[error("not a count of hands")]
    HallUnreadable,
    /// The hall was not counted on these measures, by their numbers.
    #[error("not counted: {numbers:?}")]
    HallMissing { numbers: Vec<i64> },
    /// The topic has not reached the members, so there is nothing to meet about.
    #[error("the meeting cannot be held yet")]
    MeetingTooEarly,
    /// The session has not begun.
    #[error("the meeting has not begun")]
    MeetingNotBegun,
    /// The session is over.
    #[error("the meeting is over")]
    MeetingOver,
    /// The time lies in the future, or before the meeting began.
    #[error("not a time at which it can have been")]
    TimeImpossible,
    /// The roll of the formal vote was fixed from the attendance, which no longer changes.
    #[error("the roll is fixed")]
    RollFixed,
    /// A formal ballot is open.
    #[error("a ballot is open")]
    BallotStillOpen,
    /// No "x/y" could be read.
    #[error("not a count of agreement")]
    AgreementUnreadable,
    /// More than were present.
    #[error("{of} of {present} present")]
    MoreThanPresent { agreed: i64, of: i64, present: i64 },
    /// Nothing was lost: the member's own vote is the decision, or nothing is decided yet.
    #[error("nothing to reserve")]
    NothingToReserve,
    // --- invitation, moving the meeting
    /// The meeting has begun; what is said now is attendance.
    #[error("too late to answer the invitation")]
    AnswerTooLate,
    /// The meeting is put off and has no day.
    #[error("the meeting is postponed")]
    MeetingPostponed,
    /// The meeting is on: its day is past changing.
    #[error("the meeting has begun")]
    MeetingHasBegun,
    /// The topic was given up.
    #[error("the topic is cancelled")]
    TopicCancelled,
    /// Longer than the minutes can print ([`super::inviting::REASON_LIMIT`]).
    #[error("the reason is too long")]
    ReasonTooLong,
    /// The leave asked for is granted already.
    #[error("the leave is granted")]
    LeaveGranted,
    /// The request was decided, or taken back by its author.
    #[error("the request is decided")]
    LeaveDecided,
    /// One's own absence is the other leader's to decide.
    #[error("one's own absence")]
    OwnLeave,

    // --- conclusion
    /// There is nothing to conclude before the session has ended.
    #[error("the session has not ended")]
    SessionNotEnded,
    /// The papers of this version are still being made.
    #[error("the conclusion is being made")]
    ConclusionNotReady,
    /// Adopted: it is not changed any more.
    #[error("the conclusion is adopted")]
    ConclusionAdopted,
    /// A formal vote or a consultation is still open: its result belongs in the conclusion.
    #[error("a vote is not closed")]
    VoteNotClosed,
    /// A voice note or picture where the paper needs words.
    #[error("the paper needs words")]
    ConclusionNeedsWords,
    /// A measure cannot be due before it was decided.
    #[error("due before the session")]
    DueBeforeSession,
    /// The session ends after it began, and has ended.
    #[error("not a closing time")]
    NotAClosingTime,
    /// Not "{x}/{y}" with x at most y.
    #[error("not a count")]
    NotACount,
    /// No conclusion has been adopted yet.
    #[error("no conclusion yet")]
    NoConclusionYet,

    // --- plan
    /// The quarter has begun: what changes now is changed on its topic.
    #[error("the quarter has begun")]
    QuarterBegun,
    /// The committee has approved this version.
    #[error("the plan is approved")]
    PlanApproved,
    /// No quarter of the plan has a topic.
    #[error("the plan is empty")]
    PlanEmpty,
    /// The version is no longer before the committee.
    #[error("the review of this version is over")]
    PlanReviewOver,
    /// A day of another year than the plan's.
    #[error("outside the plan's year")]
    OutsidePlan,
    /// There is no plan of this year yet.
    #[error("no plan yet")]
    NoPlan,
    /// There is none of the year that was asked for, and none can be drawn up.
    #[error("no plan of {year}")]
    NoPlanOf { year: i64 },
    /// A rapporteur from outside takes part in one topic, and in nothing else.
    #[error("a guest of one topic")]
    GuestOfOneTopic,
    /// The one topic a rapporteur from outside took part in is over, or another prepares it.
    #[error("the guest's topic is over")]
    GuestEnded,
    /// There is no plan and no session of the year before.
    #[error("nothing to copy")]
    NothingToCopy,

    // --- year report
    /// A year that has not begun has nothing to report.
    #[error("year not begun")]
    YearNotBegun,
    /// A year before the unit was founded here.
    #[error("year before the unit")]
    YearBeforeUnit,
    /// The year to be reported cannot be read; `now`: the present one.
    #[error("year unread")]
    YearUnread { now: i64 },

    // --- everywhere
    /// It failed on our side and left no trace.
    #[error("failed, nothing recorded")]
    TryAgain,
}

impl Refusal {
    /// Whether what was asked has passed and will not come again: whoever still answers is not left waiting in it.
    #[must_use]
    pub fn is_too_late(&self) -> bool {
        matches!(
            self,
            Self::AlreadyCirculated
                | Self::DraftCirculated
                | Self::ReviewOver
                | Self::ListFrozen
                | Self::BallotClosed
                | Self::AlreadyDecided
                | Self::RollFixed
                | Self::MeetingOver
                | Self::ConclusionAdopted
        )
    }
}
