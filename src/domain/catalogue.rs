//! The starter catalogue of topics (S2, S7–S9; content groups of HD 12-HD/BTCTW and HD 42-HD/BTCTW).
//!
//! Keys only: the titles are prose and stand in `locales/`, written to be chosen by one tap and corrected.

use super::text_enum::text_enum;
use super::unit::Profile;

text_enum! {
    /// What kind of content a topic is; a year's plan spreads over them.
    pub enum ContentGroup {
        /// Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: at least once a year (S5).
        HoChiMinh = "ho_chi_minh",
        /// Theory, knowledge, professional skill.
        Competence = "competence",
        /// Carrying out a directive, resolution, law or local task.
        Tasks = "tasks",
        /// Against degradation, "tự diễn biến", "tự chuyển hoá".
        Conduct = "conduct",
        /// Building the organisation itself: meetings, members, inspection.
        Organisation = "organisation",
        /// Against corruption, waste, bureaucracy.
        Integrity = "integrity",
        /// Life where the members live and work.
        Community = "community",
    }
}

text_enum! {
    /// A topic of the catalogue.
    pub enum CatalogueTopic {
        CellThrift = "cell_thrift",
        CellExample = "cell_example",
        CellCloseToPeople = "cell_close_to_people",
        CellNewMembers = "cell_new_members",
        CellMonthlyMeeting = "cell_monthly_meeting",
        CellAssignments = "cell_assignments",
        CellRecognition = "cell_recognition",
        CellInspection = "cell_inspection",
        CellDemocracy = "cell_democracy",
        CellConduct = "cell_conduct",
        CellIntegrity = "cell_integrity",
        CellSocialEvil = "cell_social_evil",
        CellSelfStudy = "cell_self_study",
        CellAdvice = "cell_advice",
        AssociationMeetings = "association_meetings",
        AssociationNewMembers = "association_new_members",
        AssociationMutualHelp = "association_mutual_help",
        AssociationFund = "association_fund",
        AssociationEnvironment = "association_environment",
        AssociationTrades = "association_trades",
        AssociationOnline = "association_online",
        AssociationExample = "association_example",
    }
}

impl CatalogueTopic {
    /// The topics offered to a unit, the most usual first.
    pub fn of(profile: Profile) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |topic| topic.profile() == profile)
    }

    /// For whom it is.
    #[must_use]
    pub const fn profile(self) -> Profile {
        match self {
            Self::CellThrift
            | Self::CellExample
            | Self::CellCloseToPeople
            | Self::CellNewMembers
            | Self::CellMonthlyMeeting
            | Self::CellAssignments
            | Self::CellRecognition
            | Self::CellInspection
            | Self::CellDemocracy
            | Self::CellConduct
            | Self::CellIntegrity
            | Self::CellSocialEvil
            | Self::CellSelfStudy
            | Self::CellAdvice => Profile::Cell,
            Self::AssociationMeetings
            | Self::AssociationNewMembers
            | Self::AssociationMutualHelp
            | Self::AssociationFund
            | Self::AssociationEnvironment
            | Self::AssociationTrades
            | Self::AssociationOnline
            | Self::AssociationExample => Profile::Association,
        }
    }

    /// The content group it belongs to.
    #[must_use]
    pub const fn group(self) -> ContentGroup {
        match self {
            Self::CellExample | Self::CellCloseToPeople | Self::AssociationExample => ContentGroup::HoChiMinh,
            Self::CellSelfStudy | Self::CellAdvice | Self::AssociationTrades => ContentGroup::Competence,
            Self::CellDemocracy => ContentGroup::Tasks,
            Self::CellConduct => ContentGroup::Conduct,
            Self::CellNewMembers
            | Self::CellMonthlyMeeting
            | Self::CellAssignments
            | Self::CellRecognition
            | Self::CellInspection
            | Self::AssociationMeetings
            | Self::AssociationNewMembers => ContentGroup::Organisation,
            Self::CellThrift | Self::CellIntegrity | Self::AssociationFund => ContentGroup::Integrity,
            Self::CellSocialEvil
            | Self::AssociationMutualHelp
            | Self::AssociationEnvironment
            | Self::AssociationOnline => ContentGroup::Community,
        }
    }

    /// Whether it satisfies the yearly session on Hồ Chí Minh (S5).
    #[must_use]
    pub const fn is_on_ho_chi_minh(self) -> bool {
        matches!(self.group(), ContentGroup::HoChiMinh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_can_fill_a_year_and_meet_the_rule_of_s5() {
        for profile in Profile::ALL {
            let offered: Vec<CatalogueTopic> = CatalogueTopic::of(*profile).collect();
            assert!(offered.len() >= 8, "two years without repeating one");
            assert!(offered.iter().any(|topic| topic.is_on_ho_chi_minh()));
            assert!(offered.iter().all(|topic| topic.as_str().starts_with(profile.as_str())));
        }
    }

    #[test]
    fn every_content_group_has_a_topic_for_a_cell() {
        for group in ContentGroup::ALL {
            assert!(CatalogueTopic::of(Profile::Cell).any(|topic| topic.group() == *group), "{group:?}");
        }
    }
}
