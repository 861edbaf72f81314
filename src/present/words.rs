//! Greetings, offices and the lines that many cards share.
//!
//! Arguments are inserted as they are: a caller that sends HTML escapes names first.

use super::html::escape;
use super::texts::Texts;
use crate::domain::member::{MemberKind, Role, Status};
use crate::domain::topic::Named;
use crate::domain::unit::Lang;

/// "Kính gửi đồng chí Nguyễn Văn An,".
#[must_use]
pub fn greeting(texts: &Texts, name: &str) -> String {
    texts.t().greeting_one(name)
}

/// "Kính gửi đồng chí bí thư Lê Văn Bình,".
#[must_use]
pub fn greeting_secretary(texts: &Texts, name: &str) -> String {
    texts.t().greeting_secretary(name)
}

/// "Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,"; `unit` is its own name without the kind.
#[must_use]
pub fn greeting_all(texts: &Texts, unit: &str) -> String {
    texts.t().greeting_all(unit)
}

/// "đồng chí Trần Thị Hoa".
#[must_use]
pub fn named_person(texts: &Texts, name: &str) -> String {
    texts.t().word_named_person(name)
}

/// Who prepares a topic: "đồng chí Trần Thị Hoa", "báo cáo viên Lê Văn An", "Tổ đảng số 1 (đồng chí …)". Escaped.
#[must_use]
pub fn preparer(texts: &Texts, named: &Named) -> String {
    let t = texts.t();
    let name = escape(&named.name);
    match &named.party_group {
        Some(group) => t.word_preparer_group(escape(group), named_person(texts, &name)),
        None if named.guest => t.word_preparer_guest(name),
        None => named_person(texts, &name),
    }
}

/// "một đồng chí": somebody whose name is not shown.
#[must_use]
pub fn some_person(texts: &Texts) -> String {
    texts.t().word_some_person()
}

/// "17 đồng chí".
#[must_use]
pub fn people(texts: &Texts, count: usize) -> String {
    texts.t().word_people(count)
}

/// "Chi bộ Tổ dân phố 7"; `unit` is its own name without the kind.
#[must_use]
pub fn unit_named(texts: &Texts, unit: &str) -> String {
    texts.t().word_unit_named(unit)
}

/// How the bot calls itself.
#[must_use]
pub fn assistant(texts: &Texts) -> String {
    texts.t().word_assistant()
}

/// The name of an office, first letter capital.
#[must_use]
pub fn role(texts: &Texts, role: Role) -> String {
    let t = texts.t();
    match role {
        Role::Secretary => t.word_role_secretary(),
        Role::Deputy => t.word_role_deputy(),
        Role::Committee => t.word_role_committee(),
        Role::MinuteTaker => t.word_role_minute_taker(),
    }
}

/// The name of a kind of membership, first letter capital.
#[must_use]
pub fn member_kind(texts: &Texts, kind: MemberKind) -> String {
    match kind {
        MemberKind::Official => texts.t().word_kind_official(),
        MemberKind::Probationary => texts.t().word_kind_probationary(),
        MemberKind::Guest => texts.t().word_kind_guest(),
    }
}

/// The name of a status, first letter capital.
#[must_use]
pub fn status(texts: &Texts, status: Status) -> String {
    let t = texts.t();
    match status {
        Status::Active => t.word_status_active(),
        Status::Away => t.word_status_away(),
        Status::Exempt => t.word_status_exempt(),
        Status::Suspended => t.word_status_suspended(),
        Status::Moved => t.word_status_moved(),
        Status::Deceased => t.word_status_deceased(),
    }
}

/// The name of a language, in the language of the reader.
#[must_use]
pub fn language(texts: &Texts, lang: Lang) -> String {
    match lang {
        Lang::Vi => texts.t().word_language_vi(),
        Lang::En => texts.t().word_language_en(),
    }
}

/// "Việc tiếp theo: …": the line every home card has.
#[must_use]
pub fn next_step(texts: &Texts, step: &str) -> String {
    texts.t().card_next_step(step)
}

/// "Hạn: 17 giờ thứ Hai, ngày 21/12."; `deadline` from [`super::dates::deadline`].
#[must_use]
pub fn due(texts: &Texts, deadline: &str) -> String {
    texts.t().card_deadline(deadline)
}

/// The home card of somebody who owes nothing.
#[must_use]
pub fn nothing_due(texts: &Texts) -> String {
    texts.t().card_nothing_due()
}

/// "Gửi tới 17 đồng chí?": asked before anything goes to more than one person.
#[must_use]
pub fn send_to(texts: &Texts, count: usize) -> String {
    texts.t().card_send_to(people(texts, count))
}

/// "Sẽ gửi lúc 7 giờ sáng mai."; `when` from [`super::dates::soon`].
#[must_use]
pub fn sent_later(texts: &Texts, when: &str) -> String {
    texts.t().card_sent_later(when)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::unit::Profile;

    fn everywhere(say: impl Fn(&Texts) -> String) -> Vec<String> {
        let profiles = || Profile::ALL.iter().copied();
        let all = Lang::ALL.iter().flat_map(|lang| profiles().map(|profile| Texts::of(*lang, profile)));
        all.map(say).collect()
    }

    #[test]
    fn a_cell_and_an_association_are_addressed_in_their_own_words() {
        assert_eq!(
            everywhere(|texts| greeting(texts, "Nguyễn Văn An")),
            [
                "Kính gửi đồng chí Nguyễn Văn An,",
                "Kính gửi ông/bà Nguyễn Văn An,",
                "Dear Comrade Nguyễn Văn An,",
                "Dear Nguyễn Văn An,",
            ]
        );
        assert_eq!(
            everywhere(|texts| greeting_all(texts, "Tổ dân phố 7")),
            [
                "Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,",
                "Kính gửi quý hội viên Chi hội Tổ dân phố 7,",
                "Dear comrades of the Tổ dân phố 7 Cell,",
                "Dear members of the Tổ dân phố 7 Chapter,",
            ]
        );
        assert_eq!(
            greeting_secretary(Texts::of(Lang::Vi, Profile::Cell), "Lê Văn Bình"),
            "Kính gửi đồng chí bí thư Lê Văn Bình,"
        );
    }

    #[test]
    fn people_are_counted_with_the_plural_of_the_language() {
        assert_eq!(
            everywhere(|texts| send_to(texts, 1)),
            ["Gửi tới 1 đồng chí?", "Gửi tới 1 hội viên?", "Send to 1 comrade?", "Send to 1 member?"]
        );
        assert_eq!(
            everywhere(|texts| people(texts, 17)),
            ["17 đồng chí", "17 hội viên", "17 comrades", "17 members"]
        );
    }
}
