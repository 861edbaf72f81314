### Kế hoạch năm: bốn quý, chi uỷ thông qua, mở từng quý. Khoá: plan-…

# $year (Number)
# $version (Number)
plan-heading-draft = Kế hoạch năm { $year }, bản { $version }: chưa gửi { -committee }
# $year (Number)
# $version (Number)
# $approved (Number)
# $of (Number)
plan-heading-review = Kế hoạch năm { $year }, bản { $version }: { -committee } đang cho ý kiến, { $approved }/{ $of } thông qua
# $year (Number)
# $version (Number)
plan-heading-approved = Kế hoạch năm { $year }, bản { $version }: { -committee } đã thông qua
# $year (Number)
# $version (Number)
plan-heading-alone = Kế hoạch năm { $year }, bản { $version }: { -secretary } đã duyệt
# $year (Number)
# $version (Number)
# $before (Number)
plan-heading-changed = Kế hoạch năm { $year }, bản { $version }: sửa sau khi { -committee } thông qua bản { $before }
# $quarter (String) - "II"
# $rest (String)
plan-line = Quý { $quarter }: { $rest }
# $quarter (String)
plan-line-empty = Quý { $quarter }: chưa chọn chuyên đề
# $quarter (String)
plan-line-missed = Quý { $quarter }: không tổ chức
plan-begun = đã bắt đầu

# $advice (String)
plan-advice = Lưu ý: { $advice }
# $advice (String)
# $more (Number)
plan-advice-more = Lưu ý: { $advice } (còn { $more } lưu ý)
# $quarter (String)
plan-advice-no-day = quý { $quarter } không còn ngày làm việc nào để họp
# $quarters (String)
plan-advice-unfilled = còn thiếu nội dung ở quý { $quarters }
# $quarters (String)
plan-advice-no-group = chuyên đề quý { $quarters } chưa chọn nhóm nội dung
# $group (String)
plan-advice-obligatory = cả năm chưa có chuyên đề nhóm "{ $group }"
# $quarter (String)
# $before (String) - "quý I/2026"
plan-advice-repeated = chuyên đề quý { $quarter } trùng { $before }, chưa quá hai năm
# $person (String)
# $times (Number)
plan-advice-uneven = { $person } chuẩn bị { $times } lần, trong khi có người chưa đến lượt
# $quarter (String)
# $day (String)
plan-advice-outside = ngày họp quý { $quarter } ({ $day }) nằm ngoài quý
# $quarter (String)
# $day (String)
plan-advice-day-off = ngày họp quý { $quarter } ({ $day }) là ngày nghỉ
# $quarter (String)
# $day (String)
plan-advice-passed = ngày họp quý { $quarter } ({ $day }) đã qua
# $quarter (String)
plan-advice-order = các mốc thời gian của quý { $quarter } chưa đúng thứ tự

# $quarter (String)
plan-open-quarter = Quý { $quarter }
plan-submit = Gửi { -committee }
plan-alone = { -Secretary } tự duyệt
plan-fill-anew = Lập lại kế hoạch
plan-paper = Nhận tệp Word
# $year (Number)
plan-other-year = Kế hoạch năm { $year }
# $year (Number)
plan-see = Xem kế hoạch năm { $year }
plan-ask-way =
    Lập lại các quý chưa bắt đầu? Những gì đã sửa ở các quý đó sẽ được thay.
    Đề nghị { -comrade } chọn cách lập.
plan-propose = Trợ lý đề xuất
plan-as-last-year = Như năm trước
plan-back = Về kế hoạch

# $quarter (String) - "quý II/2027"
plan-quarter-heading = Kế hoạch { $quarter }
plan-no-group = Nhóm nội dung: chưa chọn
# $group (String)
plan-group = Nhóm nội dung: { $group }
plan-no-preparer = Người chuẩn bị: chưa giao
# $at (String)
# $mode (String)
plan-meeting = Họp: { $at }, { $mode }
plan-no-meeting = Họp: chưa có ngày
plan-mode-separate = hội nghị riêng
plan-mode-joined = kết hợp sinh hoạt thường kỳ
plan-missed = Quý này đã qua, không tổ chức sinh hoạt chuyên đề. Kế hoạch không xếp lại quý đã qua.
plan-open-topic = Mở chuyên đề này
plan-choose-group = Chọn nhóm
plan-change-group = Đổi nhóm
# $mode (String)
plan-change-mode = Chuyển: { $mode }
plan-change-place = Nơi họp
plan-give-link = Cấp liên kết cho báo cáo viên
plan-ask-group = Chuyên đề thuộc nhóm nội dung nào?
plan-by-party-group = Giao { -party-group }
plan-by-guest = Mời báo cáo viên
plan-ask-through = Ai thay mặt { -party-group } chịu trách nhiệm chuẩn bị?
# $person (String)
plan-ask-party-group =
    { -Party-group } nào chuẩn bị, qua { $person }?
    Đề nghị { -comrade } viết tên tổ ngay tại đây, ví dụ: { -Party-group } số 1.
