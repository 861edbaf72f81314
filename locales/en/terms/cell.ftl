### The nouns of a Party cell. Each has a lower form (-unit) and a capitalised one (-Unit).
### Another kind of organisation: copy this file to <name>.ftl and name it in build.rs.
### bí thư (the head) = secretary; thư ký (takes the minutes) = minute-taker; never one word for both.

-unit = cell
-Unit = Cell
-committee = cell committee
-Committee = Cell committee
-committee-member = committee member
-Committee-member = Committee member
-secretary = secretary
-Secretary = Secretary
-deputy = deputy secretary
-Deputy = Deputy secretary
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

-title = Comrade{" "}
-person = comrade
-people = comrades
-dear-members = comrades

## Things

-session = thematic session
-Session = Thematic session
-assistant = Thematic Session Assistant
-superior = higher Party committee
-Superior = Higher Party committee
-charter = Party Charter
-party-group = party group
-Party-group = Party group
