//! Buttons that name what belongs to somebody else: every action there is, with another unit's numbers in it, and with
//! numbers that are nobody's.

use std::collections::BTreeSet;

use chuyende::domain::ids::UnitId;
use chuyende::domain::topic::Stage;
use chuyende::present::action::Action;
use chuyende::store::inbox;
use chuyende::telegram::callback;
use serde_json::Value;

use crate::bad_input::scene::{Ids, audited, furnished};
use crate::support::World;

const STAGES: [Stage; 3] = [Stage::Circulated, Stage::Meeting, Stage::Concluding];

/// One of every action.
fn actions() -> Vec<Action> {
    // 740 000 is a day of 2027, and a valid argument of no enum: words have less than ten.
    let tries = |code: &&str| {
        (0..=5_u32).find_map(|count| {
            (0..2_usize.pow(count)).find_map(|bits| {
                let number = |place: u32| if bits >> place & 1 == 0 { 1 } else { 740_000 };
                let action = Action::decode(code, &(0..count).map(number).collect::<Vec<i64>>())?;
                // A day near the year 1 is refused as a day, not as somebody else's.
                (!serde_json::to_string(&action).unwrap().contains("\"0001-")).then_some(action)
            })
        })
    };
    let all: Vec<Action> = Action::CODES.iter().filter_map(tries).collect();
    assert_eq!(all.len(), Action::CODES.len());
    all
}

/// The action with its ids replaced in every way that has at least one of `theirs` in it; the others are `ours`.
fn mixed(action: &Action, ours: &Ids, theirs: &Ids) -> Vec<Action> {
    let shape = serde_json::to_value(action).unwrap();
    let Some((name, fields)) = shape.as_object().and_then(|object| object.iter().next()) else {
        return Vec::new();
    };
    let ids: Vec<&String> =
        fields.as_object().unwrap().keys().filter(|key| ours.contains_key(key.as_str())).collect();
    (1..2_usize.pow(u32::try_from(ids.len()).unwrap()))
        .map(|bits| {
            let mut fields = fields.clone();
            for (place, id) in ids.iter().enumerate() {
                let from = if bits >> place & 1 == 1 { theirs } else { ours };
                fields[id.as_str()] = Value::from(from[id.as_str()]);
            }
            serde_json::from_value(serde_json::json!({ name: fields })).unwrap()
        })
        .collect()
}

/// Presses a button of one's own making and gives what comes back: the line over the chat and the messages.
async fn answer(w: &mut World, user: i64, unit: Option<UnitId>, action: &Action) -> String {
    let data = callback::encode(unit, action).unwrap();
    w.telegram().presses_data(user, user, 1, &data);
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect();
    format!("{}{}", toasts.concat(), w.reads(user))
}

#[tokio::test]
async fn no_button_reaches_into_another_unit() {
    let mut faults = BTreeSet::new();
    for stage in STAGES {
        let mut w = World::at_time("2026-12-15 08:00").await;
        let (own, other) = (w.cell(6, 0).await, w.cell(6, 0).await);
        let ours = furnished(&mut w, &own, "của mình", stage).await;
        let theirs = furnished(&mut w, &other, "của đơn vị khác", stage).await;
        w.settle().await;
        for user in (0..6).flat_map(|index| [own.user(index), other.user(index)]) {
            w.reads(user);
        }
        let user = own.secretary();
        for action in actions().iter().flat_map(|action| mixed(action, &ours, &theirs)) {
            for unit in [Some(own.unit), Some(other.unit), None] {
                // A button of another unit leads to the unit it names: that is what this one is for.
                if matches!(action, Action::SwitchUnit { .. }) {
                    continue;
                }
                let before = (audited(&w, &own).await, audited(&w, &other).await);
                let said = answer(&mut w, user, unit, &action).await;
                let after = (audited(&w, &own).await, audited(&w, &other).await);
                let what = format!("{action:?} ({stage:?})");
                if said.contains("của đơn vị khác") {
                    faults.insert(format!("{what} tells what is not ours: {said}"));
                }
                if before != after {
                    let new: Vec<&String> =
                        after.0[before.0.len()..].iter().chain(&after.1[before.1.len()..]).collect();
                    faults.insert(format!("{what} changes something: {new:?}"));
                }
                if said.is_empty() {
                    faults.insert(format!("{what} is not answered"));
                }
            }
        }
        for index in 0..6 {
            let heard = w.reads(other.user(index));
            if !heard.is_empty() {
                faults.insert(format!("somebody else hears of it: {heard}"));
            }
        }
        for parked in inbox::parked(&w.stage.app.store).await.unwrap() {
            faults.insert(format!("parked: {} {}", parked.why, parked.incoming));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn a_number_that_is_nobodys_is_refused_and_breaks_nothing() {
    let mut faults = BTreeSet::new();
    for stage in STAGES {
        let mut w = World::at_time("2026-12-15 08:00").await;
        let own = w.cell(6, 0).await;
        let ours = furnished(&mut w, &own, "của mình", stage).await;
        let nobodys: Ids = ours.keys().map(|name| (*name, 3_999_999)).collect();
        w.settle().await;
        for user in [own.secretary(), own.user(5)] {
            w.reads(user);
            for action in actions().iter().flat_map(|action| mixed(action, &ours, &nobodys)) {
                let before = audited(&w, &own).await;
                let said = answer(&mut w, user, Some(own.unit), &action).await;
                let after = audited(&w, &own).await;
                let what = format!("{action:?} ({stage:?})");
                if said.is_empty() {
                    faults.insert(format!("{what} is not answered"));
                }
                if before != after {
                    faults.insert(format!("{what} changes something: {:?}", &after[before.len()..]));
                }
            }
        }
        for parked in inbox::parked(&w.stage.app.store).await.unwrap() {
            faults.insert(format!("parked: {} {}", parked.why, parked.incoming));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}
