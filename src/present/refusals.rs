//! One sentence for each refusal.

use super::texts::Texts;
use crate::domain::refusal::Refusal;

/// The sentence that tells a person which rule stood in the way and what to do instead. HTML.
#[must_use]
pub fn refusal(texts: &Texts, refusal: &Refusal) -> String {
    let t = texts.t();
    match refusal {
        Refusal::UnknownCommand => t.refusal_unknown_command(),
        Refusal::OnlyLeaders => t.refusal_only_leaders(),
        Refusal::OnlyCommittee => t.refusal_only_committee(),
        Refusal::NotAMember => t.refusal_not_a_member(),
        Refusal::AnonymousAdmin => t.refusal_anonymous_admin(),
        Refusal::ChannelSender => t.refusal_channel_sender(),
        Refusal::GroupOnly => t.refusal_group_only(),
        Refusal::PrivateOnly => t.refusal_private_only(),
        Refusal::ExpiredButton => t.refusal_expired_button(),
        Refusal::ForeignButton => t.refusal_foreign_button(),
        Refusal::NothingToRecord => t.refusal_nothing_to_record(),
        Refusal::CannotKeepSticker => t.refusal_cannot_keep_sticker(),
        Refusal::CannotKeepKind => t.refusal_cannot_keep_kind(),
        Refusal::FileTooBig => t.refusal_file_too_big(),
        Refusal::TryAgain => t.refusal_try_again(),
    }
}
