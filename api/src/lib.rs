//! What staff may do: the JSON API, the casework behind it, and the e-mail notifier.
//!
//! A request becomes a [`caller`], a route translates JSON into one act of [`casework`] and its outcome back into JSON or a
//! [`problem`]. What an act is allowed to is said in [`access`].

pub mod house;
pub mod numbers;
pub mod post;
pub mod tokens;
