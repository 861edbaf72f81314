### Refusals and failures: name the rule, then say what to do. Keys: refusal-…; at most 6 lines and 350
### characters each (answers to a tap: 200). The types of the arguments come from locales/vi/refusals.ftl.

refusal-unknown-command =
    The assistant does not know this command.
    Please send /home to see what is to be done, or /help for the commands.

refusal-only-leaders =
    Only the { -secretary } or the { -deputy } may do this.
    If it is needed, please speak with the { -secretary }.

refusal-only-committee =
    Only the { -committee } may do this.
    If it is needed, please speak with the { -secretary }.

refusal-not-a-member =
    The assistant does not find you on the roster of any { -unit }.
    Please press the enrolment button in the group of your { -unit }, or ask the { -secretary } for a personal link.

refusal-anonymous-admin =
    You write as an anonymous administrator, so the assistant cannot tell who is asking.
    Please turn anonymity off, or write to the assistant in private.

refusal-channel-sender =
    This message carries the name of a channel, so the assistant cannot tell who sent it.
    Please send it again from your own account.

refusal-group-only =
    This command works only in the group of the { -unit }.
    Please open the group and send it there.

refusal-private-only =
    This is done only in the private chat with the assistant, so that nothing of it shows in the group.
    Please press the button below.

refusal-expired-button =
    This button is no longer valid; nothing was recorded. Please send /home to see what is to be done now.

refusal-foreign-button =
    This button is meant for somebody else; nothing was recorded. Please send /home to see what waits for you.

refusal-nothing-to-record =
    The message is empty, so nothing was recorded.
    Please write or speak, and send it again.

refusal-cannot-keep-sticker =
    Stickers and animations cannot go into the minutes.
    Please write or speak your comment.

refusal-cannot-keep-kind =
    A message of this kind cannot go into the minutes.
    Please write, speak or send a file.

refusal-file-too-big =
    The file is larger than 20 MB, so the assistant cannot receive it.
    Please send a smaller file, or send it in parts.

refusal-try-again = Nothing was recorded. Please try again.

refusal-no-topic =
    There is no topic under way.
    You will be told as soon as there is one.

refusal-round-not-open =
    The draft has not been sent to the { -members } yet, so comments are not taken yet.
    You will be told as soon as they are.

refusal-round-closed =
    The meeting has been held, so the round of comments is over.
    For anything further please talk to the { -secretary }.

refusal-comment-withdrawn = This comment was withdrawn. Please send a new one if need be.

refusal-ballot-closed = The ballot is closed; nothing has been changed.

refusal-not-by-phone = This vote is not taken by phone but at the meeting.

refusal-not-on-roll =
    You are not on the roll of this vote, so nothing was recorded.
    If that is a mistake, please tell the { -secretary }.

refusal-not-of-unit =
    You are not on the roster of the { -unit } at present, so this cannot be done.
    If that is a mistake, please tell the { -secretary }.

refusal-probationary =
    Under the { -charter } a { -probationary-member } does not vote yet.
    What you say in the discussion stands in the minutes like everybody's words.
    You are invited to comment on { $code }.

refusal-comment-on = Comment on { $code }

refusal-session-not-ended =
    The session has not ended, so there is nothing to conclude yet.
    Once it has, the draft is made by itself and sent to the { -secretary }.

refusal-conclusion-not-ready = The papers are being made; nothing was changed. Please wait a minute and press again.

refusal-conclusion-adopted = The conclusion is adopted and can no longer be changed.

refusal-vote-not-closed =
    A consultation or vote is still open, so the conclusion cannot be adopted yet.
    Please close the vote first.

refusal-conclusion-needs-words =
    This is printed in the paper, so it needs written words; a file or voice note was not recorded.
    Please write it right here.

refusal-due-before-session =
    This day lies before the vote of the meeting, so it was not recorded.
    Please choose a later day.

