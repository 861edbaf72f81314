### The quarter's topic: chosen, scheduled, told.

topic-heading = { $quarter }: the topic
topic-meeting = Meeting: { $at }
topic-meeting-at = Meeting: { $at }, { $place }
topic-preparer = Prepared by: { $person }
topic-no-title = No title yet

topic-ask-title = Please choose one, or write a title right here.
topic-offer = { $number }. { $title }
topic-pick = Choose { $number }
topic-ask-day =
    On which day is the meeting? Tap one, or write it here,
    for example: 24/12, or 19:30 Thursday next week.
topic-confirm-day = The meeting is on { $day }. Is that right?
topic-day-off = { $why ->
    [new_year] Please note: this day is New Year's Day.
    [tet] Please note: this day is within the Tết holiday.
    [hung_kings] Please note: this day is the Hùng Kings' holiday.
    [reunification] Please note: this day is the holiday of 30 April.
    [labour] Please note: this day is the holiday of 1 May.
    [national] Please note: this day is the National Day holiday.
   *[own] Please note: this day is one of the { -unit }'s own days off.
}
topic-ask-hour =
    The meeting is on { $day }.
    At what hour? Tap one, or write it, for example: 19:30.
topic-confirm-meeting = The meeting is at { $at }. Is that right?
topic-choose-again = Choose another day
topic-ask-place = Where is the meeting? Tap one, or write the place right here.
topic-ask-typed-place = Where is the meeting? Please write the place right here.
topic-online = Group of the { -unit } (online)
topic-ask-preparer = Who prepares the topic? Please tap a name.
topic-confirm-preparer =
    Ask { $person } to prepare it in place of { $before }?
    Both will be told in private.
topic-confirm-first-preparer = Ask { $person } to prepare it?

topic-schedule-heading = { $quarter }: the dates that lead to the meeting
topic-squeezed-heading = { $quarter }: dates drawn together to the days that remain
topic-schedule-days = Draft { $draft }; approval { $review }; to the { -members } { $circulate }; comments until { $close }
topic-keep = Keep these dates
topic-move = Move to these dates
topic-meeting-before = Announced so far: { $at }
topic-change-day = Another day
topic-change-preparer = Another preparer
topic-change-title = Another topic
topic-change-meeting = Another day or place
topic-change-place = Keep the day, change the place
topic-confirm-title = Change the title and tell everybody again?
topic-confirm-place = Change the place and tell everybody again?
topic-preparer-unreached = No message reaches the preparer: please tell them yourself.
topic-kept = The dates are kept.
topic-kept-group = The dates are kept and told in the group.
topic-kept-private = The dates are kept and told to each { -person }.
topic-put = Changed, and told to those concerned.

topic-told = Topic of { $quarter }: { $title }
topic-told-dates = The draft comes on { $circulate }; comments are taken until { $close }.
topic-changed-heading = The topic has changed. It is now:
topic-duty = The { -committee } asks you to prepare the topic { $title }.
topic-duty-changed = The topic you are preparing has changed. It is now { $title }.
topic-duty-due = Please hand in the draft by { $due }.
topic-duty-how = You will be asked part by part, or you can send a file you have.
topic-begin-draft = Begin
topic-duty-ended = The topic { $title } is now prepared by { $after }.
topic-thanks = The { -committee } thanks you.
