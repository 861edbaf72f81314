//! The shape of the program, held by a test: who may import whom, where the outer crates live, how long a file may
//! be, and that no sentence a person reads stands in the code.

mod messages;
mod source;

use std::path::Path;

use source::{Source, files};

/// What a part of the program may import of ours, besides itself: a prefix of the path.
struct Layer {
    part: &'static str,
    may_import: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer { part: "domain", may_import: &[] },
    Layer { part: "present", may_import: &["domain"] },
    Layer { part: "documents", may_import: &["domain", "present"] },
    // A stored message is words and buttons: of the wording, only the shape of it.
    Layer { part: "store", may_import: &["domain", "present::outgoing"] },
    Layer { part: "app", may_import: &["domain", "store", "present", "documents", "clock"] },
    Layer { part: "telegram", may_import: &["domain", "present", "app"] },
    Layer { part: "worker", may_import: &["domain", "present", "store", "app", "telegram", "clock"] },
    // A Telegram of its own must not agree with us by sharing our code.
    Layer { part: "sandbox", may_import: &["domain::time", "present", "clock"] },
    Layer { part: "clock", may_import: &["domain::time"] },
    Layer { part: "config", may_import: &["domain", "present"] },
    Layer {
        part: "cli",
        may_import: &[
            "domain",
            "present",
            "documents",
            "store",
            "app",
            "telegram",
            "worker",
            "sandbox",
            "stage",
            "clock",
            "config",
        ],
    },
    // Sets the whole program up against the sandbox, for the demo and the tests.
    Layer {
        part: "stage",
        may_import: &["domain", "present", "store", "app", "telegram", "worker", "sandbox", "clock"],
    },
    Layer { part: "main", may_import: &[] },
    Layer { part: "lib", may_import: &[] },
];

/// Where the crates of others, and the parts of the standard library that would undo a rule, may be named.
struct Outside {
    path: &'static str,
    only_in: &'static [&'static str],
    why: &'static str,
}

const OUTSIDE: &[Outside] = &[
    Outside { path: "sqlx", only_in: &["store/"], why: "all SQL lives in the store" },
    Outside { path: "teloxide", only_in: &["telegram/"], why: "Telegram is an adapter" },
    // The sandbox only takes links and forms apart with its `Url`.
    Outside { path: "reqwest", only_in: &["telegram/", "sandbox/"], why: "the gateway is the only sender" },
    Outside {
        path: "axum",
        only_in: &["telegram/", "sandbox/", "worker/"],
        why: "only what is reached over HTTP serves it",
    },
    Outside { path: "docx_rs", only_in: &["documents/"], why: "documents are bytes to everybody else" },
    Outside { path: "calamine", only_in: &["documents/"], why: "tables are rows of text to everybody else" },
    Outside {
        path: "tokio",
        only_in: &[
            "app/mod.rs",
            "telegram/",
            "worker/",
            "sandbox/",
            "cli/",
            "clock.rs",
            "main.rs",
            "stage.rs",
        ],
        why: "rules, wording and documents wait for nothing",
    },
    Outside {
        path: "anyhow",
        only_in: &["main.rs", "cli/", "stage.rs"],
        why: "errors have types below the shell",
    },
    Outside {
        path: "clap",
        only_in: &["main.rs", "config.rs", "cli/"],
        why: "the command line is read once",
    },
    Outside { path: "std::env", only_in: &["config.rs"], why: "the environment is read once" },
    Outside { path: "tokio::time", only_in: &["clock.rs"], why: "timers belong to the clock" },
    Outside { path: "Utc::now", only_in: &["clock.rs"], why: "time comes from the clock" },
    Outside { path: "Local::now", only_in: &[], why: "time comes from the clock, in the unit's own zone" },
    Outside { path: "Instant::now", only_in: &["clock.rs"], why: "time comes from the clock" },
    Outside { path: "SystemTime::now", only_in: &["clock.rs"], why: "time comes from the clock" },
];

/// Files that hold Vietnamese letters in their code because they read what people write, never because they say it.
const READS_VIETNAMESE: &[(&str, &str)] = &[
    ("cli/demo/sample.rs", "reads the last column of the sample roster"),
    ("domain/codes.rs", "writes and reads the code of a comment, Ý-07: a name, not a sentence"),
    ("domain/roster.rs", "takes the form of address off a name"),
    ("domain/roster_words.rs", "tells the name Đặng Viên from the words for a Party member"),
    ("domain/secrecy.rs", "knows a secrecy mark and the words that only look like one"),
    ("domain/spoken_date.rs", "tells words of dates apart that differ in their tone alone"),
    ("domain/spoken_time.rs", "tells words of times apart that differ in their tone alone"),
];