# $name (String)
plan-forward-guest-link = Đề nghị chuyển tiếp tin trên cho báo cáo viên { $name }, hoặc chép liên kết gửi qua Zalo.
plan-ask-guest =
    Báo cáo viên là ai? Đề nghị { -comrade } viết họ và tên ngay tại đây.
    Báo cáo viên chỉ chuẩn bị chuyên đề này, không thấy việc khác của { -unit }.
plan-ask-day =
    Họp ngày nào? { -Comrade } bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/6, hoặc 19h30 ngày 24/6.
plan-no-day-left =
    Quý này không còn ngày làm việc nào để họp.
    { -Comrade } có thể viết một ngày khác ngay tại đây, ví dụ: 24/6.
# $at (String)
# $quarter (String)
plan-confirm-outside = Ngày họp: { $at }. Ngày này nằm ngoài { $quarter }. { -Comrade } vẫn chọn ngày này?

plan-changed = Đã sửa kế hoạch.
# $people (String)
plan-submitted = Đã gửi kế hoạch tới { $people }.
# $year (Number)
# $version (Number)
plan-review-notice = { -Secretary } gửi { -comrade } kế hoạch sinh hoạt chuyên đề năm { $year }, bản { $version }.
plan-review-ask = Đề nghị { -comrade } xem và cho ý kiến.
plan-ask-words = { -Comrade } đề nghị sửa điểm nào? Đề nghị viết ngay tại đây.
plan-which-day = { -Committee } đã thông qua kế hoạch này tại cuộc họp ngày nào? Bấm một ngày, hoặc gửi ngày, ví dụ: 5/1.
# $year (Number)
# $version (Number)
plan-review-reminder = Kế hoạch sinh hoạt chuyên đề năm { $year }, bản { $version }, còn chờ ý kiến của { -comrade }.
# $year (Number)
# $version (Number)
plan-what-reminded = Nhắc riêng { -committee-member } chưa cho ý kiến về kế hoạch năm { $year }, bản { $version }.
# $year (Number)
plan-heading-redraw = Kế hoạch năm { $year } nếu lập lại
plan-redraw-nobody = Không ai phải báo.
plan-redraw-do = Lập lại và báo
# $year (Number)
# $version (Number)
plan-redrawn = Kế hoạch sinh hoạt chuyên đề năm { $year } được lập lại, nay là bản { $version }.
# $year (Number)
# $version (Number)
plan-redrawing-taken-back = Đã thu lại. Kế hoạch năm { $year } trở lại bản { $version } như trước khi lập lại, chưa ai được báo.
# $quarter (String)
# $title (String)
plan-redrawn-yours = { -Comrade } chuẩn bị chuyên đề { $quarter }: { $title }
plan-said-approve = Đã ghi nhận: thông qua kế hoạch.
plan-said-amend = Đã ghi nhận và chuyển ý kiến của { -comrade } tới { -secretary }.
# $person (String)
# $year (Number)
plan-amend-asked = { $person } đề nghị sửa kế hoạch năm { $year }:
# $person (String)
# $year (Number)
plan-amend-dropped = { $person } nay thông qua kế hoạch năm { $year }. Nội dung đã đề nghị sửa vẫn được lưu để { -comrade } tham khảo:
# $year (Number)
# $by (Number)
# $of (Number)
plan-approved = Kế hoạch năm { $year } đã được { -committee } thông qua ({ $by }/{ $of }).
# $year (Number)
# $day (String)
plan-approved-recorded = Đã ghi: { -committee } thông qua kế hoạch năm { $year } tại cuộc họp { $day }.
# $year (Number)
# $quarter (String)
# $title (String)
plan-duty-approved = Theo kế hoạch năm { $year } vừa được thông qua, { -comrade } chuẩn bị chuyên đề { $quarter }: { $title }
# $quarter (String)
# $title (String)
plan-duty-given = Theo kế hoạch năm, { -committee } giao { -comrade } chuẩn bị chuyên đề { $quarter }: { $title }
# $quarter (String)
# $title (String)
plan-duty-changed = Chuyên đề { -comrade } chuẩn bị cho { $quarter } có thay đổi, nay là: { $title }
# $day (String)
plan-duty-due = Dự thảo dự kiến đến hạn { $day }. Trợ lý sẽ nhắc khi đến quý.
# $quarter (String)
plan-duty-ended = Việc chuẩn bị chuyên đề { $quarter } nay giao người khác.
# $quarter (String)
# $at (String)
plan-moved = Theo kế hoạch năm, buổi sinh hoạt chuyên đề { $quarter } chuyển sang họp lúc { $at }.
plan-paper-ordered = Đang soạn tệp, Trợ lý gửi ngay khi xong.
# $year (Number)
# $version (Number)
plan-paper-caption = Kế hoạch sinh hoạt chuyên đề năm { $year }, bản { $version }
# $year (Number)
# $version (Number)
plan-file-name = ke-hoach-nam-{ $year }-ban-{ $version }
# $name (String)
# $unit (String)
# $deadline (String)
plan-guest-link =
    Kính gửi { -comrade } { $name },
    { $unit } trân trọng mời { -comrade } làm báo cáo viên, chuẩn bị một chuyên đề.
    Đề nghị bấm liên kết dưới đây. Liên kết chỉ dành cho { -comrade }, dùng một lần, đến { $deadline }.
