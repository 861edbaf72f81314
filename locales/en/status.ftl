### How far things have come, for the officers only. Keys: status-…

status-year = Progress of { $year }
status-quarter = { $quarter }: { $standing }
status-nothing = no topic yet
status-planned = in the plan
status-planned-on = in the plan, meeting { $on }
status-missed = not held
status-proposed = planned, “{ $title }”
status-proposed-on = planned, “{ $title }”, meeting { $on }
status-under-way = being prepared
status-under-way-on = under way, meeting { $on }
status-concluding = met { $on }, the conclusion is being written
status-held = met { $on }, concluded
status-next = { $line }. In charge: { $who }.

status-read = Have read: { $done }/{ $all }
status-spoke = Have commented: { $done }/{ $all }
status-voted = { $kind ->
    [formal] Have voted: { $done }/{ $all }
   *[consultation] Have answered about the measures: { $done }/{ $all }
}
status-answered = Have answered the invitation: { $done }/{ $all }
status-reviewed = Of the { -committee } have answered: { $done }/{ $all }
status-unreached = Out of reach on Telegram: { $count }
status-voices = Waiting to be written down: { $count }

status-missing = Not yet ({ $count }): { $names }
status-done = Done ({ $count }): { $names }
status-not-asked = This is not awaited now.
status-why = { $name }: { $why }
status-never-started = has not pressed Start
status-blocked = has blocked the assistant
status-gone = the account is closed
status-link = New link: { $name }
status-no-voices = No comment is waiting to be written down.
status-voices-how = Voices and pictures get into the minutes only once they are written down. Please listen or look, and write them down.
status-voice = { $code }: { $author }
status-write-down = Write down { $code }
status-ask-words = { $code } of { $author }: please write it down right here, in their own words.
status-written = { $code } is written down.
status-other-voices = See the others
