//! The sandbox Telegram held against what the real one does: every strict point that the bot has to survive.

use std::sync::Arc;

use chrono::{Duration, TimeZone, Utc};
use chuyende::clock::{Clock, ManualClock};
use chuyende::sandbox::{ChatId, Fault, Pressed, Telegram, UserId};
use serde_json::{Value, json};

struct Bot {
    telegram: Telegram,
    clock: Arc<ManualClock>,
    http: reqwest::Client,
}

impl Bot {
    async fn new() -> Self {
        let clock = Arc::new(ManualClock::new(Utc.with_ymd_and_hms(2026, 12, 1, 1, 0, 0).unwrap()));
        let telegram = Telegram::start(clock.clone()).await.unwrap();
        Self { telegram, clock, http: reqwest::Client::new() }
    }

    fn pass(&self, time: Duration) {
        self.clock.advance_to(self.clock.now() + time);
    }

    fn endpoint(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.telegram.url(), self.telegram.token())
    }

    async fn try_call(&self, method: &str, args: Value) -> Result<Value, reqwest::Error> {
        self.http.post(self.endpoint(method)).json(&args).send().await?.json().await
    }

    async fn call(&self, method: &str, args: Value) -> Value {
        let answer = self.try_call(method, args).await.unwrap();
        assert_eq!(answer["ok"], true, "{answer}");
        answer["result"].clone()
    }

    /// The description of the error that a call ends with.
    async fn refusal(&self, method: &str, args: Value) -> String {
        let answer = self.try_call(method, args).await.unwrap();
        assert_eq!(answer["ok"], false, "{answer}");
        answer["description"].as_str().unwrap().to_owned()
    }

    async fn updates(&self) -> Vec<Value> {
        let updates = self.call("getUpdates", json!({ "timeout": 0 })).await;
        let updates = updates.as_array().unwrap().clone();
        if let Some(last) = updates.last() {
            let next = last["update_id"].as_i64().unwrap() + 1;
            self.call("getUpdates", json!({ "offset": next, "limit": 1 })).await;
        }
        updates
    }

    async fn send(&self, chat: ChatId, text: &str) -> i64 {
        let sent = self.call("sendMessage", json!({ "chat_id": chat, "text": text })).await;
        sent["message_id"].as_i64().unwrap()
    }

    async fn send_button(&self, chat: ChatId, text: &str, data: &str) -> i64 {
        let markup = json!({ "inline_keyboard": [[{ "text": text, "callback_data": data }]] });
        let args = json!({ "chat_id": chat, "text": "?", "reply_markup": markup });
        self.call("sendMessage", args).await["message_id"].as_i64().unwrap()
    }

    /// Somebody who has pressed Start, with nothing left in the queue.
    async fn friend(&self) -> UserId {
        let user = self.telegram.user("Nguyễn Văn An", "vi");
        self.telegram.says(user, user, "/start");
        self.updates().await;
        user
    }

    /// A group of one person and the bot, with nothing left in the queue.
    async fn group(&self) -> (ChatId, UserId) {
        let user = self.friend().await;
        let chat = self.telegram.group("Chi bộ 3");
        self.telegram.join(chat, user);
        self.telegram.add_bot(chat, user);
        self.updates().await;
        (chat, user)
    }
}

