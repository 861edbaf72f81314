### Progress, for the officers only.

status-heading = { $quarter }: progress
status-nothing = No topic is under way
status-unread = Not read ({ $count }): { $names }
status-silent = No comment ({ $count }): { $names }
status-not-voted = No opinion on the measures ({ $count }): { $names }
status-unreached = Cannot be reached on Telegram ({ $count }): { $names }
status-nobody = nobody
status-nobody-awaited = Nobody is being waited for.
status-and-more = { $names } and { $count } more
status-remind = Remind them
