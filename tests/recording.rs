//! Comments that come in many ways: long ones in pieces, from the group, on a member's behalf; and their list.

use crate::support::World;
use crate::support::seed::Cell;
use chuyende::clock::Clock as _;
use chuyende::domain::comment::{Channel, Comment};
use chuyende::domain::draft::Question;
use chuyende::domain::ids::TopicId;
use chuyende::domain::member::Member;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

async fn comments(w: &World, topic: TopicId) -> Vec<Comment> {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    lists::comments(&mut desk, topic).await.unwrap()
}

async fn questions(w: &World, topic: TopicId) -> Vec<Question> {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    lists::questions(&mut desk, topic).await.unwrap()
}

/// A member loses the telephone.
async fn without_phone(w: &World, cell: &Cell, index: usize) {
    let app = &w.stage.app;
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), w.stage.clock.now());
    let member = desk.get::<Member>(cell.members[index].member).await.unwrap();
    desk.put(Member { no_phone: true, person: None, ..member });
    desk.commit().await.unwrap();
}

#[tokio::test]
async fn twenty_thousand_letters_are_one_comment() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 5).await;
    let an = cell.user(5);
    let long = "Đề nghị tổ dân phố kiểm tra điện, nước. ".repeat(500);
    assert!(w.telegram().says(an, an, long.trim()).len() >= 5);
    w.settle().await;
    let made = comments(&w, topic).await;
    assert_eq!(made.len(), 1);
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&made[0].body), words(&long));
    assert_eq!(w.reads(an).matches("Đã ghi nhận").count(), 1, "one receipt");
    w.finish().await;
}

#[tokio::test]
async fn a_voice_note_is_kept_and_an_edit_changes_the_comment() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 5).await;
    let an = cell.user(5);
    w.telegram().sends_voice(an, an, 12);
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Đã ghi nhận Ý-01
    Tệp đã được giữ, sẽ được chép thành chữ để ghi vào biên bản.
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    ");
    let sent = w.telegram().says(an, an, "Nên tắt đèn lúc 22 giờ.");
    w.settle().await;
    w.reads(an);
    w.telegram().edits(an, an, sent[0], "Nên tắt đèn lúc 21 giờ.");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-02
    "Nên tắt đèn lúc 21 giờ."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    let made = comments(&w, topic).await;
    assert!(made[0].file.is_some() && made[0].body.is_empty());
    assert_eq!((made[1].body.as_str(), made[1].versions), ("Nên tắt đèn lúc 21 giờ.", 2));
    w.finish().await;
}

