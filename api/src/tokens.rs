//! The staff's access tokens: short-lived JWTs, signed with Ed25519, that name a member of staff and a sign-in.
//!
//! A token alone opens nothing: the sign-in it names must still be open ([`caller`](crate::caller)). Its time is checked
//! against the house's clock, not against the one of the library.

use base64::{Engine, engine::general_purpose::STANDARD};
use entity::{
    chance::{self, Chance},
    fault::{Attempting, Fault},
    moment::Moment,
};
use hkdf::Hkdf;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, jwk::Jwk};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

/// How many seconds a token works.
pub const LIFETIME: i64 = 15 * 60;

/// Whom the tokens are for.
const AUDIENCE: &str = "heard-staff";

/// What stands before the 32 bytes of an Ed25519 private key in PKCS#8 (RFC 8410, section 7).
const PKCS8_BEFORE_KEY: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The key that signs and checks the tokens. Shows nothing when printed.
pub struct TokenKey {
    signing: EncodingKey,
    checking: DecodingKey,
}

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenKey")
    }
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who issued it: the address of the house.
    pub iss: String,
    /// Whom it is for.
    pub aud: String,
    /// The member of staff.
    pub sub: Uuid,
    /// The sign-in.
    pub sid: Uuid,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// From when on it no longer works.
    pub exp: i64,
    /// Its own name: no two are the same.
    pub jti: Uuid,
}

/// What was shown is not a token of this house, or no longer one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a token that works")]
pub struct NotAToken;

impl TokenKey {
    /// A new key, as the text of its file (PKCS#8 in PEM, as `openssl genpkey -algorithm ed25519` writes it).
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn generate(chance: &dyn Chance) -> Result<String, Fault> {
        let key: [u8; 32] = chance::bytes(chance)?;
        let written = STANDARD.encode([PKCS8_BEFORE_KEY.as_slice(), &key].concat());
        Ok(format!("-----BEGIN PRIVATE KEY-----\n{written}\n-----END PRIVATE KEY-----\n"))
    }

    /// Reads a key from the text of its file.
    ///
    /// # Errors
    /// When it is not an Ed25519 private key. The error never holds the text.
    pub fn from_pem(pem: &str) -> Result<Self, Fault> {
        const ATTEMPT: &str = "reading the key that signs the staff's tokens";
        let signing = EncodingKey::from_ed_pem(pem.as_bytes()).attempting(ATTEMPT)?;
        let public = Jwk::from_encoding_key(&signing, Algorithm::EdDSA).attempting(ATTEMPT)?;
        let checking = DecodingKey::from_jwk(&public).attempting(ATTEMPT)?;
        Ok(Self { signing, checking })
    }

    /// A token for a member of staff and a sign-in.
    ///
    /// # Errors
    /// When signing fails.
    pub fn issue(
        &self,
        issuer: &str,
        staff_id: Uuid,
        sign_in_id: Uuid,
        now: Moment,
    ) -> Result<String, Fault> {
        let iat = now.timestamp().as_second();
        let claims = Claims {
            iss: issuer.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: staff_id,
            sid: sign_in_id,
            iat,
            exp: iat + LIFETIME,
            jti: Uuid::new_v4(),
        };
        let signed = jsonwebtoken::encode(&Header::new(Algorithm::EdDSA), &claims, &self.signing);
        signed.attempting("signing a token")
    }

    /// What a token says, if this house issued it and it still works at `now`.
    ///
    /// # Errors
    /// When it did not, or does not; the reason is nobody's business.
    pub fn check(&self, token: &str, issuer: &str, now: Moment) -> Result<Claims, NotAToken> {
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_issuer(&[issuer]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        rules.leeway = 0;
        rules.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &self.checking, &rules)
            .map_err(|_not_said| NotAToken)?
            .claims;
        if claims.exp > now.timestamp().as_second() { Ok(claims) } else { Err(NotAToken) }
    }

