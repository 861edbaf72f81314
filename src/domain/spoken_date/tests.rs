//! What people type when they are asked for a day. Today is Tuesday, 24 November 2026.

use super::*;
use crate::domain::words::fold;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 24)
}

#[test]
fn a_date_is_understood_in_every_usual_writing() {
    let christmas_eve = [
        "24/12",
        "24/12/2026",
        "24/12/26",
        "24-12",
        "24.12",
        "24 / 12",
        "24-12-2026",
        "24.12.2026",
        "2026-12-24",
        "ngày 24 tháng 12",
        "ngay 24 thang 12",
        "24 tháng 12 năm 2026",
        "ngày 24 tháng 12/2026",
        "24 tháng mười hai",
        "ngày 24/12",
        "24 dec",
        "24 December",
        "Dec 24",
        "December 24th, 2026",
        "24th of december",
        "thứ 5, 24/12",
        "thứ Năm, ngày 24/12/2026",
        "Thu 24 Dec",
        "thứ 5 - 24/12",
        "ngày 24 tháng sau",
    ];
    for typed in christmas_eve {
        assert_eq!(parse_date(typed, today()), Ok(day(2026, 12, 24)), "{typed}");
    }
}

#[test]
fn days_of_the_week_follow_the_calendar_week() {
    let cases = [
        // A weekday alone: the next one after today, which is a Tuesday.
        ("thứ 5", day(2026, 11, 26)),
        ("thu 5", day(2026, 11, 26)),
        ("thứ Năm", day(2026, 11, 26)),
        ("thu nam", day(2026, 11, 26)),
        ("t5", day(2026, 11, 26)),
        ("thứ 5 tới", day(2026, 11, 26)),
        ("thứ 5 này", day(2026, 11, 26)),
        ("thứ Ba", day(2026, 12, 1)),
        ("thứ hai", day(2026, 11, 30)),
        ("thứ 7", day(2026, 11, 28)),
        ("thứ bảy", day(2026, 11, 28)),
        ("thứ bẩy", day(2026, 11, 28)),
        ("chủ nhật", day(2026, 11, 29)),
        ("CN", day(2026, 11, 29)),
        ("cn", day(2026, 11, 29)),
        ("thursday", day(2026, 11, 26)),
        ("thu", day(2026, 11, 26)),
        ("sunday", day(2026, 11, 29)),
        ("thứ 5 tuần sau", day(2026, 12, 3)),
        ("thu 5 tuan sau", day(2026, 12, 3)),
        ("thứ 2 tuần tới", day(2026, 11, 30)),
        ("chủ nhật tuần sau", day(2026, 12, 6)),
        ("next thursday", day(2026, 12, 3)),
        ("thursday next week", day(2026, 12, 3)),
        ("thứ 5 tuần này", day(2026, 11, 26)),
        ("thứ 2 tuần này", day(2026, 11, 23)),
        ("tuần sau, thứ tư", day(2026, 12, 2)),
        ("thứ 5 tuần sau nữa", day(2026, 12, 10)),
    ];
    for (typed, meant) in cases {
        assert_eq!(parse_date(typed, today()), Ok(meant), "{typed}");
    }
}

#[test]
fn near_days_and_days_of_the_month() {
    let cases = [
        ("hôm nay", today()),
        ("hom nay", today()),
        ("tối nay", today()),
        ("mai", day(2026, 11, 25)),
        ("ngày mai", day(2026, 11, 25)),
        ("sáng mai", day(2026, 11, 25)),
        ("ngày kia", day(2026, 11, 26)),
        ("ngay kia", day(2026, 11, 26)),
        ("mốt", day(2026, 11, 26)),
        ("tomorrow", day(2026, 11, 25)),
        ("the day after tomorrow", day(2026, 11, 26)),
        ("today", today()),
        ("hôm qua", day(2026, 11, 23)),
        ("ngày 27", day(2026, 11, 27)),
        ("ngày 3", day(2026, 12, 3)),
        ("mùng 3", day(2026, 12, 3)),
        ("24/11", today()),
        ("23/11", day(2027, 11, 23)),
        ("29/2/2028", day(2028, 2, 29)),
        ("24/12/2025", day(2025, 12, 24)),
    ];
    for (typed, meant) in cases {
        assert_eq!(parse_date(typed, today()), Ok(meant), "{typed}");
    }
}

#[test]
fn what_cannot_be_is_told_apart_from_what_is_not_understood() {
    for typed in ["31/2", "24/13", "32/12", "0/5", "ngày 31 tháng 4", "30 feb", "ngày 32"] {
        assert_eq!(parse_date(typed, today()), Err(DateProblem::Impossible), "{typed}");
    }
    for typed in ["29/2", "29/2/2027", "ngày 29 tháng 2", "29 feb"] {
        let why = DateProblem::NotInYear { day: 29, month: 2, year: 2027 };
        assert_eq!(parse_date(typed, today()), Err(why), "{typed}: the next February has no such day");
    }
    assert_eq!(parse_date("29/2", day(2027, 3, 1)), Ok(day(2028, 2, 29)));
    for typed in ["", "tuần sau", "chưa biết", "19h30", "môn", "mãi", "tháng 12", "1000000/5"] {
        assert_eq!(parse_date(typed, today()), Err(DateProblem::Unreadable), "{typed}");
    }
    let friday = day(2026, 12, 25);
    assert_eq!(parse_date("thứ 5, 25/12", today()), Err(DateProblem::WeekdayDiffers { date: friday }));
}

