//! Starter topics.

use super::texts::Texts;

/// The titles offered to a unit of this vocabulary, in its language.
#[must_use]
pub fn titles(_texts: &Texts) -> Vec<String> {
    Vec::new()
}
