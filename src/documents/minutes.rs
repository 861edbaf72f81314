//! The separate Biên bản as a `.docx` (S24): form A of the papers of a session.

use docx_rs::{AlignmentType, Docx, Paragraph, Table};

use super::DocumentError;
use super::conclusion::{assigned, paragraphs, prose};
use super::docx::{self, Column, Span};
use super::letterhead;
use super::review::review;
use super::wording::Wording;
use crate::domain::blank::{Blank, Field};
use crate::domain::comment::Channel;
use crate::domain::paper::{Absentee, CommentLine, MeasureLine, MinutesPaper};
use crate::domain::topic::{Approval, ApprovalWay};
use crate::present::dates;
use crate::present::reading::capitalised;
use crate::present::texts::Texts;

/// The minutes as a file, in the language of `texts`.
///
/// # Errors
/// [`DocumentError::Pack`] if the file cannot be put together.
pub fn minutes_docx(paper: &MinutesPaper, texts: &Texts) -> Result<Vec<u8>, DocumentError> {
    let wording = Wording::new(texts, &paper.head);
    let t = texts.t();
    let kind = paper.kind_name.clone().unwrap_or_else(|| t.paper_minutes());
    let empty = docx::paper(&t.paper_page(), &t.paper_page_of());
    let mut file = letterhead::open(empty, &paper.head, wording, None, &kind);
    for written in [circumstances(paper, wording), present(paper, wording)] {
        file = written.into_iter().fold(file, Docx::add_paragraph);
    }
    if let Some(seen) = &paper.review {
        file = review(file, t.paper_review_heading(), seen, wording);
    }
    for written in [content(paper, wording), discussion(paper, wording), vote_lead(paper, wording)] {
        file = written.into_iter().fold(file, Docx::add_paragraph);
    }
    if voted(paper).next().is_some() {
        file = file.add_table(vote_table(paper, wording)).add_paragraph(docx::space(12));
    }
    for written in [after_vote(paper, wording), conclusion(paper, wording)] {
        file = written.into_iter().fold(file, Docx::add_paragraph);
    }
    docx::finish(file.add_paragraph(docx::space(20)).add_table(signed(paper, wording)))
}

/// "Label: value".
fn labelled(label: &str, value: Span) -> Paragraph {
    docx::body(&[Span::new(format!("{label}: ")).bold(), value])
}

/// When, where, in what form.
fn circumstances(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![
        labelled(&t.paper_label_started(), wording.field(&paper.started, |at| wording.hour_on(*at))),
        labelled(&t.paper_label_ended(), wording.field(&paper.ended, |at| wording.hour_on(*at))),
    ];
    if let Some((length, least)) = paper.too_short {
        lines.push(docx::body(&[Span::new(t.paper_too_short(length.to_string(), least.to_string()))
            .italic()
            .marked()]));
    }
    lines.push(labelled(&t.paper_label_place(), wording.field(&paper.place, Clone::clone)));
    if let Some(mode) = paper.mode {
        lines.push(labelled(&t.paper_label_form(), Span::new(t.paper_mode(mode.as_str()))));
    }
    lines
}

/// Attendance, and who led.
fn present(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let list = &paper.attendance;
    // Where nobody is probationary there is nothing to tell apart.
    let by_kind = |official: i64, probationary: i64| match list.probationary {
        0 => official.to_string(),
        _ => {
            let total = (official + probationary).to_string();
            t.paper_members(total, official.to_string(), probationary.to_string())
        }
    };
    let mut members = by_kind(list.official, list.probationary);
    if list.exempt + list.away > 0 {
        members = t.paper_members_apart(members, list.exempt.to_string(), list.away.to_string());
    }
    let came = by_kind(list.present_official, list.present_probationary);
    let missing = |label: &str, people: &[Absentee]| {
        let names = people.iter().map(|person| match &person.reason {
            Some(reason) => t.paper_absent_because(&person.name, reason.trim()),
            None => person.name.clone(),
        });
        match people.len() {
            0 => labelled(label, Span::new(t.paper_none())),
            count => labelled(&format!("{label} ({count})"), Span::new(names.collect::<Vec<_>>().join(", "))),
        }
    };
    let mut lines = vec![
        labelled(&t.paper_label_members(), Span::new(members)),
        labelled(&t.paper_label_present(), Span::new(came)),
        missing(&t.paper_label_excused(), &list.excused),
        missing(&t.paper_label_absent(), &list.absent),
    ];
    if !list.unrecorded.is_empty() {
        lines.push(docx::body(&[
            Span::new(format!("{} ({}): ", t.paper_label_unrecorded(), list.unrecorded.len())).bold(),
            Span::new(format!("{} ", list.unrecorded.join(", "))),
            wording.blank(Blank::Attendance),
        ]));
    }
    let person = |field: &Field<String>| wording.field(field, |name| wording.person(name));
    lines.push(labelled(&t.paper_label_guests(), wording.blank(Blank::Guests)));
    lines.push(labelled(&t.paper_label_chair(), person(&paper.chair)));
    lines.push(labelled(&t.paper_label_minute_taker(), person(&paper.minute_taker)));
    lines.push(labelled(
        &t.paper_label_presenter(),
        wording.field(&paper.presenter, |named| wording.preparer(named)),
    ));
    lines
}

