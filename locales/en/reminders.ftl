### Reminders: in private, only to those who owe, one message a person a day.

reminder-draft = This is a reminder of the draft of the topic { $title }.
reminder-draft-how = You can write it part by part right here, or send a file.
reminder-submit = The draft of the topic { $title } is written and waits for you to send it to the { -committee }.
reminder-write-draft = Write or send the draft

reminder-comments = The topic of { $quarter } still awaits your comment.
reminder-questions = The topic of { $quarter } still awaits your answer to { $questions }.
reminder-question = question { $number }
reminder-and = { $first } and { $last }
reminder-agree-how = If you agree with the draft, simply tap “{ $label }”.
reminder-answer = Answer question { $number }
reminder-comment = Comment
reminder-agree = I agree with the draft
reminder-pause = Pause reminders
reminder-paused = There will be no reminders until { $until }.
reminder-paused-but = What is given to you alone is still announced.

reminder-meeting = Tomorrow the { -unit } meets on the topic { $title }.
reminder-meeting-today = Today the { -unit } meets on the topic { $title }.
reminder-meeting-please = You are kindly asked to come in time.
reminder-meeting-asked = Please say whether you can come.
reminder-open-topic = See the topic

reminder-lead = Next for the { -unit }: { $step }.
reminder-lead-how = Please do it soon, so that the later steps are in time.
reminder-draft-late = { $preparer } has not handed in the draft of the topic { $title }; it is overdue.
reminder-draft-late-how = Please extend the time, name somebody else, or prepare it yourself.
reminder-review-late = The review of draft { $number } is overdue; { $people } have yet to answer.
reminder-plan-late = The plan of thematic sessions of { $year }, version { $version }, is overdue for approval; { $people } have yet to answer.
reminder-review-late-how = Please remind them, or record that it was approved at a meeting.
reminder-read = The draft of the topic { $title } waits for you to read it.
reminder-read-how = When you have read it, please tap “I have read it”.
reminder-votes = { $kind ->
    [formal] The topic of { $quarter } still awaits your vote on { $left ->
        [one] one measure.
       *[other] { $left } measures.
    }
   *[consultation] The topic of { $quarter } still awaits your opinion on { $left ->
        [one] one measure.
       *[other] { $left } measures.
    }
}
reminder-votes-how = One tap a measure; you can change it until the end.

reminder-several = You have { $count } things to do:
reminder-line = – { $what }, due { $due }
reminder-line-open = – { $what }
reminder-line-meeting = – come to the meeting at { $at }
reminder-line-answer = – say whether you can come to the meeting at { $at }
reminder-and-more = and { $count } more on your home card: /home
reminder-duty-draft-late = decide about the draft that was not handed in
reminder-duty-review-late = decide about the draft that was not approved
reminder-duty-plan-late = decide about the plan of { $year } that was not approved
reminder-late = This is late: the assistant was down from { $from } on { $from-day } to { $to } on { $to-day }.

reminder-own-only = Remind me of my own duties only
reminder-all = Remind me of everything
reminder-own-only-on = From now on you are reminded only of duties given to you.
reminder-own-only-off = You are reminded of everything again.

reminder-what-draft = A reminder to the preparer to hand in the draft, due { $until }.
reminder-what-comments = A reminder to those who have neither commented nor agreed with the draft, due { $until }.
reminder-what-read = A reminder to those who have not read the draft, due { $until }.
reminder-what-review = A reminder to those of the { -committee } who have yet to answer about the draft, due { $until }.
reminder-what-votes = A reminder to those who have not answered about every measure, due { $until }.
reminder-what-votes-open = A reminder to those who have not voted on every measure.
reminder-what-meeting = A reminder of the meeting at { $at }.
reminder-what-step = A reminder to whoever is in charge of the next step: { $step }.
