//! A cell's papers in full, in Vietnamese, with the blanks that wait for the secretary.

use crate::printed::texts;
use crate::story::cell;

#[test]
fn the_conclusion() {
    let [conclusion, _] = texts(&cell());
    insta::assert_snapshot!(conclusion, @"");
}

#[test]
fn the_minutes() {
    let [_, minutes] = texts(&cell());
    insta::assert_snapshot!(minutes, @"");
}