refusal-not-a-closing-time =
    The session ends after it began and not later than now; nothing was recorded.
    Please write it like 21:30.

refusal-not-a-count =
    The number of those who agreed could not be read; nothing was recorded.
    Please write it like 16/17.

refusal-year-not-begun = That year has not begun: there is nothing to report yet.

refusal-year-unread =
    The year could not be read, so nothing was reported.
    Please write it like: /status year { $year }

refusal-year-before-unit = The { -unit } was not recorded here in that year: there are no figures to report.

refusal-no-conclusion-yet = The { -unit } has adopted no conclusion yet. You will be told as soon as there is one.

refusal-list-frozen =
    The list of measures is closed; nothing can be added, removed or reworded.
    For anything further please speak at the meeting.

refusal-proposals-waiting =
    { $count ->
        [one] One proposal still waits, so the list cannot be closed yet.
       *[other] { $count } proposals still wait, so the list cannot be closed yet.
    }
    Please decide each of them: put it on the list, or leave it off.

refusal-measure-too-long =
    The measure has { $length } characters; a ballot card has room for 500.
    Please put it in one sentence, or make two measures of it.

refusal-own-vote-stands = This person has already chosen by phone; nothing can be entered instead.

refusal-hands-counted =
    The hands on { $code } are counted, so no further vote is taken by phone.
    If you were not counted, please tell the { -secretary } at once.

refusal-list-not-frozen = The list of measures is not closed yet. Please close it first.

refusal-nothing-to-ask =
    The closed list has no measure to ask about or to vote on.
    Please skip this step.

refusal-ballot-open-already =
    A consultation or vote is still open.
    Please close or cancel it first: /vote

refusal-too-late-to-consult =
    Too little time remains before the meeting for a consultation.
    Please skip this step; the meeting takes the formal vote.

refusal-already-decided = The meeting has already voted on these measures.

refusal-empty-roll =
    Nobody is on the roll of this vote.
    Please check the attendance, or the roster of { -members }.

refusal-no-hall-count = This vote is taken by phone; no hands are counted.

refusal-more-hands =
    You entered { $entered }, more than remain.
    On the roll { $roll }, chosen by phone { $phone }, remaining { $remainder }.
    Please check and enter again.

refusal-hall-unreadable =
    The numbers could not be read. Please write three: for, against, other opinions.
    For example: 15 1 1

refusal-hall-missing =
    Hands not counted yet: { $codes }.
    Please count them all, then close the vote.

refusal-meeting-too-early =
    The day of the meeting has not come, or the draft has not reached the { -members }.
    If the day has changed, please change the date of the meeting first.

refusal-meeting-not-begun = The meeting has not begun. Please press “Meeting begins” first.

refusal-meeting-over = The meeting is over; nothing can be changed any more.

refusal-time-impossible =
    This moment has not come yet, or is before the beginning, so it was not recorded.
    Please check the day and the hour, and send it again.

refusal-roll-fixed = The roll of the vote was taken from the attendance, which can no longer be changed.

refusal-ballot-still-open = The vote is still open. Please close it first.

refusal-agreement-unreadable =
    The count of agreement could not be read. Please write how many of those present agreed, and the closing time.
    For example: 17/17 21:15

refusal-more-than-present =
    You entered { $agreed }/{ $of }, but { $present } were present.
    Please check and enter again.

refusal-nothing-to-reserve = Your own choice is the result, or this measure has no formal result yet, so there is nothing to reserve.
## Choosing the topic, its dates, reminders

refusal-title-too-long =
    The title is longer than { $limit } characters and was not recorded.
    Please write a shorter one.

refusal-title-secrecy =
    This title bears a secrecy mark, so it is not taken and not kept.
    Please delete your message and write another title.

refusal-place-too-long =
    The name of the place is longer than { $limit } characters and was not recorded.
    Please write a shorter one.

refusal-meeting-too-soon =
    The meeting must be tomorrow or later, so that the { -members } can read the draft.
    Please choose another day; nothing has changed.

