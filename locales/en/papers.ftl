### The words printed in the conclusion draft and the minutes. No markup: type is set where the paper is built.
### The types of the arguments come from locales/vi/papers.ftl.

## Head

paper-party = COMMUNIST PARTY OF VIET NAM
paper-state = SOCIALIST REPUBLIC OF VIET NAM
paper-motto = Independence - Freedom - Happiness
paper-star = *
paper-draft = DRAFT

paper-number = { $profile ->
    [association] No. { $number }
   *[cell] No. { $number }
}

paper-number-open = { $profile ->
    [association] No. ……/KL-CH
   *[cell] No. ……-KL/CB
}

paper-dated = { $place }, { $day } { $month } { $year }

paper-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}

paper-dots = ……
paper-page = Page
paper-page-of = of

paper-unit = { $unit } { -Unit }

paper-title-quoted = “{ $title }”

paper-session = Thematic session of { $quarter }

paper-comment-code = Ý-{ $number }

paper-measure-code = BP-{ $number }

paper-person = { $profile ->
    [association] { $name }
   *[cell] { -title }{ $name }
}

## Conclusion

paper-conclusion = CONCLUSION

paper-citation-rules = { $profile ->
    [association] Pursuant to the { -charter } and the regulations in force;
   *[cell]
        Pursuant to Directive 50-CT/TW of 23 July 2025;
        Pursuant to Guidance 42-HD/BTCTW of 28 October 2025;
}

paper-citation-plan = Pursuant to the plan of thematic sessions for { $year };
paper-citation-vote-before = Pursuant to the discussion and the vote at the meeting of

paper-concludes = The { $unit } { -Unit } concludes as follows:

paper-part-assessment = I. ASSESSMENT
paper-part-done = 1. What has been achieved
paper-part-not-done = 2. Shortcomings
paper-part-causes = 3. Causes
paper-causes-objective = a) Objective causes
paper-causes-subjective = b) Subjective causes
paper-part-orientation = II. ORIENTATION AND AIMS
paper-part-tasks = III. TASKS AND MEASURES

paper-group = { $number }. { $name }
paper-group-other = Other tasks and measures
paper-no-tasks = The meeting has not passed any measure yet.
paper-rejected = Measures not passed
paper-rejected-lead = The meeting voted on the following measures and did not pass them; they are not among the tasks of this conclusion:
paper-undecided = Measures waiting for the vote of the meeting
paper-undecided-lead = The following measures have not been formally voted on; they are not yet tasks of this conclusion:
paper-label-owner = Led by
paper-label-due = Due
paper-label-sources = From comments
paper-label-vote = Vote
paper-part-carrying-out = IV. CARRYING OUT
paper-nothing-to-carry-out = No measure has been passed that is to be carried out.
paper-into-resolution = 1. The measures in part III are added to the resolution of the { -unit }, for all { -members } to carry out.

paper-followed-up = 2. The { -committee } follows up and checks; progress is reviewed on { $dates }.
paper-followed-up-undated = 2. The { -committee } follows up, checks and reports at the next thematic session.
paper-assignments = 3. Assignments:
paper-column-no = No.
paper-column-measure = Measure
paper-column-owner = Led by
paper-column-due = Due
paper-column-votes = Vote

paper-votes-short = { $agree }/{ $base } for
paper-recipients = Recipients:

paper-recipient-superior = - { $superior } (for report),
paper-recipient-members = - { -Members } of the { -unit },
paper-recipient-file = - File.

paper-signed-for = { $profile ->
    [association] ON BEHALF OF THE EXECUTIVE COMMITTEE
   *[cell] ON BEHALF OF THE CELL
}

paper-secretary = { -secretary }
paper-deputy = { -deputy }
paper-annex = ANNEX

paper-annex-title = { $count ->
    [one] One comment on the topic
   *[other] { $count } comments on the topic
}
paper-annex-none = No comment was recorded.
paper-column-code = Code
paper-column-author = By
paper-column-words = Comment
paper-column-concerns = Measures concerned
paper-late = after the deadline
paper-on-behalf = entered on behalf
paper-counter = counter-argument

