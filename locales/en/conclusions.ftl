### The conclusion: told to its keeper, filled in, read, adopted, announced.

## The report on a draft

conclusion-compiled = The conclusion draft (version { $number }) and the separate minutes have been compiled from { $sources }.
conclusion-source-draft = the draft that was presented
conclusion-source-comments = { $count ->
    [one] one comment
   *[other] { $count } comments
}
conclusion-source-votes = the vote on { $count ->
    [one] one measure
   *[other] { $count } measures
}
conclusion-edited-version = The conclusion draft (version { $number }) is the Word file you edited and sent back; the separate minutes are compiled.
conclusion-open = { $count ->
    [one] One blank waits for you: { $blanks }.
   *[other] { $count } blanks wait for you: { $blanks }.
}
conclusion-please-fill = Please fill them in here, or edit the Word file and send it back.
conclusion-please-adopt = Please read and adopt it, or edit the Word file and send it back.
conclusion-due = To be adopted by { $date }.

conclusion-blank = { $blank ->
    [assessment] the overall judgement in part I
    [owner] who leads { $codes }
    [due] the deadline of { $codes }
    [attendance] the roll call
    [minute_taker] the { -minute-taker }
    [closing_time] the closing time
   *[agreed] how many agreed with the minutes
}
conclusion-and = { $first } and { $second }
conclusion-and-others = { $blanks } and { $count ->
    [one] one more
   *[other] { $count } more
}
conclusion-measures = { $count ->
    [one] one measure
   *[other] { $count } measures
}

conclusion-fill = { $count ->
    [one] Fill in one blank
   *[other] Fill in { $count } blanks
}
conclusion-read-draft = Read the draft
conclusion-adopted-being-made = The adopted conclusion and the minutes are being made and will be sent as soon as they are ready.
conclusion-make-again = Make the papers again
conclusion-renew = Make a new version
conclusion-adopt-this = Adopt this version

conclusion-being-made = The conclusion draft (version { $number }) and the separate minutes are being made and will be sent as soon as they are ready.
conclusion-nothing-open = Version { $number } has no blanks left to fill in here. Those left blank are printed for the pen.
conclusion-nothing-open-edited =
    Recorded. Version { $number } is the Word file you edited, so it is left as it is.
    To print what you have just filled in, please press “Make a new version”.
conclusion-sent-back =
    The file “{ $name }” is now version { $number } of the conclusion draft. Version { $before } is kept.
    It will not be changed. Please adopt it when you are ready.

conclusion-file-differs = { $count ->
    [one] The Word file differs from the records in one measure
   *[other] The Word file differs from the records in { $count } measures
}
conclusion-file-says = { $what ->
    [owner] led by { $words }
    [due] due { $words }
    [co_owners] with { $words }
   *[expected] expected result { $words }
}
conclusion-file-differs-more = { $count ->
    [one] and one more measure
   *[other] and { $count } more measures
}
conclusion-file-or-records = Tasks are followed up by the records. Please choose.
conclusion-take-from-file = Take it from the file
conclusion-keep-records = Keep the records
conclusion-taken-from-file = { $count ->
    [one] One measure is
   *[other] { $count } measures are
} recorded as the file has it. The file is kept as it is.
conclusion-records-kept = The records stay as they were. The Word file is kept as it is.

## Files

conclusion-caption-draft = Conclusion draft, { $quarter } (version { $number })
conclusion-caption-adopted = Conclusion, { $quarter } (version { $number }, adopted)
conclusion-caption-minutes-draft = Draft of the minutes, { $quarter } (version { $number })
conclusion-caption-minutes = Minutes, { $quarter }

conclusion-file-name = conclusion-{ $quarter }-{ $year }-version-{ $number }.docx
conclusion-minutes-file-name = minutes-{ $quarter }-{ $year }-version-{ $number }.docx

## Filling in

conclusion-blanks-left = { $count ->
    [one] One blank left (version { $number })
   *[other] { $count } blanks left (version { $number })
}
conclusion-question = { $blank ->
    [assessment] The overall judgement at the head of part I, in your own words:
    [owner] Who leads { $code }?
    [due] By when is { $code } to be carried out?
    [attendance] Nobody has recorded whether these { -people } were there. Who was absent?
    [minute_taker] Who was the { -minute-taker }?
    [closing_time] When did the session end?
    [results] What is to come of { $code }?
   *[agreed] How many agreed with the minutes as read?
}
conclusion-assessment-note =
    Please write it right here. It is printed as you write it; nothing is added.
