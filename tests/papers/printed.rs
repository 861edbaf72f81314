//! What the files say, read back from the archive.

use std::io::{Cursor, Read};
use std::path::Path;

use chuyende::documents::conclusion::conclusion_docx;
use chuyende::documents::minutes::minutes_docx;
use chuyende::domain::ballot::{BallotKind, Way};
use chuyende::domain::compile::{conclusion, minutes};
use chuyende::domain::rules::{Base, PassRule, Quorum};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::texts::Texts;

use crate::papers::association::association;
use crate::papers::cell::cell;
use crate::papers::story::{Session, at, ballot};

/// The conclusion and the minutes.
pub fn files(session: &Session) -> [Vec<u8>; 2] {
    let texts = Texts::of(session.unit.lang, session.unit.profile);
    let sources = session.sources();
    [conclusion_docx(&conclusion(&sources), texts).unwrap(), minutes_docx(&minutes(&sources), texts).unwrap()]
}

/// The texts of the conclusion and of the minutes.
pub fn texts(session: &Session) -> [String; 2] {
    files(session).map(|file| text(&file))
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

/// The text of a file: a line for each paragraph that has any, the cells of a row in one line.
fn text(file: &[u8]) -> String {
    let xml = part(file, "word/document.xml");
    let mut text = String::new();
    for tag in xml.split('<').skip(1) {
        let (name, words) = tag.split_once('>').unwrap();
        match name {
            "/w:p" | "/w:tr" if !text.ends_with('\n') => text.push('\n'),
            "/w:tc" if text.ends_with('\n') => {
                text.pop();
                text.push_str(" | ");
            }
            _ if name == "w:t" || name.starts_with("w:t ") => text.push_str(words),
            _ => {}
        }
    }
    let lines = text.lines().map(|line| line.trim_end_matches(" | ").trim()).filter(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join("\n");
    text.replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Leaves the papers of both stories in `target/tmp`, to be opened and looked at.
#[test]
#[ignore = "writes files to look at: cargo test --test stories papers -- --ignored"]
fn leave_the_papers() {
    let into = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, session) in [("cell", cell()), ("association", association())] {
        for (kind, file) in ["conclusion", "minutes"].iter().zip(files(&session)) {
            std::fs::write(into.join(format!("{name}-{kind}.docx")), file).unwrap();
        }
        for (kind, text) in ["conclusion", "minutes"].iter().zip(texts(&session)) {
            std::fs::write(into.join(format!("{name}-{kind}.txt")), text).unwrap();
        }
    }
}

#[test]
fn what_a_member_pastes_cannot_break_the_file() {
    let mut session = cell();
    session.comment(1).body = "Ngõ\u{0} 12 \u{b}<b>sáng</b>\u{1b} & \"tối\"\tcả\u{fffe} ngày".to_owned();
    for file in files(&session) {
        let xml = part(&file, "word/document.xml");
        assert!(!xml.chars().any(|letter| letter < ' ' && !matches!(letter, '\n' | '\r' | '\t')));
        assert!(!xml.contains('\u{fffe}'));
        assert!(text(&file).contains("Ngõ 12 <b>sáng</b> & \"tối\" cả ngày"), "{}", text(&file));
    }
}

#[test]
fn the_lines_of_a_comment_stay_lines() {
    let mut session = cell();
    session.comment(1).body = "Thứ nhất: khoá van nước.\n\nThứ hai: tắt đèn ngõ.".to_owned();
    let [_, book] = texts(&session);
    assert!(
        book.contains("): Thứ nhất: khoá van nước.\nThứ hai: tắt đèn ngõ.\nMột đồng chí (Ý-02"),
        "{book}"
    );
}

#[test]
fn the_header_row_of_every_table_is_repeated_on_the_next_page() {
    let [conclusion, minutes] = files(&cell()).map(|file| part(&file, "word/document.xml"));
    assert_eq!(conclusion.matches("<w:tblHeader />").count(), 2);
    assert_eq!(minutes.matches("<w:tblHeader />").count(), 1);
}

#[test]
fn every_blank_of_the_paper_is_marked_in_the_file() {
    let session = cell();
    let sources = session.sources();
    let marks =
        |file: &[u8]| part(file, "word/document.xml").matches(r#"<w:highlight w:val="yellow" />"#).count();
    let [paper, book] = files(&session);
    // The owner of BP-02 and the deadline of BP-04 stand in the table as well.
    assert_eq!(marks(&paper), conclusion(&sources).blanks().len() + 2);
    assert_eq!(marks(&book), minutes(&sources).blanks().len());
}

#[test]
fn the_draft_mark_goes_and_the_day_comes_when_the_paper_is_adopted() {
    let mut session = cell();
    let [draft, _] = texts(&session);
    assert!(
        draft.contains("DỰ THẢO")
            && draft.contains("Số ……-KL/CB")
            && draft.contains("ngày …… tháng …… năm 2026")
    );
    session.adopted_at = Some(at(27, 9, 0));
    session.words.document_number = "05-KL/CB".to_owned();
    let [adopted, book] = texts(&session);
    assert!(!adopted.contains("DỰ THẢO") && !book.contains("DỰ THẢO"));
    assert!(adopted.contains("Số 05-KL/CB") && adopted.contains("Hoà Bình, ngày 27 tháng 12 năm 2026"));
    assert!(book.contains("Hoà Bình, ngày 24 tháng 12 năm 2026"));
}

#[test]
fn a_rejected_measure_stands_apart_from_the_tasks_and_out_of_their_table() {
    let [paper, book] = texts(&cell());
    let (tasks, rest) = paper.split_once("Biện pháp không được thông qua").unwrap();
    assert!(!tasks.contains("BP-05"));
    let table = rest.split_once("3. Phân công thực hiện").unwrap().1.split_once("Nơi nhận").unwrap().0;
    assert!(table.contains("BP-06") && !table.contains("BP-05"));
    assert!(!book.split_once("V. KẾT LUẬN").unwrap().1.contains("BP-05"));
}

#[test]
fn the_minutes_name_who_helps_and_what_is_to_come_of_a_measure_as_the_conclusion_does() {
    let mut cell = cell();
    cell.measure(1).co_owners = "Chi hội Phụ nữ, tổ liên gia 3".to_owned();
    cell.measure(1).expected = "Giảm một phần mười tiền điện.".to_owned();
    cell.measure(3).expected = "Không hộ nào tổ chức quá hai ngày".to_owned();
    let assigned = |text: &str, code: &str| {
        let found =
            text.lines().rfind(|line| line.starts_with(&format!("{code}. ")) && line.contains("Chủ trì"));
        found.map(|line| line[line.find("Chủ trì").unwrap()..].to_owned()).unwrap_or_default()
    };
    let [_, book] = texts(&cell);
    insta::assert_snapshot!([1, 2, 3].map(|number| assigned(&book, &format!("BP-0{number}"))).join("\n"), @"
    Chủ trì: đồng chí Lê Văn Bình; phối hợp: Chi hội Phụ nữ, tổ liên gia 3; thời hạn: 10/01/2027; kết quả cần đạt: Giảm một phần mười tiền điện.
    Chủ trì: [bí thư bổ sung: người chủ trì BP-02]; thời hạn: 31/01/2027.
    Chủ trì: đồng chí Phạm Thị Dung; thời hạn: 30/06/2027; kết quả cần đạt: Không hộ nào tổ chức quá hai ngày.
    ");
    let mut club = association();
    club.measure(1).co_owners = "the school".to_owned();
    club.measure(1).expected = "Forty readers a week".to_owned();
    let [paper, book] = texts(&club);
    let said =
        "Led by: Chris Le; with: the school; due: 31 January 2027; expected result: Forty readers a week";
    assert!(paper.contains(said), "{paper}");
    assert!(book.contains(&format!("{said}.")), "{book}");
}

#[test]
fn a_consultation_alone_waits_for_the_meeting() {
    let mut session = cell();
    session.ballots.truncate(1);
    for paper in texts(&session) {
        let said = "Lấy ý kiến trước hội nghị: tán thành 12 trên 17 đảng viên chính thức (không tán thành 1, \
                    ý kiến khác 1, không trả lời 3), đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.";
        assert!(paper.contains(said), "{paper}");
        assert!(!paper.contains(", thông qua."), "{paper}");
    }
}

/// The sentence printed for BP-01 when it was decided by `pass` with these counts.
fn sentence(pass: PassRule, quorum: Quorum, on_roll: i64, counts: (i64, i64, i64, bool)) -> String {
    said_of(BallotKind::Formal, "Biểu quyết: ", pass, quorum, on_roll, counts)
}

/// The same, when it was only consulted on.
fn consulted(pass: PassRule, quorum: Quorum, on_roll: i64, counts: (i64, i64, i64, bool)) -> String {
    said_of(BallotKind::Consultation, "Lấy ý kiến trước hội nghị: ", pass, quorum, on_roll, counts)
}

fn said_of(
    kind: BallotKind,
    label: &str,
    pass: PassRule,
    quorum: Quorum,
    on_roll: i64,
    counts: (i64, i64, i64, bool),
) -> String {
    let mut session = cell();
    (session.profile.pass, session.profile.quorum) = (pass, quorum);
    session.ballots = vec![ballot(&session, 1, kind, Way::Phone, on_roll, &[counts])];
    let [paper, _] = texts(&session);
    paper.lines().find_map(|line| line.split_once(label)).unwrap().1.to_owned()
}

#[test]
fn the_result_sentence_names_its_rule_and_prints_every_number() {
    let rule = |num, den, strict, base| PassRule { num, den, strict, base };
    let soft = Quorum { num: 2, den: 3, binding: false };
    let half = rule(1, 2, true, Base::Roll);
    insta::assert_snapshot!(sentence(half, soft, 17, (15, 1, 1, true)), @"tán thành 15 trên 17 đảng viên chính thức (không tán thành 1, ý kiến khác 1), quá nửa, thông qua.");
    insta::assert_snapshot!(sentence(half, soft, 17, (8, 2, 1, false)), @"tán thành 8 trên 17 đảng viên chính thức (không tán thành 2, ý kiến khác 1, không biểu quyết 6), chưa quá nửa, không thông qua.");
    insta::assert_snapshot!(sentence(rule(2, 3, false, Base::Roll), soft, 18, (12, 6, 0, true)), @"tán thành 12 trên 18 đảng viên chính thức (không tán thành 6, ý kiến khác 0), đạt từ 2/3 trở lên, thông qua.");
    insta::assert_snapshot!(sentence(rule(2, 3, true, Base::Roll), soft, 18, (12, 6, 0, false)), @"tán thành 12 trên 18 đảng viên chính thức (không tán thành 6, ý kiến khác 0), chưa quá 2/3, không thông qua.");
    insta::assert_snapshot!(sentence(rule(1, 2, true, Base::Cast), soft, 17, (6, 5, 0, true)), @"tán thành 6 trên 11 ý kiến biểu quyết (không tán thành 5, ý kiến khác 0, không biểu quyết 6; danh sách biểu quyết 17 đảng viên), quá nửa, thông qua.");
    insta::assert_snapshot!(sentence(rule(1, 2, true, Base::ForAgainst), soft, 17, (4, 5, 2, false)), @"tán thành 4 trên 9 ý kiến tán thành và không tán thành (không tán thành 5, ý kiến khác 2, không biểu quyết 6; danh sách biểu quyết 17 đảng viên), chưa quá nửa, không thông qua.");
    let bound = Quorum { binding: true, ..soft };
    insta::assert_snapshot!(sentence(rule(1, 2, true, Base::Cast), bound, 17, (6, 0, 0, false)), @"tán thành 6 trên 6 ý kiến biểu quyết (không tán thành 0, ý kiến khác 0, không biểu quyết 11; danh sách biểu quyết 17 đảng viên), không đủ số người tham gia biểu quyết, không thông qua.");
}

#[test]
fn a_consultation_says_of_whom_it_is_more_than_half_and_nothing_of_a_vote() {
    let rule = |num, den, strict, base| PassRule { num, den, strict, base };
    let soft = Quorum { num: 2, den: 3, binding: false };
    let (roll, cast) = (rule(1, 2, true, Base::Roll), rule(1, 2, true, Base::Cast));
    insta::assert_snapshot!(consulted(roll, soft, 15, (6, 3, 1, false)), @"tán thành 6 trên 15 đảng viên chính thức (không tán thành 3, ý kiến khác 1, không trả lời 5), chưa đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.");
    insta::assert_snapshot!(consulted(cast, soft, 15, (6, 3, 1, true)), @"tán thành 6 trên 10 đồng chí đã trả lời (không tán thành 3, ý kiến khác 1, không trả lời 5; được lấy ý kiến: 15 đồng chí), đạt quá nửa số đồng chí đã trả lời, chờ hội nghị biểu quyết.");
    insta::assert_snapshot!(consulted(cast, soft, 15, (5, 4, 1, false)), @"tán thành 5 trên 10 đồng chí đã trả lời (không tán thành 4, ý kiến khác 1, không trả lời 5; được lấy ý kiến: 15 đồng chí), chưa đạt quá nửa số đồng chí đã trả lời, chờ hội nghị biểu quyết.");
    insta::assert_snapshot!(consulted(rule(1, 2, true, Base::ForAgainst), soft, 15, (5, 3, 2, true)), @"tán thành 5 trên 8 ý kiến tán thành và không tán thành (không tán thành 3, ý kiến khác 2, không trả lời 5; được lấy ý kiến: 15 đồng chí), đạt quá nửa tổng số tán thành và không tán thành, chờ hội nghị biểu quyết.");
    insta::assert_snapshot!(consulted(rule(2, 3, false, Base::Cast), soft, 15, (7, 3, 0, true)), @"tán thành 7 trên 10 đồng chí đã trả lời (không tán thành 3, ý kiến khác 0, không trả lời 5; được lấy ý kiến: 15 đồng chí), đạt tỷ lệ 2/3 số đồng chí đã trả lời, chờ hội nghị biểu quyết.");
    let bound = Quorum { binding: true, ..soft };
    insta::assert_snapshot!(consulted(cast, bound, 15, (6, 0, 0, false)), @"tán thành 6 trên 6 đồng chí đã trả lời (không tán thành 0, ý kiến khác 0, không trả lời 9; được lấy ý kiến: 15 đồng chí), chưa đủ số người tham gia theo quy định, chờ hội nghị biểu quyết.");
}

#[test]
fn each_kind_of_organisation_is_called_by_its_own_nouns() {
    let mut club = cell();
    club.unit.profile = Profile::Association;
    club.unit.superior = "Hội Khuyến học phường".to_owned();
    club.profile.letterhead = association().profile.letterhead;
    // What people wrote themselves is theirs.
    club.draft.outline = association().draft.outline;
    club.questions.clear();
    club.comments.clear();
    club.measures.clear();
    club.reservations.clear();
    for paper in texts(&club) {
        for foreign in ["đồng chí", "đảng viên", "chi bộ", "bí thư", "CHI BỘ", "ĐẢNG", "Đảng"]
        {
            assert!(!paper.contains(foreign), "{foreign}: {paper}");
        }
        assert!(paper.contains("CHI HỘI TỔ DÂN PHỐ 7") && paper.contains("Độc lập - Tự do - Hạnh phúc"));
    }
    let mut abroad = cell();
    abroad.unit.lang = Lang::En;
    let [paper, book] = texts(&abroad);
    assert!(paper.contains("Comrade Lê Văn Bình") && book.contains("Comrade Nguyễn Văn An"));
    assert!(paper.contains("The Tổ dân phố 7 Cell concludes as follows:"));
}
