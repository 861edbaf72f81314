//! The buttons that many cards share.

use super::texts::Texts;

/// A button with one meaning wherever it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Label {
    Yes,
    No,
    Edit,
    Cancel,
    Send,
    /// Declines to send now; what was prepared stays.
    NotYet,
    /// Sends outside the sending hours.
    SendNow,
    /// Takes back what was sent less than 30 s ago.
    TakeBack,
    Back,
    Home,
    Next,
    Skip,
    Done,
    More,
    Help,
    /// A link from the group into the private chat.
    OpenPrivate,
    /// Under the last part of a draft.
    IHaveRead,
}

/// What is written on the button. Plain text, as buttons take no markup.
#[must_use]
pub fn label(texts: &Texts, label: Label) -> String {
    let t = texts.t();
    match label {
        Label::Yes => t.label_yes(),
        Label::No => t.label_no(),
        Label::Edit => t.label_edit(),
        Label::Cancel => t.label_cancel(),
        Label::Send => t.label_send(),
        Label::NotYet => t.label_not_yet(),
        Label::SendNow => t.label_send_now(),
        Label::TakeBack => t.label_take_back(),
        Label::Back => t.label_back(),
        Label::Home => t.label_home(),
        Label::Next => t.label_next(),
        Label::Skip => t.label_skip(),
        Label::Done => t.label_done(),
        Label::More => t.label_more(),
        Label::Help => t.label_help(),
        Label::OpenPrivate => t.label_open_private(),
        Label::IHaveRead => t.label_i_have_read(),
    }
}
