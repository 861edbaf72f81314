### The plan of the year: four quarters, approved by the committee, opened one by one. Keys: plan-…

plan-heading-draft = Plan of { $year }, version { $version }: not yet sent to the { -committee }
plan-heading-review = Plan of { $year }, version { $version }: before the { -committee }, { $approved }/{ $of } approve
plan-heading-approved = Plan of { $year }, version { $version }: approved by the { -committee }
plan-heading-alone = Plan of { $year }, version { $version }: approved by the { -secretary }
plan-heading-changed = Plan of { $year }, version { $version }: changed since the { -committee } approved version { $before }
plan-line = Quarter { $quarter }: { $rest }
plan-line-empty = Quarter { $quarter }: no topic yet
plan-line-missed = Quarter { $quarter }: no session held
plan-begun = begun

plan-advice = Please note: { $advice }
plan-advice-more = Please note: { $advice } (and { $more } more)
plan-advice-no-day = no working day is left in quarter { $quarter }
plan-advice-unfilled = something is missing in quarter { $quarters }
plan-advice-no-group = the topic of quarter { $quarters } has no content group yet
plan-advice-obligatory = the year has no topic of the group "{ $group }"
plan-advice-repeated = the topic of quarter { $quarter } repeats { $before }, less than two years ago
plan-advice-uneven = { $person } prepares { $times } times while others have no turn
plan-advice-outside = the meeting of quarter { $quarter } ({ $day }) lies outside the quarter
plan-advice-day-off = the meeting of quarter { $quarter } ({ $day }) falls on a day off
plan-advice-passed = the meeting day of quarter { $quarter } ({ $day }) has passed
plan-advice-order = the dates of quarter { $quarter } are out of order

plan-open-quarter = Quarter { $quarter }
plan-submit = Send to the { -committee }
plan-alone = Approve it myself
plan-fill-anew = Draw it up anew
plan-paper = Get the Word file
plan-other-year = Plan of { $year }
plan-see = See the plan of { $year }
plan-ask-way =
    Draw up anew the quarters that have not begun? What was corrected in them will be replaced.
    Please choose how.
plan-propose = As the assistant proposes
plan-as-last-year = As last year
plan-back = Back to the plan

plan-quarter-heading = Plan of { $quarter }
plan-no-group = Content group: not chosen yet
plan-group = Content group: { $group }
plan-no-preparer = Prepared by: nobody yet
plan-meeting = Meeting: { $at }, { $mode }
plan-no-meeting = Meeting: no day yet
plan-mode-separate = a session of its own
plan-mode-joined = joined to a regular meeting
plan-missed = This quarter is over, and no session was held. The plan does not arrange a past quarter.
plan-open-topic = Open this topic
plan-choose-group = Choose the group
plan-change-group = Change the group
plan-change-mode = Make it { $mode }
plan-change-place = Place
plan-give-link = Make a link for the rapporteur
plan-ask-group = Which content group does the topic belong to?
plan-by-party-group = Give it to a { -party-group }
plan-by-guest = Invite a rapporteur
plan-ask-through = Who answers for the { -party-group }?
plan-ask-party-group =
    Which { -party-group } prepares, through { $person }?
    Please write its name here, for example: { -Party-group } 1.
plan-forward-guest-link = Please forward the message above to the rapporteur { $name }, or copy the link and send it by other means.
plan-ask-guest =
    Who is the rapporteur? Please write the full name here.
    A rapporteur only prepares this topic and sees nothing else of the { -unit }.
plan-ask-day =
    Which day? Please tap, or write it here,
    for example: 24/6, or 19:30 on 24 June.
plan-no-day-left =
    No working day is left in this quarter.
    Another day can be written here, for example: 24/6.
plan-confirm-outside = Meeting: { $at }. This day lies outside { $quarter }. Choose it all the same?