#[test]
fn day_and_hour_are_found_in_one_sentence() {
    let cases = [
        (
            "Họp lúc 19 giờ 30 phút, thứ Năm, ngày 24 tháng 12 năm 2026, tại Nhà văn hoá Tổ dân phố 7",
            "2026-12-24 19:30",
        ),
        ("7h30 tối thứ 7", "2026-11-28 19:30"),
        ("20h ngày mai", "2026-11-25 20:00"),
        ("trưa mai 11h30", "2026-11-25 11:30"),
        ("thứ 5 24/12 lúc 7 giờ tối", "2026-12-24 19:00"),
        ("t7 tuần sau 8h sáng", "2026-12-05 08:00"),
        ("24.12.2026, 19.30h", "2026-12-24 19:30"),
        ("19h30 thứ 5 tuần sau", "2026-12-03 19:30"),
        ("thứ 5 tuần sau lúc 19h30", "2026-12-03 19:30"),
        ("7h tối mai", "2026-11-25 19:00"),
        ("7 giờ tối 24/12", "2026-12-24 19:00"),
        ("19 giờ 24/12", "2026-12-24 19:00"),
        ("19 giờ 30, thứ Năm, ngày 24/12/2026", "2026-12-24 19:30"),
        ("19 gio 30 ngay 24 thang 12", "2026-12-24 19:30"),
        ("lúc 7 giờ 24 tháng 12", "2026-12-24 07:00"),
        ("thứ 5 tới 7h", "2026-11-26 07:00"),
        ("chiều thứ 5, 3h", "2026-11-26 15:00"),
        ("7pm next thursday", "2026-12-03 19:00"),
        ("24/12 19:30", "2026-12-24 19:30"),
        ("19h30-21h, 24-12", "2026-12-24 19:30"),
        ("tomorrow 7:30 pm", "2026-11-25 19:30"),
        ("8 giờ sáng chủ nhật", "2026-11-29 08:00"),
    ];
    for (typed, meant) in cases {
        let spoken = parse_date_time(typed, today());
        let found =
            spoken.date.zip(spoken.time).map(|(date, time)| format!("{date} {}", time.format("%H:%M")));
        assert_eq!((found.as_deref(), spoken.problem), (Some(meant), None), "{typed}");
    }
    let half = parse_date_time("họp 24/12 nhé", today());
    assert_eq!((half.date, half.time), (Some(day(2026, 12, 24)), None));
    let broken = parse_date_time("19h30 ngày 31/2", today());
    assert_eq!((broken.date, broken.problem), (None, Some(DateProblem::Impossible)));
    assert!(broken.time.is_some());
}

#[test]
fn a_deadline_in_a_draft_is_a_date_only_if_nothing_else_is_said() {
    assert_eq!(whole_date("31/12/2026", today()), Some(day(2026, 12, 31)));
    assert_eq!(whole_date("trước ngày 31/12/2026.", today()), Some(day(2026, 12, 31)));
    assert_eq!(whole_date("chậm nhất 31/12", today()), Some(day(2026, 12, 31)));
    for more in ["31/12/2026 và hằng tháng", "17 giờ ngày 31/12", "thường xuyên", "quý I/2027"] {
        assert_eq!(whole_date(more, today()), None, "{more}");
    }
}

proptest! {
    #[test]
    fn every_written_form_of_a_date_reads_back(offset in 0i64..365, past in -400i64..400) {
        let today = today() + Duration::days(past);
        let date = today + Duration::days(offset);
        let forms = [
            date.format("%d/%m/%Y").to_string(), date.format("%-d/%-m").to_string(), date.format("%-d-%-m-%y").to_string(),
            date.format("ngày %-d tháng %-m").to_string(), date.format("%-d %b").to_string(), date.format("%Y-%m-%d").to_string(),
            fold(&date.format("ngày %d tháng %m năm %Y").to_string()),
        ];
        for form in forms {
            prop_assert_eq!(parse_date(&form, today), Ok(date), "{}", form);
            prop_assert_eq!(whole_date(&form, today), Some(date), "{}", form);
        }
    }

    #[test]
    fn nothing_typed_makes_the_reader_fall(text in "\\PC{0,40}") {
        let _ = (parse_date(&text, today()), parse_time(&text), parse_date_time(&text, today()));
    }

    #[test]
    fn numbers_and_signs_in_any_order_do_not_either(text in "[0-9hg:/.\\- ]{0,24}") {
        let _ = (parse_date(&text, today()), parse_time(&text), parse_date_time(&text, today()));
    }
}
