//! Updates as Telegram sends them, and what is made of them.

use serde_json::{Value, json};

use super::*;
use crate::app::incoming::{Command, CommandName};
use crate::domain::ballot::Choice;
use crate::domain::file::Medium;
use crate::domain::ids::{BallotId, MeasureId, PromptId, UnitId};
use crate::present::action::Action;

const NOW: i64 = 1_796_000_000;

fn me() -> Me {
    Me { id: 555, username: "chuyende_bot".to_owned() }
}

fn take(raw: &Value) -> Taken {
    intake(raw, &me(), DateTime::from_timestamp(NOW, 0).unwrap()).unwrap()
}

fn incoming(raw: &Value) -> Incoming {
    match take(raw) {
        Taken::Incoming(incoming) => incoming,
        Taken::Ignored { .. } => panic!("ignored: {raw}"),
    }
}

fn ignored(raw: &Value) -> bool {
    matches!(take(raw), Taken::Ignored { update: 9 })
}

fn lan() -> Value {
    json!({"id": 71, "is_bot": false, "first_name": "Nguyễn Thị", "last_name": "Lan", "language_code": "vi"})
}

fn person(id: i64, name: &str) -> Account {
    Account { id: PersonId(id), name: name.to_owned() }
}

fn private() -> Value {
    json!({"id": 71, "type": "private", "first_name": "Nguyễn Thị"})
}

fn group() -> Value {
    json!({"id": -1_001_234, "type": "supergroup", "title": "Chi bộ 5"})
}

fn in_group() -> Whence {
    Whence::Group { address: -1_001_234, title: "Chi bộ 5".to_owned() }
}

/// A `message` update from Lan in `chat`, with `parts` laid over it.
fn message(chat: Value, parts: Value) -> Value {
    let mut message = json!({"message_id": 40, "date": NOW - 100, "from": lan(), "chat": chat});
    for (key, value) in parts.as_object().unwrap() {
        message[key] = value.clone();
    }
    json!({"update_id": 9, "message": message})
}

fn edited_message(chat: Value, parts: Value) -> Value {
    let mut update = message(chat, parts);
    let message = update.as_object_mut().unwrap().remove("message").unwrap();
    update["edited_message"] = message;
    update
}

#[test]
fn words_in_private() {
    let got = incoming(&message(private(), json!({"text": "Tôi nhất trí."})));
    assert_eq!(got.update, 9);
    assert_eq!(got.at.timestamp(), NOW - 100);
    assert_eq!(got.sender, Sender::Person(person(71, "Nguyễn Thị Lan")));
    assert_eq!(got.whence, Whence::Private);
    assert_eq!(got.what, What::Text { message: 40, body: "Tôi nhất trí.".to_owned(), reply: None });
}

#[test]
fn unknown_kinds_and_wrong_types_lose_no_words() {
    let raw = message(
        private(),
        json!({
            "text": "Hạn 15/12", "entities": [{"type": "date_time", "offset": 4, "length": 5, "unix": 1}, 7, null],
            "external_reply": {"origin": {"type": "novel"}}, "quote": {"text": "x"}, "link_preview_options": 3,
            "reply_to_message": "gone", "date": "soon", "sender_tag": ["bí thư"], "from": {"id": 71, "first_name": 5},
        }),
    );
    let got = incoming(&raw);
    assert_eq!(got.what, What::Text { message: 40, body: "Hạn 15/12".to_owned(), reply: None });
    assert_eq!(got.sender, Sender::Person(person(71, "71")));
    assert_eq!(got.at.timestamp(), NOW);
}

#[test]
fn words_with_combining_marks_are_put_together() {
    let what =
        incoming(&message(private(), json!({"text": "Chi bo\u{323}\u{302} nha\u{302}\u{301}t tri\u{301}"})))
            .what;
    assert_eq!(what, What::Text { message: 40, body: "Chi bộ nhất trí".to_owned(), reply: None });
}

#[test]
fn a_link_that_starts_the_bot() {
    let raw = message(
        private(),
        json!({"text": "/start m-x_1", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}),
    );
    let (name, arguments) = (CommandName::Start, "m-x_1".to_owned());
    assert_eq!(incoming(&raw).what, What::Command { message: 40, name, arguments, reply: None });
}

#[test]
fn a_command_for_another_bot_is_not_ours() {
    assert!(ignored(&message(group(), json!({"text": "/gopy@nguoi_khac_bot x"}))));
}

#[test]
fn the_secretary_records_a_members_words() {
    let raw = message(
        group(),
        json!({
            "text": "/ghi@chuyende_bot",
            "entities": [{"type": "bot_command", "offset": 0, "length": 17}],
            "reply_to_message": {
                "message_id": 38, "date": NOW - 300, "chat": group(), "text": "Nên thêm một buổi.",
                "from": {"id": 72, "is_bot": false, "first_name": "Hoa"},
            },
        }),
    );
    let got = incoming(&raw);
    assert_eq!(got.whence, in_group());
    let reply = ReplyTo {
        message: 38,
        author: Some(person(72, "Hoa")),
        text: "Nên thêm một buổi.".to_owned(),
        file: None,
        prompt: None,
        ours: false,
    };
    let name = CommandName::Known(Command::Record);
    let expected =
        What::Command { message: 40, name, arguments: String::new(), reply: Some(Box::new(reply)) };
    assert_eq!(got.what, expected);
}

