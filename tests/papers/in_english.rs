//! An association's papers in full, in English, adopted by the deputy.

use crate::printed::texts;
use crate::story::association;

#[test]
fn the_conclusion() {
    let [conclusion, _] = texts(&association());
    insta::assert_snapshot!(conclusion, @"");
}

#[test]
fn the_minutes() {
    let [_, minutes] = texts(&association());
    insta::assert_snapshot!(minutes, @"");
}
