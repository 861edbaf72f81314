//! The phrases both papers share: blanks, dates, codes, names, and the sentence a vote makes.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::docx::Span;
use crate::domain::blank::{Blank, Field};
use crate::domain::paper::{CommentLine, Head, MeasureLine, Owner, Votes};
use crate::domain::topic::Named;
use crate::present::texts::Texts;
use crate::present::{dates, papers, tallies};

/// The words of one paper.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    pub(super) texts: &'a Texts,
    pub(super) profile: &'static str,
}

impl<'a> Wording<'a> {
    pub(super) fn new(texts: &'a Texts, head: &Head) -> Self {
        Self { texts, profile: head.profile.as_str() }
    }

    /// "Ý-07".
    pub(super) fn comment_code(self, number: i64) -> String {
        self.texts.t().paper_comment_code(format!("{number:02}"))
    }

    /// "BP-02".
    pub(super) fn measure_code(self, number: i64) -> String {
        papers::measure_code(self.texts, number)
    }

    /// "BP-01, BP-02".
    pub(super) fn measure_codes(self, numbers: &[i64]) -> String {
        numbers.iter().map(|number| self.measure_code(*number)).collect::<Vec<_>>().join(", ")
    }

    /// "Ý-07, Ý-12".
    pub(super) fn comment_codes(self, numbers: &[i64]) -> String {
        numbers.iter().map(|number| self.comment_code(*number)).collect::<Vec<_>>().join(", ")
    }

    /// "đồng chí Trần Thị Hoa".
    pub(super) fn person(self, name: &str) -> String {
        self.texts.t().paper_person(self.profile, name)
    }

    /// Who prepared the topic: "đồng chí …", "… (báo cáo viên)", "Tổ đảng số 1 (qua đồng chí …)".
    pub(super) fn preparer(self, named: &Named) -> String {
        let t = self.texts.t();
        match &named.party_group {
            Some(group) => t.paper_plan_by_group(group, self.person(&named.name)),
            None if named.guest => t.paper_plan_by_guest(&named.name),
            None => self.person(&named.name),
        }
    }

    /// Whose comment it is: the name, or "một đồng chí".
    pub(super) fn author(self, line: &CommentLine) -> String {
        line.name.as_ref().map_or_else(|| self.texts.t().word_some_person(), |name| self.person(name))
    }

    /// What sets a comment apart: counter-argument, late, entered on behalf.
    pub(super) fn marks(self, line: &CommentLine) -> Vec<String> {
        let t = self.texts.t();
        let mut marks = Vec::new();
        if line.kind == crate::domain::comment::CommentKind::Counter {
            marks.push(t.paper_counter());
        }
        if line.late {
            marks.push(t.paper_late());
        }
        if line.on_behalf {
            marks.push(t.paper_on_behalf());
        }
        marks
    }

    /// "24/12/2026".
    pub(super) fn date(self, day: NaiveDate) -> String {
        dates::short_date_in_full(self.texts, day)
    }

    /// "19 giờ 30, ngày 24/12/2026".
    pub(super) fn hour_on(self, at: NaiveDateTime) -> String {
        let t = self.texts.t();
        t.paper_hour_on(t.date_clock(at.hour(), format!("{:02}", at.minute())), self.date(at.date()))
    }

    /// "Hà Nội, ngày 24 tháng 12 năm 2026", with dots for what is open.
    pub(super) fn dated(self, head: &Head) -> String {
        let t = self.texts.t();
        let place = if head.locality.is_empty() { t.paper_dots() } else { head.locality.clone() };
        match head.on {
            Some(on) => t.paper_dated(
                place,
                t.date_day_number(on.day()),
                t.paper_month(on.month()),
                on.year().to_string(),
            ),
            None => t.paper_dated(place, t.paper_dots(), t.paper_dots(), head.year.to_string()),
        }
    }

    /// "[bí thư bổ sung: người chủ trì BP-02]", highlighted.
    pub(super) fn blank(self, blank: Blank) -> Span {
        Span::new(papers::blank(self.texts, blank)).marked()
    }

    /// What is known, as `show` puts it; or the blank.
    pub(super) fn field<T>(self, field: &Field<T>, show: impl FnOnce(&T) -> String) -> Span {
        match field {
            Field::Known(known) => Span::new(show(known)),
            Field::Missing(blank) => self.blank(*blank),
        }
    }

    /// Who leads a measure.
    pub(super) fn owner(self, line: &MeasureLine) -> Span {
        self.field(&line.owner, |owner| match owner {
            Owner::Member(name) => self.person(name),
            Owner::Words(words) => words.clone(),
        })
    }

    /// By when a measure is to be carried out.
    pub(super) fn due(self, line: &MeasureLine) -> Span {
        self.field(&line.due, |due| self.date(*due))
    }

    /// The consultation of a measure; `decided` = a formal vote was held as well.
    pub(super) fn consultation(self, votes: &Votes, decided: bool) -> String {
        if decided {
            tallies::consulted_beside(self.texts, votes)
        } else {
            tallies::consulted(self.texts, votes)
        }
    }

    /// "tán thành 15/17", of the deciding vote of a measure.
    pub(super) fn votes_short(self, line: &MeasureLine) -> String {
        line.formal.as_ref().map_or_else(String::new, |votes| self.share(votes))
    }

    /// "tán thành 15/17", of one vote.
    pub(super) fn share(self, votes: &Votes) -> String {
        tallies::share(self.texts, votes)
    }

    /// "Biểu quyết: tán thành 15 trên 17 …, thông qua."
    pub(super) fn formal_sentence(self, votes: &Votes) -> String {
        format!("{}: {}.", self.texts.t().paper_label_vote(), tallies::formal(self.texts, votes))
    }

    /// The sentences about the votes on one measure, the deciding one first.
    pub(super) fn vote_sentences(self, line: &MeasureLine) -> Vec<String> {
        let formal = line.formal.as_ref().map(|votes| self.formal_sentence(votes));
        let beside = line.consultation.as_ref().map(|votes| self.consultation(votes, formal.is_some()));
        formal.into_iter().chain(beside).collect()
    }
}