plan-changed = The plan is corrected.
plan-submitted = The plan was sent to { $people }.
plan-review-notice = The { -secretary } sends you the plan of thematic sessions of { $year }, version { $version }.
plan-review-ask = Please look at it and say whether you approve.
plan-ask-words = What should be changed? Please write it here.
plan-which-day = On which day did the { -committee } approve this plan? Press a day, or send one, for example: 5/1.
plan-review-reminder = The plan of thematic sessions of { $year }, version { $version }, still awaits your answer.
plan-what-reminded = A reminder to those of the { -committee } who have said nothing of the plan of { $year }, version { $version }.
plan-heading-redraw = Plan of { $year } if it is drawn up anew
plan-redraw-nobody = Nobody needs to be told.
plan-redraw-do = Draw it up anew and tell them
plan-redrawn = The plan of thematic sessions of { $year } was drawn up anew; it is now version { $version }.
plan-redrawing-taken-back = Taken back. The plan of { $year } is version { $version } again, as it was before, and nobody has been told.
plan-redrawn-yours = You prepare the topic of { $quarter }: { $title }
plan-said-approve = Recorded: the plan is approved.
plan-said-amend = Recorded and passed on to the { -secretary }.
plan-amend-asked = { $person } asks for changes in the plan of { $year }:
plan-amend-dropped = { $person } now approves the plan of { $year }. The changes asked for before are kept for you to consider:
plan-approved = The { -committee } has approved the plan of { $year } ({ $by }/{ $of }).
plan-approved-recorded = Recorded: the { -committee } approved the plan of { $year } at its meeting on { $day }.
plan-duty-approved = By the plan of { $year }, which was just approved, you prepare the topic of { $quarter }: { $title }
plan-duty-given = By the plan of the year you are asked to prepare the topic of { $quarter }: { $title }
plan-duty-changed = The topic you prepare for { $quarter } has changed; it is now: { $title }
plan-duty-due = The draft will be due on { $day }. The assistant will remind you when the quarter comes.
plan-duty-ended = The topic of { $quarter } is now prepared by somebody else.
plan-moved = By the plan of the year, the session of { $quarter } moves to { $at }.
plan-paper-ordered = The file is being made and will be sent at once.
plan-paper-caption = Plan of thematic sessions of { $year }, version { $version }
plan-file-name = plan-{ $year }-version-{ $version }
plan-guest-link =
    Dear { $name },
    { $unit } invites you as a rapporteur, to prepare one topic.
    Please open the link below. It is for you only, works once, until { $deadline }.
plan-ask-stand-in =
    { $person } prepares the topic of { $quarters }.
    Please choose who takes over first, then do again what you just tapped. Nothing has changed yet.
plan-stood-in =
    { $by } now prepares instead of { $before }.
    What was tapped before can go on now.

home-plan-proposes = The plan of the year proposes: { $title }
home-settle-by = please settle it by { $day }
home-guest = { $unit } invites you to prepare one topic. The assistant will write to you here when it begins.
home-guest-ended =
    Your part with { $unit } is over. The { -committee } thanks you.
    The assistant will send nothing more and shows nothing more.
home-settle = Settle as proposed
home-change-title = Change the topic
home-make-plan = Plan the year
home-plan = Plan of the year
word-preparer-group = { $group } ({ $person })
word-preparer-guest = rapporteur { $name }

## The paper of the plan

paper-plan = PLAN
paper-plan-subject = of thematic sessions in { $year }
paper-plan-number-open = { $profile ->
    [association] No. …/KH-CH
   *[cell] No. …-KH/CB
}
paper-plan-basis = So that each quarter's thematic session has something to decide, is well prepared, and everybody knows who does what, the { -committee } has drawn up the following plan:
paper-plan-column-quarter = Qtr.
paper-plan-column-title = Topic
paper-plan-column-group = Content group
paper-plan-column-preparer = Prepared by
paper-plan-column-draft = Draft due
paper-plan-column-review = Reviewed by
paper-plan-column-meeting = Meeting
paper-plan-column-mode = Form
paper-plan-column-note = Note
paper-plan-obligatory = Obligatory topic of the year
paper-plan-missed = Not held
paper-plan-separate = Of its own
paper-plan-joined = With a regular meeting
paper-plan-by-group = { $group } (through { $name })
paper-plan-by-guest = { $name } (rapporteur)
paper-plan-approved = The { -committee } approved the plan on { $day } ({ $by }/{ $of } in favour).
paper-plan-approved-recorded = The { -committee } approved the plan at its meeting on { $day }.
paper-plan-approved-alone = The { -secretary } approved the plan on { $day }.
paper-plan-carry-out = Those who prepare hand the draft in on time, so that the { -committee } can review it before it goes to the members. Where something has to change, the { -committee } changes the plan and tells those concerned. The minutes of each thematic session are kept separately in every case.

plan-draft-days = Draft: { $draft }; approved by the { -committee }: { $review }
