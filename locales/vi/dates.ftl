### Ngày, giờ, quý, số. Khoá: khu vực-việc (date-…). Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool).

# Thứ trong tuần: 1 = thứ Hai … 7 = Chủ nhật.
# $weekday (Number)
date-weekday = { $weekday ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[7] Chủ nhật
}

# Ngày nhỏ hơn 10 và tháng nhỏ hơn 10 thêm số 0 phía trước.
# $day (Number)
date-day-number = { $day ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
   *[other] { $day }
}

# $month (Number)
date-month-name = { $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
   *[other] { $month }
}

# $hour (Number)
date-full-hour = { $hour } giờ

# $hour (Number)
# $minute (String) - hai chữ số
date-clock = { $hour } giờ { $minute }

# $weekday (String)
# $day (String)
# $month (String)
date-of-this-year = { $weekday }, ngày { $day }/{ $month }

# $weekday (String)
# $day (String)
# $month (String)
# $year (Number)
date-with-year = { $weekday }, ngày { $day }/{ $month }/{ $year }

# $day (String)
# $month (String)
date-short = { $day }/{ $month }

# $day (String)
# $month (String)
# $year (Number)
date-short-with-year = { $day }/{ $month }/{ $year }

# $clock (String)
# $date (String)
date-and-clock = { $clock }, { $date }

# $clock (String)
# $date (String)
date-deadline = { $clock } { $date }
# $clock (String)
# $date (String)
date-deadline-today = { $clock } hôm nay, { $date }

# $clock (String)
date-today-at = { $clock } hôm nay

# $morning (Bool)
# $clock (String)
date-tomorrow-at = { $morning ->
    [true] { $clock } sáng mai
   *[false] { $clock } ngày mai
}

# $quarter (String) - chữ số La Mã
# $year (Number)
date-quarter = quý { $quarter }/{ $year }

# $quarter (String) - chữ số La Mã
# $year (Number)
date-quarter-heading = Quý { $quarter }/{ $year }

# $tenths (Number)
# $whole (Number)
number-percent = { $tenths ->
    [0] { $whole }%
   *[other] { $whole },{ $tenths }%
}