refusal-meeting-too-far =
    This day is more than a year ahead, so it was not recorded.
    Please check the year and send it again.

refusal-topic-incomplete =
    The title, the day, the place or the preparer is missing.
    Please send /topic to add it.

refusal-already-circulated =
    The draft and the invitation have gone to the { -members }, so only day and place can still be changed.
    If need be, please press /topic.

refusal-weekday-differs =
    Weekday and date do not match: that day is { $date }.
    Please write it again.

refusal-impossible-date =
    No calendar or clock shows this day or hour.
    Please write it again, for example: 24/12 or 19:30.

refusal-day-not-in-year =
    { $year } has no { $day }/{ $month }, so nothing was recorded.
    Please write another day, for example: 28/2 or 1/3.

refusal-not-a-date =
    There is no day or hour to be read in this message.
    Please write it again, for example: 24/12, or 19:30 Thursday next week.

refusal-nobody-to-remind = There is nobody to remind, or no message reaches those who should be.

refusal-reminded-today = A reminder was given today. One a day is enough.
refusal-day-ordered = A change of the meeting was ordered a moment ago and is about to be told. Please wait a minute, or take it back first.
refusal-reminded-twice = They have been reminded of this twice. Please talk to them in person.

refusal-too-late-to-take-back = The messages have gone out and cannot be taken back.
refusal-plan-corrected-since = The plan has been corrected or sent to the { -committee } since it was drawn up anew, so it cannot be taken back. Please correct it quarter by quarter.
## Draft, the committee's approval, circulation

refusal-draft-circulated =
    The members have the draft already, so it cannot be replaced.
    Please send what should change as a comment.

refusal-not-preparer =
    The draft is handed in by whoever prepares the topic, or by the { -secretary } or { -deputy } instead.
    If needed, please pass your text on to the preparer.

refusal-draft-empty =
    The draft has nothing in it yet, so it cannot go to the { -committee }.
    Please write at least one part, or send a file.

refusal-no-draft-yet =
    There is no draft for you to read yet.
    You will be told as soon as the { -committee } sends it.

refusal-draft-needs-words =
    This part of the draft needs written words.
    Please write them, or send the whole draft as a file.

refusal-secrecy-mark =
    The file name or the head of the text carries a secrecy mark, so it was refused and is not stored.
    Please delete the message you sent and handle the document by the rules on secrets.

refusal-review-over = This version no longer waits for the { -committee }; nothing was recorded.

refusal-not-reviewer = This version is reviewed by the { -committee } without the preparer; nothing was recorded.

refusal-not-alone =
    Others in the { -committee } can still review it, so the { -secretary } does not approve alone.
    Please remind them, or record that it was approved at a meeting.

refusal-not-approved = The { -committee } has not approved this version, so it cannot go to the members.

refusal-no-such-date =
    The date could not be read.
    Please send it again, for example: 24/12 or yesterday.

## Recording from the group

refusal-record-needs-reply =
    To record a comment, reply to the very message in the group and send /record.

refusal-record-author-unknown =
    This message came from a bot, a channel or an anonymous sender, so it cannot be recorded as a comment.
    Please ask that person to send it again from a personal account.

refusal-record-author-no-member =
    Whoever sent this message is not enrolled in the { -unit } yet, so it cannot be recorded as a comment.
    Please ask them to enrol, then send /record again.
refusal-link-unknown =
    The assistant does not know this link.
    Please ask the { -secretary } for a new one, and press the link itself.
refusal-link-used = This link has been used. If it was not by you, please tell the { -secretary }, who can issue a new one.
refusal-link-expired = This link has expired. Please ask the { -secretary } for a new one.
refusal-account-taken =
    This account is connected to the name { -title }{ $name }.
    One account serves one person in a { -unit }. If that is a mistake, please tell the { -secretary }.
