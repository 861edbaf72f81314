//! Reads `locales/` as it lies on disk and holds every line to the rules of tone and spelling.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::is_nfc;

use super::html::{plain, utf16_len};
use super::refusals::refusal;
use super::texts::Texts;
use crate::domain::refusal::Refusal;
use crate::domain::spoken_date::DateProblem;
use crate::domain::unit::{Lang, Profile};

/// Forms of address that are too familiar.
const FAMILIAR: [&str; 4] = ["bạn", "anh", "chị", "mình"];

/// Where the same words address nobody.
const HARMLESS: [(&str, &str); 5] =
    [("tiếng", "anh"), ("nước", "anh"), ("anh", "hùng"), ("bạn", "đọc"), ("tự", "mình")];

fn everywhere() -> impl Iterator<Item = &'static Texts> {
    Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(|profile| Texts::of(*lang, *profile)))
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// Every `.ftl` of a language: its path and its lines with their numbers, comments left out.
fn lines(language: &str) -> Vec<(String, String)> {
    let folder = locales().join(language);
    let files =
        [folder.clone(), folder.join("terms")].into_iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut lines = Vec::new();
    for path in files.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            lines.push((format!("{}:{}", path.display(), number + 1), line.to_owned()));
        }
    }
    lines
}

/// The keys of a file, or with `sign` "-" its terms.
fn keys(file: &Path, sign: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
        .filter(|key| key.starts_with(sign))
        .collect()
}

fn words(line: &str) -> Vec<String> {
    line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether the tone mark stands on the first of two vowels where we write it on the last: "ủy" for "uỷ".
fn has_old_spelling(word: &str) -> bool {
    let mut from_the_end = word.chars().rev();
    match (from_the_end.next(), from_the_end.next()) {
        (Some('a' | 'e'), Some(before)) => "òóỏõọ".contains(before),
        (Some('y'), Some(before)) => "ùúủũụ".contains(before),
        _ => false,
    }
}

fn faults(lines: Vec<(String, String)>, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    lines
        .into_iter()
        .filter(|(_, line)| is_wrong(line))
        .map(|(place, line)| format!("{place}: {line}"))
        .collect()
}

fn familiar(line: &str) -> bool {
    let words = words(line);
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
    (0..words.len()).filter(|at| FAMILIAR.contains(&word(Some(*at)))).any(|at| {
        let (before, this, after) = (word(at.checked_sub(1)), word(Some(at)), word(Some(at + 1)));
        !HARMLESS.contains(&(before, this)) && !HARMLESS.contains(&(this, after))
    })
}

fn has_emoji(line: &str) -> bool {
    line.chars().any(|c| {
        matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{FE0F}')
    })
}

#[test]
fn every_text_is_nfc_and_without_emoji() {
    for language in Lang::ALL {
        let none: Vec<String> = Vec::new();
        assert_eq!(faults(lines(language.as_str()), |line| !is_nfc(line)), none);
        assert_eq!(faults(lines(language.as_str()), has_emoji), none);
    }
}

#[test]
fn vietnamese_is_formal_and_spelt_one_way() {
    let none: Vec<String> = Vec::new();
    assert_eq!(faults(lines("vi"), |line| line.contains('!')), none);
    assert_eq!(faults(lines("vi"), familiar), none);
    assert_eq!(faults(lines("vi"), |line| words(line).iter().any(|word| has_old_spelling(word))), none);
}

#[test]
fn the_lint_knows_right_from_wrong() {
    let wrong = ["ủy", "thủy", "tùy", "hóa", "khóa", "hòa", "khỏe", "lũy"];
    assert!(wrong.iter().all(|word| has_old_spelling(word)), "{wrong:?}");
    let right = ["uỷ", "quý", "quỹ", "hoá", "khoá", "toán", "hoặc", "thuyết", "của", "khoẻ", "tuỳ", "quà"];
    assert!(!right.iter().any(|word| has_old_spelling(word)), "{right:?}");
    assert!(
        familiar("Mời Anh đọc") && familiar("của mình.") && !familiar("anh hùng") && !familiar("Tiếng Anh")
    );
    assert!(has_emoji("\u{2705}") && has_emoji("\u{23}\u{FE0F}") && !has_emoji("“Đã ghi nhận” …"));
}

#[test]
fn both_languages_have_the_same_messages_in_the_same_files() {
    let names = |language: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(locales().join(language)).unwrap().map(Result::unwrap);
        entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".ftl"))
            .collect()
    };
    assert_eq!(names("vi"), names("en"));
    for name in names("vi") {
        let (vi, en) = (locales().join("vi").join(&name), locales().join("en").join(&name));
        assert_eq!(keys(&vi, ""), keys(&en, ""), "{name}");
    }
}

#[test]
fn every_vocabulary_names_the_same_things() {
    for language in Lang::ALL {
        let terms = locales().join(language.as_str()).join("terms");
        assert_eq!(keys(&terms.join("cell.ftl"), "-"), keys(&terms.join("association.ftl"), "-"));
    }
}

