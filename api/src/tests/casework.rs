//! Acts on a case, through the API.

mod appointments;
mod assigning;
mod before;
mod contacts;
mod deadlines;
mod documents;
mod everyone;
mod interviews;
mod joining;
mod partners;
mod searching;
mod watching;
