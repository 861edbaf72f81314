//! The sentence a vote makes, with every number: the same on a card, in the group and on paper.

use super::texts::Texts;
use crate::domain::ballot::BallotKind;
use crate::domain::paper::Votes;
use crate::domain::rules::Base;

/// The deciding vote of a measure in one sentence with every number: "tán thành 15 trên 17 đảng viên chính
/// thức (không tán thành 1, ý kiến khác 1), quá nửa, thông qua".
#[must_use]
pub fn formal(texts: &Texts, votes: &Votes) -> String {
    sentence(texts, votes, &verdict(texts, votes))
}

/// "chưa quá nửa, không thông qua": what a formal vote came to.
#[must_use]
pub fn verdict(texts: &Texts, votes: &Votes) -> String {
    let t = texts.t();
    let (half, fraction) = threshold(votes);
    match (votes.outcome.passed, votes.pass.strict) {
        (false, _) if votes.quorum_missed => t.paper_failed_quorum(),
        (true, _) if half => t.paper_passed_half(),
        (false, _) if half => t.paper_failed_half(),
        (true, true) => t.paper_passed_over(fraction),
        (false, true) => t.paper_failed_over(fraction),
        (true, false) => t.paper_passed_at_least(fraction),
        (false, false) => t.paper_failed_at_least(fraction),
    }
}

/// The consultation of a measure that has not been decided: "Lấy ý kiến trước hội nghị: …, đạt quá nửa số được
/// lấy ý kiến, chờ hội nghị biểu quyết."
#[must_use]
pub fn consulted(texts: &Texts, votes: &Votes) -> String {
    texts.t().paper_consultation(sentence(texts, votes, &consulted_verdict(texts, votes)))
}

/// "chưa đạt quá nửa số được lấy ý kiến": what a consultation came to, and of what.
#[must_use]
pub fn consulted_verdict(texts: &Texts, votes: &Votes) -> String {
    let t = texts.t();
    let (half, fraction) = threshold(votes);
    let base = base_word(votes);
    match (votes.outcome.passed, half) {
        (false, _) if votes.quorum_missed => t.paper_consulted_quorum(),
        (true, true) => t.paper_consulted_reached(base),
        (false, true) => t.paper_consulted_missed(base),
        (true, false) => t.paper_consulted_reached_fraction(base, fraction),
        (false, false) => t.paper_consulted_missed_fraction(base, fraction),
    }
}

/// The consultation beside the vote that decided.
#[must_use]
pub fn consulted_beside(texts: &Texts, votes: &Votes) -> String {
    texts.t().paper_consultation_beside(share(texts, votes))
}

/// "tán thành 15/17".
#[must_use]
pub fn share(texts: &Texts, votes: &Votes) -> String {
    texts.t().paper_votes_short(votes.outcome.counts.for_.to_string(), votes.base().to_string())
}

fn sentence(texts: &Texts, votes: &Votes, verdict: &str) -> String {
    let t = texts.t();
    let counts = votes.outcome.counts;
    let (against, other) = (counts.against.to_string(), counts.other.to_string());
    let (silent, kind) = (votes.silent(), votes.kind.as_str());
    let rest = match votes.pass.base {
        Base::Roll if silent == 0 => t.paper_vote_rest(against, other),
        Base::Roll => t.paper_vote_rest_silent(kind, against, other, silent.to_string()),
        Base::Cast | Base::ForAgainst => {
            let roll = votes.outcome.on_roll.to_string();
            t.paper_vote_rest_roll(kind, against, other, silent.to_string(), roll)
        }
    };
    t.paper_vote(base_word(votes), counts.for_.to_string(), votes.base().to_string(), rest, verdict)
}

/// One measure in one line without the lesser numbers: "BP-05: tán thành 8 trên 17 đảng viên chính thức, …".
#[must_use]
pub fn line(texts: &Texts, code: String, votes: &Votes, verdict: String) -> String {
    let (agree, of) = (votes.outcome.counts.for_, votes.base());
    texts.t().ballot_result_line(base_word(votes), code, agree, of, verdict)
}

/// What the votes for are counted against. A consultation has answers where a vote has votes.
pub(super) fn base_word(votes: &Votes) -> &'static str {
    match (votes.pass.base, votes.kind) {
        (Base::Roll, _) => "roll",
        (Base::Cast, BallotKind::Formal) => "cast",
        (Base::Cast, BallotKind::Consultation) => "answered",
        (Base::ForAgainst, _) => "for_against",
    }
}

/// Whether the rule is "more than half", and its fraction in figures.
pub(super) fn threshold(votes: &Votes) -> (bool, String) {
    let pass = votes.pass;
    (pass.strict && pass.num * 2 == pass.den, format!("{}/{}", pass.num, pass.den))
}
