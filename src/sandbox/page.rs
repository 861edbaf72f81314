//! Chats to look at: in a terminal, and as one page of phones. There are no words here but the people's own;
//! signs stand for what is not text.

use chrono_tz::Tz;

use super::keyboard::ButtonKind;
use super::view::{MediaView, MessageView};

/// The width of a terminal, in letters.
const COLUMNS: usize = 100;

/// What a page of chats shows.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The language of the texts, for the `lang` attribute.
    pub lang: &'a str,
    /// The heading.
    pub title: &'a str,
    /// The zone of the times shown.
    pub zone: Tz,
    /// Each chat with its heading.
    pub chats: &'a [(String, Vec<MessageView>)],
}

/// A chat for a terminal of 100 columns.
#[must_use]
pub fn render_text(chat: &[MessageView], title: &str, zone: Tz) -> String {
    let rule = COLUMNS.saturating_sub(title.chars().count() + 4).max(3);
    let mut shown = format!("── {title} {}\n", "─".repeat(rule));
    for message in chat {
        let at = message.at.with_timezone(&zone).format("%d/%m %H:%M");
        let changed = if message.edited { " ✎" } else { "" };
        let mark = if message.from_bot { "●" } else { "○" };
        shown.push_str(&format!("\n{mark} {} · {at}{changed}\n", message.sender_name));
        if let Some(answered) = answered_by(message, chat) {
            shown.push_str(&format!("    ↳ {}: {}\n", answered.sender_name, beginning(answered)));
        }
        for line in message.text.lines().flat_map(|line| wrapped(line, COLUMNS - 4)) {
            shown.push_str(&format!("    {line}\n"));
        }
        if let Some(sign) = attachment(message) {
            shown.push_str(&format!("    {sign}\n"));
        }
        for row in &message.buttons {
            let row: Vec<String> = row.iter().map(|button| format!("[{}]", button.text)).collect();
            shown.push_str(&format!("    {}\n", row.join(" ")));
        }
    }
    shown
}

fn wrapped(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let Some(last) = lines.last_mut() else { continue };
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            last.push(' ');
            last.push_str(word);
        }
    }
    lines
}

/// The message that another one answers, if it is on the screen.
fn answered_by<'a>(message: &MessageView, chat: &'a [MessageView]) -> Option<&'a MessageView> {
    message.reply_to.and_then(|id| chat.iter().find(|other| other.message_id == id))
}

/// Enough of a message to know it again.
fn beginning(message: &MessageView) -> String {
    let words = message.text.replace('\n', " ");
    let words = if words.is_empty() { attachment(message).unwrap_or_default() } else { words };
    match words.char_indices().nth(70) {
        Some((cut, _)) => format!("{}…", words[..cut].trim_end()),
        None => words,
    }
}

fn attachment(message: &MessageView) -> Option<String> {
    if let Some(file) = &message.document {
        let size = file.bytes_len.div_ceil(1024);
        return Some(format!("▤ {} ({size} KB)", file.file_name));
    }
    Some(match message.media? {
        MediaView::Voice(seconds) => format!("▶ {}:{:02}", seconds / 60, seconds % 60),
        MediaView::Recording => "▶".to_owned(),
        MediaView::Photo => "▣".to_owned(),
        MediaView::Sticker => "◉".to_owned(),
    })
}

/// One page that needs nothing else: every chat as a phone.
#[must_use]
pub fn render_html(page: &Page<'_>) -> String {
    let (lang, title) = (escaped(page.lang), escaped(page.title));
    let phones: String = page.chats.iter().map(|(title, chat)| phone(title, chat, page.zone)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<main>\n{phones}</main>\n</body>\n</html>\n"
    )
}

