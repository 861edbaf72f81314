//! The quarter that is played: who is there, what they write and how they vote. The words stand in
//! `locales/<language>/sample/<kind of unit>/`, because people read them; here is only how they are laid out.

use anyhow::Context as _;

use crate::domain::ballot::Choice;
use crate::domain::unit::{Lang, Profile};

/// The words of one quarter.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    roster: &'static str,
    draft: &'static str,
    next_draft: &'static str,
    comments: &'static str,
    words: &'static str,
    votes: &'static str,
}

macro_rules! sample {
    ($folder:literal) => {
        Sample {
            roster: include_str!(concat!("../../../locales/", $folder, "/roster.csv")),
            draft: include_str!(concat!("../../../locales/", $folder, "/draft.txt")),
            next_draft: include_str!(concat!("../../../locales/", $folder, "/next_draft.txt")),
            comments: include_str!(concat!("../../../locales/", $folder, "/comments.txt")),
            words: include_str!(concat!("../../../locales/", $folder, "/words.txt")),
            votes: include_str!(concat!("../../../locales/", $folder, "/votes.txt")),
        }
    };
}

/// What a comment is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// A focus question of the draft; 1 is its first.
    Question(usize),
    /// A measure by its number.
    Measure(i64),
    /// The topic as a whole.
    Topic,
}

/// How a comment comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// Plain talk.
    Talk,
    /// Three short messages in a row.
    Three,
    /// A voice note.
    Voice,
    /// Then the name is kept from the members.
    Hide,
    /// Then reworded: the second text.
    Edit,
    /// Then taken back.
    Withdraw,
    /// Said in the group, and recorded there by the secretary.
    Group,
    /// Entered by the secretary for a member without a phone.
    Behalf,
}

/// One comment.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    pub who: &'static str,
    pub about: About,
    pub how: How,
    pub words: &'static str,
    /// The words after an edit.
    pub edited: &'static str,
}

/// One voter's choices, measure by measure; `None`: not voted on.
#[derive(Clone, Debug)]
pub struct Votes {
    pub who: &'static str,
    pub choices: Vec<Option<Choice>>,
}

/// Which of the two rounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Round {
    Consultation,
    Decision,
}

impl Sample {
    #[must_use]
    pub fn of(lang: Lang, profile: Profile) -> Self {
        match (lang, profile) {
            (Lang::Vi, Profile::Cell) => sample!("vi/sample/cell"),
            (Lang::Vi, Profile::Association) => sample!("vi/sample/association"),
            (Lang::En, Profile::Cell) => sample!("en/sample/cell"),
            (Lang::En, Profile::Association) => sample!("en/sample/association"),
        }
    }

    /// The roster as its file.
    #[must_use]
    pub fn roster(&self) -> &'static str {
        self.roster
    }

    /// Names of the roster, the secretary first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.rows().filter_map(|row| row.split(',').next())
    }

    /// The one whose row says that there is no phone: the last column.
    #[must_use]
    pub fn without_phone(&self) -> &'static str {
        let last =
            |row: &&'static str| row.rsplit(',').next().is_some_and(|cell| cell == "không" || cell == "no");
        self.rows().find(last).and_then(|row| row.split(',').next()).unwrap_or_default()
    }

    /// Those without an office and without the draft to write, who have a phone.
    pub fn ordinary_members(&self) -> impl Iterator<Item = &'static str> {
        let (preparer, paper) = (self.word("preparer"), self.without_phone());
        let others = self.names().filter(move |name| *name != preparer && *name != paper);
        others.skip_while(|name| *name != self.word("minutes")).skip(1).collect::<Vec<_>>().into_iter()
    }

    fn rows(&self) -> impl Iterator<Item = &'static str> {
        self.roster.lines().skip(1).filter(|row| !row.is_empty())
    }

    /// The draft as first sent (1), or after what the committee asked for (2).
    #[must_use]
    pub fn draft(&self, version: u32) -> String {
        let lines = self.draft.lines().filter_map(|line| match line.strip_prefix("+2 ") {
            Some(added) => (version > 1).then_some(added),
            None => Some(line),
        });
        lines.flat_map(|line| [line, "\n"]).collect()
    }

    /// The draft of the quarter after it.
    #[must_use]
    pub fn next_draft(&self) -> &'static str {
        self.next_draft
    }

    /// A word or sentence by its key.
    #[must_use]
    pub fn word(&self, key: &str) -> &'static str {
        let pairs = self.words.lines().filter_map(|line| line.split_once(" = "));
        pairs.clone().find(|(name, _)| *name == key).map_or("", |(_, words)| words)
    }

    /// The comments in the order in which they are made.
    pub fn comments(&self) -> anyhow::Result<Vec<Said>> {
        self.comments.split("@ ").map(str::trim).filter(|block| !block.is_empty()).map(said).collect()
    }

    /// Who chooses what in a round, for those who vote in it.
    pub fn votes(&self, round: Round) -> anyhow::Result<Vec<Votes>> {
        let rows = self.votes.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let all = rows.map(|line| {
            let mut parts = line.split('|').map(str::trim);
            let (who, first, second) = (parts.next(), parts.next(), parts.next());
            let marks = if round == Round::Consultation { first } else { second };
            let choices = marks.context("a row of three parts")?.split(' ').map(choice).collect();
            Ok(Votes { who: who.context("a name")?, choices })
        });
        let all: Vec<Votes> = all.collect::<anyhow::Result<_>>()?;
        Ok(all.into_iter().filter(|votes| votes.choices.iter().any(Option::is_some)).collect())
    }
}