conclusion-leave-blank = Leave blank
conclusion-write-owner = Write another name
conclusion-write-day = Write another date
conclusion-write-hour = Write another time
conclusion-write-count = Write another number
conclusion-write-assessment = Write the judgement
conclusion-without-result = { $count ->
    [one] One measure has no expected result yet
   *[other] { $count } measures have no expected result yet
}
conclusion-without-result-note = They may be left so. To write one down, please tap the measure.
conclusion-write-results = Write the expected result
conclusion-change-result = Change the expected result
conclusion-more-measures = More measures ({ $page }/{ $pages })
conclusion-write-here = { $blank ->
    [owner] Please write who leads it right here: a person or a group.
    [due] Please write the date right here, like 31/3 or 31/3/2027.
    [closing_time] Please write the time right here, like 21:30.
    [results] Please write it right here. If somebody helps, please add who, for example: 12 households have signed; with: the women’s union.
   *[agreed] Please write those who agreed out of those present right here, like 16/17.
}
conclusion-was-absent = Absent: { $name }
conclusion-rest-present = All the others were there
conclusion-all-agreed = All agreed ({ $agreed }/{ $of })
conclusion-more-people = More names ({ $page }/{ $pages })
conclusion-filling-over = You have been through all the blanks of version { $number }.

## Reading

conclusion-part = Part { $part } of { $parts }
conclusion-previous-part = Previous part
conclusion-next-part = Next part
conclusion-part-assessment = Overall judgement
conclusion-part-done = What has been achieved
conclusion-part-not-done = Shortcomings
conclusion-part-objective = Objective causes
conclusion-part-subjective = Subjective causes
conclusion-part-orientation = Orientation and aims
conclusion-head-adopted = Conclusion, { $quarter }, adopted on { $on }
conclusion-result-both = { $passed ->
    [one] One measure
   *[other] { $passed } measures
} passed, { $failed } not passed
conclusion-result-all = { $passed ->
    [one] One measure
   *[other] { $passed } measures
} passed
conclusion-result-none = No measure passed
conclusion-result-undecided = No measure was voted on
conclusion-result-comments = { $comments ->
    [one] one comment
   *[other] { $comments } comments
} summed up
conclusion-open-count = { $count ->
    [one] One blank is left.
   *[other] { $count } blanks are left.
}
conclusion-from-the-book = The paper is a Word file edited by the { -secretary }; what you read here follows the records.
conclusion-measure-passed = { $code }: passed
conclusion-measure-failed = { $code }: not passed
conclusion-measure-undecided = { $code }: no formal vote yet
conclusion-change-owner = Change who leads it
conclusion-change-due = Change the deadline
conclusion-past = { $count ->
    [one] One adopted conclusion
   *[other] { $count } adopted conclusions
}
conclusion-past-line = Conclusion, { $quarter }, adopted { $on }

## Adopting and announcing

conclusion-confirm = Adopt the conclusion of { $quarter } (version { $number })?
conclusion-confirm-group = The conclusion is posted in the group and sent to { $people }.
conclusion-confirm-private = The conclusion is sent privately to { $people }.
conclusion-confirm-open = { $count ->
    [one] One blank is left; it is printed for the pen.
   *[other] { $count } blanks are left; they are printed for the pen.
}
conclusion-confirm-final = Once adopted, the conclusion can no longer be changed.
conclusion-adopt-and-send = Adopt and send
conclusion-not-yet = Not yet
conclusion-not-adopted = Not adopted. The draft stays as it is.
conclusion-adopted = The conclusion of { $quarter } (version { $number }) is adopted
conclusion-sent-in = The conclusion goes out in { $seconds } seconds. The adopted papers are sent to you in private.
conclusion-taken-back = Taken back. Version { $number } is a draft again; nobody has been told.

conclusion-announced = The conclusion of the thematic session of { $quarter }, “{ $title }”, has been adopted.
conclusion-thanks = Please read it and carry it out. The { -committee } thanks you.
conclusion-thanks-all = Please read it and carry it out. The { -committee } thanks everybody.
conclusion-thanks-guest = The { -committee } thanks you warmly for preparing this topic.
conclusion-open-adopted = Read the conclusion
