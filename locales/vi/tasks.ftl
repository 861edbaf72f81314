### Việc thực hiện kết luận: sổ theo dõi, báo kết quả, hỏi tiến độ, kiểm điểm. Khoá: task-…

## Sổ theo dõi

# $quarter (String) - "quý IV/2026"
task-heading = Thực hiện kết luận { $quarter }
# $late (Number)
# $done (Number)
# $total (Number)
task-count = { $late ->
    [0] Đã xong { $done }/{ $total } việc
   *[other] Đã xong { $done }/{ $total } việc, quá hạn { $late } việc
}
task-none = { -Unit } chưa có việc nào phải thực hiện theo kết luận.
# $code (String)
# $text (String)
# $standing (String)
task-line = { $code }. { $text }: { $standing }
# $standing (String)
task-standing = { $standing ->
    [going] đang thực hiện
    [late] quá hạn
    [done] đã xong
    [done_late] đã xong, sau hạn
   *[dropped] dừng thực hiện
}
task-page-before = Trang trước
task-page-after = Trang sau
task-show-all = Xem tất cả các việc
task-open-register = Xem việc thực hiện

## Một việc

# $code (String)
# $quarter (String)
# $standing (String)
task-head = { $code }, { $quarter }: { $standing }
# $person (String)
task-owner = Chủ trì: { $person }
task-owner-none = Chủ trì: chưa có
# $person (String)
task-owner-left = Chủ trì: { $person }, không còn chủ trì được
# $helpers (String)
task-helpers = phối hợp: { $helpers }
# $date (String)
task-due = Hạn: { $date }
task-due-none = Hạn: chưa có
# $expected (String)
task-expected = Kết quả cần đạt: { $expected }
# $date (String)
# $said (String)
task-last = Ngày { $date }: { $said }
# $date (String)
# $said (String)
# $words (String)
task-last-words = Ngày { $date }: { $said }. "{ $words }"
# $date (String)
# $said (String)
task-last-file = Ngày { $date }: { $said }, kèm tin ghi âm hoặc tệp
# $detail (String)
task-said-removed = { $detail ->
    [co_owners] bỏ người phối hợp
   *[expected] bỏ kết quả cần đạt
}
# $said (String)
task-said = { $said ->
    [done] đã xong
    [going_on] đang làm
    [not_yet] chưa làm được
    [extended] gia hạn
    [reassigned] đổi người chủ trì
    [co_owners] ghi người phối hợp
    [expected] ghi kết quả cần đạt
   *[dropped] dừng thực hiện
}
task-question = Đến nay việc này thế nào?
# $person (String)
task-record-for = Ghi theo lời { $person }:
task-do-done = Đã xong
task-do-going = Đang làm
task-do-not-yet = Chưa làm được
task-record-done = Ghi đã xong
task-record-going = Ghi đang làm
task-record-not-yet = Ghi chưa làm được
task-add-words = Viết thêm
task-listen = Nghe
task-see-file = Xem tệp
task-extend = Gia hạn
task-set-due = Đặt thời hạn
task-reassign = Đổi người
task-name-owner = Chọn người chủ trì
# $detail (String)
task-do-detail = { $detail ->
    [co_owners] Người phối hợp
   *[expected] Kết quả cần đạt
}
task-drop = Dừng việc này
task-next = Việc sau

## Sau khi bấm

# $code (String)
# $said (String)
task-recorded = Đã ghi nhận { $code }: { $said }.
# $code (String)
task-ask-why =
    Đã ghi { $code } chưa làm được.
    Đề nghị { -comrade } cho biết vướng mắc và dự kiến khi nào xong. Có thể viết hoặc nói.
# $code (String)
task-ask-words = { -Comrade } viết hoặc nói thêm về { $code } ngay tại đây.
# $code (String)
task-words-kept = Đã ghi thêm vào { $code }.
# $code (String)
task-file-kept =
    Đã giữ tin ghi âm hoặc tệp của { $code }.
    Phần kiểm điểm chỉ in được chữ: đề nghị { -comrade } viết thêm một câu tóm tắt.
# $code (String)
# $date (String)
# $person (String)
# $said (String)
task-voice-of = { $code }, ngày { $date }, { $person }: { $said }
# $code (String)
# $date (String)
# $said (String)
task-voice = { $code }, ngày { $date }: { $said }
task-write-voice = Chép thành chữ
# $code (String)
task-ask-voice = Đề nghị { -comrade } viết lại ngay tại đây, đúng lời đã nói về { $code }.
# $code (String)
task-voice-written = Đã chép thành chữ lời báo về { $code }.
# $by (String)
# $code (String)
task-told-written = { -Comrade } { $by } đã chép thành chữ lời { -comrade } báo về { $code }:
# $code (String)
task-ask-due = Thời hạn mới của { $code }?
task-write-due = Viết ngày khác
task-write-due-here = { -Comrade } viết ngày ngay tại đây, như 31/3 hoặc 31/3/2027.
# $code (String)
# $date (String)
task-extended =
    Thời hạn của { $code } nay là { $date }.
    Đề nghị { -comrade } viết lý do ngay tại đây.
# $code (String)
task-ask-owner = Ai chủ trì { $code }?
task-write-owner = Viết tên khác
task-write-owner-here = { -Comrade } viết tên người hoặc bộ phận chủ trì ngay tại đây.
# $page (Number)
# $pages (Number)
task-more-people = Xem tiếp danh sách ({ $page }/{ $pages })
# $code (String)
# $person (String)
task-reassigned =
    { $code } nay do { $person } chủ trì.
    Đề nghị { -comrade } viết lý do ngay tại đây.
