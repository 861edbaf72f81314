### Consultations and votes.

quoted = “{ $text }”

ballot-choice-for = For
ballot-choice-against = Against
ballot-choice-other = Another opinion
ballot-next = Next measure
ballot-rest = Vote for all { $count } remaining measures
ballot-rest-recorded = { $count ->
    [one] Recorded: for one measure.
   *[other] Recorded: for { $count } measures.
}

ballot-head-consultation = Consultation, measure { $position } of { $count } ({ $code }), until { $until }
ballot-head-consulted = Consultation, measure { $position } of { $count } ({ $code })
ballot-head-formal = Formal vote, measure { $position } of { $count } ({ $code })

ballot-own-choice = Your choice: { $choice }
ballot-no-choice = Your choice: none yet

ballot-note-consultation = Only totals are published. The meeting of { $meeting } takes the formal vote.
ballot-note-totals-only = Only totals are published.
ballot-note-formal = The result is published after the vote is closed.
ballot-note-hall = On this measure hands are counted at the meeting.
ballot-closed-note = Closed; it can no longer be changed.

ballot-recorded = Recorded for { $code }: { $choice }.
ballot-change-until = You can change it until { $until }.
ballot-change-until-close = You can change it until the vote is closed.
ballot-left = { $count ->
    [one] One measure left.
   *[other] { $count } measures left.
}
ballot-none-left = All measures are answered.

## Opening

ballot-ask-consultation = { $count ->
    [one] Consultation on one measure
   *[other] Consultation on { $count } measures
}
ballot-ask-whom = On the roll: { $people }; { $reached } get the ballot on the phone.
ballot-ask-until = Until { $until }.
ballot-ask-not-deciding = The result is advice; the meeting takes the formal vote.
ballot-ask-later = Outside the sending hours. It can be opened from { $when }.
ballot-open = Open the consultation
ballot-open-now = Open now
ballot-skip = Skip this step
ballot-not-yet = Not yet
ballot-goes-on = Not yet, let it go on
ballot-skipped = Recorded: the consultation is skipped.

ballot-ask-formal = { $count ->
    [one] Formal vote on one measure
   *[other] Formal vote on { $count } measures
}
ballot-ask-roll = On the roll: { $people }; present: { $present }.
ballot-ask-not-counted = Not counted: { $reasons }.
ballot-ask-way = Please choose how the vote is taken:
ballot-way-hall = Show of hands
ballot-way-phone = By phone
ballot-way-mixed = By phone and show of hands
ballot-reason-probationary = probationary { $count }
ballot-reason-away = away { $count }
ballot-reason-exempt = exempt { $count }
ballot-reason-suspended = suspended { $count }
ballot-reason-excused = excused { $count }

ballot-opened-consultation = The ballot has gone to { $people }; answers are taken until { $until }.
ballot-opened-formal = The vote is open; the ballot has gone to { $people }.

## Following, counting, closing

ballot-count-consultation = { $count ->
    [one] Consultation on one measure, until { $until }
   *[other] Consultation on { $count } measures, until { $until }
}
ballot-count-phone = { $count ->
    [one] Formal vote on one measure, by phone
   *[other] Formal vote on { $count } measures, by phone
}
ballot-answered = { $kind ->
    [formal] { $answered } of { $of } have voted.
   *[consultation] { $answered } of { $of } have answered.
}
ballot-hidden = The result shows only after the close.
ballot-count-roll = On the roll { $roll }; chosen by phone { $phone }; present and not chosen { $hall }.
ballot-count-hall-roll = On the roll { $roll }; present { $hall }.
ballot-count-hands = Hands: for { $agree }, against { $against }, other { $other }
ballot-count-no-hands = Hands: not counted yet
ballot-count-missing = Not counted yet: { $codes }
ballot-all-for = All in favour
ballot-all-for-all = All in favour of all { $count } measures
ballot-all-recorded = { $count ->
    [one] Recorded: all in favour of one measure. Where somebody was not, tap the code.
   *[other] Recorded: all in favour of { $count } measures. Where somebody was not, tap the code.
}
ballot-one-against = Against: one more
ballot-one-other = Other opinion: one more
ballot-type-counts = Type the numbers
ballot-write-counts =
    { $code }: please write three numbers: for, against, other opinions (at most { $remainder }).
    For example: { $agree } { $against } 0
