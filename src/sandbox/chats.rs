//! Bot API methods that ask about chats, members and files, and the command menus.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::args::{Answer, ApiError, Args, bad_request};
use super::state::{BOT_ID, ChatId, Kind, Rank, Standing, UserId, World};

/// The largest file a bot may fetch, in bytes.
const DOWNLOAD_MOST: usize = 20 << 20;

impl World {
    pub(super) fn get_file(&self, args: &Args) -> Answer {
        let id = args.text("file_id").filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| bad_request("file_id is not specified"))?;
        let wrong = || bad_request("wrong file_id or the file is temporarily unavailable");
        let file = self.files.get(&id).ok_or_else(wrong)?;
        if file.bytes.len() > DOWNLOAD_MOST {
            return Err(bad_request("file is too big"));
        }
        Ok(json!({
            "file_id": id,
            "file_unique_id": format!("AgAD{:08}", file.number),
            "file_size": file.bytes.len(),
            "file_path": format!("documents/file_{}", file.number),
        }))
    }

    /// The bytes behind a `file_path`.
    pub(super) fn file_at(&self, path: &str) -> Option<Vec<u8>> {
        let number: u64 = path.strip_prefix("documents/file_")?.parse().ok()?;
        let file = self.files.values().find(|file| file.number == number)?;
        (file.bytes.len() <= DOWNLOAD_MOST).then(|| Arc::clone(&file.bytes).to_vec())
    }

    pub(super) fn get_chat(&self, args: &Args) -> Answer {
        let chat = self.known_chat(args)?;
        if chat.kind == Kind::Private && chat.bot == Standing::Stranger {
            return Err(bad_request("chat not found"));
        }
        let mut shown = self.chat_json(chat);
        shown["accent_color_id"] = json!(0);
        shown["max_reaction_count"] = json!(11);
        shown["accepted_gift_types"] = json!({
            "unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false,
            "gifts_from_channels": false,
        });
        if let Some(message) = chat.pinned.last().and_then(|id| chat.messages.get(id)) {
            shown["pinned_message"] = self.message_json(chat, message);
        }
        Ok(shown)
    }

    pub(super) fn get_chat_member(&self, args: &Args) -> Answer {
        let chat = self.known_chat(args)?;
        let user = args.number("user_id").ok_or_else(|| bad_request("invalid user_id specified"))?;
        if user == BOT_ID {
            return Ok(self.bot_member_json(chat.bot));
        }
        if !self.people.contains_key(&user) {
            return Err(bad_request("invalid user_id specified"));
        }
        let rank = if chat.id == user { Some(Rank::Member) } else { chat.members.get(&user).copied() };
        Ok(self.member_json(user, rank))
    }

    pub(super) fn get_chat_administrators(&self, args: &Args) -> Answer {
        let chat = self.known_chat(args)?;
        if chat.kind == Kind::Private {
            return Err(bad_request("there are no administrators in the private chat"));
        }
        let ranks = chat.members.iter().filter(|(_, rank)| **rank != Rank::Member);
        let mut shown: Vec<Value> = ranks.map(|(user, rank)| self.member_json(*user, Some(*rank))).collect();
        if chat.bot == Standing::Admin {
            shown.push(self.bot_member_json(chat.bot));
        }
        Ok(json!(shown))
    }

    pub(super) fn pin_chat_message(&mut self, args: &Args) -> Answer {
        let chat = self.known_chat(args)?;
        let id =
            args.number("message_id").ok_or_else(|| bad_request("message identifier is not specified"))?;
        if !chat.messages.contains_key(&id) {
            return Err(bad_request("message to pin not found"));
        }
        if chat.kind != Kind::Private && chat.bot != Standing::Admin {
            return Err(bad_request("not enough rights to manage pinned messages in the chat"));
        }
        let chat = chat.id;
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.pinned.insert(id);
        }
        Ok(json!(true))
    }

    pub(super) fn leave_chat(&mut self, args: &Args) -> Answer {
        let chat = self.known_chat(args)?;
        if chat.kind == Kind::Private {
            return Err(bad_request("chat member status can't be changed in private chats"));
        }
        let chat = chat.id;
        self.set_standing(chat, BOT_ID, Standing::Left);
        Ok(json!(true))
    }

    pub(super) fn set_my_commands(&mut self, args: &Args) -> Answer {
        let key = menu_key(args)?;
        let commands = args.structure("commands").unwrap_or_default();
        let commands = commands.as_array().ok_or_else(|| bad_request("can't parse commands JSON object"))?;
        if commands.len() > 100 {
            return Err(bad_request("BOT_COMMANDS_TOO_MUCH"));
        }
        let mut menu = Vec::new();
        for entry in commands {
            let read = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
            let (command, description) = (read("command"), read("description"));
            let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            if !(1..=32).contains(&command.len()) || !command.chars().all(is_letter) {
                return Err(bad_request("BOT_COMMAND_INVALID"));
            }
            if !(1..=256).contains(&description.chars().count()) {
                return Err(bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
            menu.push((command, description));
        }
        self.menus.insert(key, menu);
        Ok(json!(true))
    }

    pub(super) fn delete_my_commands(&mut self, args: &Args) -> Answer {
        self.menus.remove(&menu_key(args)?);
        Ok(json!(true))
    }

    pub(super) fn get_my_commands(&self, args: &Args) -> Answer {
        let menu = self.menus.get(&menu_key(args)?).cloned().unwrap_or_default();
        let entry = |(command, description)| json!({ "command": command, "description": description });
        Ok(json!(menu.into_iter().map(entry).collect::<Vec<Value>>()))
    }

    /// The menu that `user` sees in `chat`: the narrowest scope that has one, first in the user's language
    /// (Bot API, "Determining list of commands").
    pub(super) fn menu_for(&self, user: UserId, chat: ChatId) -> Vec<(String, String)> {
        let language = self.people.get(&user).map(|person| person.language.clone()).unwrap_or_default();
        let rank = self.chats.get(&chat).and_then(|chat| chat.members.get(&user));
        let is_admin = rank.is_some_and(|rank| *rank != Rank::Member);
        let scope = |kind: &str| format!("{kind}:0:0");
        let mut scopes = Vec::new();
        if chat < 0 {
            scopes.push(format!("chat_member:{chat}:{user}"));
            scopes.extend(is_admin.then(|| format!("chat_administrators:{chat}:0")));
            scopes.push(format!("chat:{chat}:0"));
            scopes.extend(is_admin.then(|| scope("all_chat_administrators")));
            scopes.push(scope("all_group_chats"));
        } else {
            scopes.push(format!("chat:{chat}:0"));
            scopes.push(scope("all_private_chats"));
        }
        scopes.push(scope("default"));
        for scope in scopes {
            for language in [language.as_str(), ""] {
                if let Some(menu) = self.menus.get(&(scope.clone(), language.to_owned())) {
                    return menu.clone();
                }
            }
        }
        Vec::new()
    }

    pub(super) fn delete_webhook(&mut self, args: &Args) -> Value {
        if args.flag("drop_pending_updates") {
            self.queue.clear();
        }
        json!(true)
    }

    pub(super) fn get_webhook_info(&mut self) -> Value {
        let now = self.now();
        json!({ "url": "", "has_custom_certificate": false, "pending_update_count": self.queue.len(now) })
    }
}

fn menu_key(args: &Args) -> Result<(String, String), ApiError> {
    let scope = args.structure("scope").unwrap_or_else(|| json!({ "type": "default" }));
    let kind = scope["type"].as_str().unwrap_or_default();
    let known: BTreeSet<&str> = [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
    .into();
    if !known.contains(kind) {
        return Err(bad_request("can't parse BotCommandScope: unsupported type specified"));
    }
    let number = |name: &str| scope[name].as_i64().or_else(|| scope[name].as_str()?.parse().ok());
    let needs_chat = kind.starts_with("chat");
    let chat = number("chat_id").filter(|_| needs_chat);
    if needs_chat && chat.is_none() {
        return Err(bad_request("chat not found"));
    }
    let user = number("user_id").filter(|_| kind == "chat_member");
    let language = args.text("language_code").unwrap_or_default();
    Ok((format!("{kind}:{}:{}", chat.unwrap_or(0), user.unwrap_or(0)), language))
}
