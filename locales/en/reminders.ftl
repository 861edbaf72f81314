### Reminders: in private, only to those who owe, each once.

reminder-draft = This is a reminder of the draft of the topic { $title }.
reminder-draft-how = You can write it part by part right here, or send a file.
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

reminder-meeting = Tomorrow the { -unit } meets on the topic { $title }.
reminder-meeting-today = Today the { -unit } meets on the topic { $title }.
reminder-meeting-please = You are kindly asked to come in time.
reminder-open-topic = See the topic

reminder-what-draft = A reminder to the preparer to hand in the draft, due { $until }.
reminder-what-comments = A reminder to those who have neither commented nor agreed with the draft, due { $until }.
