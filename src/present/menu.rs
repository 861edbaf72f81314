//! The list of commands a chat offers: three for members, the way of the cycle for officers.

use super::texts::Texts;
use crate::domain::unit::Lang;

/// A command's name without the slash, and what it is for.
pub type Entry = (String, String);

/// The list for one person. `leads`: secretary or deputy somewhere.
#[must_use]
pub fn entries(texts: &Texts, leads: bool) -> Vec<Entry> {
    let t = texts.t();
    let mut list = vec![(("trangchu", "home"), t.menu_home()), (("gopy", "comment"), t.menu_comment())];
    if leads {
        list.extend([
            (("chuyende", "topic"), t.menu_topic()),
            (("duthao", "draft"), t.menu_draft()),
            (("bienphap", "measure"), t.menu_measures()),
            (("hop", "meeting"), t.menu_meeting()),
            (("ketluan", "conclude"), t.menu_conclude()),
            (("tiendo", "status"), t.menu_status()),
            (("nhacviec", "remind"), t.menu_remind()),
            (("thanhvien", "members"), t.menu_members()),
            (("caidat", "settings"), t.menu_settings()),
        ]);
    }
    list.push((("trogiup", "help"), t.menu_help()));
    let name = |(vi, en): (&str, &str)| match texts.lang() {
        Lang::Vi => vi.to_owned(),
        Lang::En => en.to_owned(),
    };
    list.into_iter().map(|(names, text)| (name(names), text)).collect()
}
