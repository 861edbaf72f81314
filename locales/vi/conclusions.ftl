### Kết luận: báo cho người chốt, điền chỗ trống, đọc, chốt, công bố. Khoá: conclusion-…

## Báo cáo về dự thảo

# $number (Number)
# $sources (String) - "15 ý kiến và kết quả biểu quyết 7 biện pháp"
conclusion-compiled = Dự thảo kết luận (bản { $number }) và biên bản riêng đã được tổng hợp từ { $sources }.
conclusion-source-draft = dự thảo đã trình bày
# $count (Number)
conclusion-source-comments = { $count } ý kiến
# $count (Number)
conclusion-source-votes = kết quả biểu quyết { $count } biện pháp
# $number (Number)
conclusion-edited-version = Dự thảo kết luận (bản { $number }) là tệp Word { -comrade } đã sửa và gửi lại; biên bản riêng do Trợ lý lập.
# $count (Number)
# $blanks (String)
conclusion-open = Còn { $count } chỗ trống chờ { -comrade }: { $blanks }.
conclusion-please-fill = Đề nghị { -comrade } điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
conclusion-please-adopt = Đề nghị { -comrade } đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
# $date (String)
conclusion-due = Hạn chốt: { $date }.

# $blank (String)
# $codes (String)
conclusion-blank = { $blank ->
    [assessment] nhận định chung ở mục I
    [owner] người chủ trì { $codes }
    [due] thời hạn { $codes }
    [attendance] điểm danh
    [minute_taker] { -minute-taker }
    [closing_time] giờ kết thúc
   *[agreed] số người nhất trí với biên bản
}
# $first (String)
# $second (String)
conclusion-and = { $first } và { $second }
# $blanks (String)
# $count (Number)
conclusion-and-others = { $blanks } và { $count } chỗ khác
# $count (Number)
conclusion-measures = { $count } biện pháp

# $count (Number)
conclusion-fill = Điền { $count } chỗ trống
conclusion-read-draft = Đọc dự thảo
conclusion-adopted-being-made = Trợ lý đang lập văn bản kết luận đã chốt và biên bản, sẽ gửi ngay khi xong.
conclusion-make-again = Lập lại văn bản
conclusion-renew = Tạo bản mới
conclusion-adopt-this = Chốt bản này

# $number (Number)
conclusion-being-made = Trợ lý đang lập dự thảo kết luận (bản { $number }) và biên bản riêng, sẽ gửi ngay khi xong.
# $number (Number)
conclusion-nothing-open = Bản { $number } không còn chỗ trống nào cần điền tại đây. Chỗ để trống được in để điền tay.
# $number (Number)
conclusion-nothing-open-edited =
    Đã ghi vào sổ. Bản { $number } là tệp Word { -comrade } đã sửa nên được giữ nguyên.
    Nếu cần in nội dung vừa điền, đề nghị { -comrade } bấm "Tạo bản mới".
# $name (String)
# $number (Number)
# $before (Number)
conclusion-sent-back =
    Đã nhận tệp "{ $name }" làm bản { $number } của dự thảo kết luận. Bản { $before } vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị { -comrade } chốt khi đã xong.

# $count (Number)
conclusion-file-differs = Tệp Word ghi khác sổ ở { $count } biện pháp
# $what (String)
# $words (String)
conclusion-file-says = { $what ->
    [owner] chủ trì { $words }
    [due] thời hạn { $words }
    [co_owners] phối hợp { $words }
   *[expected] kết quả cần đạt { $words }
}
# $count (Number)
conclusion-file-differs-more = và { $count } biện pháp khác
conclusion-file-or-records = Trợ lý theo dõi việc thực hiện theo sổ. Đề nghị { -comrade } chọn.
conclusion-take-from-file = Lấy theo tệp
conclusion-keep-records = Giữ theo sổ
# $count (Number)
conclusion-taken-from-file = Đã ghi vào sổ theo tệp Word: { $count } biện pháp. Tệp được giữ nguyên.
conclusion-records-kept = Sổ được giữ như cũ. Tệp Word vẫn được giữ nguyên.

## Tệp

# $quarter (String) - "quý IV/2026"
# $number (Number)
conclusion-caption-draft = Dự thảo kết luận { $quarter } (bản { $number })
# $quarter (String)
# $number (Number)
conclusion-caption-adopted = Kết luận { $quarter } (bản { $number }, đã chốt)
# $quarter (String)
# $number (Number)
conclusion-caption-minutes-draft = Dự thảo biên bản { $quarter } (bản { $number })
# $quarter (String)
conclusion-caption-minutes = Biên bản { $quarter }

# Tên tệp: chỉ chữ không dấu.
# $quarter (String)
# $year (String)
# $number (String)
conclusion-file-name = ket-luan-quy-{ $quarter }-{ $year }-ban-{ $number }.docx
# $quarter (String)
# $year (String)
# $number (String)
conclusion-minutes-file-name = bien-ban-quy-{ $quarter }-{ $year }-ban-{ $number }.docx

## Điền chỗ trống

# $count (Number)
# $number (Number)
conclusion-blanks-left = Còn { $count } chỗ trống (bản { $number })
# $blank (String)
# $code (String)
conclusion-question = { $blank ->
    [assessment] Nhận định chung ở đầu mục I, do { -comrade } tự viết:
    [owner] Ai chủ trì { $code }?
    [due] Thời hạn thực hiện { $code }?
    [attendance] Những { -person } sau chưa được điểm danh. Ai vắng mặt?
    [minute_taker] Ai là { -minute-taker }?
    [closing_time] Hội nghị kết thúc lúc mấy giờ?
    [results] Kết quả cần đạt của { $code }?
   *[agreed] Bao nhiêu { -person } nhất trí với biên bản đã đọc?
}
conclusion-assessment-note =
    { -Comrade } viết ngay tại đây. Trợ lý in nguyên lời, không thêm nhận xét.
