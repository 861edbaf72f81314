### Sending the draft to the members, reading it, the list of comments, comments on behalf.
### Types: see locales/vi/circulation.ftl.

## Sending

circulation-head = Version { $number } of the draft to the members
circulation-what = Focus questions: { $questions }; measures: { $measures }.
circulation-unreachable = { $count ->
    [one] { $count } { -person } cannot be reached on Telegram; please tell them in person.
   *[other] { $count } { -people } cannot be reached on Telegram; please tell them in person.
}
circulation-until = Comments until { $until }. The invitation to the meeting goes with it.
circulation-asked = Ask: { $text }
circulation-not-asked = Leave out: { $text }
circulation-nobody = No member can be written to yet. It can still be sent, to open the round of comments.
circulation-sent = On its way to { $count ->
    [one] { $count } { -person }
   *[other] { $count } { -people }
}. It can be taken back within { $seconds } seconds.
circulation-sent-later = It goes to { $count ->
    [one] { $count } { -person }
   *[other] { $count } { -people }
} at { $when }.
circulation-hastened = It is being sent now.
circulation-taken-back = Taken back. The draft waits to be sent.
circulation-is-out = The draft goes to the { -members }.

circulation-question-truth = Does the draft describe truly what was done and not done? What is missing?
circulation-question-cause = Which subjective cause do you think matters most?
circulation-question-measures = Which measure should be added, dropped or changed so that it can be done at once? What will you take on?

circulation-notice = The { -committee } sends you the draft “{ $title }”, prepared by { $preparer }.
circulation-notice-own = The { -committee } has sent the members the draft “{ $title }”, which you prepared.
circulation-notice-own-ask = Please follow the comments, to respond to them at the meeting. The { -committee } thanks you.
circulation-notice-own-until = Comments are taken until { $until }.
circulation-notice-ask = Please read it (about { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}) and answer { $questions ->
    [one] the focus question.
   *[other] the { $questions } focus questions.
}
circulation-notice-file = Please read the file and answer { $questions ->
    [one] the focus question.
   *[other] the { $questions } focus questions.
}
circulation-notice-free = Please read it and send your comments.
circulation-notice-until = Until: { $until }. You may write or speak.
circulation-read = Read the draft
circulation-answer = Answer the questions
circulation-file = Get the file

circulation-group = The draft “{ $title }” has gone to each of you in private.
circulation-group-until = Please read it and send your comments to the assistant by { $until }.
circulation-group-loose = Remarks made loosely in the group are not recorded.

## Reading in parts

reading-part = Part { $part } of { $of }
reading-by = Draft version { $number }, prepared by { $preparer }.
reading-minutes = About { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
} to read.
reading-file = The text is in the file “{ $file }”. Please press “Get the file” to read it.
reading-measure-owner = { $words } Led by: { $owner }.
reading-measure-due = { $words } Due: { $due }.
reading-next = Next part
reading-previous = Previous part
reading-agree = I agree with the draft
reading-read-done = You have read the draft.
reading-agreed-done = You have agreed with the draft.
reading-marked = Recorded: you have read the draft.
reading-agreed = Recorded: you agree with the draft.

## The list of comments

list-head = { $count ->
    [one] { $count } comment on the topic
   *[other] { $count } comments on the topic
}
list-none = No comments yet.
list-own-head = { $count ->
    [one] { $count } comment of yours
   *[other] { $count } comments of yours
}
list-own-none = You have no comments on this topic yet.
list-page = Page { $page } of { $of }
list-spoken = (a file, not yet written down)
list-withdrawn = (withdrawn)
list-on-behalf = entered on behalf
list-next = Next page
list-previous = Previous page

## From the group, and on behalf

record-done = Recorded as { $code }, { -title }{ $author }.
record-already = This message is already recorded as { $code }.
record-told-group = { -title }{ $by } has recorded what you said in the group as comment { $code }:
record-told-entered = { -title }{ $by } has entered comment { $code } on your behalf ({ $channel }):
record-told-written = { -title }{ $by } has written down the words of your comment { $code }:
record-not-mine = Not what I meant
record-channel-paper = on paper
record-channel-telephone = by telephone
record-channel-meeting = at the meeting
record-channel-group = from the group
record-for-whom = Whose comment is it?
record-for-whom-note = Those without a phone come first.
record-from-where = How did the comment of { -title }{ $name } reach you?
record-ask-words = The comment of { -title }{ $name } ({ $channel }): please write it here in their own words.
record-entered = Recorded as { $code } for { -title }{ $name }, entered on behalf.
record-another = Enter for somebody else