fn reply_of(update: &Value) -> ReplyTo {
    match incoming(update).what {
        What::Text { reply: Some(reply), .. } => *reply,
        other => panic!("no reply: {other:?}"),
    }
}

#[test]
fn a_reply_names_the_prompt_that_our_message_carries() {
    let asked = |from: Value| {
        message(
            group(),
            json!({"text": "Ba buổi", "reply_to_message": {
                "message_id": 30, "chat": group(), "from": from, "text": "\u{2060}Đồng chí trả lời tin này.",
                "entities": [{"type": "text_link", "offset": 0, "length": 1, "url": "https://t.me/chuyende_bot?start=q905"}],
            }}),
        )
    };
    let ours = reply_of(&asked(json!({"id": 555, "is_bot": true, "first_name": "Chuyên đề"})));
    assert_eq!((ours.prompt, ours.ours, ours.author), (Some(PromptId(905)), true, None));
    assert_eq!(ours.text, "Đồng chí trả lời tin này.");
    // The same link in a person's message is a person's.
    let forged = reply_of(&asked(lan()));
    assert_eq!((forged.prompt, forged.ours), (None, false));
}

#[test]
fn the_head_of_a_forum_topic_is_not_replied_to() {
    let head =
        json!({"message_id": 2, "chat": group(), "from": lan(), "forum_topic_created": {"name": "Họp"}});
    let raw = message(group(), json!({"text": "Chào", "is_topic_message": true, "reply_to_message": head}));
    assert_eq!(incoming(&raw).what, What::Text { message: 40, body: "Chào".to_owned(), reply: None });
}

#[test]
fn who_hides_is_told_apart() {
    let bot = |id: i64| json!({"id": id, "is_bot": true, "first_name": "Group"});
    let sender = |parts: Value| incoming(&message(group(), parts)).sender;
    let text = "/ketluan";
    assert_eq!(
        sender(json!({"text": text, "from": bot(ANONYMOUS_ADMIN), "sender_chat": group()})),
        Sender::AnonymousAdmin
    );
    assert_eq!(sender(json!({"text": text, "from": bot(ANONYMOUS_ADMIN)})), Sender::AnonymousAdmin);
    assert_eq!(
        sender(
            json!({"text": text, "from": bot(CHANNEL_BOT), "sender_chat": {"id": -1_009, "type": "channel"}})
        ),
        Sender::Channel
    );
    assert_eq!(
        sender(
            json!({"text": text, "from": {"id": 777_000, "is_bot": false}, "sender_chat": {"id": -1_009}})
        ),
        Sender::Channel
    );
    assert!(ignored(&message(group(), json!({"text": text, "from": bot(4242)}))));
    assert!(ignored(&message(
        json!({"id": -1_009, "type": "channel", "title": "Tin"}),
        json!({"text": text})
    )));
}