#[test]
fn the_head_is_never_called_the_minute_taker() {
    for texts in everywhere() {
        let t = texts.t();
        let (head, taker) =
            (t.word_role_secretary().to_lowercase(), t.word_role_minute_taker().to_lowercase());
        assert!(!taker.contains(&head) && !head.contains("thư ký"), "{head}, {taker}");
    }
}

#[test]
fn a_refusal_fits_on_a_small_screen_and_one_to_a_tap_into_a_toast() {
    use Refusal as R;
    let in_chat = [
        // --- measures, ballots, meeting
        R::MoreHandsThanRemain { entered: 190, remainder: 150, on_roll: 180, by_phone: 30 },
        R::HallUnreadable,
        R::HallMissing { numbers: (1..=20).collect() },
        R::AgreementUnreadable,
        R::MoreThanPresent { agreed: 190, of: 190, present: 180 },
        // --- everywhere
        R::UnknownCommand,
        R::OnlyLeaders,
        R::OnlyCommittee,
        R::NotAMember,
        R::AnonymousAdmin,
        R::ChannelSender,
        R::GroupOnly,
        R::PrivateOnly,
        R::NothingToRecord,
        R::CannotKeepSticker,
        R::CannotKeepKind,
        R::FileTooBig,
        R::SessionNotEnded,
        R::ConclusionNeedsWords,
        R::TaskDueImpossible,
        R::TaskWordsTooLong { limit: 1000 },
        R::DueBeforeSession,
        R::NotAClosingTime,
        R::NotACount,
        R::NoConclusionYet,
        R::NoTopic,
        R::TitleTooLong,
        R::TitleHasSecrecyMark,
        R::PlaceTooLong,
        R::NobodyToRemind,
        R::NotADate(DateProblem::Impossible),
        R::NotADate(DateProblem::NotInYear { day: 29, month: 2, year: 2027 }),
        R::NotADate(DateProblem::Unreadable),
        R::NotADate(DateProblem::WeekdayDiffers { date: chrono::NaiveDate::MAX }),
        R::DraftCirculated,
        R::NotPreparer,
        R::DraftEmpty,
        R::NoDraftYet,
        R::DraftNeedsWords,
        R::SecrecyMark,
        R::NoSuchDate,
        R::RecordNeedsReply,
        R::RecordAuthorUnknown,
        R::RecordAuthorNoMember,
        R::LinkUnknown,
        R::AccountTaken { name: "Nguyễn Thị Minh Khai".to_owned() },
        R::NotAName,
        R::WordsNeeded,
        R::NotARosterFile,
        R::RosterUnreadable,
        R::GroupTaken,
        R::GroupBoundAlready,
        R::ReasonTooLong,
    ];
    let in_toast = [
        // --- measures, ballots, meeting
        R::ListFrozen,
        R::ProposalsWaiting { count: 20 },
        R::MeasureTooLong { length: 12_000 },
        R::OwnVoteStands,
        R::HandsCounted { number: 12 },
        R::ListNotFrozen,
        R::NothingToAsk,
        R::BallotOpenAlready,
        R::TooLateToConsult,
        R::AlreadyDecided,
        R::EmptyRoll,
        R::NoHallCount,
        R::HallMissing { numbers: vec![1, 2, 3, 4] },
        R::MeetingTooEarly,
        R::MeetingNotBegun,
        R::MeetingOver,
        R::TimeImpossible,
        R::RollFixed,
        R::BallotStillOpen,
        R::NothingToReserve,
        // --- tasks
        R::NotYourTask { number: 12 },
        R::TaskDone { number: 12 },
        R::TaskDropped { number: 12 },
        R::TaskUnchanged { number: 12 },
        // --- invitation, moving the meeting
        R::AnswerTooLate,
        R::MeetingPostponed,
        R::MeetingHasBegun,
        R::TopicCancelled,
        R::LeaveGranted,
        R::LeaveDecided,
        R::OwnLeave,
        // --- everywhere
        R::ExpiredButton,
        R::ForeignButton,
        R::TryAgain,
        R::ConclusionNotReady,
        R::ConclusionAdopted,
        R::VoteNotClosed,
        R::MeetingTooSoon,
        R::MeetingTooFar,
        R::TopicIncomplete,
        R::AlreadyCirculated,
        R::RemindedToday,
        R::TooLateToTakeBack,
        R::LinkUsed,
        R::LinkExpired,
        R::NameTaken,
        R::NoGroup,
        R::NoRoster,
        R::NotOneself,
        R::HeadIsHandedOver,
        R::ProbationaryHoldsNoOffice,
    ];
    for texts in everywhere() {
        for (refusals, most) in [(in_chat.as_slice(), 350), (in_toast.as_slice(), 200)] {
            for why in refusals {
                let said = plain(&refusal(texts, why));
                assert!(utf16_len(&said) <= most && said.lines().count() <= 6, "{why:?}: {said}");
            }
        }
    }
}
