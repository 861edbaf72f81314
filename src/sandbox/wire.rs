//! The JSON shapes of Bot API objects: users, chats, members, messages; and putting updates into the queue.

use serde_json::{Value, json};

use super::entities::{Entity, Formatted, mentioned};
use super::keyboard;
use super::state::{
    ANONYMOUS_ADMIN, BOT_ID, BOT_USERNAME, Body, CHANNEL_BOT, Chat, ChatId, Kind, Medium, Message, Rank,
    Sender, Standing, UserId, World,
};

impl World {
    pub(super) fn bot_json(&self) -> Value {
        json!({ "id": BOT_ID, "is_bot": true, "first_name": self.bot_name, "username": BOT_USERNAME })
    }

    pub(super) fn user_json(&self, user: UserId) -> Value {
        if user == BOT_ID {
            return self.bot_json();
        }
        match self.people.get(&user) {
            Some(person) => json!({
                "id": user, "is_bot": false, "first_name": person.name, "language_code": person.language,
            }),
            None => json!({ "id": user, "is_bot": false, "first_name": "" }),
        }
    }

    pub(super) fn chat_json(&self, chat: &Chat) -> Value {
        match chat.kind {
            Kind::Private => json!({ "id": chat.id, "type": "private", "first_name": chat.title }),
            Kind::Group => json!({
                "id": chat.id, "type": "group", "title": chat.title,
                "all_members_are_administrators": false,
            }),
            Kind::Supergroup => json!({ "id": chat.id, "type": "supergroup", "title": chat.title }),
        }
    }

    pub(super) fn member_json(&self, user: UserId, rank: Option<Rank>) -> Value {
        let status = match rank {
            Some(Rank::Owner) => "creator",
            Some(Rank::Admin) => "administrator",
            Some(Rank::Member) => "member",
            None => "left",
        };
        self.with_status(user, status)
    }

    fn with_status(&self, user: UserId, status: &str) -> Value {
        let mut member = json!({ "user": self.user_json(user), "status": status });
        match status {
            "creator" => member["is_anonymous"] = json!(false),
            "kicked" => member["until_date"] = json!(0),
            "administrator" => {
                for right in ADMIN_RIGHTS {
                    member[right] = json!(true);
                }
                for right in ["can_be_edited", "is_anonymous", "can_promote_members"] {
                    member[right] = json!(false);
                }
            }
            _ => {}
        }
        member
    }

    pub(super) fn bot_member_json(&self, standing: Standing) -> Value {
        self.with_status(
            BOT_ID,
            match standing {
                Standing::Stranger | Standing::Left => "left",
                Standing::Member => "member",
                Standing::Admin => "administrator",
                Standing::Kicked => "kicked",
            },
        )
    }

    /// A message, with the one it answers inside.
    pub(super) fn message_json(&self, chat: &Chat, message: &Message) -> Value {
        let mut shown = self.bare_message_json(chat, message);
        if let Some(answered) = message.reply_to.and_then(|id| chat.messages.get(&id)) {
            shown["reply_to_message"] = self.bare_message_json(chat, answered);
        }
        shown
    }

    fn bare_message_json(&self, chat: &Chat, message: &Message) -> Value {
        let mut shown = json!({
            "message_id": message.id, "date": message.at.timestamp(), "chat": self.chat_json(chat),
        });
        match &message.sender {
            Sender::Bot => shown["from"] = self.bot_json(),
            Sender::Person(user) => shown["from"] = self.user_json(*user),
            Sender::AnonymousAdmin => {
                shown["from"] = json!({
                    "id": ANONYMOUS_ADMIN, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot",
                });
                shown["sender_chat"] = self.chat_json(chat);
            }
            Sender::Channel { id, title } => {
                shown["from"] = json!({
                    "id": CHANNEL_BOT, "is_bot": true, "first_name": "Channel", "username": "Channel_Bot",
                });
                shown["sender_chat"] = json!({ "id": id, "type": "channel", "title": title });
            }
        }
        if let Some(at) = message.edited {
            shown["edit_date"] = json!(at.timestamp());
        }
        if message.protect {
            shown["has_protected_content"] = json!(true);
        }
        if !message.keyboard.is_empty() {
            shown["reply_markup"] = keyboard::json(&message.keyboard);
        }
        self.put_body(&mut shown, &message.body);
        shown
    }