# $detail (String)
# $code (String)
task-write-detail = { $detail ->
    [co_owners] Ai phối hợp thực hiện { $code }? { -Comrade } viết tên người hoặc bộ phận ngay tại đây.
   *[expected] Kết quả cần đạt của { $code }? { -Comrade } viết ngay tại đây, ví dụ: 12 hộ ký cam kết.
}
# $words (String)
task-detail-now = Đang ghi: { $words }
# $detail (String)
# $code (String)
task-detail-put = { $detail ->
    [co_owners] Đã ghi người phối hợp thực hiện { $code }.
   *[expected] Đã ghi kết quả cần đạt của { $code }.
}
# $detail (String)
task-remove-detail = { $detail ->
    [co_owners] Bỏ người phối hợp
   *[expected] Bỏ kết quả cần đạt
}
# $detail (String)
# $code (String)
# $words (String)
task-detail-removed = { $detail ->
    [co_owners] Đã bỏ người phối hợp thực hiện { $code }: { $words }.
   *[expected] Đã bỏ kết quả cần đạt của { $code }: { $words }.
}
task-restore-detail = Ghi lại như cũ
task-please-reason = Đề nghị { -comrade } viết lý do ngay tại đây.
# $code (String)
task-ask-drop =
    Dừng thực hiện { $code }?
    Đề nghị { -comrade } viết lý do ngay tại đây; việc được ghi là dừng thực hiện khi có lý do.
# $code (String)
task-dropped = Đã ghi { $code } dừng thực hiện, kèm lý do.

## Hỏi tiến độ

# $quarter (String)
# $code (String)
# $text (String)
task-asked-one = Theo kết luận { $quarter }, { -comrade } chủ trì { $code }: "{ $text }"
# $count (Number)
# $codes (String)
task-asked-many = { -Comrade } chủ trì { $count } việc theo kết luận sinh hoạt chuyên đề: { $codes }.
# $code (String)
task-code-late = { $code } (quá hạn)
# $code (String)
# $quarter (String)
task-code-older-late = { $code } ({ $quarter }, quá hạn)
# $days (Number)
# $date (String)
task-was-due = Đã quá hạn { $days } ngày, hạn là { $date }.
# $days (Number)
# $date (String)
task-due-soon = { $days ->
    [0] Hôm nay, { $date }, là hạn.
   *[other] Còn { $days } ngày là đến hạn: { $date }.
}
# $date (String)
task-is-due = Hạn: { $date }.
# $days (Number)
task-since = Đã { $days } ngày kể từ hội nghị.
# $days (Number)
# $quarter (String)
task-since-of = Đã { $days } ngày kể từ hội nghị { $quarter }.
task-please-report = Đề nghị { -comrade } cho biết kết quả đến nay.
task-please-report-each = Đề nghị { -comrade } cho biết kết quả từng việc đến nay.
task-report = Báo kết quả
# $count (Number)
task-lead = Có { $count } việc theo kết luận cần { -comrade } xem:
# $why (String)
# $code (String)
# $person (String)
# $date (String)
task-lead-line = { $why ->
    [late] { $code } ({ $person }): quá hạn từ { $date }
    [late_alone] { $code }: quá hạn từ { $date }, chưa có người chủ trì
    [left] { $code }: { $person } không còn chủ trì được, cần người khác
    [no_owner] { $code }: chưa có người chủ trì
    [no_due] { $code } ({ $person }): chưa có thời hạn
    [soon] { $code } ({ $person }): hạn { $date }
   *[look] { $code } ({ $person }): đề nghị ghi kết quả
}
# $count (Number)
task-lead-more = và { $count } việc khác
task-lead-open = Xem từng việc
# $count (Number)
# $codes (String)
task-line-report = – báo kết quả { $count } việc theo kết luận: { $codes }
# $count (Number)
# $codes (String)
task-line-lead = – xem { $count } việc theo kết luận: { $codes }
task-what-report = Nhắc riêng những người chủ trì việc theo kết luận chưa báo kết quả.
# $quarter (String)
# $code (String)
# $text (String)
task-now-yours = Nay { -comrade } chủ trì việc sau theo kết luận { $quarter }. { $code }: "{ $text }"

# $code (String)
# $quarter (String)
task-changed = { $code }, việc { -comrade } chủ trì theo kết luận { $quarter }, có thay đổi.
# $helpers (String)
task-new-helpers = Phối hợp thực hiện: { $helpers }
# $detail (String)
task-no-longer = { $detail ->
    [co_owners] Việc này nay không có người phối hợp.
   *[expected] Việc này nay không ghi kết quả cần đạt.
}

## Kiểm điểm

# $quarter (String)
task-review-part = Kiểm điểm thực hiện chuyên đề { $quarter }
# $code (String)
# $text (String)
# $person (String)
# $standing (String)
task-review-line = { $code }. { $text } ({ $person }): { $standing }
# $late (Number)
# $quarter (String)
# $done (Number)
# $total (Number)
task-home = { $late ->
    [0] Thực hiện kết luận { $quarter }: xong { $done }/{ $total }
   *[other] Thực hiện kết luận { $quarter }: xong { $done }/{ $total }, quá hạn { $late }
}
# $count (Number)
task-duty = báo kết quả { $count } việc

# $late (Number)
# $quarter (String)
# $done (Number)
# $total (Number)
task-review-aloud = { $late ->
    [0] Kiểm điểm thực hiện kết luận { $quarter }: đã xong { $done }/{ $total } việc.
   *[other] Kiểm điểm thực hiện kết luận { $quarter }: đã xong { $done }/{ $total } việc, quá hạn { $late } việc.
}
