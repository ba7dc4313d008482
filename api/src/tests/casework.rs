//! Acts on a case, through the API.

mod assigning;
mod contacts;
mod deadlines;
mod everyone;
mod joining;
mod searching;
mod watching;
