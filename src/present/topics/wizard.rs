//! The card on which the topic is chosen: one question at a time, drawn again in place, then the chain of dates.

use chrono::{NaiveDate, NaiveTime, Timelike};
use chrono_tz::Tz;

use super::page::Page;
use super::{meeting_line, preparer_line, quarter_heading, title_line};
use crate::domain::catalogue::CatalogueTopic;
use crate::domain::choosing;
use crate::domain::days_off::DayOff;
use crate::domain::ids::{MemberId, PromptId, TopicId, UnitId};
use crate::domain::inviting::{ModeAdvice, mode_of};
use crate::domain::member::Member;
use crate::domain::time::{Timestamp, instant, local};
use crate::domain::topic::{Mode, Named, Schedule, Stage, Topic};
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::{dates, invitation, words};

/// What the card is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub unit: UnitId,
    /// `None`: the quarter has no topic yet.
    pub topic: Option<&'a Topic>,
    /// Whoever prepares it.
    pub preparer: Option<&'a Named>,
    /// No message reaches the preparer.
    pub preparer_unreached: bool,
    /// Quarter to name while there is no topic: year and number.
    pub quarter: (i32, u8),
    /// What the form of the session is advised by.
    pub advice: ModeAdvice,
    pub zone: Tz,
    pub now: Timestamp,
}

/// A title of the catalogue, as it is offered.
#[derive(Clone, Debug)]
pub struct Offer {
    pub number: i64,
    pub topic: CatalogueTopic,
    pub title: String,
}

