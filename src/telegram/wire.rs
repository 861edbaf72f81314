//! The way to Telegram and back. Posts teloxide's payloads with an HTTP client of our own and reads the answers
//! itself, because teloxide's requests sleep 10 s on every 5xx and throw the error code away.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::multipart::{Form, Part};
use reqwest::{Client, Proxy, Response, Url, redirect};
use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::GetFile;
use teloxide::requests::Payload;

use super::failure::{AFTER_BROKEN_ANSWER, AFTER_NO_CONNECTION, AFTER_SERVER_ERROR, Failure, read_answer};

const CONNECT: Duration = Duration::from_secs(10);
/// For files of up to 50 MB.
const TRANSFER: Duration = Duration::from_secs(180);

/// How to reach Telegram.
#[derive(Clone)]
pub struct GatewayConfig {
    pub token: String,
    /// Scheme, host and perhaps a path before `/bot<token>/`; usually [`TELEGRAM`](super::gateway::TELEGRAM).
    pub api_url: String,
    /// `http`, `https`, `socks5` or `socks5h` address; without one the system's proxy settings count.
    pub proxy: Option<String>,
}

/// The configuration cannot be used. Says nothing of the token or of a password in the proxy's address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BadConfig {
    #[error("the bot's token is not of the form 123456:letters")]
    Token,
    #[error("the address of the Bot API is not a URL")]
    ApiUrl,
    #[error("the proxy's address is not an http, https or socks5 URL")]
    Proxy,
    #[error("the HTTP client cannot be set up")]
    Client,
}

/// An HTTP client that knows the token and keeps it to itself.
pub(super) struct Wire {
    client: Client,
    /// `{api_url}/bot{token}/`: secret.
    methods: String,
    /// `{api_url}/file/bot{token}/`: secret.
    files: String,
}

impl Wire {
    pub(super) fn new(config: &GatewayConfig) -> Result<Self, BadConfig> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-');
        if config.token.is_empty() || !config.token.bytes().all(fits) {
            return Err(BadConfig::Token);
        }
        let api_url = config.api_url.trim_end_matches('/');
        let parsed = Url::parse(api_url).map_err(|_| BadConfig::ApiUrl)?;
        // A redirect would carry the token to wherever it points.
        let mut builder = Client::builder()
            .connect_timeout(CONNECT)
            .tcp_keepalive(Duration::from_secs(30))
            .redirect(redirect::Policy::none());
        if let Some(address) = &config.proxy {
            let known = ["http://", "https://", "socks5://", "socks5h://"];
            if !known.iter().any(|scheme| address.starts_with(scheme)) {
                return Err(BadConfig::Proxy);
            }
            builder = builder.proxy(Proxy::all(address).map_err(|_| BadConfig::Proxy)?);
        } else if matches!(parsed.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")) {
            builder = builder.no_proxy();
        }
        Ok(Self {
            client: builder.build().map_err(|_| BadConfig::Client)?,
            methods: format!("{api_url}/bot{}/", config.token),
            files: format!("{api_url}/file/bot{}/", config.token),
        })
    }

    /// Posts a payload and waits at most `patience`.
    pub(super) async fn call<P: Payload + Serialize>(
        &self,
        payload: &P,
        patience: Duration,
    ) -> Result<Value, Failure> {
        let request = self.client.post(self.address::<P>()).json(payload).timeout(patience);
        outcome::<P>(request.send().await).await
    }

    /// [`Self::call`] as multipart, the field `field` being the file.
    pub(super) async fn upload<P: Payload + Serialize>(
        &self,
        payload: &P,
        field: &'static str,
        name: &str,
        bytes: &[u8],
        mime: &str,
    ) -> Result<Value, Failure> {
        let Ok(Value::Object(parameters)) = serde_json::to_value(payload) else { return Err(broken::<P>()) };
        let mut form = Form::new();
        for (key, value) in parameters {
            if key != field && !value.is_null() {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                form = form.text(key, value);
            }
        }
        let file = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let file = file.mime_str(mime).map_err(|_| Failure::Rejected("not a media type".to_owned()))?;
        let form = form.part(Cow::Borrowed(field), file);
        let request = self.client.post(self.address::<P>()).multipart(form).timeout(TRANSFER);
        outcome::<P>(request.send().await).await
    }

    /// teloxide writes `SendMessage`, Telegram's own pages `sendMessage`; both are taken.
    fn address<P: Payload>(&self) -> String {
        let (first, rest) = P::NAME.split_at(1);
        format!("{}{}{rest}", self.methods, first.to_ascii_lowercase())
    }

    /// The bytes at a `file_path` of Telegram's; `None` if there are more than `limit`.
    pub(super) async fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, Failure> {
        let request = self.client.get(format!("{}{path}", self.files)).timeout(TRANSFER);
        let mut response = request.send().await.map_err(no_connection::<GetFile>)?;
        match response.status().as_u16() {
            200 => {}
            status @ (429 | 500..) => {
                tracing::debug!(status, "the file is not handed out just now");
                return Err(Failure::Later(AFTER_SERVER_ERROR));
            }
            status => return Err(Failure::Rejected(format!("file is not handed out ({status})"))),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(no_connection::<GetFile>)? {
            if bytes.len() + chunk.len() > limit {
                return Ok(None);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Some(bytes))
    }
}

async fn outcome<P: Payload>(response: reqwest::Result<Response>) -> Result<Value, Failure> {
    let response = response.map_err(no_connection::<P>)?;
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(no_connection::<P>)?;
    read_answer(status, &body).inspect_err(|failure| {
        tracing::debug!(method = P::NAME, status, %failure, "Telegram did not do it");
    })
}

/// The connection failed.
fn no_connection<P: Payload>(error: reqwest::Error) -> Failure {
    tracing::debug!(method = P::NAME, error = shown(error), "Telegram cannot be reached");
    Failure::Later(AFTER_NO_CONNECTION)
}

/// An error for the log: without the address, which holds the token.
fn shown(error: reqwest::Error) -> String {
    format!("{:?}", error.without_url())
}

/// Telegram said "done" and gave something else than it promises.
pub(super) fn broken<P: Payload>() -> Failure {
    tracing::warn!(method = P::NAME, "the answer is not of the promised form");
    Failure::Later(AFTER_BROKEN_ANSWER)
}

#[cfg(test)]
mod tests {
    use teloxide::payloads::GetMe;

    use super::*;

    #[tokio::test]
    async fn the_token_is_in_no_error() {
        let (token, api_url) = ("123:SECRET".to_owned(), "http://127.0.0.1:1".to_owned());
        let wire = Wire::new(&GatewayConfig { token, api_url, proxy: None }).unwrap();
        let error = wire.client.post(wire.address::<GetMe>()).send().await.unwrap_err();
        assert!(format!("{error:?}").contains("SECRET"), "otherwise there is nothing to hide");
        assert!(!shown(error).contains("SECRET"));
    }
}
