//! How letters leave the house.

/// The way out.
#[derive(Debug)]
pub struct Post;

impl Post {
    /// Whether it can be reached.
    pub async fn answers(&self) -> bool {
        true
    }
}