/// Part I: purpose, summary of what was presented, focus questions.
fn content(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_minutes_content()), docx::heading(t.paper_minutes_purpose())];
    lines.push(docx::body(&[wording.blank(Blank::Purpose)]));
    lines.push(docx::heading(t.paper_minutes_summary()));
    lines.extend(
        paper.approval.as_ref().map(|approval| docx::body(&[Span::new(approved(approval, wording))])),
    );
    let parts = [
        (t.paper_summary_done(), &paper.done),
        (t.paper_summary_not_done(), &paper.not_done),
        (t.paper_summary_objective(), &paper.objective_causes),
        (t.paper_summary_subjective(), &paper.subjective_causes),
        (t.paper_summary_orientation(), &paper.orientation),
    ];
    for (label, field) in parts {
        lines.push(docx::lead(&[Span::new(format!("{label}:")).italic()]));
        lines.extend(prose(field, wording));
    }
    if !paper.rest.is_empty() {
        lines.push(docx::lead(&[Span::new(format!("{}:", t.paper_summary_rest())).italic()]));
        lines.extend(paragraphs(&paper.rest));
    }
    if !paper.questions.is_empty() {
        lines.push(docx::heading(t.paper_minutes_questions()));
        lines.extend(
            paper
                .questions
                .iter()
                .map(|(number, text)| docx::body(&[Span::new(t.paper_question(number.to_string(), text))])),
        );
    }
    lines
}

fn approved(approval: &Approval, wording: Wording<'_>) -> String {
    let t = wording.texts.t();
    let (number, on) = (approval.number.to_string(), wording.date(approval.on));
    match approval.way {
        ApprovalWay::Committee => {
            t.paper_approved_committee(number, on, approval.approved_by.to_string(), approval.of.to_string())
        }
        ApprovalWay::Recorded => t.paper_approved_recorded(number, on),
        ApprovalWay::SecretaryAlone => t.paper_approved_alone(number, on),
    }
}

/// Parts II and III: what was said, by question; room for the presenter's response.
fn discussion(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_minutes_discussion())];
    for part in &paper.discussion {
        let title = match &part.question {
            Some((number, text)) => t.paper_question(number.to_string(), text),
            None => t.paper_discussion_free(),
        };
        lines.push(docx::lead(&[Span::new(title).bold().italic()]));
        if part.comments.is_empty() {
            lines.push(docx::body(&[Span::new(t.paper_discussion_none())]));
        }
        lines.extend(part.comments.iter().flat_map(|line| comment(line, wording)));
    }
    if paper.discussion.is_empty() {
        lines.push(docx::body(&[Span::new(t.paper_discussion_none())]));
    }
    lines.push(docx::heading(t.paper_minutes_response()));
    lines.push(docx::body(&[wording.blank(Blank::Response)]));
    lines
}

/// "Đồng chí X (Ý-07; gửi trước, ngày 18/12/2026; về BP-02): …", a paragraph for each line of the comment.
fn comment(line: &CommentLine, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let on = wording.date(line.on);
    let mut notes = vec![
        wording.comment_code(line.number),
        match line.channel {
            Channel::Private => t.paper_sent_before(on),
            Channel::Group => t.paper_sent_group(on),
            Channel::Paper => t.paper_sent_paper(on),
            Channel::Telephone => t.paper_sent_telephone(on),
            Channel::Meeting => t.paper_said_at_meeting(),
        },
    ];
    notes.extend(wording.marks(line));
    if !line.measures.is_empty() {
        notes.push(t.paper_concerning(wording.measure_codes(&line.measures)));
    }
    let author = Span::new(capitalised(&wording.author(line))).bold();
    let notes = Span::new(format!(" ({}): ", notes.join("; ")));
    let (first, rest) = match &line.words {
        Field::Known(words) => {
            let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
            (Span::new(first.trim()), rest)
        }
        Field::Missing(blank) => (wording.blank(*blank), ""),
    };
    std::iter::once(docx::body(&[author, notes, first])).chain(paragraphs(rest)).collect()
}

/// The text with a full stop, if it ends without a mark.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '?', '!', ';', ':', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// The measures that a formal ballot decided.
fn voted(paper: &MinutesPaper) -> impl Iterator<Item = &MeasureLine> {
    paper.measures.iter().filter(|line| line.formal.is_some())
}

