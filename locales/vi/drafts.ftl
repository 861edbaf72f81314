### Dự thảo: viết từng phần, gửi tệp, chi uỷ cho ý kiến. Khoá: draft-…, review-….
### Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool).

## Tên các phần (S10–S12, S19)

draft-part-done = Mặt đã làm được
draft-part-not-done = Mặt chưa làm được
draft-part-objective = Nguyên nhân khách quan
draft-part-subjective = Nguyên nhân chủ quan
draft-part-orientation = Định hướng
draft-part-measures = Biện pháp
draft-part-questions = Câu hỏi gợi mở
draft-part-rest = Nội dung khác

# $part (String)
draft-button-filled = { $part }: đã ghi
# $part (String)
draft-button-empty = { $part }: chưa có

## Thẻ dự thảo

# $number (Number)
draft-head = Dự thảo chuyên đề, bản { $number }
draft-head-none = Dự thảo chuyên đề: chưa có
draft-how-to-start = { -Comrade } viết từng phần tại đây, hoặc gửi một tệp bất kỳ (Word, PDF, ảnh, văn bản).
# $filled (Number)
# $measures (Number)
# $questions (Number)
draft-written = Đã viết { $filled }/7 phần: { $measures } biện pháp, { $questions } câu hỏi gợi mở.
# $file (String)
# $measures (Number)
draft-kept = Tệp "{ $file }", gửi đi nguyên văn; { $measures } biện pháp.
draft-state-submitted = Đang chờ { -committee } cho ý kiến. Viết thêm sẽ thành bản tiếp theo và phải gửi lại.
draft-state-returned = { -Committee } đề nghị sửa. Bản sửa sẽ là bản tiếp theo.
draft-state-approved = { -Committee } đã thông qua bản này.
draft-state-approved-alone = { -Secretary } đã tự duyệt bản này.
# $number (Number)
draft-state-beside = Bản { $number } đã được thông qua và vẫn giữ nguyên hiệu lực.
draft-late = Đã quá hạn nộp dự thảo.
draft-preview = Xem thử
draft-submit = Gửi { -committee }
draft-resubmit = Đưa lại { -committee }
draft-keep-approved = Giữ bản đã duyệt
draft-extend = Gia hạn
draft-change-preparer = Đổi người chuẩn bị
draft-prepare-myself = Tôi tự chuẩn bị

## Gợi ý (không bắt buộc)

# $what (String)
draft-advice = Gợi ý: { $what }.
draft-advice-none = Dự thảo đủ các phần.
draft-advice-done = chưa nêu mặt đã làm được
draft-advice-not-done = chưa nêu mặt chưa làm được
draft-advice-subjective = chưa nêu nguyên nhân chủ quan
draft-advice-orientation = chưa có định hướng
draft-advice-measures = chưa có biện pháp
# $numbers (String)
draft-advice-owner = biện pháp { $numbers } chưa có người chủ trì
# $numbers (String)
draft-advice-date = biện pháp { $numbers } chưa có thời hạn
draft-advice-questions = chưa có câu hỏi gợi mở

## Hỏi từng phần

draft-ask-done = Mặt đã làm được: { -unit } đã làm được những gì về việc này? Nêu việc và số liệu cụ thể.
draft-ask-not-done = Mặt chưa làm được: còn hạn chế, khuyết điểm gì?
draft-ask-objective = Nguyên nhân khách quan: điều kiện bên ngoài nào gây khó khăn?
draft-ask-subjective = Nguyên nhân chủ quan: { -unit } và { -member } còn thiếu sót gì? Đề nghị nêu thẳng thắn, cụ thể.
draft-ask-orientation = Định hướng: thời gian tới { -unit } hướng tới điều gì?
draft-ask-measures =
    Biện pháp: mỗi biện pháp một dòng, nếu có thì ghi người chủ trì và thời hạn.
    Ví dụ: "Kiểm tra điện công cộng mỗi tuần; tổ trưởng chủ trì; trước 31/01".
draft-ask-questions = Câu hỏi gợi mở để { -member } thảo luận: mỗi câu một dòng.
draft-ask-how = { -Comrade } viết ngay tại đây; viết dài thì gửi nhiều tin, Trợ lý nối lại.
draft-ask-replaces = Nội dung mới sẽ thay nội dung cũ của phần này.

# $part (String)
draft-saved = Đã ghi: { $part }
# $part (String)
draft-next-part = Viết tiếp: { $part }
draft-to-card = Về dự thảo

## Danh sách biện pháp

# $count (Number)
draft-measures-read = Trợ lý đọc thấy { $count } biện pháp
draft-measures-none = Trợ lý chưa đọc thấy biện pháp nào.
# $count (Number)
draft-measures-more = … và { $count } biện pháp nữa.
draft-measures-right = Đề nghị { -comrade } kiểm tra. Danh sách này sẽ được đưa ra lấy ý kiến.
draft-measures-again = Gửi lại danh sách

## Tệp

