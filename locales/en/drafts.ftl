### The draft: part by part, as a file, and the committee's review. Types: see locales/vi/drafts.ftl.

## Names of the parts

draft-part-done = Achieved
draft-part-not-done = Not achieved
draft-part-objective = Objective causes
draft-part-subjective = Subjective causes
draft-part-orientation = Orientation
draft-part-measures = Measures
draft-part-questions = Focus questions
draft-part-rest = Other content

draft-button-filled = { $part }: written
draft-button-empty = { $part }: empty

## The draft's card

draft-head = Draft of the topic, version { $number }
draft-head-none = Draft of the topic: none yet
draft-how-to-start = Write it part by part here, or send any file (Word, PDF, pictures, text).
draft-written = { $filled } of 7 parts written: measures { $measures }, focus questions { $questions }.
draft-kept = File “{ $file }”, sent on as it is; measures { $measures }.
draft-state-submitted = Waiting for the { -committee }. What you write now is the next version, to be sent again.
draft-state-returned = The { -committee } asks for changes. What you write now is the next version.
draft-state-approved = The { -committee } has approved this version.
draft-state-approved-alone = The { -secretary } has approved this version alone.
draft-state-beside = Version { $number } is approved and stays in force.
draft-late = The draft is overdue.
draft-preview = Preview
draft-submit = Send to the { -committee }
draft-resubmit = Back to the { -committee }
draft-keep-approved = Keep the approved version
draft-extend = Extend
draft-change-preparer = Change the preparer
draft-prepare-myself = I will prepare it

## Advice

draft-advice = Advice: { $what }.
draft-advice-none = The draft has all its parts.
draft-advice-done = nothing on what was done
draft-advice-not-done = nothing on what was not done
draft-advice-subjective = no subjective cause
draft-advice-orientation = no orientation
draft-advice-measures = no measures
draft-advice-owner = nobody is named to lead measure { $numbers }
draft-advice-date = no date for measure { $numbers }
draft-advice-questions = no focus questions

## One part at a time

draft-ask-done = Achieved: what has the { -unit } done in this matter? Please name facts and figures.
draft-ask-not-done = Not achieved: what falls short?
draft-ask-objective = Objective causes: which circumstances make it hard?
draft-ask-subjective = Subjective causes: what do the { -unit } and its { -members } lack? Please be frank and concrete.
draft-ask-orientation = Orientation: what should the { -unit } aim for?
draft-ask-measures =
    Measures: one a line, with who leads it and by when if known.
    Example: “Check the public lights every week; led by the warden; by 31/01”.
draft-ask-questions = Focus questions for the { -members }: one a line.
draft-ask-how = Write right here; a long text may come as several messages, they are joined.
draft-ask-replaces = What you send replaces what this part holds.

draft-saved = Saved: { $part }
draft-next-part = Go on: { $part }
draft-to-card = To the draft

## The list of measures

draft-measures-read = { $count ->
    [one] { $count } measure was read
   *[other] { $count } measures were read
}
draft-measures-none = No measure was found.
draft-measures-more = … and { $count } more.
draft-measures-right = Please check them. This list will be put to the { -members }.
draft-measures-again = Send the list again

## Files

draft-file-reading = The file “{ $file }” is here. It is being read; you will be told.
draft-file-kept = The file “{ $file }” is the draft, version { $number }. It is sent on as it is.
draft-file-big = It is larger than 20 MB, so its text cannot be read.
draft-file-unreadable = The file could not be opened for reading.
draft-file-ask-measures = Please send the measures of the draft, one a line.
draft-file-read = The file “{ $file }” was read: draft version { $number }.

## To the committee

draft-submitted = Version { $number } went to { $count ->
    [one] { $count } reviewer
   *[other] { $count } reviewers
} of the { -committee }.
draft-submitted-nobody = Version { $number } waits for the { -secretary }: nobody else in the { -committee } can review it.

review-notice = { $preparer } has sent the draft “{ $title }” (version { $number }).
review-notice-ask = Please read it and say whether you approve it.
review-reminder = Version { $number } of the draft still awaits your answer.
review-ask-alone = Version { $number } of the draft is ready. Nobody else in the { -committee } can review it, so the { -secretary } reads and approves it alone.
review-read = Read the draft
review-approve = Approve
review-amend = Ask for changes
review-ask-words = Please write what should change right here. The preparer will read it.
review-said-approve = Recorded: you approve version { $number }.
review-said-amend = Recorded and passed on to the preparer: the changes you ask for in version { $number }.
review-amend-asked = { $by } asks for changes in version { $number }:
review-amend-dropped = { $by } now approves version { $number }. The changes asked for before are kept for you to consider:
review-some-reviewer = A { -committee-member }
review-to-draft = Change the draft
review-approved = The { -committee } has approved version { $number }: { $approved } of { $of }.
review-approved-recorded = Recorded: the { -committee } approved version { $number } at a meeting of its own.
review-approved-alone = Recorded: the { -secretary } approved version { $number } alone.
review-next-circulate = Send to the members
review-returned = The { -committee } asks for changes in version { $number }.
review-returned-next = Please change the draft as asked and send it to the { -committee } again.

review-came-after = Version { $number } of the draft came after the approval.
review-came-after-choice = The approved version { $approved } stays unless you take the new one back to the { -committee }.
review-kept = The approved version is kept.

## Where the review stands

review-head = The { -committee } is reviewing version { $number }
review-standing = Approve { $approved }, ask for changes { $amend }, of { $of }.
review-needed = Approvals needed: { $needed }.
review-silent = No answer yet: { $names }.
review-remind = Remind the { -committee }
review-record = Record: approved at a committee meeting
review-alone = { -Secretary } approves alone
review-alone-why = Nobody else in the { -committee } can review it.
review-which-day = On which day did the { -committee } approve this version? Press a day, or send one, for example: 5/12.
review-today = Today
review-yesterday = Yesterday
review-day-right = The { -committee } approved it on { $day }, is that right?

## A late preparer

draft-extend-to = To which day is the draft put off?
draft-extend-none = No day is left before the draft must go to the members.
draft-extended = The draft is now due on { $until }.
draft-extended-done = Extended; the preparer is told.
draft-preparer-taken = { -title }{ $by } takes over the preparation of this topic. The { -committee } thanks you.
draft-preparer-me = You are the preparer of this topic.
