//! The HTTP side: `/bot<token>/<method>` in JSON or multipart, `/file/bot<token>/<path>`, and the faults.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

use super::state::{CallRecord, Fault};
use super::{TOKEN, Telegram, methods, updates};

/// Larger than any upload of ours.
const LARGEST_BODY: usize = 60 << 20;

pub(super) fn serve(listener: TcpListener, telegram: Telegram) {
    let app = Router::new().fallback(move |request: Request| {
        let telegram = telegram.clone();
        async move { answer(&telegram, request).await }
    });
    tokio::spawn(async move {
        // The server lives as long as the process: nothing can be done about its end.
        let _ = axum::serve(listener, app).await;
    });
}

async fn answer(telegram: &Telegram, request: Request) -> Response {
    if telegram.state().unreachable {
        return cut();
    }
    let path = request.uri().path().to_owned();
    if let Some(file) = path.strip_prefix("/file/bot").and_then(|rest| rest.strip_prefix(TOKEN)) {
        return match telegram.file_bytes(file.trim_start_matches('/')) {
            Some(bytes) => bytes.into_response(),
            None => StatusCode::NOT_FOUND.into_response(),
        };
    }
    let Some(rest) = path.strip_prefix("/bot") else {
        return error(404, "Not Found", &Value::Null);
    };
    let Some(method) = rest.strip_prefix(TOKEN).and_then(|rest| rest.strip_prefix('/')) else {
        return error(401, "Unauthorized", &Value::Null);
    };
    let method = method.to_lowercase();
    let Ok((parameters, upload)) = read(request).await else {
        return error(400, "Bad Request: can't parse the request", &Value::Null);
    };
    let chat = parameters.get("chat_id").and_then(methods::number);
    let fault = take_fault(telegram, &method, chat);
    match &fault {
        Some(Fault::TooManyRequests { retry_after }) => {
            record(telegram, &method, chat, Some("429".to_owned()));
            let text = format!("Too Many Requests: retry after {retry_after}");
            return error(429, &text, &json!({"retry_after": retry_after}));
        }
        Some(Fault::Server(status)) => {
            record(telegram, &method, chat, Some(status.to_string()));
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY);
            return (status, [(header::CONTENT_TYPE, "text/html")], "<html><h1>Bad Gateway</h1></html>")
                .into_response();
        }
        Some(Fault::CutBefore) => {
            record(telegram, &method, chat, Some("cut before".to_owned()));
            return cut();
        }
        Some(Fault::CutAfter) | None => {}
    }
    let outcome = if method == "getupdates" {
        updates::get_updates(telegram, &parameters)
            .await
            .map_err(|(code, why)| methods::Refused::new(code, why))
    } else {
        methods::call(telegram, &method, &parameters, upload)
    };
    record(telegram, &method, chat, outcome.as_ref().err().map(|refused| refused.description.clone()));
    if fault == Some(Fault::CutAfter) {
        return cut();
    }
    match outcome {
        Ok(result) => axum::Json(json!({"ok": true, "result": result})).into_response(),
        Err(refused) => error(refused.code, &refused.description, &refused.parameters),
    }
}

fn record(telegram: &Telegram, method: &str, chat: Option<i64>, error: Option<String>) {
    let at = telegram.now();
    telegram.state().log.push(CallRecord { method: method.to_owned(), chat, at, error });
}

fn take_fault(telegram: &Telegram, method: &str, chat: Option<i64>) -> Option<Fault> {
    let mut state = telegram.state();
    let fits = |(name, at, _): &(String, Option<i64>, Fault)| name == method && (at.is_none() || *at == chat);
    let position = state.faults.iter().position(fits)?;
    Some(state.faults.remove(position).2)
}

fn error(code: u16, description: &str, parameters: &Value) -> Response {
    let mut body = json!({"ok": false, "error_code": code, "description": description});
    if !parameters.is_null() {
        body["parameters"] = parameters.clone();
    }
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(body)).into_response()
}

/// A file in a multipart request.
pub(super) struct Upload {
    pub name: String,
    pub bytes: Vec<u8>,
}

async fn read(request: Request) -> Result<(Value, Option<Upload>), ()> {
    let kind =
        request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/") {
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| ())?;
        let mut parameters = Map::new();
        let mut upload = None;
        while let Some(field) = form.next_field().await.map_err(|_| ())? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|_| ())?;
            match file {
                Some(file) => upload = Some(Upload { name: file, bytes: bytes.to_vec() }),
                None => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    // Nested structures travel as JSON inside the form.
                    let nested =
                        text.starts_with(['{', '[']).then(|| serde_json::from_str(&text).ok()).flatten();
                    parameters.insert(name, nested.unwrap_or(Value::String(text)));
                }
            }
        }
        return Ok((Value::Object(parameters), upload));
    }
    let bytes = axum::body::to_bytes(request.into_body(), LARGEST_BODY).await.map_err(|_| ())?;
    if bytes.is_empty() {
        return Ok((Value::Object(Map::new()), None));
    }
    Ok((serde_json::from_slice(&bytes).map_err(|_| ())?, None))
}

/// An answer that breaks off: the client sees a lost connection.
fn cut() -> Response {
    Response::new(Body::new(Broken))
}

struct Broken;

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(Some(Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))))
    }
}
