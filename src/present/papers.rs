//! What the papers of a session and the messages about them say alike: the sentence a vote makes, a blank.

use super::texts::Texts;
use crate::domain::blank::Blank;
use crate::domain::paper::Votes;
use crate::domain::rules::Base;

/// "[bí thư bổ sung: người chủ trì BP-02]".
#[must_use]
pub fn blank(texts: &Texts, blank: Blank) -> String {
    texts.t().paper_blank(blank.as_str(), blank.code())
}

/// The deciding vote of a measure in one phrase with every number: "tán thành 15 trên 17 đảng viên chính thức
/// (không tán thành 1, ý kiến khác 1), quá nửa, thông qua".
#[must_use]
pub fn formal(texts: &Texts, votes: &Votes) -> String {
    let t = texts.t();
    let (half, fraction) = threshold(votes);
    let verdict = match (votes.outcome.passed, votes.pass.strict) {
        (false, _) if votes.quorum_missed => t.paper_failed_quorum(),
        (true, _) if half => t.paper_passed_half(),
        (false, _) if half => t.paper_failed_half(),
        (true, true) => t.paper_passed_over(fraction),
        (false, true) => t.paper_failed_over(fraction),
        (true, false) => t.paper_passed_at_least(fraction),
        (false, false) => t.paper_failed_at_least(fraction),
    };
    vote(texts, votes, &verdict)
}

/// The consultation of a measure in one sentence; `decided` = a formal vote was held as well.
#[must_use]
pub fn consultation(texts: &Texts, votes: &Votes, decided: bool) -> String {
    let t = texts.t();
    if decided {
        return t.paper_consultation_beside(share(texts, votes));
    }
    let (half, fraction) = threshold(votes);
    let verdict = match (votes.outcome.passed, half) {
        (true, true) => t.paper_consulted_reached(),
        (false, true) => t.paper_consulted_missed(),
        (true, false) => t.paper_consulted_reached_fraction(fraction),
        (false, false) => t.paper_consulted_missed_fraction(fraction),
    };
    t.paper_consultation(vote(texts, votes, &verdict))
}

/// "tán thành 15/17", of one vote.
#[must_use]
pub fn share(texts: &Texts, votes: &Votes) -> String {
    texts.t().paper_votes_short(votes.outcome.counts.for_.to_string(), votes.base().to_string())
}

fn vote(texts: &Texts, votes: &Votes, verdict: &str) -> String {
    let t = texts.t();
    let counts = votes.outcome.counts;
    let (against, other) = (counts.against.to_string(), counts.other.to_string());
    let silent = votes.silent();
    let rest = match votes.pass.base {
        Base::Roll if silent == 0 => t.paper_vote_rest(against, other),
        Base::Roll => t.paper_vote_rest_silent(against, other, silent.to_string()),
        Base::Cast | Base::ForAgainst => {
            t.paper_vote_rest_roll(against, other, silent.to_string(), votes.outcome.on_roll.to_string())
        }
    };
    let base = match votes.pass.base {
        Base::Roll => "roll",
        Base::Cast => "cast",
        Base::ForAgainst => "for_against",
    };
    t.paper_vote(base, counts.for_.to_string(), votes.base().to_string(), rest, verdict)
}

/// Whether the rule is "more than half", and its fraction in figures.
fn threshold(votes: &Votes) -> (bool, String) {
    let pass = votes.pass;
    (pass.strict && pass.num * 2 == pass.den, format!("{}/{}", pass.num, pass.den))
}
