//! Every message of the invitation, in both languages and vocabularies, is small enough for old eyes.

use super::*;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::inviting::{ModeAdvice, REASON_LIMIT, RollEffect};
use crate::domain::meeting::Attendance;
use crate::domain::sample::{at, attends, member, topic};
use crate::domain::topic::{Mode, Stage};
use crate::domain::unit::{Lang, Profile};
use crate::present::html::{plain, utf16_len};

#[test]
fn what_is_said_of_an_invitation_fits_on_a_small_screen() {
    for (lang, profile) in
        Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(move |profile| (*lang, *profile)))
    {
        let texts = Texts::of(lang, profile);
        let unit = Unit {
            id: UnitId(1),
            name: "Tổ dân phố 7".to_owned(),
            superior: String::new(),
            locality: String::new(),
            profile,
            lang,
            zone: chrono_tz::Asia::Ho_Chi_Minh,
            group: Some(-1),
            group_title: String::new(),
            current_topic: None,
            last_topic: None,
            created_at: at("2026-11-01T00:00:00Z"),
        };
        let topic = Topic {
            stage: Stage::Circulated,
            meeting_at: Some(at("2026-12-24T12:30:00Z")),
            place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
            mode: Some(Mode::Joined),
            ..topic()
        };
        let name = "Nguyễn Thị Minh Khai";
        let view = InvitationView { unit: &unit, topic: &topic, chair: Some(name) };
        let members: Vec<_> = (1..=9).map(|id| member(id, &[])).collect();
        let row =
            Attendance { reason: Some("đi khám bệnh".to_owned()), ..attends(3, Presence::AsksLeave) };
        let answers = [
            row.clone(),
            attends(1, Presence::Coming),
            attends(2, Presence::Excused),
            attends(4, Presence::Absent),
        ];
        let board = AnswersView { invitation: view, members: &members, answers: &answers, decides: true };
        let asked =
            |effect, waiting, next| RequestView { invitation: view, row: &row, name, effect, waiting, next };
        let mut messages = vec![
            group_post(texts, &view),
            ask_reason(texts, &topic, MemberId(1), None),
            ask_reason(texts, &topic, MemberId(1), Some(name)),
            request(texts, &asked(RollEffect::Leaves { then: 16 }, 3, Some(2))),
            request(texts, &asked(RollEffect::None, 1, None)),
            decided(texts, &view, name, name, Presence::Excused),
            decided(texts, &view, name, name, Presence::Absent),
            overview(texts, &board),
            names_page(texts, &board, 1),
            names_page(texts, &board, 99),
        ];
        let presences = [Presence::Coming, Presence::AsksLeave, Presence::Excused, Presence::Absent];
        messages.extend(
            presences.map(Some).into_iter().chain([None]).map(|said| invitation(texts, &view, name, said)),
        );
        for message in messages {
            let said = plain(&message.html);
            assert!(said.lines().count() <= 6 && utf16_len(&said) <= 350, "{} {said}", utf16_len(&said));
            assert!(!message.buttons.is_empty(), "{said}");
        }
        let advice = ModeAdvice { members: 190, separate_from: 15 };
        assert!(utf16_len(&mode_line(texts, &topic, advice)) <= 130);
        for toast in [coming(texts), leave_asked(texts), another_day(texts, &view), chosen(texts)] {
            assert!(utf16_len(&toast) <= 200, "{toast}");
        }
        const { assert!(REASON_LIMIT < 350, "a request is shown whole") };
    }
}
