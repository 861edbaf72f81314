//! A database that is away at the wrong moment.

use std::sync::Arc;

use chuyende::telegram::gateway::{Gateway, GatewayConfig};
use chuyende::worker::delivery::Delivery;

use crate::support::World;

#[tokio::test]
async fn what_was_sent_while_the_database_was_away_is_not_sent_again() {
    let mut w = World::new().await;
    let cell = w.cell(3, 0).await;
    let an = cell.user(2);
    w.telegram().says(an, an, "/trogiup");
    // The update is dealt with, its answer waits in the outbox.
    let config =
        GatewayConfig { token: w.telegram().token().to_owned(), api_url: w.telegram().url(), proxy: None };
    let gateway = Arc::new(Gateway::new(config).unwrap());
    let mut receive = chuyende::worker::receive::Receive::new(w.stage.app.clone(), Arc::clone(&gateway));
    receive.step(0).await.unwrap();
    let mut delivery = Delivery::new(w.stage.app.clone(), gateway, 30);
    let sent = w.telegram().calls("sendMessage");
    delivery.step().await.unwrap();
    w.rename_table("outbox", "away").await;
    delivery.landed().await.unwrap_err();
    delivery.step().await.unwrap_err();
    w.rename_table("away", "outbox").await;
    delivery.step().await.unwrap();
    while delivery.is_sending() {
        delivery.landed().await.unwrap();
    }
    assert_eq!(w.telegram().calls("sendMessage") - sent, 1);
    w.finish().await;
}