impl View<'_> {
    fn id(&self) -> TopicId {
        self.topic.map_or(TopicId(0), |topic| topic.id)
    }

    fn heading(&self, texts: &Texts) -> String {
        match self.topic {
            Some(topic) => quarter_heading(texts, topic),
            None => dates::quarter_heading(texts, self.quarter.0, self.quarter.1),
        }
    }

    /// Heading, what is settled so far, and the question.
    fn asking(&self, texts: &Texts, question: String) -> Outgoing {
        let mut lines = vec![format!("<b>{}</b>", texts.t().topic_heading(self.heading(texts)))];
        if let Some(topic) = self.topic {
            if topic.title.is_some() {
                lines.push(title_line(texts, topic));
            }
            lines.extend(meeting_line(texts, topic, self.zone));
            lines.extend(no_day(texts, topic));
        }
        lines.push(question);
        Outgoing::new(self.unit, lines.join("\n"))
    }

    fn today(&self) -> NaiveDate {
        local(self.now, self.zone).date()
    }

    /// The title: the catalogue's, or typed. The titles stand in the text, for a phone cuts long words on a button.
    #[must_use]
    pub fn titles(&self, texts: &Texts, titles: &[Offer], more: Option<i64>) -> Outgoing {
        let t = texts.t();
        let mut lines: Vec<String> =
            titles.iter().map(|offer| t.topic_offer(offer.number, escape(&offer.title))).collect();
        lines.push(t.topic_ask_title());
        let heading = format!("<b>{}</b>", t.topic_heading(self.heading(texts)));
        let mut card = Outgoing::new(self.unit, format!("{heading}\n{}", lines.join("\n")));
        card = card.row(titles.iter().map(|offer| {
            let action = Action::PickTitle { topic: self.id(), index: offer.topic.index() };
            (t.topic_pick(offer.number), action)
        }));
        if let Some(next) = more {
            card = card
                .button(label(texts, Label::More), Action::TurnTopic { page: Page::Titles(next).number() });
        }
        card
    }

    /// The day of the meeting: by button, or typed.
    #[must_use]
    pub fn days(&self, texts: &Texts, days: &[NaiveDate]) -> Outgoing {
        let t = texts.t();
        let mut card = self.asking(texts, t.topic_ask_day());
        for day in days {
            let said = dates::date(texts, *day, self.today());
            card = card.button(capitalised(&said), Action::TurnTopic { page: Page::Hours(*day).number() });
        }
        let Some(topic) = self.topic.filter(|topic| choosing::is_told(topic)) else { return card };
        if topic.meeting_at.is_some() {
            card = card
                .button(t.topic_change_place(), Action::TurnTopic { page: Page::Places.number() })
                .button(t.moving_postpone_button(), Action::AskPostpone { topic: topic.id });
        }
        card.button(t.moving_give_up_button(), Action::AskGiveUp { topic: topic.id })
    }

    /// A typed day, echoed in full; why it is off, if it is.
    #[must_use]
    pub fn confirm_day(&self, texts: &Texts, day: NaiveDate, off: Option<DayOff>) -> Outgoing {
        let question = texts.t().topic_confirm_day(dates::date_in_full(texts, day));
        self.asking(texts, with_day_off(texts, off, question))
            .button(label(texts, Label::Yes), Action::TurnTopic { page: Page::Hours(day).number() })
            .button(texts.t().topic_choose_again(), Action::TurnTopic { page: Page::Days.number() })
    }

    /// The hour of the meeting.
    #[must_use]
    pub fn ask_hour(&self, texts: &Texts, day: NaiveDate, off: Option<DayOff>) -> Outgoing {
        let question = texts.t().topic_ask_hour(dates::date_in_full(texts, day));
        let mut card = self.asking(texts, with_day_off(texts, off, question));
        for row in hours().chunks(3) {
            card = card.row(row.iter().map(|time| {
                let minute = i64::from(time.hour() * 60 + time.minute());
                let said = dates::clock(texts, instant(day, *time, self.zone), self.zone);
                (said, Action::PutMeeting { topic: self.id(), day, minute })
            }));
        }
        card.button(texts.t().topic_choose_again(), Action::TurnTopic { page: Page::Days.number() })
    }

    /// A typed day and hour, echoed in full.
    #[must_use]
    pub fn confirm_meeting(
        &self,
        texts: &Texts,
        (day, minute): (NaiveDate, i64),
        at: Timestamp,
        off: Option<DayOff>,
    ) -> Outgoing {
        let question = texts.t().topic_confirm_meeting(dates::date_time(texts, at, self.zone));
        self.asking(texts, with_day_off(texts, off, question))
            .button(label(texts, Label::Yes), Action::PutMeeting { topic: self.id(), day, minute })
            .button(texts.t().topic_choose_again(), Action::TurnTopic { page: Page::Days.number() })
    }

    /// The place: one used before, or typed.
    #[must_use]
    pub fn places(&self, texts: &Texts, places: &[String]) -> Outgoing {
        let question =
            if places.is_empty() { texts.t().topic_ask_typed_place() } else { texts.t().topic_ask_place() };
        let mut card = self.asking(texts, question);
        for (index, place) in places.iter().enumerate() {
            card = card.button(place, Action::PutPlace { topic: self.id(), index: index as i64 });
        }
        card
    }

    /// The other form of the session: [Họp riêng] or [Kết hợp sinh hoạt thường kỳ].
    fn with_mode(&self, texts: &Texts, card: Outgoing, topic: &Topic) -> Outgoing {
        let other = match mode_of(topic) {
            Mode::Separate => Mode::Joined,
            Mode::Joined => Mode::Separate,
        };
        let action = Action::ChooseMode { topic: topic.id, mode: other };
        card.button(invitation::mode_label(texts, other), action)
    }

    /// The chain of dates: [Giữ lịch này]. `moved`: the day and minute to which the meeting would be moved, and then
    /// [Chuyển sang lịch này].
    #[must_use]
    pub fn schedule(
        &self,
        texts: &Texts,
        topic: &Topic,
        schedule: &Schedule,
        squeezed: bool,
        off: &[NaiveDate],
        moved: Option<(NaiveDate, i64)>,
    ) -> Outgoing {
        let t = texts.t();
        let day = |day: NaiveDate| dates::short_date(texts, day, self.today());
        let heading = quarter_heading(texts, topic);
        let heading =
            if squeezed { t.topic_squeezed_heading(heading) } else { t.topic_schedule_heading(heading) };
        let mut lines = vec![format!("<b>{heading}</b>"), title_line(texts, topic)];
        // The day members know of. A meeting that was put off has none.
        let before = moved.and(self.topic).and_then(|topic| topic.meeting_at);
        // Six lines are all there is: who prepares, and in which form, is on the card before.
        if !off.is_empty() {
            let days: Vec<String> = off.iter().map(|off| day(*off)).collect();
            lines.push(t.rules_dates_on_days_off(days.join(", ")));
        } else if before.is_none() {
            lines.extend(self.preparer.map(|named| preparer_line(texts, named)));
        }
        lines.push(t.topic_schedule_days(
            day(schedule.draft_due),
            day(schedule.review_due),
            day(schedule.circulate_on),
            day(schedule.comments_close),
        ));
        lines.extend(meeting_line(texts, topic, self.zone));
        lines.push(match before {
            Some(at) => t.topic_meeting_before(dates::date_time(texts, at, self.zone)),
            None => invitation::mode_line(texts, topic, self.advice),
        });
        let (keep, stay) = match before {
            Some(_) => (t.topic_move(), t.moving_keep_day()),
            None => (t.topic_keep(), label(texts, Label::Cancel)),
        };
        let days = Action::TurnTopic { page: Page::Days.number() };
        let card = Outgoing::new(self.unit, lines.join("\n"));
        match moved {
            Some((day, minute)) => card
                .button(keep, Action::MoveMeeting { topic: topic.id, day, minute })
                .button(t.topic_choose_again(), days)
                .button(stay, Action::TurnTopic { page: Page::Auto.number() }),
            None => {
                let card = card
                    .button(keep, Action::KeepSchedule { topic: topic.id })
                    .button(t.topic_change_day(), days);
                self.with_mode(texts, card, topic).button(
                    t.topic_change_preparer(),
                    Action::TurnTopic { page: Page::Preparers(0).number() },
                )
            }
        }
    }
}

/// That the day is off, before what is asked about it: it can be chosen all the same.
#[must_use]
pub fn with_day_off(texts: &Texts, off: Option<DayOff>, question: String) -> String {
    match off {
        Some(off) => format!("{}\n{question}", day_off_line(texts, off)),
        None => question,
    }
}