#[tokio::test]
async fn a_message_of_the_group_becomes_its_authors_comment() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 5).await;
    let (secretary, an, group) = (cell.secretary(), cell.user(5), cell.group);
    let ghi = format!("/ghi@{}", w.telegram().bot_username());
    let said = w.telegram().says(an, group, "Nên thay đèn <LED> cả ngõ.")[0];
    w.settle().await;
    w.telegram().replies(secretary, group, said, &ghi);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Đã ghi nhận Ý-01 của đồng chí Nguyễn Văn An.");
    assert_snapshot!(w.reads(an), @"
    Đồng chí Lê Văn Bình đã ghi lời đồng chí nói trong nhóm thành ý kiến Ý-01:
    Nên thay đèn <LED> cả ngõ.
    [Chưa đúng ý tôi]
    ");
    assert_eq!(w.reads(group), "");
    w.telegram().replies(cell.deputy(), group, said, &ghi);
    w.settle().await;
    assert_snapshot!(w.reads(cell.deputy()), @"Tin này đã được ghi là Ý-01.");
    let made = comments(&w, topic).await;
    assert_eq!((made.len(), made[0].channel, made[0].member), (1, Channel::Group, cell.members[5].member));
    assert_snapshot!(w.presses(an, "Chưa đúng ý tôi").await, @"Đã rút Ý-01.");
    assert_snapshot!(w.reads(an), @"
    Đã rút Ý-01.
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_recorded_is_refused_in_words() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 5).await;
    let (secretary, group) = (cell.secretary(), cell.group);
    let ghi = format!("/ghi@{}", w.telegram().bot_username());
    w.says_in(secretary, group, &ghi).await;
    assert_snapshot!(w.reads(secretary), @"Để ghi ý kiến, đề nghị đồng chí trả lời (reply) đúng tin cần ghi trong nhóm và gửi /ghi.");
    let guest = w.telegram().user("Người lạ", "vi");
    w.telegram().join(group, guest);
    let strange = w.telegram().says(guest, group, "Xin góp ý.")[0];
    w.telegram().replies(secretary, group, strange, &ghi);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Người gửi tin này chưa ghi danh trong chi bộ nên chưa ghi thành ý kiến được.
    Đề nghị đồng chí nhắc người gửi ghi danh, rồi gửi lại /ghi.
    ");
    let hidden = w.telegram().says_as_channel(group, "Kênh", "Thông báo của kênh")[0];
    w.telegram().replies(secretary, group, hidden, &ghi);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Tin này do máy, một kênh hoặc người ẩn danh gửi nên không ghi thành ý kiến được.
    Đề nghị người đó gửi lại bằng tài khoản cá nhân.
    ");
    let said = w.telegram().says(cell.user(2), group, "Tôi nhất trí.")[0];
    w.telegram().replies(cell.user(5), group, said, &ghi);
    w.settle().await;
    assert_snapshot!(w.reads(cell.user(5)), @"
    Việc này do chi uỷ thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert!(comments(&w, topic).await.is_empty());
    w.finish().await;
}

#[tokio::test]
async fn words_under_the_wrong_question_are_moved_by_their_author() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 5).await;
    let (secretary, hoa) = (cell.secretary(), cell.user(2));
    w.says(hoa, "/gopy").await;
    w.says(hoa, "Nên lắp đồng hồ nước riêng cho Nhà văn hoá.").await;
    w.reads(hoa);
    w.presses(hoa, "Chuyển sang câu khác").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Ý-01 trả lời câu hỏi nào?
    "Nên lắp đồng hồ nước riêng cho Nhà văn hoá."
    [Câu 2. Câu hỏi gợi mở thứ 2 của chuyên đề?]
    [Ý kiến chung, không theo câu hỏi]
    [Quay lại]
    "#);
    w.presses(hoa, "Quay lại").await;
    w.presses(hoa, "Chuyển sang câu khác").await;
    w.presses(hoa, "Câu 2. Câu hỏi gợi mở thứ 2 của chuyên đề?").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Đã ghi nhận Ý-01, câu 2
    "Nên lắp đồng hồ nước riêng cho Nhà văn hoá."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Sang câu sau]
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    let asked = questions(&w, topic).await;
    assert_eq!(comments(&w, topic).await[0].question, Some(asked[1].id));
    w.presses(hoa, "Chuyển sang câu khác").await;
    w.restart().await;
    w.presses(hoa, "Ý kiến chung, không theo câu hỏi").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Đã ghi nhận Ý-01
    "Nên lắp đồng hồ nước riêng cho Nhà văn hoá."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    let comment = comments(&w, topic).await.remove(0);
    assert_eq!((comment.question, comment.versions), (None, 1), "the words are as they were");
    // Nobody else moves it, with a button made up by hand.
    let moved = chuyende::present::action::Action::MoveComment { comment: comment.id, number: 1 };
    let data = chuyende::telegram::callback::encode(Some(cell.unit), &moved).unwrap();
    w.telegram().presses_data(secretary, secretary, 1, &data);
    w.settle().await;
    assert_eq!(comments(&w, topic).await[0].question, None);
    w.presses(hoa, "Rút lại").await;
    w.finish().await;
}

