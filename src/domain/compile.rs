//! Compiles the two papers of a session from its rows. It arranges what members wrote and what was counted; it
//! never judges (R3): what nobody has said becomes a blank.

use std::collections::BTreeSet;

use super::ballot::{Ballot, BallotItem, BallotKind, BallotState};
use super::blank::{Blank, Field};
use super::comment::{Channel, Comment, CommentState, Visibility};
use super::conclusion::SecretaryWords;
use super::draft::{Draft, Outline, Question};
use super::following::CarriedOver;
use super::ids::{MeasureId, MemberId};
use super::leaders;
use super::measure::{Measure, MeasureState};
use super::meeting::{Attendance, Meeting, Presence, Reservation};
use super::member::{Member, MemberKind, Status};
use super::paper::{
    Absentee, AttendanceList, CommentLine, ConclusionPaper, Discussion, Head, MeasureGroup, MeasureLine,
    MinutesPaper, Outcome, Owner, ReservationLine, Signer, Votes,
};
use super::rules::RuleProfile;
use super::time::{Timestamp, local};
use super::topic::{Mode, Named, Topic};
use super::unit::Unit;

/// One measure of a closed ballot, with what the tally made of it.
#[derive(Clone, PartialEq, Debug)]
pub struct CountedItem {
    pub item: BallotItem,
    pub outcome: Outcome,
}

/// A ballot that was closed and counted.
#[derive(Clone, PartialEq, Debug)]
pub struct CountedBallot {
    pub ballot: Ballot,
    pub items: Vec<CountedItem>,
}

/// Everything the papers are compiled from, as it stands in the database.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    pub unit: &'a Unit,
    pub profile: &'a RuleProfile,
    pub topic: &'a Topic,
    /// The version that was circulated.
    pub draft: Option<&'a Draft>,
    pub questions: &'a [Question],
    pub comments: &'a [Comment],
    pub measures: &'a [Measure],
    /// In the order in which they were opened. Of two ballots of one kind over a measure the later holds.
    pub ballots: &'a [CountedBallot],
    /// The whole roster: names are taken from here.
    pub members: &'a [Member],
    pub attendance: &'a [Attendance],
    pub meeting: Option<&'a Meeting>,
    pub reservations: &'a [Reservation],
    /// What the session looked back on.
    pub review: Option<&'a CarriedOver>,
    pub words: &'a SecretaryWords,
    /// Who adopts the papers; `None` = the secretary, or without one the deputy.
    pub signed_by: Option<MemberId>,
    /// When the papers were adopted; `None` = still a draft.
    pub adopted_at: Option<Timestamp>,
}

/// The conclusion draft of a session.
#[must_use]
pub fn conclusion(sources: &Sources<'_>) -> ConclusionPaper {
    let (profile, outline) = (sources.profile, sources.outline());
    let part =
        |text: fn(&Outline) -> &String, blank| said(outline.map_or("", |outline| text(outline)), blank);
    let (mut decided, mut rejected, mut undecided) = (Vec::<MeasureGroup>::new(), Vec::new(), Vec::new());
    for measure in sources.put_to_vote() {
        let line = sources.measure_line(measure);
        match line.formal.as_ref().map(|votes| votes.outcome.passed) {
            Some(true) => place(&mut decided, &measure.group, line),
            Some(false) => rejected.push(line),
            None => undecided.push(line),
        }
    }
    ConclusionPaper {
        head: sources.head(sources.adopted_at),
        document_number: sources.words.document_number.trim().to_owned(),
        kind_name: profile.conclusion_name.clone(),
        citations: profile.citations.clone(),
        met_on: Field::of(
            sources.held_at().map(|at| local(at, sources.unit.zone).date()),
            Blank::MeetingDate,
        ),
        review: sources.review.cloned(),
        assessment: said(&sources.words.assessment, Blank::Assessment),
        done: part(|outline| &outline.done, Blank::Done),
        not_done: part(|outline| &outline.not_done, Blank::NotDone),
        objective_causes: part(|outline| &outline.objective_causes, Blank::ObjectiveCauses),
        subjective_causes: part(|outline| &outline.subjective_causes, Blank::SubjectiveCauses),
        orientation: part(|outline| &outline.orientation, Blank::Orientation),
        decided,
        rejected,
        undecided,
        follow_up_on: sources.topic.schedule.as_ref().map_or(Vec::new(), |plan| plan.follow_up_on.to_vec()),
        comments: sources.live_comments().map(|comment| sources.comment_line(comment)).collect(),
        recipients: profile.recipients.clone(),
        signed_for: profile.signed_for.clone(),
        signer: Field::of(sources.signer(), Blank::Signer),
    }
}

