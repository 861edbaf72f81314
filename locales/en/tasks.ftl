### Tasks of a conclusion: register, reports, questions, review. Keys: task-…

## Register

# $quarter (String)
task-heading = Carrying out the conclusion of { $quarter }
# $done (Number)
# $total (Number)
# $late (Number)
task-count = { $late ->
    [0] { $done } of { $total } done
   *[other] { $done } of { $total } done, { $late } overdue
}
task-none = No conclusion of the { -unit } is being carried out yet.
# $code (String)
# $text (String)
# $standing (String)
task-line = { $code }. { $text }: { $standing }
# $standing (String)
task-standing = { $standing ->
    [going] under way
    [late] overdue
    [done] done
    [done_late] done, after the deadline
   *[dropped] given up
}
task-page-before = Previous page
task-page-after = Next page
task-show-all = See all tasks
task-open-register = See the tasks

## One task

# $code (String)
# $quarter (String)
# $standing (String)
task-head = { $code }, { $quarter }: { $standing }
# $person (String)
task-owner = Lead: { $person }
task-owner-none = Lead: nobody yet
# $person (String)
task-owner-left = Lead: { $person }, who can no longer lead it
# $helpers (String)
task-helpers = with { $helpers }
# $date (String)
task-due = Due: { $date }
task-due-none = Due: no date yet
# $expected (String)
task-expected = Expected result: { $expected }
# $date (String)
# $said (String)
task-last = { $date }: { $said }
# $date (String)
# $said (String)
# $words (String)
task-last-words = { $date }: { $said }. “{ $words }”
# $date (String)
# $said (String)
task-last-file = { $date }: { $said }, with a voice message or a file
# $said (String)
task-said-removed = { $detail ->
    [co_owners] helpers removed
   *[expected] expected result removed
}
task-said = { $said ->
    [done] done
    [going_on] under way
    [not_yet] not done yet
    [extended] new deadline
    [reassigned] new lead
    [co_owners] helpers recorded
    [expected] expected result recorded
   *[dropped] given up
}
task-question = How does it stand?
# $person (String)
task-record-for = Record what { $person } says:
task-do-done = Done
task-do-going = Under way
task-do-not-yet = Not done yet
task-record-done = Record: done
task-record-going = Record: under way
task-record-not-yet = Record: not done yet
task-add-words = Add words
task-listen = Listen
task-see-file = See the file
task-extend = Extend
task-set-due = Set a deadline
task-reassign = Change the lead
task-name-owner = Choose the lead
# $detail (String)
task-do-detail = { $detail ->
    [co_owners] Helpers
   *[expected] Expected result
}
task-drop = Give it up
task-next = Next task

## After a tap

# $code (String)
# $said (String)
task-recorded = Recorded for { $code }: { $said }.
# $code (String)
task-ask-why =
    { $code } is recorded as not done yet.
    Please say what stands in the way and when it may be done. Write or speak.
# $code (String)
task-ask-words = Please write or say more about { $code } here.
# $code (String)
task-words-kept = Added to { $code }.
# $code (String)
task-file-kept =
    The voice message or file is kept with { $code }.
    The review prints words only: please add a sentence that sums it up.
# $code (String)
# $date (String)
# $person (String)
# $said (String)
task-voice-of = { $code }, { $date }, { $person }: { $said }
# $code (String)
# $date (String)
# $said (String)
task-voice = { $code }, { $date }: { $said }
task-write-voice = Write it down
# $code (String)
task-ask-voice = Please write here, in the speaker’s own words, what was said of { $code }.
# $code (String)
task-voice-written = { $code } is written down.
# $by (String)
# $code (String)
task-told-written = { $by } has written down what you said of { $code }:
# $code (String)
task-ask-due = New deadline of { $code }?
task-write-due = Write another day
task-write-due-here = Please write the day here, such as 31/3 or 31/3/2027.
# $code (String)
# $date (String)
task-extended =
    { $code } is now due on { $date }.
    Please write the reason here.
# $code (String)
task-ask-owner = Who leads { $code }?
task-write-owner = Write another name
task-write-owner-here = Please write the person or body that leads it here.
# $page (Number)
# $pages (Number)
task-more-people = More of the list ({ $page }/{ $pages })
# $code (String)
# $person (String)
task-reassigned =
    { $code } is now led by { $person }.
    Please write the reason here.
