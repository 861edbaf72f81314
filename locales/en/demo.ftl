### `chuyende demo`: headings of the terminal and of the page. Keys: demo-…

demo-chat-group = Group { $group }
demo-chat-secretary = { -Secretary } { $name }
demo-chat-committee = { -Committee-member } { $name }
demo-chat-preparer = Preparer { $name }
demo-chat-member = { -Member } { $name }
demo-chat-quiet = { -Member } { $name }, agrees with the draft
demo-chat-probationary = { -Probationary-member } { $name }
demo-page-title = One quarter of a thematic session
demo-files = Files left:
demo-faults = Not as it should be: { $count }
demo-failed = The play did not go as it should.
demo-effort = { $name }: { $taps } taps, { $typed } characters typed, { $unasked } messages besides answers
demo-posts = The group: { $count } posts
demo-calendar = A quarter of { $unit } by the calendar: when, to whom, about what
demo-calendar-group = the group
demo-calendar-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