/// The separate minutes of a session (S24).
#[must_use]
pub fn minutes(sources: &Sources<'_>) -> MinutesPaper {
    let (outline, zone, meeting) = (sources.outline(), sources.unit.zone, sources.meeting);
    let part =
        |text: fn(&Outline) -> &String, blank| said(outline.map_or("", |outline| text(outline)), blank);
    let started = meeting.map(|meeting| meeting.started_at);
    let ended = meeting.and_then(|meeting| meeting.ended_at);
    let least = sources.profile.least_minutes;
    let too_short = started.zip(ended).and_then(|(from, to)| {
        let length = (to - from).num_minutes();
        // The part of a joined session is no session by itself: the floor is that of one of its own (S23, S24).
        let apart = sources.topic.mode != Some(Mode::Joined);
        (apart && length < least).then_some((length, least))
    });
    let agreed = meeting.and_then(|meeting| meeting.agreed.zip(meeting.of));
    let name = |id: Option<MemberId>| id.and_then(|id| sources.name(id));
    MinutesPaper {
        head: sources.head(started),
        kind_name: sources.profile.minutes_name.clone(),
        started: Field::of(started.map(|at| local(at, zone)), Blank::MeetingDate),
        ended: Field::of(ended.map(|at| local(at, zone)), Blank::ClosingTime),
        too_short,
        place: said(sources.topic.place.as_deref().unwrap_or(""), Blank::Place),
        mode: sources.topic.mode,
        attendance: attendance(sources),
        chair: Field::of(name(meeting.map(|meeting| meeting.chair)), Blank::Chair),
        minute_taker: Field::of(name(meeting.and_then(|meeting| meeting.minute_taker)), Blank::MinuteTaker),
        presenter: Field::of(presenter(sources), Blank::Presenter),
        approval: sources.topic.approval.clone(),
        review: sources.review.cloned(),
        done: part(|outline| &outline.done, Blank::Done),
        not_done: part(|outline| &outline.not_done, Blank::NotDone),
        objective_causes: part(|outline| &outline.objective_causes, Blank::ObjectiveCauses),
        subjective_causes: part(|outline| &outline.subjective_causes, Blank::SubjectiveCauses),
        orientation: part(|outline| &outline.orientation, Blank::Orientation),
        rest: outline.map_or(String::new(), |outline| outline.rest.trim().to_owned()),
        questions: sources.questions.iter().map(|asked| (asked.number, asked.text.clone())).collect(),
        discussion: discussion(sources),
        measures: sources.put_to_vote().map(|measure| sources.measure_line(measure)).collect(),
        reservations: reservations(sources),
        assessment: said(&sources.words.assessment, Blank::Assessment),
        agreed: Field::of(agreed, Blank::Agreed),
    }
}

/// Somebody's text, or the blank where it is missing.
fn said(text: &str, blank: Blank) -> Field<String> {
    let text = text.trim();
    Field::of((!text.is_empty()).then(|| text.to_owned()), blank)
}

/// Puts a measure under its group; groups stand in the order in which their first measure does.
fn place(groups: &mut Vec<MeasureGroup>, name: &str, line: MeasureLine) {
    let name = Some(name.trim()).filter(|name| !name.is_empty());
    match groups.iter_mut().find(|group| group.name.as_deref() == name) {
        Some(group) => group.measures.push(line),
        None => groups.push(MeasureGroup { name: name.map(str::to_owned), measures: vec![line] }),
    }
}

