//! The notifier: takes the letters that are due, composes and sends them, and records what came of it.
//!
//! Letters are claimed with a lease, some together in a short transaction; sent with no transaction open, over as many
//! connections as are set; and settled in groups, whatever has ended while the last group was settled, but only while the
//! lease is still ours. A letter whose turn does not come well before its lease ends is given back. So any number of
//! notifiers share the work. One that dies in between leaves leases that run out, and the letters are sent by the next: at
//! least once, with the same `Message-ID` each time.

use std::{sync::Arc, time::Duration};

use entity::{evidence, fault::Fault, moment::Moment};
use tokio::{
    sync::watch,
    time::{Instant, sleep},
};

use crate::{
    casework::{
        duties, next_update,
        read_in::read_in_follow_ups,
        route_case::route_new_cases,
        watch_clocks::{adopt_letter_times, watch_clocks},
    },
    house::House,
    housekeeping,
};

mod alerts;
mod attempt;
pub mod bounce;
pub mod bounce_folder;
mod claim;
mod companions;
mod delivery_report;
mod expansion;
mod matters;
mod needed;
mod pace;
mod sense;
mod settlement;
mod step;

pub use claim::due;
use settlement::End;

/// How long the loop waits when there is nothing to do, or after trouble.
const PAUSE: Duration = Duration::from_secs(5);
/// How long it waits between steps while reports crowd in: they go first.
const CROWDED: Duration = Duration::from_millis(500);
/// How often the house is tidied.
const TIDYING: Duration = Duration::from_secs(60);

/// What one step did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Letters that went out, or lie ready on the reporter's page.
    pub sent: usize,
    /// Letters to be tried again.
    pub put_off: usize,
    /// Letters that can't be sent.
    pub failed: usize,
    /// Letters to several people that became one to each.
    pub expanded: usize,
    /// Letters that were put to the time at which they may go.
    pub set_later: usize,
    /// Letters that have no sense any more.
    pub dropped: usize,
    /// Letters that were given back before their turn came.
    pub let_go: usize,
}

impl Delivered {
    /// Whether there was nothing to do.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// This, and that too.
    fn add(&mut self, other: Self) {
        self.sent += other.sent;
        self.put_off += other.put_off;
        self.failed += other.failed;
        self.expanded += other.expanded;
        self.set_later += other.set_later;
        self.dropped += other.dropped;
        self.let_go += other.let_go;
    }

    fn count(&mut self, done: Done) {
        match done {
            Done::Settled(End::Sent(_)) => self.sent += 1,
            Done::Settled(End::PutOff(_)) => self.put_off += 1,
            Done::Settled(End::Failed(_)) => self.failed += 1,
            Done::Settled(End::Cancelled(_)) => self.dropped += 1,
            Done::Settled(End::Later(_)) => self.set_later += 1,
            Done::Lost => {}
        }
    }
}

/// What was done with a claimed letter.
#[derive(Debug, Clone, Copy)]
enum Done {
    /// It was tried, and the end recorded.
    Settled(End),
    /// The lease ran out before, and the letter is another's.
    Lost,
}

/// Runs until `stop` says so, or whoever could say so is gone. Wakes when [`House::letters_due`] is notified, and every few
/// seconds for letters whose time has come.
pub async fn run(house: Arc<House>, mut stop: watch::Receiver<bool>) {
    let mut tidied = None;
    if let Err(fault) = adopt_letter_times(&house).await {
        tracing::error!(fault = fault.story(), "earlier clocks get no times for their letters");
    }
    while !*stop.borrow() && stop.has_changed().is_ok() {
        let due_by = house.clock.now();
        match pass(&house, due_by, &mut tidied, Some(&stop)).await {
            Ok(delivered) if delivered.is_nothing() => rest(&house, &mut stop).await,
            Ok(_) if house.intake.argon.is_crowded() => pause(CROWDED, &mut stop).await,
            Ok(_) => {}
            Err(fault) => {
                tracing::error!(fault = fault.story(), "the notifier has trouble and tries again");
                pause(PAUSE, &mut stop).await;
            }
        }
    }
}

/// Works until nothing is left that was due when it began, and ends: what came of it.
///
/// # Errors
/// When the database refuses.
pub async fn run_once(house: &House) -> Result<Delivered, Fault> {
    let (due_by, mut tidied, mut all) = (house.clock.now(), None, Delivered::default());
    adopt_letter_times(house).await?;
    loop {
        let delivered = pass(house, due_by, &mut tidied, None).await?;
        if delivered.is_nothing() {
            return Ok(all);
        }
        all.add(delivered);
    }
}

async fn pass(
    house: &House,
    due_by: Moment,
    tidied: &mut Option<Instant>,
    stop: Option<&watch::Receiver<bool>>,
) -> Result<Delivered, Fault> {
    let now = house.clock.now();
    if tidied.is_none_or(|at| at.elapsed() >= TIDYING) {
        *tidied = Some(Instant::now());
        housekeeping::tidy(&house.intake.db, now).await?;
        if let Err(fault) = evidence::sweep(&house.intake.db, &house.evidence, now).await {
            tracing::error!(
                fault = fault.story(),
                "files that are nobody's can't be deleted, and letters go on"
            );
        }
        if let Err(fault) = bounce_folder::look(house, now).await {
            tracing::error!(fault = fault.story(), "delivery reports can't be read, and letters go on");
        }
    }
    if let Err(fault) = work_by_itself(house, now).await {
        tracing::error!(
            fault = fault.story(),
            "what the program does by itself has trouble, and letters go on"
        );
    }
    step::deliver(house, due_by, stop).await
}

/// What the program does before it sends letters: new cases go where they belong, what reporters did on their own
/// pages is read in, clocks are watched.
///
/// # Errors
/// When the database refuses.
pub async fn work_by_itself(house: &House, now: Moment) -> Result<(), Fault> {
    duties::adopt(house, now).await?;
    while route_new_cases(house, now).await? {}
    while read_in_follow_ups(house, now).await? {}
    while watch_clocks(house, now).await? {}
    next_update::end_settled(house, now).await
}

async fn rest(house: &House, stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = house.letters_due.notified() => {}
        () = pause(PAUSE, stop) => {}
    }
}

async fn pause(time: Duration, stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = sleep(time) => {}
        _ = stop.changed() => {}
    }
}

/// One step: claims some of the letters that are due, and brings each to an end of this try.
///
/// # Errors
/// When the database refuses. The letters that could be settled are.
pub async fn deliver_due(house: &House, now: Moment) -> Result<Delivered, Fault> {
    step::deliver(house, now, None).await
}

#[cfg(test)]
mod tests;
