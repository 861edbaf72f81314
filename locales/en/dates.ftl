### Dates, hours, quarters, numbers. Keys: area-what (date-…). The types of the arguments are read from the
### comments of locales/vi/dates.ftl; here none are needed.

date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

date-day-number = { $day }

date-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

date-full-hour = { $hour }:00

date-clock = { $hour }:{ $minute }

date-of-this-year = { $weekday } { $day } { $month }

date-with-year = { $weekday } { $day } { $month } { $year }

date-short = { $day } { $month }

date-short-with-year = { $day } { $month } { $year }

date-and-clock = { $clock }, { $date }

date-deadline = { $clock } on { $date }
date-deadline-today = { $clock } today, { $date }

date-today-at = { $clock } today

date-tomorrow-at = { $morning ->
    [true] { $clock } tomorrow morning
   *[false] { $clock } tomorrow
}

date-quarter = quarter { $quarter }/{ $year }

date-quarter-heading = Quarter { $quarter }/{ $year }

number-percent = { $tenths ->
    [0] { $whole }%
   *[other] { $whole }.{ $tenths }%
}
