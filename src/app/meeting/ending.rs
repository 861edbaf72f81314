//! [Kết thúc họp]: the minutes read aloud, their adoption, the end.

use super::{card, own_meeting};
use crate::app::asker::Asker;
use crate::app::conclusions;
use crate::app::decision::{Answer, Decision, Halt};
use crate::app::tasks;
use crate::domain::ballot::BallotKind;
use crate::domain::balloting;
use crate::domain::comment::CommentState;
use crate::domain::compile;
use crate::domain::convening::{self, Adoption};
use crate::domain::event::MeetingEvent;
use crate::domain::ids::TopicId;
use crate::domain::measure::MeasureState;
use crate::domain::measuring;
use crate::domain::meeting::Meeting;
use crate::domain::paper::Votes;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::topic::Topic;
use crate::present::meeting as wording;
use crate::present::outgoing::Outgoing;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The minutes to be read aloud, then the question how many agree. Measures without a formal vote are pointed out
/// first; `undecided`: the officer means it.
pub async fn ask(desk: &mut Desk, asker: &Asker, topic: TopicId, undecided: bool) -> Result<Decision, Halt> {
    let (topic, meeting) = own_meeting(desk, asker, topic).await?;
    asker.may(Act::FinishMinutes, Some(&topic))?;
    let ballots = lists::ballots(desk, topic.id).await?;
    convening::may_end(&topic, &meeting, &ballots)?;
    let measures = lists::measures(desk, topic.id).await?;
    let listed = measuring::of_state(&measures, MeasureState::Listed);
    if listed > 0 && !undecided && balloting::closed_of(&ballots, BallotKind::Formal).is_none() {
        return Ok(Decision::new().say(wording::undecided(asker.texts(), &topic, listed)));
    }
    let aloud = aloud(desk, asker, &topic, &meeting).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let (present, zone) = (convening::present(&attendance), asker.unit()?.zone);
    let prompt = asker.prompt(desk, Intent::MinutesAdopted)?;
    let question = wording::write_adoption(asker.texts(), &topic, present, zone, desk.now());
    Ok(Decision::new().say(aloud).ask(prompt, question))
}

async fn aloud(desk: &mut Desk, asker: &Asker, topic: &Topic, meeting: &Meeting) -> Result<Outgoing, Halt> {
    let members = lists::members(desk, topic.unit).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let comments = lists::comments(desk, topic.id).await?;
    let votes = formal_votes(desk, topic).await?;
    let unit = asker.unit()?;
    let review = tasks::carried_over(desk, unit, topic, &members, meeting.started_at).await?;
    let view = wording::AloudView {
        topic,
        meeting,
        members: &members,
        attendance: &attendance,
        votes: &votes,
        comments: comments.iter().filter(|comment| comment.state == CommentState::Live).count(),
        reservations: lists::reservations(desk, topic.id).await?.len(),
        review: review.as_ref(),
        zone: unit.zone,
    };
    Ok(wording::aloud(asker.texts(), &view))
}

/// The results of the formal vote, with the numbers and the words of the measures.
async fn formal_votes(desk: &mut Desk, topic: &Topic) -> Result<Vec<(i64, String, Votes)>, store::Error> {
    let ballots = lists::ballots(desk, topic.id).await?;
    let Some(ballot) = balloting::closed_of(&ballots, BallotKind::Formal) else {
        return Ok(Vec::new());
    };
    let items = lists::ballot_items(desk, ballot.id).await?;
    let counted = balloting::counted(ballot, &items);
    let lines = counted.items.iter();
    Ok(lines.map(|item| (item.item.number, item.item.text.clone(), compile::votes(ballot, item))).collect())
}

/// "17/17 21h15".
pub async fn adopt(desk: &mut Desk, asker: &Asker, text: &str) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    let (topic, meeting) = own_meeting(desk, asker, topic.id).await?;
    let adoption = convening::read_adoption(text, &meeting, asker.unit()?.zone, desk.now())?;
    end(desk, asker, &topic, &meeting, adoption).await
}

/// [Tất cả nhất trí, kết thúc bây giờ].
pub async fn all_agree(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let (topic, meeting) = own_meeting(desk, asker, topic).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let present = convening::present(&attendance);
    let adoption = Adoption { agreed: present, of: present, ended_at: desk.now() };
    let decision = end(desk, asker, &topic, &meeting, adoption).await?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::MinutesAdopted)).await?;
    Ok(decision.events(needless))
}

async fn end(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    meeting: &Meeting,
    adoption: Adoption,
) -> Result<Decision, Halt> {
    asker.may(Act::FinishMinutes, Some(topic))?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let event = convening::end(topic, meeting, &ballots, &attendance, adoption, desk.now())?;
    let MeetingEvent::Ended { topic: ended, meeting } = &event else {
        return Err(Refusal::TryAgain.into());
    };
    let said = wording::ended(asker.texts(), meeting, asker.unit()?.zone);
    let begun = conclusions::begin(desk, ended).await?;
    Ok(Decision::new().event(event).events(begun).say(said).answer(Answer::Turn(card(topic.id), 0)))
}
