//! Groups: who is in them, the bot's comings and goings, and the move to a supergroup.

use serde_json::json;

use super::Telegram;
use super::state::{Body, ChatId, Kind, Message, Rank, Sender, Standing, UserId, World};

impl Telegram {
    /// An ordinary group without anybody in it. The first who joins owns it.
    #[must_use]
    pub fn group(&self, title: &str) -> ChatId {
        let mut world = self.world();
        let id = -(4_000_000 + i64::try_from(world.number()).unwrap_or_default());
        world.add_chat(id, Kind::Group, title);
        id
    }

    /// Brings a person into a group.
    pub fn join(&self, chat: ChatId, user: UserId) {
        let mut world = self.world();
        let Some(group) = world.chats.get_mut(&chat).filter(|group| !group.members.contains_key(&user))
        else {
            return;
        };
        let rank = if group.members.is_empty() { Rank::Owner } else { Rank::Member };
        group.members.insert(user, rank);
        world.member_changed(chat, user, None, Some(rank));
        let joined = json!({ "new_chat_members": [world.user_json(user)] });
        world.service(chat, Sender::Person(user), joined);
    }

    /// A person leaves a group.
    pub fn leave(&self, chat: ChatId, user: UserId) {
        let mut world = self.world();
        let Some(old) = world.chats.get_mut(&chat).and_then(|group| group.members.remove(&user)) else {
            return;
        };
        world.member_changed(chat, user, Some(old), None);
        let left = json!({ "left_chat_member": world.user_json(user) });
        world.service(chat, Sender::Person(user), left);
    }

    /// Makes a person an administrator.
    pub fn promote(&self, chat: ChatId, user: UserId) {
        let mut world = self.world();
        let Some(group) = world.chats.get_mut(&chat) else { return };
        if let Some(rank) = group.members.get_mut(&user).filter(|rank| **rank == Rank::Member) {
            *rank = Rank::Admin;
            world.member_changed(chat, user, Some(Rank::Member), Some(Rank::Admin));
        }
    }

    /// A member adds the bot.
    pub fn add_bot(&self, chat: ChatId, by: UserId) {
        let mut world = self.world();
        world.bring_bot(chat, by);
    }

    /// The owner throws the bot out.
    pub fn remove_bot(&self, chat: ChatId) {
        let mut world = self.world();
        let by = world.owner(chat);
        world.set_standing(chat, by, Standing::Kicked);
    }

    /// The owner makes the bot an administrator: it sees everything from now on.
    pub fn promote_bot(&self, chat: ChatId) {
        let mut world = self.world();
        let by = world.owner(chat);
        world.set_standing(chat, by, Standing::Admin);
    }

    /// Turns a group into a supergroup: a new id, new message numbers, and the old id fails from now on.
    #[must_use]
    pub fn make_supergroup(&self, chat: ChatId) -> ChatId {
        let mut world = self.world();
        let new = -1_002_000_000_000 - i64::try_from(world.number()).unwrap_or_default();
        let Some(old) = world.chats.get(&chat) else { return chat };
        let (title, members, bot) = (old.title.clone(), old.members.clone(), old.bot);
        world.add_chat(new, Kind::Supergroup, &title);
        if let Some(group) = world.chats.get_mut(&new) {
            (group.members, group.bot) = (members, bot);
        }
        world.service(chat, Sender::AnonymousAdmin, json!({ "migrate_to_chat_id": new }));
        world.service(new, Sender::AnonymousAdmin, json!({ "migrate_from_chat_id": chat }));
        if let Some(old) = world.chats.get_mut(&chat) {
            old.moved_to = Some(new);
        }
        new
    }

    /// Another bot posts in a group, so that bare commands are no longer meant for ours.
    pub fn other_bot_posts(&self, chat: ChatId) {
        if let Some(group) = self.world().chats.get_mut(&chat) {
            group.is_last_bot = false;
        }
    }
}

impl World {
    fn owner(&self, chat: ChatId) -> UserId {
        let members = self.chats.get(&chat).map(|group| &group.members);
        let owner = members.and_then(|members| members.iter().find(|(_, rank)| **rank == Rank::Owner));
        owner.map_or(0, |(user, _)| *user)
    }

    pub(super) fn bring_bot(&mut self, chat: ChatId, by: UserId) {
        let is_here = |standing| matches!(standing, Standing::Member | Standing::Admin);
        if self.chats.get(&chat).is_some_and(|group| !is_here(group.bot)) {
            self.set_standing(chat, by, Standing::Member);
            let joined = json!({ "new_chat_members": [self.bot_json()] });
            self.service(chat, Sender::Person(by), joined);
        }
    }

    /// Changes how the bot stands in a chat and tells it (`my_chat_member`).
    pub(super) fn set_standing(&mut self, chat: ChatId, by: UserId, new: Standing) {
        let Some(found) = self.chats.get_mut(&chat) else { return };
        let old = std::mem::replace(&mut found.bot, new);
        if old == new {
            return;
        }
        let Some(found) = self.chats.get(&chat) else { return };
        let body = json!({
            "chat": self.chat_json(found), "from": self.user_json(by), "date": self.now().timestamp(),
            "old_chat_member": self.bot_member_json(old), "new_chat_member": self.bot_member_json(new),
        });
        self.push("my_chat_member", body);
    }

    /// Tells the bot of a member's change, which only an administrator hears.
    fn member_changed(&mut self, chat: ChatId, user: UserId, old: Option<Rank>, new: Option<Rank>) {
        let Some(group) = self.chats.get(&chat).filter(|group| group.bot == Standing::Admin) else { return };
        let body = json!({
            "chat": self.chat_json(group), "from": self.user_json(user), "date": self.now().timestamp(),
            "old_chat_member": self.member_json(user, old), "new_chat_member": self.member_json(user, new),
        });
        self.push("chat_member", body);
    }

    fn service(&mut self, chat: ChatId, sender: Sender, fields: serde_json::Value) {
        let message = Message::new(sender, self.now(), Body::Service(fields), None);
        if let Some(message) = self.post(chat, message) {
            self.push_message("message", chat, &message);
        }
    }
}