fn discussion(sources: &Sources<'_>) -> Vec<Discussion> {
    let asked = |question: Option<&Question>| Discussion {
        question: question.map(|question| (question.number, question.text.clone())),
        comments: sources
            .live_comments()
            .filter(|comment| match question {
                Some(question) => comment.question == Some(question.id),
                // A comment on a question that was dropped since is still a comment.
                None => !sources.questions.iter().any(|question| comment.question == Some(question.id)),
            })
            .map(|comment| sources.comment_line(comment))
            .collect(),
    };
    let mut parts: Vec<Discussion> = sources.questions.iter().map(|question| asked(Some(question))).collect();
    parts.push(asked(None));
    parts.retain(|part| part.question.is_some() || !part.comments.is_empty());
    parts
}

fn reservations(sources: &Sources<'_>) -> Vec<ReservationLine> {
    let mut lines: Vec<ReservationLine> = sources
        .reservations
        .iter()
        .filter_map(|reserved| {
            Some(ReservationLine {
                name: sources.name(reserved.member)?,
                measure: sources.measures.iter().find(|measure| measure.id == reserved.measure)?.number,
                words: reserved.words.trim().to_owned(),
            })
        })
        .collect();
    lines.sort_by_key(|line| line.measure);
    lines
}

/// Who presented the topic: a member, a rapporteur from outside, or a party group through a member.
fn presenter(sources: &Sources<'_>) -> Option<Named> {
    let member = sources.members.iter().find(|member| Some(member.id) == sources.topic.preparer)?;
    Some(member.named(sources.topic.party_group.clone()))
}

fn attendance(sources: &Sources<'_>) -> AttendanceList {
    let mut list = AttendanceList::default();
    for member in sources.members {
        if member.kind == MemberKind::Guest || matches!(member.status, Status::Moved | Status::Deceased) {
            continue;
        }
        let official = member.kind == MemberKind::Official;
        list.total += 1;
        *(if official { &mut list.official } else { &mut list.probationary }) += 1;
        list.exempt += i64::from(member.status == Status::Exempt);
        list.away += i64::from(member.status == Status::Away);
        let row = sources.attendance.iter().find(|row| row.member == member.id);
        let reason = row.and_then(|row| row.reason.clone()).filter(|reason| !reason.trim().is_empty());
        let absentee = Absentee { name: member.name.clone(), reason };
        match row.map(|row| row.presence) {
            Some(Presence::Present) if official => list.present_official += 1,
            Some(Presence::Present) => list.present_probationary += 1,
            Some(Presence::Excused) => list.excused.push(absentee),
            Some(Presence::Absent | Presence::AsksLeave) => list.absent.push(absentee),
            // To have said "I shall come" is not to have been there; those away or exempt are not expected.
            Some(Presence::Coming) | None if member.status == Status::Active => {
                list.unrecorded.push(member.name.clone());
            }
            Some(Presence::Coming) | None => {}
        }
    }
    list
}