#[tokio::test]
async fn a_conversation_in_private() {
    let bot = Bot::new().await;
    assert_eq!(bot.call("getMe", json!({})).await["username"], bot.telegram.bot_username());
    let user = bot.telegram.user("Trần Thị Bình", "vi");
    bot.telegram.says(user, user, "/start");
    let updates = bot.updates().await;
    let message = &updates[0]["message"];
    assert_eq!(message["text"], "/start");
    assert_eq!(message["entities"], json!([{ "type": "bot_command", "offset": 0, "length": 6 }]));
    assert_eq!(message["from"]["language_code"], "vi");
    assert_eq!(message["chat"], json!({ "id": user, "type": "private", "first_name": "Trần Thị Bình" }));
    assert_eq!(message["date"], bot.clock.now().timestamp());

    let args = json!({ "chat_id": user, "text": "<b>Chào</b> đồng chí", "parse_mode": "HTML" });
    let sent = bot.call("SendMessage", args).await;
    assert_eq!(sent["entities"], json!([{ "type": "bold", "offset": 0, "length": 4 }]));
    let seen = bot.telegram.unread(user);
    assert_eq!((seen.len(), seen[0].text.as_str()), (1, "Chào đồng chí"));
    assert_eq!(seen[0].html, "<b>Chào</b> đồng chí");
    bot.telegram.read(user);
    assert!(bot.telegram.unread(user).is_empty());

    let edit = json!({ "chat_id": user, "message_id": sent["message_id"], "text": "Xong" });
    assert!(bot.call("editMessageText", edit).await["edit_date"].is_i64());
    let seen = bot.telegram.unread(user);
    assert!(seen[0].edited && seen[0].text == "Xong", "{seen:?}");
}

#[tokio::test]
async fn unknown_methods_tokens_and_missing_fields_are_refused() {
    let bot = Bot::new().await;
    assert_eq!(
        bot.try_call("getMee", json!({})).await.unwrap(),
        json!({
            "ok": false, "error_code": 404, "description": "Not Found",
        })
    );
    let url = format!("{}/bot1:x/getMe", bot.telegram.url());
    let answer: Value = bot.http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["error_code"], 401);
    assert_eq!(bot.refusal("sendMessage", json!({ "text": "x" })).await, "Bad Request: chat_id is empty");
    assert_eq!(
        bot.refusal("sendMessage", json!({ "chat_id": 5 })).await,
        "Bad Request: message text is empty"
    );
    assert_eq!(
        bot.refusal("sendMessage", json!({ "chat_id": 5, "text": "x" })).await,
        "Bad Request: chat not found"
    );
}

#[tokio::test]
async fn text_is_measured_in_utf16_units_after_its_formatting_was_read() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let html = |text: String| json!({ "chat_id": user, "text": text, "parse_mode": "HTML" });
    bot.call("sendMessage", html(format!("<b>{}</b>", "ế".repeat(4096)))).await;
    let too_long = bot.refusal("sendMessage", html(format!("{}x", "😀".repeat(2048)))).await;
    assert_eq!(too_long, "Bad Request: message is too long");
    assert_eq!(
        bot.refusal("sendMessage", html("<b> </b>\n".into())).await,
        "Bad Request: message text is empty"
    );
    let broken = bot.refusal("sendMessage", html("Điều <x>".into())).await;
    // "Đ", "ề" take two and three bytes: the offset is in bytes.
    assert_eq!(broken, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 8");
}

#[tokio::test]
async fn buttons_are_checked_and_pressed() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let keyboard = |button: Value| json!({ "chat_id": user, "text": "?", "reply_markup": { "inline_keyboard": [[button]] } });
    let too_much = keyboard(json!({ "text": "A", "callback_data": "ế".repeat(22) }));
    assert_eq!(bot.refusal("sendMessage", too_much).await, "Bad Request: BUTTON_DATA_INVALID");
    let empty = bot.refusal("sendMessage", keyboard(json!({ "text": "A", "callback_data": "" }))).await;
    assert!(empty.ends_with("Text buttons are unallowed in the inline keyboard"), "{empty}");
    let ftp = bot.refusal("sendMessage", keyboard(json!({ "text": "A", "url": "ftp://x.vn" }))).await;
    assert!(ftp.ends_with("is invalid: Unsupported URL protocol"), "{ftp}");

    let message = bot.send_button(user, "Tán thành", "v1").await;
    assert!(bot.telegram.presses(user, user, message, "Không").is_err());
    let Pressed::Asked(query) = bot.telegram.presses(user, user, message, "Tán thành").unwrap() else {
        panic!()
    };
    let updates = bot.updates().await;
    let tap = &updates[0]["callback_query"];
    assert_eq!((tap["id"].as_str(), tap["data"].as_str()), (Some(query.as_str()), Some("v1")));
    assert_eq!(tap["message"]["message_id"], message);
    let answer = json!({ "callback_query_id": query, "text": "Đã ghi" });
    let long = json!({ "callback_query_id": query, "text": "x".repeat(201) });
    assert_eq!(bot.refusal("answerCallbackQuery", long).await, "Bad Request: MESSAGE_TOO_LONG");
    assert_eq!(bot.telegram.unanswered_presses(user), 1);
    bot.call("answerCallbackQuery", answer.clone()).await;
    assert_eq!(bot.telegram.toasts(user)[0].text, "Đã ghi");
    assert!(bot.telegram.toasts(user).is_empty());
    let gone = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(bot.refusal("answerCallbackQuery", answer).await, gone);
    let forged = bot.telegram.presses_data(user, user, 999_999, "v1:other-unit");
    assert_eq!(bot.updates().await[0]["callback_query"]["message"]["date"], 0);
    bot.pass(Duration::seconds(150));
    assert_eq!(bot.refusal("answerCallbackQuery", json!({ "callback_query_id": forged })).await, gone);
}

