//! What the paper of a year's report prints besides the numbers, as plain data.

use super::YearReport;
use crate::domain::paper::{Head, Signer};
use crate::domain::text_enum::text_enum;

text_enum! {
    /// What only the unit's officers can say: left open and marked.
    pub enum Judgement {
        /// Đặc điểm, tình hình.
        Situation = "situation",
        /// Ưu điểm.
        Strengths = "strengths",
        /// Hạn chế.
        Shortcomings = "shortcomings",
        Causes = "causes",
        /// Phương hướng, nhiệm vụ năm sau.
        Direction = "direction",
        /// Kiến nghị, đề xuất.
        Proposals = "proposals",
        /// Why a quarter went by without a session.
        Reason = "reason",
        /// A quarter before the unit was founded here.
        Quarter = "quarter",
        /// Nobody is known who could sign.
        Signer = "signer",
    }
}

/// The report as it is printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct YearPaper {
    pub head: Head,
    pub report: YearReport,
    /// Members of the unit, as of the day of the report.
    pub official: i64,
    pub probationary: i64,
    pub signed_for: Option<String>,
    pub signer: Option<Signer>,
}
