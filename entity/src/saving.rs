//! Saving drafts together: whoever gets the writer's turn saves for everyone who waits, in one statement and one write to
//! the disk. Alone, it is a statement like any other; in a crowd it is many times faster.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use sea_orm::{
    Condition, DatabaseConnection, ExprTrait as _,
    entity::prelude::*,
    sea_query::{CaseStatement, Query},
};
use tokio::sync::{Mutex as Turn, oneshot};

use crate::{
    draft::{Column, Entity},
    fault::{Attempting, Fault},
    moment::Moment,
};

/// How many drafts are saved at once.
const MOST_TOGETHER: usize = 32;

/// A draft as it is to be, if it is still as it was.
#[derive(Debug, Clone)]
pub(crate) struct Save {
    /// The row.
    pub(crate) id: String,
    /// The version it was read at.
    pub(crate) version: i32,
    /// What it holds from now on.
    pub(crate) content: Vec<u8>,
    /// The sign of life.
    pub(crate) now: Moment,
}

#[derive(Debug)]
struct Waiting {
    save: Save,
    tell: oneshot::Sender<bool>,
}

/// Those who wait to save.
#[derive(Debug, Default)]
pub(crate) struct Saving {
    waiting: Mutex<Vec<Waiting>>,
    turn: Turn<()>,
}

impl Saving {
    /// Saves a draft; whether it was still as it was.
    ///
    /// A leader whose visitor goes away in the middle leaves those it saved for untold: they hear that nothing was saved,
    /// look again, and find out.
    pub(crate) async fn save(&self, writer: &DatabaseConnection, save: Save) -> Result<bool, Fault> {
        let (tell, mut told) = oneshot::channel();
        self.waiting().push(Waiting { save, tell });
        let _turn = self.turn.lock().await;
        match told.try_recv() {
            Ok(saved) => return Ok(saved),
            Err(oneshot::error::TryRecvError::Closed) => return Ok(false),
            Err(oneshot::error::TryRecvError::Empty) => {}
        }
        loop {
            let batch = self.next_batch();
            write(writer, batch).await?;
            match told.try_recv() {
                Ok(saved) => return Ok(saved),
                Err(oneshot::error::TryRecvError::Closed) => return Ok(false),
                Err(oneshot::error::TryRecvError::Empty) => {}
            }
        }
    }

    /// The first of those who wait; of two that change the same draft, the second has to look again.
    fn next_batch(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting();
        let some = waiting.len().min(MOST_TOGETHER);
        let mut different = BTreeSet::new();
        waiting.drain(..some).filter(|one| different.insert(one.save.id.clone())).collect()
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn write(writer: &DatabaseConnection, batch: Vec<Waiting>) -> Result<(), Fault> {
    const ATTEMPT: &str = "keeping drafts";
    let (mut content, mut touched, mut unchanged) =
        (CaseStatement::new(), CaseStatement::new(), Condition::any());
    for Waiting { save, .. } in &batch {
        let this = || Column::Id.eq(save.id.as_str());
        content = content.case(this(), save.content.clone());
        touched = touched.case(this(), Expr::val(save.now));
        unchanged = unchanged.add(Condition::all().add(this()).add(Column::Version.eq(save.version)));
    }
    let statement = Query::update()
        .table(Entity)
        .value(Column::Content, content)
        .value(Column::TouchedAt, touched)
        .value(Column::Version, Expr::col(Column::Version).add(1))
        .cond_where(unchanged)
        .returning_col(Column::Id)
        .to_owned();
    let rows = writer.query_all(&statement).await.attempting(ATTEMPT)?;
    let saved = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<BTreeSet<String>, DbErr>>();
    let saved = saved.attempting(ATTEMPT)?;
    for Waiting { save, tell } in batch {
        // Whoever has gone away needs no telling.
        let _gone = tell.send(saved.contains(&save.id));
    }
    Ok(())
}
