### Trang chủ: đang ở đâu, việc gì tiếp theo. Khoá: home-…, step-…, do-…, duty-…, help-…

# $quarter (String) - "Quý IV/2026"
home-none = { $quarter }: chưa chọn chuyên đề
# $quarter (String)
home-postponed = { $quarter }: hội nghị đang hoãn, chưa định ngày
# $quarter (String)
home-planned = { $quarter }: chưa chốt chuyên đề
# $quarter (String)
# $due (String)
home-drafting = { $quarter }: đang chuẩn bị dự thảo, hạn { $due }
# $quarter (String)
# $due (String)
home-in-review = { $quarter }: { -committee } đang cho ý kiến dự thảo, hạn { $due }
# $quarter (String)
home-revising = { $quarter }: người chuẩn bị đang sửa dự thảo
# $quarter (String)
home-approved = { $quarter }: { -committee } đã thông qua dự thảo
# $quarter (String)
# $until (String)
home-consulting-until = { $quarter }: đang lấy ý kiến về các biện pháp, đến { $until }
# $quarter (String)
home-consulting = { $quarter }: đang lấy ý kiến về các biện pháp
# $quarter (String)
# $until (String)
home-commenting = { $quarter }: { -member } đang góp ý, đến { $until }
# $quarter (String)
home-awaiting-meeting = { $quarter }: đã hết hạn góp ý, chờ hội nghị
# $quarter (String)
home-meeting = { $quarter }: hội nghị đang họp
# $quarter (String)
home-concluding = { $quarter }: đang hoàn thiện kết luận
# $quarter (String)
home-concluded = { $quarter }: đã chốt kết luận

# $read (Number)
# $members (Number)
# $commented (Number)
# $people (String) - "19 đồng chí"
# $comments (Number)
home-turnout = Đã đọc { $read }/{ $members }, đã góp ý { $commented }/{ $people } ({ $comments } ý kiến)
# $people (String)
home-silent = Chưa góp ý: { $people }
# $people (String)
# $unreached (String)
home-silent-unreached = Chưa góp ý: { $people }, trong đó { $unreached } không liên lạc được qua Telegram
home-all-spoke = Mọi { -member } đã góp ý hoặc nhất trí với dự thảo
# $kind (String)
# $voted (Number)
# $people (String)
home-voted = { $kind ->
    [formal] Đã biểu quyết: { $voted }/{ $people }
   *[consultation] Đã cho ý kiến về biện pháp: { $voted }/{ $people }
}

# $step (String)
# $due (String)
home-step-by = { $step }, chậm nhất { $due }
# $step (String)
# $due (String)
home-step-on = { $step }, { $due }
# $step (String)
# $due (String)
home-step-overdue = { $step } (quá hạn; hạn là { $due })

step-choose-topic = chọn chuyên đề
step-set-meeting = đặt ngày, giờ, nơi họp
step-assign-preparer = giao người chuẩn bị
step-keep-schedule = xem và giữ lịch chuẩn bị
step-write-draft = người chuẩn bị viết dự thảo
step-submit-draft = người chuẩn bị gửi dự thảo cho { -committee }
step-await-review = { -committee } cho ý kiến dự thảo
step-approve-alone = { -secretary } tự duyệt dự thảo
step-circulate = gửi dự thảo tới { -member }
step-await-comments = { -member } đọc và góp ý
step-curate-measures = xem biện pháp do { -member } đề xuất
step-freeze-measures = chốt danh sách biện pháp để lấy ý kiến
step-open-consultation = lấy ý kiến về các biện pháp
step-await-votes = { -member } cho ý kiến về các biện pháp
step-hold-meeting = hội nghị
step-open-formal = mở biểu quyết chính thức
step-close-formal = kết thúc biểu quyết
step-end-meeting = kết thúc họp
step-fill-gaps = điền các chỗ trống của dự thảo kết luận
step-adopt-conclusion = chốt kết luận
step-submit-plan = xem và trình kế hoạch năm
step-done = không còn việc nào trong quý này

