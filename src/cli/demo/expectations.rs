//! What must be true after the play: everything said was kept, everything decided was counted rightly, nobody was
//! asked for more than ux.md allows, nothing is left over.

use anyhow::Context as _;

use super::Played;
use super::cast::Cast;
use super::sample::{How, Round};
use crate::clock::Clock as _;
use crate::domain::ballot::{BallotKind, Counts};
use crate::domain::comment::CommentState;
use crate::domain::topic::Stage;
use crate::store::desk::Desk;
use crate::store::{inbox, lists, outbox};

/// Taps of the secretary in a quarter.
pub const SECRETARY_TAPS: usize = 40;
/// Characters the secretary types in a quarter, members' words entered for them left out.
pub const SECRETARY_TYPED: usize = 400;
/// Taps of a member with two comments.
pub const MEMBER_TAPS: usize = 15;
/// Taps of a member with nothing to add.
pub const QUIET_TAPS: usize = 9;
/// Posts in the group in a quarter.
pub const GROUP_POSTS: usize = 5;
/// Private messages to a member that nobody asked for.
pub const UNASKED: usize = 8;

/// Looks at the database when the play is over; what is wrong becomes a fault.
pub(super) async fn check_record(cast: &mut Cast) -> anyhow::Result<()> {
    let mut desk = Desk::reading(&cast.stage.app.store, cast.stage.clock.now()).await?;
    let topics = lists::topics(&mut desk, cast.unit).await?;
    let topic = topics.iter().find(|topic| (topic.year, topic.quarter) == (2026, 4));
    let topic = topic.context("there is no topic")?;
    let mut faults = Vec::new();
    if topic.stage != Stage::Closed {
        faults.push(format!("the topic has come to {} only", topic.stage.as_str()));
    }
    let said = cast.sample.comments()?;
    let wanted = said.iter().filter(|said| said.how != How::Withdraw).count();
    let comments = lists::comments(&mut desk, topic.id).await?;
    let live: Vec<_> = comments.iter().filter(|comment| comment.state == CommentState::Live).collect();
    if (live.len(), comments.len()) != (wanted, said.len()) {
        faults.push(format!(
            "{} comments live of {}, not {wanted} of {}",
            live.len(),
            comments.len(),
            said.len()
        ));
    }
    for said in said.iter().filter(|said| said.how == How::Edit) {
        if !live.iter().any(|comment| comment.body == said.edited) {
            faults.push(format!("an edited comment is not kept: {}", said.edited));
        }
    }
    for ballot in lists::ballots(&mut desk, topic.id).await? {
        let round = match ballot.kind {
            BallotKind::Consultation => Round::Consultation,
            BallotKind::Formal => Round::Decision,
        };
        let votes = cast.sample.votes(round)?;
        for (at, item) in lists::ballot_items(&mut desk, ballot.id).await?.iter().enumerate() {
            let mut counts = Counts::default();
            votes.iter().filter_map(|votes| *votes.choices.get(at)?).for_each(|choice| counts.add(choice));
            if item.result != Some(counts) {
                let kind = ballot.kind.as_str();
                faults.push(format!("{kind}, measure {}: {:?}, not {counts:?}", item.number, item.result));
            }
        }
    }
    drop(desk);
    let (refused, waiting) = outbox::refused(&cast.stage.app.store).await?;
    faults.extend(refused.into_iter().map(|one| format!("refused by the messenger: {}", one.why)));
    if waiting > 0 {
        faults.push(format!("{waiting} messages were never sent"));
    }
    let parked = inbox::parked(&cast.stage.app.store).await?;
    faults.extend(parked.into_iter().map(|one| format!("in the quarantine: {}", one.why)));
    faults.into_iter().for_each(|fault| cast.watch.fault(fault));
    Ok(())
}

impl Played {
    /// Where the play asked more of people than ux.md allows: each a sentence with the taps or messages in question.
    #[must_use]
    pub fn over_budget(&self) -> Vec<String> {
        let mut over = Vec::new();
        let sample = &self.sample;
        let budgets = [
            (sample.names().next().unwrap_or_default(), SECRETARY_TAPS, SECRETARY_TYPED),
            (sample.word("diligent"), MEMBER_TAPS, usize::MAX),
            (sample.word("quiet"), QUIET_TAPS, usize::MAX),
        ];
        for (name, taps, typed) in budgets {
            let effort = self.effort.get(name).cloned().unwrap_or_default();
            if effort.taps.len() > taps {
                over.push(format!(
                    "{name}: {} taps, not {taps}: {}",
                    effort.taps.len(),
                    effort.taps.join(" · ")
                ));
            }
            if effort.typed > typed {
                over.push(format!("{name}: {} characters typed, not {typed}", effort.typed));
            }
        }
        if self.posts.len() > GROUP_POSTS {
            over.push(format!("{} posts in the group: {}", self.posts.len(), self.posts.join(" · ")));
        }
        for name in sample.ordinary_members() {
            let unasked = self.unasked.get(name).map_or(&[][..], Vec::as_slice);
            if unasked.len() > UNASKED {
                over.push(format!("{name}: {} messages unasked: {}", unasked.len(), unasked.join(" · ")));
            }
        }
        over
    }

    /// Both papers were sent, and are what they are called.
    #[must_use]
    pub fn papers_missing(&self) -> Vec<String> {
        let broken = |(_, bytes): &&(String, Vec<u8>)| !bytes.starts_with(b"PK");
        let mut missing: Vec<String> =
            self.documents.iter().filter(broken).map(|(name, _)| name.clone()).collect();
        if self.documents.len() < 2 {
            missing.push(format!("{} documents", self.documents.len()));
        }
        missing
    }
}
