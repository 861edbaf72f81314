//! Every message of this area fits on a small screen.

use super::{link_of, with_group};
use crate::support::World;

#[tokio::test]
async fn what_officers_and_members_read_is_short() {
    let mut w = World::new().await;
    let (founded, group) = with_group(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Đăng nút ghi danh").await;
    w.presses(binh, "Đăng").await;
    let url = link_of(&w, (binh, group), "Tôi là đảng viên chi bộ");
    let an = w.telegram().user("An", "vi");
    w.telegram().opens_link(an, &url).unwrap();
    w.settle().await;
    w.presses(an, "Đồng ý").await;
    w.presses(an, "Nguyễn Văn An").await;
    w.presses(binh, "Duyệt Nguyễn Văn An").await;
    for (viewer, chat) in [(binh, binh), (an, an), (binh, group)] {
        for message in w.telegram().chat_view(viewer, chat).iter().filter(|message| message.from_bot) {
            let text = message.text.replace('\u{2060}', "");
            assert!(text.lines().count() <= 6, "{text}");
            assert!(text.encode_utf16().count() <= 350, "{text}");
        }
        assert!(!w.reads(chat).is_empty());
    }
    w.finish().await;
}
