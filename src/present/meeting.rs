//! Wording of the session: beginning, the card, attendance, the minutes to be read aloud, reserved opinions.

use chrono::Duration;
use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, reading, tallies, words};
use crate::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState};
use crate::domain::codes::measure_code;
use crate::domain::convening;
use crate::domain::following::CarriedOver;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::meeting::{Attendance, Meeting, Presence, Reservation};
use crate::domain::member::Member;
use crate::domain::paper::Votes;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::Topic;

/// Names on a page of the attendance.
pub const NAMES_A_PAGE: usize = 8;
/// The pages of the card: itself, then the attendance from 1, the choice of the chair, that of the minute-taker.
pub const CHAIR_PAGE: i64 = 1000;
/// See [`CHAIR_PAGE`].
pub const TAKER_PAGE: i64 = 2000;

/// Before the session: [Họp bắt đầu], or when it was held.
#[must_use]
pub fn ask_begin(texts: &Texts, topic: &Topic, zone: Tz, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let mut lines = Vec::new();
    if let Some(at) = topic.meeting_at {
        let when = dates::date_time(texts, at, zone);
        lines.push(match &topic.place {
            Some(place) => t.meeting_announced(when, escape(place)),
            None => t.meeting_announced_no_place(when),
        });
    }
    lines.push(t.meeting_ask_begin());
    let mut message = Outgoing::new(topic.unit, lines.join("\n"))
        .button(t.meeting_begin(), Action::BeginMeeting { topic: topic.id });
    if let Some(at) = topic.meeting_at.filter(|at| *at + Duration::hours(1) <= now) {
        let held = Action::MeetingWasHeld { topic: topic.id, minute: minute_of(at) };
        message = message.button(t.meeting_held_then(short(texts, at, zone, now)), held);
    }
    message
        .button(t.meeting_held_otherwise(), Action::MeetingHeldOtherwise { topic: topic.id })
        .button(t.answers_open(), Action::OpenAnswers { topic: topic.id })
        .button(t.topic_change_meeting(), Action::OpenTopic)
        .button(t.meeting_not_yet(), Action::BackHome)
}

/// "19 giờ 30 ngày 24/12", short enough for a button.
fn short(texts: &Texts, at: Timestamp, zone: Tz, now: Timestamp) -> String {
    let day = |at| local(at, zone).date();
    texts.t().date_and_clock(dates::clock(texts, at, zone), dates::short_date(texts, day(at), day(now)))
}

/// An instant as the minutes since 1970 that a button carries.
#[must_use]
pub fn minute_of(at: Timestamp) -> i64 {
    at.timestamp() / 60
}

/// Reads [`minute_of`] back.
#[must_use]
pub fn of_minute(minute: i64) -> Option<Timestamp> {
    Timestamp::from_timestamp(minute.checked_mul(60)?, 0)
}

/// Asks when it was held.
#[must_use]
pub fn write_when(texts: &Texts, topic: &Topic) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().meeting_write_when())
}

/// Echoes the day and hour in full.
#[must_use]
pub fn confirm_when(texts: &Texts, topic: &Topic, at: Timestamp, zone: Tz) -> Outgoing {
    let t = texts.t();
    let held = Action::MeetingWasHeld { topic: topic.id, minute: minute_of(at) };
    Outgoing::new(topic.unit, t.meeting_confirm_when(dates::date_time(texts, at, zone)))
        .button(label(texts, Label::Yes), held)
        .button(label(texts, Label::No), Action::MeetingHeldOtherwise { topic: topic.id })
}

/// The session as an officer sees it.
#[derive(Clone, Copy, Debug)]
pub struct MeetingView<'a> {
    pub topic: &'a Topic,
    pub meeting: &'a Meeting,
    pub members: &'a [Member],
    pub attendance: &'a [Attendance],
    pub ballots: &'a [Ballot],
    pub page: i64,
    pub zone: Tz,
}

