//! What Heard promises, told as tests through the finished programs.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on has failed")]

mod answering;
mod bounces;
mod browsing;
mod centres;
mod coming_back;
mod evidence;
mod flood;
mod languages;
mod leaving;
mod letters;
mod own_page;
mod pages;
mod privacy;
mod programs;
mod refusals;
mod reporting;
mod returning;
mod staff;
mod surveys;
