### Invitation, leave of absence, form of the session. Keys: invitation-…, absence-…, answers-…, mode-….

invitation-please = You are invited to the thematic session of { $quarter } of the { -unit }.
invitation-when = Time: { $at }
invitation-where = Place: { $place }
invitation-form = Form: { $mode ->
    [joined] joined to the regular meeting
   *[separate] a meeting of its own
}
invitation-form-chair = { $form }. Chair: { $chair }
invitation-ask = Please answer, so that the { -committee } can prepare the meeting.
invitation-said-coming = You answered: will come. You can change it until the meeting begins.
invitation-said-leave = You asked for leave; the { -secretary } has yet to answer.
invitation-said-excused = Your leave of absence is granted.
invitation-said-refused = Your leave was not granted; please arrange to come.
invitation-come = I will come
invitation-leave = Ask for leave
invitation-recorded-coming = Noted: you will come.
invitation-recorded-leave = The { -secretary } has been told that you ask for leave.
invitation-another-day = The meeting is now at { $at }. The old invitation no longer holds; please answer the new one.
invitation-group = You are all invited to the thematic session of { $quarter }.
invitation-group-ask = The invitation has gone to each in private; please answer it there.

invitation-over-postponed = The thematic session of { $quarter } is postponed and has no day yet. You will be invited again.
invitation-over-cancelled = The thematic session of { $quarter } is cancelled.
invitation-over-begun = The thematic session of { $quarter } has reached its hour; answers can no longer be changed here.

## The reason

invitation-ask-reason =
    Why can you not come? Choose, or write it briefly here.
    Only the { -secretary } and the { -deputy } are told, and the minutes name it; it is never posted in the group.
invitation-ask-reason-for =
    Why can { $person } not come? Choose, or write it briefly here.
    The minutes name it; it is never posted in the group.
absence-illness = Ill, or at the doctor’s
absence-journey = Travelling
absence-family = A family matter
absence-shift = At work at that hour

## The head decides

absence-heading = Leave of absence: { $count ->
    [one] { $count } request waits
   *[other] { $count } requests wait
}
absence-request = { $person }: “{ $reason }”
absence-meeting = Meeting: { $at }
absence-leaves-roll = If granted, { $person } no longer counts among the { -members } summoned ({ $then } remain).
absence-no-effect = { $person } is not on the roll, so the number summoned does not change.
absence-grant = Grant
absence-refuse = Do not grant
absence-next = Next request
absence-see-answers = See the answers
absence-granted-toast = Granted.
absence-refused-toast = Noted: not granted.
absence-told = { $person } is told.
absence-not-told = Please tell { $person } in person.
absence-granted = { $by } has granted you leave from the meeting at { $at }.
absence-granted-how = Should you be able to come after all, press the button below.
absence-refused = { $by } has not granted you leave from the meeting at { $at }.
absence-refused-how = Please arrange to come; if you cannot, please talk to the { -secretary }.

answers-heading = Answers to the invitation, meeting { $at }
answers-coming = Will come: { $coming }/{ $invited }
answers-leave = Leave: granted { $excused }, not granted { $refused }
answers-waiting = Leave asked for, to be decided: { $count }
answers-silent = No answer ({ $count }): { $names }
answers-all = Every { -member } has answered.
answers-summoned = Summoned, as the vote counts: { $count }
answers-see-waiting = { $count ->
    [one] See { $count } request for leave
   *[other] See { $count } requests for leave
}
answers-enter = Enter for a member
answers-enter-whom = Whose answer do you enter? Press the name.
answers-enter-what = What did { $person } answer?
answers-another-day = The meeting is at { $at }. The old button no longer holds and nothing was entered; please ask again, then choose.
answers-entered = Noted: { $person } will come.
answers-open = Answers to the invitation

## Form of the session

mode-joined-allowed = { $count } { -members }, fewer than { $from }: may be joined to the regular meeting.
mode-separate-advised = { $count } { -members }, { $from } or more: best held on its own.
mode-line = { $form }. { $advice }
mode-separate = A meeting of its own
mode-joined = Join to the regular meeting
mode-chosen = The form is noted. The session has minutes of its own in any case.

## The meeting is moved, postponed, cancelled

moving-ask = Move the meeting to { $at }?
moving-until = Comments until { $until }.
moving-reopens = Comments open again, until { $until }.
moving-asks-again = Answers given so far no longer hold; each of the { -people } is invited again.
moving-consultation-runs = The consultation on the measures runs until { $until }.
moving-consultation-ends = The consultation on the measures ends now; its result is kept.
moving-consultation-void = The consultation on the measures is void.
moving-do = Move and tell
moving-keep-day = Do not move, leave it as it is
moving-tell-both = Send to { $people } and post in the group?
moving-tell-group = Post in the group?
moving-moved-one = The thematic session of { $quarter } has a new day and hour. You are invited to come.
moving-ordered-move = The meeting moves to { $at }.
moving-ordered-place = The meeting moves to { $place }.
moving-ordered-postpone = The meeting is put off, without a new day.
moving-ordered-give-up = The topic is cancelled; there will be no meeting.
moving-ordered-tell = The assistant tells { $people } in { $seconds } seconds; until then it can be taken back.
moving-ordered-group = The assistant tells the group in { $seconds } seconds; until then it can be taken back.
moving-taken-back = Taken back. Day, hour and place are as they were, and nobody has been told.
moving-moved = The thematic session of { $quarter } has a new day and hour. You are invited to come.
moving-moved-plain = The meeting about the topic of { $quarter } has another day.
moving-placed = The thematic session of { $quarter } has another place; day and hour stay.
moving-answer-stands = Your answer stands.
moving-answer-again = Comments until { $until }. Please answer the invitation again.
moving-group-again = The new invitation has gone to each in private; please answer it there again.
moving-group-stands = The answers given stand.
moving-postpone-button = Postpone, no day yet
moving-give-up-button = Cancel, do not hold it
moving-why-postpone = Why is the meeting postponed? Please write one sentence; everybody is told it.
moving-why-give-up = Why is the topic cancelled? Please write one sentence; everybody is told it.
moving-ask-postpone = Postpone the thematic session of { $quarter } (planned for { $day }) without a new day?
moving-ask-postpone-undated = Postpone the thematic session of { $quarter } without a new day?
moving-ask-give-up = Cancel the topic of { $quarter } and not hold the session?
moving-because = Reason: “{ $reason }”
moving-postpone-keeps = Draft, comments and approval are kept; reminders stop.
moving-give-up-keeps = The topic stays in the books; the quarter can have another.
moving-do-postpone = Postpone and tell
moving-do-give-up = Cancel and tell
moving-postponed = The thematic session of { $quarter } (planned for { $day }) is postponed and has no day yet.
moving-postponed-undated = The thematic session of { $quarter } is postponed and has no day yet.
moving-postponed-next = The draft and all comments are kept. You will be told when there is a new day.
moving-given-up = The topic of { $quarter }, { $title }, is cancelled.
moving-not-held = The meeting planned for { $day } is not held.
moving-no-day = The meeting is postponed and has no day yet. Reason: “{ $reason }”
answers-and-more = { $names } and { $count } more
