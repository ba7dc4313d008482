//! The neighbourhood that a request comes from: the first part of its address, shared with hundreds of others, and kept for no
//! longer than the request. What is counted is counted in memory alone, under a hash whose key is drawn anew each hour.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};

use actix_web::HttpRequest;
use entity::{
    chance::{self, Chance},
    fault::Fault,
    moment::Moment,
};
use sha2::{Digest, Sha256};

const HOUR: i64 = 60 * 60;
/// How many are counted at once. A flood from more than these begins anew with them, and meets the budget of all.
const MOST: usize = 50_000;

/// The first three bytes of an address of version 4, the first seven of one of version 6.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Neighbourhood(Vec<u8>);

impl Neighbourhood {
    /// The neighbourhood of an address. One that is the machine's own or a private network's says nothing of where somebody
    /// is: behind a proxy that is not known, everybody has it.
    pub(crate) fn of(address: IpAddr) -> Option<Self> {
        match address.to_canonical() {
            IpAddr::V4(four) if four.is_private() || four.is_loopback() || four.is_link_local() => None,
            IpAddr::V4(four) => Some(Self(four.octets().into_iter().take(3).collect())),
            IpAddr::V6(six) if six.is_loopback() || six.is_unique_local() || six.is_unicast_link_local() => {
                None
            }
            IpAddr::V6(six) => Some(Self(six.octets().into_iter().take(7).collect())),
        }
    }

    /// The neighbourhood that a request comes from. What a header says of it is believed from a trusted proxy alone, and of
    /// that the last, which the proxy itself has seen.
    pub(crate) fn of_request(request: &HttpRequest, trusted: &[IpAddr]) -> Option<Self> {
        let peer = request.peer_addr()?.ip().to_canonical();
        if !trusted.contains(&peer) {
            return Self::of(peer);
        }
        let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
        let said: Vec<IpAddr> = forwarded.flat_map(|value| value.split(',')).filter_map(address).collect();
        Self::of(*said.iter().rfind(|address| !trusted.contains(address))?)
    }

    /// Its bytes, to be counted by.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// An address as proxies write it: alone, or with a port.
fn address(written: &str) -> Option<IpAddr> {
    let written = written.trim();
    let alone = written.parse::<IpAddr>();
    let address = alone.or_else(|_| written.parse::<std::net::SocketAddr>().map(|with_port| with_port.ip()));
    Some(address.ok()?.to_canonical())
}

/// Counts how often something comes from somewhere, each place for itself: so often within a time is nothing to speak of.
pub(crate) struct Buckets {
    most: i64,
    within: i64,
    counted: Mutex<Counted>,
}

#[derive(Default)]
struct Counted {
    hour: i64,
    key: [u8; 32],
    /// Until when each is taken up, in milliseconds.
    until: HashMap<[u8; 16], i64>,
}

impl Buckets {
    /// So many within so many seconds, all at once or spread.
    pub(crate) fn new(most: u32, within: i64) -> Self {
        Self { most: i64::from(most.max(1)), within: within * 1000, counted: Mutex::default() }
    }

    /// Counts one, and says how many milliseconds it is too early; 0 if it is not. One that is too early is not counted.
    pub(crate) fn too_early(&self, place: &[u8], chance: &dyn Chance, now: Moment) -> Result<i64, Fault> {
        let hour = now.timestamp().as_second().div_euclid(HOUR);
        let now = now.timestamp().as_millisecond();
        let mut counted = self.counted();
        if counted.hour != hour {
            *counted = Counted { hour, key: chance::bytes(chance)?, until: HashMap::new() };
        }
        if counted.until.len() >= MOST {
            counted.until.retain(|_, until| *until > now);
            if counted.until.len() >= MOST {
                counted.until.clear();
            }
        }
        let name = counted.name(place);
        let until = counted.until.get(&name).copied().unwrap_or(now).max(now) + self.within / self.most;
        let too_early = until - now - self.within;
        if too_early <= 0 {
            counted.until.insert(name, until);
        }
        Ok(too_early.max(0))
    }