/// The card, by page.
#[must_use]
pub fn card(texts: &Texts, view: &MeetingView<'_>) -> Outgoing {
    match view.page {
        TAKER_PAGE.. => choose(texts, view, view.page - TAKER_PAGE, false),
        CHAIR_PAGE.. => choose(texts, view, view.page - CHAIR_PAGE, true),
        1.. => attendance(texts, view),
        _ => overview(texts, view),
    }
}

fn overview(texts: &Texts, view: &MeetingView<'_>) -> Outgoing {
    let t = texts.t();
    let (topic, meeting) = (view.topic.id, view.meeting);
    let moment = |at| dates::date_time(texts, at, view.zone);
    let head = match meeting.ended_at {
        Some(at) => t.meeting_head_over(moment(at)),
        None => t.meeting_head(moment(meeting.started_at)),
    };
    let sums = Sums::of(view.attendance);
    let mut lines =
        vec![format!("<b>{head}</b>"), t.meeting_people(sums.present, sums.total, sums.excused, sums.absent)];
    if sums.leave > 0 {
        lines.push(t.meeting_leave(sums.leave));
    }
    lines.push(t.meeting_chair(name(view.members, meeting.chair)));
    lines.push(match meeting.minute_taker {
        Some(taker) => t.meeting_minute_taker(name(view.members, taker)),
        None => t.meeting_no_minute_taker(),
    });
    let formal = view
        .ballots
        .iter()
        .rev()
        .find(|ballot| ballot.kind == BallotKind::Formal && ballot.state != BallotState::Cancelled);
    lines.push(match (meeting.agreed.zip(meeting.of), formal.map(|ballot| ballot.state)) {
        (Some((agreed, of)), _) => t.meeting_adopted(agreed, of),
        (None, None) => t.meeting_undecided(),
        (None, Some(BallotState::Open)) => t.meeting_deciding(),
        (None, Some(_)) => t.meeting_decided(),
    });
    let mut message = Outgoing::new(meeting.unit, lines.join("\n"));
    if meeting.ended_at.is_none() {
        message = message.button(t.meeting_attendance(), Action::TurnMeeting { topic, page: 1 }).row([
            (t.meeting_change_chair(), Action::TurnMeeting { topic, page: CHAIR_PAGE }),
            (t.meeting_choose_taker(), Action::TurnMeeting { topic, page: TAKER_PAGE }),
        ]);
    }
    message = match formal {
        None => message.button(t.meeting_vote(), Action::AskFormal { topic }),
        Some(ballot) if ballot.state == BallotState::Open => {
            message.button(t.meeting_vote_running(), Action::ShowCount { ballot: ballot.id })
        }
        Some(ballot) => message.button(t.meeting_results(), Action::OpenBallotCard { ballot: ballot.id }),
    };
    if meeting.ended_at.is_none() {
        message = message.button(t.meeting_end(), Action::AskEnd { topic, undecided: 0 });
    }
    message.button(label(texts, Label::Home), Action::Home)
}

fn attendance(texts: &Texts, view: &MeetingView<'_>) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    let fixed = view.meeting.ended_at.is_some() || convening::formal_stands(view.ballots);
    let pages = view.attendance.len().div_ceil(NAMES_A_PAGE).max(1);
    let page = usize::try_from(view.page).unwrap_or(1).clamp(1, pages);
    let html = if fixed { t.meeting_mark_fixed() } else { t.meeting_mark_head() };
    let mut message = Outgoing::new(view.meeting.unit, html);
    for row in view.attendance.iter().skip((page - 1) * NAMES_A_PAGE).take(NAMES_A_PAGE) {
        let name = raw_name(view.members, row.member);
        let said = match row.presence {
            Presence::Present | Presence::Coming => t.meeting_mark_present(name),
            Presence::Excused => t.meeting_mark_excused(name),
            Presence::Absent => t.meeting_mark_absent(name),
            Presence::AsksLeave => t.meeting_mark_leave(name),
        };
        message =
            message.button(said, Action::MarkAttendance { topic, member: row.member, page: page as i64 });
    }
    turning(texts, message, topic, page, pages, 0)
}

