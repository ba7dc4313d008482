//! Acts on a case, through the API.

mod assigning;
mod contacts;
