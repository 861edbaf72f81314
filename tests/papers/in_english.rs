//! An association's papers in full, in English, adopted by the deputy.

use crate::papers::association::association;
use crate::papers::printed::texts;

#[test]
fn the_conclusion() {
    let [conclusion, _] = texts(&association());
    insta::assert_snapshot!(conclusion, @"
    CITY READERS’ ASSOCIATION
    RIVERSIDE CHAPTER
    No. 05-KL/CH | SOCIALIST REPUBLIC OF VIET NAM
    Independence - Freedom - Happiness
    Da Nang, 27 December 2026
    CONCLUSION
    Thematic session of quarter IV/2026
    “A reading room for everybody”
    Pursuant to the association's charter and the regulations in force;
    Pursuant to the plan of thematic sessions for 2026;
    Pursuant to the discussion and the vote at the meeting of 24 December 2026;
    The Riverside Chapter concludes as follows:
    I. ASSESSMENT
    The room has found its readers; it lacks a keeper.
    1. What has been achieved
    Two hundred books were collected.
    2. Shortcomings
    The room is open one evening a month.
    3. Causes
    a) Objective causes
    The key is held by the school.
    b) Subjective causes
    Nobody was asked to keep the room.
    II. ORIENTATION AND AIMS
    Fifty readers a month by summer.
    III. TASKS AND MEASURES
    BP-01. Open the reading room on Saturday mornings.
    Led by: Chris Le; due: 31 January 2027; from comments: Ý-01.
    Vote: 6 for out of 6 cast (against 0, other opinions 0, not voting 1; on the roll 7): more than half, passed.
    BP-02. Lend every member two books a month.
    Led by: Chris Le; due: 31 January 2027.
    Vote: 4 for out of 6 cast (against 1, other opinions 1, not voting 1; on the roll 7): more than half, passed.
    Measures not passed
    The meeting voted on the following measures and did not pass them; they are not among the tasks of this conclusion:
    BP-03. Charge five euros a year for the reading room.
    From comments: Ý-02.
    Vote: 3 for out of 6 cast (against 3, other opinions 0, not voting 1; on the roll 7): not more than half, not passed.
    IV. CARRYING OUT
    1. The measures in part III are added to the resolution of the chapter, for all members to carry out.
    2. The executive committee follows up and checks; progress is reviewed on 23 January 2027, 22 February 2027, 24 March 2027.
    3. Assignments:
    No. | Measure | Led by | Due | Vote
    1 | BP-01. Open the reading room on Saturday mornings. | Chris Le | 31 January 2027 | 6/6 for
    2 | BP-02. Lend every member two books a month. | Chris Le | 31 January 2027 | 4/6 for
    Recipients:
    - City Readers’ Association (for report),
    - Members of the chapter,
    - File. | ON BEHALF OF THE EXECUTIVE COMMITTEE
    DEPUTY HEAD
    Bao Tran
    ANNEX
    2 comments on the topic
    Code | By | Comment | Measures concerned
    Ý-01 | Emil Vo | Saturday, 8 to 11. | BP-01
    Ý-02 | Fay Do | A fee keeps out those who need books most. (counter-argument) | BP-03
    ");
}

#[test]
fn the_minutes() {
    let [_, minutes] = texts(&association());
    insta::assert_snapshot!(minutes, @"
    CITY READERS’ ASSOCIATION
    RIVERSIDE CHAPTER | SOCIALIST REPUBLIC OF VIET NAM
    Independence - Freedom - Happiness
    Da Nang, 24 December 2026
    MINUTES
    Thematic session of quarter IV/2026
    “A reading room for everybody”
    Began: 19:30, 24 December 2026
    Ended: 21:15, 24 December 2026
    Place: Reading room
    Form: joined to the regular meeting, with separate minutes
    Members in all: 7
    Present: 7
    Absent, excused: none
    Absent without an accepted reason: none
    Guests: [to be added by the minute-taker: guests, if any]
    Chair: Bao Tran
    Minute-taker: Dana Pham
    Presenter of the topic: Chris Le
    I. CONTENT
    1. Purpose and requirement
    [to be added by the minute-taker: purpose and requirement as the chair put them]
    2. Summary of the topic
    Presented: version 2 of the draft, approved by the executive committee on 9 December 2026 (2/2 in favour).
    Achieved:
    Two hundred books were collected.
    Shortcomings:
    The room is open one evening a month.
    Objective causes:
    The key is held by the school.
    Subjective causes:
    Nobody was asked to keep the room.
    Orientation:
    Fifty readers a month by summer.
    3. Focus questions
    Question 1. Which hours suit you best?
    II. DISCUSSION
    Question 1. Which hours suit you best?
    Emil Vo (Ý-01; sent before the meeting, 18 December 2026; on BP-01): Saturday, 8 to 11.
    General comments
    Fay Do (Ý-02; sent before the meeting, 18 December 2026; counter-argument; on BP-03): A fee keeps out those who need books most.
    III. RESPONSE OF THE PRESENTER
    [to be added by the minute-taker: what the presenter accepted and explained]
    IV. VOTE
    Way of voting: named, on the phone; 7 official members on the roll.
    Measure | For | Against | Other opinion | Not voting | Share | Result
    BP-01. Open the reading room on Saturday mornings. | 6 | 0 | 0 | 1 | 6/6 (100%) | Passed
    BP-02. Lend every member two books a month. | 4 | 1 | 1 | 1 | 4/6 (66.7%) | Passed
    BP-03. Charge five euros a year for the reading room. | 3 | 3 | 0 | 1 | 3/6 (50%) | Not passed
    BP-01. Vote: 6 for out of 6 cast (against 0, other opinions 0, not voting 1; on the roll 7): more than half, passed.
    BP-02. Vote: 4 for out of 6 cast (against 1, other opinions 1, not voting 1; on the roll 7): more than half, passed.
    BP-03. Vote: 3 for out of 6 cast (against 3, other opinions 0, not voting 1; on the roll 7): not more than half, not passed.
    V. CONCLUSION OF THE CHAIR
    The room has found its readers; it lacks a keeper.
    The meeting will carry out the measures that were passed:
    BP-01. Open the reading room on Saturday mornings. Led by: Chris Le; due: 31 January 2027.
    BP-02. Lend every member two books a month. Led by: Chris Le; due: 31 January 2027.
    The minutes were read to the meeting; 7/7 agreed.
    MINUTE-TAKER
    (Signature and full name)
    Dana Pham | CHAIR
    (Signature and full name)
    Bao Tran
    ");
}