fn choose(texts: &Texts, view: &MeetingView<'_>, page: i64, chair: bool) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    let there: Vec<&Attendance> =
        view.attendance.iter().filter(|row| crate::domain::roll::came(row.presence)).collect();
    let pages = there.len().div_ceil(NAMES_A_PAGE).max(1);
    let page = usize::try_from(page).unwrap_or(1).clamp(1, pages);
    let html = if chair { t.meeting_who_chairs() } else { t.meeting_who_writes() };
    let mut message = Outgoing::new(view.meeting.unit, html);
    for row in there.iter().skip((page - 1) * NAMES_A_PAGE).take(NAMES_A_PAGE) {
        let member = row.member;
        let set =
            if chair { Action::SetChair { topic, member } } else { Action::SetMinuteTaker { topic, member } };
        message = message.button(raw_name(view.members, member), set);
    }
    turning(texts, message, topic, page, pages, if chair { CHAIR_PAGE } else { TAKER_PAGE })
}

fn turning(
    texts: &Texts,
    message: Outgoing,
    topic: crate::domain::ids::TopicId,
    page: usize,
    pages: usize,
    base: i64,
) -> Outgoing {
    let t = texts.t();
    let turn = |page: usize| Action::TurnMeeting { topic, page: base + page as i64 };
    let before = (page > 1).then(|| (t.measure_page_before(), turn(page - 1)));
    let after = (page < pages).then(|| (t.measure_page_after(), turn(page + 1)));
    message
        .row(before.into_iter().chain(after))
        .button(label(texts, Label::Done), Action::TurnMeeting { topic, page: 0 })
}

fn raw_name(members: &[Member], id: MemberId) -> String {
    members.iter().find(|member| member.id == id).map(|member| member.name.clone()).unwrap_or_default()
}

fn name(members: &[Member], id: MemberId) -> String {
    escape(&raw_name(members, id))
}

struct Sums {
    present: usize,
    excused: usize,
    absent: usize,
    leave: usize,
    total: usize,
}

impl Sums {
    fn of(attendance: &[Attendance]) -> Self {
        let are =
            |wanted: &[Presence]| attendance.iter().filter(|row| wanted.contains(&row.presence)).count();
        Self {
            present: are(&[Presence::Present, Presence::Coming]),
            excused: are(&[Presence::Excused]),
            absent: are(&[Presence::Absent]),
            leave: are(&[Presence::AsksLeave]),
            total: attendance.len(),
        }
    }
}

/// Measures have had no formal vote: [Biểu quyết chính thức] [Kết thúc, không biểu quyết].
#[must_use]
pub fn undecided(texts: &Texts, topic: &Topic, count: i64) -> Outgoing {
    let t = texts.t();
    Outgoing::new(topic.unit, t.meeting_undecided_measures(count))
        .button(t.meeting_vote(), Action::AskFormal { topic: topic.id })
        .button(t.meeting_end_undecided(), Action::AskEnd { topic: topic.id, undecided: 1 })
}

/// As many letters of a measure as those who listen need to know which it is.
const HEARD: usize = 80;

/// What the minutes to be read aloud are made of.
#[derive(Clone, Copy, Debug)]
pub struct AloudView<'a> {
    pub topic: &'a Topic,
    pub meeting: &'a Meeting,
    pub members: &'a [Member],
    pub attendance: &'a [Attendance],
    /// The formal results, with the numbers and the words of the measures.
    pub votes: &'a [(i64, String, Votes)],
    /// Live comments.
    pub comments: usize,
    pub reservations: usize,
    /// What the session looked back on.
    pub review: Option<&'a CarriedOver>,
    pub zone: Tz,
}

