### Chuyên đề của quý: chọn, đặt lịch, báo tin. Khoá: topic-…

# $quarter (String) - "Quý IV/2026"
topic-heading = { $quarter }: chuyên đề
# $at (String)
topic-meeting = Họp: { $at }
# $at (String)
# $place (String)
topic-meeting-at = Họp: { $at }, { $place }
# $person (String) - "đồng chí Trần Thị Hoa"
topic-preparer = Người chuẩn bị: { $person }
topic-no-title = Chưa có tên chuyên đề

topic-ask-title = Đề nghị { -comrade } chọn, hoặc viết tên chuyên đề ngay tại đây.
# $number (Number)
# $title (String)
topic-offer = { $number }. { $title }
# $number (Number)
topic-pick = Chọn { $number }
topic-ask-day =
    Họp ngày nào? { -Comrade } bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
# $day (String)
topic-confirm-day = Ngày họp: { $day }. Có đúng không?
# $why (String)
topic-day-off = { $why ->
    [new_year] Lưu ý: ngày này là ngày nghỉ Tết Dương lịch.
    [tet] Lưu ý: ngày này nằm trong dịp Tết Nguyên đán.
    [hung_kings] Lưu ý: ngày này là ngày nghỉ Giỗ Tổ Hùng Vương.
    [reunification] Lưu ý: ngày này là ngày nghỉ lễ 30/4.
    [labour] Lưu ý: ngày này là ngày nghỉ lễ 1/5.
    [national] Lưu ý: ngày này là ngày nghỉ lễ Quốc khánh.
   *[own] Lưu ý: ngày này là ngày nghỉ riêng của { -unit }.
}
# $day (String)
topic-ask-hour =
    Ngày họp: { $day }.
    Họp lúc mấy giờ? { -Comrade } bấm chọn, hoặc viết, ví dụ: 19h30.
# $at (String)
topic-confirm-meeting = Họp lúc { $at }. Có đúng không?
topic-choose-again = Chọn ngày khác
topic-ask-place = Họp ở đâu? { -Comrade } bấm chọn, hoặc viết tên nơi họp ngay tại đây.
topic-ask-typed-place = Họp ở đâu? Đề nghị { -comrade } viết tên nơi họp ngay tại đây.
topic-online = Nhóm Telegram của { -unit } (trực tuyến)
topic-ask-preparer = Ai chuẩn bị chuyên đề? Đề nghị { -comrade } bấm chọn.
# $person (String)
# $before (String)
topic-confirm-preparer =
    Giao { $person } chuẩn bị, thay { $before }?
    Trợ lý sẽ báo riêng cho hai người.
# $person (String)
topic-confirm-first-preparer = Giao { $person } chuẩn bị?

# $quarter (String)
topic-schedule-heading = { $quarter }: lịch chuẩn bị chuyên đề
# $quarter (String)
topic-squeezed-heading = { $quarter }: lịch rút gọn theo số ngày còn lại
# $draft (String)
# $review (String)
# $circulate (String)
# $close (String)
topic-schedule-days = Dự thảo: { $draft }; { -committee } thông qua: { $review }; gửi { -member }: { $circulate }; góp ý đến: { $close }
topic-keep = Giữ lịch này
topic-move = Chuyển sang lịch này
# $at (String)
topic-meeting-before = Đang báo họp: { $at }
topic-change-day = Đổi ngày họp
topic-change-preparer = Đổi người
topic-change-title = Đổi chuyên đề
topic-change-meeting = Đổi ngày hoặc nơi họp
topic-change-place = Giữ ngày họp, đổi nơi họp
topic-confirm-title = Đổi tên chuyên đề và báo lại mọi người?
topic-confirm-place = Đổi nơi họp và báo lại mọi người?
topic-preparer-unreached = Trợ lý chưa nhắn được cho người chuẩn bị: đề nghị { -comrade } báo trực tiếp.
topic-kept = Đã giữ lịch.
topic-kept-group = Đã giữ lịch và báo trong nhóm.
topic-kept-private = Đã giữ lịch và báo riêng từng { -person }.
topic-put = Đã đổi và báo những người liên quan.

# $quarter (String) - "quý IV/2026"
# $title (String)
topic-told = Chuyên đề { $quarter }: { $title }
# $circulate (String)
# $close (String)
topic-told-dates = Dự thảo gửi ngày { $circulate }; góp ý đến ngày { $close }.
topic-changed-heading = Chuyên đề có thay đổi, nay là:
# $title (String)
topic-duty = { -Committee } giao { -comrade } chuẩn bị chuyên đề { $title }.
# $title (String)
topic-duty-changed = Chuyên đề { -comrade } chuẩn bị có thay đổi, nay là { $title }.
# $due (String)
topic-duty-due = Đề nghị { -comrade } gửi dự thảo trước { $due }.
topic-duty-how = Trợ lý hỏi từng phần, hoặc { -comrade } gửi tệp có sẵn.
topic-begin-draft = Bắt đầu chuẩn bị
# $title (String)
# $after (String)
topic-duty-ended = Chuyên đề { $title } nay do { $after } chuẩn bị.
topic-thanks = { -Committee } cảm ơn { -comrade }.
