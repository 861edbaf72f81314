//! The audit: chained per unit, without words, and a changed entry is found.

use chuyende::domain::ids::{MemberId, UnitId};
use chuyende::store::desk::{Actor, chain_hash};
use chuyende::store::rows::AuditRow;
use serde_json::json;

use super::{Base, moment};

/// The entries of a unit, and the first whose hash does not follow from those before it.
async fn chain(base: &Base, unit: UnitId) -> (Vec<AuditRow>, Option<i64>) {
    let mut desk = base.reading().await;
    let mut entries: Vec<AuditRow> = Vec::new();
    while let Some(entry) = desk.find::<AuditRow>((unit, entries.len() as i64 + 1)).await.unwrap() {
        entries.push(entry);
    }
    let mut previous = "";
    let mut broken = None;
    for entry in &entries {
        if broken.is_none() && chain_hash(previous, entry) != entry.hash {
            broken = Some(entry.seq);
        }
        previous = &entry.hash;
    }
    (entries, broken)
}

async fn audited() -> Base {
    let base = Base::new().await;
    for batch in 0..3 {
        let mut desk = base.desk_at(moment(batch)).await;
        for unit in [UnitId(0), UnitId(1), UnitId(1)] {
            let facts = json!({"ballot": batch, "choice": "for"});
            desk.audit(unit, Actor::Member(MemberId(7)), "vote_cast", &facts, Some("Lời riêng của hội viên"));
        }
        desk.audit(UnitId(1), Actor::Calendar, "round_closed", &json!({}), None);
        desk.audit(UnitId(1), Actor::Operator, "unit_added", &json!({}), None);
        desk.audit(UnitId(1), Actor::Person, "link_opened", &json!({}), None);
        desk.commit().await.unwrap();
    }
    base
}

#[tokio::test]
async fn each_unit_has_a_chain_of_its_own_that_holds() {
    let base = audited().await;
    for (unit, length) in [(UnitId(0), 3), (UnitId(1), 15), (UnitId(2), 0)] {
        let (entries, broken) = chain(&base, unit).await;
        assert_eq!((entries.len(), broken), (length, None));
    }
    let (entries, _) = chain(&base, UnitId(1)).await;
    let actors: Vec<i64> = entries.iter().take(5).map(|entry| entry.actor).collect();
    assert_eq!(actors, [7, 7, 0, -1, -2]);
    assert!(
        entries.iter().all(|entry| !entry.facts.contains("riêng") && entry.text_hash.as_deref() != Some(""))
    );
    assert_eq!(entries[0].text_hash.as_ref().map(String::len), Some(64));
    base.close().await;
}

#[tokio::test]
async fn a_changed_entry_is_found() {
    for (sql, at) in [
        ("UPDATE audit SET facts = '{\"ballot\":0,\"choice\":\"against\"}' WHERE unit = 1 AND seq = 2", 2),
        ("UPDATE audit SET actor = 8 WHERE unit = 1 AND seq = 6", 6),
        ("UPDATE audit SET at = at + 1 WHERE unit = 1 AND seq = 15", 15),
        ("UPDATE audit SET text_hash = NULL WHERE unit = 1 AND seq = 1", 1),
    ] {
        let base = audited().await;
        assert_eq!(base.sql(sql).await, 1);
        let (_, broken) = chain(&base, UnitId(1)).await;
        assert_eq!(broken, Some(at), "{sql}");
        assert_eq!(chain(&base, UnitId(0)).await.1, None, "the other chain holds");
        base.close().await;
    }
}
