//! What the tests are told with: the finished programs as they are started by hand, and the people who use them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on has failed")]

pub mod browser;
pub mod clamd;
pub mod database;
pub mod files;
pub mod http;
pub mod load;
pub mod mail_server;
pub mod mail_sink;
pub mod mailbox;
pub mod officer;
pub mod program;
pub mod reporter;
pub mod s3;
