//! Chats as people see them: for the stories, the terminal and a page to look at.

use super::Telegram;
use super::state::{Author, Message, State};
use crate::domain::time::Timestamp;
use crate::present::html::escape;

/// A message on a screen.
#[derive(Clone, PartialEq, Debug)]
pub struct MessageView {
    pub message_id: i64,
    pub from_bot: bool,
    pub sender_name: String,
    pub text: String,
    pub buttons: Vec<Vec<ButtonView>>,
    pub document: Option<DocumentView>,
    pub edited: bool,
    pub reply_to: Option<i64>,
    pub at: Timestamp,
    pub protect_content: bool,
}

/// A button on a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ButtonView {
    pub text: String,
    /// What it carries back, or the address it opens.
    pub data: String,
    pub is_link: bool,
}

/// A file on a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DocumentView {
    pub file_name: String,
    pub file_id: String,
}

impl Telegram {
    /// Everything in a chat.
    #[must_use]
    pub fn chat_view(&self, _viewer: i64, chat: i64) -> Vec<MessageView> {
        let state = self.state();
        state.messages.get(&chat).into_iter().flatten().map(|message| view(&state, message)).collect()
    }

    /// What the bot has posted or changed in a chat since the last [`Self::read`].
    #[must_use]
    pub fn unread(&self, chat: i64) -> Vec<MessageView> {
        let state = self.state();
        let seen = state.read.get(&chat).copied().unwrap_or(0);
        let list = state.messages.get(&chat).into_iter().flatten();
        list.filter(|message| message.author == Author::Bot && message.version > seen)
            .map(|message| view(&state, message))
            .collect()
    }

    /// Somebody looks at the chat.
    pub fn read(&self, chat: i64) {
        let mut state = self.state();
        let version = state.version;
        state.read.insert(chat, version);
    }
}

fn view(state: &State, message: &Message) -> MessageView {
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let sender_name = match message.author {
        Author::User(user) => state.users.get(&user).map(|user| user.name.clone()).unwrap_or_default(),
        Author::Bot => word(&state.user_json(super::BOT)["first_name"]),
        Author::Anonymous | Author::Channel => String::new(),
    };
    let buttons = message.keyboard.iter().map(|row| {
        row.iter()
            .map(|button| ButtonView {
                text: word(&button["text"]),
                data: button["callback_data"].as_str().map_or_else(|| word(&button["url"]), str::to_owned),
                is_link: button["url"].is_string(),
            })
            .collect()
    });
    let document =
        message.media.as_ref().filter(|(kind, _)| *kind != "sticker").map(|(kind, media)| DocumentView {
            file_name: media["file_name"].as_str().unwrap_or(kind).to_owned(),
            file_id: word(&media["file_id"]),
        });
    MessageView {
        message_id: message.id,
        from_bot: message.author == Author::Bot,
        sender_name,
        text: message.text.replace('\u{2060}', ""),
        buttons: buttons.collect(),
        document,
        edited: message.edited_at.is_some(),
        reply_to: message.reply_to,
        at: message.at,
        protect_content: message.protect,
    }
}

/// A chat for the terminal, about a hundred columns wide.
#[must_use]
pub fn render_text(messages: &[MessageView], title: &str) -> String {
    let mut text = format!("━━━ {title} {}\n", "━".repeat(90_usize.saturating_sub(title.chars().count())));
    for message in messages {
        let mark = if message.from_bot { "│ " } else { "        ▸ " };
        text.push_str(&format!("{mark}{}:\n", message.sender_name));
        if let Some(document) = &message.document {
            text.push_str(&format!("{mark}<{}>\n", document.file_name));
        }
        for line in message.text.lines() {
            text.push_str(&format!("{mark}{line}\n"));
        }
        for row in &message.buttons {
            let row: Vec<String> = row.iter().map(|button| format!("[{}]", button.text)).collect();
            text.push_str(&format!("{mark}{}\n", row.join(" ")));
        }
        text.push('\n');
    }
    text
}

/// One page with all chats, for a browser; nothing is fetched from anywhere.
#[must_use]
pub fn render_html(lang: &str, title: &str, chats: &[(String, Vec<MessageView>)]) -> String {
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{0}</title><style>{STYLE}</style></head><body><h1>{0}</h1><nav>",
        escape(title)
    );
    for (index, (name, _)) in chats.iter().enumerate() {
        page.push_str(&format!("<a href=\"#c{index}\">{}</a> ", escape(name)));
    }
    page.push_str("</nav><main>");
    for (index, (name, messages)) in chats.iter().enumerate() {
        page.push_str(&format!("<section id=\"c{index}\"><h2>{}</h2>", escape(name)));
        for message in messages {
            let side = if message.from_bot { "bot" } else { "person" };
            page.push_str(&format!(
                "<div class=\"{side}\"><p class=\"who\">{}</p>",
                escape(&message.sender_name)
            ));
            if let Some(document) = &message.document {
                page.push_str(&format!("<p class=\"file\">{}</p>", escape(&document.file_name)));
            }
            page.push_str(&format!("<p>{}</p>", escape(&message.text).replace('\n', "<br>")));
            for row in &message.buttons {
                page.push_str("<p class=\"row\">");
                for button in row {
                    page.push_str(&format!("<span>{}</span>", escape(&button.text)));
                }
                page.push_str("</p>");
            }
            page.push_str("</div>");
        }
        page.push_str("</section>");
    }
    page.push_str("</main></body></html>\n");
    page
}

const STYLE: &str = "body{font:18px/1.45 sans-serif;margin:1rem;background:#f4f1ea;color:#1d1d1d}\
main{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start}\
nav a{margin-right:1rem}\
section{width:26rem;max-width:100%;background:#dfe8df;border-radius:1rem;padding:1rem;box-sizing:border-box}\
section div{border-radius:.8rem;padding:.5rem .8rem;margin:.6rem 0;max-width:92%}\
.bot{background:#fff}.person{background:#cfe9ba;margin-left:auto!important}\
p{margin:.2rem 0;overflow-wrap:anywhere}.who{font-size:.8em;color:#555;font-weight:bold}\
.file{background:#eee;border-radius:.4rem;padding:.3rem .6rem}\
.row{display:flex;gap:.4rem}.row span{flex:1;text-align:center;background:#eaf2fb;border:1px solid #9bbbdc;border-radius:.5rem;padding:.35rem}";
