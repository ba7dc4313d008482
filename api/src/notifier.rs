//! The notifier: takes the letters that are due, composes and sends them, and records what came of it.
//!
//! A letter is claimed with a lease, in a short transaction; sent with no transaction open; then settled in another, but
//! only while the lease is still ours. So any number of notifiers share the work. One that dies in between leaves a lease
//! that runs out, and the letter is sent by the next: at least once, with the same `Message-ID` each time.

use std::{sync::Arc, time::Duration};

use entity::{
    fault::Fault,
    letter::{self, LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
};
use futures_util::{StreamExt, stream};
use tokio::{
    sync::watch,
    time::{Instant, sleep},
};

use crate::{
    casework::{duties, route_case::route_new_cases, watch_clocks::watch_clocks},
    house::House,
    housekeeping,
    post::WIDTH,
};

mod attempt;
mod claim;
mod expansion;
mod settlement;

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
}

impl Delivered {
    /// Whether there was nothing to do.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    fn count(&mut self, done: Done) {
        match done {
            Done::Settled(End::Sent(_)) => self.sent += 1,
            Done::Settled(End::PutOff(_)) => self.put_off += 1,
            Done::Settled(End::Failed(_)) => self.failed += 1,
            Done::Expanded => self.expanded += 1,
            Done::Lost => {}
        }
    }
}

/// What was done with a claimed letter.
#[derive(Debug, Clone, Copy)]
enum Done {
    /// It was tried, and the end recorded.
    Settled(End),
    /// It became one to each.
    Expanded,
    /// The lease ran out before, and the letter is another's.
    Lost,
}

/// Runs until `stop` says so, or whoever could say so is gone. Wakes when [`House::letters_due`] is notified, and every few
/// seconds for letters whose time has come.
pub async fn run(house: Arc<House>, mut stop: watch::Receiver<bool>) {
    let mut tidied = None;
    while !*stop.borrow() && stop.has_changed().is_ok() {
        match pass(&house, &mut tidied).await {
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

async fn pass(house: &House, tidied: &mut Option<Instant>) -> Result<Delivered, Fault> {
    let now = house.clock.now();
    if tidied.is_none_or(|at| at.elapsed() >= TIDYING) {
        *tidied = Some(Instant::now());
        housekeeping::tidy(&house.intake.db, now).await?;
    }
    if let Err(fault) = work_by_itself(house, now).await {
        tracing::error!(
            fault = fault.story(),
            "what the program does by itself has trouble, and letters go on"
        );
    }
    deliver_due(house, now).await
}

/// What the program does before it sends letters: new cases go where they belong, clocks are watched.
///
/// # Errors
/// When the database refuses.
pub async fn work_by_itself(house: &House, now: Moment) -> Result<(), Fault> {
    duties::adopt(house, now).await?;
    while route_new_cases(house, now).await? {}
    while watch_clocks(house, now).await? {}
    Ok(())
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
    let (mails, others): (Vec<_>, Vec<_>) = claim::claim(house, now).await?.into_iter().partition(is_mail);
    // Mails wait for a server, so several go out at once. The others only take turns at the database, and take them one by
    // one, so that someone who is sending a report comes in between.
    let others = async {
        let mut done = Vec::with_capacity(others.len());
        for letter in others {
            done.push(deliver(house, letter, now).await);
        }
        done
    };
    let mails = stream::iter(mails)
        .map(|letter| deliver(house, letter, now))
        .buffer_unordered(WIDTH)
        .collect::<Vec<_>>();
    let (mut done, others) = tokio::join!(mails, others);
    done.extend(others);
    let mut delivered = Delivered::default();
    for done in done.iter().flatten() {
        delivered.count(*done);
    }
    done.into_iter().collect::<Result<Vec<Done>, Fault>>()?;
    Ok(delivered)
}

fn is_mail(letter: &letter::Model) -> bool {
    letter.way == LetterWay::Email && letter.recipient != LetterRecipient::Role
}

async fn deliver(house: &House, letter: letter::Model, now: Moment) -> Result<Done, Fault> {
    if letter.recipient == LetterRecipient::Role {
        return match expansion::expand(house, &letter, now).await {
            // Somebody else was at the same rows: its turn comes again.
            Err(fault) if fault.is_collision() => Ok(Done::Lost),
            done => done,
        };
    }
    let tried = match letter.kind {
        LetterKind::Acknowledgement => attempt::acknowledge(house, &letter, now).await,
        _ => attempt::alert(house, &letter, now).await,
    };
    settlement::settle(house, &letter, tried, now).await
}

#[cfg(test)]
mod tests;