#[tokio::test]
async fn an_officer_enters_a_comment_for_a_member_without_a_phone() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    without_phone(&w, &cell, 5).await;
    let thu = cell.user(4);
    w.says(thu, "/ghi").await;
    assert_snapshot!(w.reads(thu), @"
    Nhập thay ý kiến của ai?
    Người không dùng điện thoại đứng đầu danh sách.
    [Nguyễn Văn An]
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Về trang chủ]
    ");
    w.presses(thu, "Nguyễn Văn An").await;
    assert_snapshot!(w.reads(thu), @"
    Ý kiến của đồng chí Nguyễn Văn An nhận được bằng cách nào?
    [Phiếu giấy]
    [Điện thoại]
    [Tại hội nghị]
    ");
    w.presses(thu, "Điện thoại").await;
    assert_snapshot!(w.reads(thu), @"Ý kiến của đồng chí Nguyễn Văn An (điện thoại): đề nghị viết ngay tại đây, đúng lời đồng chí ấy.");
    w.says(thu, "Nên khoá van nước ban đêm.").await;
    w.says(thu, "Giao tổ trưởng giữ chìa khoá.").await;
    assert_snapshot!(w.reads(thu), @"
    Đã ghi nhận Ý-01 của đồng chí Nguyễn Văn An, nhập thay.
    [Nhập thay người khác]
    [Về trang chủ]
    ");
    let made = comments(&w, topic).await;
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].body, "Nên khoá van nước ban đêm.\nGiao tổ trưởng giữ chìa khoá.");
    assert_eq!(made[0].entered_by, Some(cell.members[4].member));
    w.says(thu, "/thaoluan").await;
    assert_snapshot!(w.reads(thu), @"
    1 ý kiến về chuyên đề
    Ý-01, Nguyễn Văn An (nhập thay): Nên khoá van nước ban đêm. Giao tổ trưởng…
    [Ý-01]
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn members_read_the_comments_with_the_names_they_may_know() {
    let mut w = World::new().await;
    let cell = w.cell(7, 0).await;
    let topic = w.in_round(&cell, 5).await;
    for index in 0..5 {
        w.says(cell.user(index), &format!("Ý kiến của người thứ {}.", index + 1)).await;
    }
    let (hoa, last) = (cell.user(2), cell.user(6));
    w.presses(hoa, "Chỉ để chi uỷ biết tên tôi").await;
    w.says(last, "/thaoluan").await;
    assert_snapshot!(w.reads(last), @"
    5 ý kiến về chuyên đề
    Ý-01, Lê Văn Bình: Ý kiến của người thứ 1.
    Ý-02, Phạm Thị Lan: Ý kiến của người thứ 2.
    Ý-03, một đồng chí: Ý kiến của người thứ 3.
    Ý-04, Đỗ Quang Minh: Ý kiến của người thứ 4.
    Trang 1/2
    [Ý-01] [Ý-02] [Ý-03] [Ý-04]
    [Trang sau]
    [Về trang chủ]
    ");
    w.presses(last, "Ý-03").await;
    assert_snapshot!(w.reads(last), @"
    Ý-03, một đồng chí
    Ý kiến của người thứ 3.
    ");
    w.presses(last, "Trang sau").await;
    assert_snapshot!(w.reads(last), @"
    5 ý kiến về chuyên đề
    Ý-05, Vũ Thị Thu: Ý kiến của người thứ 5.
    Trang 2/2
    [Ý-05]
    [Trang trước]
    [Về trang chủ]
    ");
    let data = format!("1.{}.co.{}", cell.unit.0, topic.0);
    w.telegram().presses_data(hoa, hoa, 1, &data);
    w.settle().await;
    w.reads(hoa);
    w.presses(hoa, "Ý-03").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Đã ghi nhận Ý-03
    "Ý kiến của người thứ 3."
    Chỉ chi uỷ biết tên; biên bản ghi "một đồng chí".
    [Ghi tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    w.presses(hoa, "Rút lại").await;
    w.says(last, "/thaoluan").await;
    assert!(w.reads(last).starts_with("4 ý kiến"));
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    w.in_round(&cell, 5).await;
    let (head, member) = (cell.secretary(), cell.user(4));
    let record = format!("/record@{}", w.telegram().bot_username());
    let said = w.telegram().says(member, cell.group, "Switch the lights off at ten.")[0];
    w.telegram().replies(head, cell.group, said, &record);
    w.settle().await;
    assert_snapshot!(w.reads(head), @"Recorded as Ý-01, Vũ Thị Thu.");
    assert_snapshot!(w.reads(member), @"
    Lê Văn Bình has recorded what you said in the group as comment Ý-01:
    Switch the lights off at ten.
    [Not what I meant]
    ");
    w.says(head, "/record").await;
    w.presses(head, "Vũ Thị Thu").await;
    w.presses(head, "On paper").await;
    w.says(head, "Lock the water at night.").await;
    w.reads(member);
    assert_snapshot!(w.reads(head), @"
    Whose comment is it?
    Those without a phone come first.
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Home]
    ---
    How did the comment of Vũ Thị Thu reach you?
    [On paper]
    [By telephone]
    [At the meeting]
    ---
    The comment of Vũ Thị Thu (on paper): please write it here in their own words.
    ---
    Recorded as Ý-02 for Vũ Thị Thu, entered on behalf.
    [Enter for somebody else]
    [Home]
    ");
    w.says(member, "/discuss").await;
    assert_snapshot!(w.reads(member), @"
    2 comments on the topic
    Ý-01, Vũ Thị Thu: Switch the lights off at ten.
    Ý-02, Vũ Thị Thu (entered on behalf): Lock the water at night.
    [Ý-01] [Ý-02]
    [Home]
    ");
    w.finish().await;
}