refusal-name-taken = Another account has just been connected to this name. If that is a mistake, please tell the { -secretary }.
refusal-not-a-name =
    The assistant could not read the name.
    Please write the full name only, on one line, for example: Nguyễn Văn An.
refusal-words-needed = At this point the assistant reads words only. Please write them here.
refusal-not-a-roster-file =
    A roster is read from an .xlsx, .csv or .txt file.
    Please send such a file, or paste the roster here, one person a line.
refusal-roster-unreadable =
    The assistant could not read this file; nothing has been recorded.
    Please save it as .xlsx and send it again, or paste the roster here, one person a line.
refusal-group-taken =
    This group is bound to another { -unit }, so it cannot be bound again.
    Please use the group of your own { -unit }.
refusal-group-bound-already = This group is bound to the { -unit } already; nothing more is needed.
refusal-no-group = The { -unit } has no group yet. Please bind one first, or issue a personal link to each member.
refusal-no-roster = There is nobody on the roster to enrol. Please enter the roster first.
refusal-not-oneself = You cannot cut off your own account.
refusal-head-is-handed-over = The office of { -secretary } is not changed here. Please ask the assistant's operator for a { -secretary }'s link for the new one.
refusal-probationary-holds-no-office = Under the { -charter } a { -probationary-member } does not hold this office.

## Invitation, moving the meeting

refusal-answer-too-late = The meeting has reached its hour, so answers can no longer be changed here. Please tell the { -secretary }.
refusal-meeting-postponed = The meeting is postponed and has no day yet. You will be invited again.
refusal-topic-cancelled = This topic is cancelled; nothing is left to do.
refusal-reason-too-long =
    The reason is longer than { $limit } characters and was not recorded.
    Please put it in one sentence.
refusal-leave-granted = Your leave is granted already.
refusal-leave-decided = This request has been decided, or its author has answered otherwise.
refusal-own-leave = The { -deputy } decides on the { -secretary }'s leave, and the other way round.
refusal-meeting-has-begun = The meeting is on; its day can no longer be changed, postponed or cancelled.
refusal-not-invited =
    You are not among those invited to this meeting, so nothing was recorded.
    If that is a mistake, please tell the { -secretary }.

## The year's plan

refusal-quarter-begun = This quarter has begun. Please change it under the topic: /topic
refusal-plan-approved = The { -committee } has approved this version of the plan.
refusal-plan-empty = The plan has no topic yet. Please choose one for at least one quarter.
refusal-plan-review-over = This version is no longer under review. Please look at the newest one: /plan
refusal-outside-plan =
    This day is of another year than the plan's, so it was not recorded.
    Please check the year and send it again; the plan is as it was.
refusal-no-plan = The { -unit } has no plan of the year that the { -committee } has approved yet. If need be, please talk to the { -secretary }.
refusal-no-plan-of = The { -unit } has no plan of { $year }. The present one: /plan
refusal-guest-ended = Your part with the { -unit } is over; nothing more opens here. For anything else please write to the { -secretary }.
refusal-guest-of-one-topic = A rapporteur only prepares the topic of the invitation. For anything else, please ask the { -secretary }.
refusal-nothing-to-copy = There is no plan and no session of last year to copy. Please choose “As the assistant proposes”.

# $code (String)
refusal-not-your-task =
    { $code } is led by somebody else, so you cannot report on it.
    If this is a mistake, please tell the { -secretary }.
# $code (String)
refusal-task-done = { $code } is recorded as done and takes no more reports. If that is wrong, please tell the { -secretary }.
# $code (String)
refusal-task-dropped = { $code } was given up and can no longer be changed.
refusal-task-due-impossible =
    A deadline lies after today and within three years; nothing has changed.
    Please write another day, for example 31/3.
# $code (String)
refusal-task-unchanged = { $code } says that already, so nothing has changed. If need be, please choose or write something else.
# $limit (Number)
refusal-task-words-too-long =
    That is longer than { $limit } characters and was not recorded.
    Please write it more briefly and send it here.
