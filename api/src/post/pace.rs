//! The pace at which letters leave, where a landlord's mail server takes only so many a minute.

use std::{sync::Mutex, sync::PoisonError};

use tokio::time::{Duration, Instant, sleep_until};

/// Turns, one after the other at the same distance. Nothing is saved up: after a quiet hour no crowd leaves at once.
#[derive(Debug)]
pub(super) struct Pace {
    distance: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// So many a minute.
    pub(super) fn a_minute(letters: u32) -> Self {
        Self { distance: Duration::from_secs(60) / letters.max(1), next: Mutex::default() }
    }

    /// Waits for the next turn, if it comes before `until`; whether it has come. One that would come too late is nobody's,
    /// and nobody waits for it.
    pub(super) async fn turn(&self, until: Instant) -> bool {
        match self.take(Instant::now(), until) {
            Some(at) => {
                sleep_until(at).await;
                true
            }
            None => false,
        }
    }

    fn take(&self, now: Instant, until: Instant) -> Option<Instant> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let at = next.map_or(now, |next| next.max(now));
        if at >= until {
            return None;
        }
        *next = Some(at + self.distance);
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn so_many_a_minute_leave_and_no_more() {
        let (pace, start) = (Pace::a_minute(30), Instant::now());
        let turns: Vec<_> = (0..31).map(|_| pace.take(start, at(start, 3600)).unwrap()).collect();
        assert_eq!((turns[0], turns[1], turns[30]), (start, at(start, 2), at(start, 60)));
    }

    #[test]
    fn a_quiet_hour_saves_nothing_up() {
        let (pace, start) = (Pace::a_minute(60), Instant::now());
        pace.take(start, at(start, 7200)).unwrap();
        let later = at(start, 3600);
        let turns = [(); 3].map(|()| pace.take(later, at(start, 7200)).unwrap());
        assert_eq!(turns, [later, at(later, 1), at(later, 2)]);
    }

    #[test]
    fn a_turn_that_comes_too_late_is_nobodys() {
        let (pace, start) = (Pace::a_minute(1), Instant::now());
        let until = at(start, 90);
        assert_eq!([(); 3].map(|()| pace.take(start, until)), [Some(start), Some(at(start, 60)), None]);
        assert_eq!(pace.take(start, at(start, 121)), Some(at(start, 120)), "it is still there for others");
    }

    #[tokio::test]
    async fn whoever_can_not_have_a_turn_does_not_wait() {
        let pace = Pace::a_minute(1);
        let started = Instant::now();
        assert!(pace.turn(at(started, 30)).await && !pace.turn(at(started, 30)).await);
        assert!(started.elapsed() < Duration::from_secs(30));
    }
}
