//! A bot that speaks to the sandbox over HTTP, as any program would.

use std::sync::Arc;

use chrono::{Duration, TimeZone, Utc};
use chuyende::clock::{Clock, ManualClock};
use chuyende::sandbox::{ChatId, Telegram, UserId};
use serde_json::{Value, json};

pub struct Bot {
    pub telegram: Telegram,
    pub clock: Arc<ManualClock>,
    pub http: reqwest::Client,
}

impl Bot {
    pub async fn new() -> Self {
        let clock = Arc::new(ManualClock::new(Utc.with_ymd_and_hms(2026, 12, 1, 1, 0, 0).unwrap()));
        let telegram = Telegram::start(clock.clone()).await.unwrap();
        Self { telegram, clock, http: reqwest::Client::new() }
    }

    pub fn pass(&self, time: Duration) {
        self.clock.advance_to(self.clock.now() + time);
    }

    pub fn endpoint(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.telegram.url(), self.telegram.token())
    }

    pub async fn try_call(&self, method: &str, args: Value) -> Result<Value, reqwest::Error> {
        self.http.post(self.endpoint(method)).json(&args).send().await?.json().await
    }

    pub async fn call(&self, method: &str, args: Value) -> Value {
        let answer = self.try_call(method, args).await.unwrap();
        assert_eq!(answer["ok"], true, "{answer}");
        answer["result"].clone()
    }

    /// The description of the error that a call ends with.
    pub async fn refusal(&self, method: &str, args: Value) -> String {
        let answer = self.try_call(method, args).await.unwrap();
        assert_eq!(answer["ok"], false, "{answer}");
        answer["description"].as_str().unwrap().to_owned()
    }

    pub async fn updates(&self) -> Vec<Value> {
        let updates = self.call("getUpdates", json!({ "timeout": 0 })).await;
        let updates = updates.as_array().unwrap().clone();
        if let Some(last) = updates.last() {
            let next = last["update_id"].as_i64().unwrap() + 1;
            self.call("getUpdates", json!({ "offset": next, "limit": 1 })).await;
        }
        updates
    }

    pub async fn send(&self, chat: ChatId, text: &str) -> i64 {
        let sent = self.call("sendMessage", json!({ "chat_id": chat, "text": text })).await;
        sent["message_id"].as_i64().unwrap()
    }

    pub async fn send_button(&self, chat: ChatId, text: &str, data: &str) -> i64 {
        let markup = json!({ "inline_keyboard": [[{ "text": text, "callback_data": data }]] });
        let args = json!({ "chat_id": chat, "text": "?", "reply_markup": markup });
        self.call("sendMessage", args).await["message_id"].as_i64().unwrap()
    }

    /// Somebody who has pressed Start, with nothing left in the queue.
    pub async fn friend(&self) -> UserId {
        let user = self.telegram.user("Nguyễn Văn An", "vi");
        self.telegram.says(user, user, "/start");
        self.updates().await;
        user
    }

    /// A group of one person and the bot, with nothing left in the queue.
    pub async fn group(&self) -> (ChatId, UserId) {
        let user = self.friend().await;
        let chat = self.telegram.group("Chi bộ 3");
        self.telegram.join(chat, user);
        self.telegram.add_bot(chat, user);
        self.updates().await;
        (chat, user)
    }
}
