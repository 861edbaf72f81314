### Hội nghị: bắt đầu, điểm danh, kết thúc, bảo lưu ý kiến. Khoá: meeting-…, reserve-…

# $when (String)
# $place (String)
meeting-announced = Hội nghị: { $when }, { $place }
# $when (String)
meeting-announced-no-place = Hội nghị: { $when }
meeting-ask-begin = Khi hội nghị bắt đầu, đề nghị { -comrade } bấm "Họp bắt đầu". Nếu đã họp xong, đề nghị bấm nút phù hợp.
meeting-begin = Họp bắt đầu
# $when (String)
meeting-held-then = Đã họp lúc { $when }
meeting-held-otherwise = Đã họp vào lúc khác
meeting-write-when =
    Đề nghị { -comrade } ghi ngày và giờ bắt đầu họp.
    Ví dụ: 24/12 19h30
# $when (String)
meeting-confirm-when = Hội nghị đã họp lúc { $when }?
meeting-not-yet = Chưa

# $when (String)
meeting-head = Hội nghị chuyên đề, bắt đầu { $when }
# $when (String)
meeting-head-over = Hội nghị chuyên đề, kết thúc { $when }
# $present (Number)
# $total (Number)
# $excused (Number)
# $absent (Number)
meeting-people = Có mặt { $present }/{ $total }, vắng có lý do { $excused }, vắng không lý do { $absent }
# $count (Number)
meeting-leave = Xin vắng, chờ quyết định: { $count }
# $name (String)
meeting-chair = Chủ trì: { $name }
# $name (String)
meeting-minute-taker = Thư ký: { $name }
meeting-no-minute-taker = Thư ký: chưa chọn
meeting-undecided = Biểu quyết chính thức: chưa tiến hành
meeting-deciding = Biểu quyết chính thức: đang tiến hành
meeting-decided = Biểu quyết chính thức: đã có kết quả
# $agreed (Number)
# $of (Number)
meeting-adopted = Biên bản: { $agreed }/{ $of } nhất trí
meeting-attendance = Điểm danh
meeting-change-chair = Đổi chủ trì
meeting-choose-taker = Chọn thư ký
meeting-vote = Biểu quyết chính thức
meeting-vote-running = Xem biểu quyết đang tiến hành
meeting-results = Xem kết quả từng biện pháp
meeting-end = Kết thúc họp

meeting-mark-head =
    Điểm danh. Mọi người được ghi có mặt; chỉ cần bấm vào tên ai vắng.
    Mỗi lần bấm đổi: có mặt, vắng có lý do, vắng không lý do.
meeting-mark-fixed = Điểm danh. Danh sách biểu quyết đã lập nên không đổi được nữa.
# $name (String)
meeting-mark-present = { $name }: có mặt
# $name (String)
meeting-mark-excused = { $name }: vắng có lý do
# $name (String)
meeting-mark-absent = { $name }: vắng không lý do
# $name (String)
meeting-mark-leave = { $name }: xin vắng
meeting-who-chairs = Ai chủ trì hội nghị?
meeting-who-writes = Ai là thư ký hội nghị?

## Kết thúc

# $count (Number)
meeting-undecided-measures =
    Còn { $count } biện pháp chưa biểu quyết chính thức.
    Kết luận sẽ không ghi biện pháp nào là được thông qua.
meeting-end-undecided = Kết thúc, không biểu quyết
# $quarter (String)
minutes-title = Biên bản sinh hoạt chuyên đề { $quarter }
# $when (String)
# $place (String)
minutes-when = Bắt đầu lúc { $when }; địa điểm: { $place }.
# $when (String)
minutes-when-only = Bắt đầu lúc { $when }.
# $present (Number)
# $total (Number)
# $excused (Number)
# $absent (Number)
minutes-people = Có mặt { $present }/{ $total }; vắng có lý do { $excused }, vắng không lý do { $absent }.
# $chair (String)
# $taker (String)
minutes-led = Chủ trì: { $chair }. Thư ký: { $taker }.
# $chair (String)
minutes-led-no-taker = Chủ trì: { $chair }. Thư ký: chưa chọn.
# $title (String)
# $preparer (String) - "đồng chí Trần Thị Hoa"
minutes-topic = Chuyên đề "{ $title }", do { $preparer } chuẩn bị.
# $title (String)
minutes-topic-only = Chuyên đề "{ $title }".
# $count (Number)
minutes-comments = { $count ->
    [0] Hội nghị đã nghe trình bày và thảo luận; không có ý kiến góp ý nào được ghi nhận.
   *[other] Hội nghị đã nghe trình bày và thảo luận; có { $count } ý kiến được ghi nhận.
}
minutes-votes = Kết quả biểu quyết:
# $code (String)
# $text (String)
# $vote (String)
minutes-vote = { $code } ({ $text }): { $vote }.
minutes-no-votes = Hội nghị chưa biểu quyết biện pháp nào.
# $count (Number)
minutes-reservations = Có { $count } ý kiến bảo lưu, ghi nguyên văn trong biên bản.
minutes-ask = Đề nghị hội nghị thông qua biên bản.
# $present (Number)
# $hour (String) - hai chữ số
# $minute (String) - hai chữ số
meeting-write-adoption =
    Sau khi đọc biên bản, đề nghị { -comrade } ghi số nhất trí và giờ kết thúc.
    Ví dụ: { $present }/{ $present } { $hour }h{ $minute }
meeting-all-agree = Tất cả nhất trí, kết thúc bây giờ
# $when (String)
# $agreed (Number)
# $of (Number)
meeting-ended =
    Đã kết thúc hội nghị lúc { $when }; biên bản { $agreed }/{ $of } nhất trí.
    Việc tiếp theo: hoàn thiện kết luận.

## Bảo lưu ý kiến

# $code (String)
reserve-write =
    Bảo lưu ý kiến về { $code }: đề nghị { -comrade } viết ngay tại đây.
    Ý kiến được ghi vào biên bản và báo { -secretary }, không đăng lên nhóm. { -Comrade } vẫn chấp hành kết luận.
# $code (String)
# $text (String)
reserve-recorded =
    Đã ghi ý kiến bảo lưu của { -comrade } về { $code } vào biên bản: "{ $text }"
    Không đăng lên nhóm.
reserve-again = Viết lại
# $person (String)
# $code (String)
# $text (String)
reserve-told = Ý kiến bảo lưu của { $person } về { $code }, đã ghi vào biên bản: "{ $text }"
