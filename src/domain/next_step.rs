//! What comes next: one pure function names the step, who owes it and by when. The home card shows it as a button,
//! and whoever only ever presses that button gets through the quarter.

use chrono::{Datelike, Duration, NaiveDate};
use chrono_tz::Tz;

use super::ballot::{Ballot, BallotKind, Way};
use super::draft::{Draft, DraftSource};
use super::rules::RuleProfile;
use super::text_enum::text_enum;
use super::time::{Timestamp, local, quarter_end, quarter_of};
use super::topic::{RoundState, Schedule, Stage, Topic};

text_enum! {
    /// The steps of a quarter, in order.
    pub enum Step {
        ChooseTopic = "choose_topic",
        /// The day, the hour and the place: whichever is missing.
        SetMeeting = "set_meeting",
        AssignPreparer = "assign_preparer",
        /// [Giữ lịch này]: the chain of dates, then the topic is told to the group.
        KeepSchedule = "keep_schedule",
        WriteDraft = "write_draft",
        SubmitDraft = "submit_draft",
        AwaitReview = "await_review",
        /// Bí thư tự duyệt: nobody else could review.
        ApproveAlone = "approve_alone",
        Circulate = "circulate",
        AwaitComments = "await_comments",
        /// Members' proposals wait to be listed or declined before the list is frozen.
        CurateMeasures = "curate_measures",
        FreezeMeasures = "freeze_measures",
        /// May be skipped.
        OpenConsultation = "open_consultation",
        AwaitVotes = "await_votes",
        HoldMeeting = "hold_meeting",
        OpenFormal = "open_formal",
        CloseFormal = "close_formal",
        EndMeeting = "end_meeting",
        FillGaps = "fill_gaps",
        /// Chốt; the result is published with it.
        AdoptConclusion = "adopt_conclusion",
        /// The plan of the year is drawn up, and nobody but the leaders has seen it.
        SubmitPlan = "submit_plan",
        /// Nothing until the next quarter.
        Done = "done",
    }
}

text_enum! {
    /// Whose turn it is. The deputy may take the secretary's.
    pub enum Owner {
        Secretary = "secretary",
        Preparer = "preparer",
        Committee = "committee",
        Members = "members",
    }
}

/// What the next step depends on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation<'a> {
    /// The unit's current topic, else the last one, else none.
    pub topic: Option<&'a Topic>,
    /// The version being written or under review.
    pub draft: Option<&'a Draft>,
    /// Nobody but the secretary could approve: [`super::review::secretary_alone`].
    pub secretary_alone: bool,
    /// Members' proposals neither listed nor declined.
    pub waiting_proposals: i64,
    /// Measures on the list.
    pub listed_measures: i64,
    pub open_ballot: Option<&'a Ballot>,
    /// A consultation is closed, or was skipped.
    pub consulted: bool,
    /// A formal ballot is closed, or the officers ended the session without one.
    pub decided: bool,
    /// Blanks of the conclusion that an officer can fill.
    pub gaps: i64,
    /// The year of a plan that was never submitted.
    pub plan_in_hand: Option<i64>,
}

/// What the step that is next has to do with one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Part {
    /// Secretary or deputy.
    pub leads: bool,
    pub prepares: bool,
    /// This person's verdict on the draft is awaited.
    pub reviews: bool,
    /// The silent, this person left out, whom a reminder would reach.
    pub remindable: i64,
}

/// The step, whose it is, and the day by which it is due (at the profile's deadline hour).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NextStep {
    pub step: Step,
    pub owner: Owner,
    pub due: Option<NaiveDate>,
}

impl NextStep {
    /// Whether the day has passed.
    #[must_use]
    pub fn overdue(&self, today: NaiveDate) -> bool {
        self.due.is_some_and(|due| today > due)
    }
}

/// The next step at `now`, in the unit's zone.
#[must_use]
pub fn next_step(situation: &Situation, rules: &RuleProfile, zone: Tz, now: Timestamp) -> NextStep {
    let today = local(now, zone).date();
    let step = match situation.topic {
        None => Step::ChooseTopic,
        Some(topic) => of_topic(topic, situation, zone, now),
    };
    NextStep { step, owner: owner_of(step), due: due_of(step, situation, rules, zone, today) }
}