#[test]
fn files_are_kept_by_reference_with_their_captions() {
    let file = |parts: Value| match incoming(&message(private(), parts)).what {
        What::File { message: 40, file, caption, reply: None } => (file, caption),
        other => panic!("no file: {other:?}"),
    };
    let (draft, caption) = file(json!({
        "caption": "Du\u{31b}\u{323} thảo", "document": {"file_id": "D1", "file_name": "du thao\u{202e}.docx", "file_size": 21_000_000_000_i64,
            "mime_type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    }));
    assert_eq!(
        (draft.remote.as_str(), draft.name.as_str(), draft.medium),
        ("D1", "du thao.docx", Medium::Document)
    );
    assert_eq!((draft.size, caption.as_str()), (21_000_000_000, "Dự thảo"));

    let (photo, _) = file(json!({"photo": [
        {"file_id": "S", "width": 90, "height": 60}, {"file_id": "L", "width": 1280, "height": 853, "file_size": 90_000},
        {"file_id": "M", "width": 320, "height": 213},
    ]}));
    assert_eq!((photo.remote.as_str(), photo.medium, photo.size), ("L", Medium::Photo, 90_000));

    // Without a media type, which teloxide cannot read.
    let (voice, _) = file(json!({"voice": {"file_id": "V", "duration": 4}}));
    assert_eq!((voice.mime.as_str(), voice.medium, voice.size), ("audio/ogg", Medium::Voice, 0));
    let kind = |key: &str| file(json!({key: {"file_id": "X"}})).0.medium;
    assert_eq!(
        ["audio", "video_note", "video"].map(kind),
        [Medium::Audio, Medium::RoundVideo, Medium::Video]
    );
}

#[test]
fn what_cannot_be_kept_is_said_in_private_and_passed_over_in_a_group() {
    for key in ["sticker", "location", "contact", "game", "dice", "poll", "story", "something_new"] {
        let got = incoming(&message(private(), json!({key: {"file_id": "S"}})));
        let sticker = matches!(key, "sticker" | "dice");
        assert_eq!(got.what, What::Unkeepable { message: 40, sticker }, "{key}");
        assert!(ignored(&message(group(), json!({key: {"file_id": "S"}}))), "{key}");
    }
    assert!(ignored(&message(private(), json!({"pinned_message": {"message_id": 3}}))));
    let with_words = incoming(&message(private(), json!({"paid_media": {}, "caption": "Ý kiến"})));
    assert_eq!(with_words.what, What::Text { message: 40, body: "Ý kiến".to_owned(), reply: None });
}

#[test]
fn changed_words_come_as_changed() {
    let body = |parts: Value| match incoming(&edited_message(private(), parts)).what {
        What::Edited { message: 40, body } => body,
        other => panic!("not edited: {other:?}"),
    };
    assert_eq!(body(json!({"text": "Hai buổi", "edit_date": NOW - 5})), "Hai buổi");
    assert_eq!(body(json!({"caption": "Ảnh họp", "photo": [{"file_id": "L"}]})), "Ảnh họp");
    assert_eq!(body(json!({"text": "/gopy Hai buổi"})), "Hai buổi");
    let at = incoming(&edited_message(private(), json!({"text": "Hai", "edit_date": NOW - 5}))).at;
    assert_eq!(at.timestamp(), NOW - 5);
    assert!(ignored(&edited_message(private(), json!({"location": {"latitude": 1.0}}))));
}

#[test]
fn a_press_brings_its_unit_and_action() {
    let vote = Action::CastVote { ballot: BallotId(5), measure: MeasureId(6), choice: Choice::ALL[0] };
    let data = callback::encode(Some(UnitId(3)), &vote).unwrap();
    let press = |data: Value, message: Value| {
        incoming(&json!({"update_id": 9, "callback_query": {
            "id": "q1", "from": lan(), "chat_instance": "1", "data": data, "message": message,
        }}))
    };
    // A message that is not accessible any more has no date, and still a place.
    let got = press(json!(data), json!({"message_id": 12, "date": 0, "chat": group()}));
    let pressed = Some(Pressed { unit: Some(UnitId(3)), action: vote });
    assert_eq!(got.what, What::Press { query: "q1".to_owned(), message: Some(12), pressed });
    assert_eq!((got.whence, got.at.timestamp()), (in_group(), NOW));

    let unknown = press(json!("vote:yes"), Value::Null);
    assert_eq!(unknown.what, What::Press { query: "q1".to_owned(), message: None, pressed: None });
    assert_eq!(unknown.whence, Whence::Private);
}

#[test]
fn a_group_that_moves_says_where() {
    let old = json!({"id": -77, "type": "group", "title": "Chi bộ 5"});
    let got = incoming(&message(old, json!({"migrate_to_chat_id": -1_001_234})));
    assert_eq!(got.what, What::Migrated { to: -1_001_234 });
    assert_eq!(got.whence, Whence::Group { address: -77, title: "Chi bộ 5".to_owned() });
    assert!(ignored(&message(group(), json!({"migrate_from_chat_id": -77}))));
}

#[test]
fn coming_going_and_blocking() {
    let change = |chat: Value, old: &str, new: &str| {
        json!({"update_id": 9, "my_chat_member": {"chat": chat, "from": lan(), "date": NOW - 9,
            "old_chat_member": {"status": old}, "new_chat_member": {"status": new, "user": {"id": 555}}}})
    };
    let what = |raw: Value| incoming(&raw).what;
    assert_eq!(what(change(private(), "member", "kicked")), What::Blocked { blocked: true });
    assert_eq!(what(change(private(), "kicked", "member")), What::Blocked { blocked: false });
    assert_eq!(what(change(group(), "left", "member")), What::GroupMembership { present: true });
    assert_eq!(what(change(group(), "administrator", "kicked")), What::GroupMembership { present: false });
    assert!(ignored(&change(group(), "member", "administrator")));
    assert!(ignored(&change(group(), "member", "something_new")));
    let got = incoming(&change(group(), "left", "member"));
    assert_eq!((got.sender, got.at.timestamp()), (Sender::Person(person(71, "Nguyễn Thị Lan")), NOW - 9));
}

#[test]
fn every_update_with_a_number_can_be_confirmed() {
    for raw in [
        json!({"update_id": 9}),
        json!({"update_id": 9, "stopped_message_generation": {}}),
        json!({"update_id": 9, "message": 3}),
    ] {
        assert!(ignored(&raw), "{raw}");
    }
    assert_eq!(intake(&json!({"message": {}}), &me(), DateTime::from_timestamp(NOW, 0).unwrap()), None);
}
