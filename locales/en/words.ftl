### Greetings, offices and the lines that many cards share. Keys: word-…, greeting-…, card-….
### The types of the arguments come from locales/vi/words.ftl; arguments arrive with & < > already replaced.

greeting-one = Dear { -title }{ $name },

greeting-secretary = Dear { -title }{ $secretary },

greeting-all = Dear { -dear-members } of the { $unit } { -Unit },

word-named-person = { -title }{ $name }

word-some-person = a { -person }

word-people = { $count ->
    [one] { $count } { -person }
   *[other] { $count } { -people }
}

word-unit-named = { $unit } { -Unit }

word-assistant = { -assistant }

word-role-secretary = { -Secretary }
word-role-deputy = { -Deputy }
word-role-committee = { -Committee-member }
word-role-minute-taker = { -Minute-taker }

word-kind-official = { -Official-member }
word-kind-probationary = { -Probationary-member }
word-kind-guest = Outside rapporteur

word-status-active = Taking part
word-status-away = Away for a time
word-status-exempt = Exempt from meetings
word-status-suspended = Suspended
word-status-moved = Moved away
word-status-deceased = Deceased

word-language-vi = Vietnamese
word-language-en = English

card-next-step = Next: { $step }

card-deadline = Due: { $deadline }.

card-nothing-due = There is nothing for you to do at present.

card-send-to = Send to { $people }?

card-sent-later = It will be sent at { $when }.
