//! Work outside the transaction: the longest due first, again later, done.

use chuyende::domain::file::{File, Job, Work};
use chuyende::domain::ids::{ConclusionId, FileId, JobId, UnitId};
use chuyende::store::{inbox, jobs, outbox};

use super::{Base, moment, samples};

fn job(id: i64, after: i64) -> Job {
    let work = Work::RenderConclusion { conclusion: ConclusionId(id) };
    Job { id: JobId(id), unit: UnitId(1), work, not_before: moment(after), attempts: 0 }
}

#[tokio::test]
async fn jobs_are_done_in_the_order_they_fall_due() {
    let base = Base::furnished().await;
    assert_eq!(jobs::next(&base.store).await.unwrap(), None);
    assert_eq!(jobs::due(&base.store, moment(0)).await.unwrap(), None);
    let mut desk = base.desk().await;
    desk.put(job(1, 20));
    desk.put(job(2, 10));
    desk.put(job(3, 10));
    desk.commit().await.unwrap();
    assert_eq!(jobs::next(&base.store).await.unwrap(), Some(moment(10)));
    assert_eq!(jobs::due(&base.store, moment(9)).await.unwrap(), None);
    assert_eq!(jobs::due(&base.store, moment(30)).await.unwrap(), Some(Ok(job(2, 10))));
    jobs::postpone(&base.store, &job(2, 10), moment(40)).await.unwrap();
    assert_eq!(jobs::due(&base.store, moment(30)).await.unwrap(), Some(Ok(job(3, 10))));
    jobs::done(&base.store, JobId(3)).await.unwrap();
    jobs::done(&base.store, JobId(1)).await.unwrap();
    let left = jobs::due(&base.store, moment(40)).await.unwrap();
    assert_eq!(left, Some(Ok(Job { not_before: moment(40), attempts: 1, ..job(2, 10) })));
    base.close().await;
}

#[tokio::test]
async fn a_job_that_was_taken_back_is_not_postponed() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(job(1, 0));
    desk.commit().await.unwrap();
    jobs::done(&base.store, JobId(1)).await.unwrap();
    jobs::postpone(&base.store, &job(1, 0), moment(10)).await.unwrap();
    assert_eq!(jobs::next(&base.store).await.unwrap(), None);
    base.close().await;
}

#[tokio::test]
async fn a_job_that_cannot_be_read_is_put_aside_whole_and_the_next_is_done() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(job(1, 0));
    desk.put(job(2, 10));
    desk.commit().await.unwrap();
    base.sql("UPDATE job SET work = '{\"fold_paper\":1}' WHERE id = 1").await;
    let unreadable = jobs::due(&base.store, moment(20)).await.unwrap().unwrap().unwrap_err();
    assert_eq!((unreadable.update_id, unreadable.incoming.as_str()), (-1, "{\"fold_paper\":1}"));
    jobs::park(&base.store, &unreadable).await.unwrap();
    assert_eq!(jobs::due(&base.store, moment(20)).await.unwrap(), Some(Ok(job(2, 10))));
    assert_eq!(inbox::parked(&base.store).await.unwrap(), [unreadable]);
    base.close().await;
}

#[tokio::test]
async fn fetched_bytes_are_kept_with_their_size() {
    let base = Base::furnished().await;
    jobs::keep_bytes(&base.store, FileId(1), b"", "e3b0").await.unwrap();
    let empty = outbox::file(&base.store, FileId(1), moment(0)).await.unwrap().unwrap();
    assert_eq!((empty.bytes, empty.size), (Some(Vec::new()), 0));
    jobs::keep_bytes(&base.store, FileId(1), &[0, 255, 0], "abc").await.unwrap();
    let kept = outbox::file(&base.store, FileId(1), moment(0)).await.unwrap().unwrap();
    let expected =
        File { bytes: Some(vec![0, 255, 0]), size: 3, hash: Some("abc".to_owned()), ..samples::file() };
    assert_eq!(kept, expected);
    assert_eq!(outbox::file(&base.store, FileId(2), moment(0)).await.unwrap(), None);
    base.close().await;
}