# $file (String)
draft-file-reading = Đã nhận tệp "{ $file }". Trợ lý đang đọc, xong sẽ báo { -comrade }.
# $file (String)
# $number (Number)
draft-file-kept = Đã nhận tệp "{ $file }" làm dự thảo, bản { $number }. Tệp được gửi đi nguyên văn.
draft-file-big = Tệp lớn hơn 20 MB nên Trợ lý không đọc được nội dung.
draft-file-unreadable = Trợ lý không mở được tệp để đọc nội dung.
draft-file-ask-measures = Đề nghị { -comrade } gửi danh sách biện pháp trong dự thảo, mỗi biện pháp một dòng.
# $file (String)
# $number (Number)
draft-file-read = Đã đọc tệp "{ $file }": dự thảo bản { $number }.

## Gửi chi uỷ

# $number (Number)
# $count (Number)
draft-submitted = Đã gửi dự thảo bản { $number } tới { $count } { -person } trong { -committee } để cho ý kiến.
# $number (Number)
draft-submitted-nobody = Đã ghi dự thảo bản { $number } chờ { -secretary } duyệt, vì không còn ai khác trong { -committee } cho ý kiến.

# $preparer (String) - "Đồng chí Trần Thị Hoa"
# $title (String)
# $number (Number)
review-notice = { $preparer } đã gửi dự thảo chuyên đề "{ $title }" (bản { $number }).
review-notice-ask = Đề nghị { -comrade } đọc và cho ý kiến.
# $number (Number)
review-reminder = Dự thảo bản { $number } còn chờ ý kiến của { -comrade }.
# $number (Number)
review-ask-alone = Dự thảo bản { $number } đã viết xong. Không còn ai khác trong { -committee } cho ý kiến, nên { -secretary } đọc và tự duyệt.
review-read = Đọc dự thảo
review-approve = Thông qua
review-amend = Đề nghị sửa
review-ask-words = Đề nghị { -comrade } viết nội dung cần sửa ngay tại đây. Người chuẩn bị sẽ đọc được.
# $number (Number)
review-said-approve = Đã ghi: { -comrade } thông qua dự thảo bản { $number }.
# $number (Number)
review-said-amend = Đã ghi và chuyển người chuẩn bị nội dung { -comrade } đề nghị sửa ở bản { $number }.
# $by (String)
# $number (Number)
review-amend-asked = { $by } đề nghị sửa dự thảo bản { $number }:
# $by (String)
# $number (Number)
review-amend-dropped = { $by } nay thông qua dự thảo bản { $number }. Nội dung đã đề nghị sửa vẫn được lưu để { -comrade } tham khảo:
review-some-reviewer = Một { -committee-member }
review-to-draft = Sửa dự thảo
# $number (Number)
# $approved (Number)
# $of (Number)
review-approved = { -Committee } đã thông qua dự thảo bản { $number }: { $approved }/{ $of } { -person }.
# $number (Number)
review-approved-recorded = Đã ghi: { -committee } thông qua dự thảo bản { $number } tại cuộc họp của { -committee }.
# $number (Number)
review-approved-alone = Đã ghi: { -secretary } tự duyệt dự thảo bản { $number }.
review-next-circulate = Gửi { -member }
# $number (Number)
review-returned = { -Committee } đề nghị sửa dự thảo bản { $number }.
review-returned-next = Đề nghị { -comrade } sửa theo các ý kiến đã nhận rồi gửi lại { -committee }.

# $number (Number)
review-came-after = Có dự thảo bản { $number } gửi sau khi { -committee } đã thông qua.
# $approved (Number)
review-came-after-choice = Bản { $approved } đã duyệt vẫn giữ nguyên, trừ khi { -comrade } đưa bản mới lại { -committee }.
review-kept = Đã giữ bản đã duyệt.

## Thẻ theo dõi chi uỷ cho ý kiến

# $number (Number)
review-head = { -Committee } đang cho ý kiến về dự thảo bản { $number }
# $approved (Number)
# $amend (Number)
# $of (Number)
review-standing = Thông qua { $approved }, đề nghị sửa { $amend }, trên { $of } { -person }.
# $needed (Number)
review-needed = Cần { $needed } { -person } thông qua.
# $names (String)
review-silent = Chưa cho ý kiến: { $names }.
review-remind = Nhắc { -committee }
review-record = Ghi: { -committee } đã thông qua tại cuộc họp
review-alone = { -Secretary } tự duyệt
review-alone-why = Không còn ai khác trong { -committee } cho ý kiến.
review-which-day = { -Committee } đã thông qua dự thảo này tại cuộc họp ngày nào? Bấm một ngày, hoặc gửi ngày, ví dụ: 5/12.
review-today = Hôm nay
review-yesterday = Hôm qua
# $day (String)
review-day-right = { -Committee } thông qua vào { $day }, đúng không?

## Người chuẩn bị chậm

draft-extend-to = Gia hạn nộp dự thảo đến ngày nào?
draft-extend-none = Không còn ngày để gia hạn trước ngày gửi { -member }.
# $until (String)
draft-extended = Hạn nộp dự thảo được lùi đến { $until }.
draft-extended-done = Đã gia hạn và báo người chuẩn bị.
# $by (String)
draft-preparer-taken = { -Comrade } { $by } nhận chuẩn bị chuyên đề quý này. { -Committee } cảm ơn { -comrade }.
draft-preparer-me = { -Comrade } là người chuẩn bị chuyên đề này.
