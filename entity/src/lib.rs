//! The record of Heard, and its rules. No HTTP, no HTML, no SMTP.
//!
//! The story of a report: someone is asked one thing at a time ([`form`]), and what they answer ([`answers`]) is kept
//! under a key only they hold ([`draft`]). When they send it, whatever could tell who or what is sealed to the landlord
//! ([`sealed`]) and received ([`intake`]): a [`report`], the [`case`] it begins, the [`clock`]s that the landlord's
//! [`policy`] starts, the [`letter`]s it causes and the first entry of its [`audit`] chain, in one transaction. The
//! reporter gets an [`acknowledgement`] number and an access [`code`], and with both can come back ([`own_page`]).
//!
//! From then on they are told in time. A letter is a row that names what it says and to whom, never a text or an address;
//! how somebody may be reached is what they agreed with the officer ([`safe_contact`]), and until then what the report says.
//! A link in a letter ([`letter_link`]) leads to one thing: to stop e-mail, or to answer the [`survey`] after the case is
//! closed, whose answers lie apart from it. What no program can do is a [`task`] for somebody.
//!
//! Whoever reported goes on talking on that page: what they write there is a [`follow_up`], and so is what is written to them.
//! Photographs and other files come along as [`evidence`]: sealed as they arrive, and stored beside the record.
//!
//! Rules and acts take `now` ([`moment`]) and randomness ([`chance`]) as arguments.

pub mod acknowledgement;
pub mod action_plan;
pub mod answers;
pub mod area;
pub mod argon;
pub mod attempt;
pub mod audit;
pub mod case;
pub mod case_key;
pub mod centre;
pub mod chance;
pub mod clock;
pub mod closing_day;
pub mod code;
pub mod database;
pub mod development;
pub mod document;
pub mod draft;
pub mod duty;
pub mod equality;
pub mod event;
pub mod evidence;
pub mod exclusion;
pub mod fault;
pub mod fingerprint;
pub mod follow_up;
pub mod form;
pub mod form_key;
pub mod hex;
pub mod idempotency;
pub mod intake;
pub mod kept_policy;
pub mod landlord;
pub mod landlord_key;
pub mod letter;
pub mod letter_link;
mod mixing;
pub mod moment;
pub mod own_page;
pub mod partner;
pub mod party;
pub mod policy;
pub mod report;
pub mod report_word;
pub mod risk;
pub mod safe_contact;
mod saving;
pub mod sealed;
pub mod set_aside;
pub mod sign_in;
pub mod staff;
pub mod support;
pub mod survey;
pub mod task;
pub mod team;
pub mod words;
pub mod working_time;