    /// Thirty-two bytes that only the holder of this key can compute: others for every purpose, the same every time.
    ///
    /// # Errors
    /// Never for 32 bytes; deriving is fallible in general.
    pub fn derive(&self, purpose: &[u8]) -> Result<[u8; 32], Fault> {
        let mut bytes = [0; 32];
        Hkdf::<Sha256>::new(Some(b"heard: token key"), self.signing.as_bytes())
            .expand(purpose, &mut bytes)
            .map_err(|error| Fault::plain(format!("deriving from the token key: {error}")))?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use entity::chance::SystemChance;
    use jiff::Timestamp;

    use super::*;

    const HOUSE: &str = "https://heard.example";

    fn key() -> TokenKey {
        TokenKey::from_pem(&TokenKey::generate(&SystemChance).unwrap()).unwrap()
    }

    fn noon() -> Moment {
        "2026-11-20T12:00:00Z".parse::<Timestamp>().unwrap().into()
    }

    fn token(key: &TokenKey) -> String {
        key.issue(HOUSE, Uuid::from_u128(1), Uuid::from_u128(2), noon()).unwrap()
    }

    fn forged(header: &str, claims: &serde_json::Value) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}", part(header), part(&claims.to_string()))
    }

    fn claims() -> serde_json::Value {
        let now = noon().timestamp().as_second();
        serde_json::json!({
            "iss": HOUSE, "aud": AUDIENCE, "sub": Uuid::from_u128(1), "sid": Uuid::from_u128(2),
            "iat": now, "exp": now + 900, "jti": Uuid::from_u128(3),
        })
    }

    fn signed(key: &TokenKey, claims: &serde_json::Value) -> String {
        jsonwebtoken::encode(&Header::new(Algorithm::EdDSA), claims, &key.signing).unwrap()
    }

    #[test]
    fn a_token_says_who_and_which_sign_in() {
        let key = key();
        let claims = key.check(&token(&key), HOUSE, noon()).unwrap();
        assert_eq!((claims.sub, claims.sid), (Uuid::from_u128(1), Uuid::from_u128(2)));
    }

    #[test]
    fn a_token_works_for_fifteen_minutes_and_not_a_second_longer() {
        let key = key();
        let token = token(&key);
        assert!(key.check(&token, HOUSE, noon().after_seconds(899)).is_ok());
        assert_eq!(key.check(&token, HOUSE, noon().after_seconds(900)), Err(NotAToken));
    }

    #[test]
    fn a_token_without_a_signature_is_refused() {
        let key = key();
        for header in [r#"{"alg":"none","typ":"JWT"}"#, r#"{"alg":"None"}"#, r#"{"alg":"EdDSA"}"#, "{}"] {
            let unsigned = forged(header, &claims());
            assert_eq!(key.check(&format!("{unsigned}."), HOUSE, noon()), Err(NotAToken), "{header}");
            assert_eq!(key.check(&unsigned, HOUSE, noon()), Err(NotAToken), "{header}");
        }
    }

    #[test]
    fn a_token_signed_with_our_public_key_as_a_secret_is_refused() {
        let key = key();
        let jwk = Jwk::from_encoding_key(&key.signing, Algorithm::EdDSA).unwrap();
        let jwk = serde_json::to_value(&jwk).unwrap();
        let public = URL_SAFE_NO_PAD.decode(jwk["x"].as_str().unwrap()).unwrap();
        for secret in [public, jwk["x"].as_str().unwrap().as_bytes().to_vec()] {
            let secret = EncodingKey::from_secret(&secret);
            let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims(), &secret).unwrap();
            assert_eq!(key.check(&token, HOUSE, noon()), Err(NotAToken));
        }
    }

    #[test]
    fn a_token_of_another_house_or_for_someone_else_is_refused() {
        let key = key();
        assert!(key.check(&signed(&key, &claims()), HOUSE, noon()).is_ok());
        assert_eq!(key.check(&token(&self::key()), HOUSE, noon()), Err(NotAToken));
        for (claim, value) in [("iss", "https://other.example"), ("aud", "heard-reporters")] {
            let mut claims = claims();
            claims[claim] = value.into();
            assert_eq!(key.check(&signed(&key, &claims), HOUSE, noon()), Err(NotAToken), "{claim}");
        }
    }

    #[test]
    fn a_token_that_leaves_out_a_claim_is_refused() {
        let key = key();
        for claim in ["iss", "aud", "sub", "sid", "iat", "exp", "jti"] {
            let mut claims = claims();
            claims.as_object_mut().unwrap().remove(claim);
            assert_eq!(key.check(&signed(&key, &claims), HOUSE, noon()), Err(NotAToken), "{claim}");
        }
    }

    #[test]
    fn an_altered_token_is_refused() {
        let key = key();
        let token = token(&key);
        let [header, _, signature] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
        let mut other = claims();
        other["sub"] = Uuid::from_u128(9).to_string().into();
        let other = URL_SAFE_NO_PAD.encode(other.to_string());
        assert_eq!(key.check(&format!("{header}.{other}.{signature}"), HOUSE, noon()), Err(NotAToken));
        for nonsense in ["", ".", "..", "a.b.c", "🙂"] {
            assert_eq!(key.check(nonsense, HOUSE, noon()), Err(NotAToken));
        }
    }

    #[test]
    fn what_is_not_a_key_is_refused_and_not_repeated() {
        for wrong in ["", "secret", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"] {
            let fault = TokenKey::from_pem(wrong).unwrap_err();
            assert!(!fault.story().contains("c2VjcmV0") && !fault.story().contains("secret"));
        }
    }

    #[test]
    fn each_purpose_has_bytes_of_its_own() {
        let key = key();
        assert_eq!(key.derive(b"one").unwrap(), key.derive(b"one").unwrap());
        assert_ne!(key.derive(b"one").unwrap(), key.derive(b"two").unwrap());
        assert_ne!(key.derive(b"one").unwrap(), self::key().derive(b"one").unwrap());
    }
}
