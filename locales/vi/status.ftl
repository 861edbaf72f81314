### Tiến độ, chỉ người phụ trách xem. Khoá: status-…

# $year (Number)
status-year = Tiến độ năm { $year }
# $quarter (String) - "Quý IV/2026"
# $standing (String)
status-quarter = { $quarter }: { $standing }
status-nothing = chưa có chuyên đề
status-planned = đã có trong kế hoạch
# $on (String) - "24/12"
status-planned-on = đã có trong kế hoạch, họp { $on }
status-missed = không tổ chức
# $title (String)
status-proposed = dự kiến "{ $title }"
# $title (String)
# $on (String)
status-proposed-on = dự kiến "{ $title }", họp { $on }
status-under-way = đang chuẩn bị
# $on (String)
status-under-way-on = đang tiến hành, họp { $on }
# $on (String)
status-concluding = đã họp { $on }, đang hoàn thiện kết luận
# $on (String)
status-held = đã họp { $on }, đã chốt kết luận
# $line (String)
# $who (String)
status-next = { $line }. Người phụ trách: { $who }.

# $done (Number)
# $all (Number)
status-read = Đã đọc: { $done }/{ $all }
# $done (Number)
# $all (Number)
status-spoke = Đã góp ý: { $done }/{ $all }
# $kind (String)
# $done (Number)
# $all (Number)
status-voted = { $kind ->
    [formal] Đã biểu quyết: { $done }/{ $all }
   *[consultation] Đã cho ý kiến về biện pháp: { $done }/{ $all }
}
# $done (Number)
# $all (Number)
status-answered = Đã trả lời lời mời: { $done }/{ $all }
# $done (Number)
# $all (Number)
status-reviewed = { -Committee } đã cho ý kiến: { $done }/{ $all }
# $count (Number)
status-unreached = Không liên lạc được qua Telegram: { $count }
# $count (Number)
status-voices = Chờ chép thành chữ: { $count }

# $count (Number)
# $names (String)
status-missing = Chưa làm ({ $count }): { $names }
# $count (Number)
# $names (String)
status-done = Đã làm ({ $count }): { $names }
status-not-asked = Hiện không còn chờ việc này.
# $name (String)
# $why (String)
status-why = { $name }: { $why }
status-never-started = chưa bấm Bắt đầu với Trợ lý
status-blocked = đã chặn Trợ lý
status-gone = tài khoản không còn dùng
# $name (String)
status-link = Cấp liên kết mới: { $name }
status-no-voices = Không còn ý kiến nào chờ chép lại.
status-voices-how = Ghi âm và ảnh chưa chép thành chữ thì chưa vào biên bản. Đề nghị { -comrade } nghe hoặc xem rồi chép lại.
# $code (String)
# $author (String)
status-voice = { $code }: { $author }
# $code (String)
status-write-down = Chép lại { $code }
# $code (String)
# $author (String)
status-ask-words = { $code } của { -comrade } { $author }: đề nghị viết lại ngay tại đây, đúng lời { -comrade } ấy.
# $code (String)
status-written = Đã chép lại { $code }.
status-other-voices = Xem ý kiến khác
