### Members' comments.

comment-question = Question { $number } of { $count }. { $text }
comment-write-here = Write or record your answer right here.
comment-named-note = Comments stand in the minutes with your name and are not posted in the group.
comment-committee-note = Only the { -committee } knows the name; the minutes say “a member”.
comment-as-the-draft = As the draft says
comment-next-question = Next question
comment-questions-done = You have been through all the questions. If there is more to say, please write it here.
comment-from-the-start = From question 1 again
comment-agrees = I agree with what the draft says.

comment-recorded-question = Recorded as { $code }, question { $number }
comment-recorded-measure = Recorded as { $code }, on { $measure }
comment-recorded = Recorded as { $code }
comment-late = Sent after the deadline; it still goes into the minutes.
comment-spoken = The file is kept; its words will be written down for the minutes.
comment-hide-name = Only the { -committee } may know my name
comment-show-name = Show my name
comment-withdraw = Withdraw
comment-move = Move to another question
comment-move-ask = Which question does { $code } answer?
comment-move-to = Question { $number }. { $text }
comment-move-to-none = None: a general comment
comment-withdrawn = { $code } is withdrawn.

comment-nothing-open = No round of comments is open at present.
comment-question-over = This question is over; what you sent is not recorded as a comment yet.
comment-said-in-group = What you replied in the group is not in the minutes yet.
comment-is-it-one = Is what you have just sent a comment on the topic?
comment-place = Record it as a comment
comment-not-recorded = Not recorded as a comment.
