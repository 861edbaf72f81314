//! Cards: what lives on people's screens, and how raised, turned and newly shown ones are written.

use std::collections::{BTreeMap, BTreeSet};

use super::record::Table;
use super::value::{Column as _, Value};
use super::{Error, Tx, bulk};
use crate::domain::text_enum::text_enum;
use crate::domain::time::Timestamp;
use crate::present::outgoing::Place;

/// A card on somebody's screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct CardRef {
    pub kind: CardKind,
    pub reference: i64,
}

text_enum! {
    /// What a card shows.
    pub enum CardKind {
        /// Where everything stands and what is next; the reference is the unit.
        Home = "home",
        /// A ballot, one measure at a time; the reference is the ballot, the page the measure's position.
        Ballot = "ballot",
        /// What became of a comment; the reference is the comment.
        Receipt = "receipt",
        /// The topic in the group; the reference is the topic.
        Topic = "topic",
        /// The list of measures; the reference is the topic.
        Measures = "measures",
        /// One measure; the reference is the measure.
        Measure = "measure",
        /// How far a ballot has come, and the count of the hall, for officers; the reference is the ballot, the page
        /// the measure's position.
        Count = "count",
        /// Votes an officer enters for members; the reference is the ballot.
        VoteEntry = "vote_entry",
        /// The session: attendance, who leads it, what is next; the reference is the topic.
        Meeting = "meeting",
        /// The invitation to the meeting with the reader's answer; the reference is the topic.
        Invitation = "invitation",
        /// The answers to it, for the officers; the reference is the topic.
        Answers = "answers",
        /// What the draft has and what can be done with it, for those who prepare it; the reference is the topic.
        Draft = "draft",
        /// The draft in parts; the reference is the topic, the page the part.
        Reading = "reading",
        /// Where the committee's review stands, for the leaders; the reference is the topic.
        Review = "review",
        /// What would be circulated and to how many; the reference is the draft, the page the questions left out.
        Circulation = "circulation",
        /// The comments on a topic; the reference is the topic.
        Comments = "comments",
        /// The reader's own comments on a topic; the reference is the topic.
        OwnComments = "own_comments",
        /// For whom a comment can be entered; the reference is the topic.
        OnBehalf = "on_behalf",
        /// Choosing the topic, step by step; the reference is the unit, the page what is being asked.
        TopicWizard = "topic_wizard",
        /// Who has read, spoken and voted, for the officers; the reference is the unit.
        Status = "status",
        /// A conclusion in parts; the reference is the version, the page the part.
        Conclusion = "conclusion",
        /// The blank of a conclusion that is asked about; the reference is the version, the page that of the members.
        Filling = "filling",
        /// The adopted conclusions; the reference is the unit.
        PastConclusions = "past_conclusions",
        /// The plan of a year; the reference is the plan, the page what is being asked.
        Plan = "plan",
        /// What is being carried out; the reference is the unit, the page one of the register or, below 0, a task.
        Tasks = "tasks",
        /// The report of a year, for the leaders; the reference is the unit, the page the year.
        YearReport = "year_report",
        // --- people
        /// How far the setting up has come; the reference is the unit.
        SetUp = "set_up",
        /// The unit's data and the person's language; the reference is the unit.
        Settings = "settings",
        /// The rules of the unit, page by page; the reference is the unit.
        Rules = "rules",
        /// The roster, and from it each member; the reference is the unit.
        Roster = "roster",
        /// What was read of a roster; the reference is the prompt.
        RosterPreview = "roster_preview",
        /// The names one can enrol under; the reference is the unit.
        Names = "names",
        /// The requests to be recognised; the reference is the unit.
        Claims = "claims",
    }
}

/// What is to become of one card at one place.
#[derive(Debug)]
pub(super) struct CardChange {
    pub page: i64,
    pub message: Option<i64>,
    /// Posted as a new message, not drawn where it stands.
    pub anew: bool,
    /// Somebody waits for it.
    pub asked: bool,
}

const CARD: Table = Table {
    name: "card",
    order: 30,
    key: &["place", "kind", "ref"],
    columns: &["place", "kind", "ref", "page", "message", "wanted", "shown", "asked", "since"],
};

/// Writes down which cards are to be drawn. What waits already keeps its turn.
pub(super) async fn write(
    tx: &mut Tx,
    raised: BTreeSet<CardRef>,
    changes: BTreeMap<(Place, CardRef), CardChange>,
    now: Timestamp,
) -> Result<(), Error> {
    let raised: Vec<Vec<Value>> = raised
        .into_iter()
        .map(|card| vec![Value::from(card.kind.as_str()), Value::Int(card.reference)])
        .collect();
    let prefix =
        "UPDATE card SET wanted = wanted + 1, since = CASE WHEN wanted > shown THEN since ELSE $1 END WHERE ";
    bulk::in_lists_after(tx, prefix, vec![now.put()], &["kind", "ref"], raised, " RETURNING ref").await?;
    let (mut anew, mut turned) = (Vec::new(), Vec::new());
    for ((place, card), change) in changes {
        let list = if change.anew { &mut anew } else { &mut turned };
        list.push(vec![
            place.put(),
            Value::from(card.kind.as_str()),
            Value::Int(card.reference),
            Value::Int(change.page),
            change.message.put(),
            Value::Int(1),
            Value::Int(0),
            Value::Int(i64::from(change.asked)),
            now.put(),
        ]);
    }
    // Who asks waits from now on, were it among those whom nobody waits for that the card has waited until now.
    let common = "page = excluded.page, wanted = card.wanted + 1, \
                  asked = CASE WHEN excluded.asked > 0 THEN card.wanted + 1 ELSE card.asked END, \
                  since = CASE WHEN card.wanted > card.shown AND (excluded.asked = 0 OR card.asked > card.shown) \
                  THEN card.since ELSE excluded.since END";
    let post_anew = format!("{common}, message = NULL, shown_hash = NULL");
    let redraw = format!("{common}, message = COALESCE(excluded.message, card.message)");
    bulk::upsert(tx, &CARD, anew, &post_anew).await?;
    bulk::upsert(tx, &CARD, turned, &redraw).await
}
