//! The table of rights as a whole, and what it must never say.

use super::*;
use crate::domain::sample::{being, member, probationary, topic};
use crate::domain::topic::Stage;

#[test]
fn the_whole_table() {
    let mut table = format!("{:<22}", "");
    for heading in ["sec", "dep", "com", "pre", "min", "mem", "pro", "gue", "str"] {
        table.push_str(&format!(" {heading}"));
    }
    for act in Act::ALL {
        table.push_str(&format!("\n{:<22}", act.as_str()));
        for standing in Standing::ALL {
            table.push_str(if may(*standing, *act) { "  x " } else { "  . " });
        }
    }
    let table = table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(table, @r"
                           sec dep com pre min mem pro gue str
    set_up_unit             x   x   .   .   .   .   .   .   .
    change_settings         x   x   .   .   .   .   .   .   .
    edit_roster             x   x   .   .   .   .   .   .   .
    approve_enrolment       x   x   .   .   .   .   .   .   .
    issue_link              x   x   .   .   .   .   .   .   .
    assign_role             x   x   .   .   .   .   .   .   .
    hand_over               x   .   .   .   .   .   .   .   .
    choose_topic            x   x   .   .   .   .   .   .   .
    edit_plan               x   x   .   .   .   .   .   .   .
    review_plan             x   x   x   .   .   .   .   .   .
    set_meeting             x   x   .   .   .   .   .   .   .
    assign_preparer         x   x   .   .   .   .   .   .   .
    write_draft             x   x   .   x   .   .   .   x   .
    submit_draft            x   x   .   x   .   .   .   x   .
    review_draft            x   x   x   .   .   .   .   .   .
    record_approval         x   x   .   .   .   .   .   .   .
    approve_alone           x   x   .   .   .   .   .   .   .
    circulate               x   x   .   .   .   .   .   .   .
    read_topic              x   x   x   x   x   x   x   x   .
    comment                 x   x   x   x   x   x   x   .   .
    withdraw_own_comment    x   x   x   x   x   x   x   .   .
    record_comment          x   x   x   .   x   .   .   .   .
    enter_on_behalf         x   x   x   .   x   .   .   .   .
    see_names               x   x   x   .   .   .   .   .   .
    propose_measure         x   x   x   x   x   x   x   .   .
    curate_measures         x   x   .   .   .   .   .   .   .
    freeze_measures         x   x   .   .   .   .   .   .   .
    open_ballot             x   x   .   .   .   .   .   .   .
    cast_vote               x   x   x   .   .   x   .   .   .
    enter_hall_count        x   x   .   .   x   .   .   .   .
    close_ballot            x   x   .   .   .   .   .   .   .
    reserve_opinion         x   x   x   .   .   x   .   .   .
    answer_invitation       x   x   x   x   x   x   x   .   .
    decide_absence          x   x   .   .   .   .   .   .   .
    set_attendance          x   x   .   .   x   .   .   .   .
    hold_meeting            x   x   .   .   .   .   .   .   .
    finish_minutes          x   x   .   .   x   .   .   .   .
    fill_conclusion         x   x   .   .   .   .   .   .   .
    adopt_conclusion        x   x   .   .   .   .   .   .   .
    change_tasks            x   x   .   .   .   .   .   .   .
    see_turnout             x   x   .   .   .   .   .   .   .
    remind                  x   x   .   .   .   .   .   .   .
    report_year             x   x   .   .   .   .   .   .   .
    see_own_data            x   x   x   x   x   x   x   x   x
    ");
}

#[test]
fn the_deputy_may_do_all_but_hand_over() {
    for act in Act::ALL {
        assert_eq!(
            may(Standing::Deputy, *act),
            may(Standing::Secretary, *act) && *act != Act::HandOver,
            "{act:?}"
        );
    }
}

#[test]
fn an_office_never_takes_away_what_a_member_may_do() {
    for act in Act::ALL {
        for office in [Standing::Secretary, Standing::Deputy, Standing::Committee] {
            assert!(may(office, *act) || !may(Standing::Member, *act), "{office:?} {act:?}");
        }
        for duty in [Standing::Preparer, Standing::MinuteTaker] {
            assert!(may(duty, *act) || !may(Standing::Probationary, *act), "{duty:?} {act:?}");
        }
    }
}

#[test]
fn probationary_members_speak_and_never_vote() {
    let person = Member { roles: member(0, Role::ALL).roles, ..probationary(5) };
    let mut theirs = topic();
    theirs.preparer = Some(person.id);
    assert!(allowed(&person, Some(&theirs), Act::Comment));
    assert!(allowed(&person, Some(&theirs), Act::WriteDraft), "may prepare a topic");
    assert!(allowed(&person, Some(&theirs), Act::SetAttendance), "may take the minutes");
    assert!(!allowed(&person, Some(&theirs), Act::CastVote));
    assert!(!allowed(&person, Some(&theirs), Act::ReviewDraft), "a roster in error makes no officer");
}

#[test]
fn the_preparer_writes_the_draft_of_that_topic_only() {
    let person = member(3, &[]);
    let mut theirs = topic();
    theirs.preparer = Some(person.id);
    assert!(allowed(&person, Some(&theirs), Act::SubmitDraft));
    assert!(!allowed(&person, Some(&topic()), Act::SubmitDraft));
    assert!(!allowed(&person, None, Act::SubmitDraft));
    assert!(!allowed(&person, Some(&theirs), Act::ReviewDraft));
}

#[test]
fn a_guest_prepares_one_topic_and_is_a_stranger_to_all_else() {
    let guest = Member { kind: MemberKind::Guest, roles: member(0, Role::ALL).roles, ..member(8, &[]) };
    let mut theirs = topic();
    theirs.preparer = Some(guest.id);
    let allowed_to = |topic: Option<&Topic>| -> Vec<Act> {
        Act::ALL.iter().copied().filter(|act| allowed(&guest, topic, *act)).collect()
    };
    let own = [Act::WriteDraft, Act::SubmitDraft, Act::ReadTopic, Act::SeeOwnData];
    assert_eq!(allowed_to(Some(&theirs)), own);
    assert_eq!(allowed_to(Some(&topic())), [Act::SeeOwnData]);
    assert_eq!(allowed_to(None), [Act::SeeOwnData]);
    for stage in [Stage::Concluded, Stage::FollowingUp, Stage::Closed, Stage::Cancelled] {
        let over = Topic { stage, ..theirs.clone() };
        assert_eq!(allowed_to(Some(&over)), [Act::SeeOwnData], "{stage:?}");
    }
}

#[test]
fn who_is_away_or_exempt_still_reads_speaks_and_serves() {
    for status in [Status::Away, Status::Exempt] {
        let secretary = being(status, member(1, &[Role::Secretary]));
        assert!(allowed(&secretary, None, Act::ReadTopic));
        assert!(allowed(&secretary, None, Act::Comment));
        assert!(allowed(&secretary, None, Act::HandOver));
    }
}

#[test]
fn who_left_or_is_suspended_may_only_see_their_own_data() {
    for status in [Status::Moved, Status::Deceased, Status::Suspended] {
        let mut theirs = topic();
        theirs.preparer = Some(MemberId(1));
        let person = being(status, member(1, &[Role::Secretary, Role::MinuteTaker]));
        let left: Vec<Act> =
            Act::ALL.iter().copied().filter(|act| allowed(&person, Some(&theirs), *act)).collect();
        assert_eq!(left, [Act::SeeOwnData], "{status:?}");
    }
}
