### Set-up, roster, enrolment. Keys: people-…; at most 6 lines and 350 characters each.
### The types of the arguments come from locales/vi/people.ftl; arguments arrive with & < > already replaced.

## Consent before taking part

people-consent-title = { $unit } invites you to use the assistant
people-consent-banner = This is no official channel; send nothing classified and no restricted internal documents.
people-consent-kept = The assistant keeps only your Telegram account number, name, kind of membership, comments and choices.
people-consent-withdraw = You may withdraw your consent at any time and take part on paper.
people-consent-kept-guest = The assistant keeps only your Telegram account number, your name and the draft you write.
people-consent-withdraw-guest = You may withdraw your consent at any time.
people-consent-agree = I agree
people-consent-refuse = I do not agree
people-consent-refused =
    Noted: you do not agree. The assistant will send nothing more.
    You still take part like every { -member }, on paper. If you change your mind, please press the button or the link again.
people-consent-refused-guest = Noted: you do not agree. The assistant will send nothing more. If you change your mind, please press the link again.
people-own-name =
    Please write your full name as it stands on the roster of the { -unit }.
    For example: Nguyễn Văn An

## Connecting

people-secretary-linked = You are connected as { -secretary } of the { $unit }.
people-secretary-next = Next: set up the { -unit }; about ten minutes, and you may stop and go on later.
people-is-it-you = Are you { -title }{ $name }?
people-is-it-you-note = This link is for the person named above only.
people-not-me = I am not
people-not-me-noted =
    The { -secretary } has been told. Nothing has been recorded.
    Please ask for a link of your own.
people-linked =
    You are connected to the { $unit }.
    From now on papers, questions and notices arrive here; there is no command to learn.
    Please press the button below, so that the { -committee } knows that messages reach you.
people-linked-guest =
    You are connected to the { $unit }, to prepare one topic.
    The assistant will write to you here when it begins.
    Please press the button below, so that the { -committee } knows that messages reach you.
people-reach-test = Test: I have received this
people-reached = Noted. The { -committee } thanks you.
people-told-linked = The account "{ $account }" has just been connected to the name { -title }{ $name }.
people-wrong-person = Not the right person
people-undone = { -title }{ $name } is no longer connected.
people-told-misused =
    The account "{ $account }" has just opened the used link of { -title }{ $name }. The assistant refused.
    If it was { -title }{ $name }, please issue a new link.
people-told-not-me =
    The account "{ $account }" opened the link of { -title }{ $name } and says to be somebody else.
    The link is still good. Please send it to the right person.
people-told-refused = { -title }{ $name } does not agree to use the assistant, is noted as without a phone and takes part on paper.
people-open-member = Open this person
people-cut-off =
    This account is no longer connected to the { $unit }.
    If that is a mistake, please tell the { -secretary }.
people-told-secretary-link =
    The operator has just issued a new { -secretary }'s link for the { $unit }.
    It is good until { $deadline }. If the { -committee } did not ask for it, please speak with the operator at once.

## Enrolment from the group

people-names-title = { $unit }: who are you on the roster?
people-names-ask = Please press your own name. The { -committee } will confirm it.
people-names-none =
    No name on the roster is waiting for its account.
    Please ask the { -secretary } for a personal link.
people-claimed =
    The { -committee } has been asked to recognise you as { -title }{ $name }.
    The assistant will tell you here as soon as it has.
people-already-here = You are on the roster and connected already.
people-claims-title = Enrolment: { $people } waiting
people-claims-none = Enrolment: nobody is waiting.
people-claim = { $name }: account "{ $account }"
people-claim-contested = { $name }: account "{ $account }" (several claim this name)
people-approve-all = Approve all { $people }
people-approve = Approve { $name }
people-approved-toast = Approved: { $people }.
people-declined-toast = Noted: not approved.
people-declined =
    The { -committee } has not confirmed you as { -title }{ $name }.
    If that is a mistake, please speak with the { -secretary }.

## Group

people-bind-group =
    Please press the button below, choose the group of the { -unit } and add the assistant to it.
    The assistant needs no administrator's rights and does not read ordinary messages in the group.
people-choose-group = Choose the group
people-group-bound =
    This group is now bound to the { $unit }. Announcements on thematic sessions will stand here.
    Loose comments in the group are not recorded in the minutes.
people-group-lost =
    The assistant is no longer in the group "{ $group }" and cannot post announcements there.
    If that is a mistake, please bind the group again.