ballot-hands-recorded = Recorded for { $code }: for { $agree }, against { $against }, other { $other }.

ballot-close-consultation = Close the consultation
ballot-close-formal = Close the vote
ballot-cancel = { $kind ->
    [formal] Cancel this vote
   *[consultation] Cancel this consultation
}
ballot-enter = Enter for a member
ballot-ask-close-consultation =
    Close the consultation now? { $answered } of { $of } have answered.
    Afterwards nobody can change a choice.
ballot-ask-close-formal = { $count ->
    [one] Close the vote on one measure and publish the result?
   *[other] Close the vote on { $count } measures and publish the result?
}
    Afterwards nobody can change a choice.
ballot-ask-cancel = { $kind ->
    [formal] Cancel this vote? No choice recorded in it will count.
   *[consultation] Cancel this consultation? No choice recorded in it will count.
}
    It can be opened anew.
ballot-cancelled = Cancelled. No choice counts.
ballot-cancelled-note = { $kind ->
    [formal] This vote was cancelled; no choice counts.
   *[consultation] This consultation was cancelled; no choice counts.
}

## Results

ballot-result-consultation = The consultation is closed: { $answered } of { $of } answered.
ballot-result-reached-half = { $base ->
    [answered] Measures with more than half of those who answered: { $reached } of { $count }. The meeting takes the formal vote.
    [for_against] Measures with more than half of those for and against: { $reached } of { $count }. The meeting takes the formal vote.
   *[roll] Measures with more than half of those asked: { $reached } of { $count }. The meeting takes the formal vote.
}
ballot-result-reached-fraction = Measures that reach what the rules ask for: { $reached } of { $count }. The meeting takes the formal vote.
ballot-result-formal = The meeting of { $date } voted on { $count } measures: { $passed } passed, { $failed } not passed.
ballot-result-none = The meeting of { $date } voted on { $count ->
    [one] one measure; it was not passed.
   *[other] { $count } measures; none was passed.
}
ballot-result-all = { $count ->
    [one] The meeting of { $date } voted on the measure and passed it.
   *[other] The meeting of { $date } voted on all { $count } measures and passed them.
}
ballot-result-line = { $base ->
    [answered] { $code }: { $agree } for, of { $of } who answered; { $verdict }.
    [cast] { $code }: { $agree } for, of { $of } cast; { $verdict }.
    [for_against] { $code }: { $agree } for, of { $of } for and against; { $verdict }.
   *[roll] { $code }: { $agree } for, of { $of } { -official-members }; { $verdict }.
}
ballot-result-more = { $count ->
    [one] And one other measure.
   *[other] And { $count } other measures.
}
ballot-result-conclusion = The conclusion will be sent by { $date }.
ballot-result-later = The group will be told at { $when }.
ballot-result-thanks = The { -committee } thanks everybody.
ballot-result-each = Show the result of each measure
ballot-result-sentence = Vote: { $vote }.
ballot-reserve = Reserve my opinion
ballot-none = No consultation or vote is open.

## Entering for members

ballot-entry-whom = For whom? The list shows those who have not answered everything.
ballot-entry-nobody = Everybody on the roll has answered everything.
ballot-entry-basis = Entering for { $person }. On what basis?
ballot-basis-paper = Paper slip
ballot-basis-telephone = By telephone
ballot-basis-meeting = At the meeting
ballot-entry-head = Entering for { $person } ({ $basis }), measure { $position } of { $count } ({ $code })
ballot-entry-own = This person has chosen by phone.
ballot-entry-chosen = Entered: { $choice }
ballot-entry-none = Entered: none yet
ballot-entry-other-person = Somebody else
ballot-entry-recorded = Entered for { $code }: { $choice }.
ballot-entry-told =
    Your choice was entered for you, on this basis: { $basis }.
    If it is not right, please open the ballot and choose again.
ballot-open-card = Open the ballot
