//! A source file taken apart just far enough for the rules: code without comments and strings, the strings, and the
//! paths that code names.

use std::path::{Path, PathBuf};

/// One file under `src/`.
pub struct Source {
    /// Relative to `src/`, with `/`.
    pub path: String,
    pub text: String,
    /// The code, every comment and every literal blanked out; lines keep their numbers.
    pub code: String,
    /// The string literals, with the line they begin on.
    pub strings: Vec<(usize, String)>,
    /// Whether the whole file is there for tests only.
    pub is_tests: bool,
}

impl Source {
    pub fn read(root: &Path, file: &Path) -> Self {
        let text = std::fs::read_to_string(file).expect("a source file");
        let path = file.strip_prefix(root).expect("under src").to_string_lossy().replace('\\', "/");
        let (code, strings) = take_apart(&text);
        Self { path, text, code, strings, is_tests: false }
    }

    /// The part of the program: the first folder, or the name of a file that stands alone.
    pub fn part(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How deep the file's module lies: 1 for `src/store/mod.rs`, 2 for `src/store/desk.rs`.
    fn depth(&self) -> usize {
        let folders = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") || self.path == "lib.rs" || self.path == "main.rs" {
            folders - 1
        } else {
            folders
        }
    }

    /// The modules in files of their own that exist for tests only, as the file declares them.
    pub fn test_files(&self) -> Vec<String> {
        let folder = match self.path.rsplit_once('/') {
            Some((folder, "mod.rs")) => format!("{folder}/"),
            Some(_) => format!("{}/", self.path.trim_end_matches(".rs")),
            None => String::new(),
        };
        let lines: Vec<&str> = self.code.lines().map(str::trim).collect();
        let mut found = Vec::new();
        for at in (0..lines.len()).filter(|at| lines[*at] == "#[cfg(test)]") {
            let rest: Vec<&str> = lines[at + 1..].iter().copied().take(2).collect();
            let declared = rest.iter().find_map(|line| {
                line.trim_start_matches("pub(crate) ")
                    .strip_prefix("mod ")
                    .and_then(|name| name.strip_suffix(';'))
            });
            if let Some(name) = declared {
                let named =
                    self.text.lines().nth(at + 1).and_then(|line| line.trim().strip_prefix("#[path = \""));
                let beside =
                    self.path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
                found.push(match named {
                    Some(file) => format!("{beside}{}", file.trim_end_matches("\"]")),
                    None => format!("{folder}{name}.rs"),
                });
            }
        }
        found
    }

    /// From which line on the file holds its own tests.
    pub fn tests_begin(&self) -> usize {
        if self.is_tests {
            return 0;
        }
        let lines: Vec<&str> = self.code.lines().collect();
        let starts = |at: usize| {
            lines[at].trim() == "#[cfg(test)]"
                && lines.get(at + 1).is_some_and(|next| next.starts_with("mod ") && next.ends_with('{'))
        };
        (0..lines.len()).find(|at| starts(*at)).map_or(usize::MAX, |at| at + 1)
    }

    /// The paths of our own crate that the code names, in `use` lines and elsewhere: `store::desk::Desk`.
    pub fn own_paths(&self) -> Vec<(usize, String)> {
        let mut paths = Vec::new();
        for (at, _) in self.code.match_indices("crate::") {
            if !is_word_end(&self.code, at) {
                collect(&self.code[at + "crate::".len()..], "", &mut |path| {
                    paths.push((self.line(at), path));
                });
            }
        }
        for (at, _) in self.code.match_indices("super::") {
            if self.code[..at].ends_with("super::") || is_word_end(&self.code, at) {
                continue;
            }
            let mut rest = &self.code[at..];
            let mut levels = 0;
            while let Some(after) = rest.strip_prefix("super::") {
                rest = after;
                levels += 1;
            }
            let inside = usize::from(self.line(at) >= self.tests_begin());
            if levels >= self.depth() + inside {
                collect(rest, "", &mut |path| paths.push((self.line(at), path)));
            }
        }
        paths
    }

    /// The lines on which the code names `path` (`sqlx`, `tokio::time`) at the head of a path.
    pub fn names(&self, path: &str) -> Vec<usize> {
        self.code
            .match_indices(path)
            .filter(|(at, _)| {
                let after = self.code[at + path.len()..].chars().next().unwrap_or(' ');
                let before = &self.code[..*at];
                !(is_word_end(&self.code, *at) || after.is_alphanumeric() || after == '_')
                    && (path.contains("::")
                        || (after == ':' && !before.ends_with("::"))
                        || before.ends_with("use "))
            })
            .map(|(at, _)| self.line(at))
            .collect()
    }

    fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }
}

