### `chuyende demo`: tiêu đề trên màn hình dòng lệnh và trang xem lại. Khoá: demo-…

# $group (String)
demo-chat-group = Nhóm { $group }
# $name (String)
demo-chat-secretary = { -Secretary } { $name }
# $name (String)
demo-chat-committee = { -Committee-member } { $name }
# $name (String)
demo-chat-preparer = Người chuẩn bị { $name }
# $name (String)
demo-chat-member = { -Member } { $name }
# $name (String)
demo-chat-quiet = { -Member } { $name }, nhất trí với dự thảo
# $name (String)
demo-chat-probationary = { -Probationary-member } { $name }
demo-page-title = Một quý sinh hoạt chuyên đề
demo-files = Tệp để lại:
# $count (Number)
demo-faults = Chưa đạt { $count } điều:
demo-failed = Buổi diễn chưa đạt.
# $name (String)
# $taps (Number)
# $typed (Number)
# $unasked (Number)
demo-effort = { $name }: { $taps } lần bấm, { $typed } ký tự, { $unasked } tin nhận ngoài trả lời
# $count (Number)
demo-posts = Nhóm: { $count } tin
# $unit (String)
demo-calendar = Một quý của { $unit } theo lịch: khi nào, tới ai, việc gì
demo-calendar-group = nhóm
# $count (Number)
demo-calendar-people = { $count } { -person }
