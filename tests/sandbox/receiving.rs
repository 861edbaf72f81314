//! What reaches a bot, in which order, and for how long.

use chrono::Duration;
use chuyende::sandbox::Fault;
use serde_json::{Value, json};

use crate::sandbox::bot::Bot;

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
async fn a_lost_batch_comes_again() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    bot.telegram.says(user, user, "một");
    bot.telegram.fails_next("getUpdates", Fault::CutAfter);
    assert!(bot.try_call("getUpdates", json!({})).await.is_err());
    let again = bot.updates().await;
    assert_eq!(again[0]["message"]["text"], "một");
    assert_eq!(bot.telegram.pending_updates(), 0);
}

#[tokio::test]
async fn asking_again_at_once_is_punished() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    bot.telegram.set_repeat_poll_rule(true);
    for text in ["một", "hai"] {
        bot.telegram.says(user, user, text);
    }
    let length = async || bot.call("getUpdates", json!({ "offset": 1 })).await.as_array().unwrap().len();
    assert_eq!((length().await, length().await), (2, 1));
    bot.pass(Duration::milliseconds(500));
    assert_eq!(length().await, 2);
}

#[tokio::test]
async fn a_message_that_was_answered_is_shown_only_once() {
    let bot = Bot::new().await;
    let user = bot.friend().await;
    let first = bot.telegram.says(user, user, "một")[0];
    let second = bot.telegram.replies(user, user, first, "hai")[0];
    bot.telegram.replies(user, user, second, "ba");
    let last = &bot.updates().await[2]["message"]["reply_to_message"];
    assert_eq!(last["text"], "hai");
    assert!(last.get("reply_to_message").is_none(), "{last}");
}

#[tokio::test]
async fn a_typed_client_understands_every_shape() {
    use teloxide::types::{ChatFullInfo, ChatMember, Me, Message, Update, UpdateKind};
    let bot = Bot::new().await;
    let telegram = &bot.telegram;
    let (group, user) = bot.group().await;
    let card = bot.send_button(group, "A", "a").await;
    telegram.promote_bot(group);
    telegram.presses(user, group, card, "A").unwrap();
    telegram.presses_data(user, group, 9_999, "b");
    let said = telegram.replies(user, group, card, "/ghi ế")[0];
    telegram.edits(user, group, said, "khác");
    telegram.says_anonymously(group, "x");
    telegram.says_as_channel(group, "Bản tin", "x");
    telegram.sends_file(user, group, "a.csv", "text/csv", vec![1], "c");
    telegram.sends_voice(user, group, 3);
    telegram.sends_photo(user, group, "c");
    telegram.sends_sticker(user, group);
    telegram.blocks(user);
    let newcomer = telegram.user("Mai", "vi");
    telegram.join(group, newcomer);
    telegram.leave(group, newcomer);
    let big = telegram.make_supergroup(group);
    let updates = bot.updates().await;
    assert_eq!(updates.len(), 16);
    for update in updates {
        let read: Update = serde_json::from_str(&update.to_string()).unwrap();
        assert!(!matches!(read.kind, UpdateKind::Error(_)), "{update}");
    }
    fn read<T: serde::de::DeserializeOwned>(shown: Value) -> T {
        serde_json::from_str(&shown.to_string()).unwrap_or_else(|why| panic!("{why}: {shown}"))
    }
    let chat = json!({ "chat_id": big });
    read::<Me>(bot.call("getMe", json!({})).await);
    read::<ChatFullInfo>(bot.call("getChat", chat.clone()).await);
    read::<Vec<ChatMember>>(bot.call("getChatAdministrators", chat).await);
    for id in [user, newcomer, telegram.bot_id()] {
        read::<ChatMember>(bot.call("getChatMember", json!({ "chat_id": big, "user_id": id })).await);
    }
    let html = "<b>a</b><i>b</i><blockquote expandable>c</blockquote><a href=\"https://t.me/x\">d</a>";
    let sent = bot.call("sendMessage", json!({ "chat_id": big, "text": html, "parse_mode": "HTML" })).await;
    assert_eq!(read::<Message>(sent).entities().unwrap().len(), 4);
}
