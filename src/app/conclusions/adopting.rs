//! chốt: adopting a version, telling everybody, and taking it back while nobody has been told.

use chrono::Duration;

use super::gather::Gathered;
use super::own;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::concluding::{self, Adopted, Adopting, Figures};
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::Announcement;
use crate::domain::ids::{ConclusionId, JobId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::{Addressee, Unit};
use crate::present::conclusions as wording;
use crate::present::dates;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// The seconds within which nothing of an adoption has any effect outside.
fn settled(rules: &RuleProfile, adopted_at: Timestamp) -> Timestamp {
    adopted_at + Duration::seconds(rules.take_back_seconds)
}

/// When everybody is told, and the adoption can be taken back no longer.
pub fn release(rules: &RuleProfile, unit: &Unit, adopted_at: Timestamp) -> Timestamp {
    next_sending_time(settled(rules, adopted_at), rules, unit.zone)
}

async fn to_adopt(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<(Topic, Conclusion), Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    asker.may(Act::AdoptConclusion, Some(&topic))?;
    let ballots = lists::ballots(desk, topic.id).await?;
    concluding::adoptable(&conclusion, &topic, &ballots)?;
    Ok((topic, conclusion))
}

/// [Chốt bản này]: shows what will happen.
pub async fn ask(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let (topic, conclusion) = to_adopt(desk, asker, id).await?;
    let unit = asker.unit()?;
    let open = Gathered::read(desk, &topic, Some(&conclusion)).await?.open_blanks().len();
    let people = broadcast::addressees(desk, unit).await?.len();
    let in_group = unit.group.is_some();
    let message = wording::confirm(asker.texts(), &topic, &conclusion, open, in_group, people);
    Ok(Decision::new().say(message))
}

/// The rapporteur from outside who prepared the topic, if connected to it to the end.
async fn guest(desk: &mut Desk, unit: &Unit, topic: &Topic) -> Result<Option<Addressee>, store::Error> {
    let Some(preparer) = topic.preparer else { return Ok(None) };
    Ok(broadcast::addressee_of(desk, unit, preparer).await?.filter(|preparer| preparer.to.guest))
}

/// [Chưa chốt].
pub fn not_yet(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::AdoptConclusion, None)?;
    Ok(Decision::new().toast(wording::not_adopted(asker.texts())))
}

/// [Chốt và gửi].
pub async fn adopt(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let (topic, conclusion) = to_adopt(desk, asker, id).await?;
    let member = asker.may(Act::AdoptConclusion, Some(&topic))?;
    let (unit, now) = (asker.unit()?, desk.now());
    let gathered = Gathered::read(desk, &topic, Some(&conclusion)).await?;
    let rules = &gathered.profile;
    let release = release(rules, unit, now);
    let announcement = Announcement {
        figures: Figures::of(&gathered.conclusion()),
        to: broadcast::addressees(desk, unit).await?,
        guest: guest(desk, unit, &topic).await?,
        release,
    };
    let job = JobId(desk.new_id()?);
    let adopting = Adopting { unit, topic: &topic, conclusion: &conclusion, ballots: &gathered.ballots };
    let settled = settled(rules, now);
    let event = concluding::adopt(adopting, member.id, announcement, job, now, settled)?;
    let later = (release > settled).then(|| dates::soon(asker.texts(), release, unit.zone, now));
    let seconds = rules.take_back_seconds;
    let message = wording::adopted(asker.texts(), &topic, &conclusion, job.0, seconds, later);
    Ok(Decision::new().event(event).say(message))
}

/// [Thu lại].
pub async fn take_back(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    recall: i64,
) -> Result<Decision, Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    asker.may(Act::AdoptConclusion, Some(&topic))?;
    let adopted_at = conclusion.adopted_at.ok_or(Refusal::ExpiredButton)?;
    // Whoever pressed [Gửi ngay] has told them.
    if lists::waiting_under(desk, topic.unit, recall).await? == 0 {
        return Err(Refusal::TooLateToTakeBack.into());
    }
    let (unit, rules) = (asker.unit()?, asker.rules(desk).await?.rules);
    let before = lists::topics(desk, unit.id).await?.into_iter().find(|other| {
        other.id != topic.id && matches!(other.stage, Stage::Concluded | Stage::FollowingUp | Stage::Closed)
    });
    let adopted = Adopted {
        unit,
        topic: &topic,
        conclusion: &conclusion,
        job: JobId(recall),
        before: before.map(|topic| topic.id),
        settled: settled(&rules, adopted_at),
        release: release(&rules, unit, adopted_at),
    };
    let event = concluding::take_back(adopted, JobId(desk.new_id()?), desk.now())?;
    let draft = Conclusion { state: ConclusionState::Drafted, adopted_at: None, ..conclusion };
    Ok(Decision::new().event(event).say(wording::taken_back(asker.texts(), &draft)))
}