# $person (String)
# $quarters (String)
plan-ask-stand-in =
    { $person } đang được giao chuẩn bị chuyên đề { $quarters }.
    Đề nghị chọn người thay trước, rồi thực hiện lại việc vừa bấm. Hiện chưa có gì thay đổi.
# $by (String)
# $before (String)
plan-stood-in =
    { $by } nay chuẩn bị thay { $before }.
    { -Comrade } có thể thực hiện tiếp việc đã bấm.

# $title (String)
home-plan-proposes = Kế hoạch năm đề xuất: { $title }
# $day (String)
home-settle-by = đề nghị { -comrade } chốt trong { $day }
# $unit (String)
home-guest = { $unit } mời { -comrade } chuẩn bị một chuyên đề. Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
# $unit (String)
home-guest-ended =
    Phần việc { -comrade } nhận chuẩn bị với { $unit } đã kết thúc. { -Committee } trân trọng cảm ơn { -comrade }.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
home-settle = Chốt như đề xuất
home-change-title = Đổi chuyên đề
home-make-plan = Lập kế hoạch năm
home-plan = Kế hoạch năm
# $group (String)
# $person (String)
word-preparer-group = { $group } ({ $person })
# $name (String)
word-preparer-guest = báo cáo viên { $name }

## Văn bản kế hoạch

paper-plan = KẾ HOẠCH
# $year (String)
paper-plan-subject = sinh hoạt chuyên đề năm { $year }
# $profile (String)
paper-plan-number-open = { $profile ->
    [association] Số: …/KH-CH
   *[cell] Số …-KH/CB
}
paper-plan-basis = Để buổi sinh hoạt chuyên đề hằng quý có nội dung thiết thực, được chuẩn bị kỹ và giao rõ người, rõ việc, { -committee } xây dựng kế hoạch như sau:
paper-plan-column-quarter = Quý
paper-plan-column-title = Chuyên đề
paper-plan-column-group = Nhóm nội dung
paper-plan-column-preparer = Người chuẩn bị
paper-plan-column-draft = Hạn bản thảo
paper-plan-column-review = { -Committee } duyệt
paper-plan-column-meeting = Ngày họp
paper-plan-column-mode = Hình thức
paper-plan-column-note = Ghi chú
paper-plan-obligatory = Chuyên đề bắt buộc trong năm
paper-plan-missed = Không tổ chức
paper-plan-separate = Riêng
paper-plan-joined = Kết hợp sinh hoạt thường kỳ
# $group (String)
# $name (String)
paper-plan-by-group = { $group } (qua { $name })
# $name (String)
paper-plan-by-guest = { $name } (báo cáo viên)
# $day (String)
# $by (Number)
# $of (Number)
paper-plan-approved = Kế hoạch đã được { -committee } thông qua ngày { $day } ({ $by }/{ $of } tán thành).
# $day (String)
paper-plan-approved-recorded = Kế hoạch đã được { -committee } thông qua tại cuộc họp ngày { $day }.
# $day (String)
paper-plan-approved-alone = Kế hoạch do { -secretary } duyệt ngày { $day }.
paper-plan-carry-out = Người được giao chuẩn bị gửi bản thảo đúng hạn để { -committee } cho ý kiến trước khi gửi { -member }. Khi cần thay đổi, { -committee } điều chỉnh kế hoạch và báo lại những người liên quan. Biên bản buổi sinh hoạt chuyên đề được ghi riêng trong mọi trường hợp.

# $draft (String)
# $review (String)
plan-draft-days = Dự thảo: { $draft }; { -committee } thông qua: { $review }