fn of_topic(topic: &Topic, situation: &Situation, zone: Tz, now: Timestamp) -> Step {
    match topic.stage {
        Stage::Planned => unsettled(topic).unwrap_or(Step::KeepSchedule),
        Stage::Postponed => Step::SetMeeting,
        Stage::Cancelled => Step::ChooseTopic,
        Stage::Assigned | Stage::Drafting | Stage::Revising => {
            unsettled(topic).unwrap_or_else(|| drafting(topic.stage, situation.draft))
        }
        Stage::InReview if situation.secretary_alone => Step::ApproveAlone,
        Stage::InReview => Step::AwaitReview,
        Stage::Approved => Step::Circulate,
        Stage::Circulated => circulated(topic, situation, zone, now),
        Stage::Meeting => deciding(topic, situation).unwrap_or(Step::EndMeeting),
        Stage::Concluding => deciding(topic, situation).unwrap_or(if situation.gaps > 0 {
            Step::FillGaps
        } else {
            Step::AdoptConclusion
        }),
        Stage::Concluded | Stage::FollowingUp | Stage::Closed => {
            let today = local(now, zone).date();
            let its_end = quarter_end(topic.year as i32, u8::try_from(topic.quarter).unwrap_or(4));
            match situation.plan_in_hand {
                _ if today > its_end => Step::ChooseTopic,
                Some(_) => Step::SubmitPlan,
                None => Step::Done,
            }
        }
    }
}

/// What has to be settled before anybody writes.
fn unsettled(topic: &Topic) -> Option<Step> {
    if topic.title.is_none() {
        Some(Step::ChooseTopic)
    } else if topic.meeting_at.is_none() || topic.place.is_none() {
        Some(Step::SetMeeting)
    } else if topic.preparer.is_none() {
        Some(Step::AssignPreparer)
    } else if topic.schedule.is_none() {
        Some(Step::KeepSchedule)
    } else {
        None
    }
}

/// A file is ready when it is there; the guided parts when the measures are, for nothing else can be voted on.
/// [Gửi chi uỷ] works before that too. A draft sent back is written again before it is sent again: the new
/// version is the one in hand.
fn drafting(stage: Stage, draft: Option<&Draft>) -> Step {
    let Some(draft) = draft else { return Step::WriteDraft };
    let sent_back = draft.state == super::draft::DraftState::Returned && stage == Stage::Revising;
    let ready = draft.source != DraftSource::Guided || !draft.outline.measures.is_empty();
    if ready && !sent_back { Step::SubmitDraft } else { Step::WriteDraft }
}

/// From circulation to the meeting.
fn circulated(topic: &Topic, situation: &Situation, zone: Tz, now: Timestamp) -> Step {
    let Some(meeting_at) = topic.meeting_at else { return Step::SetMeeting };
    let begun = now >= meeting_at;
    if let Some(ballot) = situation.open_ballot
        && (!begun || ballot.kind == BallotKind::Formal)
    {
        return waiting_for(ballot);
    }
    let taking_comments =
        topic.round == RoundState::Open && topic.comments_close_at.is_none_or(|close| now < close);
    if taking_comments && !begun {
        return Step::AwaitComments;
    }
    if topic.frozen_at.is_none() {
        return freezing(situation);
    }
    let days_remain = local(now, zone).date() < local(meeting_at, zone).date();
    let worth_asking = situation.listed_measures > 0 && !situation.consulted && !situation.decided;
    if days_remain && worth_asking { Step::OpenConsultation } else { Step::HoldMeeting }
}