    fn counted(&self) -> MutexGuard<'_, Counted> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counted {
    fn name(&self, place: &[u8]) -> [u8; 16] {
        let whole: [u8; 32] = Sha256::new().chain_update(self.key).chain_update(place).finalize().into();
        let mut name = [0; 16];
        name.iter_mut().zip(whole).for_each(|(to, from)| *to = from);
        name
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use entity::chance::SystemChance;

    use super::*;

    fn ip(written: &str) -> IpAddr {
        written.parse().unwrap()
    }

    fn noon() -> Moment {
        "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
    }

    #[test]
    fn neighbours_are_told_apart_from_others_and_not_from_each_other() {
        let same = |one, other| Neighbourhood::of(ip(one)) == Neighbourhood::of(ip(other));
        assert!(same("203.0.113.7", "203.0.113.200"));
        assert!(!same("203.0.113.7", "203.0.114.7"));
        assert!(same("2001:db8:1:2200::1", "2001:db8:1:22ff::9"));
        assert!(!same("2001:db8:1:2200::1", "2001:db8:1:2300::1"));
        assert!(same("203.0.113.7", "::ffff:203.0.113.9"), "written as version 6");
        for nowhere in
            ["127.0.0.5", "10.1.2.3", "192.168.0.9", "172.16.4.4", "169.254.1.1", "::1", "fd00::1", "fe80::1"]
        {
            assert!(Neighbourhood::of(ip(nowhere)).is_none(), "{nowhere}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_what_it_saw_itself() {
        let of = |peer: &str, said: &[&str], trusted: &[&str]| {
            let mut request = TestRequest::get().peer_addr(format!("{peer}:4711").parse().unwrap());
            for said in said {
                request = request.append_header(("X-Forwarded-For", *said));
            }
            let trusted: Vec<IpAddr> = trusted.iter().map(|one| ip(one)).collect();
            Neighbourhood::of_request(&request.to_http_request(), &trusted)
        };
        let known = |written: &str| Neighbourhood::of(ip(written));
        assert!(of("198.51.100.1", &["203.0.113.7"], &[]) == known("198.51.100.1"), "nobody is trusted");
        assert!(of("198.51.100.1", &["203.0.113.7"], &["198.51.100.1"]) == known("203.0.113.7"));
        assert!(of("127.0.0.1", &["203.0.113.7:52000"], &["127.0.0.1"]) == known("203.0.113.7"));
        let chain = ["192.0.2.9, 203.0.113.7", "198.51.100.2"];
        assert!(of("198.51.100.1", &chain, &["198.51.100.1", "198.51.100.2"]) == known("203.0.113.7"));
        assert!(of("127.0.0.1", &["not an address"], &["127.0.0.1"]).is_none());
        assert!(of("127.0.0.1", &[], &["127.0.0.1"]).is_none());
    }

    #[test]
    fn so_many_may_come_at_once_and_then_as_many_as_time_allows() {
        let buckets = Buckets::new(3, 30);
        let early = |place: &[u8], seconds| {
            buckets.too_early(place, &SystemChance, noon().after_seconds(seconds)).unwrap()
        };
        assert_eq!([0, 0, 0].map(|at| early(b"here", at)), [0, 0, 0]);
        assert_eq!(
            (early(b"here", 0), early(b"here", 0)),
            (10_000, 10_000),
            "one that is too early does not count"
        );
        assert_eq!(early(b"there", 0), 0, "others have nothing to do with it");
        assert_eq!((early(b"here", 10), early(b"here", 10)), (0, 10_000));
        assert_eq!([early(b"here", 60), early(b"here", 60), early(b"here", 60)], [0, 0, 0]);
    }

    #[test]
    fn what_is_counted_is_forgotten_with_the_hours_key_and_holds_no_address() {
        let buckets = Buckets::new(1, 30);
        let at = |seconds| {
            buckets.too_early(&[203, 0, 113], &SystemChance, noon().after_seconds(seconds)).unwrap()
        };
        assert_eq!(at(3595), 0);
        let held = || {
            let counted = buckets.counted();
            (counted.key, counted.until.keys().copied().collect::<Vec<_>>())
        };
        let (key, names) = held();
        assert!(names.iter().all(|name| !name.windows(3).any(|bytes| bytes == [203, 0, 113])));
        assert!(at(3599) > 0);
        assert_eq!(at(3600), 0, "the next hour begins anew");
        let (next_key, next_names) = held();
        assert!(next_key != key && next_names != names);
    }
}