people-enrol-ask = Post the enrolment button in the group "{ $group }"?
people-enrol-note = Everybody in the group will see it. The { -committee } confirms each name before it is connected.
people-enrol-post-yes = Post it
people-enrol-post-no = Not yet
people-enrol-going = The enrolment button is on its way into the group.
people-enrol-not-posted = Nothing was posted.
people-enrol-card = Each { -person } is asked to press the button below and enrol with the assistant; it takes a minute.
people-enrol-card-note = Whoever uses no phone need not enrol and takes part on paper.
people-enrol-button = I am a { -member } of this { -unit }

## Roster

people-roster-paste =
    Please paste the roster here, one person a line:
    Nguyễn Văn An; { -deputy }
    Trần Thị Hoa; { -committee-member }
    Lê Văn Bình; no phone
    Write “probationary” after a { -probationary-member }. No phone numbers, no dates of birth.
    A long roster may come in several messages.
people-roster-file =
    Please send an .xlsx or .csv file here, one person a row.
    Needed: the full name. Possible: kind of membership, office, whether there is a phone.
people-roster-reading = Reading the file "{ $file }".
people-preview-title = { $probationary ->
    [0] Read { $people }, all official
   *[other] Read { $people }: { $official } official, { $probationary } probationary
}
people-preview-paper = { $people } without a phone
people-preview-no-office = No office of the { -committee } for { -probationary-members }: { $names }
people-and-more = and { $count } more
people-preview-none = No name could be read yet.
people-more-problems = { $count ->
    [one] One more line could not be read.
   *[other] { $count } more lines could not be read.
}
people-preview-fix = For a line not read: send that line again here, corrected.
people-problem-no-name = Line { $line }: no name
people-problem-unknown-word = Line { $line }: unclear "{ $text }"
people-problem-same-name = Line { $line }: "{ $text }" has the name of line { $first }
people-problem-second-secretary = Line { $line }: line { $first } already names the { -secretary }
people-problem-both-kinds = Line { $line }: both official and probationary, "{ $text }"
people-problem-phone = Line { $line }: unclear whether there is a phone, "{ $text }"
people-problem-too-long = Line { $line }: the name is too long
people-save = Save { $people }
people-redo = Start again
people-saved = The roster is saved: { $people } new.
people-saved-changed = { $count ->
    [one] One row brought up to date.
   *[other] { $count } rows brought up to date.
}
people-roster-title = { $unit }: { $people }
people-roster-counts = Connected { $linked }, not yet { $waiting }, on paper { $paper }
people-roster-choose = Press a name to see and change it.
people-mark-linked = connected
people-mark-waiting = not connected
people-mark-paper = on paper
people-mark-unreachable = cannot be reached
people-mark-stopped = nothing is sent
people-account = Account: "{ $account }"
people-offices = Offices: { $offices }
people-no-office = Offices: none
people-new-link = Issue a new link
people-disconnect = Disconnect
people-paper-only = Uses no phone
people-by-phone = Uses a phone
people-stop-sending = Stop sending
people-send-again = Send again
people-change-offices = Offices
people-change-status = Status
people-change-kind = Change to: { $kind }
people-offices-ask = Press to give or take an office.
people-status-ask = Press to choose the status.
people-give-office = Give: { $name }
people-take-office = Take: { $name }
people-previous-page = Previous page
people-next-page = Next page
people-back-to-roster = Back to the roster
people-changed = Noted.
people-new-link-ask =
    { -title }{ $name } is connected. A new link cuts the present account off at once.
people-personal-link =
    Dear { -title }{ $name },
    The { $unit } invites you to connect with the thematic session assistant.
    Please press the link below. It is for you only, works once, until { $deadline }.
people-forward-link = Please forward the message above to { -title }{ $name }, or copy the link into Zalo.

## Set-up

people-set-up-title = Setting up the { $unit }
people-set-up-group = Group: "{ $group }"
people-set-up-no-group = Group: none yet
people-set-up-roster = Roster: { $people }
people-set-up-no-roster = Roster: not entered yet
people-set-up-enrolment = Enrolment: { $linked }/{ $all } connected
people-set-up-offices = Offices: { $offices }
people-set-up-no-offices = Offices: none but the { -secretary }
people-set-up-done = There is enough to begin. Everything can be changed later.
people-bind = Bind a group
people-rebind = Change the group
people-paste = Paste the roster
people-send-file = Send a roster file
people-post-enrolment = Post the enrolment button
people-assign-offices = Assign offices
people-see-roster = See the roster
people-set-up = Set up the { -unit }

## Settings

people-settings-title = Settings: { $unit }
people-settings-superior = { -Superior }: { $superior }
people-settings-locality = Place name: { $locality }
people-settings-none = not entered
people-settings-language = Your language: { $language }
people-settings-letterhead = { -Superior } and place name
people-switch-unit = Switch to the { $unit }
people-letterhead-ask =
    These two lines are printed at the head of documents. Please write here:
    first line: the name of the { -superior };
    second line: the place name printed before the date.
