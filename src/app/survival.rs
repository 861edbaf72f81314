//! A bug or a broken row ends what it is met in, and nothing else: the batch, the card, the unit's calendar, the job.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use crate::store;

/// Why something will not do better if it is repeated as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Lasting(pub String);

/// What a piece of work came to. The outer error is a passing trouble of the database: the same may be repeated.
pub async fn survive<T>(
    work: impl Future<Output = Result<T, store::Error>>,
) -> Result<Result<T, Lasting>, store::Error> {
    match caught(work).await {
        Ok(Err(error)) if error.is_transient() => Err(error),
        Ok(outcome) => Ok(outcome.map_err(|error| Lasting(error.to_string()))),
        Err(panic) => Ok(Err(panic)),
    }
}

/// Runs a future to its end, or to the panic it dies of.
pub async fn caught<F: Future>(future: F) -> Result<F::Output, Lasting> {
    let mut future = pin!(future);
    std::future::poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
        Err(panic) => Poll::Ready(Err(Lasting(format!("panicked: {}", said(panic.as_ref()))))),
    })
    .await
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}
