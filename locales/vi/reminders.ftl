### Nhắc việc: chỉ nhắc riêng người còn việc, mỗi việc một lần. Khoá: reminder-…

# $title (String)
reminder-draft = Trợ lý nhắc { -comrade } về dự thảo chuyên đề { $title }.
reminder-draft-how = { -Comrade } viết từng phần ngay tại đây, hoặc gửi tệp.
reminder-write-draft = Viết hoặc gửi dự thảo

# $quarter (String) - "quý IV/2026"
reminder-comments = Chuyên đề { $quarter } còn chờ ý kiến của { -comrade }.
# $quarter (String)
# $questions (String) - "câu 2 và câu 3"
reminder-questions = Chuyên đề { $quarter } còn chờ ý kiến của { -comrade } ở { $questions }.
# $number (Number)
reminder-question = câu { $number }
# $first (String)
# $last (String)
reminder-and = { $first } và { $last }
# $label (String) - chữ trên nút
reminder-agree-how = Nếu nhất trí với dự thảo, { -comrade } chỉ cần bấm "{ $label }".
# $number (Number)
reminder-answer = Trả lời câu { $number }
reminder-comment = Góp ý
reminder-agree = Nhất trí với dự thảo
reminder-pause = Tạm dừng nhắc
# $until (String)
reminder-paused = Trợ lý tạm dừng nhắc { -comrade } đến { $until }.

# $title (String)
reminder-meeting = Ngày mai { -unit } họp về chuyên đề { $title }.
# $title (String)
reminder-meeting-today = Hôm nay { -unit } họp về chuyên đề { $title }.
reminder-meeting-please = Trân trọng mời { -comrade } đến dự đúng giờ.
reminder-open-topic = Xem chuyên đề

# $until (String)
reminder-what-draft = Nhắc riêng người chuẩn bị gửi dự thảo, hạn { $until }.
# $until (String)
reminder-what-comments = Nhắc riêng những người chưa góp ý và chưa nhất trí với dự thảo, hạn { $until }.
