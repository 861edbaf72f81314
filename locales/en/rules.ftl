### The rules of a unit: shown and changed in /settings.

rules-open = Rules of the { -unit }
rules-title = Rules: { $unit }
rules-how = Tap what you want to see or change. Every change is confirmed before it is recorded.
rules-ballots-keep = A ballot that is open keeps the rules it was opened under.
rules-all-pages = Other pages
rules-back = Back
rules-line = { $name }: { $value }
rules-present = Now: { $value }
rules-initial = Default: { $value }
rules-next-time = Next time: { $time }
rules-from = It is: { $value }
rules-to = It becomes: { $value }
rules-dates-stay = The dates already announced for the topic of { $quarter } do not move; the new rule is for the next topic.
rules-reset = Back to the default
rules-yes = Right
rules-yes-keep-dates = Right, keep the announced dates
rules-no = No change
rules-changed = The new rule is recorded.
rules-kept = Nothing has changed.

rules-page-before = Steps before the meeting
rules-page-after = At the meeting and after it
rules-page-hours = Hours
rules-page-deciding = Voting
rules-page-session = The session
rules-page-calendar = Days off and rhythm
rules-page-papers = Papers
rules-page-names = Names on papers

rule-assign-before = Topic settled
rule-draft-before = Draft due
rule-review-before = Review done
rule-circulate-before = Sent to the { -member }s
rule-comments-before = Comments close
rule-digest-before = Digest of comments
rule-conclude-after = Conclusion adopted
rule-publish-after = Conclusion sent
rule-follow-up-after = Progress asked
rule-task-reminders = Owners reminded
rule-deadline-hour = Hour of deadlines
rule-send-from = Messages from
rule-send-until = Messages until
rule-take-back-seconds = Can be taken back for
rule-zone = Time zone
rule-pass = Passes with
rule-pass-base = Counted against
rule-quorum = Taking part
rule-quorum-binding = If fewer take part
rule-secret-minimum = A secret ballot needs
rule-separate-from = A session of its own from
rule-least-minutes = Shortest session
rule-comment-visibility = Comments
rule-obligatory-group = Obligatory topic of the year
rule-holidays = Holidays
rule-days-off = Own days off
rule-open-quarter = Opening of the quarter
rule-weekly-digest = Weekly digest
rule-plan-year = Plan of the year drawn up
rule-alarm = Alarm without a session
rule-letterhead = Letterhead
rule-citations = Citations
rule-recipients = Recipients
rule-conclusion-name = Name of the conclusion
rule-minutes-name = Name of the minutes
rule-signed-for = Signed for

rules-days-before = { $days ->
    [one] { $days } day before the meeting
   *[other] { $days } days before the meeting
}
rules-days-after = { $days ->
    [one] { $days } day after the meeting
   *[other] { $days } days after the meeting
}
rules-several-days-after = { $days } days after the meeting
rules-seconds = { $seconds } seconds
rules-more-than = more than { $fraction }
rules-at-least = at least { $fraction }
rules-base-roll = all { -official-member }s
rules-base-cast = those who answered
rules-base-for-against = those for and against
rules-quorum-voids = the result does not count
rules-quorum-warns = the result says so
rules-voters = at least { $count } people
rules-members = { $count } { -member }s
rules-minutes = { $count } minutes
rules-named = with the name
rules-committee-only = name known to the { -committee } only
rules-none = none
rules-never = not sent
rules-plan-by-hand = only when asked for
rules-holidays-by-zone = those of the place
rules-holidays-viet-nam = those of Viet Nam
# $before (Number)
# $secretary (Number)
# $deputy (Number)
rules-task-reminders = days before the date: { $before }; days overdue: { $secretary } to the { -secretary }, { $deputy } to the { -deputy }
rules-alarm = no date by day { $undated } of the quarter, not held by day { $unheld }
rules-of-vocabulary = the usual
rules-lines = { $count ->
    [one] one line: “{ $first }”
   *[other] { $count } lines, the first “{ $first }”
}
rules-from-to = { $from } to { $to }
rules-and-more = { $first } and { $count } more
rules-weekly = { $time }, every { $weekday }
rules-quarterly = { $time }, first day of each quarter
rules-into-quarter = { $time }, day { $day } of each quarter
rules-yearly = { $time }, { $day } every year
rules-expression = by the expression { $expression }