## Votes

paper-vote = { $base ->
    [answered] { $agree } for out of { $of } who answered ({ $detail }): { $verdict }
    [cast] { $agree } for out of { $of } cast ({ $detail }): { $verdict }
    [for_against] { $agree } for out of { $of } for and against ({ $detail }): { $verdict }
   *[roll] { $agree } for out of { $of } { -official-members } ({ $detail }): { $verdict }
}

paper-vote-rest = against { $against }, other opinions { $other }

paper-vote-rest-silent = { $kind ->
    [consultation] against { $against }, other opinions { $other }, not answered { $silent }
   *[formal] against { $against }, other opinions { $other }, not voting { $silent }
}

paper-vote-rest-roll = { $kind ->
    [consultation] against { $against }, other opinions { $other }, not answered { $silent }; consulted { $roll }
   *[formal] against { $against }, other opinions { $other }, not voting { $silent }; on the roll { $roll }
}
paper-passed-half = more than half, passed
paper-failed-half = not more than half, not passed

paper-passed-over = more than { $fraction }, passed

paper-failed-over = not more than { $fraction }, not passed

paper-passed-at-least = at least { $fraction }, passed

paper-failed-at-least = less than { $fraction }, not passed
paper-failed-quorum = too few took part in the vote, not passed
paper-consulted-reached = { $base ->
    [answered] more than half of those who answered
    [for_against] more than half of those for and against
   *[roll] more than half of those consulted
}
paper-consulted-missed = { $base ->
    [answered] not more than half of those who answered
    [for_against] not more than half of those for and against
   *[roll] not more than half of those consulted
}

paper-consulted-reached-fraction = { $base ->
    [answered] the share of { $fraction } of those who answered was reached
    [for_against] the share of { $fraction } of those for and against was reached
   *[roll] the share of { $fraction } of those consulted was reached
}

paper-consulted-missed-fraction = { $base ->
    [answered] the share of { $fraction } of those who answered was not reached
    [for_against] the share of { $fraction } of those for and against was not reached
   *[roll] the share of { $fraction } of those consulted was not reached
}
paper-consulted-quorum = fewer took part than the rules ask for

paper-consultation = Consultation before the meeting: { $vote }, waiting for the vote of the meeting.

paper-consultation-beside = Consultation before the meeting (not deciding): { $vote }.

paper-way = { $way ->
    [hall] by show of hands
    [mixed] on the phone and by show of hands
    [phone_secret] by secret ballot on the phone
    [paper] on paper
   *[phone] named, on the phone
}

## Blanks

paper-blank = { $blank ->
    [assessment] [to be added by the { -secretary }: overall judgement]
    [done] [to be added by the { -secretary }: what has been achieved]
    [not_done] [to be added by the { -secretary }: shortcomings]
    [objective_causes] [to be added by the { -secretary }: objective causes]
    [subjective_causes] [to be added by the { -secretary }: subjective causes]
    [orientation] [to be added by the { -secretary }: orientation]
    [owner] [to be added by the { -secretary }: who leads { $code }]
    [due] [to be added by the { -secretary }: deadline of { $code }]
    [title] [to be added by the { -secretary }: title of the topic]
    [meeting_date] [to be added by the { -secretary }: date of the meeting]
    [place] [to be added by the { -minute-taker }: place]
    [attendance] [to be added by the { -minute-taker }: roll call]
    [chair] [to be added by the { -minute-taker }: chair]
    [minute_taker] [to be added by the { -secretary }: { -minute-taker }]
    [presenter] [to be added by the { -minute-taker }: presenter]
    [guests] [to be added by the { -minute-taker }: guests, if any]
    [purpose] [to be added by the { -minute-taker }: purpose and requirement as the chair put them]
    [response] [to be added by the { -minute-taker }: what the presenter accepted and explained]
    [spoken_words] [to be added by the { -minute-taker }: the words of { $code }, sent as a voice message or a picture]
    [closing_time] [to be added by the { -minute-taker }: closing time]
    [agreed] [to be added by the { -minute-taker }: how many agreed with the minutes]
   *[signer] [to be added by the { -secretary }: who signs]
}

