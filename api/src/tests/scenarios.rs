//! Landlords' procedures lived through day by day, from receipt to closing, on both databases.

mod housing_group;
mod mhp;
mod story;
mod viridian;