fn phone(title: &str, chat: &[MessageView], zone: Tz) -> String {
    let mut shown = format!("<section class=\"phone\">\n<h2>{}</h2>\n<div class=\"chat\">\n", escaped(title));
    let mut day = None;
    let mut before: Option<&MessageView> = None;
    for message in chat {
        let at = message.at.with_timezone(&zone);
        if day.replace(at.date_naive()) != Some(at.date_naive()) {
            shown.push_str(&format!("<p class=\"day\">{}</p>\n", at.format("%d/%m/%Y")));
            before = None;
        }
        let answered = answered_by(message, chat);
        let is_first = before.is_none_or(|before| before.sender_name != message.sender_name);
        shown.push_str(&bubble(message, answered, is_first, &at.format("%H:%M").to_string()));
        before = Some(message);
    }
    shown.push_str("</div>\n</section>\n");
    shown
}

fn bubble(message: &MessageView, answered: Option<&MessageView>, is_first: bool, time: &str) -> String {
    let side = if message.mine { "mine" } else { "theirs" };
    let mut shown = format!("<article class=\"{side}\">\n<div class=\"bubble\">");
    if is_first && !message.mine {
        shown.push_str(&format!("<div class=\"name\">{}</div>", escaped(&message.sender_name)));
    }
    if let Some(answered) = answered {
        let (name, start) = (escaped(&answered.sender_name), escaped(&beginning(answered)));
        shown.push_str(&format!("<div class=\"quote\"><b>{name}</b><br>{start}</div>"));
    }
    if let Some(sign) = attachment(message) {
        shown.push_str(&format!("<div class=\"file\">{}</div>", escaped(&sign)));
    }
    // Already escaped: it was put together from plain text and entities.
    shown.push_str(&format!("<div class=\"words\">{}</div>", message.html));
    let changed = if message.edited { "✎ " } else { "" };
    shown.push_str(&format!("<div class=\"time\">{changed}{time}</div></div>\n"));
    for row in &message.buttons {
        shown.push_str("<div class=\"row\">");
        for button in row {
            let sign = if matches!(button.kind, ButtonKind::Url(_)) { " ↗" } else { "" };
            shown.push_str(&format!("<span class=\"button\">{}{sign}</span>", escaped(&button.text)));
        }
        shown.push_str("</div>\n");
    }
    shown.push_str("</article>\n");
    shown
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const STYLE: &str = "
*{box-sizing:border-box}
body{margin:0;padding:24px;background:#f4f5f7;color:#1c1c1e;font:17px/1.45 system-ui,'Noto Sans',sans-serif}
h1{margin:0 0 20px;font-size:26px}
main{display:flex;flex-wrap:wrap;gap:28px;align-items:flex-start}
.phone{width:400px;max-width:100%;background:#dfe8ef;border:8px solid #fff;border-radius:28px;overflow:hidden;
box-shadow:0 2px 14px #0002}
.phone h2{margin:0;padding:12px 16px;background:#fff;font-size:19px;border-bottom:1px solid #d5dbe1}
.chat{padding:12px;display:flex;flex-direction:column;gap:8px}
.day{align-self:center;margin:8px 0;padding:2px 12px;border-radius:12px;background:#fff9;font-size:14px}
article{max-width:90%;align-self:flex-start;min-width:55%}
article.mine{align-self:flex-end;min-width:0}
.bubble{background:#fff;border-radius:14px;padding:8px 12px;overflow-wrap:anywhere}
.mine .bubble{background:#e2f7cf}
.name{font-weight:600;color:#20639b;font-size:15px}
.quote{border-left:3px solid #3a8fd0;padding-left:8px;margin:4px 0;font-size:15px;color:#444}
.file{font-weight:600;margin:4px 0}
.words{white-space:pre-wrap}
.words blockquote{margin:4px 0;padding:2px 8px;border-left:3px solid #3a8fd0;background:#eef5fb}
.words a{color:#1668b0}
.time{text-align:right;font-size:13px;color:#6b7680}
.row{display:flex;gap:6px;margin-top:6px}
.button{flex:1;text-align:center;padding:10px 6px;border-radius:12px;background:#5b7f9c;color:#fff;font-weight:600;
font-size:16px}
@media print{body{background:#fff}article{break-inside:avoid}}
";
