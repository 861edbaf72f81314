### Gửi tới nhiều người: hỏi trước, báo sau, thu lại. Khoá: broadcast-…

# $people (String) - "17 đồng chí"
broadcast-going = Đang gửi tới { $people }.
# $count (Number)
broadcast-taken-back = Đã thu lại { $count } tin chưa gửi.
# $count (Number)
broadcast-sent-now = Đang gửi { $count } tin.
broadcast-not-sent = Chưa gửi gì.
