### The list of measures: proposing, deciding on proposals, freezing.

measure-list-head = List of measures ({ $count })
measure-list-open = Proposals are taken until the list is closed.
measure-list-frozen = The list was closed on { $date }.
measure-list-empty = There is no measure yet.
measure-line = { $code }. { $text }
measure-line-proposed = { $code } (proposed, not yet decided). { $text }
measure-line-declined = { $code } (left off the list). { $text }
measure-page-before = Previous page
measure-page-after = Next page
measure-propose = Propose a measure
measure-waiting = { $count ->
    [one] Decide on one proposal
   *[other] Decide on { $count } proposals
}
measure-freeze = Close the list
measure-show-list = Show the list of measures

measure-listed = On the list.
measure-proposed = Proposed; the { -secretary } has yet to decide.
measure-declined = Left off the list.
measure-by = Proposed by { $person }
measure-comments = Comments on it: { $codes }
measure-list-it = Put it on the list
measure-decline = Leave it off
measure-reword = Change the wording
measure-next-waiting = Next proposal

measure-write =
    Please write the measure here, in one sentence: what, who, by when.
    The { -secretary } decides before the list is closed.
measure-write-anew =
    { $code } now reads: “{ $text }”
    Please write the new wording here.
measure-recorded =
    Proposal { $code } is recorded: “{ $text }”
    The { -secretary } decides before the list is closed.
measure-reworded = { $code } has its new wording.
measure-now-listed = { $code } is on the list.
measure-now-declined = { $code } is left off the list.
measure-told-listed = The measure you proposed ({ $code }) is now on the list of the meeting.
measure-told-declined =
    The measure you proposed ({ $code }) is left off the list this time.
    If you wish, please speak of it at the meeting.

measure-ask-freeze = { $count ->
    [one] Close the list with one measure?
   *[other] Close the list with { $count } measures?
}
    Afterwards nothing can be added, removed or reworded.
measure-ask-freeze-empty =
    There is no measure on the list. Close it empty?
    The meeting will then have no measure to vote on.
measure-not-yet = Not yet
measure-frozen-now = { $count ->
    [one] The list is closed with one measure.
   *[other] The list is closed with { $count } measures.
}
