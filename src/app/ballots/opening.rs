//! Opening a ballot from one card of defaults; leaving the consultation out.

use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::measures::own_topic;
use crate::domain::ballot::{BallotKind, BallotState, Way};
use crate::domain::balloting::{self, Opened, Opening};
use crate::domain::event::BallotEvent;
use crate::domain::ids::{BallotId, PersonId, TopicId};
use crate::domain::measure::MeasureState;
use crate::domain::measuring;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::roll;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Stage, Topic};
use crate::domain::{convening, unit::Unit};
use crate::present::ballot_opening as wording;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

/// The step: the card of defaults, [Mở lấy ý kiến] [Bỏ qua bước này] \[Chưa\].
pub async fn ask_consultation(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::OpenBallot, Some(&topic))?;
    let until = consultation_until(desk, asker, &topic).await?;
    let (opened, voters) = opened(desk, asker, &topic, BallotKind::Consultation, Way::Phone, until).await?;
    let (rules, zone) = (asker.rules(desk).await?.rules, asker.unit()?.zone);
    let view = wording::ConsultationView {
        topic: &topic,
        measures: opened.ballot.items,
        on_roll: opened.ballot.on_roll,
        reached: voters.len(),
        until: until.unwrap_or(desk.now()),
        later: broadcast::not_before(&rules, zone, desk.now()),
        zone,
        now: desk.now(),
    };
    Ok(Decision::new().say(wording::consultation(asker.texts(), &view)))
}

async fn consultation_until(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
) -> Result<Option<Timestamp>, Halt> {
    let ballots = lists::ballots(desk, topic.id).await?;
    balloting::may_open(topic, BallotKind::Consultation, &ballots)?;
    let rules = asker.rules(desk).await?.rules;
    Ok(Some(balloting::consultation_ends(topic, &rules, asker.unit()?.zone, desk.now())?))
}

/// [Mở lấy ý kiến]. Outside the sending hours only on the officer's word, for a ballot card wakes its reader.
pub async fn consult(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    at_once: bool,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::OpenBallot, Some(&topic))?;
    let until = consultation_until(desk, asker, &topic).await?;
    let rules = asker.rules(desk).await?.rules;
    if !at_once && broadcast::not_before(&rules, asker.unit()?.zone, desk.now()).is_some() {
        return ask_consultation(desk, asker).await;
    }
    open(desk, asker, &topic, BallotKind::Consultation, Way::Phone, until).await
}

/// [Bỏ qua bước này]: recorded, like every stage that is skipped.
pub async fn skip(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::OpenBallot, Some(&topic))?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let in_time = topic.stage == Stage::Circulated && topic.consultation_skipped_at.is_none();
    if !in_time || ballots.iter().any(|ballot| ballot.state != BallotState::Cancelled) {
        return Err(Refusal::ExpiredButton.into());
    }
    let topic = Topic { consultation_skipped_at: Some(desk.now()), ..topic };
    let line = wording::skipped(asker.texts());
    let home = CardRef { kind: CardKind::Home, reference: topic.unit.0 };
    Ok(Decision::new().event(BallotEvent::ConsultationSkipped { topic }).toast(line).turn(home, 0))
}

/// How the formal vote is to be held: [Lấy số giơ tay] [Biểu quyết trên điện thoại] …
pub async fn ask_formal(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::OpenBallot, Some(&topic))?;
    let ballots = lists::ballots(desk, topic.id).await?;
    balloting::may_open(&topic, BallotKind::Formal, &ballots)?;
    let measures = lists::measures(desk, topic.id).await?;
    let listed = measuring::of_state(&measures, MeasureState::Listed);
    if listed == 0 {
        return Err(Refusal::NothingToAsk.into());
    }
    let members = lists::members(desk, topic.unit).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let fixed = roll::fix_roll(&members, Some(&attendance), BallotKind::Formal);
    let on_roll: Vec<_> = attendance
        .iter()
        .filter(|row| fixed.iter().any(|(member, reason)| *member == row.member && reason.counts()))
        .cloned()
        .collect();
    let present = convening::present(&on_roll);
    Ok(Decision::new().say(wording::formal(asker.texts(), &topic, listed, &fixed, present)))
}

/// Opens the formal vote. Only the three ways of the card: a secret one is no button here.
pub async fn formal(desk: &mut Desk, asker: &Asker, topic: TopicId, way: Way) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::OpenBallot, Some(&topic))?;
    if !matches!(way, Way::Hall | Way::Phone | Way::Mixed) {
        return Err(Refusal::ExpiredButton.into());
    }
    open(desk, asker, &topic, BallotKind::Formal, way, None).await
}

async fn open(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    kind: BallotKind,
    way: Way,
    closes_at: Option<Timestamp>,
) -> Result<Decision, Halt> {
    let (Opened { ballot, items, roll }, voters) = opened(desk, asker, topic, kind, way, closes_at).await?;
    let mut decision = Decision::new();
    if way != Way::Hall {
        let (zone, now) = (asker.unit()?.zone, desk.now());
        decision = decision.toast(wording::opened(asker.texts(), &ballot, voters.len(), zone, now));
    }
    let count = CardRef { kind: CardKind::Count, reference: ballot.id.0 };
    Ok(decision.event(BallotEvent::Opened { ballot, items, roll, voters }).show(count, 1))
}

/// The ballot as it would be opened now, and who would get its card.
async fn opened(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    kind: BallotKind,
    way: Way,
    closes_at: Option<Timestamp>,
) -> Result<(Opened, Vec<PersonId>), Halt> {
    let rules = asker.rules(desk).await?.rules;
    let members = lists::members(desk, topic.unit).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let measures = lists::measures(desk, topic.id).await?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let opened = balloting::open(&Opening {
        id: BallotId(desk.new_id()?),
        topic,
        kind,
        way,
        rules: &rules,
        members: &members,
        attendance: &attendance,
        measures: &measures,
        ballots: &ballots,
        closes_at,
        now: desk.now(),
    })?;
    let voters = if way == Way::Hall { Vec::new() } else { voters(desk, asker.unit()?, &opened).await? };
    Ok((opened, voters))
}

/// Whom on the roll a ballot card reaches.
async fn voters(desk: &mut Desk, unit: &Unit, opened: &Opened) -> Result<Vec<PersonId>, store::Error> {
    let addressees = broadcast::addressees(desk, unit).await?;
    let counted: std::collections::BTreeSet<_> =
        opened.roll.iter().filter(|entry| entry.reason.counts()).map(|entry| entry.member).collect();
    Ok(addressees
        .iter()
        .filter(|addressee| counted.contains(&addressee.member))
        .map(|addressee| addressee.to.person)
        .collect())
}
