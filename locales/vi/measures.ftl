### Danh sách biện pháp: đề xuất, xem xét, chốt. Khoá: measure-…

# $count (Number)
measure-list-head = Danh sách biện pháp ({ $count })
measure-list-open = Còn nhận đề xuất cho đến khi chốt danh sách.
# $date (String)
measure-list-frozen = Danh sách đã chốt ngày { $date }.
measure-list-empty = Chưa có biện pháp nào.
# $code (String)
# $text (String) - nội dung đã thay & < >
measure-line = { $code }. { $text }
# $code (String)
# $text (String)
measure-line-proposed = { $code } (đề xuất, chờ xem xét). { $text }
# $code (String)
# $text (String)
measure-line-declined = { $code } (không đưa vào danh sách). { $text }
measure-page-before = Trang trước
measure-page-after = Trang sau
measure-propose = Đề xuất biện pháp
# $count (Number)
measure-waiting = Xem xét { $count } đề xuất
measure-freeze = Chốt danh sách
measure-show-list = Xem danh sách biện pháp

measure-listed = Đã có trong danh sách.
measure-proposed = Đề xuất, chờ { -secretary } xem xét.
measure-declined = Không đưa vào danh sách.
# $person (String) - "đồng chí Trần Thị Hoa"
measure-by = Người đề xuất: { $person }
# $codes (String) - "Ý-07, Ý-12"
measure-comments = Ý kiến liên quan: { $codes }
measure-list-it = Đưa vào danh sách
measure-decline = Không đưa vào
measure-reword = Sửa câu chữ
measure-next-waiting = Đề xuất tiếp theo

measure-write =
    Đề nghị { -comrade } viết biện pháp ngay tại đây, gọn trong một câu: làm gì, ai làm, bao giờ xong.
    { -Secretary } xem xét trước khi chốt danh sách.
# $code (String)
# $text (String)
measure-write-anew =
    { $code } hiện là: "{ $text }"
    Đề nghị { -comrade } viết lại câu chữ ngay tại đây.
# $code (String)
# $text (String)
measure-recorded =
    Đã ghi nhận đề xuất { $code }: "{ $text }"
    { -Secretary } sẽ xem xét trước khi chốt danh sách.
# $code (String)
measure-reworded = Đã sửa câu chữ { $code }.
# $code (String)
measure-now-listed = Đã đưa { $code } vào danh sách.
# $code (String)
measure-now-declined = Không đưa { $code } vào danh sách.
# $code (String)
measure-told-listed = Biện pháp { -comrade } đề xuất ({ $code }) đã được đưa vào danh sách của hội nghị.
# $code (String)
measure-told-declined =
    Biện pháp { -comrade } đề xuất ({ $code }) lần này không đưa vào danh sách.
    Nếu cần, đề nghị { -comrade } phát biểu thêm tại hội nghị.

# $count (Number)
measure-ask-freeze =
    Chốt danh sách { $count } biện pháp?
    Sau khi chốt, không thêm, bớt hay sửa câu chữ.
measure-ask-freeze-empty =
    Danh sách chưa có biện pháp nào. Chốt danh sách trống?
    Sau khi chốt, hội nghị không có biện pháp để biểu quyết.
measure-not-yet = Chưa chốt
# $count (Number)
measure-frozen-now = Đã chốt danh sách { $count } biện pháp.
