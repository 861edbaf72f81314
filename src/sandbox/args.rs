//! The arguments of a Bot API call, however they came (JSON, form, multipart, query), and how a call fails.

use std::collections::BTreeMap;

use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Value, json};

/// A refusal as the Bot API words it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ApiError {
    pub(super) code: u16,
    pub(super) description: String,
    pub(super) parameters: Option<Value>,
}

/// What a method gives back.
pub(super) type Answer = Result<Value, ApiError>;

pub(super) fn error(code: u16, description: &str) -> ApiError {
    ApiError { code, description: description.to_owned(), parameters: None }
}

pub(super) fn bad_request(what: &str) -> ApiError {
    error(400, &format!("Bad Request: {what}"))
}

pub(super) fn forbidden(what: &str) -> ApiError {
    error(403, &format!("Forbidden: {what}"))
}

pub(super) fn too_many_requests(retry_after: i64) -> ApiError {
    ApiError {
        parameters: Some(json!({ "retry_after": retry_after })),
        ..error(429, &format!("Too Many Requests: retry after {retry_after}"))
    }
}

/// A file within a multipart request.
#[derive(Debug)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Bytes,
}

/// The arguments by name.
#[derive(Debug, Default)]
pub(super) struct Args {
    values: BTreeMap<String, Value>,
    pub(super) files: BTreeMap<String, Upload>,
}

impl Args {
    pub(super) async fn read(request: Request) -> Result<Self, ApiError> {
        let mut args = Self::default();
        if let Some(query) = request.uri().query() {
            args.take_form(query);
        }
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            args.take_multipart(request)
                .await
                .ok_or_else(|| bad_request("can't parse the multipart body"))?;
            return Ok(args);
        }
        let is_json = kind.starts_with("application/json");
        let Ok(body) = request.extract::<Bytes, _>().await else {
            return Err(error(413, "Request Entity Too Large"));
        };
        if is_json && !body.is_empty() {
            let parsed = serde_json::from_slice::<BTreeMap<String, Value>>(&body);
            args.values.extend(parsed.map_err(|_| bad_request("can't parse JSON object"))?);
        } else if let Ok(form) = std::str::from_utf8(&body) {
            args.take_form(form);
        }
        Ok(args)
    }

    fn take_form(&mut self, form: &str) {
        if let Ok(url) = reqwest::Url::parse(&format!("http://form/?{form}")) {
            let pairs =
                url.query_pairs().map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())));
            self.values.extend(pairs);
        }
    }

    async fn take_multipart(&mut self, request: Request) -> Option<()> {
        let mut parts = Multipart::from_request(request, &()).await.ok()?;
        while let Some(part) = parts.next_field().await.ok()? {
            let name = part.name()?.to_owned();
            if let Some(file_name) = part.file_name().map(str::to_owned) {
                let mime = part.content_type().unwrap_or("application/octet-stream").to_owned();
                self.files.insert(name, Upload { name: file_name, mime, bytes: part.bytes().await.ok()? });
            } else {
                self.values.insert(name, Value::String(part.text().await.ok()?));
            }
        }
        Some(())
    }

    /// A text; a number counts as one.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.values.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A whole number, or its digits in a text.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        match self.values.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        match self.values.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => ["true", "1", "yes"].contains(&text.to_lowercase().as_str()),
            Some(Value::Number(number)) => number.as_i64() == Some(1),
            _ => false,
        }
    }

    /// A structure; in a form it comes as a text of JSON.
    pub(super) fn structure(&self, name: &str) -> Option<Value> {
        match self.values.get(name)? {
            Value::Null => None,
            Value::String(text) => Some(serde_json::from_str(text).unwrap_or(Value::Null)),
            other => Some(other.clone()),
        }
    }
}
