//! The messages of `locales/`: what a reader of one line must be able to rely on.

use std::path::Path;

/// The name of the argument at the beginning of `text`.
fn argument(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && !"_-".contains(letter)).next().unwrap_or_default()
}

/// What each message of a file lists above itself and what it uses, each once, in order.
fn messages(text: &str) -> Vec<(&str, Vec<&str>, Vec<&str>)> {
    let (mut found, mut listed) = (Vec::new(), Vec::new());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("# $") {
            listed.push(argument(rest));
        } else if let Some((name, first)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
            let mut body = vec![first];
            while let Some(more) = lines.next_if(|line| line.starts_with([' ', '}'])) {
                body.push(more);
            }
            let mut used = Vec::new();
            for name in body.iter().flat_map(|line| line.split('$').skip(1)).map(argument) {
                if !used.contains(&name) {
                    used.push(name);
                }
            }
            found.push((name, std::mem::take(&mut listed), used));
        }
    }
    found
}

/// The accessor of a message takes its arguments in the order in which they stand in the text. Two of one type passed
/// in another order put a date where a link belongs, and nothing but a reader would notice.
#[test]
fn a_message_lists_its_arguments_in_the_order_it_takes_them() {
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for entry in std::fs::read_dir(Path::new("locales/vi")).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file");
        for (name, listed, used) in messages(&text) {
            seen += usize::from(!used.is_empty());
            if listed != used {
                wrong.push(format!("{}: {name} lists {listed:?} and takes {used:?}", path.display()));
            }
        }
    }
    assert!(seen > 100, "the messages are not found");
    super::none("messages that list their arguments in another order than they take them", &wrong);
}
