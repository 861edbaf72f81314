//! Links, menus, administrators, and how chats look.

use chrono::Duration;
use chuyende::clock::Clock;
use chuyende::sandbox::{LinkError, MediaView, Page, Pressed, render_html, render_text};
use serde_json::{Value, json};

use crate::sandbox::bot::Bot;

#[tokio::test]
async fn links_start_the_bot_in_private_and_in_a_group() {
    let bot = Bot::new().await;
    let name = bot.telegram.bot_username();
    let user = bot.telegram.user("Nguyễn Thị Hoa", "vi");
    bot.telegram.opens_link(user, &format!("https://t.me/{name}?start=in_AB-9")).unwrap();
    assert_eq!(bot.updates().await[0]["message"]["text"], "/start in_AB-9");
    let link = |query: &str| format!("https://t.me/{name}?{query}");
    let refused = |url: &str| bot.telegram.opens_link(user, url).unwrap_err();
    assert!(matches!(refused(&link("start=a.b")), LinkError::BadPayload(_)));
    assert!(matches!(refused(&link(&format!("start={}", "a".repeat(65)))), LinkError::BadPayload(_)));
    assert!(matches!(refused("https://t.me/other_bot?start=a"), LinkError::NotOurs(_)));

    bot.telegram.blocks(user);
    bot.telegram.opens_link(user, &link("start=b")).unwrap();
    let seen = bot.updates().await;
    assert_eq!(seen.len(), 3, "blocked, let in again by Start, and the command: {seen:?}");

    let chat = bot.telegram.group("Chi bộ 5");
    let url = link("startgroup=g1&admin=pin_messages");
    assert_eq!(bot.telegram.opens_group_link(user, chat, &url), Err(LinkError::NotThere));
    bot.telegram.join(chat, user);
    bot.telegram.opens_group_link(user, chat, &url).unwrap();
    let seen = bot.updates().await;
    assert_eq!(seen[0]["my_chat_member"]["from"]["id"], user);
    assert_eq!(seen[1]["message"]["new_chat_members"][0]["id"], bot.telegram.bot_id());
    assert_eq!(seen[2]["my_chat_member"]["new_chat_member"]["can_pin_messages"], true);
    assert_eq!(seen[3]["message"]["text"], format!("/start@{name} g1"));
}

#[tokio::test]
async fn a_button_may_be_a_link_to_the_bot() {
    let bot = Bot::new().await;
    let (chat, user) = bot.group().await;
    let name = bot.telegram.bot_username();
    let row = json!([
        { "text": "Vào", "url": format!("https://t.me/{name}?start=x") },
        { "text": "Xem", "url": "https://example.org/" },
    ]);
    let args = json!({ "chat_id": chat, "text": "?", "reply_markup": { "inline_keyboard": [row] } });
    let card = bot.call("sendMessage", args).await["message_id"].as_i64().unwrap();
    assert!(matches!(bot.telegram.presses(user, chat, card, "Vào"), Ok(Pressed::Started(_))));
    assert_eq!(bot.updates().await[0]["message"]["chat"]["id"], user);
    assert_eq!(
        bot.telegram.presses_newest(user, chat, "Xem"),
        Ok(Pressed::Opened("https://example.org/".into()))
    );
    assert!(bot.telegram.presses_newest(user, chat, "Không có").is_err());
    let outsider = bot.telegram.user("Người ngoài", "vi");
    assert!(bot.telegram.presses(outsider, chat, card, "Vào").is_err());
}

#[tokio::test]
async fn menus_are_chosen_by_scope_and_language() {
    let bot = Bot::new().await;
    let (chat, user) = bot.group().await;
    let menu = |command: &str, scope: Value, language: &str| {
        json!({
            "commands": [{ "command": command, "description": "…" }], "scope": scope, "language_code": language,
        })
    };
    bot.call("setMyCommands", menu("all", json!({ "type": "default" }), "")).await;
    bot.call("setMyCommands", menu("rieng", json!({ "type": "all_private_chats" }), "vi")).await;
    bot.call("setMyCommands", menu("quantri", json!({ "type": "all_chat_administrators" }), "")).await;
    let seen = |user, chat| bot.telegram.commands_for(user, chat)[0].0.clone();
    assert_eq!((seen(user, user), seen(user, chat)), ("rieng".to_owned(), "quantri".to_owned()));
    let english = bot.telegram.user("Ann", "en");
    bot.telegram.join(chat, english);
    assert_eq!((seen(english, english), seen(english, chat)), ("all".to_owned(), "all".to_owned()));
    let bad = bot.refusal("setMyCommands", menu("Họp", json!({ "type": "default" }), "")).await;
    assert_eq!(bad, "Bad Request: BOT_COMMAND_INVALID");
}

#[tokio::test]
async fn the_bot_can_look_at_a_group_and_pin_as_administrator() {
    let bot = Bot::new().await;
    let (chat, user) = bot.group().await;
    let card = bot.send(chat, "Thẻ").await;
    let pin = json!({ "chat_id": chat, "message_id": card });
    assert_eq!(
        bot.refusal("pinChatMessage", pin.clone()).await,
        "Bad Request: not enough rights to manage pinned messages in the chat"
    );
    bot.telegram.promote_bot(chat);
    bot.call("pinChatMessage", pin).await;
    assert_eq!(bot.telegram.pinned(chat), [card]);
    assert_eq!(bot.call("getChat", json!({ "chat_id": chat })).await["pinned_message"]["message_id"], card);
    let status = async |user: i64| {
        bot.call("getChatMember", json!({ "chat_id": chat, "user_id": user })).await["status"].clone()
    };
    let guest = bot.telegram.user("Khách", "vi");
    assert_eq!((status(user).await, status(guest).await), (json!("creator"), json!("left")));
    bot.telegram.join(chat, guest);
    bot.telegram.promote(chat, guest);
    assert_eq!(status(guest).await, "administrator");
    let admins = bot.call("getChatAdministrators", json!({ "chat_id": chat })).await;
    assert_eq!(admins.as_array().unwrap().len(), 3);
    bot.telegram.leave(chat, guest);
    assert!(bot.telegram.chat_view(guest, chat).is_empty());
}

