//! Words and commands that come at the wrong time, in the wrong place or in the wrong form.

use chuyende::domain::comment::Comment;
use chuyende::domain::ids::TopicId;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::present::action::Action;
use chuyende::store::lists;
use chuyende::telegram::callback;
use insta::assert_snapshot;

use crate::bad_input::scene::{reading, writing};
use crate::support::World;
use crate::support::seed::Cell;

const ROUND: &str = "2026-12-15 08:00";

async fn comments(w: &World, topic: TopicId) -> Vec<Comment> {
    lists::comments(&mut reading(w).await, topic).await.unwrap()
}

fn toasts(w: &World, user: i64) -> String {
    w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect::<Vec<_>>().join("\n")
}

/// The topic has been concluded and the unit goes on to the next quarter's.
async fn next_quarter(w: &mut World, cell: &Cell, old: TopicId) -> TopicId {
    let mut desk = writing(w).await;
    let topic = desk.get::<Topic>(old).await.unwrap();
    desk.put(Topic { stage: Stage::Concluded, round: RoundState::Closed, ..topic });
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    desk.put(Unit { current_topic: None, last_topic: Some(old), ..unit });
    desk.commit().await.unwrap();
    w.in_round(cell, 3).await
}

#[tokio::test]
async fn a_command_there_is_not() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let (an, group) = (cell.user(5), cell.group);
    w.says(an, "/gop_y Nên tắt đèn.").await;
    assert_snapshot!(w.reads(an), @"
    Trợ lý không có lệnh này.
    Đề nghị đồng chí bấm /trangchu để xem việc cần làm, hoặc /trogiup để xem các lệnh.
    ");
    let bot = w.telegram().bot_username();
    w.says_in(an, group, &format!("/khongco@{bot}")).await;
    assert_snapshot!(w.reads(an), @"
    Trợ lý không có lệnh này.
    Đề nghị đồng chí bấm /trangchu để xem việc cần làm, hoặc /trogiup để xem các lệnh.
    ");
    assert_eq!(w.reads(group), "");
    w.telegram().promote_bot(group);
    w.says_in(an, group, "/khongco").await;
    assert_eq!(w.reads(an), "", "it may be meant for another bot");
    let association = w.unit(Profile::Association, Lang::En, "Riverside", 3, 0).await;
    w.says(association.user(2), "/nothing").await;
    assert_snapshot!(w.reads(association.user(2)), @"
    The assistant does not know this command.
    Please send /home to see what is to be done, or /help for the commands.
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_command_in_nobodys_name() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 3).await;
    let bot = w.telegram().bot_username();
    for command in ["/trangchu", "/chuyende Tên mới", "/ketluan", "/nhacviec", "/khongco"] {
        let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
        w.telegram().says_anonymously(cell.group, &format!("{name}@{bot} {rest}"));
        w.settle().await;
        assert!(
            w.reads(cell.group).starts_with("Đồng chí đang nhắn với tư cách quản trị viên ẩn danh"),
            "{command}"
        );
        w.telegram().says_as_channel(cell.group, "Bản tin", &format!("{name}@{bot} {rest}"));
        w.settle().await;
        assert!(w.reads(cell.group).starts_with("Tin này mang tên một kênh"), "{command}");
    }
    let association = w.unit(Profile::Association, Lang::En, "Riverside", 3, 0).await;
    w.telegram().says_anonymously(association.group, &format!("/plan@{bot}"));
    w.settle().await;
    assert_snapshot!(w.reads(association.group), @"
    You write as an anonymous administrator, so the assistant cannot tell who is asking.
    Please turn anonymity off, or write to the assistant in private.
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_command_without_the_right_or_in_the_wrong_place() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let before = w.topic(topic).await;
    let (an, bot) = (cell.user(5), w.telegram().bot_username());
    for command in
        ["/chuyende Tên khác", "/phancong", "/nhacviec", "/tiendo", "/thanhvien", "/ghi", "/hop", "/duthao"]
    {
        let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
        w.says_in(an, cell.group, &format!("{name}@{bot} {rest}")).await;
        let said = w.reads(an);
        println!("{command}: {said}\n");
        assert!(!said.is_empty(), "{command} in the group is not answered");
        assert_eq!(w.reads(cell.group), "", "{command}");
        w.says(an, command).await;
        assert!(!w.reads(an).is_empty(), "{command} in private is not answered");
    }
    assert_eq!(w.topic(topic).await, before);
    let stranger = w.person("Người lạ").await;
    w.telegram().join(cell.group, stranger);
    w.says_in(stranger, cell.group, &format!("/trangchu@{bot}")).await;
    assert_snapshot!(w.reads(stranger), @"
    Trợ lý chưa nhận ra đồng chí trong danh sách của chi bộ nào.
    Đề nghị đồng chí bấm nút ghi danh trong nhóm của chi bộ, hoặc đề nghị bí thư cấp liên kết riêng.
    ");
    // Somebody the bot may not write to yet is shown the way, in the group.
    let guest = w.telegram().user("Khách", "vi");
    w.telegram().join(cell.group, guest);
    w.says_in(guest, cell.group, &format!("/trangchu@{bot}")).await;
    assert_snapshot!(w.reads(cell.group), @"
    Việc này chỉ làm trong tin nhắn riêng với Trợ lý, để nội dung không hiện trong nhóm.
    Đề nghị đồng chí bấm nút dưới đây.
    [Mở tin nhắn riêng]
    ");
    w.says(an, "/ghi").await;
    assert_snapshot!(w.reads(an), @"
    Việc này do chi uỷ thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.finish().await;
}

#[tokio::test]
async fn buttons_of_another_time() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let an = cell.user(5);
    w.reads(an);
    for data in
        ["", "0.1.h", "2.1.h", "1.1.khongco", "1..v.1", "Tán thành", "1.zzzzzzzzzzzzzzzzzzzz.h", "1.1.h.9"]
    {
        w.telegram().presses_data(an, an, 1, data);
        w.settle().await;
        assert_eq!(
            toasts(&w, an),
            "Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.",
            "{data:?}",
        );
    }
    assert_eq!(w.reads(an), "");
    w.finish().await;
}

#[tokio::test]
async fn a_reply_to_a_question_of_last_quarter() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let old = w.in_round(&cell, 3).await;
    let an = cell.user(5);
    w.says(an, "/gopy").await;
    let question = w.telegram().chat_view(an, an).last().unwrap().message_id;
    w.reads(an);
    let new = next_quarter(&mut w, &cell, old).await;
    // Plain words are not the answer to a question of another topic: they belong to the round that is open.
    w.says(an, "Nên tắt đèn ngõ sau 22 giờ.").await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-01
    "Nên tắt đèn ngõ sau 22 giờ."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    let all = comments(&w, new).await;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].question, None);
    // A reply to the old question is asked about, and kept until its writer has said what it is.
    w.telegram().replies(an, an, question, "Tôi nhất trí.");
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Câu hỏi này đã hết hạn, tin vừa gửi chưa được ghi là ý kiến.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    assert_eq!(comments(&w, new).await.len(), 1);
    w.presses(an, "Ghi là ý kiến").await;
    assert!(comments(&w, new).await.last().unwrap().body.ends_with("Tôi nhất trí."));
    assert!(comments(&w, old).await.is_empty());
    w.finish().await;
}

#[tokio::test]
async fn words_for_a_question_whose_time_has_passed() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let an = cell.user(5);
    w.says(an, "/bienphap").await;
    w.presses(an, "Đề xuất biện pháp").await;
    w.reads(an);
    let mut desk = writing(&w).await;
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { frozen_at: Some(desk.now()), round: RoundState::Late, ..row });
    desk.commit().await.unwrap();
    w.says(an, "Tổ trưởng giữ chìa khoá van nước.").await;
    assert_snapshot!(w.reads(an), @"
    Danh sách biện pháp đã chốt, không thêm, bớt hay sửa được nữa.
    Ý kiến thêm, đề nghị đồng chí phát biểu tại hội nghị.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    w.presses(an, "Ghi là ý kiến").await;
    assert_eq!(comments(&w, topic).await[0].body, "Tổ trưởng giữ chìa khoá van nước.");
    // Nobody is stuck in a question that is over.
    w.at("2026-12-15 09:00").await;
    w.says(an, "Và khoá cửa nhà văn hoá.").await;
    assert_eq!(comments(&w, topic).await.len(), 2);
    w.finish().await;
}

