//! Set-up, roster, enrolment: from the operator's link to a member who is reached.

mod accounts;
mod enrolling;
mod roster;
mod setting_up;
mod words;

use crate::support::{World, ZONE, moment};
use chuyende::app::people::units::{self, NewUnit, SecretaryLink};
use chuyende::domain::member::Member;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::sandbox::ButtonKind;
use chuyende::store::desk::Desk;
use chuyende::store::lists;

/// A unit as the operator adds it, and the account that gets the link.
struct Founded {
    link: SecretaryLink,
    secretary: i64,
}

async fn founded(w: &mut World, profile: Profile, lang: Lang) -> Founded {
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
async fn opens(w: &mut World, user: i64, word: &str) {
    let url = format!("https://t.me/{}?start={word}", w.telegram().bot_username());
    w.telegram().opens_link(user, &url).unwrap();
    w.settle().await;
}

/// A cell whose secretary is there, alone.
async fn with_secretary(w: &mut World) -> Founded {
    let founded = founded(w, Profile::Cell, Lang::Vi).await;
    let binh = founded.secretary;
    opens(w, binh, &founded.link.word).await;
    w.presses(binh, "Đồng ý").await;
    w.says(binh, "Lê Văn Bình").await;
    w.reads(binh);
    founded
}

/// The same with a roster of five.
async fn with_roster(w: &mut World) -> Founded {
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
async fn with_group(w: &mut World) -> (Founded, i64) {
    let founded = with_roster(w).await;
    let binh = founded.secretary;
    let group = w.telegram().group("Chi bộ TDP 7 & bạn bè");
    w.telegram().join(group, binh);
    w.presses(binh, "Gắn nhóm").await;
    let url = link_of(w, (binh, binh), "Chọn nhóm");
    w.telegram().opens_group_link(binh, group, &url).unwrap();
    w.settle().await;
    w.reads(binh);
    w.reads(group);
    (founded, group)
}

/// The address behind the newest button with these words, as `viewer` sees the chat.
fn link_of(w: &World, (viewer, chat): (i64, i64), label: &str) -> String {
    let view = w.telegram().chat_view(viewer, chat);
    let buttons = view.iter().rev().flat_map(|message| message.buttons.iter().flatten());
    let button = buttons.into_iter().find(|button| button.text == label).unwrap();
    match &button.kind {
        ButtonKind::Url(url) => url.clone(),
        ButtonKind::Callback(_) => panic!("{label:?} opens nothing"),
    }
}

/// The word of the newest link that stands in a message of the chat.
fn word_in(w: &World, chat: i64) -> String {
    let view = w.telegram().chat_view(chat, chat);
    let word = |text: &str| text.rsplit_once("?start=").map(|(_, word)| word.to_owned());
    view.iter().rev().find_map(|message| word(&message.text)).unwrap()
}

/// What a chat shows, secrets left out: they are new in every run.
fn reads(w: &mut World, chat: i64) -> String {
    let text = w.reads(chat);
    let mut parts = text.split("?start=");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| format!("{text}?start={}…{}", &part[..1], &part[33..]))
}

async fn members(w: &World, founded: &Founded) -> Vec<Member> {
    let mut desk = Desk::reading(&w.stage.app.store, moment("2026-11-24 08:00")).await.unwrap();
    lists::members(&mut desk, founded.link.unit.id).await.unwrap()
}

async fn named(w: &World, founded: &Founded, name: &str) -> Member {
    members(w, founded).await.into_iter().find(|member| member.name == name).unwrap()
}
