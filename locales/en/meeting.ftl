### The meeting: beginning, attendance, end, reserved opinions.

meeting-announced = Meeting: { $when }, { $place }
meeting-announced-no-place = Meeting: { $when }
meeting-ask-begin = When the meeting begins, please press “Meeting begins”. If it has been held, please press the button that fits.
meeting-begin = Meeting begins
meeting-held-then = It was held at { $when }
meeting-held-otherwise = It was held at another time
meeting-write-when =
    Please write the day and the hour at which it began.
    For example: 24/12 19:30
meeting-confirm-when = Was the meeting held at { $when }?
meeting-not-yet = Not yet

meeting-head = Thematic session, begun { $when }
meeting-head-over = Thematic session, ended { $when }
meeting-people = Present { $present } of { $total }, excused { $excused }, absent { $absent }
meeting-leave = Leave asked for, to be decided: { $count }
meeting-chair = Chair: { $name }
meeting-minute-taker = Minute-taker: { $name }
meeting-no-minute-taker = Minute-taker: not chosen
meeting-undecided = Formal vote: not held yet
meeting-deciding = Formal vote: open
meeting-decided = Formal vote: the result is there
meeting-adopted = Minutes: { $agreed } of { $of } agreed
meeting-attendance = Attendance
meeting-change-chair = Change the chair
meeting-choose-taker = Choose the minute-taker
meeting-vote = Formal vote
meeting-vote-running = See the vote that is open
meeting-results = Show the result of each measure
meeting-end = End the meeting

meeting-mark-head =
    Attendance. Everybody is marked present; only press the names of those who are not.
    Each press changes: present, excused, absent.
meeting-mark-fixed = Attendance. The roll of the vote is taken from it, so it can no longer be changed.
meeting-mark-present = { $name }: present
meeting-mark-excused = { $name }: excused
meeting-mark-absent = { $name }: absent
meeting-mark-leave = { $name }: asks for leave
meeting-who-chairs = Who chairs the meeting?
meeting-who-writes = Who takes the minutes?

## The end

meeting-undecided-measures =
    { $count ->
        [one] One measure has had no formal vote.
       *[other] { $count } measures have had no formal vote.
    }
    The conclusion will call no measure passed.
meeting-end-undecided = End without a vote
minutes-title = Minutes of the thematic session, { $quarter }
minutes-when = Begun at { $when }; place: { $place }.
minutes-when-only = Begun at { $when }.
minutes-people = Present { $present } of { $total }; excused { $excused }, absent { $absent }.
minutes-led = Chair: { $chair }. Minute-taker: { $taker }.
minutes-led-no-taker = Chair: { $chair }. Minute-taker: not chosen yet.
minutes-topic = Topic “{ $title }”, prepared by { $preparer }.
minutes-topic-only = Topic “{ $title }”.
minutes-comments = { $count ->
    [0] The meeting heard and discussed the paper; no comment is recorded.
    [one] The meeting heard and discussed the paper; one comment is recorded.
   *[other] The meeting heard and discussed the paper; { $count } comments are recorded.
}
minutes-votes = Results of the vote:
minutes-vote = { $code } ({ $text }): { $vote }.
minutes-no-votes = The meeting has voted on no measure.
minutes-reservations = { $count ->
    [one] One opinion is reserved and stands in the minutes word for word.
   *[other] { $count } opinions are reserved and stand in the minutes word for word.
}
minutes-ask = The meeting is asked to adopt the minutes.
meeting-write-adoption =
    When the minutes have been read, please write how many agreed and the closing time.
    For example: { $present }/{ $present } { $hour }:{ $minute }
meeting-all-agree = All agree, end now
meeting-ended =
    The meeting ended at { $when }; { $agreed } of { $of } agreed to the minutes.
    Next: completing the conclusion.

## Reserved opinions

reserve-write =
    Reserving an opinion on { $code }: please write it here.
    It goes into the minutes and to the { -secretary }, never into the group. The conclusion still binds you.
reserve-recorded =
    Your reserved opinion on { $code } is in the minutes: “{ $text }”
    It is not posted in the group.
reserve-again = Write it again
reserve-told = The reserved opinion of { $person } on { $code } is in the minutes: “{ $text }”