    fn put_body(&self, shown: &mut Value, body: &Body) {
        match body {
            Body::Text(text) => self.put_words(shown, text, "text", "entities"),
            Body::File { file, caption } => {
                self.put_medium(shown, file);
                self.put_words(shown, caption, "caption", "caption_entities");
            }
            Body::Sticker { file } => {
                let mut sticker = json!({
                    "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false,
                });
                self.put_file(&mut sticker, file, false);
                shown["sticker"] = sticker;
            }
            Body::Service(fields) => {
                for (name, value) in fields.as_object().into_iter().flatten() {
                    shown[name] = value.clone();
                }
            }
        }
    }

    fn put_words(&self, shown: &mut Value, words: &Formatted, text: &str, entities: &str) {
        if words.text.is_empty() {
            return;
        }
        shown[text] = json!(words.text);
        let known: Vec<Value> = words.entities.iter().filter_map(|entity| self.entity_json(entity)).collect();
        if !known.is_empty() {
            shown[entities] = json!(known);
        }
    }

    /// Mentions of people whom the bot does not know vanish, as they do in reality.
    fn entity_json(&self, entity: &Entity) -> Option<Value> {
        let mut shown = json!(entity);
        if entity.kind == "text_mention" {
            let user = mentioned(entity);
            self.people.get(&user)?;
            shown["user"] = self.user_json(user);
        }
        Some(shown)
    }

    fn put_medium(&self, shown: &mut Value, file: &str) {
        let Some(medium) = self.files.get(file).map(|found| found.medium) else { return };
        let mut field = match medium {
            Medium::Voice(seconds) => json!({ "duration": seconds, "mime_type": "audio/ogg" }),
            Medium::Audio | Medium::VideoNote => json!({ "duration": 4, "length": 240 }),
            Medium::Photo | Medium::Video => json!({ "width": 1280, "height": 960 }),
            Medium::Document | Medium::Sticker => json!({}),
        };
        self.put_file(&mut field, file, medium == Medium::Document);
        shown[medium.key()] = if medium == Medium::Photo { json!([field]) } else { field };
    }

    fn put_file(&self, shown: &mut Value, file: &str, is_named: bool) {
        if let Some(found) = self.files.get(file) {
            shown["file_id"] = json!(file);
            shown["file_unique_id"] = json!(format!("AgAD{:08}", found.number));
            shown["file_size"] = json!(found.bytes.len());
            if is_named {
                shown["file_name"] = json!(found.name);
                shown["mime_type"] = json!(found.mime);
            }
        }
    }

    pub(super) fn push(&mut self, kind: &'static str, body: Value) {
        let now = self.now();
        if self.queue.push(kind, body, now) {
            self.news.notify_waiters();
        }
    }

    /// Sends the bot a message or an edit, if it may see it.
    pub(super) fn push_message(&mut self, kind: &'static str, chat: ChatId, message: &Message) {
        let Some(found) = self.chats.get(&chat) else { return };
        if self.bot_sees(found, message) {
            let body = self.message_json(found, message);
            self.push(kind, body);
        }
    }

    /// Privacy mode: in a group a bot that is no administrator sees commands meant for it, replies to it and
    /// service messages. A bare command is meant for the bot that posted last.
    fn bot_sees(&self, chat: &Chat, message: &Message) -> bool {
        match chat.bot {
            Standing::Admin => return true,
            Standing::Member => {}
            Standing::Stranger | Standing::Kicked | Standing::Left => return false,
        }
        if chat.kind == Kind::Private || !self.privacy || matches!(message.body, Body::Service(_)) {
            return true;
        }
        let answered = message.reply_to.and_then(|id| chat.messages.get(&id));
        if answered.is_some_and(|answered| answered.sender == Sender::Bot) {
            return true;
        }
        let words = message.body.words().map(|words| words.text.as_str()).unwrap_or_default();
        let Some(command) = words.strip_prefix('/').and_then(|rest| rest.split_whitespace().next()) else {
            return false;
        };
        match command.split_once('@') {
            Some((_, bot)) => bot.eq_ignore_ascii_case(BOT_USERNAME),
            None => chat.is_last_bot,
        }
    }
}

const ADMIN_RIGHTS: [&str; 10] = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
];