#[tokio::test]
async fn edits_and_deletions_know_their_limits() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let mine = bot.send(user, "Một").await;
    let theirs = bot.telegram.says(user, user, "Hai")[0];
    let edit = |id: i64, text: &str| json!({ "chat_id": user, "message_id": id, "text": text });
    assert_eq!(
        bot.refusal("editMessageText", edit(mine, "Một ")).await,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same \
         as a current content and reply markup of the message",
    );
    assert_eq!(
        bot.refusal("editMessageText", edit(theirs, "x")).await,
        "Bad Request: message can't be edited"
    );
    assert_eq!(
        bot.refusal("editMessageText", edit(9_999, "x")).await,
        "Bad Request: message to edit not found"
    );
    let markup = json!({ "inline_keyboard": [[{ "text": "A", "callback_data": "a" }]] });
    let args = json!({ "chat_id": user, "message_id": mine, "reply_markup": markup });
    bot.call("editMessageReplyMarkup", args).await;
    bot.call("editMessageText", edit(mine, "Ba")).await;
    let shown = bot.telegram.unread(user);
    assert!(shown[0].buttons.is_empty(), "an edit without a keyboard takes it away: {shown:?}");
    let target = json!({ "chat_id": user, "message_id": mine });
    bot.pass(Duration::hours(48));
    assert_eq!(bot.refusal("deleteMessage", target).await, "Bad Request: message can't be deleted");
    let fresh = json!({ "chat_id": user, "message_id": bot.send(user, "Bốn").await });
    bot.call("deleteMessage", fresh.clone()).await;
    assert_eq!(bot.refusal("deleteMessage", fresh).await, "Bad Request: message to delete not found");
}

