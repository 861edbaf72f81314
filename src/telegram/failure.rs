//! What Telegram's refusals mean for what to do next. Decided by the error code and the beginning of the
//! description, as the real server words them (tdlib/telegram-bot-api, `Client.cpp`): libraries' lists of
//! descriptions lag behind it.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

/// First wait after an error of the connection; the caller doubles it on repetition.
pub const AFTER_NO_CONNECTION: Duration = Duration::from_secs(1);
/// First wait after an error inside Telegram.
pub const AFTER_SERVER_ERROR: Duration = Duration::from_secs(2);
/// First wait after something that was not Telegram's answer at all (a proxy's page, a cut body).
pub const AFTER_BROKEN_ANSWER: Duration = Duration::from_secs(3);

/// Why a call came to nothing, by what to do about it. Holds neither the token nor anything that was said.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Failure {
    /// The same again after this time. Whether it was carried out is unknown if the connection broke.
    #[error("Telegram cannot be reached or asks for patience: again in {0:?}")]
    Later(Duration),
    /// The group has another address now; message ids of the old one are void.
    #[error("the group is now {0}")]
    Moved(i64),
    /// Nothing can reach this chat until a person does something.
    #[error("the chat cannot be reached: {0}")]
    Gone(GoneKind),
    /// The same again would be refused again.
    #[error("Telegram refused: {0}")]
    Rejected(String),
    /// The message already looks like that. [`edit`](super::gateway::Gateway::edit) takes it for success.
    #[error("the message is not modified")]
    NotModified,
    /// The message to be edited is not there any more or can no longer be edited: post it anew.
    #[error("the message to edit is lost")]
    MessageLost,
    /// Somebody else polls with the same token, or a webhook is set.
    #[error("another program receives the updates of this bot: {0}")]
    Conflict(String),
    /// The token is not (or no longer) a bot's, or the address is not a Bot API's.
    #[error("Telegram does not know this token")]
    Unauthorized,
}

/// Why a chat cannot be reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GoneKind {
    /// The person blocked us.
    Blocked,
    /// The account was deleted.
    Deactivated,
    /// The person has never pressed Start.
    NeverStarted,
    /// We are not (or no longer) in the group, or it was deleted.
    NotInGroup,
}

impl std::fmt::Display for GoneKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Blocked => "blocked",
            Self::Deactivated => "account deleted",
            Self::NeverStarted => "never started",
            Self::NotInGroup => "not in the group",
        })
    }
}

/// The envelope of every answer. `Value` where a wrong type must not cost us the rest.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Value,
    #[serde(default)]
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Value,
}

/// Reads the body that came with the HTTP status `status`: the `result`, or what went wrong.
///
/// # Errors
/// The [`Failure`] that the answer means.
pub fn read_answer(status: u16, body: &[u8]) -> Result<Value, Failure> {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else {
        return Err(Failure::Later(AFTER_BROKEN_ANSWER));
    };
    if answer.ok {
        return Ok(answer.result);
    }
    let parameter = |name: &str| answer.parameters.get(name).and_then(Value::as_i64);
    if let Some(to) = parameter("migrate_to_chat_id") {
        return Err(Failure::Moved(to));
    }
    let retry_after = parameter("retry_after").and_then(|seconds| u64::try_from(seconds).ok());
    Err(classify(answer.error_code.unwrap_or(status), &answer.description, retry_after))
}

/// What an error means. `retry_after`: seconds.
#[must_use]
pub fn classify(code: u16, description: &str, retry_after: Option<u64>) -> Failure {
    // "Bad Request: ", "Forbidden: ": the code says the same.
    let reason = description.split_once(": ").map_or(description, |(_, reason)| reason).to_ascii_lowercase();
    match code {
        429 => Failure::Later(retry_after.map_or(AFTER_BROKEN_ANSWER, Duration::from_secs)),
        500.. => Failure::Later(AFTER_SERVER_ERROR),
        401 | 404 => Failure::Unauthorized,
        409 => Failure::Conflict(description.to_owned()),
        _ => refusal(&reason).unwrap_or_else(|| Failure::Rejected(description.to_owned())),
    }
}

fn refusal(reason: &str) -> Option<Failure> {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| reason.starts_with(beginning));
    Some(if begins(&["message is not modified"]) {
        Failure::NotModified
    } else if begins(&[
        "message to edit not found",
        "message can't be edited",
        "message_id_invalid",
        "message identifier is not specified",
        "there is no text in the message to edit",
    ]) {
        Failure::MessageLost
    } else if begins(&["bot was blocked by the user"]) {
        Failure::Gone(GoneKind::Blocked)
    } else if begins(&["user is deactivated", "input_user_deactivated"]) {
        Failure::Gone(GoneKind::Deactivated)
    } else if begins(&["bot can't initiate conversation", "peer_id_invalid", "user not found"]) {
        Failure::Gone(GoneKind::NeverStarted)
    } else if begins(&[
        "bot was kicked from",
        "bot is not a member of",
        "the group chat was deleted",
        "group chat was deactivated",
    ]) {
        Failure::Gone(GoneKind::NotInGroup)
    } else {
        return None;
    })
}