#[tokio::test]
async fn a_voice_with_nothing_open_is_kept_until_its_owner_says_what_it_is() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 3).await;
    let an = cell.user(5);
    w.telegram().sends_voice(an, an, 12);
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Hiện không có đợt góp ý nào đang mở.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    let mut desk = writing(&w).await;
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { stage: Stage::Circulated, round: RoundState::Open, ..row });
    desk.commit().await.unwrap();
    w.presses(an, "Ghi là ý kiến").await;
    assert_snapshot!(w.reads(an), @"
    Đã ghi nhận Ý-01
    Tệp đã được giữ, sẽ được chép thành chữ để ghi vào biên bản.
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Rút lại]
    ");
    let all = comments(&w, topic).await;
    assert_eq!((all.len(), all[0].body.as_str()), (1, ""));
    assert!(all[0].file.is_some());
    w.finish().await;
}

#[tokio::test]
async fn what_holds_no_words() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let an = cell.user(5);
    w.telegram().sends_sticker(an, an);
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Nhãn dán và ảnh động không ghi được vào biên bản.
    Đề nghị đồng chí viết hoặc ghi âm ý kiến.
    ");
    for blank in ["\u{2060}", "\u{200b}\u{200b}", "\u{3164}", "\u{feff}", "/gopy \u{200b}"] {
        w.says(an, blank).await;
        let said = w.reads(an);
        println!("{blank:?}: {said}\n");
        assert!(!said.is_empty(), "{blank:?} is not answered");
    }
    assert!(comments(&w, topic).await.is_empty(), "blanks are no comment");
    w.telegram().sends_photo(an, an, "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Đã ghi nhận Ý-01, câu 1
    Tệp đã được giữ, sẽ được chép thành chữ để ghi vào biên bản.
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Sang câu sau]
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    ");
    w.telegram().sends_photo(an, an, "Công tơ nhà văn hoá");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-02, câu 1
    "Công tơ nhà văn hoá"
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Sang câu sau]
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    let all = comments(&w, topic).await;
    assert!(all.iter().all(|comment| comment.file.is_some()));
    assert_eq!(all.len(), 2);
    w.finish().await;
}

