### Quy định của chi bộ: xem, sửa trong /caidat. Khoá: rules-…, tên từng quy định rule-…
### Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool). Tham số đã được thay & < > trước khi đưa vào.

rules-open = Quy định của { -unit }
# $unit (String)
rules-title = Quy định: { $unit }
rules-how = Đề nghị bấm vào mục cần xem hoặc sửa. Mỗi thay đổi đều hỏi lại trước khi ghi.
rules-ballots-keep = Đợt biểu quyết đang mở giữ nguyên quy định lúc mở.
rules-all-pages = Các mục khác
rules-back = Quay lại
# $name (String)
# $value (String)
rules-line = { $name }: { $value }
# $value (String)
rules-present = Hiện nay: { $value }
# $value (String)
rules-initial = Mặc định: { $value }
# $time (String)
rules-next-time = Lần tới: { $time }
# $value (String)
rules-from = Đang là: { $value }
# $value (String)
rules-to = Đổi thành: { $value }
# $quarter (String) - "quý IV/2026"
rules-dates-stay = Lịch đã báo của chuyên đề { $quarter } không tự dời; quy định mới dùng cho chuyên đề sau.
rules-reset = Về mặc định
rules-yes = Đúng
rules-yes-keep-dates = Đúng, giữ lịch đã báo
rules-no = Không đổi
rules-changed = Đã ghi quy định mới.
rules-kept = Chưa có gì thay đổi.

## Các mục

rules-page-before = Các bước trước hội nghị
rules-page-after = Tại hội nghị và sau đó
rules-page-hours = Giờ giấc
rules-page-deciding = Biểu quyết
rules-page-session = Buổi sinh hoạt
rules-page-calendar = Ngày nghỉ và nhịp nhắc việc
rules-page-papers = Văn bản
rules-page-names = Tên gọi trên văn bản

## Tên từng quy định

rule-assign-before = Chốt chuyên đề
rule-draft-before = Hạn dự thảo
rule-review-before = Duyệt xong
rule-circulate-before = Gửi { -member }
rule-comments-before = Hết hạn góp ý
rule-digest-before = Tổng hợp ý kiến
rule-conclude-after = Chốt kết luận
rule-publish-after = Gửi kết luận
rule-follow-up-after = Hỏi việc thực hiện
rule-task-reminders = Nhắc người chủ trì
rule-deadline-hour = Giờ hết hạn
rule-send-from = Gửi tin từ
rule-send-until = Gửi tin đến
rule-take-back-seconds = Thu lại được trong
rule-zone = Múi giờ
rule-pass = Thông qua khi tán thành
rule-pass-base = Tính trên
rule-quorum = Số người tham gia
rule-quorum-binding = Khi chưa đủ số người
rule-secret-minimum = Bỏ phiếu kín cần
rule-separate-from = Họp chuyên đề riêng từ
rule-least-minutes = Thời gian tối thiểu
rule-comment-visibility = Ý kiến góp ý
rule-obligatory-group = Chuyên đề bắt buộc trong năm
rule-holidays = Ngày lễ, Tết
rule-days-off = Ngày nghỉ riêng
rule-open-quarter = Mở đầu quý
rule-weekly-digest = Điểm việc hằng tuần
rule-plan-year = Lập kế hoạch năm
rule-alarm = Báo khi chưa họp
rule-letterhead = Tiêu đề văn bản
rule-citations = Căn cứ
rule-recipients = Nơi nhận
rule-conclusion-name = Tên kết luận
rule-minutes-name = Tên biên bản
rule-signed-for = Thay mặt ký

## Nội dung

