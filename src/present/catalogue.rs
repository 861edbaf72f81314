//! Titles of the starter catalogue and names of the content groups.

use super::texts::Texts;
use crate::domain::catalogue::{CatalogueTopic, ContentGroup};

/// The title a topic of the catalogue is offered with. Plain text.
#[must_use]
pub fn title(texts: &Texts, topic: CatalogueTopic) -> String {
    let t = texts.t();
    match topic {
        CatalogueTopic::CellThrift => t.catalogue_cell_thrift(),
        CatalogueTopic::CellExample => t.catalogue_cell_example(),
        CatalogueTopic::CellCloseToPeople => t.catalogue_cell_close_to_people(),
        CatalogueTopic::CellNewMembers => t.catalogue_cell_new_members(),
        CatalogueTopic::CellMonthlyMeeting => t.catalogue_cell_monthly_meeting(),
        CatalogueTopic::CellAssignments => t.catalogue_cell_assignments(),
        CatalogueTopic::CellRecognition => t.catalogue_cell_recognition(),
        CatalogueTopic::CellInspection => t.catalogue_cell_inspection(),
        CatalogueTopic::CellDemocracy => t.catalogue_cell_democracy(),
        CatalogueTopic::CellConduct => t.catalogue_cell_conduct(),
        CatalogueTopic::CellIntegrity => t.catalogue_cell_integrity(),
        CatalogueTopic::CellSocialEvil => t.catalogue_cell_social_evil(),
        CatalogueTopic::CellSelfStudy => t.catalogue_cell_self_study(),
        CatalogueTopic::CellAdvice => t.catalogue_cell_advice(),
        CatalogueTopic::AssociationMeetings => t.catalogue_association_meetings(),
        CatalogueTopic::AssociationNewMembers => t.catalogue_association_new_members(),
        CatalogueTopic::AssociationMutualHelp => t.catalogue_association_mutual_help(),
        CatalogueTopic::AssociationFund => t.catalogue_association_fund(),
        CatalogueTopic::AssociationEnvironment => t.catalogue_association_environment(),
        CatalogueTopic::AssociationTrades => t.catalogue_association_trades(),
        CatalogueTopic::AssociationOnline => t.catalogue_association_online(),
        CatalogueTopic::AssociationExample => t.catalogue_association_example(),
    }
}

/// The name of a content group, as a year's plan prints it. Plain text.
#[must_use]
pub fn group_name(texts: &Texts, group: ContentGroup) -> String {
    let t = texts.t();
    match group {
        ContentGroup::HoChiMinh => t.catalogue_group_ho_chi_minh(),
        ContentGroup::Competence => t.catalogue_group_competence(),
        ContentGroup::Tasks => t.catalogue_group_tasks(),
        ContentGroup::Conduct => t.catalogue_group_conduct(),
        ContentGroup::Organisation => t.catalogue_group_organisation(),
        ContentGroup::Integrity => t.catalogue_group_integrity(),
        ContentGroup::Community => t.catalogue_group_community(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secrecy::{Secrecy, look};
    use crate::domain::unit::{Lang, Profile};
    use crate::domain::words::fold;

    #[test]
    fn every_title_is_a_line_of_its_own_that_can_be_posted() {
        for (lang, profile) in
            Lang::ALL.iter().flat_map(|lang| Profile::ALL.iter().map(move |profile| (*lang, *profile)))
        {
            let texts = Texts::of(lang, profile);
            let mut keys = std::collections::BTreeSet::new();
            for topic in CatalogueTopic::of(profile) {
                let title = title(texts, topic);
                assert!(title.chars().count() <= 100 && !title.contains('\n'), "{title}");
                assert!(!title.ends_with('.'), "{title}");
                assert_eq!(look(&title), Secrecy::Clear, "{title}");
                assert!(keys.insert(fold(&title)), "{title} stands twice");
            }
        }
    }

    #[test]
    fn a_cell_is_offered_questions_as_well_as_subjects() {
        let texts = Texts::of(Lang::Vi, Profile::Cell);
        insta::assert_snapshot!(title(texts, CatalogueTopic::CellNewMembers), @"Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?");
        let questions =
            CatalogueTopic::of(Profile::Cell).filter(|topic| title(texts, *topic).ends_with('?')).count();
        assert!((4..12).contains(&questions));
        assert_eq!(group_name(texts, ContentGroup::Organisation), "Xây dựng tổ chức");
    }
}
