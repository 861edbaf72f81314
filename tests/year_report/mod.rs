//! The year's report to the body above: the leaders' card, and the two files.

mod card;
mod papers;
mod scene;