# $days (Number)
rules-days-before = trước hội nghị { $days } ngày
# $days (Number)
rules-days-after = sau hội nghị { $days } ngày
# $days (String) - "30, 60, 90"
rules-several-days-after = sau hội nghị { $days } ngày
# $seconds (Number)
rules-seconds = { $seconds } giây
# $fraction (String)
rules-more-than = quá { $fraction }
# $fraction (String)
rules-at-least = ít nhất { $fraction }
rules-base-roll = tổng số { -official-member }
rules-base-cast = số người đã cho ý kiến
rules-base-for-against = số tán thành và không tán thành
rules-quorum-voids = không công nhận kết quả
rules-quorum-warns = chỉ ghi chú vào kết quả
# $count (Number)
rules-voters = ít nhất { $count } người
# $count (Number)
rules-members = { $count } { -member }
# $count (Number)
rules-minutes = { $count } phút
rules-named = ghi tên
rules-committee-only = chỉ { -committee } biết tên
rules-none = không có
rules-never = không gửi
rules-plan-by-hand = không tự lập
rules-holidays-by-zone = theo lịch nơi { -unit } sinh hoạt
rules-holidays-viet-nam = theo lịch Việt Nam
# $before (Number)
# $secretary (Number)
# $deputy (Number)
rules-task-reminders = trước hạn { $before } ngày; quá hạn { $secretary } ngày báo { -secretary }, { $deputy } ngày báo { -deputy }
# $undated (Number)
# $unheld (Number)
rules-alarm = ngày { $undated } của quý chưa có lịch, ngày { $unheld } chưa họp
rules-of-vocabulary = theo mẫu chung
# $count (Number)
# $first (String)
rules-lines = { $count } dòng, dòng đầu "{ $first }"
# $from (String)
# $to (String)
rules-from-to = { $from } đến { $to }
# $first (String)
# $count (Number)
rules-and-more = { $first } và { $count } đợt khác
# $time (String)
# $weekday (String)
rules-weekly = { $time }, { $weekday } hằng tuần
# $time (String)
rules-quarterly = { $time }, ngày đầu mỗi quý
# $time (String)
# $day (String)
rules-into-quarter = { $time }, ngày { $day } tháng đầu mỗi quý
# $time (String)
# $day (String) - "01/12"
rules-yearly = { $time }, ngày { $day } hằng năm
# $expression (String)
rules-expression = theo biểu thức { $expression }

## Cách viết

rules-type-number = Có thể viết một số khác ngay tại đây.
rules-type-two = Có thể viết hai số khác ngay tại đây, ví dụ: 45 75
rules-type-three = Có thể viết ba số khác ngay tại đây, ví dụ: 30 60 90
rules-type-task-reminders = Ba số là: nhắc trước hạn mấy ngày; quá hạn mấy ngày thì báo { -secretary }; quá hạn mấy ngày thì báo { -deputy }. Có thể viết ngay tại đây, ví dụ: 5 2 7
rules-type-hour = Có thể viết giờ khác ngay tại đây, ví dụ: 19h30
rules-type-zone = Đề nghị viết tên múi giờ ngay tại đây, ví dụ: Asia/Ho_Chi_Minh
rules-type-fraction = Có thể viết phân số khác ngay tại đây, ví dụ: 2/3 hoặc ít nhất 2/3
rules-type-days = Đề nghị viết các ngày nghỉ ngay tại đây, mỗi dòng một đợt, ví dụ: 1/12 - 3/12
rules-type-cron = Có thể viết biểu thức cron ngay tại đây (giây, phút, giờ, ngày, tháng, thứ), ví dụ: 0 30 7 * * MON
rules-type-lines = Đề nghị viết ngay tại đây, mỗi dòng một mục, thay cho các dòng đang có.
rules-type-name = Đề nghị viết ngay tại đây, đúng như sẽ in.
rules-choose = Đề nghị bấm chọn một nút dưới đây.

## Điều chưa ghi được

rules-not-a-number = Mục này cần đúng một số, ví dụ: 21. Chưa có gì thay đổi.
# $count (Number)
rules-not-numbers = Mục này cần đúng { $count } số. Chưa có gì thay đổi.
# $least (Number)
# $most (Number)
rules-out-of-range = Số này cần từ { $least } đến { $most }. Chưa có gì thay đổi.
# $nth (Number)
# $least (Number)
# $most (Number)
rules-nth-out-of-range = { $nth ->
    [1] Số thứ nhất cần từ { $least } đến { $most }. Chưa có gì thay đổi.
    [2] Số thứ hai cần từ { $least } đến { $most }. Chưa có gì thay đổi.
   *[other] Số thứ ba cần từ { $least } đến { $most }. Chưa có gì thay đổi.
}
# $nth (Number)
rules-nth-too-small = { $nth ->
    [2] Số thứ hai cần lớn hơn số thứ nhất. Chưa có gì thay đổi.
   *[other] Số thứ ba cần lớn hơn số thứ hai. Chưa có gì thay đổi.
}
rules-unchanged = Mục này đang đúng như vậy. Chưa có gì thay đổi.
rules-out-of-order =
    Các bước phải nối tiếp nhau, bước trước sớm hơn bước sau ít nhất một ngày. Chưa có gì thay đổi.
    Đề nghị { -comrade } xem các mục liền kề rồi viết lại.
