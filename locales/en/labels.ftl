### Buttons used in many places: short, one line, first letter capital. Keys: label-….

label-yes = Yes
label-no = No
label-edit = Edit
label-cancel = No change
label-send = Send
label-not-yet = Not yet
label-send-now = Send now
label-take-back = Take back
label-back = Back
label-home = Home
label-next = Continue
label-skip = Skip
label-done = Done
label-more = Show more
label-help = Help
label-open-private = Open the private chat
label-i-have-read = I have read it
