//! What a bot may write, and how Telegram refuses the rest.

use chrono::Duration;
use chuyende::clock::Clock;
use chuyende::sandbox::{ChatId, Pressed};
use serde_json::{Value, json};

use crate::sandbox::bot::Bot;

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

#[tokio::test]
async fn a_reply_needs_a_message_to_answer() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let said = bot.telegram.says(user, user, "một")[0];
    let reply = |id: i64, may_go_without: bool| {
        let parameters = json!({ "message_id": id, "allow_sending_without_reply": may_go_without });
        json!({ "chat_id": user, "text": "x", "reply_parameters": parameters })
    };
    assert_eq!(bot.call("sendMessage", reply(said, false)).await["reply_to_message"]["text"], "một");
    let refused = bot.refusal("sendMessage", reply(9_999, false)).await;
    assert_eq!(refused, "Bad Request: message to be replied not found");
    assert!(bot.call("sendMessage", reply(9_999, true)).await.get("reply_to_message").is_none());
}

#[tokio::test]
async fn arguments_may_come_as_a_form_or_in_the_address() {
    let bot = Bot::new().await;
    let user = bot.friend().await.to_string();
    let markup = r#"{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}"#;
    let form = [("chat_id", user.as_str()), ("text", "Xin chào & cảm ơn"), ("reply_markup", markup)];
    let request = bot.http.post(bot.endpoint("sendMessage"));
    let answer: Value = request.form(&form).send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["result"]["text"], "Xin chào & cảm ơn");
    assert_eq!(answer["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "a");
    let request = bot.http.get(bot.endpoint("SENDMESSAGE")).query(&form);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["result"]["chat"]["type"], "private");
}
