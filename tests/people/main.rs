//! Set-up, roster, enrolment: from the operator's link to a member who is reached.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod enrolling;
mod roster;
mod setting_up;
mod words;

use chuyende::app::people::units::{self, NewUnit, SecretaryLink};
use chuyende::domain::member::Member;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use support::{World, ZONE, moment, show};

/// A unit as the operator adds it, and the account that gets the link.
pub struct Founded {
    pub link: SecretaryLink,
    pub secretary: i64,
}

pub async fn founded(w: &mut World, profile: Profile, lang: Lang) -> Founded {
    let name = match profile {
        Profile::Cell => "Chi bộ Tổ dân phố 7",
        Profile::Association => "Riverside",
    };
    let new = NewUnit { name: name.to_owned(), profile, lang, zone: ZONE };
    let link = units::add(&w.stage.app, new).await.unwrap();
    let secretary = w.telegram().user("Binh Le", "vi");
    Founded { link, secretary }
}

/// Opens a link with this word.
pub async fn opens(w: &mut World, user: i64, word: &str) {
    w.telegram().opens_link(user, &format!("https://t.me/chuyende_bot?start={word}")).unwrap();
    w.settle().await;
}

/// A cell whose secretary is there, alone.
pub async fn with_secretary(w: &mut World) -> Founded {
    let founded = founded(w, Profile::Cell, Lang::Vi).await;
    let binh = founded.secretary;
    opens(w, binh, &founded.link.word).await;
    w.presses(binh, "Đồng ý").await;
    w.says(binh, "Lê Văn Bình").await;
    w.reads(binh);
    founded
}

/// The same with a roster of five.
pub async fn with_roster(w: &mut World) -> Founded {
    let founded = with_secretary(w).await;
    let binh = founded.secretary;
    w.presses(binh, "Dán danh sách").await;
    w.says(
        binh,
        "Lê Văn Bình; bí thư\nNguyễn Văn An\nTrần Thị Hoa; chi uỷ viên\nPhạm Văn Cường; dự bị\nVũ Thị Thu",
    )
    .await;
    w.presses(binh, "Lưu 5 đồng chí").await;
    w.reads(binh);
    founded
}

/// The same with a group.
pub async fn with_group(w: &mut World) -> (Founded, i64) {
    let founded = with_roster(w).await;
    let binh = founded.secretary;
    let group = w.telegram().group("Chi bộ TDP 7 & bạn bè");
    w.telegram().join(group, binh);
    w.presses(binh, "Gắn nhóm").await;
    let url = link_of(w, binh, "Chọn nhóm");
    w.telegram().opens_group_link(binh, group, &url).unwrap();
    w.settle().await;
    w.reads(binh);
    w.reads(group);
    (founded, group)
}

/// The address behind the newest button with these words.
pub fn link_of(w: &World, chat: i64, label: &str) -> String {
    let view = w.telegram().chat_view(chat, chat);
    let buttons = view.iter().rev().flat_map(|message| message.buttons.iter().flatten());
    buttons.into_iter().find(|button| button.text == label).unwrap().data().to_owned()
}

/// The word of the newest link that stands in a message of the chat.
pub fn word_in(w: &World, chat: i64) -> String {
    let view = w.telegram().chat_view(chat, chat);
    let word = |text: &str| text.rsplit_once("?start=").map(|(_, word)| word.to_owned());
    view.iter().rev().find_map(|message| word(&message.text)).unwrap()
}

/// What a chat shows, secrets left out: they are new in every run.
pub fn reads(w: &mut World, chat: i64) -> String {
    let text = w.reads(chat);
    let mut parts = text.split("?start=");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| format!("{text}?start={}…{}", &part[..1], &part[33..]))
}

pub async fn members(w: &World, founded: &Founded) -> Vec<Member> {
    let mut desk = Desk::reading(&w.stage.app.store, moment("2026-11-24 08:00")).await.unwrap();
    lists::members(&mut desk, founded.link.unit.id).await.unwrap()
}

pub async fn named(w: &World, founded: &Founded, name: &str) -> Member {
    members(w, founded).await.into_iter().find(|member| member.name == name).unwrap()
}

/// Everything the bot ever said in a chat.
pub fn all(w: &World, chat: i64) -> String {
    show(&w.telegram().chat_view(chat, chat))
}