/// Tables that are one room whatever their length: a line or two for each of their entries.
const TABLES: &[(&str, usize, &str)] = &[
    ("present/action.rs", 600, "every button there is; in one list, so that no code is given twice"),
    ("domain/refusal.rs", 500, "every rule that can say no; each has its one sentence in each language"),
];

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all: Vec<Source> = files(&root).iter().map(|file| Source::read(&root, file)).collect();
    let tests: Vec<String> = all.iter().flat_map(Source::test_files).collect();
    for path in &tests {
        let file = all.iter_mut().find(|source| source.path == *path);
        file.unwrap_or_else(|| panic!("src/{path} is declared and not there")).is_tests = true;
    }
    assert!(all.len() > 100, "only {} files: is this the source?", all.len());
    all
}

fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

fn is_under(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[test]
fn a_layer_imports_only_the_layers_below_it() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(layer) = LAYERS.iter().find(|layer| layer.part == source.part()) else {
            wrong.push(format!("src/{}: `{}` is no part of the design", source.path, source.part()));
            continue;
        };
        for (line, path) in source.own_paths() {
            let within = is_under(&path, layer.part);
            // A name that is no part is an item of `lib.rs`: there are none.
            if !within && !layer.may_import.iter().any(|allowed| is_under(&path, allowed)) {
                wrong.push(format!("src/{}:{line}: {} may not import {path}", source.path, layer.part));
            }
        }
    }
    none("imports against the design", &wrong);
}

#[test]
fn what_is_foreign_stays_where_it_belongs() {
    let mut wrong = Vec::new();
    for source in sources() {
        let tests_begin = source.tests_begin();
        for outside in OUTSIDE {
            if outside.only_in.iter().any(|place| source.path.starts_with(place)) {
                continue;
            }
            for line in source.names(outside.path).into_iter().filter(|line| *line < tests_begin) {
                wrong.push(format!("src/{}:{line}: {} – {}", source.path, outside.path, outside.why));
            }
        }
    }
    none("out of place", &wrong);
}

#[test]
fn no_file_is_long_and_each_says_what_it_is() {
    let mut wrong = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        let most = TABLES.iter().find(|(path, ..)| *path == source.path).map_or(400, |(_, most, _)| *most);
        if lines > most {
            wrong.push(format!("src/{}: {lines} lines, {most} is the most", source.path));
        }
        if !source.text.starts_with("//! ") {
            wrong.push(format!("src/{} does not begin by saying what it is", source.path));
        }
    }
    none("files", &wrong);
}

#[test]
fn nothing_is_named_after_nothing() {
    let empty = ["util", "utils", "helper", "helpers", "common", "manager", "service", "misc"];
    let named: Vec<String> = sources()
        .iter()
        .flat_map(|source| source.path.split('/').map(|name| (source.path.clone(), name.to_owned())))
        .filter(|(_, name)| empty.contains(&name.trim_end_matches(".rs")))
        .map(|(path, _)| format!("src/{path}"))
        .collect();
    none("names that say nothing", &named);
}

#[test]
fn no_sentence_stands_in_the_code() {
    let (mut wrong, mut used) = (Vec::new(), Vec::new());
    for source in sources() {
        let tests_begin = source.tests_begin();
        let spoken: Vec<&(usize, String)> = source
            .strings
            .iter()
            .filter(|(line, text)| *line < tests_begin && text.chars().any(is_vietnamese))
            .collect();
        if READS_VIETNAMESE.iter().any(|(path, _)| *path == source.path) {
            if !spoken.is_empty() {
                used.push(source.path.clone());
            }
            continue;
        }
        wrong.extend(spoken.iter().map(|(line, text)| format!("src/{}:{line}: {text:?}", source.path)));
    }
    none("words for people belong into locales/", &wrong);
    let idle: Vec<String> = READS_VIETNAMESE
        .iter()
        .filter(|(path, _)| !used.iter().any(|used| used == path))
        .map(|(path, why)| format!("src/{path} ({why})"))
        .collect();
    none("exceptions that nothing needs any more", &idle);
}

/// A letter that English does not have and Vietnamese does.
fn is_vietnamese(letter: char) -> bool {
    matches!(letter, '\u{1EA0}'..='\u{1EF9}')
        || "àáâãèéêìíòóôõùúýăđĩũơư".contains(letter.to_lowercase().next().unwrap_or(letter))
}

#[test]
fn the_production_code_does_not_know_the_sandbox() {
    let knows: Vec<String> = sources()
        .iter()
        .filter(|source| !["sandbox", "stage", "cli", "lib"].contains(&source.part()))
        .flat_map(|source| {
            let path = source.path.clone();
            source.own_paths().into_iter().map(move |(line, named)| (path.clone(), line, named))
        })
        .filter(|(_, _, named)| is_under(named, "sandbox") || is_under(named, "stage"))
        .map(|(path, line, named)| format!("src/{path}:{line}: {named}"))
        .collect();
    none("the sandbox is nothing but a URL to the program", &knows);
}