impl Sources<'_> {
    fn outline(&self) -> Option<&Outline> {
        self.draft.map(|draft| &draft.outline)
    }

    fn name(&self, id: MemberId) -> Option<String> {
        self.members.iter().find(|member| member.id == id).map(|member| member.name.clone())
    }

    /// When the session was held, or else is to be held.
    fn held_at(&self) -> Option<Timestamp> {
        self.meeting.map(|meeting| meeting.started_at).or(self.topic.meeting_at)
    }

    fn head(&self, at: Option<Timestamp>) -> Head {
        let (unit, topic) = (self.unit, self.topic);
        Head {
            profile: unit.profile,
            lang: unit.lang,
            letterhead: self.profile.letterhead,
            superior: unit.superior.trim().to_owned(),
            unit: unit.name.trim().to_owned(),
            locality: unit.locality.trim().to_owned(),
            on: at.map(|at| local(at, unit.zone).date()),
            year: topic.year,
            quarter: topic.quarter,
            title: said(topic.title.as_deref().unwrap_or(""), Blank::Title),
            draft: self.adopted_at.is_none(),
        }
    }

    fn signer(&self) -> Option<Signer> {
        let signer = match self.signed_by {
            Some(id) => self.members.iter().find(|member| member.id == id),
            None => leaders::head(self.members),
        };
        signer.map(Signer::of)
    }

    fn live_comments(&self) -> impl Iterator<Item = &Comment> {
        let mut live: Vec<&Comment> =
            self.comments.iter().filter(|comment| comment.state == CommentState::Live).collect();
        live.sort_by_key(|comment| comment.number);
        live.into_iter()
    }

    /// Listed measures, and any that a ballot has decided whatever became of it since; by number.
    fn put_to_vote(&self) -> impl Iterator<Item = &Measure> {
        let mut measures: Vec<&Measure> = self
            .measures
            .iter()
            .filter(|measure| {
                measure.state == MeasureState::Listed || self.vote(measure.id, BallotKind::Formal).is_some()
            })
            .collect();
        measures.sort_by_key(|measure| measure.number);
        measures.into_iter()
    }

    /// The last closed ballot of a kind that asked about the measure.
    fn vote(&self, measure: MeasureId, kind: BallotKind) -> Option<(&Ballot, &CountedItem)> {
        self.ballots
            .iter()
            .filter(|counted| counted.ballot.kind == kind && counted.ballot.state == BallotState::Closed)
            .filter_map(|counted| {
                let item = counted.items.iter().find(|counted| counted.item.measure == measure)?;
                Some((&counted.ballot, item))
            })
            .next_back()
    }

    fn measure_line(&self, measure: &Measure) -> MeasureLine {
        let (id, number) = (measure.id, measure.number);
        let formal = self.vote(id, BallotKind::Formal);
        let owner = measure.owner.and_then(|owner| self.name(owner)).map(Owner::Member).or_else(|| {
            let words = measure.owner_text.trim();
            (!words.is_empty()).then(|| Owner::Words(words.to_owned()))
        });
        MeasureLine {
            id,
            number,
            text: formal.map_or(&measure.text, |(_, counted)| &counted.item.text).trim().to_owned(),
            owner: Field::of(owner, Blank::Owner { measure: id, number }),
            co_owners: measure.co_owners.trim().to_owned(),
            expected: measure.expected.trim().to_owned(),
            due: Field::of(measure.due, Blank::Due { measure: id, number }),
            sources: self
                .live_comments()
                .filter(|comment| concerns(comment, measure))
                .map(|comment| comment.number)
                .collect(),
            formal: formal.map(|(ballot, counted)| votes(ballot, counted)),
            consultation: self
                .vote(id, BallotKind::Consultation)
                .map(|(ballot, counted)| votes(ballot, counted)),
        }
    }

    fn comment_line(&self, comment: &Comment) -> CommentLine {
        let measures: BTreeSet<i64> = self
            .measures
            .iter()
            .filter(|measure| concerns(comment, measure))
            .map(|measure| measure.number)
            .collect();
        let named = comment.visibility == Visibility::Named;
        CommentLine {
            number: comment.number,
            name: if named { self.name(comment.member) } else { None },
            kind: comment.kind,
            words: said(&comment.body, Blank::SpokenWords { comment: comment.id, number: comment.number }),
            channel: comment.channel,
            on: local(comment.created_at, self.unit.zone).date(),
            late: comment.late,
            // What a member said in the group was said by the member, whoever recorded it.
            on_behalf: comment.entered_by.is_some() && comment.channel != Channel::Group,
            measures: measures.into_iter().collect(),
        }
    }
}

/// Whether a comment speaks of the measure or is where it grew out of.
fn concerns(comment: &Comment, measure: &Measure) -> bool {
    comment.measure == Some(measure.id) || measure.from_comment == Some(comment.id)
}

/// One measure's votes as they are printed and told.
#[must_use]
pub fn votes(ballot: &Ballot, counted: &CountedItem) -> Votes {
    let (outcome, quorum) = (counted.outcome, ballot.quorum);
    Votes {
        kind: ballot.kind,
        way: ballot.way,
        outcome,
        pass: ballot.pass,
        quorum_missed: quorum.binding && outcome.counts.total() * quorum.den < quorum.num * outcome.on_roll,
    }
}
