### Suggested topics (S2, S7–S9). One line, concrete, open to correction before it is set. Keys: catalogue-….

## Party cell

catalogue-cell-thrift = Saving electricity, water and public property: what can be done at once?
catalogue-cell-example = Following Hồ Chí Minh's example: one concrete task per member, done within the year
catalogue-cell-close-to-people = Hồ Chí Minh's style: close to the people, deeds matching words, an example at home
catalogue-cell-new-members = Finding and developing new members: why is it hard, and what must the cell do?
catalogue-cell-monthly-meeting = How can the monthly meeting settle concrete matters, with every member speaking?
catalogue-cell-assignments = Assigning work to each member: a clear task, a clear date, results checked
catalogue-cell-recognition = What must committee and members do for the cell to be recognised as clean and strong?
catalogue-cell-inspection = Inspection and supervision by the cell: of what, and how to make them real?
catalogue-cell-democracy = Grassroots democracy: what people must know, may discuss and may check
catalogue-cell-conduct = Recognising and preventing signs of decline in conduct within the cell
catalogue-cell-integrity = Preventing bureaucracy, corruption and wrongdoing where they most easily arise
catalogue-cell-social-evil = Reducing social evils in the neighbourhood: one chosen evil, clear people, clear tasks
catalogue-cell-self-study = Self-study to raise members' professional knowledge: which forms suit us?
catalogue-cell-advice = Better advice, better drafting and better use of information for the leadership

## Association

catalogue-association-meetings = How can our meetings draw more members and settle more useful matters?
catalogue-association-new-members = Winning new members, above all the young and those who have just moved here
catalogue-association-mutual-help = Helping members who are old, ill or alone: who needs what, and who takes it on?
catalogue-association-fund = An open, thrifty and well-spent fund
catalogue-association-environment = Clean streets, sorted waste and green spaces: one task for each member
catalogue-association-trades = Members share experience of their trades and of earning a living
catalogue-association-online = Helping older members use online public services and avoid fraud
catalogue-association-example = Following Hồ Chí Minh's thought, morality and style in the association's work

## Content groups

catalogue-group-ho-chi-minh = Studying and following Hồ Chí Minh's thought, morality and style
catalogue-group-competence = Theory, knowledge and professional skill
catalogue-group-tasks = Carrying out directives, resolutions, laws and assigned tasks
catalogue-group-conduct = Against decline in conduct
catalogue-group-organisation = Building the organisation
catalogue-group-integrity = Against corruption, waste and wrongdoing
catalogue-group-community = Life where members live and work
