//! What people are told of a topic: the group, the preparer, members of a unit without a group.

use chrono_tz::Tz;

use super::{meeting_line, preparer_line, quarter, title_line, until};
use crate::domain::next_step::Step;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{Named, Stage, Topic};
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::{Outgoing, Press};
use crate::present::texts::Texts;
use crate::present::{dates, words};

/// Title, preparer and meeting.
fn facts(texts: &Texts, topic: &Topic, preparer: &Named, zone: Tz) -> Vec<String> {
    let title = title_line(texts, topic);
    let mut lines = vec![texts.t().topic_told(quarter(texts, topic), title), preparer_line(texts, preparer)];
    lines.extend(meeting_line(texts, topic, zone));
    lines
}

/// When the draft comes and until when comments are taken.
fn dates_ahead(texts: &Texts, topic: &Topic, zone: Tz, now: Timestamp) -> Option<String> {
    let schedule = topic.schedule.as_ref()?;
    let today = local(now, zone).date();
    let day = |day| dates::short_date(texts, day, today);
    Some(texts.t().topic_told_dates(day(schedule.circulate_on), day(schedule.comments_close)))
}

fn into_private(texts: &Texts, message: Outgoing) -> Outgoing {
    message.link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}

/// The post in the group.
#[must_use]
pub fn group_post(texts: &Texts, unit: &Unit, topic: &Topic, preparer: &Named, now: Timestamp) -> Outgoing {
    let mut lines = vec![words::greeting_all(texts, &escape(&unit.name))];
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    into_private(texts, Outgoing::new(unit.id, lines.join("\n")))
}

/// The post in the group after something was changed.
#[must_use]
pub fn group_changed(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    preparer: &Named,
    now: Timestamp,
) -> Outgoing {
    let mut lines = vec![format!("<b>{}</b>", texts.t().topic_changed_heading())];
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    into_private(texts, Outgoing::new(unit.id, lines.join("\n")))
}

/// The same to one member, where there is no group.
#[must_use]
pub fn member_notice(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    name: &str,
    preparer: &Named,
    changed: bool,
    now: Timestamp,
) -> Outgoing {
    let greeting = words::greeting(texts, &escape(name));
    let mut lines = vec![greeting];
    if changed {
        lines.push(texts.t().topic_changed_heading());
    }
    lines.extend(facts(texts, topic, preparer, unit.zone));
    lines.extend(dates_ahead(texts, topic, unit.zone, now));
    Outgoing::new(unit.id, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

/// To the preparer: what, when, until when, and the button to begin.
#[must_use]
pub fn preparer_notice(
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    name: &str,
    due: Timestamp,
    changed: bool,
    now: Timestamp,
) -> Outgoing {
    let t = texts.t();
    let title = title_line(texts, topic);
    let given = if changed { t.topic_duty_changed(title) } else { t.topic_duty(title) };
    let mut lines = vec![words::greeting(texts, &escape(name)), given];
    lines.extend(meeting_line(texts, topic, unit.zone));
    if !matches!(topic.stage, Stage::Assigned | Stage::Drafting | Stage::Revising) {
        // The draft is handed in: there is nothing to ask for.
        return Outgoing::new(unit.id, lines.join("\n")).button(label(texts, Label::Home), Action::Home);
    }
    lines.push(t.topic_duty_due(until(texts, due, unit.zone, now)));
    lines.push(t.topic_duty_how());
    Outgoing::new(unit.id, lines.join("\n"))
        .button(t.topic_begin_draft(), Action::Next { step: Step::WriteDraft })
}

/// To whoever prepared until now.
#[must_use]
pub fn no_longer_preparing(texts: &Texts, unit: &Unit, topic: &Topic, name: &str, after: &Named) -> Outgoing {
    let lines = [
        words::greeting(texts, &escape(name)),
        texts.t().topic_duty_ended(title_line(texts, topic), words::preparer(texts, after)),
        texts.t().topic_thanks(),
    ];
    Outgoing::new(unit.id, lines.join("\n")).button(label(texts, Label::Home), Action::Home)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choosing::TITLE_LIMIT;
    use crate::domain::ids::UnitId;
    use crate::domain::rules::RuleProfile;
    use crate::domain::sample::{at, day, topic};
    use crate::domain::schedule::chain;
    use crate::domain::topic::Stage;
    use crate::domain::unit::{Lang, Profile};
    use crate::present::html::{plain, utf16_len};

    /// The longest title a card takes pushes a message over the usual length by no more than itself.
    #[test]
    fn what_is_told_of_a_topic_fits_on_a_small_screen() {
        let now = at("2026-11-24T01:00:00Z");
        for (lang, profile) in
            Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(move |profile| (*lang, *profile)))
        {
            let texts = Texts::of(lang, profile);
            let unit = Unit {
                id: UnitId(1),
                name: "Tổ dân phố 7".to_owned(),
                superior: String::new(),
                locality: String::new(),
                profile,
                lang,
                zone: chrono_tz::Asia::Ho_Chi_Minh,
                group: Some(-1),
                group_title: String::new(),
                current_topic: None,
                last_topic: None,
                created_at: now,
            };
            for (title, most) in [
                ("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned(), 350),
                ("đ".repeat(TITLE_LIMIT), 350 + TITLE_LIMIT),
            ] {
                let rules = RuleProfile::of(profile);
                let topic = Topic {
                    stage: Stage::Assigned,
                    title: Some(title),
                    meeting_at: Some(at("2026-12-24T12:30:00Z")),
                    place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
                    schedule: chain(&rules.chain, day("2026-11-24"), day("2026-12-24")).ok(),
                    ..topic()
                };
                let (name, due) = ("Nguyễn Thị Minh Khai", at("2026-12-03T10:00:00Z"));
                let who = &Named {
                    name: name.to_owned(),
                    guest: false,
                    party_group: Some("Tổ đảng số 1".to_owned()),
                };
                for message in [
                    group_post(texts, &unit, &topic, who, now),
                    group_changed(texts, &unit, &topic, who, now),
                    member_notice(texts, &unit, &topic, name, who, false, now),
                    member_notice(texts, &unit, &topic, name, who, true, now),
                    preparer_notice(texts, &unit, &topic, name, due, false, now),
                    preparer_notice(texts, &unit, &topic, name, due, true, now),
                    no_longer_preparing(texts, &unit, &topic, name, who),
                ] {
                    let said = plain(&message.html);
                    assert!(said.lines().count() <= 6 && utf16_len(&said) <= most, "{said}");
                    assert!(!message.buttons.is_empty());
                }
            }
        }
    }
}