#[tokio::test]
async fn names_and_words_of_any_kind() {
    let mut w = World::at_time(ROUND).await;
    let name = "<b>An</b> & *Đỗ* _thị_ [x](tg://user?id=1) `'\"";
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let mut desk = writing(&w).await;
    let member = desk.get::<chuyende::domain::member::Member>(cell.members[5].member).await.unwrap();
    desk.put(chuyende::domain::member::Member { name: name.to_owned(), ..member });
    desk.commit().await.unwrap();
    let (an, secretary) = (cell.user(5), cell.secretary());
    w.says(
        an,
        "Đe\u{302}\u{300} nghi\u{323} <i>ta\u{306}\u{301}t</i> đe\u{300}n & *khoá* van_nước &lt; 22h.",
    )
    .await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-01
    "Đề nghị <i>tắt</i> đèn & *khoá* van_nước &lt; 22h."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    assert_eq!(comments(&w, topic).await[0].body, "Đề nghị <i>tắt</i> đèn & *khoá* van_nước &lt; 22h.");
    w.says(secretary, "/thaoluan").await;
    w.says(secretary, "/thanhvien").await;
    assert_snapshot!(w.reads(secretary), @r#"
    1 ý kiến về chuyên đề
    Ý-01, <b>An</b> & *Đỗ* _thị_ [x](tg://user?id=1) `'": Đề nghị <i>tắt</i> đèn & *khoá* van_nước…
    [Ý-01]
    [Về trang chủ]
    ---
    Chi bộ Tổ dân phố 7: 6 đồng chí
    Đã kết nối 6, chưa kết nối 0, phiếu giấy 0
    Bấm vào tên để xem và sửa.
    [Lê Văn Bình (đã kết nối)]
    [Phạm Thị Lan (đã kết nối)]
    [Trần Thị Hoa (đã kết nối)]
    [Đỗ Quang Minh (đã kết nối)]
    [Vũ Thị Thu (đã kết nối)]
    [<b>An</b> & *Đỗ* _thị_ [x](tg://user?id=1) `'" (đã kết nối)]
    [Dán danh sách]
    [Về trang chủ]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_reply_in_the_group_is_not_lost() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let (an, bot) = (cell.user(5), w.telegram().bot_username());
    // Something of ours to reply to.
    w.telegram().says_anonymously(cell.group, &format!("/trangchu@{bot}"));
    w.settle().await;
    w.reads(cell.group);
    let ours = w.telegram().chat_view(an, cell.group).last().unwrap().message_id;
    w.telegram().replies(an, cell.group, ours, "Nên tắt đèn ngõ sau 22 giờ.");
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Tin đồng chí trả lời trong nhóm chưa được ghi vào biên bản.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    assert_eq!(w.reads(cell.group), "");
    assert!(comments(&w, topic).await.is_empty());
    w.presses(an, "Ghi là ý kiến").await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-01
    "Nên tắt đèn ngõ sau 22 giờ."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    "#);
    assert_eq!(comments(&w, topic).await[0].body, "Nên tắt đèn ngõ sau 22 giờ.");
    w.finish().await;
}

#[tokio::test]
async fn a_member_who_blocks_the_bot_and_comes_back() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let (an, secretary) = (cell.user(5), cell.secretary());
    w.telegram().blocks(an);
    w.settle().await;
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 1/6, đã góp ý 0/6 đồng chí (0 ý kiến)
    Chưa góp ý: 5 đồng chí, trong đó 1 đồng chí không liên lạc được qua Telegram
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 3 đồng chí]
    [Đọc dự thảo]
    [Nhập thay 1 đồng chí]
    "#);
    w.telegram().unblocks(an);
    w.settle().await;
    w.says(an, "Tôi vẫn góp ý được.").await;
    assert_eq!(comments(&w, topic).await.len(), 1);
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 1/6, đã góp ý 1/6 đồng chí (1 ý kiến)
    Chưa góp ý: 4 đồng chí
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 3 đồng chí]
    [Đọc dự thảo]
    [Xem 1 ý kiến]
    ---
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 1/6, đã góp ý 1/6 đồng chí (1 ý kiến)
    Chưa góp ý: 4 đồng chí
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 3 đồng chí]
    [Đọc dự thảo]
    [Xem 1 ý kiến]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn plain_words_with_nothing_open() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    let topic = w.assigned(&cell, 3).await;
    let member = cell.user(5);
    w.says(member, "Switch the lights off at ten.").await;
    assert_snapshot!(w.reads(member), @"
    No round of comments is open at present.
    Is what you have just sent a comment on the topic?
    [Record it as a comment]
    [No]
    ");
    // Too early for a comment: said so, and the words stay where they are.
    let toast = w.presses(member, "Record it as a comment").await;
    assert_snapshot!(toast, @"
    The draft has not been sent to the members yet, so comments are not taken yet.
    You will be told as soon as they are.
    ");
    let toast = w.presses(member, "No").await;
    assert_snapshot!(toast, @"Not recorded as a comment.");
    assert!(w.presses(member, "Record it as a comment").await.starts_with("This button"));
    assert!(comments(&w, topic).await.is_empty());
    w.finish().await;
}

#[tokio::test]
async fn a_tap_is_a_statement_of_its_own_whatever_follows() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let an = cell.user(5);
    w.says(an, "/gopy").await;
    w.presses(an, "Đúng như dự thảo đã nêu").await;
    w.says(an, "Nhưng nên nói rõ ai kiểm tra.").await;
    let said: Vec<String> = comments(&w, topic).await.into_iter().map(|comment| comment.body).collect();
    assert_eq!(said, ["Nhất trí như dự thảo đã nêu.", "Nhưng nên nói rõ ai kiểm tra."]);
    w.finish().await;
}

#[tokio::test]
async fn a_voice_where_only_words_will_do() {
    let mut w = World::at_time(ROUND).await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 3).await;
    let an = cell.user(5);
    w.says(an, "/bienphap").await;
    w.presses(an, "Đề xuất biện pháp").await;
    w.reads(an);
    w.telegram().sends_voice(an, an, 9);
    w.settle().await;
    assert_snapshot!(w.reads(an), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    // The question still waits.
    w.says(an, "Tổ trưởng giữ chìa khoá van nước.").await;
    assert!(comments(&w, topic).await.is_empty());
    assert_eq!(lists::measures(&mut reading(&w).await, topic).await.unwrap().len(), 1);
    w.finish().await;
}

#[tokio::test]
async fn a_file_too_large_to_be_fetched() {
    const TOO_LARGE: usize = (20 << 20) + 1;
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 3).await;
    let (secretary, preparer) = (cell.secretary(), cell.user(3));
    let data = callback::encode(Some(cell.unit), &Action::SendRosterFile).unwrap();
    w.telegram().presses_data(secretary, secretary, 1, &data);
    w.settle().await;
    w.reads(secretary);
    w.telegram().sends_file(secretary, secretary, "danh sách.csv", "text/csv", vec![b'a'; TOO_LARGE], "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Tệp lớn hơn 20 MB nên Trợ lý không nhận được.
    Đề nghị đồng chí gửi tệp nhỏ hơn, hoặc gửi thành nhiều phần.
    ");
    // A draft need not be read to be circulated: it is kept by its reference.
    w.telegram().sends_file(preparer, preparer, "du-thao.txt", "text/plain", vec![b'a'; TOO_LARGE], "");
    w.settle().await;
    assert_snapshot!(w.reads(preparer), @r#"
    Đã nhận tệp "du-thao.txt" làm dự thảo, bản 1. Tệp được gửi đi nguyên văn.
    Tệp lớn hơn 20 MB nên Trợ lý không đọc được nội dung.
    Đề nghị đồng chí gửi danh sách biện pháp trong dự thảo, mỗi biện pháp một dòng.
    [Về dự thảo]
    "#);
    assert!(w.topic(topic).await.draft.is_some());
    w.finish().await;
}
