### What goes to many: asked before, told after, taken back.

broadcast-going = On its way to { $people }.
broadcast-taken-back = { $count ->
    [one] { $count } message that had not been sent is taken back.
   *[other] { $count } messages that had not been sent are taken back.
}
broadcast-sent-now = { $count ->
    [one] { $count } message is on its way.
   *[other] { $count } messages are on their way.
}
broadcast-not-sent = Nothing has been sent.
