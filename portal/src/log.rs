//! Logging: sentences for operators, on standard error. Never what a person typed, where they are, or who they are.

use tracing_subscriber::EnvFilter;

/// Starts logging at a level, as text or JSON.
pub fn start(level: &str, format: &str) {
    let filter = EnvFilter::new(format!("warn,heard={level},portal={level},api={level},entity={level}"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start within one process (in tests) keeps the first one's log.
    let _already = match format {
        "json" => builder.json().try_init(),
        _ => builder.with_ansi(false).try_init(),
    };
}
