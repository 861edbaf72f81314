//! Broken lines, refusals on request, and the pace of writing.

use chrono::Duration;
use chuyende::sandbox::{ChatId, Fault};
use serde_json::json;

use crate::sandbox::bot::Bot;

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
