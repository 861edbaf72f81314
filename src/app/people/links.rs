//! One-time links: a secret that is shown once, and its hash, which is all we keep.

use sha2::{Digest, Sha256};

use crate::domain::enrolment::{letter, lifetime};
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::{Invite, InvitePurpose};
use crate::domain::time::Timestamp;
use crate::store;
use crate::store::desk::{Desk, hex};

/// A link as it is made: `word` goes into its address and nowhere else.
#[derive(Clone, Debug)]
pub struct Link {
    pub word: String,
    pub invite: Invite,
}

/// Makes a link. The word is a letter and 16 random bytes in hexadecimal, well under the 64 characters of a
/// `start` parameter (Bot API, deep linking).
pub fn make(
    purpose: InvitePurpose,
    unit: UnitId,
    member: Option<MemberId>,
    now: Timestamp,
) -> Result<Link, store::Error> {
    let mut bytes = [0_u8; 16];
    // Without randomness there is no secret; the operating system has some again later.
    getrandom::fill(&mut bytes).map_err(|error| store::Error::Transient(error.to_string()))?;
    let secret = hex(&bytes);
    let invite = Invite {
        hash: hash(&secret),
        unit,
        purpose,
        member,
        expires_at: now + lifetime(purpose),
        used_at: None,
        used_by: None,
    };
    Ok(Link { word: format!("{}{secret}", letter(purpose)), invite })
}

fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// The key of the invitation a word belongs to; `None` if it is no word of a link.
#[must_use]
pub fn key(word: &str) -> Option<String> {
    let first = word.chars().next()?;
    let known = InvitePurpose::ALL.iter().any(|purpose| letter(*purpose) == first);
    let secret = &word[first.len_utf8()..];
    let whole = secret.len() == 32 && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    (known && whole).then(|| hash(secret))
}

/// The invitation a word opens.
pub async fn find(desk: &mut Desk, word: &str) -> Result<Option<Invite>, store::Error> {
    let Some(key) = key(word) else {
        return Ok(None);
    };
    let found = desk.find::<Invite>(key).await?;
    Ok(found.filter(|invite| word.starts_with(letter(invite.purpose))))
}

/// The invitation, used.
#[must_use]
pub fn used(invite: Invite, by: crate::domain::ids::PersonId, now: Timestamp) -> Invite {
    Invite { used_at: Some(now), used_by: Some(by), ..invite }
}

/// The invitations, opening nothing from now on.
#[must_use]
pub fn voided(invites: Vec<Invite>, which: impl Fn(&Invite) -> bool, now: Timestamp) -> Vec<Invite> {
    let open = invites.into_iter().filter(|invite| invite.expires_at > now && which(invite));
    open.map(|invite| Invite { expires_at: now, ..invite }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_fits_into_a_link_and_is_not_what_we_keep() {
        let now = chrono::DateTime::UNIX_EPOCH;
        for purpose in InvitePurpose::ALL {
            let link = make(*purpose, UnitId(1), None, now).unwrap();
            assert!(link.word.len() <= 64 && link.word.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            assert_eq!(key(&link.word), Some(link.invite.hash.clone()));
            assert!(!link.invite.hash.contains(&link.word[1..]));
            assert_ne!(make(*purpose, UnitId(1), None, now).unwrap().word, link.word);
        }
    }

    #[test]
    fn what_is_no_word_of_a_link_is_told_apart() {
        for word in ["", "s", "home", "q12", "ê0123456789abcdef0123456789abcdef", "m0123"] {
            assert_eq!(key(word), None, "{word}");
        }
    }
}
