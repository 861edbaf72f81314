//! Ids in blocks: taken from the database many at a time, in a commit of their own, so that giving
//! one out costs nothing. Gaps are fine.

use std::sync::{Arc, Mutex, PoisonError};

use super::value::Value;
use super::{Error, Store};

/// How many ids a block holds.
const BLOCK: i64 = 16_384;

/// The ids this process may give out.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    block: Arc<Mutex<Block>>,
}

#[derive(Debug, Default)]
struct Block {
    next: i64,
    end: i64,
    /// Asked for in vain since the last refill.
    missed: i64,
}

impl Ids {
    /// The next id, if the block has one left; else the batch is repeated after [`Ids::refill`].
    pub(super) fn next(&self) -> Result<i64, Error> {
        let mut block = self.block.lock().unwrap_or_else(PoisonError::into_inner);
        if block.next >= block.end {
            block.missed += 1;
            return Err(Error::Transient("the block of ids is used up".to_owned()));
        }
        block.next += 1;
        Ok(block.next - 1)
    }

    /// Takes a new block when the present one runs low. Called before a write transaction, never inside one.
    pub async fn refill(&self, store: &Store) -> Result<(), Error> {
        let (left, missed) = {
            let block = self.block.lock().unwrap_or_else(PoisonError::into_inner);
            (block.end - block.next, block.missed)
        };
        if left >= BLOCK / 2 && missed == 0 {
            return Ok(());
        }
        let size = BLOCK.max(missed.saturating_mul(BLOCK));
        let mut tx = store.begin_write().await?;
        let rows =
            tx.fetch("UPDATE id_block SET next = next + $1 RETURNING next", vec![Value::Int(size)]).await?;
        let end: i64 = match rows.first() {
            Some(row) => super::record::field(row, 0, "id_block")?,
            None => return Err(Error::Corrupt { table: "id_block", id: 0, why: "no row".to_owned() }),
        };
        tx.commit().await?;
        let mut block = self.block.lock().unwrap_or_else(PoisonError::into_inner);
        *block = Block { next: end - size, end, missed: 0 };
        Ok(())
    }
}
