//! Everything the papers of a session are compiled from, read from the desk and lent as [`Sources`].

use crate::app::tasks;
use crate::domain::ballot::{Ballot, BallotState};
use crate::domain::balloting;
use crate::domain::blank::Blank;
use crate::domain::comment::Comment;
use crate::domain::compile::{self, CountedBallot, Sources};
use crate::domain::concluding::{self, Figures};
use crate::domain::conclusion::{Conclusion, SecretaryWords};
use crate::domain::draft::{Draft, Question};
use crate::domain::event::{ConclusionEvent, Filling, Report};
use crate::domain::following::CarriedOver;
use crate::domain::ids::MemberId;
use crate::domain::measure::Measure;
use crate::domain::meeting::{Attendance, Meeting, Reservation};
use crate::domain::member::Member;
use crate::domain::paper::{ConclusionPaper, MeasureLine, MinutesPaper, gaps};
use crate::domain::rules::RuleProfile;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::store::desk::Desk;
use crate::store::rows::UnitRules;
use crate::store::{self, lists};

/// All rows of a session.
#[derive(Clone, Debug)]
pub struct Gathered {
    pub unit: Unit,
    pub profile: RuleProfile,
    pub topic: Topic,
    draft: Option<Draft>,
    questions: Vec<Question>,
    pub comments: Vec<Comment>,
    pub measures: Vec<Measure>,
    /// All ballots of the topic, open ones too.
    pub ballots: Vec<Ballot>,
    counted: Vec<CountedBallot>,
    pub members: Vec<Member>,
    pub attendance: Vec<Attendance>,
    pub meeting: Option<Meeting>,
    reservations: Vec<Reservation>,
    review: Option<CarriedOver>,
    words: SecretaryWords,
    signed_by: Option<MemberId>,
    adopted_at: Option<Timestamp>,
}

impl Gathered {
    /// Reads the session of `topic`; `conclusion` gives the words only an officer can add.
    pub async fn read(
        desk: &mut Desk,
        topic: &Topic,
        conclusion: Option<&Conclusion>,
    ) -> Result<Self, store::Error> {
        let circulated = topic.approval.as_ref().map(|approval| approval.draft).or(topic.draft);
        let draft = match circulated {
            Some(draft) => desk.find::<Draft>(draft).await?,
            None => None,
        };
        let ballots = lists::ballots(desk, topic.id).await?;
        let mut counted = Vec::new();
        for ballot in ballots.iter().filter(|ballot| ballot.state == BallotState::Closed) {
            let items = lists::ballot_items(desk, ballot.id).await?;
            counted.push(balloting::counted(ballot, &items));
        }
        let unit = desk.get::<Unit>(topic.unit).await?;
        let mut members = lists::members(desk, topic.unit).await?;
        // A rapporteur from outside is on no roster, and named in the papers as who presented.
        if let Some(preparer) = topic.preparer
            && members.iter().all(|member| member.id != preparer)
        {
            members.push(desk.get::<Member>(preparer).await?);
        }
        let meeting = desk.find::<Meeting>(topic.id).await?;
        // As it stood when the session looked back.
        let at = meeting.as_ref().map_or(desk.now(), |meeting| meeting.started_at);
        let review = tasks::carried_over(desk, &unit, topic, &members, at).await?;
        Ok(Self {
            unit,
            profile: desk.get::<UnitRules>(topic.unit).await?.rules,
            topic: topic.clone(),
            draft,
            questions: lists::questions(desk, topic.id).await?,
            comments: lists::comments(desk, topic.id).await?,
            measures: lists::measures(desk, topic.id).await?,
            ballots,
            counted,
            members,
            attendance: lists::attendance(desk, topic.id).await?,
            meeting,
            reservations: lists::reservations(desk, topic.id).await?,
            review,
            words: conclusion.map(|conclusion| conclusion.words.clone()).unwrap_or_default(),
            signed_by: conclusion.and_then(|conclusion| conclusion.signed_by),
            adopted_at: conclusion.and_then(|conclusion| conclusion.adopted_at),
        })
    }

    fn sources(&self) -> Sources<'_> {
        Sources {
            unit: &self.unit,
            profile: &self.profile,
            topic: &self.topic,
            draft: self.draft.as_ref(),
            questions: &self.questions,
            comments: &self.comments,
            measures: &self.measures,
            ballots: &self.counted,
            members: &self.members,
            attendance: &self.attendance,
            meeting: self.meeting.as_ref(),
            reservations: &self.reservations,
            review: self.review.as_ref(),
            words: &self.words,
            signed_by: self.signed_by,
            adopted_at: self.adopted_at,
        }
    }

    /// The conclusion as it would be printed now.
    #[must_use]
    pub fn conclusion(&self) -> ConclusionPaper {
        compile::conclusion(&self.sources())
    }

    /// The separate minutes as they would be printed now.
    #[must_use]
    pub fn minutes(&self) -> MinutesPaper {
        compile::minutes(&self.sources())
    }

    /// The blanks that can be asked about, in the order of the papers.
    #[must_use]
    pub fn open_blanks(&self) -> Vec<Blank> {
        concluding::open_blanks(&gaps(&self.conclusion(), &self.minutes()), &self.words)
    }

    /// The measures that passed without anybody having said what is to come of them.
    #[must_use]
    pub fn without_result(&self) -> Vec<MeasureLine> {
        concluding::without_result(&self.conclusion(), &self.words)
    }

    /// What is said of the papers.
    #[must_use]
    pub fn report(&self) -> Report {
        Report {
            figures: Figures::of(&self.conclusion()),
            open: self.open_blanks(),
            without_result: self.without_result().len(),
            due: self.topic.schedule.as_ref().map(|schedule| schedule.conclude_by),
        }
    }

    /// The session as it stands after `event`, which has not reached the desk yet.
    pub fn foresee(&mut self, event: &ConclusionEvent) {
        match event {
            ConclusionEvent::Filled { conclusion, filling, .. } => {
                self.words = conclusion.words.clone();
                self.fill(filling);
            }
            ConclusionEvent::LeftBlank { conclusion, .. } => self.words = conclusion.words.clone(),
            _ => {}
        }
    }

    fn fill(&mut self, filling: &Filling) {
        match filling {
            Filling::Words => {}
            Filling::Measure(measure) => {
                for old in self.measures.iter_mut().filter(|old| old.id == measure.id) {
                    *old = measure.clone();
                }
            }
            Filling::Meeting(meeting) => self.meeting = Some(meeting.clone()),
            Filling::Attendance(rows) => {
                self.attendance.retain(|old| rows.iter().all(|row| row.member != old.member));
                self.attendance.extend(rows.iter().cloned());
            }
        }
    }
}
