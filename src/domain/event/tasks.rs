//! What happens to tasks: begun, reported on, changed; and the end of the following up.

use crate::domain::ids::UnitId;
use crate::domain::prompt::Prompt;
use crate::domain::task::{Task, TaskReport};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// What happened to tasks.
#[derive(Clone, PartialEq, Debug)]
pub enum TaskEvent {
    /// The adoption can be taken back no longer: what passed is carried out. `before`: topics that this session has
    /// reviewed.
    Begun { topic: Topic, tasks: Vec<Task>, before: Vec<Topic> },
    /// Everything is done and the last look is past.
    Closed { topic: Topic },
    /// A report was made, or an officer recorded a change. `tell`: whoever leads it.
    Reported { task: Task, report: TaskReport, tell: Option<(Addressee, Unit, Option<Timestamp>)> },
    /// What an officer removed is kept, to be put back.
    RemovedKept { task: Task, prompt: Prompt },
    /// Words were added to a report.
    Explained { task: Task, report: TaskReport },
    /// An officer wrote down what a voice said. `tell`: whose voice it is, who wrote, and when it is told.
    WrittenDown { task: Task, report: TaskReport, tell: Option<(Addressee, Unit, String, Option<Timestamp>)> },
}

impl TaskEvent {
    /// The unit it happened in.
    #[must_use]
    pub fn unit(&self) -> UnitId {
        match self {
            Self::Begun { topic, .. } | Self::Closed { topic } => topic.unit,
            Self::Reported { task, .. }
            | Self::RemovedKept { task, .. }
            | Self::Explained { task, .. }
            | Self::WrittenDown { task, .. } => task.unit,
        }
    }
}
