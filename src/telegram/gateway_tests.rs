//! What goes over the wire, and what is made of the answers: against a server that says what it is told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::{StatusCode, Uri};
use axum::response::IntoResponse;
use serde_json::json;
use tokio::net::TcpListener;

use super::*;
use crate::domain::ids::{PromptId, UnitId};
use crate::present::action::Action;
use crate::present::outgoing::Press;
use crate::telegram::failure::{AFTER_BROKEN_ANSWER, AFTER_NO_CONNECTION, GoneKind};

const TOKEN: &str = "123:SECRET-token_x";

#[derive(Default)]
struct Script {
    answers: VecDeque<(u16, Vec<u8>)>,
    /// Path (without the token) and body of each request.
    requests: Vec<(String, String)>,
}

/// A server with a list of answers.
struct Stage {
    gateway: Gateway,
    script: Arc<Mutex<Script>>,
}

fn gateway_at(api_url: String) -> Gateway {
    Gateway::new(GatewayConfig { token: TOKEN.to_owned(), api_url, proxy: None }).unwrap()
}

impl Stage {
    async fn new() -> Self {
        let script = Arc::new(Mutex::new(Script::default()));
        let played = Arc::clone(&script);
        let app = Router::new().fallback(move |uri: Uri, body: Bytes| async move {
            let mut script = played.lock().unwrap();
            let path = uri.path().replace(TOKEN, "{token}");
            if path.ends_with("/getMe") {
                return (
                    StatusCode::OK,
                    br#"{"ok":true,"result":{"id":555,"username":"chuyende_bot"}}"#.to_vec(),
                )
                    .into_response();
            }
            script.requests.push((path, String::from_utf8_lossy(&body).into_owned()));
            let (status, answer) = script.answers.pop_front().unwrap();
            (StatusCode::from_u16(status).unwrap(), [("location", "http://127.0.0.1:1/")], answer)
                .into_response()
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { gateway: gateway_at(format!("http://{address}/prefix/")), script }
    }

    fn answers(&self, status: u16, body: impl AsRef<[u8]>) {
        self.script.lock().unwrap().answers.push_back((status, body.as_ref().to_vec()));
    }

    fn gives(&self, result: &Value) {
        self.answers(200, json!({"ok": true, "result": result}).to_string());
    }

    fn refuses(&self, code: u16, description: &str) {
        self.answers(code, json!({"ok": false, "error_code": code, "description": description}).to_string());
    }

    /// Every request since the last look, a line each.
    fn requests(&self) -> String {
        let requests = std::mem::take(&mut self.script.lock().unwrap().requests);
        requests.into_iter().map(|(path, body)| format!("{path} {body}\n")).collect()
    }

    /// The one request since the last look.
    fn request(&self) -> String {
        let mut script = self.script.lock().unwrap();
        assert_eq!(script.requests.len(), 1, "{:?}", script.requests);
        let (path, body) = script.requests.remove(0);
        format!("{path} {body}")
    }
}

#[tokio::test]
async fn a_message_with_everything() {
    let stage = Stage::new().await;
    stage.gives(&json!({"message_id": 77, "chat": {"id": 71}}));
    let outgoing = Outgoing { prompt: Some(PromptId(9)), ..Outgoing::new(UnitId(3), "<b>Câu 1</b>") }
        .button("Trang chủ", Action::Home)
        .link("Mở", Press::OpenPrivate("m1".to_owned()))
        .protected();
    assert_eq!(stage.gateway.send(71, &outgoing).await, Ok(77));
    insta::assert_snapshot!(stage.request().replace(compose::MARK, "[mark]"), @r#"/prefix/bot{token}/sendMessage {"chat_id":71,"text":"<a href=\"https://t.me/chuyende_bot?start=q9\">[mark]</a><b>Câu 1</b>","parse_mode":"HTML","link_preview_options":{"is_disabled":true},"protect_content":true,"reply_markup":{"inline_keyboard":[[{"text":"Trang chủ","callback_data":"1.3.h"}],[{"text":"Mở","url":"https://t.me/chuyende_bot?start=m1"}]]}}"#);
}

#[tokio::test]
async fn a_plain_message_asks_for_nothing_more() {
    let stage = Stage::new().await;
    stage.gives(&json!({"message_id": 78}));
    assert_eq!(stage.gateway.send(-5, &Outgoing::plain("Chào")).await, Ok(78));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/sendMessage {"chat_id":-5,"text":"Chào","parse_mode":"HTML","link_preview_options":{"is_disabled":true}}"#);
}

#[tokio::test]
async fn updates_are_asked_for_by_name_and_come_raw() {
    let stage = Stage::new().await;
    stage.gives(&json!([{"update_id": 5, "novelty": {}}]));
    assert_eq!(
        stage.gateway.updates(Some(5_000_000_000), 100, 50).await,
        Ok(vec![json!({"update_id": 5, "novelty": {}})])
    );
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/getUpdates {"offset":5000000000,"limit":100,"timeout":50,"allowed_updates":["message","edited_message","callback_query","my_chat_member"]}"#);
    let description = "Conflict: terminated by other getUpdates request";
    stage.refuses(409, description);
    assert_eq!(stage.gateway.updates(None, 100, 50).await, Err(Failure::Conflict(description.to_owned())));
}

#[tokio::test]
async fn an_edit_that_changes_nothing_is_done() {
    let stage = Stage::new().await;
    let card = Outgoing::new(UnitId(3), "Thẻ").button("Trang chủ", Action::Home);
    stage.gives(&json!({"message_id": 12}));
    assert_eq!(stage.gateway.edit(71, 12, &card).await, Ok(()));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/editMessageText {"chat_id":71,"message_id":12,"text":"Thẻ","parse_mode":"HTML","link_preview_options":{"is_disabled":true},"reply_markup":{"inline_keyboard":[[{"text":"Trang chủ","callback_data":"1.3.h"}]]}}"#);
    stage.refuses(400, "Bad Request: message is not modified: specified new message content is the same");
    assert_eq!(stage.gateway.edit(71, 12, &card).await, Ok(()));
    stage.refuses(400, "Bad Request: message to edit not found");
    assert_eq!(stage.gateway.edit(71, 12, &card).await, Err(Failure::MessageLost));
    stage.refuses(400, "Bad Request: chat not found");
    assert_eq!(stage.gateway.edit(71, 12, &card).await, Err(Failure::Gone(GoneKind::NeverStarted)));
}

#[tokio::test]
async fn a_document_is_uploaded_once_and_then_named() {
    let stage = Stage::new().await;
    let outgoing = Outgoing::new(UnitId(3), "Dự thảo <b>lần 2</b>").button("Trang chủ", Action::Home);
    stage.gives(&json!({"message_id": 80, "document": {"file_id": "F80"}}));
    let (name, mime) = ("Dự thảo \"lần 2\".docx", "application/zip");
    let sent = stage.gateway.upload(71, Upload { name, mime, bytes: b"PK..." }, &outgoing).await;
    assert_eq!(sent, Ok((80, Some("F80".to_owned()))));
    let request = stage.request();
    for part in [
        "/prefix/bot{token}/sendDocument ",
        "name=\"chat_id\"\r\n\r\n71\r\n",
        "name=\"caption\"\r\n\r\nDự thảo <b>lần 2</b>\r\n",
        "name=\"parse_mode\"\r\n\r\nHTML\r\n",
        "name=\"reply_markup\"\r\n\r\n{\"inline_keyboard\":[[{\"callback_data\":\"1.3.h\",\"text\":\"Trang chủ\"}]]}\r\n",
        "name=\"document\"; filename=\"Dự thảo \\\"lần 2\\\".docx\"\r\nContent-Type: application/zip\r\n\r\nPK...\r\n",
    ] {
        assert!(request.contains(part), "{part}\n{request}");
    }
    assert_eq!(request.matches("name=\"document\"").count(), 1);

    stage.gives(&json!({"message_id": 81, "document": {"file_id": "F80"}}));
    let sent = stage.gateway.send_on(71, Medium::Document, "F80", &Outgoing::plain("")).await;
    assert_eq!(sent, Ok(81));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/sendDocument {"chat_id":71,"document":"F80"}"#);
}

#[tokio::test]
async fn a_file_is_sent_on_as_what_it_is() {
    let stage = Stage::new().await;
    let words = Outgoing::new(UnitId(3), "Ý-07").protected();
    for (medium, number) in Medium::ALL.iter().zip(90..) {
        stage.gives(&json!({"message_id": number}));
        if *medium == Medium::RoundVideo {
            stage.gives(&json!({"message_id": number}));
        }
        assert_eq!(stage.gateway.send_on(71, *medium, "F", &words).await, Ok(number));
    }
    insta::assert_snapshot!(stage.requests(), @r#"
    /prefix/bot{token}/sendDocument {"chat_id":71,"document":"F","caption":"Ý-07","parse_mode":"HTML","protect_content":true}
    /prefix/bot{token}/sendPhoto {"chat_id":71,"photo":"F","caption":"Ý-07","parse_mode":"HTML","protect_content":true}
    /prefix/bot{token}/sendVoice {"chat_id":71,"voice":"F","caption":"Ý-07","parse_mode":"HTML","protect_content":true}
    /prefix/bot{token}/sendAudio {"chat_id":71,"audio":"F","caption":"Ý-07","parse_mode":"HTML","protect_content":true}
    /prefix/bot{token}/sendVideoNote {"chat_id":71,"video_note":"F","protect_content":true}
    /prefix/bot{token}/sendMessage {"chat_id":71,"text":"Ý-07","parse_mode":"HTML","link_preview_options":{"is_disabled":true},"protect_content":true}
    /prefix/bot{token}/sendVideo {"chat_id":71,"video":"F","caption":"Ý-07","parse_mode":"HTML","protect_content":true}
    "#);
}

#[tokio::test]
async fn what_is_too_long_is_not_even_sent() {
    let stage = Stage::new().await;
    let long = |units: usize| Outgoing::plain(format!("<b>{}</b>&amp;", "ệ".repeat(units - 1)));
    assert!(matches!(stage.gateway.send(71, &long(4097)).await, Err(Failure::Rejected(_))));
    let with_file = stage.gateway.send_on(71, Medium::Document, "F", &long(1025)).await;
    assert!(matches!(with_file, Err(Failure::Rejected(_))));
    assert!(stage.script.lock().unwrap().requests.is_empty());
    stage.gives(&json!({"message_id": 1}));
    assert_eq!(stage.gateway.send(71, &long(4096)).await, Ok(1));
}

#[tokio::test]
async fn a_press_is_answered_in_200_characters() {
    let stage = Stage::new().await;
    stage.gives(&json!(true));
    assert_eq!(stage.gateway.answer("q1", Some(&"Đã ghi. ".repeat(60)), true).await, Ok(()));
    let request = stage.request();
    let body: Value = serde_json::from_str(request.split_once(' ').unwrap().1).unwrap();
    assert!(body["text"].as_str().unwrap().chars().count() <= 200);
    assert_eq!((&body["callback_query_id"], &body["show_alert"]), (&json!("q1"), &json!(true)));
    stage.gives(&json!(true));
    assert_eq!(stage.gateway.answer("q2", None, false).await, Ok(()));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/answerCallbackQuery {"callback_query_id":"q2"}"#);
}

#[tokio::test]
async fn a_file_is_fetched_up_to_the_limit() {
    let stage = Stage::new().await;
    let file = json!({"file_id": "F", "file_path": "documents/a b.csv"});
    stage.gives(&file);
    stage.answers(200, "tên,loại");
    assert_eq!(stage.gateway.download("F", 100).await, Ok("tên,loại".as_bytes().to_vec()));
    let paths =
        stage.script.lock().unwrap().requests.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths, ["/prefix/bot{token}/getFile", "/prefix/file/bot{token}/documents/a%20b.csv"]);

    let mut answers = vec![];
    // The size is not always told before.
    stage.gives(&file);
    stage.answers(200, "x".repeat(101));
    answers.push(stage.gateway.download("F", 100).await);
    stage.gives(&json!({"file_id": "F", "file_path": "a", "file_size": 101}));
    answers.push(stage.gateway.download("F", 100).await);
    stage.refuses(400, "Bad Request: file is too big");
    answers.push(stage.gateway.download("F", 100).await);
    stage.gives(&file);
    stage.answers(404, "{}");
    answers.push(stage.gateway.download("F", 100).await);
    for answer in answers {
        assert!(matches!(answer, Err(Failure::Rejected(_))), "{answer:?}");
    }
    stage.gives(&file);
    stage.answers(502, "");
    assert!(matches!(stage.gateway.download("F", 100).await, Err(Failure::Later(_))));
}

#[tokio::test]
async fn menus_and_the_webhook() {
    let stage = Stage::new().await;
    stage.gives(&json!(true));
    let commands = [("trangchu".to_owned(), "Trang chủ".to_owned())];
    assert_eq!(stage.gateway.set_menu(MenuScope::Chat(-5), "vi", &commands).await, Ok(()));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/setMyCommands {"commands":[{"command":"trangchu","description":"Trang chủ"}],"scope":{"type":"chat","chat_id":-5},"language_code":"vi"}"#);
    stage.gives(&json!(true));
    assert_eq!(stage.gateway.set_menu(MenuScope::PrivateChats, "", &commands).await, Ok(()));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/setMyCommands {"commands":[{"command":"trangchu","description":"Trang chủ"}],"scope":{"type":"all_private_chats"}}"#);
    stage.gives(&json!(true));
    assert_eq!(stage.gateway.leave_webhook().await, Ok(()));
    insta::assert_snapshot!(stage.request(), @r#"/prefix/bot{token}/deleteWebhook {"drop_pending_updates":false}"#);
}

#[tokio::test]
async fn troubles_on_the_way_are_tried_again() {
    let stage = Stage::new().await;
    let hello = Outgoing::plain("Chào");
    for (status, body) in [
        (502, "<html>Bad Gateway</html>"),
        (200, "<html>Log in</html>"),
        (200, ""),
        (302, ""),
        (200, r#"{"ok":true,"result":7}"#),
    ] {
        stage.answers(status, body);
        assert_eq!(
            stage.gateway.send(71, &hello).await,
            Err(Failure::Later(AFTER_BROKEN_ANSWER)),
            "{status} {body}"
        );
    }
    // Somebody answers the call and hangs up.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gateway = gateway_at(format!("http://{}", listener.local_addr().unwrap()));
    let hang_up = tokio::spawn(async move { drop(listener.accept().await.unwrap()) });
    assert_eq!(gateway.me().await, Err(Failure::Later(AFTER_NO_CONNECTION)));
    hang_up.await.unwrap();
    // Nobody is there any more.
    assert_eq!(gateway.me().await, Err(Failure::Later(AFTER_NO_CONNECTION)));
}

#[tokio::test]
async fn the_token_is_never_shown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let gateway = gateway_at(format!("http://{address}"));
    assert!(!format!("{gateway:?}").contains("SECRET"));
}

#[test]
fn a_configuration_that_cannot_work_is_refused_at_once() {
    let with = |token: &str, api_url: &str, proxy: Option<&str>| {
        let (token, api_url) = (token.to_owned(), api_url.to_owned());
        Gateway::new(GatewayConfig { token, api_url, proxy: proxy.map(str::to_owned) }).map(drop)
    };
    assert_eq!(with(TOKEN, TELEGRAM, None), Ok(()));
    assert_eq!(with(TOKEN, TELEGRAM, Some("socks5h://user:word@127.0.0.1:1080")), Ok(()));
    assert_eq!(with("", TELEGRAM, None), Err(BadConfig::Token));
    assert_eq!(with("123:a/../b", TELEGRAM, None), Err(BadConfig::Token));
    assert_eq!(with(TOKEN, "api.telegram.org", None), Err(BadConfig::ApiUrl));
    assert_eq!(with(TOKEN, TELEGRAM, Some("tg://proxy?server=x")), Err(BadConfig::Proxy));
}