#[tokio::test]
async fn the_app_cuts_long_texts_and_sends_no_blanks() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let text = "một hai ba bốn ".repeat(1334);
    let sent = bot.telegram.says(user, user, &text);
    assert_eq!(sent.len(), 5);
    let seen = bot.updates().await;
    let parts: Vec<&str> = seen.iter().map(|update| update["message"]["text"].as_str().unwrap()).collect();
    assert!(parts.iter().all(|part| part.encode_utf16().count() <= 4096));
    assert_eq!(parts.join(" "), text.trim());
    assert!(bot.telegram.says(user, user, " \n").is_empty());
    assert_eq!(bot.telegram.says(user, user, &"😀".repeat(2049)).len(), 2);
}

#[tokio::test]
async fn edits_and_replies_reach_the_bot() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let said = bot.telegram.says(user, user, "Ý kiến một")[0];
    let file = bot.telegram.replies_file(user, user, said, "a.docx", b"PK".to_vec(), "cũ").unwrap();
    assert!(bot.telegram.edits(user, user, said, "Ý kiến hai"));
    assert!(bot.telegram.edits(user, user, file, "mới"));
    bot.telegram.replies_voice(user, user, said, 12);
    bot.telegram.sends_sticker(user, user);
    bot.telegram.replies_photo(user, user, said, "ảnh");
    let seen = bot.updates().await;
    assert!(seen[1]["message"]["document"]["mime_type"].as_str().unwrap().contains("wordprocessingml"));
    assert_eq!(seen[1]["message"]["reply_to_message"]["text"], "Ý kiến một");
    assert_eq!(seen[2]["edited_message"]["text"], "Ý kiến hai");
    assert_eq!(seen[3]["edited_message"]["caption"], "mới");
    assert_eq!(seen[4]["message"]["voice"]["duration"], 12);
    assert_eq!(seen[5]["message"]["sticker"]["type"], "regular");
    assert_eq!(seen[6]["message"]["photo"][0]["width"], 1280);
    let media: Vec<_> =
        bot.telegram.chat_view(user, user).iter().filter_map(|message| message.media).collect();
    assert_eq!(media, [MediaView::Voice(12), MediaView::Sticker, MediaView::Photo]);
}

#[tokio::test]
async fn a_chat_can_be_printed() {
    let bot = Bot::new().await;
    bot.telegram.set_bot_name("Chuyên đề");
    let user = bot.friend().await;
    let markup = json!({ "inline_keyboard": [
        [{ "text": "Tán thành", "callback_data": "1" }, { "text": "Không", "callback_data": "2" }],
    ] });
    let html = "<b>Biểu quyết</b>\nBP-01: quét & dọn &lt;đường&gt;";
    let args = json!({
        "chat_id": user, "text": "x", "protect_content": true, "reply_markup": { "force_reply": true },
    });
    bot.call("sendMessage", args).await;
    bot.pass(Duration::hours(20));
    let args = json!({ "chat_id": user, "text": html, "parse_mode": "HTML", "reply_markup": markup });
    let card = bot.call("sendMessage", args).await["message_id"].as_i64().unwrap();
    bot.telegram.replies(user, user, card, "<tôi> đồng ý");
    let chat = bot.telegram.chat_view(user, user);
    assert!(chat[1].protect_content && chat[1].asks_reply && chat[3].mine, "{chat:?}");
    let zone = chrono_tz::Asia::Ho_Chi_Minh;
    insta::assert_snapshot!(render_text(&chat, "Riêng", zone), @"
    ── Riêng ───────────────────────────────────────────────────────────────────────────────────────────

    ○ Nguyễn Văn An · 01/12 08:00
        /start

    ● Chuyên đề · 01/12 08:00
        x

    ● Chuyên đề · 02/12 04:00
        Biểu quyết
        BP-01: quét & dọn <đường>
        [Tán thành] [Không]

    ○ Nguyễn Văn An · 02/12 04:00
        ↳ Chuyên đề: Biểu quyết BP-01: quét & dọn <đường>
        <tôi> đồng ý
    ");
    let chats = [("Riêng <1>".to_owned(), chat)];
    let page = render_html(&Page { lang: "vi", title: "Một quý", zone, chats: &chats });
    assert!(page.starts_with("<!doctype html>\n<html lang=\"vi\">"));
    assert!(page.contains("<h2>Riêng &lt;1&gt;</h2>"), "{page}");
    assert!(page.contains("<b>Biểu quyết</b>\nBP-01: quét &amp; dọn &lt;đường&gt;"), "{page}");
    assert!(page.contains("&lt;tôi&gt; đồng ý") && !page.contains("<tôi>"), "{page}");
    assert!(!page.contains("http://") && !page.contains("https://"), "nothing is fetched: {page}");
    assert_eq!(bot.clock.now(), chats[0].1[3].at);
}
