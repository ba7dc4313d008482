//! Acts on a case, through the API.

mod appointments;
mod assigning;
mod before;
mod categorising;
mod contacts;
mod deadlines;
mod documents;
mod everyone;
mod first_conversation;
mod interviews;
mod joining;
mod looking;
mod parties;
mod partners;
mod reviewing;
mod risk;
mod searching;
mod tenancies;
mod watching;
