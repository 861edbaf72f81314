### The nouns of an association. The same terms as terms/cell.ftl.
### chi hội trưởng (the head) = chapter head; thư ký (takes the minutes) = minute-taker.

-unit = chapter
-Unit = Chapter
-committee = executive committee
-Committee = Executive committee
-committee-member = committee member
-Committee-member = Committee member
-secretary = chapter head
-Secretary = Chapter head
-deputy = deputy head
-Deputy = Deputy head
-minute-taker = minute-taker
-Minute-taker = Minute-taker
-member = member
-Member = Member
-members = members
-Members = Members
-official-member = official member
-Official-member = Official member
-official-members = official members
-probationary-member = probationary member
-Probationary-member = Probationary member
-probationary-members = probationary members

## Address. -title stands before a name and brings its own space; write { -title }{ $name }.

-title = {""}
-person = member
-people = members
-dear-members = members

## Things

-session = thematic session
-Session = Thematic session
-assistant = Thematic Session Assistant
-superior = superior association
-Superior = Superior association
-charter = association's charter
-party-group = members' group
-Party-group = Members' group