#[tokio::test]
async fn people_who_cannot_be_written_to() {
    let bot = Bot::new().await;
    let stranger = bot.telegram.user("Lê Văn Cường", "vi");
    let write = |chat: ChatId| json!({ "chat_id": chat, "text": "x" });
    assert_eq!(
        bot.refusal("sendMessage", write(stranger)).await,
        "Forbidden: bot can't initiate conversation with a user"
    );
    let user = bot.friend().await;
    bot.telegram.blocks(user);
    assert_eq!(bot.refusal("sendMessage", write(user)).await, "Forbidden: bot was blocked by the user");
    assert!(bot.telegram.says(user, user, "x").is_empty());
    bot.telegram.unblocks(user);
    let statuses: Vec<String> = bot
        .updates()
        .await
        .iter()
        .map(|update| update["my_chat_member"]["new_chat_member"]["status"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(statuses, ["kicked", "member"]);
    bot.send(user, "x").await;
    bot.telegram.deactivates(user);
    assert_eq!(bot.refusal("sendMessage", write(user)).await, "Forbidden: user is deactivated");

    let (chat, _) = bot.group().await;
    bot.telegram.remove_bot(chat);
    assert_eq!(
        bot.refusal("sendMessage", write(chat)).await,
        "Forbidden: bot was kicked from the group chat"
    );
    let (chat, _) = bot.group().await;
    bot.call("leaveChat", json!({ "chat_id": chat })).await;
    assert_eq!(
        bot.refusal("sendMessage", write(chat)).await,
        "Forbidden: bot is not a member of the group chat"
    );
}

#[tokio::test]
async fn privacy_mode_hides_what_is_not_meant_for_the_bot() {
    let bot = Bot::new().await;
    let (chat, user) = bot.group().await;
    let telegram = &bot.telegram;
    let name = telegram.bot_username();
    telegram.says(user, chat, "chào cả nhà");
    telegram.says(user, chat, "/vote");
    telegram.says(user, chat, "/vote@other_bot");
    assert_eq!(telegram.pending_updates(), 0);
    telegram.says(user, chat, &format!("/vote@{name} 1"));
    assert_eq!(bot.updates().await.len(), 1);

    let card = bot.send(chat, "Thẻ").await;
    telegram.says(user, chat, "/vote");
    telegram.replies(user, chat, card, "tôi đồng ý");
    let seen = bot.updates().await;
    assert_eq!(seen.len(), 2, "the last bot hears bare commands and replies to it");
    assert_eq!(seen[1]["message"]["reply_to_message"]["message_id"], card);
    telegram.other_bot_posts(chat);
    telegram.says(user, chat, "/vote");
    assert_eq!(telegram.pending_updates(), 0);
    let newcomer = telegram.user("Mai", "vi");
    telegram.join(chat, newcomer);
    assert!(bot.updates().await[0]["message"]["new_chat_members"].is_array());

    telegram.promote_bot(chat);
    telegram.says(user, chat, "chuyện riêng");
    let seen = bot.updates().await;
    assert_eq!(seen[0]["my_chat_member"]["new_chat_member"]["status"], "administrator");
    assert_eq!(seen[1]["message"]["text"], "chuyện riêng");
    telegram.says_anonymously(chat, "/plan");
    telegram.says_as_channel(chat, "Bản tin", "tin");
    let seen = bot.updates().await;
    assert_eq!(seen[0]["message"]["from"]["id"], 1_087_968_824);
    assert_eq!(seen[0]["message"]["sender_chat"]["id"], chat);
    assert_eq!(seen[1]["message"]["sender_chat"]["type"], "channel");
}

#[tokio::test]
async fn a_group_becomes_a_supergroup() {
    let bot = Bot::new().await;
    let (old, user) = bot.group().await;
    let card = bot.send(old, "Thẻ").await;
    let new = bot.telegram.make_supergroup(old);
    let seen = bot.updates().await;
    assert_eq!(seen[0]["message"]["migrate_to_chat_id"], new);
    assert_eq!(seen[1]["message"]["migrate_from_chat_id"], old);
    let answer = bot.try_call("sendMessage", json!({ "chat_id": old, "text": "x" })).await.unwrap();
    assert_eq!(answer["description"], "Bad Request: group chat was upgraded to a supergroup chat");
    assert_eq!(answer["parameters"]["migrate_to_chat_id"], new);
    let edit = json!({ "chat_id": new, "message_id": card, "text": "y" });
    assert_eq!(bot.refusal("editMessageText", edit).await, "Bad Request: message to edit not found");
    let first = bot.send(new, "x").await;
    assert_eq!(first, 2, "a supergroup counts for itself");
    assert_eq!(bot.telegram.chat_view(user, new).len(), 1);
}

#[tokio::test]
async fn updates_stay_until_confirmed_and_expire() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let button = bot.send_button(user, "A", "a").await;
    bot.telegram.set_next_update_id(500);
    bot.telegram.says(user, user, "một");
    bot.telegram.presses(user, user, button, "A").unwrap();
    bot.telegram.says(user, user, "hai");
    let ids = |updates: Value| -> Vec<i64> {
        updates.as_array().unwrap().iter().map(|update| update["update_id"].as_i64().unwrap()).collect()
    };
    let poll = |offset: i64| bot.call("getUpdates", json!({ "offset": offset }));
    assert_eq!(ids(poll(0).await), [500, 501, 502]);
    assert_eq!(ids(poll(99_999).await), [500, 501, 502], "an offset beyond the queue falls to its head");
    assert_eq!(ids(poll(501).await), [501, 502]);
    assert_eq!(ids(poll(0).await), [501, 502]);
    bot.pass(Duration::seconds(150));
    assert_eq!(ids(poll(0).await), [502], "a tap lives 150 s");
    bot.pass(Duration::hours(24));
    assert_eq!(bot.telegram.pending_updates(), 0);
    bot.call("getUpdates", json!({ "allowed_updates": ["callback_query"] })).await;
    bot.telegram.says(user, user, "ba");
    assert_eq!(bot.telegram.pending_updates(), 0, "the kinds asked for are remembered");
}

#[tokio::test]
async fn a_long_poll_wakes_and_a_second_one_ends_it() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let (url, http) = (bot.endpoint("getUpdates"), bot.http.clone());
    let poll = move || {
        let request = http.post(&url).json(&json!({ "timeout": 50 }));
        tokio::spawn(async move { request.send().await?.json::<Value>().await })
    };
    let asleep = async || {
        while bot.clock.earliest_timer().is_none() || bot.telegram.open_requests() > 0 {
            tokio::task::yield_now().await;
        }
    };
    let first = poll();
    asleep().await;
    bot.telegram.says(user, user, "dậy");
    assert_eq!(first.await.unwrap().unwrap()["result"][0]["message"]["text"], "dậy");
    bot.updates().await;

    let second = poll();
    asleep().await;
    let third = poll();
    let ended = second.await.unwrap().unwrap();
    assert_eq!(ended["error_code"], 409);
    assert_eq!(
        ended["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
    asleep().await;
    bot.pass(Duration::seconds(50));
    assert_eq!(third.await.unwrap().unwrap()["result"], json!([]));

    let fourth = poll();
    asleep().await;
    bot.telegram.unreachable(true);
    assert!(fourth.await.unwrap().is_err(), "a line that is cut ends the poll too");
}

#[tokio::test]
async fn faults_strike_once() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let write = |text: &str| json!({ "chat_id": user, "text": text });
    bot.telegram.fails_next("sendMessage", Fault::TooManyRequests { retry_after: 7 });
    let answer = bot.try_call("sendMessage", write("1")).await.unwrap();
    assert_eq!(answer["description"], "Too Many Requests: retry after 7");
    assert_eq!(answer["parameters"]["retry_after"], 7);
    bot.telegram.fails_next_to(user, Fault::Server(502));
    let response = bot.http.post(bot.endpoint("sendMessage")).json(&write("2")).send().await.unwrap();
    assert_eq!(response.status(), 502);
    assert!(response.text().await.unwrap().starts_with("<html>"));
    bot.telegram.fails_next("sendMessage", Fault::CutBefore);
    assert!(bot.try_call("sendMessage", write("3")).await.is_err());
    bot.telegram.fails_next("sendMessage", Fault::CutAfter);
    assert!(bot.try_call("sendMessage", write("4")).await.is_err());
    bot.telegram.unreachable(true);
    assert!(bot.try_call("getMe", json!({})).await.is_err());
    bot.telegram.unreachable(false);
    bot.send(user, "5").await;
    let texts: Vec<String> = bot.telegram.unread(user).into_iter().map(|message| message.text).collect();
    assert_eq!(texts, ["4", "5"]);
    assert_eq!(bot.telegram.calls("sendMessage"), 5);
    assert_eq!(bot.telegram.log().iter().filter(|call| call.error.is_some()).count(), 4);
    assert_eq!(bot.telegram.open_requests(), 0);
}

#[tokio::test]
async fn the_pace_is_limited_by_the_clock() {
    let bot = Bot::new().await;
    let (chat, user) = bot.group().await;
    let write = |chat: ChatId| json!({ "chat_id": chat, "text": "x" });
    for _ in 0..5 {
        bot.call("sendMessage", write(user)).await;
    }
    assert_eq!(bot.refusal("sendMessage", write(user)).await, "Too Many Requests: retry after 5");
    let mut card = 0;
    for _ in 0..19 {
        bot.pass(Duration::seconds(1));
        card = bot.call("sendMessage", write(chat)).await["message_id"].as_i64().unwrap();
    }
    bot.pass(Duration::seconds(1));
    let edit = |text: &str| json!({ "chat_id": chat, "message_id": card, "text": text });
    bot.call("editMessageText", edit("1")).await;
    bot.pass(Duration::seconds(1));
    assert_eq!(bot.refusal("editMessageText", edit("2")).await, "Too Many Requests: retry after 39");
    bot.telegram.set_rate_limits(false);
    bot.call("editMessageText", edit("2")).await;
}

#[tokio::test]
async fn no_more_than_thirty_messages_a_second() {
    let bot = Bot::new().await;
    let mut people = Vec::new();
    for _ in 0..31 {
        people.push(bot.friend().await);
    }
    for user in &people[..30] {
        bot.send(*user, "x").await;
    }
    let refused = bot.refusal("sendMessage", json!({ "chat_id": people[30], "text": "x" })).await;
    assert_eq!(refused, "Too Many Requests: retry after 1");
    bot.pass(Duration::seconds(1));
    bot.send(people[30], "x").await;
}

#[tokio::test]
async fn files_go_both_ways() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let csv = "text/csv";
    bot.telegram.sends_file(user, user, "danh sách.csv", csv, b"An;x".to_vec(), "danh sách").unwrap();
    bot.telegram.sends_file(user, user, "to.bin", csv, vec![0; (20 << 20) + 1], "").unwrap();
    let updates = bot.updates().await;
    let document = &updates[0]["message"]["document"];
    assert_eq!((&document["file_name"], &document["file_size"]), (&json!("danh sách.csv"), &json!(4)));
    let file = bot.call("getFile", json!({ "file_id": document["file_id"] })).await;
    let path = file["file_path"].as_str().unwrap();
    let url = format!("{}/file/bot{}/{path}", bot.telegram.url(), bot.telegram.token());
    assert_eq!(bot.http.get(url).send().await.unwrap().bytes().await.unwrap(), "An;x");
    let big = json!({ "file_id": updates[1]["message"]["document"]["file_id"] });
    assert_eq!(bot.refusal("getFile", big).await, "Bad Request: file is too big");

    let part = reqwest::multipart::Part::bytes(b"PK".to_vec()).file_name("Biên bản.docx");
    let form = reqwest::multipart::Form::new().text("chat_id", user.to_string()).part("document", part);
    let answer: Value = bot
        .http
        .post(bot.endpoint("sendDocument"))
        .multipart(form)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let file_id = answer["result"]["document"]["file_id"].as_str().unwrap();
    let seen = bot.telegram.unread(user);
    let seen = seen[0].document.as_ref().unwrap();
    assert_eq!((seen.file_name.as_str(), seen.bytes_len), ("Biên bản.docx", 2));
    assert_eq!(bot.telegram.file_bytes(file_id).unwrap(), b"PK");
    bot.call("sendDocument", json!({ "chat_id": user, "document": file_id, "caption": "x" })).await;
    let long = json!({ "chat_id": user, "document": file_id, "caption": "x".repeat(1025) });
    assert_eq!(bot.refusal("sendDocument", long).await, "Bad Request: message caption is too long");
    let nothing = json!({ "chat_id": user });
    assert_eq!(
        bot.refusal("sendDocument", nothing).await,
        "Bad Request: there is no document in the request"
    );
}
