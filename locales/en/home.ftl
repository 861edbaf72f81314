### The home card: where everything stands, and what is next.

home-none = { $quarter }: no topic chosen
home-postponed = { $quarter }: the meeting is postponed, no day yet
home-planned = { $quarter }: the topic is not settled
home-drafting = { $quarter }: the draft is being prepared, due { $due }
home-in-review = { $quarter }: the { -committee } is reviewing the draft, due { $due }
home-revising = { $quarter }: the preparer is changing the draft
home-approved = { $quarter }: the { -committee } has approved the draft
home-consulting-until = { $quarter }: opinions on the measures are being taken, until { $until }
home-consulting = { $quarter }: opinions on the measures are being taken
home-commenting = { $quarter }: { -members } are commenting, until { $until }
home-awaiting-meeting = { $quarter }: comments are closed, the meeting is next
home-meeting = { $quarter }: the meeting is on
home-concluding = { $quarter }: the conclusion is being completed
home-concluded = { $quarter }: the conclusion is adopted

home-turnout = Read by { $read } of { $members }; { $commented } of { $people } have commented (comments: { $comments })
home-silent = Not commented yet: { $people }
home-silent-unreached = Not commented yet: { $people }; out of reach on Telegram: { $unreached }
home-all-spoke = Everybody has commented or agreed with the draft
home-voted = { $kind ->
    [formal] Have voted: { $voted } of { $people }
   *[consultation] Have answered about the measures: { $voted } of { $people }
}

home-step-by = { $step }, by { $due }
home-step-on = { $step }, { $due }
home-step-overdue = { $step } (was due { $due })

step-choose-topic = choose the topic
step-set-meeting = set day, hour and place of the meeting
step-assign-preparer = ask somebody to prepare it
step-keep-schedule = look at the dates and keep them
step-write-draft = the preparer writes the draft
step-submit-draft = the preparer sends the draft to the { -committee }
step-await-review = the { -committee } reviews the draft
step-approve-alone = the { -secretary } approves the draft alone
step-circulate = send the draft to the { -members }
step-await-comments = the { -members } read and comment
step-curate-measures = look at the measures the { -members } propose
step-freeze-measures = close the list of measures
step-open-consultation = ask for opinions on the measures
step-await-votes = the { -members } give their opinion on the measures
step-hold-meeting = the meeting
step-open-formal = open the formal vote
step-close-formal = close the vote
step-end-meeting = end the meeting
step-fill-gaps = fill the blanks of the conclusion draft
step-adopt-conclusion = adopt the conclusion
step-submit-plan = look through the plan of the year and submit it
step-done = nothing more this quarter

do-choose-topic = Choose the topic
do-set-meeting = Set day, hour and place
do-assign-preparer = Choose the preparer
do-keep-schedule = See and keep the dates
do-write-draft = Write the draft
do-submit-draft = Send the draft to the { -committee }
do-await-review = See the review
do-approve-alone = Approve the draft alone
do-circulate = Send the draft to the { -members }
do-await-comments = Remind of comments
do-curate-measures = See the proposed measures
do-freeze-measures = Close the list of measures
do-open-consultation = Ask for opinions on the measures
do-await-votes = See the consultation
do-hold-meeting = The meeting
do-open-formal = Open the formal vote
do-close-formal = Close the vote
do-end-meeting = End the meeting
do-fill-gaps = Fill the blanks
do-adopt-conclusion = Read and adopt the conclusion
do-submit-plan = See the plan of the year
do-next-quarter = Choose the next quarter's topic

home-remind-preparer = Remind the preparer
home-remind = Remind { $people }
home-enter-for = Enter for { $people }
home-see-comments = See the comments ({ $count })
home-status = See the progress
home-see-draft = See the draft
home-change-topic = Change topic, day or preparer
home-change-preparer-or-day = Change preparer or day
home-do-review = Read and review the draft
home-do-read = Read the draft
home-do-comment = Comment
home-do-comment-more = Add a comment
home-do-answer = Answer the invitation
home-do-vote = { $kind ->
    [formal] Vote on the measures
   *[consultation] Give your opinion on the measures
}
home-see-votes = See my choices
home-own-comments = My comments ({ $count })
home-read-again = Read the draft again
home-past = Conclusions of past quarters
home-switch-unit = Go to { $unit }

duty-line = For you to do: { $list }
duty-line-until = For you to do: { $list }, by { $due }
duty-write-draft = write the draft
duty-submit-draft = send the draft to the { -committee }
duty-review = review the draft
duty-plan = review the plan of { $year }
duty-read = read the draft
duty-answer = { $count ->
    [one] answer { $count } focus question
   *[other] answer { $count } focus questions
}
duty-comment = comment
duty-answer-invitation = answer the invitation
duty-vote = { $kind ->
    [formal] { $count ->
        [one] vote on { $count } measure
       *[other] vote on { $count } measures
    }
   *[consultation] { $count ->
        [one] give your opinion on { $count } measure
       *[other] give your opinion on { $count } measures
    }
}

help-members =
    To comment: write or record right here, and each comment is noted.
    Measures: tap a button; you can change it until the close.
    What is left to do: /home. Questions: ask the { -secretary } of the { -unit }.
help-leaders =
    What is next is always the first button of the home card: /home
    Plan of the year: /plan; topic: /topic; preparer: /assign
    Who still has something to do: /status; remind them: /remind
    Draft: /draft; measures: /measure; votes: /vote
    Meeting: /meeting; conclusion: /conclude; roster: /members
    To record a message of the group: reply to it with /record
