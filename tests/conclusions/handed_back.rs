//! The conclusion comes back from Word with another table of assignments: what differs is asked, and taken or left.

use std::io::{Cursor, Read as _, Write as _};

use chuyende::domain::conclusion::ConclusionState;
use chuyende::domain::file::File;
use chuyende::domain::measure::Measure;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::action::Action;
use chuyende::telegram::callback;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, Session, day, desk, ended, versions};
use crate::support::World;
use crate::support::seed::Cell;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The papers are there.
async fn drafted() -> (World, Cell, Session) {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    w.says(cell.secretary(), "/ketluan").await;
    w.reads(cell.secretary());
    (w, cell, session)
}

/// The document of the first version with other words in it, as Word would save it.
async fn edited(w: &World, session: &Session, changes: &[(&str, &str)]) -> Vec<u8> {
    let version = versions(w, session).await.remove(0);
    let bytes = desk(w).await.get::<File>(version.document.unwrap()).await.unwrap().bytes.unwrap();
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let (name, mut content) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut content).unwrap();
        if name == "word/document.xml" {
            let mut xml = String::from_utf8(content).unwrap();
            for (old, new) in changes {
                let last = xml.rfind(old).unwrap_or_else(|| panic!("{old} is not in the paper"));
                xml.replace_range(last..last + old.len(), new);
            }
            content = xml.into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

async fn sends_back(w: &mut World, user: i64, bytes: &[u8]) -> String {
    w.telegram().sends_file(user, user, "ket-luan-sua.docx", DOCX, bytes, "");
    w.settle().await;
    w.reads(user)
}

async fn measure(w: &World, session: &Session, at: usize) -> Measure {
    desk(w).await.get::<Measure>(session.measures[at]).await.unwrap()
}

const CHANGES: [(&str, &str); 4] = [
    ("đồng chí Trần Thị Hoa", "đồng chí Bùi Thị Mai; phối hợp: tổ liên gia 3"),
    ("31/01/2027", "28/02/2027"),
    ("[bí thư bổ sung: người chủ trì BP-02]", "Ban công tác Mặt trận"),
    (
        "BP-02. Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.",
        "BP-02. Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá. Kết quả cần đạt: bảng công khai trước ngày 05.",
    ),
];

#[tokio::test]
async fn what_the_table_says_otherwise_is_asked_and_taken() {
    let (mut w, cell, session) = drafted().await;
    let secretary = cell.secretary();
    let bytes = edited(&w, &session, &CHANGES).await;
    assert_snapshot!(sends_back(&mut w, secretary, &bytes).await, @r#"
    Đã nhận tệp "ket-luan-sua.docx" làm bản 2 của dự thảo kết luận. Bản 1 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    ---
    Tệp Word ghi khác sổ ở 2 biện pháp
    BP-01: chủ trì Bùi Thị Mai; thời hạn 28/02/2027; phối hợp tổ liên gia 3
    BP-02: chủ trì Ban công tác Mặt trận; kết quả cần đạt bảng công khai trước ngày 05
    Trợ lý theo dõi việc thực hiện theo sổ. Đề nghị đồng chí chọn.
    [Lấy theo tệp]
    [Giữ theo sổ]
    "#);
    assert_eq!(measure(&w, &session, 0).await.owner, Some(cell.members[2].member), "asked first");
    w.restart().await;
    w.presses(secretary, "Lấy theo tệp").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã ghi vào sổ theo tệp Word: 2 biện pháp. Tệp được giữ nguyên.
    [Đọc dự thảo]
    [Tạo bản mới]
    [Chốt bản này]
    ");
    let (first, second) = (measure(&w, &session, 0).await, measure(&w, &session, 1).await);
    assert_eq!((first.owner, first.due), (Some(cell.members[7].member), Some(day("2027-02-28"))));
    assert_eq!(first.co_owners, "tổ liên gia 3");
    assert_eq!((second.owner, second.owner_text.as_str()), (None, "Ban công tác Mặt trận"));
    assert_eq!(second.expected, "bảng công khai trước ngày 05");
    let current = versions(&w, &session).await.pop().unwrap();
    assert_eq!(
        (current.edited, current.state),
        (true, ConclusionState::Drafted),
        "the file stays as it came"
    );
    // Twice changes nothing; the next file that agrees asks nothing.
    let message = w.newest_with(secretary, secretary, "Chốt bản này");
    let data = callback::encode(Some(cell.unit), &Action::TakeFromFile { conclusion: current.id }).unwrap();
    w.telegram().presses_data(secretary, secretary, message, &data);
    w.settle().await;
    assert_eq!(w.reads(secretary), "");
    assert_snapshot!(sends_back(&mut w, secretary, &bytes).await, @r#"
    Đã nhận tệp "ket-luan-sua.docx" làm bản 3 của dự thảo kết luận. Bản 2 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn the_records_may_stay_as_they_are() {
    let (mut w, cell, session) = drafted().await;
    let secretary = cell.secretary();
    let before = measure(&w, &session, 0).await;
    let bytes = edited(&w, &session, &CHANGES[1..2]).await;
    assert_snapshot!(sends_back(&mut w, secretary, &bytes).await, @r#"
    Đã nhận tệp "ket-luan-sua.docx" làm bản 2 của dự thảo kết luận. Bản 1 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    ---
    Tệp Word ghi khác sổ ở 1 biện pháp
    BP-01: thời hạn 28/02/2027
    Trợ lý theo dõi việc thực hiện theo sổ. Đề nghị đồng chí chọn.
    [Lấy theo tệp]
    [Giữ theo sổ]
    "#);
    w.presses(secretary, "Giữ theo sổ").await;
    assert_snapshot!(w.reads(secretary), @"
    Sổ được giữ như cũ. Tệp Word vẫn được giữ nguyên.
    [Đọc dự thảo]
    [Tạo bản mới]
    [Chốt bản này]
    ");
    assert_eq!(measure(&w, &session, 0).await, before);
    // Others have no say in it.
    let current = versions(&w, &session).await.pop().unwrap();
    let member = cell.user(4);
    w.says(member, "/trangchu").await;
    w.reads(member);
    let message = w.telegram().chat_view(member, member).last().unwrap().message_id;
    for action in
        [Action::TakeFromFile { conclusion: current.id }, Action::KeepRecords { conclusion: current.id }]
    {
        let data = callback::encode(Some(cell.unit), &action).unwrap();
        w.telegram().presses_data(member, member, message, &data);
        w.settle().await;
        assert!(w.reads(member).starts_with("Việc này do bí thư hoặc phó bí thư thực hiện."));
    }
    // Once it is adopted, the file changes no record any more.
    w.presses(secretary, "Chốt bản này").await;
    w.presses(secretary, "Chốt và gửi").await;
    w.reads(secretary);
    let message = w.newest_with(secretary, secretary, "Lấy theo tệp");
    w.telegram().presses(secretary, secretary, message, "Lấy theo tệp").unwrap();
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(measure(&w, &session, 0).await, before);
    w.finish().await;
}

#[tokio::test]
async fn an_unchanged_table_and_other_kinds_of_file_ask_nothing() {
    let (mut w, cell, session) = drafted().await;
    let secretary = cell.secretary();
    let bytes = edited(&w, &session, &[("Các hộ đã thay đèn", "Nhiều hộ đã thay đèn")]).await;
    assert_snapshot!(sends_back(&mut w, secretary, &bytes).await, @r#"
    Đã nhận tệp "ket-luan-sua.docx" làm bản 2 của dự thảo kết luận. Bản 1 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    "#);
    w.telegram().sends_file(
        secretary,
        secretary,
        "ket-luan.odt",
        "application/vnd.oasis.opendocument.text",
        bytes.as_slice(),
        "",
    );
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã nhận tệp "ket-luan.odt" làm bản 3 của dự thảo kết luận. Bản 2 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn an_association_is_asked_in_english() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &cell).await;
    let head = cell.secretary();
    w.says(head, "/conclude").await;
    w.reads(head);
    let changes =
        [("Trần Thị Hoa", "Đỗ Quang Minh; with: the garden group"), ("31 January 2027", "28 February 2027")];
    let bytes = edited(&w, &session, &changes).await;
    assert_snapshot!(sends_back(&mut w, head, &bytes).await, @"
    The file “ket-luan-sua.docx” is now version 2 of the conclusion draft. Version 1 is kept.
    It will not be changed. Please adopt it when you are ready.
    [Adopt this version]
    [Make a new version]
    ---
    The Word file differs from the records in one measure
    BP-01: led by Đỗ Quang Minh; due 28 February 2027; with the garden group
    Tasks are followed up by the records. Please choose.
    [Take it from the file]
    [Keep the records]
    ");
    w.presses(head, "Take it from the file").await;
    assert_snapshot!(w.reads(head), @"
    One measure is recorded as the file has it. The file is kept as it is.
    [Read the draft]
    [Make a new version]
    [Adopt this version]
    ");
    let first = measure(&w, &session, 0).await;
    assert_eq!((first.owner, first.co_owners.as_str()), (Some(cell.members[3].member), "the garden group"));
    assert_eq!(first.due, Some(day("2027-02-28")));
    w.finish().await;
}