/// All Rust files under `folder`, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn is_word_end(code: &str, at: usize) -> bool {
    code[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '_')
}

/// Gives every path that begins at `text`: `a::{b, c::d}` are `a::b` and `a::c::d`. Returns what is left.
fn collect<'a>(mut text: &'a str, prefix: &str, found: &mut impl FnMut(String)) -> &'a str {
    let mut path = prefix.to_owned();
    loop {
        text = text.trim_start();
        if let Some(mut inside) = text.strip_prefix('{') {
            loop {
                inside = inside.trim_start();
                if let Some(rest) = inside.strip_prefix('}') {
                    return rest;
                }
                let left = collect(inside, &path, found);
                inside = left.trim_start().trim_start_matches(',');
                if inside.is_empty() || left == inside && !inside.starts_with('}') {
                    return inside;
                }
            }
        }
        let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*')).unwrap_or(text.len());
        if end == 0 {
            found(path);
            return text;
        }
        if !path.is_empty() {
            path.push_str("::");
        }
        path.push_str(&text[..end]);
        text = &text[end..];
        match text.strip_prefix("::") {
            Some(rest) => text = rest,
            None => {
                found(path);
                let rest = text.trim_start();
                return rest.strip_prefix("as ").map_or(text, |rest| {
                    let name = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
                    &rest[name..]
                });
            }
        }
    }
}

/// Blanks out comments and literals; gives the string literals.
fn take_apart(text: &str) -> (String, Vec<(usize, String)>) {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let (mut at, mut line) = (0, 1);
    let begins = |at: usize, what: &str| what.chars().enumerate().all(|(n, c)| chars.get(at + n) == Some(&c));
    while at < chars.len() {
        let end = if begins(at, "//") {
            (at..chars.len()).find(|n| chars[*n] == '\n').unwrap_or(chars.len())
        } else if begins(at, "/*") {
            block_comment_end(&chars, at)
        } else if let Some((from, to, end)) = string(&chars, at) {
            strings.push((line, chars[from..to].iter().collect()));
            end
        } else if let Some(end) = character(&chars, at) {
            end
        } else {
            code.push(chars[at]);
            if chars[at] == '\n' {
                line += 1;
            }
            at += 1;
            continue;
        };
        for c in &chars[at..end] {
            if *c == '\n' {
                code.push('\n');
                line += 1;
            }
        }
        code.push(' ');
        at = end;
    }
    (code, strings)
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let (mut depth, mut at) = (0, start);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') => {
                (depth, at) = (depth - 1, at + 2);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    chars.len()
}

/// A string literal, plain or raw: where its words begin and end, and where it ends.
fn string(chars: &[char], at: usize) -> Option<(usize, usize, usize)> {
    let word_before = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    if chars[at] == '"' {
        let mut end = at + 1;
        while end < chars.len() && chars[end] != '"' {
            end += if chars[end] == '\\' { 2 } else { 1 };
        }
        return Some((at + 1, end.min(chars.len()), (end + 1).min(chars.len())));
    }
    if chars[at] != 'r' || (word_before && chars[at - 1] != 'b') {
        return None;
    }
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    if chars.get(at + 1 + hashes) != Some(&'"') {
        return None;
    }
    let from = at + 2 + hashes;
    let closes = |n: &usize| chars[*n] == '"' && (1..=hashes).all(|m| chars.get(n + m) == Some(&'#'));
    let to = (from..chars.len()).find(closes)?;
    Some((from, to, to + 1 + hashes))
}

/// A character literal (and not a lifetime): where it ends.
fn character(chars: &[char], at: usize) -> Option<usize> {
    if chars[at] != '\'' {
        return None;
    }
    if chars.get(at + 1) == Some(&'\\') {
        return (at + 3..chars.len()).find(|n| chars[*n] == '\'').map(|end| end + 1);
    }
    (chars.get(at + 2) == Some(&'\'')).then_some(at + 3)
}

#[test]
fn a_file_is_taken_apart_rightly() {
    let text = "use crate::{a::B, c::{d, e as f}};\n// crate::architecture::no\nfn x<'a>(s: &'a str) { r#\"Đây \"là\" chữ\"#; '\"'; \
                \"crate::architecture::no\\\"\"; super::super::y::Z }\n";
    let (code, strings) = take_apart(text);
    let source = Source { path: "g/h.rs".to_owned(), text: text.to_owned(), code, strings, is_tests: false };
    assert_eq!(
        source.own_paths(),
        [(1, "a::B"), (1, "c::d"), (1, "c::e"), (3, "y::Z")].map(|(line, path)| (line, path.to_owned()))
    );
    assert_eq!(
        source.strings,
        [(3, "Đây \"là\" chữ".to_owned()), (3, "crate::architecture::no\\\"".to_owned())]
    );
}
