//! The HTTP side: `/bot<token>/<method>` and `/file/bot<token>/<path>` on loopback, the long poll, the log of
//! calls, and the faults.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::args::{Answer, ApiError, Args, error, too_many_requests};
use super::faults::Fault;
use super::line::{Doorway, Line};
use super::state::{ChatId, World};
use crate::domain::time::Timestamp;

/// What one request was and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallRecord {
    /// The method in lower case.
    pub method: String,
    /// Its `chat_id`.
    pub chat: Option<ChatId>,
    /// When it was answered.
    pub at: Timestamp,
    /// Why it failed, in the words of the answer; `cut` where the connection was cut before anything was done.
    pub error: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) counts: BTreeMap<String, usize>,
    pub(super) records: Vec<CallRecord>,
    pub(super) in_flight: usize,
}

/// The world, shared between the people and the server.
pub(super) struct Shared {
    pub(super) token: String,
    world: Mutex<World>,
}

impl Shared {
    pub(super) fn new(token: &str, world: World) -> Self {
        Self { token: token.to_owned(), world: Mutex::new(world) }
    }

    pub(super) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a request as open until it has been answered or its client has gone.
struct Open<'a>(&'a Shared);

impl<'a> Open<'a> {
    fn new(shared: &'a Shared) -> Self {
        shared.world().log.in_flight += 1;
        Self(shared)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.world().log.in_flight -= 1;
    }
}

/// Forgets that a poll sleeps when it ends, also when its client has gone.
struct Sleep<'a> {
    shared: &'a Shared,
    poll: u64,
}

impl Drop for Sleep<'_> {
    fn drop(&mut self) {
        let mut world = self.shared.world();
        if world.queue.poll == self.poll {
            world.queue.sleeps_until = None;
        }
    }
}

/// Serves until the task is aborted.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    // A little over the 50 MB that a bot may upload, so that the refusal is ours.
    let app = Router::new().fallback(handle).layer(DefaultBodyLimit::max(64 << 20)).with_state(shared);
    let service = app.into_make_service_with_connect_info::<Line>();
    if let Err(error) = axum::serve(Doorway(listener), service).await {
        tracing::error!(%error, "sandbox server ended");
    }
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response {
    let _open = Open::new(&shared);
    let path = request.uri().path().to_owned();
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return download(&shared, &line, rest);
    }
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return shown(Err(error(404, "Not Found")));
    };
    if token != shared.token {
        return shown(Err(error(401, "Unauthorized")));
    }
    let method = method.to_lowercase();
    let args = match Args::read(request).await {
        Ok(args) => args,
        Err(error) => return shown(Err(error)),
    };
    let chat = args.number("chat_id");
    let fault = shared.world().faults.strike(&method, chat);
    let record = |error: Option<String>| shared.world().record(&method, chat, error);
    match fault {
        Some(Fault::CutBefore) => {
            record(Some("cut".to_owned()));
            return line.cut();
        }
        Some(Fault::TooManyRequests { retry_after }) => {
            let refusal = too_many_requests(retry_after);
            record(Some(refusal.description.clone()));
            return shown(Err(refusal));
        }
        Some(Fault::Server(status)) => {
            record(Some(status.to_string()));
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            let page =
                format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>");
            return (status, [(header::CONTENT_TYPE, "text/html")], page).into_response();
        }
        Some(Fault::CutAfter) | None => {}
    }
    let answer = if method == "getupdates" {
        poll(&shared, &args).await
    } else {
        Some(shared.world().call(&method, &args))
    };
    let Some(answer) = answer else {
        record(Some("cut".to_owned()));
        return line.cut();
    };
    record(answer.as_ref().err().map(|refusal| refusal.description.clone()));
    if fault == Some(Fault::CutAfter) { line.cut() } else { shown(answer) }
}

/// `getUpdates`; nothing when the line was cut while it waited.
async fn poll(shared: &Shared, args: &Args) -> Option<Answer> {
    let limit = usize::try_from(args.number("limit").unwrap_or(100).clamp(1, 100)).unwrap_or(100);
    let timeout = args.number("timeout").unwrap_or(0).clamp(0, 50);
    let (poll, limit, until, clock, news) = {
        let mut world = shared.world();
        let now = world.now();
        if let Some(kinds) = args.structure("allowed_updates") {
            let kinds = kinds.as_array().into_iter().flatten();
            world.queue.allow(kinds.filter_map(Value::as_str).map(str::to_owned).collect());
        }
        let (limit, timeout) = world.queue.begin(args.number("offset").unwrap_or(0), limit, timeout, now);
        // An earlier poll that still waits must learn that it is over.
        world.news.notify_waiters();
        let until = now + chrono::Duration::seconds(timeout);
        (world.queue.poll, limit, until, world.clock.clone(), world.news.clone())
    };
    let _sleep = Sleep { shared, poll };
    let alarm = clock.sleep_until(until);
    tokio::pin!(alarm);
    loop {
        let ring = news.notified();
        tokio::pin!(ring);
        ring.as_mut().enable();
        {
            let mut world = shared.world();
            let now = world.now();
            if world.queue.poll != poll {
                return Some(Err(error(409, CONFLICT)));
            }
            if world.faults.unreachable {
                return None;
            }
            let updates = world.queue.head(limit, now);
            if !updates.is_empty() || now >= until {
                return Some(Ok(Value::Array(updates)));
            }
            world.queue.sleeps_until = Some(until);
        }
        tokio::select! {
            () = &mut ring => {}
            () = &mut alarm => {}
        }
    }
}

const CONFLICT: &str =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

fn download(shared: &Shared, line: &Line, rest: &str) -> Response {
    let Some((token, path)) = rest.split_once('/') else { return shown(Err(error(404, "Not Found"))) };
    if token != shared.token {
        return shown(Err(error(401, "Unauthorized")));
    }
    let mut world = shared.world();
    let fault = world.faults.strike("file", None);
    let bytes = world.file_at(path);
    world.record("file", None, bytes.is_none().then(|| "Not Found".to_owned()));
    match (fault, bytes) {
        (Some(_), _) => line.cut(),
        (None, Some(bytes)) => Body::from(bytes).into_response(),
        (None, None) => shown(Err(error(404, "Not Found"))),
    }
}

fn shown(answer: Answer) -> Response {
    let (code, body) = match answer {
        Ok(result) => (200, json!({ "ok": true, "result": result })),
        Err(ApiError { code, description, parameters }) => {
            let mut body = json!({ "ok": false, "error_code": code, "description": description });
            if let Some(parameters) = parameters {
                body["parameters"] = parameters;
            }
            (code, body)
        }
    };
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, axum::Json(body)).into_response()
}

impl World {
    fn record(&mut self, method: &str, chat: Option<ChatId>, error: Option<String>) {
        let at = self.now();
        *self.log.counts.entry(method.to_owned()).or_default() += 1;
        self.log.records.push(CallRecord { method: method.to_owned(), chat, at, error });
    }

    /// Requests that are being worked on: a poll that sleeps is not.
    pub(super) fn open_requests(&mut self) -> usize {
        let now = self.now();
        let asleep = usize::from(self.queue.is_asleep(now) && !self.faults.unreachable);
        self.log.in_flight.saturating_sub(asleep)
    }
}