/// "Lưu ý: ngày này nằm trong dịp Tết Nguyên đán."
#[must_use]
pub fn day_off_line(texts: &Texts, off: DayOff) -> String {
    texts.t().topic_day_off(off.as_str())
}

/// The hours offered: morning, afternoon, and the evenings at which cells meet.
#[must_use]
fn hours() -> Vec<NaiveTime> {
    [(7, 30), (14, 0), (19, 0), (19, 30), (20, 0)]
        .into_iter()
        .filter_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .collect()
}

/// Who prepares: the committee first. `names` is one page of the roster.
#[must_use]
pub fn preparers(texts: &Texts, view: &View<'_>, names: &[&Member], more: Option<i64>) -> Outgoing {
    let mut card = view.asking(texts, texts.t().topic_ask_preparer());
    for member in names {
        card = card.button(&member.name, Action::PutPreparer { topic: view.id(), member: member.id });
    }
    if let Some(next) = more {
        card = card
            .button(label(texts, Label::More), Action::TurnTopic { page: Page::Preparers(next).number() });
    }
    card
}

/// Another preparer, asked before both are told.
#[must_use]
pub fn confirm_preparer(texts: &Texts, view: &View<'_>, member: MemberId, name: &str) -> Outgoing {
    let named = words::named_person(texts, &escape(name));
    let question = match view.preparer {
        Some(before) => texts.t().topic_confirm_preparer(named, words::preparer(texts, before)),
        None => texts.t().topic_confirm_first_preparer(named),
    };
    view.asking(texts, question)
        .button(label(texts, Label::Yes), Action::ChangePreparer { topic: view.id(), member })
        .button(label(texts, Label::Cancel), Action::TurnTopic { page: Page::Auto.number() })
}

/// That the meeting is put off, and why.
fn no_day(texts: &Texts, topic: &Topic) -> Option<String> {
    let reason = topic.reason.as_deref().filter(|_| topic.stage == Stage::Postponed)?;
    Some(texts.t().moving_no_day(escape(reason)))
}

/// A settled topic: what it is, and what can still be changed.
#[must_use]
pub fn overview(texts: &Texts, view: &View<'_>, topic: &Topic, may_change: bool, may_move: bool) -> Outgoing {
    let t = texts.t();
    let mut lines =
        vec![format!("<b>{}</b>", t.topic_heading(quarter_heading(texts, topic))), title_line(texts, topic)];
    lines.extend(view.preparer.map(|named| preparer_line(texts, named)));
    lines.extend(meeting_line(texts, topic, view.zone));
    lines.extend(no_day(texts, topic));
    if topic.meeting_at.is_some() {
        lines.push(if may_change {
            invitation::mode_line(texts, topic, view.advice)
        } else {
            texts.t().invitation_form(mode_of(topic).as_str())
        });
    }
    if may_change && view.preparer_unreached {
        lines.push(t.topic_preparer_unreached());
    }
    let mut card = Outgoing::new(view.unit, lines.join("\n"));
    if may_change {
        card = card.button(t.topic_change_title(), Action::TurnTopic { page: Page::Titles(0).number() });
    }
    if may_move {
        card = card.button(t.topic_change_meeting(), Action::TurnTopic { page: Page::Days.number() });
    }
    if may_change {
        card =
            card.button(t.topic_change_preparer(), Action::TurnTopic { page: Page::Preparers(0).number() });
        card = view.with_mode(texts, card, topic);
    }
    card.button(label(texts, Label::Home), Action::Home)
}

/// Another title, asked before it is told.
#[must_use]
pub fn confirm_new_title(texts: &Texts, unit: UnitId, prompt: PromptId, title: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit, format!("{}\n{}", t.topic_confirm_title(), t.quoted(escape(title))))
        .button(label(texts, Label::Yes), Action::PutProposed { prompt })
        .button(label(texts, Label::No), Action::NotNow)
}

/// Another place, asked before it is told.
#[must_use]
pub fn confirm_new_place(texts: &Texts, unit: UnitId, prompt: PromptId, place: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit, format!("{}\n{}", t.topic_confirm_place(), t.quoted(escape(place))))
        .button(label(texts, Label::Yes), Action::PutProposed { prompt })
        .button(label(texts, Label::No), Action::NotNow)
}

/// The toast after a change.
#[must_use]
pub fn changed(texts: &Texts) -> String {
    texts.t().topic_put()
}

/// The place of a meeting held in the group itself.
#[must_use]
pub fn online(texts: &Texts) -> String {
    texts.t().topic_online()
}

/// The toast after [Giữ lịch này].
#[must_use]
pub fn kept(texts: &Texts, in_group: bool, later: Option<String>) -> String {
    match (in_group, later) {
        (true, _) => texts.t().topic_kept_group(),
        (false, None) => texts.t().topic_kept_private(),
        (false, Some(later)) => format!("{} {later}", texts.t().topic_kept()),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
