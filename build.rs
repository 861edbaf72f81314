//! Makes typed accessors out of `locales/`.
//!
//! Messages (`locales/<language>/*.ftl`) are written once per language; the organisation's own nouns are Fluent
//! terms (`locales/<language>/terms/<vocabulary>.ftl`). Each language is joined with each vocabulary into one
//! locale, so another kind of organisation is one more terms file per language and one more line below.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

const LANGUAGES: [&str; 2] = ["vi", "en"];

/// The terms files, a later one overriding an earlier, and the variant they give the locale's tag (BCP 47 wants 5 to 8
/// letters there).
const VOCABULARIES: [(&[&str], &str); 3] =
    [(&["cell"], "party"), (&["association"], "assoc"), (&["cell", "guest"], "guest")];

/// The types of the arguments are read from this locale's comments.
const DEFAULT: &str = "vi-party";

#[expect(clippy::disallowed_methods, reason = "a build script learns where to write from its environment")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let joined = out.join("locales");
    if joined.exists() {
        fs::remove_dir_all(&joined)?;
    }
    for language in LANGUAGES {
        let source = Path::new("locales").join(language);
        for (vocabulary, variant) in VOCABULARIES {
            join(&source, vocabulary, &joined, &format!("{language}-{variant}"))?;
        }
    }
    date_back(&joined)?;
    try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(text(&joined)?)
            .with_output_file_path(text(&out.join("l10n.rs"))?)
            .with_ftl_output(FtlOutputOptions::multi_file(text(&out.join("ftl"))?))
            .with_default_language(DEFAULT)
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            .without_bidi_isolation()
            .without_format(),
    )?;
    Ok(())
}

/// Gives everything in a folder an old date. fluent-typed has Cargo watch the joined files, which are younger than the
/// build that writes them: each build would find them changed, and compile the whole program once more.
fn date_back(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            date_back(&path)?;
        } else {
            fs::File::options().append(true).open(&path)?.set_modified(UNIX_EPOCH)?;
        }
    }
    fs::File::open(folder)?.set_modified(UNIX_EPOCH)
}

/// Writes the locale `tag`: the messages of a language and the terms of a vocabulary.
fn join(source: &Path, vocabulary: &[&str], joined: &Path, tag: &str) -> Result<(), Box<dyn Error>> {
    let target = joined.join(tag);
    fs::create_dir_all(&target)?;
    let mut terms = String::new();
    let mut terms_file = PathBuf::new();
    for name in vocabulary {
        terms_file = source.join("terms").join(name).with_extension("ftl");
        let more =
            fs::read_to_string(&terms_file).map_err(|error| format!("{}: {error}", terms_file.display()))?;
        terms = overridden(&terms, &more);
    }
    fs::write(target.join("terms.ftl"), without_comments(&terms))?;
    for entry in fs::read_dir(source)? {
        let path = entry?.path();
        let (true, Some(name)) = (path.extension().is_some_and(|kind| kind == "ftl"), path.file_name())
        else {
            continue;
        };
        let messages = fs::read_to_string(&path)?;
        for (number, line) in messages.lines().enumerate() {
            if let Some(term) = unknown_term(line, &terms) {
                let place = format!("{}:{}", path.display(), number + 1);
                return Err(format!("{place}: term -{term} is not in {}", terms_file.display()).into());
            }
        }
        // Types outside the default locale have no effect, and fluent-typed warns about each.
        let messages = if tag == DEFAULT { messages } else { without_comments(&messages) };
        fs::write(target.join(name), messages)?;
    }
    Ok(())
}

/// The terms of both, each a line; `more` has the last word.
fn overridden(terms: &str, more: &str) -> String {
    let key = |line: &str| line.strip_prefix('-').and_then(|line| line.split('=').next()).map(str::to_owned);
    let again: Vec<String> = more.lines().filter_map(key).collect();
    let kept = terms.lines().filter(|line| key(line).is_none_or(|key| !again.contains(&key)));
    kept.chain(more.lines()).map(|line| format!("{line}\n")).collect()
}

/// The first term that `line` refers to and `terms` does not define. Found here because it would otherwise panic
/// when the message is first shown.
fn unknown_term<'a>(line: &'a str, terms: &str) -> Option<&'a str> {
    line.split('{').skip(1).filter_map(|placeable| placeable.trim_start().strip_prefix('-')).find_map(
        |rest| {
            let end =
                rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
            let term = &rest[..end];
            let defined = terms.lines().any(|line| {
                line.strip_prefix('-')
                    .and_then(|line| line.strip_prefix(term))
                    .is_some_and(|after| after.trim_start().starts_with('='))
            });
            (!defined).then_some(term)
        },
    )
}

/// The same lines, comments emptied, so that the line numbers in errors stay true.
fn without_comments(ftl: &str) -> String {
    ftl.lines()
        .map(|line| if line.starts_with('#') { "\n".to_owned() } else { format!("{line}\n") })
        .collect()
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{} is not Unicode", path.display()))
}
