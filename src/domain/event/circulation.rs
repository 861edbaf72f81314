//! What happens when the draft goes to the members.

use crate::domain::draft::{Draft, Question};
use crate::domain::ids::{MeasureId, QuestionId};
use crate::domain::measure::Measure;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::Addressee;

/// What happened to the circulation.
#[derive(Clone, PartialEq, Debug)]
pub enum CirculationEvent {
    /// The approved version goes to the members at `at`; until then it can be taken back under `recall`.
    Circulated {
        topic: Topic,
        draft: Box<Draft>,
        preparer: Option<Named>,
        questions: Vec<Question>,
        measures: Vec<Measure>,
        tell: Vec<Addressee>,
        /// Who leads the meeting they are invited to.
        chair: Option<String>,
        at: Timestamp,
        recall: i64,
    },
    /// [Gửi ngay]: outside the sending hours.
    Hastened { topic: Topic, recall: i64, at: Timestamp },
    /// [Thu lại]: everything is as it was.
    TakenBack { topic: Topic, questions: Vec<QuestionId>, measures: Vec<MeasureId>, recall: i64 },
}
