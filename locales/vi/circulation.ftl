### Gửi dự thảo tới đảng viên, đọc, danh sách ý kiến, nhập thay. Khoá: circulation-…, reading-…, list-…, record-….
### Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool).

## Gửi

# $number (Number)
circulation-head = Gửi dự thảo bản { $number } tới { -member }
# $questions (Number)
# $measures (Number)
circulation-what = { $questions } câu hỏi gợi mở, { $measures } biện pháp.
# $count (Number)
circulation-unreachable = { $count } { -person } chưa nhận được qua Telegram, đề nghị báo trực tiếp.
# $until (String)
circulation-until = Nhận ý kiến đến { $until }. Lời mời họp được gửi cùng.
# $text (String)
circulation-asked = Hỏi: { $text }
# $text (String)
circulation-not-asked = Bỏ: { $text }
circulation-nobody = Chưa có { -member } nào nhận được tin riêng. Vẫn có thể gửi để mở đợt góp ý.
# $count (Number)
# $seconds (Number)
circulation-sent = Đang gửi tới { $count } { -person }. Có thể thu lại trong { $seconds } giây.
# $count (Number)
# $when (String)
circulation-sent-later = Sẽ gửi tới { $count } { -person } lúc { $when }.
circulation-hastened = Đang gửi ngay.
circulation-taken-back = Đã thu lại. Dự thảo trở về chờ gửi.
circulation-is-out = Dự thảo được gửi tới { -member }.

circulation-question-truth = Dự thảo nêu mặt đã làm được và chưa làm được đã đúng thực tế chưa? Cần bổ sung điều gì?
circulation-question-cause = Theo { -comrade }, nguyên nhân chủ quan nào là chính?
circulation-question-measures = Biện pháp nào cần thêm, bớt hoặc sửa để làm được ngay? { -Comrade } nhận làm việc gì?

# $title (String)
# $preparer (String) - "đồng chí Trần Thị Hoa"
circulation-notice = { -Committee } gửi { -comrade } dự thảo chuyên đề "{ $title }" do { $preparer } chuẩn bị.
# $title (String)
circulation-notice-own = { -Committee } đã gửi { -member } dự thảo chuyên đề "{ $title }" do { -comrade } chuẩn bị.
circulation-notice-own-ask = Đề nghị { -comrade } theo dõi ý kiến để giải trình, tiếp thu tại hội nghị. { -Committee } cảm ơn { -comrade }.
# $until (String)
circulation-notice-own-until = Nhận ý kiến đến { $until }.
# $minutes (Number)
# $questions (Number)
circulation-notice-ask = Đề nghị { -comrade } đọc (khoảng { $minutes } phút) và cho ý kiến về { $questions } câu hỏi gợi mở.
# $questions (Number)
circulation-notice-file = Đề nghị { -comrade } đọc tệp và cho ý kiến về { $questions } câu hỏi gợi mở.
circulation-notice-free = Đề nghị { -comrade } đọc và cho ý kiến.
# $until (String)
circulation-notice-until = Hạn: { $until }. Có thể viết hoặc nói.
circulation-read = Đọc dự thảo
circulation-answer = Trả lời câu hỏi
circulation-file = Nhận tệp

# $title (String)
circulation-group = Dự thảo chuyên đề "{ $title }" đã gửi riêng từng { -person }.
# $until (String)
circulation-group-until = Đề nghị { -comrades } đọc và góp ý với Trợ lý trước { $until }.
circulation-group-loose = Ý kiến viết rời trong nhóm không được ghi vào biên bản.

## Đọc từng phần

# $part (Number)
# $of (Number)
reading-part = Phần { $part }/{ $of }
# $number (Number)
# $preparer (String) - "đồng chí Trần Thị Hoa"
reading-by = Dự thảo bản { $number }, { $preparer } chuẩn bị.
# $minutes (Number)
reading-minutes = Đọc khoảng { $minutes } phút.
# $file (String)
reading-file = Nội dung nằm trong tệp "{ $file }". Đề nghị { -comrade } bấm "Nhận tệp" để đọc.
# $words (String)
# $owner (String)
reading-measure-owner = { $words } Chủ trì: { $owner }.
# $words (String)
# $due (String)
reading-measure-due = { $words } Thời hạn: { $due }.
reading-next = Phần sau
reading-previous = Phần trước
reading-agree = Nhất trí với dự thảo
reading-read-done = { -Comrade } đã đọc dự thảo.
reading-agreed-done = { -Comrade } đã nhất trí với dự thảo.
reading-marked = Đã ghi: { -comrade } đã đọc dự thảo.
reading-agreed = Đã ghi: { -comrade } nhất trí với dự thảo.

## Danh sách ý kiến

# $count (Number)
list-head = { $count } ý kiến về chuyên đề
list-none = Chưa có ý kiến nào.
# $count (Number)
list-own-head = { $count } ý kiến của { -comrade }
list-own-none = { -Comrade } chưa có ý kiến nào về chuyên đề này.
# $page (Number)
# $of (Number)
list-page = Trang { $page }/{ $of }
list-spoken = (tệp, chưa chép lại)
list-withdrawn = (đã rút)
list-on-behalf = nhập thay
list-next = Trang sau
list-previous = Trang trước

## Ghi từ nhóm, nhập thay

# $code (String)
# $author (String)
record-done = Đã ghi nhận { $code } của { -comrade } { $author }.
# $code (String)
record-already = Tin này đã được ghi là { $code }.
# $by (String)
# $code (String)
record-told-group = { -Comrade } { $by } đã ghi lời { -comrade } nói trong nhóm thành ý kiến { $code }:
# $by (String)
# $channel (String)
# $code (String)
record-told-entered = { -Comrade } { $by } đã nhập thay { -comrade } ({ $channel }) ý kiến { $code }:
# $by (String)
# $code (String)
record-told-written = { -Comrade } { $by } đã chép lại thành chữ ý kiến { $code } của { -comrade }:
record-not-mine = Chưa đúng ý tôi
record-channel-paper = phiếu giấy
record-channel-telephone = điện thoại
record-channel-meeting = tại hội nghị
record-channel-group = ghi từ nhóm
record-for-whom = Nhập thay ý kiến của ai?
record-for-whom-note = Người không dùng điện thoại đứng đầu danh sách.
# $name (String)
record-from-where = Ý kiến của { -comrade } { $name } nhận được bằng cách nào?
# $name (String)
# $channel (String)
record-ask-words = Ý kiến của { -comrade } { $name } ({ $channel }): đề nghị viết ngay tại đây, đúng lời { -comrade } ấy.
# $code (String)
# $name (String)
record-entered = Đã ghi nhận { $code } của { -comrade } { $name }, nhập thay.
record-another = Nhập thay người khác
