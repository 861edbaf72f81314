//! The places of a paper that somebody still has to fill: nothing is ever invented for them (R3).

use serde::{Deserialize, Serialize};

use super::codes::{comment_code, measure_code};
use super::ids::{CommentId, MeasureId};

/// A place in a paper that somebody still has to fill.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Blank {
    /// The overall judgement at the head of part I: the secretary's alone.
    Assessment,
    /// Mặt được.
    Done,
    /// Hạn chế.
    NotDone,
    ObjectiveCauses,
    SubjectiveCauses,
    Orientation,
    /// Who leads a measure; `number` is that of `BP-…`.
    Owner {
        measure: MeasureId,
        number: i64,
    },
    /// By when a measure is to be carried out.
    Due {
        measure: MeasureId,
        number: i64,
    },
    Title,
    MeetingDate,
    Place,
    /// Whether some members were there: nobody has said.
    Attendance,
    Chair,
    MinuteTaker,
    Presenter,
    Guests,
    /// Mục đích, yêu cầu, as the chair put it at the meeting.
    Purpose,
    /// Giải trình, tiếp thu: the presenter's answer to the discussion.
    Response,
    /// The words of a comment kept only as a voice note or picture; `number` is that of `Ý-…`.
    SpokenWords {
        comment: CommentId,
        number: i64,
    },
    ClosingTime,
    /// "{x}/{y} nhất trí" on the minutes read aloud.
    Agreed,
    /// Neither a secretary nor a deputy is known.
    Signer,
    /// What is to come of the measures that passed, and who helps: asked for once, but no gap. It is never printed as a
    /// blank, and stands only among those an officer left on purpose.
    Results,
}

impl Blank {
    /// The word the wording knows it by.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Assessment => "assessment",
            Self::Done => "done",
            Self::NotDone => "not_done",
            Self::ObjectiveCauses => "objective_causes",
            Self::SubjectiveCauses => "subjective_causes",
            Self::Orientation => "orientation",
            Self::Owner { .. } => "owner",
            Self::Due { .. } => "due",
            Self::Title => "title",
            Self::MeetingDate => "meeting_date",
            Self::Place => "place",
            Self::Attendance => "attendance",
            Self::Chair => "chair",
            Self::MinuteTaker => "minute_taker",
            Self::Presenter => "presenter",
            Self::Guests => "guests",
            Self::Purpose => "purpose",
            Self::Response => "response",
            Self::SpokenWords { .. } => "spoken_words",
            Self::ClosingTime => "closing_time",
            Self::Agreed => "agreed",
            Self::Signer => "signer",
            Self::Results => "results",
        }
    }

    /// `BP-…` or `Ý-…` of what it belongs to; empty if it belongs to the paper as a whole.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Owner { number, .. } | Self::Due { number, .. } => measure_code(number),
            Self::SpokenWords { number, .. } => comment_code(number),
            _ => String::new(),
        }
    }

    /// Whether the bot has a place to keep the answer, so that it can be asked in the chat. The others are filled
    /// in the document itself.
    #[must_use]
    pub fn can_be_asked(self) -> bool {
        matches!(
            self,
            Self::Assessment
                | Self::Owner { .. }
                | Self::Due { .. }
                | Self::Attendance
                | Self::MinuteTaker
                | Self::ClosingTime
                | Self::Agreed
        )
    }
}

/// A thing that is known, or the blank it leaves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Field<T> {
    Known(T),
    Missing(Blank),
}

impl<T> Field<T> {
    /// What is there, or else the blank.
    pub fn of(known: Option<T>, blank: Blank) -> Self {
        known.map_or(Self::Missing(blank), Self::Known)
    }

    /// The blank, if it is one.
    #[must_use]
    pub fn blank(&self) -> Option<Blank> {
        match self {
            Self::Known(_) => None,
            Self::Missing(blank) => Some(*blank),
        }
    }
}
