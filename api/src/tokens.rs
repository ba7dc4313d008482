//! The staff's access tokens.

/// The key that signs and checks them.
pub struct TokenKey;