/// [`Failure`] of a call that concerned `chat`: "chat not found" means another thing for a person than for a
/// group, and only the sign of the id tells which.
#[must_use]
pub(super) fn for_chat(chat: i64, failure: Failure) -> Failure {
    match failure {
        Failure::Rejected(description) if description.ends_with("chat not found") => {
            Failure::Gone(if chat < 0 { GoneKind::NotInGroup } else { GoneKind::NeverStarted })
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_says_what_to_do() {
        let rejected = |text: &str| Failure::Rejected(text.to_owned());
        let table = [
            (429, "Too Many Requests: retry after 7", Some(7), Failure::Later(Duration::from_secs(7))),
            (429, "Too Many Requests: retry later", None, Failure::Later(AFTER_BROKEN_ANSWER)),
            (500, "Internal Server Error: restart", None, Failure::Later(AFTER_SERVER_ERROR)),
            (502, "Bad Gateway", None, Failure::Later(AFTER_SERVER_ERROR)),
            (401, "Unauthorized", None, Failure::Unauthorized),
            (404, "Not Found", None, Failure::Unauthorized),
            (403, "Forbidden: bot was blocked by the user", None, Failure::Gone(GoneKind::Blocked)),
            (403, "Forbidden: user is deactivated", None, Failure::Gone(GoneKind::Deactivated)),
            (
                403,
                "Forbidden: bot can't initiate conversation with a user",
                None,
                Failure::Gone(GoneKind::NeverStarted),
            ),
            (400, "Bad Request: PEER_ID_INVALID", None, Failure::Gone(GoneKind::NeverStarted)),
            (403, "Forbidden: bot was kicked from the group chat", None, Failure::Gone(GoneKind::NotInGroup)),
            (
                403,
                "Forbidden: bot was kicked from the supergroup chat",
                None,
                Failure::Gone(GoneKind::NotInGroup),
            ),
            (
                403,
                "Forbidden: bot is not a member of the supergroup chat",
                None,
                Failure::Gone(GoneKind::NotInGroup),
            ),
            (403, "Forbidden: the group chat was deleted", None, Failure::Gone(GoneKind::NotInGroup)),
            (
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
                None,
                Failure::NotModified,
            ),
            (400, "Bad Request: message to edit not found", None, Failure::MessageLost),
            (400, "Bad Request: message can't be edited", None, Failure::MessageLost),
            (400, "Bad Request: there is no text in the message to edit", None, Failure::MessageLost),
        ];
        for (code, description, retry_after, meaning) in table {
            assert_eq!(classify(code, description, retry_after), meaning, "{code} {description}");
        }
        for description in [
            "Bad Request: message text is empty",
            "Bad Request: BUTTON_DATA_INVALID",
            "Bad Request: not enough rights to send text messages to the chat",
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            "Forbidden: something new",
            "",
        ] {
            assert_eq!(classify(400, description, None), rejected(description));
        }
        let conflict = "Conflict: terminated by other getUpdates request";
        assert_eq!(classify(409, conflict, None), Failure::Conflict(conflict.to_owned()));
    }

    #[test]
    fn a_chat_that_is_not_found_is_a_stranger_or_a_lost_group() {
        let unknown = || classify(400, "Bad Request: chat not found", None);
        assert_eq!(for_chat(7, unknown()), Failure::Gone(GoneKind::NeverStarted));
        assert_eq!(for_chat(-7, unknown()), Failure::Gone(GoneKind::NotInGroup));
        assert_eq!(for_chat(-7, Failure::MessageLost), Failure::MessageLost);
    }

    #[test]
    fn the_body_decides_and_what_is_not_telegrams_is_tried_again() {
        assert_eq!(read_answer(200, br#"{"ok":true,"result":[1]}"#), Ok(serde_json::json!([1])));
        let moved = br#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001}}"#;
        assert_eq!(read_answer(400, moved), Err(Failure::Moved(-1001)));
        let flood = br#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 31","parameters":{"retry_after":31}}"#;
        assert_eq!(read_answer(429, flood), Err(Failure::Later(Duration::from_secs(31))));
        for body in [&b"<html>403 Forbidden</html>"[..], b"", b"{\"ok\":tr"] {
            assert_eq!(read_answer(403, body), Err(Failure::Later(AFTER_BROKEN_ANSWER)));
        }
        // Without a code of its own the status speaks.
        assert_eq!(read_answer(503, br#"{"ok":false}"#), Err(Failure::Later(AFTER_SERVER_ERROR)));
    }
}
