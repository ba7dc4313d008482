//! One step: letters are claimed together, go out over several connections, and are settled as they end.

use entity::{
    fault::Fault,
    letter::{self, LetterRecipient},
    moment::Moment,
};
use futures_util::{StreamExt, stream};
use tokio::{
    sync::{mpsc, watch},
    time::Instant,
};

use super::{
    Delivered, alerts, attempt,
    claim::{self, BEGUN_WITHIN},
    expansion,
    needed::Needed,
    settlement::{Ended, Settled, TOGETHER, settle},
};
use crate::house::House;

/// What a step works with.
struct Step<'a> {
    house: &'a House,
    needed: Needed,
    now: Moment,
    begin_before: Instant,
    stop: Option<&'a watch::Receiver<bool>>,
}

/// What came of a claimed letter.
enum Turn {
    /// It was tried.
    Tried(Box<Ended>),
    /// It was not begun.
    LetGo(Box<letter::Model>),
}

/// Claims some of the letters that were due at `due_by`, and brings each to an end of this try. When `stop` says so, those
/// that are not begun are given back.
pub(super) async fn deliver(
    house: &House,
    due_by: Moment,
    stop: Option<&watch::Receiver<bool>>,
) -> Result<Delivered, Fault> {
    let (now, begin_before) = (house.clock.now(), Instant::now() + BEGUN_WITHIN);
    // What goes to a role comes first, so that one mail tells each of them all that there is.
    let expanded = expansion::expand_due(house, now).await?;
    let claimed = claim::claim(house, due_by, now).await?;
    let (to_staff, letters): (Vec<_>, Vec<_>) =
        claimed.into_iter().partition(|letter| letter.recipient == LetterRecipient::Staff);
    let needed = Needed::by(&letters, house.intake.db.reader()).await?;
    let step = Step { house, needed, now, begin_before, stop };
    let (tell, told) = mpsc::channel(TOGETHER);
    let (told_staff, (), settled) =
        tokio::join!(step.tell_staff(to_staff), step.send(letters, tell), settle_as_they_end(house, told));
    let mut delivered = Delivered { expanded, let_go: settled.let_go, ..Delivered::default() };
    settled.settled.done.iter().for_each(|done| delivered.count(*done));
    delivered.add(told_staff?);
    settled.settled.fault.map_or(Ok(delivered), Err)
}

impl Step<'_> {
    /// Tries letters, as many at once as there are connections, and hands on each that has ended.
    async fn send(&self, letters: Vec<letter::Model>, tell: mpsc::Sender<Turn>) {
        let width = usize::from(self.house.post.connections());
        let turns = stream::iter(letters).map(|letter| self.take(letter)).buffer_unordered(width);
        // Nobody stops listening before the last has ended.
        turns.for_each(|turn| async { _ = tell.send(turn).await }).await;
    }

    async fn take(&self, letter: letter::Model) -> Turn {
        if !self.may_begin(&letter).await {
            return Turn::LetGo(Box::new(letter));
        }
        let tried = attempt::tell(self.house, &letter, &self.needed, self.now).await;
        Turn::Tried(Box::new(Ended::new(letter, tried)))
    }

    /// Whether there is time to send it before its lease ends. A mail waits for its turn in the pace that is kept.
    async fn may_begin(&self, letter: &letter::Model) -> bool {
        let stopped = self.stop.is_some_and(|stop| *stop.borrow());
        if stopped || Instant::now() >= self.begin_before {
            return false;
        }
        letter.way != letter::LetterWay::Email || self.house.post.turn(self.begin_before).await
    }

    /// Tells members of staff, each by one mail.
    async fn tell_staff(&self, claimed: Vec<letter::Model>) -> Result<Delivered, Fault> {
        let width = usize::from(self.house.post.connections());
        let mails = stream::iter(alerts::by_mail(claimed)).map(|letters| self.tell_one(letters));
        let told: Vec<Result<Delivered, Fault>> = mails.buffer_unordered(width).collect().await;
        let mut all = Delivered::default();
        for told in told {
            all.add(told?);
        }
        Ok(all)
    }

    async fn tell_one(&self, letters: Vec<letter::Model>) -> Result<Delivered, Fault> {
        let Some(first) = letters.first() else { return Ok(Delivered::default()) };
        if self.may_begin(first).await {
            return alerts::tell(self.house, letters, self.now).await;
        }
        claim::let_go(self.house, &letters).await?;
        Ok(Delivered { let_go: letters.len(), ..Delivered::default() })
    }
}

/// What the settling of a step came to.
#[derive(Default)]
struct AllSettled {
    settled: Settled,
    let_go: usize,
}

/// Settles whatever has ended while the last was settled, until no more can come.
async fn settle_as_they_end(house: &House, mut told: mpsc::Receiver<Turn>) -> AllSettled {
    let (mut all, mut not_begun, mut turns) = (AllSettled::default(), Vec::new(), Vec::new());
    while told.recv_many(&mut turns, TOGETHER).await > 0 {
        let mut ended = Vec::with_capacity(turns.len());
        for turn in turns.drain(..) {
            match turn {
                Turn::Tried(one) => ended.push(*one),
                Turn::LetGo(letter) => not_begun.push(*letter),
            }
        }
        let Settled { done, fault } = settle(house, ended, house.clock.now()).await;
        all.settled.done.extend(done);
        all.settled.fault = all.settled.fault.or(fault);
    }
    if let Err(fault) = claim::let_go(house, &not_begun).await {
        all.settled.and(Err(fault));
    }
    all.let_go = not_begun.len();
    all
}