conclusion-leave-blank = Để trống
conclusion-write-owner = Viết tên khác
conclusion-write-day = Viết ngày khác
conclusion-write-hour = Viết giờ khác
conclusion-write-count = Viết số khác
conclusion-write-assessment = Viết nhận định chung
# $count (Number)
conclusion-without-result = Còn { $count } biện pháp chưa ghi kết quả cần đạt
conclusion-without-result-note = Phần này có thể để trống. Nếu cần ghi, đề nghị { -comrade } bấm vào biện pháp.
conclusion-write-results = Ghi kết quả cần đạt
conclusion-change-result = Sửa kết quả cần đạt
# $blank (String)
conclusion-write-here = { $blank ->
    [owner] { -Comrade } viết tên người hoặc bộ phận chủ trì ngay tại đây.
    [due] { -Comrade } viết ngày ngay tại đây, như 31/3 hoặc 31/3/2027.
    [closing_time] { -Comrade } viết giờ ngay tại đây, như 21h30.
    [results] { -Comrade } viết ngay tại đây. Nếu có người phối hợp, đề nghị viết thêm, ví dụ: 12 hộ ký cam kết; phối hợp: Chi hội Phụ nữ.
   *[agreed] { -Comrade } viết số nhất trí trên số có mặt ngay tại đây, như 16/17.
}
# $name (String)
conclusion-was-absent = Vắng: { $name }
conclusion-rest-present = Còn lại đều có mặt
# $agreed (Number)
# $of (Number)
conclusion-all-agreed = Tất cả nhất trí ({ $agreed }/{ $of })
# $page (Number)
# $pages (Number)
conclusion-more-measures = Xem tiếp biện pháp ({ $page }/{ $pages })
# $page (Number)
# $pages (Number)
conclusion-more-people = Xem tiếp danh sách ({ $page }/{ $pages })
# $number (Number)
conclusion-filling-over = Đã qua hết các chỗ trống của bản { $number }.

## Đọc

# $part (Number)
# $parts (Number)
conclusion-part = Phần { $part }/{ $parts }
conclusion-previous-part = Phần trước
conclusion-next-part = Phần sau
conclusion-part-assessment = Nhận định chung
conclusion-part-done = Mặt được
conclusion-part-not-done = Hạn chế
conclusion-part-objective = Nguyên nhân khách quan
conclusion-part-subjective = Nguyên nhân chủ quan
conclusion-part-orientation = Định hướng, mục tiêu
# $quarter (String)
# $on (String)
conclusion-head-adopted = Kết luận { $quarter }, chốt ngày { $on }
# $passed (Number)
# $failed (Number)
conclusion-result-both = Thông qua { $passed } biện pháp, không thông qua { $failed }
# $passed (Number)
conclusion-result-all = Thông qua { $passed } biện pháp
conclusion-result-none = Không biện pháp nào được thông qua
conclusion-result-undecided = Hội nghị chưa biểu quyết biện pháp nào
# $comments (Number)
conclusion-result-comments = tổng hợp { $comments } ý kiến
# $count (Number)
conclusion-open-count = Còn { $count } chỗ trống.
conclusion-from-the-book = Văn bản là tệp Word { -secretary } đã sửa; phần đọc tại đây theo sổ của Trợ lý.
# $code (String)
conclusion-measure-passed = { $code }: được thông qua
# $code (String)
conclusion-measure-failed = { $code }: không được thông qua
# $code (String)
conclusion-measure-undecided = { $code }: chưa biểu quyết chính thức
conclusion-change-owner = Sửa người chủ trì
conclusion-change-due = Sửa thời hạn
# $count (Number)
conclusion-past = { $count } kết luận đã chốt
# $quarter (String)
# $on (String)
conclusion-past-line = Kết luận { $quarter }, chốt { $on }

## Chốt và công bố

# $quarter (String)
# $number (Number)
conclusion-confirm = Chốt kết luận { $quarter } (bản { $number })?
# $people (String) - "17 đồng chí"
conclusion-confirm-group = Kết luận sẽ được đăng lên nhóm và gửi tới { $people }.
# $people (String)
conclusion-confirm-private = Kết luận sẽ được gửi riêng tới { $people }.
# $count (Number)
conclusion-confirm-open = Còn { $count } chỗ trống, được in để điền tay.
conclusion-confirm-final = Sau khi chốt, kết luận không thay đổi được nữa.
conclusion-adopt-and-send = Chốt và gửi
conclusion-not-yet = Chưa chốt
conclusion-not-adopted = Chưa chốt. Dự thảo được giữ nguyên.
# $quarter (String)
# $number (Number)
conclusion-adopted = Đã chốt kết luận { $quarter } (bản { $number })
# $seconds (Number)
conclusion-sent-in = Kết luận được gửi sau { $seconds } giây. Bản đã chốt được gửi riêng { -comrade }.
# $number (Number)
conclusion-taken-back = Đã thu lại. Bản { $number } vẫn là dự thảo, chưa gửi ai.

# $quarter (String)
# $title (String)
conclusion-announced = Kết luận sinh hoạt chuyên đề { $quarter } "{ $title }" đã được chốt.
conclusion-thanks = Đề nghị { -comrade } đọc và thực hiện. { -Committee } cảm ơn { -comrade }.
conclusion-thanks-all = Đề nghị { -comrades } đọc và thực hiện. { -Committee } cảm ơn { -comrades }.
conclusion-thanks-guest = { -Committee } trân trọng cảm ơn { -comrade } đã chuẩn bị chuyên đề này.
conclusion-open-adopted = Xem kết luận