rules-not-a-fraction = Mục này cần một phân số lớn hơn 0, không quá 1, ví dụ: 1/2. Chưa có gì thay đổi.
rules-never-passes = Không thể quá toàn bộ số người. Đề nghị viết "ít nhất 1/1" nếu cần tất cả nhất trí. Chưa có gì thay đổi.
rules-not-an-hour = Trợ lý chưa đọc được giờ. Đề nghị { -comrade } viết lại, ví dụ: 19h30. Chưa có gì thay đổi.
rules-hours-out-of-order = Giờ bắt đầu gửi tin phải trước giờ kết thúc, giờ hết hạn nằm giữa hai giờ đó. Chưa có gì thay đổi.
rules-no-such-zone = Không có múi giờ này. Đề nghị viết đúng tên, ví dụ: Asia/Ho_Chi_Minh. Chưa có gì thay đổi.
rules-not-a-day = Trợ lý chưa đọc được ngày. Đề nghị viết lại, ví dụ: 1/12 - 3/12. Chưa có gì thay đổi.
# $most (Number)
# $longest (Number)
rules-too-many-days = Nhiều nhất { $most } đợt nghỉ, mỗi đợt không quá { $longest } ngày, ngày đầu trước ngày cuối. Chưa có gì thay đổi.
rules-cron-unreadable =
    Trợ lý chưa đọc được biểu thức. Chưa có gì thay đổi.
    Đề nghị bấm một nút, hoặc viết đủ: giây, phút, giờ, ngày, tháng, thứ, ví dụ: 0 30 7 * * MON
rules-cron-weekday = Thứ trong tuần viết bằng chữ: MON, TUE, WED, THU, FRI, SAT, SUN. Chưa có gì thay đổi.
rules-cron-too-often = Mỗi ngày nhiều nhất một lần: giây, phút, giờ đều viết một số, ví dụ: 0 30 7 * * MON. Chưa có gì thay đổi.
rules-cron-never = Theo biểu thức này, hai năm tới không có lần nào. Chưa có gì thay đổi.
# $lines (Number)
# $letters (Number)
rules-too-long = Nhiều nhất { $lines } dòng, mỗi dòng không quá { $letters } ký tự. Chưa có gì thay đổi.
rules-unclear = Đề nghị { -comrade } bấm chọn một nút ở mục này. Chưa có gì thay đổi.

## Nhịp nhắc việc

# $day (String) - "19/01"
# $quarter (String) - "quý IV/2026"
rules-digest-title = Điểm việc tuần, { $day }: { $quarter }
# $read (Number)
# $all (Number)
# $spoke (Number)
rules-digest-turnout = Đã đọc { $read }/{ $all }, đã cho ý kiến { $spoke }/{ $all } { -person }
# $kind (String)
# $voted (Number)
# $all (Number)
rules-digest-voting = { $kind ->
    [formal] Đã biểu quyết: { $voted }/{ $all } { -person }
   *[consultation] Đã cho ý kiến về biện pháp: { $voted }/{ $all } { -person }
}
rules-digest-board = Xem tiến độ
# $day (Number)
# $quarter (String)
rules-alarm-undated = Đã qua ngày thứ { $day } của { $quarter }, { -unit } chưa có lịch sinh hoạt chuyên đề.
# $day (Number)
# $quarter (String)
rules-alarm-unheld = Đã qua ngày thứ { $day } của { $quarter }, { -unit } chưa sinh hoạt chuyên đề.
# $days (Number)
rules-alarm-left = { $days ->
    [0] Hôm nay là ngày cuối của quý.
   *[other] Quý này còn { $days } ngày.
}
# $day (Number)
# $quarter (String)
rules-alarm-set = Đã qua ngày thứ { $day } của { $quarter }. { -Unit } đã có lịch sinh hoạt chuyên đề trong quý.
# $end (String)
rules-alarm-room = Nếu phải dời, ngày cuối cùng của quý là { $end }.
# $days (Number)
rules-alarm-after-quarter = { $days ->
    [0] Hôm nay là ngày cuối của quý; ngày họp đã báo là sau khi hết quý.
   *[other] Quý này còn { $days } ngày; ngày họp đã báo là sau khi hết quý.
}
# $day (Number)
# $quarter (String)
rules-alarm-passed = Đã qua ngày thứ { $day } của { $quarter }. Theo lịch { -unit } đã họp, nhưng trong sổ chưa ghi.
# $days (String)
rules-dates-on-days-off = Lưu ý: ngày { $days } là ngày nghỉ; Trợ lý không tự dời lịch.