/// Part IV up to the table: the ways of voting.
fn vote_lead(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_minutes_votes())];
    let mut ways: Vec<String> = voted(paper)
        .filter_map(|line| line.formal.as_ref())
        .map(|votes| t.paper_voted_by(t.paper_way(votes.way.as_str()), votes.outcome.on_roll.to_string()))
        .collect();
    ways.dedup();
    if ways.is_empty() {
        ways.push(t.paper_no_votes());
    }
    lines.extend(ways.into_iter().map(|way| docx::lead(&[Span::new(way)])));
    lines
}

/// The counts of every measure voted on.
fn vote_table(paper: &MinutesPaper, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let header = vec![
        t.paper_column_measure(),
        t.paper_column_for(),
        t.paper_column_against(),
        t.paper_column_other(),
        t.paper_column_silent(),
        t.paper_column_share(),
        t.paper_column_result(),
    ];
    let mut rows = Vec::new();
    for line in voted(paper) {
        let Some(votes) = &line.formal else { continue };
        let counts = votes.outcome.counts;
        let figure = |figure: i64| vec![Span::new(figure.to_string())];
        let share = |part: i64| u32::try_from(part).unwrap_or(0);
        let percent = dates::percent(wording.texts, share(counts.for_), share(votes.base()));
        let result = if votes.outcome.passed { t.paper_result_passed() } else { t.paper_result_failed() };
        let name = format!("{}. {}", wording.measure_code(line.number), line.text);
        rows.push(vec![
            vec![Span::new(name)],
            figure(counts.for_),
            figure(counts.against),
            figure(counts.other),
            figure(votes.silent()),
            vec![Span::new(format!("{}/{} ({percent})", counts.for_, votes.base()))],
            vec![Span::new(result).bold()],
        ]);
    }
    let column = |width| Column { width, align: AlignmentType::Center };
    let first = Column { width: 2754, align: AlignmentType::Left };
    docx::table(
        &[first, column(1000), column(1050), column(1000), column(1050), column(1250), column(1250)],
        header,
        rows,
    )
}

/// What the table cannot say: the rule in words, consultations, reserved opinions.
fn after_vote(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = Vec::new();
    for line in &paper.measures {
        let code = Span::new(format!("{}. ", wording.measure_code(line.number))).bold();
        let said = match (&line.formal, &line.consultation) {
            (Some(votes), _) => Some(wording.formal_sentence(votes)),
            (None, Some(votes)) => Some(wording.consultation(votes, false)),
            (None, None) => None,
        };
        lines.extend(said.map(|said| docx::body(&[code, Span::new(said)])));
    }
    let beside: Vec<String> = voted(paper)
        .filter_map(|line| Some((line.number, line.consultation.as_ref()?)))
        .map(|(number, votes)| format!("{} {}", wording.measure_code(number), wording.share(votes)))
        .collect();
    if !beside.is_empty() {
        lines.push(docx::body(&[Span::new(t.paper_consultation_beside(beside.join("; ")))]));
    }
    if !paper.reservations.is_empty() {
        lines.push(docx::lead(&[Span::new(format!("{}:", t.paper_reservations())).bold()]));
    }
    for reserved in &paper.reservations {
        let person = capitalised(&wording.person(&reserved.name));
        let code = wording.measure_code(reserved.measure);
        lines.push(docx::body(&[Span::new(t.paper_reservation(person, code, &reserved.words))]));
    }
    lines
}

/// Part V: the judgement, the tasks with who, by when and to what end, the reading aloud.
fn conclusion(paper: &MinutesPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_minutes_conclusion())];
    lines.extend(prose(&paper.assessment, wording));
    if paper.tasks().next().is_some() {
        lines.push(docx::lead(&[Span::new(t.paper_minutes_tasks())]));
    }
    for line in paper.tasks() {
        let mut spans = vec![
            Span::new(format!("{}. ", wording.measure_code(line.number))).bold(),
            Span::new(format!("{} ", sentence(&line.text))),
        ];
        spans.extend(assigned(line, wording));
        spans.push(Span::new("."));
        lines.push(docx::body(&spans));
    }
    lines.push(match &paper.agreed {
        Field::Known((agreed, of)) => {
            docx::lead(&[Span::new(t.paper_read_aloud(agreed.to_string(), of.to_string()))])
        }
        Field::Missing(blank) => {
            docx::lead(&[Span::new(format!("{} ", t.paper_read_aloud_open())), wording.blank(*blank)])
        }
    });
    lines
}

fn signed(paper: &MinutesPaper, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let side = |office: String, name: &Field<String>| {
        letterhead::signature(&[office], Some(t.paper_sign_name()), wording.field(name, Clone::clone))
    };
    docx::columns(
        side(t.paper_sign_minute_taker(), &paper.minute_taker),
        side(t.paper_sign_chair(), &paper.chair),
        [4677, 4677],
    )
}