fn choice(mark: &str) -> Option<Choice> {
    match mark {
        "+" => Some(Choice::For),
        "-" => Some(Choice::Against),
        "o" => Some(Choice::Other),
        _ => None,
    }
}

fn said(block: &'static str) -> anyhow::Result<Said> {
    let (head, rest) = block.split_once('\n').unwrap_or((block, ""));
    let mut parts = head.split(" | ");
    let who = parts.next().context("who")?;
    let about = match parts.next().context("what about")? {
        "free" => About::Topic,
        measure if measure.starts_with("BP-") => About::Measure(measure[3..].parse()?),
        question => About::Question(question.parse()?),
    };
    let how = match parts.next().context("how")? {
        "talk" => How::Talk,
        "three" => How::Three,
        "voice" => How::Voice,
        "hide" => How::Hide,
        "edit" => How::Edit,
        "withdraw" => How::Withdraw,
        "group" => How::Group,
        "behalf" => How::Behalf,
        other => anyhow::bail!("{other}"),
    };
    let (words, edited) = rest.split_once("\n> ").unwrap_or((rest, ""));
    Ok(Said { who, about, how, words: words.trim(), edited: edited.trim() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line missing in one of the four would only show as an empty message.
    #[test]
    fn the_four_quarters_are_whole() {
        for (lang, profile) in
            Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(move |profile| (*lang, *profile)))
        {
            let sample = Sample::of(lang, profile);
            let names: Vec<_> = sample.names().collect();
            assert!((15..=16).contains(&names.len()));
            let keys = Sample::of(Lang::Vi, profile).words.lines().filter_map(|line| line.split_once(" = "));
            for (key, _) in keys {
                assert_ne!(sample.word(key), "", "{key} in {lang:?} {profile:?}");
            }
            for key in [
                "preparer",
                "proposer",
                "absent",
                "dissenter",
                "owner",
                "committee",
                "minutes",
                "diligent",
                "quiet",
                "linked",
            ] {
                assert!(names.contains(&sample.word(key)), "{key} in {lang:?} {profile:?}");
            }
            assert!(names.contains(&sample.without_phone()));
            let comments = sample.comments().unwrap();
            assert!((15..=16).contains(&comments.len()), "{}", comments.len());
            assert!(comments.iter().all(|said| names.contains(&said.who)));
            assert_eq!(
                comments.iter().filter(|said| said.words.is_empty()).count(),
                1,
                "only the voice note has no words"
            );
            for round in [Round::Consultation, Round::Decision] {
                let votes = sample.votes(round).unwrap();
                assert!(votes.iter().all(|votes| names.contains(&votes.who) && votes.choices.len() == 7));
            }
            let outline =
                crate::domain::draft_reading::read_draft(&sample.draft(2), "2026-12-01".parse().unwrap());
            assert_eq!((outline.measures.len(), outline.questions.len()), (6, 2));
            assert_eq!(outline.rest, "", "{lang:?} {profile:?}");
            assert_eq!(outline.measures.iter().filter(|measure| measure.owner.is_empty()).count(), 1);
            assert_eq!(outline.measures.iter().filter(|measure| measure.due.is_none()).count(), 1);
            assert!(outline.measures.iter().all(|measure| !measure.group.is_empty()));
            let next =
                crate::domain::draft_reading::read_draft(sample.next_draft(), "2027-03-09".parse().unwrap());
            assert_eq!((next.measures.len(), next.questions.len(), next.rest.as_str()), (2, 1, ""));
            assert!(next.measures.iter().all(|measure| names.contains(&measure.owner.as_str())));
        }
    }
}