/// The formal decision, at the meeting or entered after it; `None` when there is nothing (more) to decide.
fn deciding(topic: &Topic, situation: &Situation) -> Option<Step> {
    match situation.open_ballot {
        Some(ballot) if ballot.kind == BallotKind::Formal => {
            let in_session = topic.stage == Stage::Meeting;
            return Some(if in_session { Step::CloseFormal } else { waiting_for(ballot) });
        }
        _ => {}
    }
    if situation.decided || situation.listed_measures + situation.waiting_proposals == 0 {
        return None;
    }
    if topic.frozen_at.is_none() {
        return Some(freezing(situation));
    }
    (situation.listed_measures > 0).then_some(Step::OpenFormal)
}

fn freezing(situation: &Situation) -> Step {
    if situation.waiting_proposals > 0 { Step::CurateMeasures } else { Step::FreezeMeasures }
}

/// A ballot by phone with a deadline closes by itself; any other waits for an officer.
fn waiting_for(ballot: &Ballot) -> Step {
    let by_itself = matches!(ballot.way, Way::Phone | Way::PhoneSecret) && ballot.closes_at.is_some();
    if by_itself || ballot.kind == BallotKind::Consultation { Step::AwaitVotes } else { Step::CloseFormal }
}

fn owner_of(step: Step) -> Owner {
    match step {
        Step::WriteDraft | Step::SubmitDraft => Owner::Preparer,
        Step::AwaitReview => Owner::Committee,
        Step::AwaitComments | Step::AwaitVotes => Owner::Members,
        _ => Owner::Secretary,
    }
}

fn due_of(
    step: Step,
    situation: &Situation,
    rules: &RuleProfile,
    zone: Tz,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let topic = situation.topic;
    let by_schedule =
        |day: fn(&Schedule) -> NaiveDate| topic.and_then(|topic| topic.schedule.as_ref()).map(day);
    let of_moment = |moment: Option<Timestamp>| moment.map(|moment| local(moment, zone).date());
    match step {
        Step::ChooseTopic | Step::SetMeeting | Step::AssignPreparer | Step::KeepSchedule => {
            Some(settle_by(topic, rules, zone, today))
        }
        Step::WriteDraft | Step::SubmitDraft if topic.is_some_and(|topic| topic.stage == Stage::Revising) => {
            by_schedule(|days| days.review_due)
        }
        Step::WriteDraft | Step::SubmitDraft => by_schedule(|days| days.draft_due),
        Step::AwaitReview | Step::ApproveAlone => by_schedule(|days| days.review_due),
        Step::Circulate => by_schedule(|days| days.circulate_on),
        Step::AwaitComments => of_moment(topic.and_then(|topic| topic.comments_close_at))
            .or_else(|| by_schedule(|days| days.comments_close)),
        Step::CurateMeasures | Step::FreezeMeasures => by_schedule(|days| days.comments_close),
        Step::OpenConsultation => by_schedule(|days| days.digest_on),
        Step::AwaitVotes => of_moment(situation.open_ballot.and_then(|ballot| ballot.closes_at))
            .or_else(|| by_schedule(|days| days.digest_on)),
        Step::HoldMeeting | Step::OpenFormal | Step::CloseFormal | Step::EndMeeting => {
            of_moment(topic.and_then(|topic| topic.meeting_at))
        }
        Step::FillGaps | Step::AdoptConclusion => by_schedule(|days| days.conclude_by),
        // Before the year begins that it is about; later there is no day for it.
        Step::SubmitPlan => situation
            .plan_in_hand
            .filter(|year| *year > i64::from(today.year()))
            .map(|_| quarter_end(today.year(), 4)),
        Step::Done => None,
    }
}

/// The profile's distance before the meeting or, with no meeting yet, before the end of the quarter; never a day
/// already gone: a quarter may be started on any of its days.
fn settle_by(topic: Option<&Topic>, rules: &RuleProfile, zone: Tz, today: NaiveDate) -> NaiveDate {
    let meeting = topic.and_then(|topic| topic.meeting_at).map(|at| local(at, zone).date());
    let last =
        meeting.filter(|day| *day >= today).unwrap_or_else(|| quarter_end(today.year(), quarter_of(today)));
    (last - Duration::days(rules.chain.assign_before)).max(today)
}

#[cfg(test)]
mod tests;
