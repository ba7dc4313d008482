//! The operator's counters: how the house is doing, and nothing of whom it is doing it for.

use entity::fault::{Attempting, Fault};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge},
    registry::Registry,
};

/// What requests are counted by: no path holds a number or a name, only the route's pattern.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct RequestLabels {
    /// `GET`, `POST` …
    pub method: String,
    /// The route's pattern: `/api/v1/reports/{acknowledgement}`.
    pub route: String,
    /// The status.
    pub status: u16,
}

/// Which letters are counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct LetterLabels {
    /// `failed`, `bounced`, or `claimed`: a notifier has it to itself.
    pub state: &'static str,
}

/// Which reports that were set aside are counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct SetAsideLabels {
    /// Why they were set aside.
    pub because: &'static str,
}

/// The counters.
#[derive(Debug)]
pub struct Numbers {
    registry: Registry,
    /// Requests answered by the staff API.
    pub requests: Family<RequestLabels, Counter>,
    /// Letters that went out.
    pub letters_sent: Counter,
    /// Tries that failed and will be made again.
    pub letters_put_off: Counter,
    /// Letters that can't be sent: somebody has to look.
    pub letters_failed: Counter,
    /// Letters that wait.
    pub letters_waiting: Gauge,
    /// Letters in a state that somebody has to look at, and those that are being sent.
    pub letters: Family<LetterLabels, Gauge>,
    /// Reports that wait to be looked at.
    pub reports_set_aside: Family<SetAsideLabels, Gauge>,
}

impl Default for Numbers {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("heard");
        let requests = Family::default();
        registry.register("api_requests", "Requests answered by the staff API", requests.clone());
        let letters_sent = Counter::default();
        registry.register("letters_sent", "Letters that went out", letters_sent.clone());
        let letters_put_off = Counter::default();
        registry.register(
            "letters_put_off",
            "Tries to send a letter that failed and will be made again",
            letters_put_off.clone(),
        );
        let letters_failed = Counter::default();
        registry.register("letters_failed", "Letters that could not be sent", letters_failed.clone());
        let letters_waiting = Gauge::default();
        registry.register("letters_waiting", "Letters that wait to be sent", letters_waiting.clone());
        let letters = Family::default();
        registry.register("letters", "Letters that failed, came back, or are being sent", letters.clone());
        let reports_set_aside = Family::default();
        registry.register(
            "reports_set_aside",
            "Reports that wait to be looked at, by why they were set aside",
            reports_set_aside.clone(),
        );
        Self {
            registry,
            requests,
            letters_sent,
            letters_put_off,
            letters_failed,
            letters_waiting,
            letters,
            reports_set_aside,
        }
    }
}

impl Numbers {
    /// The counters in the text form that Prometheus reads.
    ///
    /// # Errors
    /// When writing them fails.
    pub fn written(&self) -> Result<String, Fault> {
        let mut text = String::new();
        encode(&mut text, &self.registry).attempting("writing the counters")?;
        Ok(text)
    }
}