# $detail (String)
# $code (String)
task-write-detail = { $detail ->
    [co_owners] Who helps with { $code }? Please write the people or bodies here.
   *[expected] What is to come of { $code }? Please write it here, for example: 12 households have signed.
}
# $words (String)
task-detail-now = Recorded now: { $words }
# $detail (String)
# $code (String)
task-detail-put = { $detail ->
    [co_owners] Those who help with { $code } are recorded.
   *[expected] The expected result of { $code } is recorded.
}
task-remove-detail = { $detail ->
    [co_owners] Remove the helpers
   *[expected] Remove the expected result
}
task-detail-removed = { $detail ->
    [co_owners] Those who help with { $code } are removed: { $words }.
   *[expected] The expected result of { $code } is removed: { $words }.
}
task-restore-detail = Put it back
task-please-reason = Please write the reason here.
# $code (String)
task-ask-drop =
    Give up { $code }?
    Please write the reason here; the task is recorded as given up once there is one.
# $code (String)
task-dropped = { $code } is recorded as given up, with the reason.

## Asking

# $quarter (String)
# $code (String)
# $text (String)
task-asked-one = Under the conclusion of { $quarter }, you lead { $code }: “{ $text }”
# $count (Number)
# $codes (String)
task-asked-many = You lead { $count } tasks of the conclusions: { $codes }.
# $code (String)
task-code-late = { $code } (overdue)
# $code (String)
# $quarter (String)
task-code-older-late = { $code } ({ $quarter }, overdue)
# $days (Number)
# $date (String)
task-was-due = { $days ->
    [1] One day overdue: it was due on { $date }.
   *[other] { $days } days overdue: it was due on { $date }.
}
# $days (Number)
# $date (String)
task-due-soon = { $days ->
    [0] Due today, { $date }.
    [1] Due tomorrow, { $date }.
   *[other] Due in { $days } days: { $date }.
}
# $date (String)
task-is-due = Due: { $date }.
# $days (Number)
task-since = { $days ->
    [one] One day has passed since the meeting.
   *[other] { $days } days have passed since the meeting.
}
# $days (Number)
# $quarter (String)
task-since-of = { $days ->
    [one] One day has passed since the meeting of { $quarter }.
   *[other] { $days } days have passed since the meeting of { $quarter }.
}
task-please-report = Please say how it stands.
task-please-report-each = Please say how each of them stands.
task-report = Report
# $count (Number)
task-lead = { $count ->
    [one] One task of the conclusion needs your attention:
   *[other] { $count } tasks of the conclusion need your attention:
}
# $why (String)
# $code (String)
# $person (String)
# $date (String)
task-lead-line = { $why ->
    [late] { $code } ({ $person }): overdue since { $date }
    [late_alone] { $code }: overdue since { $date }, and nobody leads it
    [left] { $code }: { $person } can no longer lead it; please choose somebody else
    [no_owner] { $code }: nobody leads it yet
    [no_due] { $code } ({ $person }): no deadline
    [soon] { $code } ({ $person }): due { $date }
   *[look] { $code } ({ $person }): please record how it stands
}
# $count (Number)
task-lead-more = and { $count } more
task-lead-open = See them one by one
# $count (Number)
# $codes (String)
task-line-report = – say how { $count ->
    [one] { $count } task of the conclusion goes
   *[other] { $count } tasks of the conclusion go
}: { $codes }
# $count (Number)
# $codes (String)
task-line-lead = – look at { $count ->
    [one] { $count } task
   *[other] { $count } tasks
} of the conclusion: { $codes }
task-what-report = Remind, in private, those who lead tasks of the conclusion and have not said how they go.
# $quarter (String)
# $code (String)
# $text (String)
task-now-yours = You now lead this task under the conclusion of { $quarter }. { $code }: “{ $text }”

# $code (String)
# $quarter (String)
task-changed = { $code }, which you lead under the conclusion of { $quarter }, has changed.
# $helpers (String)
task-new-helpers = Helping with it: { $helpers }
task-no-longer = { $detail ->
    [co_owners] Nobody else helps with it any more.
   *[expected] It names no expected result any more.
}

## Review

# $quarter (String)
task-review-part = Review of what { $quarter } decided
# $code (String)
# $text (String)
# $person (String)
# $standing (String)
task-review-line = { $code }. { $text } ({ $person }): { $standing }
# $quarter (String)
# $done (Number)
# $total (Number)
# $late (Number)
task-home = { $late ->
    [0] Conclusion of { $quarter }: { $done } of { $total } done
   *[other] Conclusion of { $quarter }: { $done } of { $total } done, { $late } overdue
}
# $count (Number)
task-duty = { $count ->
    [1] report on one task
   *[other] report on { $count } tasks
}

# $late (Number)
# $quarter (String)
# $done (Number)
# $total (Number)
task-review-aloud = { $late ->
    [0] Review of the conclusion of { $quarter }: { $done } of { $total } tasks done.
   *[other] Review of the conclusion of { $quarter }: { $done } of { $total } tasks done, { $late } overdue.
}