do-choose-topic = Chọn chuyên đề
do-set-meeting = Đặt ngày, giờ, nơi họp
do-assign-preparer = Giao người chuẩn bị
do-keep-schedule = Xem và giữ lịch
do-write-draft = Viết dự thảo
do-submit-draft = Gửi dự thảo cho { -committee }
do-await-review = Xem việc thông qua
do-approve-alone = Tự duyệt dự thảo
do-circulate = Gửi dự thảo tới { -member }
do-await-comments = Nhắc góp ý
do-curate-measures = Xem biện pháp được đề xuất
do-freeze-measures = Chốt danh sách biện pháp
do-open-consultation = Lấy ý kiến về các biện pháp
do-await-votes = Xem việc lấy ý kiến
do-hold-meeting = Họp
do-open-formal = Mở biểu quyết chính thức
do-close-formal = Kết thúc biểu quyết
do-end-meeting = Kết thúc họp
do-fill-gaps = Điền các chỗ trống
do-adopt-conclusion = Đọc và chốt kết luận
do-submit-plan = Xem kế hoạch năm
do-next-quarter = Chọn chuyên đề quý sau

home-remind-preparer = Nhắc người chuẩn bị
# $people (String)
home-remind = Nhắc riêng { $people }
# $people (String)
home-enter-for = Nhập thay { $people }
# $count (Number)
home-see-comments = Xem { $count } ý kiến
home-status = Xem tiến độ
home-see-draft = Xem dự thảo
home-change-topic = Đổi chuyên đề, ngày hoặc người
home-change-preparer-or-day = Đổi người hoặc ngày họp
home-do-review = Đọc và cho ý kiến dự thảo
home-do-read = Đọc dự thảo
home-do-comment = Góp ý
home-do-comment-more = Góp ý thêm
home-do-answer = Trả lời lời mời họp
# $kind (String) - "formal", "consultation"
home-do-vote = { $kind ->
    [formal] Biểu quyết các biện pháp
   *[consultation] Cho ý kiến về biện pháp
}
home-see-votes = Xem lựa chọn của tôi
# $count (Number)
home-own-comments = Ý kiến của tôi ({ $count })
home-read-again = Đọc lại dự thảo
home-past = Kết luận các quý trước
# $unit (String)
home-switch-unit = Đổi sang { $unit }

# $list (String)
duty-line = Việc của { -comrade }: { $list }
# $list (String)
# $due (String)
duty-line-until = Việc của { -comrade }: { $list }, chậm nhất { $due }
duty-write-draft = viết dự thảo
duty-submit-draft = gửi dự thảo cho { -committee }
duty-review = cho ý kiến dự thảo
# $year (Number)
duty-plan = cho ý kiến kế hoạch năm { $year }
duty-read = đọc dự thảo
# $count (Number)
duty-answer = trả lời { $count } câu hỏi gợi mở
duty-comment = góp ý
duty-answer-invitation = trả lời lời mời họp
# $kind (String)
# $count (Number)
duty-vote = { $kind ->
    [formal] biểu quyết { $count } biện pháp
   *[consultation] cho ý kiến về { $count } biện pháp
}

help-members =
    Đọc và góp ý: { -comrade } viết hoặc ghi âm ngay tại đây, Trợ lý ghi nhận từng ý kiến.
    Cho ý kiến, biểu quyết về biện pháp: bấm một nút, đổi được đến khi kết thúc.
    Xem việc còn lại: bấm /trangchu. Hỏi thêm: { -secretary } của { -unit }.
help-leaders =
    Việc tiếp theo luôn ở nút đầu tiên của trang chủ: /trangchu
    Kế hoạch năm: /kehoach; chuyên đề: /chuyende; người chuẩn bị: /phancong
    Ai còn việc: /tiendo; nhắc riêng: /nhacviec
    Dự thảo: /duthao; biện pháp: /bienphap; biểu quyết: /bieuquyet
    Họp: /hop; kết luận: /ketluan; danh sách: /thanhvien
    Ghi ý kiến trong nhóm: trả lời tin đó bằng /ghi