/// The minutes to be read aloud: at most a page.
#[must_use]
pub fn aloud(texts: &Texts, view: &AloudView<'_>) -> Outgoing {
    let t = texts.t();
    let (topic, meeting) = (view.topic, view.meeting);
    let person = |id| words::named_person(texts, &name(view.members, id));
    let quarter = dates::quarter(texts, topic.year as i32, u8::try_from(topic.quarter).unwrap_or(4));
    let begun = dates::date_time(texts, meeting.started_at, view.zone);
    let sums = Sums::of(view.attendance);
    let title = escape(topic.title.as_deref().unwrap_or_default());
    let mut lines = vec![
        format!("<b>{}</b>", t.minutes_title(quarter)),
        match &topic.place {
            Some(place) => t.minutes_when(begun, escape(place)),
            None => t.minutes_when_only(begun),
        },
        // Leave that nobody granted is absence without leave.
        t.minutes_people(sums.present, sums.total, sums.excused, sums.absent + sums.leave),
        match meeting.minute_taker {
            Some(taker) => t.minutes_led(person(meeting.chair), person(taker)),
            None => t.minutes_led_no_taker(person(meeting.chair)),
        },
        match view.members.iter().find(|member| Some(member.id) == topic.preparer) {
            Some(preparer) => {
                let named = preparer.named(topic.party_group.clone());
                t.minutes_topic(title, words::preparer(texts, &named))
            }
            None => t.minutes_topic_only(title),
        },
    ];
    lines.extend(view.review.map(|seen| super::tasks::review_line(texts, seen)));
    lines.push(t.minutes_comments(view.comments));
    if view.votes.is_empty() {
        lines.push(t.minutes_no_votes());
    } else {
        lines.push(t.minutes_votes());
        let heard = |text: &str| escape(reading::shortened(text, HEARD).trim_end_matches(['.', ';', ',']));
        lines.extend(view.votes.iter().map(|(number, text, votes)| {
            t.minutes_vote(measure_code(*number), heard(text), tallies::formal(texts, votes))
        }));
    }
    if view.reservations > 0 {
        lines.push(t.minutes_reservations(view.reservations));
    }
    lines.push(t.minutes_ask());
    Outgoing::new(topic.unit, lines.join("\n"))
}

/// Asks for "nhất trí x/y" and the closing time.
#[must_use]
pub fn write_adoption(texts: &Texts, topic: &Topic, present: i64, zone: Tz, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let at = local(now, zone);
    let (hour, minute) = (at.format("%H").to_string(), at.format("%M").to_string());
    Outgoing::new(topic.unit, t.meeting_write_adoption(present, hour, minute))
        .button(t.meeting_all_agree(), Action::EndMeeting { topic: topic.id })
}

/// After the end.
#[must_use]
pub fn ended(texts: &Texts, meeting: &Meeting, zone: Tz) -> Outgoing {
    let (agreed, of) = (meeting.agreed.unwrap_or_default(), meeting.of.unwrap_or_default());
    let when = meeting.ended_at.map(|at| dates::clock(texts, at, zone)).unwrap_or_default();
    Outgoing::new(meeting.unit, texts.t().meeting_ended(when, agreed, of))
        .button(label(texts, Label::Home), Action::Home)
}

/// Asks for the words of a reserved opinion, and says what becomes of them.
#[must_use]
pub fn write_reservation(texts: &Texts, item: &BallotItem) -> Outgoing {
    Outgoing::new(item.unit, texts.t().reserve_write(measure_code(item.number)))
}

/// The receipt of a reserved opinion.
#[must_use]
pub fn reserved(texts: &Texts, item: &BallotItem, reservation: &Reservation) -> Outgoing {
    let t = texts.t();
    let again = Action::ReserveOpinion { ballot: item.ballot, measure: item.measure };
    Outgoing::new(
        item.unit,
        t.reserve_recorded(measure_code(item.number), escape(&shortened(&reservation.words))),
    )
    .button(t.reserve_again(), again)
    .button(label(texts, Label::Home), Action::Home)
}

/// What those hear who keep the minutes.
#[must_use]
pub fn reservation_told(texts: &Texts, unit: UnitId, author: &str, number: i64, text: &str) -> Outgoing {
    let person = words::named_person(texts, &escape(author));
    let html = texts.t().reserve_told(person, measure_code(number), escape(&shortened(text)));
    Outgoing::new(unit, html)
}

/// Enough of an opinion to recognise it by; the minutes hold it whole.
fn shortened(text: &str) -> String {
    const ENOUGH: usize = 150;
    let line = text.replace('\n', " ");
    if line.chars().count() <= ENOUGH {
        return line;
    }
    let start: String = line.chars().take(ENOUGH).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", &start[..end])
}