## Minutes

paper-minutes = MINUTES

paper-hour-on = { $time }, { $date }
paper-label-started = Began
paper-label-ended = Ended

paper-too-short = Note: the session took { $minutes } minutes, less than the { $least } minutes the rules ask for.
paper-label-place = Place
paper-label-form = Form

paper-mode = { $mode ->
    [joined] joined to the regular meeting, with separate minutes
   *[separate] separate thematic meeting
}
paper-label-members = Members in all

paper-members = { $total } (official { $official }, probationary { $probationary })

paper-members-apart = { $members }; of these exempt from meetings { $exempt }, away for a time { $away }
paper-label-present = Present
paper-label-excused = Absent, excused
paper-label-absent = Absent without an accepted reason
paper-label-unrecorded = Not recorded
paper-label-guests = Guests
paper-label-chair = Chair
paper-label-minute-taker = Minute-taker
paper-label-presenter = Presenter of the topic
paper-none = none

paper-absent-because = { $name } ({ $reason })
paper-minutes-content = I. CONTENT
paper-minutes-purpose = 1. Purpose and requirement
paper-minutes-summary = 2. Summary of the topic

paper-approved-committee = Presented: version { $number } of the draft, approved by the { -committee } on { $date } ({ $by }/{ $of } in favour).

paper-approved-recorded = Presented: version { $number } of the draft, approved by the { -committee } at its meeting of { $date }.

paper-approved-alone = Presented: version { $number } of the draft, approved by the { -secretary } alone on { $date }.
paper-summary-done = Achieved
paper-summary-not-done = Shortcomings
paper-summary-objective = Objective causes
paper-summary-subjective = Subjective causes
paper-summary-orientation = Orientation
paper-summary-rest = Other parts of the draft
paper-minutes-questions = 3. Focus questions

paper-question = Question { $number }. { $text }
paper-minutes-discussion = II. DISCUSSION
paper-discussion-free = General comments
paper-discussion-none = No comment.

paper-sent-before = sent before the meeting, { $date }

paper-sent-group = sent in the group, { $date }

paper-sent-paper = on paper, { $date }

paper-sent-telephone = by telephone, { $date }
paper-said-at-meeting = at the meeting

paper-concerning = on { $codes }
paper-minutes-response = III. RESPONSE OF THE PRESENTER
paper-minutes-votes = IV. VOTE

paper-voted-by = Way of voting: { $way }; { $roll } { -official-members } on the roll.
paper-no-votes = No measure has been put to a formal vote yet.
paper-column-for = For
paper-column-against = Against
paper-column-other = Other opinion
paper-column-silent = Not voting
paper-column-share = Share
paper-column-result = Result
paper-result-passed = Passed
paper-result-failed = Not passed
paper-reservations = Reserved opinions

paper-reservation = { $person } reserves an opinion on { $code }: { $words }
paper-minutes-conclusion = V. CONCLUSION OF THE CHAIR
paper-minutes-tasks = The meeting will carry out the measures that were passed:

paper-read-aloud = The minutes were read to the meeting; { $agreed }/{ $of } agreed.
paper-read-aloud-open = The minutes are read to the meeting; agreed:
paper-sign-minute-taker = MINUTE-TAKER
paper-sign-chair = CHAIR
paper-sign-name = (Signature and full name)

## Review of the last topic

paper-review-heading = REVIEW OF THE PREVIOUS TOPIC
# $quarter (String)
# $title (String)
# $late (Number)
# $done (String)
# $total (String)
paper-review-summary = Conclusion of { $quarter } on “{ $title }”: { $late ->
    [0] { $done } of { $total } tasks done.
   *[other] { $done } of { $total } tasks done, { $late } overdue.
}
paper-column-carried = Carried out
paper-label-helpers = With
paper-label-expected = Expected result
