//! Every card in both languages and both vocabularies is small enough for old eyes.

use super::*;
use crate::domain::ids::{BallotId, TopicId};
use crate::domain::next_step::{Owner, Step};
use crate::domain::sample::{at, day, topic};
use crate::domain::topic::Schedule;
use crate::domain::unit::{Lang, Profile};
use crate::present::html::{plain, utf16_len};

fn unit() -> Unit {
    Unit {
        id: UnitId(1),
        name: "Tổ dân phố 7".to_owned(),
        superior: String::new(),
        locality: String::new(),
        profile: Profile::Cell,
        lang: Lang::Vi,
        zone: chrono_tz::Asia::Ho_Chi_Minh,
        group: None,
        group_title: String::new(),
        current_topic: Some(TopicId(1)),
        last_topic: None,
        created_at: at("2026-11-01T00:00:00Z"),
    }
}

fn settled(stage: Stage) -> Topic {
    let schedule = Schedule {
        draft_due: day("2026-12-03"),
        review_due: day("2026-12-10"),
        circulate_on: day("2026-12-14"),
        comments_close: day("2026-12-21"),
        digest_on: day("2026-12-23"),
        meeting_on: day("2026-12-24"),
        conclude_by: day("2026-12-27"),
        publish_by: day("2026-12-31"),
        follow_up_on: [day("2027-01-23"), day("2027-02-22"), day("2027-03-24")],
    };
    let out = matches!(stage, Stage::Circulated | Stage::Meeting | Stage::Concluding);
    Topic {
        stage,
        title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
        meeting_at: Some(at("2026-12-24T12:30:00Z")),
        place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
        schedule: Some(schedule),
        round: if out { RoundState::Open } else { RoundState::NotOpen },
        circulated_at: out.then(|| at("2026-12-14T01:00:00Z")),
        comments_close_at: out.then(|| at("2026-12-21T10:00:00Z")),
        ..topic()
    }
}

#[test]
fn every_card_is_small_and_offers_the_suggested_button_and_at_most_two_others() {
    let unit = unit();
    let duties = Duties {
        topic: Some(TopicId(1)),
        readable: true,
        may_comment: true,
        questions: 3,
        ballot: Some((BallotId(1), BallotKind::Consultation, 6)),
        ..Duties::default()
    };
    let none = Duties { topic: Some(TopicId(1)), ..Duties::default() };
    let turnout = Turnout {
        members: 19,
        read: 14,
        commented: 11,
        comments: 23,
        agreed: 0,
        silent: (1..9).map(crate::domain::ids::MemberId).collect(),
        out_of_reach: 2,
    };
    for (lang, profile) in
        Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(move |profile| (*lang, *profile)))
    {
        let texts = Texts::of(lang, profile);
        for step in Step::ALL {
            for stage in Stage::ALL {
                for (leads, other) in
                    [(true, None), (true, Some((UnitId(2), "Trường học".to_owned()))), (false, None)]
                {
                    let topic = settled(*stage);
                    let preparer =
                        Named { name: "Trần Thị Hoa".to_owned(), guest: false, party_group: None };
                    let view = View {
                        unit: &unit,
                        other_unit: other.clone(),
                        topic: Some(&topic),
                        preparer: Some(&preparer),
                        next: NextStep { step: *step, owner: Owner::Secretary, due: Some(day("2026-12-14")) },
                        leads,
                        prepares: !leads && topic.circulated_at.is_none(),
                        reviews: !leads && *stage == Stage::InReview,
                        settled: true,
                        turnout: (*stage == Stage::Circulated).then_some(&turnout),
                        remindable: 6,
                        voting: None,
                        ballot: None,
                        duties: if topic.circulated_at.is_some() { &duties } else { &none },
                        past: true,
                        planned: true,
                        carried: None,
                        tasks: 0,
                        now: at("2026-12-15T01:00:00Z"),
                    };
                    let card = card(texts, &view);
                    let said = plain(&card.html);
                    let lines = 6 + usize::from(other.is_some());
                    assert!(
                        said.lines().count() <= lines
                            && utf16_len(&said) <= 350 + 30 * usize::from(other.is_some()),
                        "{said}"
                    );
                    let most = if leads { 3 } else { 4 } + usize::from(other.is_some());
                    assert!(card.buttons.len() <= most, "{step:?}: {:?}", card.buttons);
                    if leads {
                        assert!(!card.buttons.is_empty(), "{step:?}");
                    }
                }
            }
        }
    }
}