rules-type-number = You can type another number right here.
rules-type-two = You can type two other numbers right here, for example: 45 75
rules-type-three = You can type three other numbers right here, for example: 30 60 90
rules-type-task-reminders = The three numbers are: so many days before the date the owner is reminded; so many days overdue the { -secretary } is told; so many days overdue the { -deputy } is told. You can type others right here, for example: 5 2 7
rules-type-hour = You can type another hour right here, for example: 19:30
rules-type-zone = Type the name of the zone right here, for example: Asia/Ho_Chi_Minh
rules-type-fraction = You can type another fraction right here, for example: 2/3 or at least 2/3
rules-type-days = Type the days off right here, one period a line, for example: 1/12 - 3/12
rules-type-cron = You can type a cron expression right here (second, minute, hour, day, month, weekday), for example: 0 30 7 * * MON
rules-type-lines = Type right here, one entry a line, in place of the present lines.
rules-type-name = Type it right here, exactly as it is to be printed.
rules-choose = Please choose one of the buttons below.

rules-not-a-number = This takes exactly one number, for example: 21. Nothing has changed.
rules-not-numbers = This takes exactly { $count } numbers. Nothing has changed.
rules-out-of-range = The number has to be from { $least } to { $most }. Nothing has changed.
rules-nth-out-of-range = { $nth ->
    [1] The first number has to be from { $least } to { $most }. Nothing has changed.
    [2] The second number has to be from { $least } to { $most }. Nothing has changed.
   *[other] The third number has to be from { $least } to { $most }. Nothing has changed.
}
rules-nth-too-small = { $nth ->
    [2] The second number has to be greater than the first. Nothing has changed.
   *[other] The third number has to be greater than the second. Nothing has changed.
}
rules-unchanged = This is how it stands already. Nothing has changed.
rules-out-of-order =
    The steps have to follow each other, a day apart at least. Nothing has changed.
    Please look at the steps beside it and type again.
rules-not-a-fraction = This takes a fraction above 0 and at most 1, for example: 1/2. Nothing has changed.
rules-never-passes = There cannot be more than all. Type “at least 1/1” if everybody has to agree. Nothing has changed.
rules-not-an-hour = The hour could not be read. Please type again, for example: 19:30. Nothing has changed.
rules-hours-out-of-order = Messages have to begin before they end, and deadlines fall between. Nothing has changed.
rules-no-such-zone = There is no such time zone. Please type its name, for example: Asia/Ho_Chi_Minh. Nothing has changed.
rules-not-a-day = The day could not be read. Please type again, for example: 1/12 - 3/12. Nothing has changed.
rules-too-many-days = At most { $most } periods of { $longest } days each, the first day before the last. Nothing has changed.
rules-cron-unreadable =
    The expression could not be read. Nothing has changed.
    Tap a button, or type all of it: second, minute, hour, day, month, weekday, for example: 0 30 7 * * MON
rules-cron-weekday = Days of the week are written as names: MON, TUE, WED, THU, FRI, SAT, SUN. Nothing has changed.
rules-cron-too-often = Once a day at most: second, minute and hour are one number each, for example: 0 30 7 * * MON. Nothing has changed.
rules-cron-never = By this expression nothing would happen within two years. Nothing has changed.
rules-too-long = At most { $lines } lines of { $letters } characters each. Nothing has changed.
rules-unclear = Please choose one of the buttons here. Nothing has changed.

rules-digest-title = The week, { $day }: { $quarter }
rules-digest-turnout = Read by { $read }/{ $all }, heard from { $spoke }/{ $all }
rules-digest-voting = { $kind ->
    [formal] Have voted: { $voted }/{ $all }
   *[consultation] Have answered about the measures: { $voted }/{ $all }
}
rules-digest-board = See the progress
rules-alarm-undated = Day { $day } of { $quarter } has passed, and the { -unit } has no date for its session.
rules-alarm-unheld = Day { $day } of { $quarter } has passed, and the { -unit } has held no session.
rules-alarm-left = { $days ->
    [0] This is the last day of the quarter.
    [one] { $days } day of the quarter is left.
   *[other] { $days } days of the quarter are left.
}
rules-alarm-set = Day { $day } of { $quarter } has passed. The { -unit } has a date for its session within the quarter.
rules-alarm-room = Should it have to move: the last day of the quarter is { $end }.
rules-alarm-after-quarter = { $days ->
    [0] This is the last day of the quarter; the date that was told lies after its end.
    [one] { $days } day of the quarter is left; the date that was told lies after its end.
   *[other] { $days } days of the quarter are left; the date that was told lies after its end.
}
rules-alarm-passed = Day { $day } of { $quarter } has passed. By the calendar the { -unit } has met, but the books hold nothing of it yet.
rules-dates-on-days-off = Days off among these: { $days }. The dates are not moved by themselves.
