### The year's report to the body above: card, paper, sheets. Keys: year-… (card), year-paper-… (paper), year-sheet-… (sheets).

year-heading = Report for { $year }, as of { $on }
year-heading-whole = Report for { $year }
year-held = { -Session }s held in { $held } of { $due } quarters
year-held-missed = { -Session }s held in { $held } of { $due } quarters; none in quarter { $missed }
year-none-held = No { -session } has been recorded yet
year-none-of-due = { $due ->
    [one] No { -session } was held in the quarter so far
   *[other] No { -session } was held in the { $due } quarters so far
}
year-turnout = Attendance { $share } ({ $present } of { $expected })
year-turnout-unknown = No attendance recorded
year-commented = commented { $share } ({ $commented } of { $asked })
year-measures = Measures passed: { $passed } of { $voted }
year-no-measures = No measure put to the vote is recorded
year-tasks = carried out: { $done } of { $total }
year-tasks-late = carried out: { $done } of { $total }, overdue: { $late }
year-obligatory = Obligatory topic of the year: held in quarter { $quarters }
year-obligatory-none = Obligatory topic of the year not held: { $group }
year-obligatory-missing = Obligatory topic of the year not held yet: { $group }
year-since = Recorded here since { $day }
year-papers = Get the Word and Excel files
year-open = Report for { $year }
year-ordered = The report is being made and will be sent as soon as it is ready.
year-document-caption =
    Report on the { -session }s of { $year } (draft).
    The { -secretary } fills in what is marked in yellow before it is signed and sent to the { -superior }.
year-sheets-caption = Figures of { $year }: the sessions and the measures being carried out.
year-document-file = report-{ $year }.docx
year-sheets-file = figures-{ $year }.xlsx

## The paper

year-paper-number-open = { $profile ->
    [association] No.: ……/BC-CH
   *[cell] No. ……-BC/CB
}
year-paper-kind = REPORT
year-paper-subject = on the { -session }s of { $year }
year-paper-to = To: { $superior }
year-paper-basis = Under the rules on the quality of sessions, the { -unit } reports on its { -session }s of the year:
year-paper-as-of = Figures as of { $day }.
year-paper-since = Recorded here since { $day }; the { -unit } itself adds the quarters before that.
year-paper-part-situation = I. SITUATION
year-paper-members = The { -unit } has { $total } members, { $official } official and { $probationary } probationary.
year-paper-members-all = The { -unit } has { $total } members.
year-paper-part-results = II. RESULTS
year-paper-held = 1. Quarters with a { -session }: { $held } of { $due }.
year-paper-none-due = 1. No { -session } is recorded.
year-paper-missed = None was held in quarter { $quarters }; reason:
year-paper-obligatory = Obligatory topic of the year ({ $group }): held in quarter { $quarters }.
year-paper-obligatory-missing = Obligatory topic of the year ({ $group }): not held.
year-paper-turnout = 2. Attendance: { $present } of { $expected }, or { $share }; excused: { $excused }.
year-paper-nothing-counted = 2. There are no figures of attendance, comments and measures.
year-paper-turnout-unknown = 2. Attendance: none recorded.
year-paper-commented = 3. Comments: { $commented } of { $asked } commented, or { $share }; comments in all: { $comments }.
year-paper-measures = 4. Measures put to the vote: { $voted }; passed: { $passed }.
year-paper-no-measures = 4. Measures put to the vote: none recorded.
year-paper-tasks = 5. Measures of the year: { $total }; done: { $done } (after their date: { $done_late }); going on: { $going }; overdue: { $late }.
year-paper-no-tasks = 5. No measure has been given out to be carried out.
year-paper-by-quarter = By quarter:
year-paper-column-quarter = Qtr.
year-paper-column-title = Topic
year-paper-column-held = Held on
year-paper-column-turnout = Present
year-paper-column-commented = Spoke
year-paper-column-passed = Passed
year-paper-column-done = Done
year-paper-column-late = Overdue
year-paper-total = Year
year-paper-missed-quarter = Not held
year-paper-under-way = Under way
year-paper-ahead = Not due yet
year-paper-is-obligatory = (obligatory)
year-paper-part-tasks = III. MEASURES BEING CARRIED OUT
year-paper-carried = Left by earlier years:
year-paper-of-year = Of this year:
year-paper-nothing-decided = No measure has been given out to be carried out this year.
year-paper-column-code = Code
year-paper-column-measure = Measure
year-paper-column-owner = Led by
year-paper-column-due = Due
year-paper-column-standing = Standing
year-paper-code = { $code }, quarter { $quarter }
year-paper-code-of = { $code }, quarter { $quarter }/{ $year }
year-standing-going = Going on
year-standing-late = Overdue
year-standing-done = Done { $day }
year-standing-done-late = Done { $day }, late
year-standing-dropped = Given up
year-paper-part-judgement = IV. ASSESSMENT
year-paper-strengths = 1. Strengths:
year-paper-shortcomings = 2. Shortcomings:
year-paper-causes = 3. Causes (objective; subjective):
year-paper-part-direction = V. NEXT YEAR
year-paper-direction = 1. Direction:
year-paper-proposals = 2. Proposals:
year-paper-blank = [{ -secretary } to add: { $what }]
year-judgement = { $key ->
    [situation] the situation
    [strengths] strengths
    [shortcomings] shortcomings
    [causes] causes
    [direction] direction
    [proposals] proposals
    [signer] who signs
    [reason] the reason
   *[quarter] this quarter
}

## Sheets

year-sheet-sessions = Sessions
year-sheet-tasks = Measures
year-sheet-standing = Standing
year-sheet-group = Content group
year-sheet-obligatory = Obligatory
year-sheet-preparer = Prepared by
year-sheet-expected = To attend
year-sheet-present = Present
year-sheet-excused = Excused
year-sheet-turnout = Attendance
year-sheet-asked = Asked to comment
year-sheet-commented = Commented
year-sheet-share = Share
year-sheet-comments = Comments
year-sheet-voted = Voted on
year-sheet-going = Going on
year-sheet-done-late = Done late
year-sheet-year = Year
year-sheet-co-owners = With
year-sheet-expected-result = Expected result
year-sheet-done-on = Done on
year-sheet-held = Held
year-sheet-unknown = Before it was recorded here
year-sheet-yes = Yes
