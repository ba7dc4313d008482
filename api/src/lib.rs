//! What staff may do: the JSON API, the casework behind it, and the e-mail notifier.
//!
//! A request becomes a [`caller`], a route translates JSON into one act of [`casework`] and its outcome back into JSON or a
//! [`problem`]. What an act is allowed to is said in [`access`].

pub mod access;
pub mod administration;
pub mod areas;
pub mod between;
pub mod body;
pub mod caller;
pub mod case_acts;
pub mod case_letters;
pub mod cases;
pub mod casework;
pub mod centres;
pub mod clocks;
pub mod closing_days;
pub mod colleagues;
pub mod counting;
pub mod cursor;
pub mod deadlines;
pub mod delivery_status;
pub mod demo;
pub mod documents;
pub mod duties;
pub mod evidence;
pub mod evidence_keeper;
pub mod fingerprint;
pub mod health;
pub mod house;
pub mod housekeeping;
pub mod imports;
pub mod keys;
pub mod letter_kinds;
pub mod letter_list;
pub mod letters;
pub mod links;
pub mod me;
pub mod messages;
pub mod notifier;
pub mod numbers;
pub mod openapi;
pub mod opened_letter;
pub mod partners;
pub mod post;
pub mod problem;
pub mod reader;
pub mod refusal;
pub mod repeated;
pub mod reports;
pub mod returns;
pub mod risk;
pub mod routes;
pub mod scanner;
pub mod searches;
pub mod sessions;
pub mod settings;
pub mod sign_ins;
pub mod staff;
pub mod staff_accounts;
pub mod survey_results;
pub mod tasks;
pub mod teams;
pub mod tokens;
pub mod verify_evidence;
pub mod viewing_copy;
pub mod works;

#[cfg(test)]
mod tests;
