### Consultations and votes.

quoted = “{ $text }”

ballot-choice-for = For
ballot-choice-against = Against
ballot-choice-other = Another opinion
ballot-next = Next measure

ballot-head-consultation = Consultation, measure { $position } of { $count } ({ $code }), until { $until }
ballot-head-formal = Formal vote, measure { $position } of { $count } ({ $code })

ballot-own-choice = Your choice: { $choice }
ballot-no-choice = Your choice: none yet

ballot-note-consultation = Only totals are published. The meeting of { $meeting } takes the formal vote.
ballot-note-totals-only = Only totals are published.
ballot-note-formal = The result is published after the vote is closed.
ballot-closed-note = Closed; it can no longer be changed.

ballot-recorded = Recorded for { $code }: { $choice }.
ballot-change-until = You can change it until { $until }.
ballot-change-until-close = You can change it until the vote is closed.
ballot-left = { $count ->
    [one] One measure left.
   *[other] { $count } measures left.
}
ballot-none-left = All measures are answered.
