//! Quarters in which anything happens in any order.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use chrono_tz::Asia::Ho_Chi_Minh;
use proptest::prelude::*;

use super::*;

/// What happens next in a made-up quarter.
#[derive(Clone, Copy, Debug)]
enum Turn {
    /// The calendar looks.
    Look,
    /// An officer has people reminded.
    Word(usize),
    /// A member does everything that is owed.
    Does(i64),
    /// The topic goes on to the next stage.
    GoesOn,
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        6 => Just(Turn::Look),
        2 => (0..Duty::ALL.len()).prop_map(Turn::Word),
        1 => (1..=6_i64).prop_map(Turn::Does),
        1 => Just(Turn::GoesOn),
    ]
}

fn goes_on(cell: &mut Cell, now: Timestamp) {
    let topic = &mut cell.topic;
    let (stage, step, owner) = match topic.stage {
        Stage::Assigned => (Stage::InReview, Step::AwaitReview, Owner::Committee),
        Stage::InReview => (Stage::Approved, Step::Circulate, Owner::Secretary),
        Stage::Approved => (Stage::Circulated, Step::AwaitComments, Owner::Members),
        Stage::Circulated if cell.ballot.is_none() => (Stage::Circulated, Step::AwaitVotes, Owner::Members),
        _ => (Stage::Concluding, Step::AdoptConclusion, Owner::Secretary),
    };
    if stage == Stage::InReview {
        cell.draft = Some(Draft { submitted_at: Some(now), ..draft(None) });
    }
    if topic.stage == Stage::Circulated && stage == Stage::Circulated {
        cell.ballot = Some(Ballot { opened_at: now, ..ballot() });
    } else if stage == Stage::Circulated {
        topic.round = RoundState::Open;
        topic.circulated_at = Some(now);
        topic.comments_close_at = Some(at("2026-12-21T10:00:00Z"));
    } else {
        cell.ballot = None;
    }
    topic.stage = stage;
    cell.next = NextStep { step, owner, due: Some(day("2026-12-14")) };
}

proptest! {
    /// Whatever happens in whatever order, with the calendar looking or not: nobody is told more than twice of one
    /// occurrence, nor of what is done, nor more than once a day, nor outside the sending hours.
    #[test]
    fn nobody_is_ever_nagged(turns in prop::collection::vec((1..60_i64, turn()), 1..60)) {
        let rules = rules();
        let mut cell = Cell::of(settled(), Step::WriteDraft, Owner::Preparer, "2026-12-03");
        let mut now = now("2026-11-24T01:00:00Z");
        let mut looked = now;
        let mut given: BTreeSet<String> = BTreeSet::new();
        let mut of_day: BTreeMap<(MemberId, chrono::NaiveDate), u32> = BTreeMap::new();
        let mut of_occurrence: BTreeMap<(MemberId, String), u32> = BTreeMap::new();
        for (hours, turn) in turns {
            now += Duration::hours(hours);
            let today = local(now, Ho_Chi_Minh).date();
            let messages = match turn {
                Turn::Look => {
                    let outage = Outage::between(looked, None, now);
                    let plan = plan(look(now, &rules), cell.nudges(now), &given, outage);
                    given.extend(plan.dropped.iter().map(Nudge::key));
                    looked = now;
                    let hour = local(now, Ho_Chi_Minh).time();
                    let sending = hour >= rules.send_from && hour <= rules.send_until;
                    prop_assert!(sending || plan.messages.is_empty());
                    plan.messages
                }
                Turn::Word(duty) => {
                    let nudges = cell.with(now, |facts| on_word(facts, Duty::ALL[duty], MemberId(1)));
                    by_hand(UnitId(1), nudges, &given, today).unwrap_or_default()
                }
                Turn::Does(member) => {
                    cell.open.retain(|open| open.0 != member);
                    Vec::new()
                }
                Turn::GoesOn => {
                    goes_on(&mut cell, now);
                    Vec::new()
                }
            };
            for message in messages {
                let told = of_day.entry((message.member, today)).or_default();
                *told += 1;
                prop_assert!(*told == 1, "{:?} twice on {today}", message.member);
                for nudge in &message.nudges {
                    let asked = of_occurrence.entry((message.member, nudge.occasion.occurrence.clone()));
                    let times = asked.or_default();
                    *times += 1;
                    prop_assert!(*times <= 2, "{nudge:?}");
                    let owes = cell.open.contains(&message.member)
                        || matches!(nudge.duty, Duty::Draft | Duty::DraftLate | Duty::ReviewLate | Duty::Lead | Duty::Meeting);
                    prop_assert!(owes, "{nudge:?} is done");
                    prop_assert!(nudge.occasion.is_on(now), "{nudge:?} at {now}");
                }
                given.extend(message.keys(UnitId(1), today));
            }
        }
    }
}
