### Nhắc việc: chỉ nhắc riêng người còn việc, mỗi người mỗi ngày một tin. Khoá: reminder-…

# $title (String)
reminder-draft = Trợ lý nhắc { -comrade } về dự thảo chuyên đề { $title }.
reminder-draft-how = { -Comrade } viết từng phần ngay tại đây, hoặc gửi tệp.
# $title (String)
reminder-submit = Dự thảo chuyên đề { $title } đã viết, còn chờ { -comrade } gửi { -committee }.
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
reminder-paused-but = Việc giao riêng cho { -comrade } vẫn được nhắc.

# $title (String)
reminder-meeting = Ngày mai { -unit } họp về chuyên đề { $title }.
# $title (String)
reminder-meeting-today = Hôm nay { -unit } họp về chuyên đề { $title }.
reminder-meeting-please = Trân trọng mời { -comrade } đến dự đúng giờ.
reminder-meeting-asked = Đề nghị { -comrade } cho biết có dự họp được không.
reminder-open-topic = Xem chuyên đề

# $step (String) - "gửi dự thảo tới đảng viên"
reminder-lead = Việc tiếp theo của { -unit }: { $step }.
reminder-lead-how = Đề nghị { -comrade } làm sớm để kịp các bước sau.
# $preparer (String) - "Đồng chí Trần Thị Hoa"
# $title (String)
reminder-draft-late = { $preparer } chưa gửi dự thảo chuyên đề { $title }, đã quá hạn.
reminder-draft-late-how = Đề nghị { -comrade } gia hạn, đổi người hoặc nhận tự chuẩn bị.
# $number (Number)
# $people (String) - "3 đồng chí"
reminder-review-late = Dự thảo bản { $number } đã quá hạn thông qua, còn chờ ý kiến của { $people }.
# $year (Number)
# $version (Number)
# $people (String) - "3 đồng chí"
reminder-plan-late = Kế hoạch sinh hoạt chuyên đề năm { $year }, bản { $version }, đã quá hạn thông qua, còn chờ ý kiến của { $people }.
reminder-review-late-how = Đề nghị { -comrade } nhắc riêng, hoặc ghi việc thông qua tại cuộc họp.
# $title (String)
reminder-read = Dự thảo chuyên đề { $title } còn chờ { -comrade } đọc.
reminder-read-how = Đọc xong, đề nghị { -comrade } bấm "Tôi đã đọc".
# $kind (String)
# $quarter (String)
# $left (Number)
reminder-votes = { $kind ->
    [formal] Chuyên đề { $quarter } còn chờ { -comrade } biểu quyết { $left } biện pháp.
   *[consultation] Chuyên đề { $quarter } còn chờ ý kiến của { -comrade } về { $left } biện pháp.
}
reminder-votes-how = Mỗi biện pháp chỉ cần bấm một nút, đổi được đến khi kết thúc.

# $count (Number)
reminder-several = { -Comrade } còn { $count } việc:
# $what (String)
# $due (String)
reminder-line = – { $what }, hạn { $due }
# $what (String)
reminder-line-open = – { $what }
# $at (String)
reminder-line-meeting = – dự họp lúc { $at }
# $at (String)
reminder-line-answer = – trả lời có dự họp được không, họp lúc { $at }
# $count (Number)
reminder-and-more = và { $count } việc nữa ở trang chủ: /trangchu
reminder-duty-draft-late = xử lý dự thảo chưa được gửi
reminder-duty-review-late = xử lý dự thảo chưa được thông qua
# $year (Number)
reminder-duty-plan-late = xử lý kế hoạch năm { $year } chưa được thông qua
# $from (String) - "7 giờ"
# $from-day (String) - "19/12"
# $to (String)
# $to-day (String)
reminder-late = Nhắc muộn do Trợ lý tạm ngừng từ { $from } ngày { $from-day } đến { $to } ngày { $to-day }.

reminder-own-only = Chỉ nhắc việc của tôi
reminder-all = Nhắc như thường
reminder-own-only-on = Từ nay Trợ lý chỉ nhắc việc được giao riêng cho { -comrade }.
reminder-own-only-off = Trợ lý lại nhắc { -comrade } như thường.

# $until (String)
reminder-what-draft = Nhắc riêng người chuẩn bị gửi dự thảo, hạn { $until }.
# $until (String)
reminder-what-comments = Nhắc riêng những người chưa góp ý và chưa nhất trí với dự thảo, hạn { $until }.
# $until (String)
reminder-what-read = Nhắc riêng những người chưa đọc dự thảo, hạn { $until }.
# $until (String)
reminder-what-review = Nhắc riêng { -committee-member } chưa cho ý kiến dự thảo, hạn { $until }.
# $until (String)
reminder-what-votes = Nhắc riêng những người chưa cho ý kiến đủ các biện pháp, hạn { $until }.
reminder-what-votes-open = Nhắc riêng những người chưa biểu quyết đủ các biện pháp.
# $at (String)
reminder-what-meeting = Nhắc riêng về cuộc họp lúc { $at }.
# $step (String)
reminder-what-step = Nhắc riêng người phụ trách về việc tiếp theo: { $step }.
