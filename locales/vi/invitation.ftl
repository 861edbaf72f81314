### Mời họp, xin vắng mặt, hình thức họp. Khoá: invitation-…, absence-…, answers-…, mode-….

# $quarter (String) - "quý IV/2026"
invitation-please = Trân trọng mời { -comrade } dự hội nghị chuyên đề { $quarter } của { -unit }.
# $at (String)
invitation-when = Thời gian: { $at }
# $place (String)
invitation-where = Địa điểm: { $place }
# $mode (String)
invitation-form = Hình thức: { $mode ->
    [joined] kết hợp sinh hoạt thường kỳ
   *[separate] họp riêng
}
# $form (String) - "Hình thức: họp riêng"
# $chair (String) - "đồng chí Lê Văn Bình"
invitation-form-chair = { $form }. Chủ trì: { $chair }
invitation-ask = Đề nghị { -comrade } trả lời để { -committee } chuẩn bị hội nghị.
invitation-said-coming = { -Comrade } đã trả lời: sẽ dự họp. Đổi được đến giờ họp.
invitation-said-leave = { -Comrade } đã xin vắng mặt, đang chờ { -secretary } trả lời.
invitation-said-excused = Việc xin vắng mặt của { -comrade } đã được chấp nhận.
invitation-said-refused = Việc xin vắng mặt không được chấp nhận; đề nghị { -comrade } thu xếp dự họp.
invitation-come = Sẽ dự họp
invitation-leave = Xin vắng mặt
invitation-recorded-coming = Đã ghi nhận: { -comrade } sẽ dự họp.
invitation-recorded-leave = Đã báo { -secretary } việc { -comrade } xin vắng mặt.
# $at (String)
invitation-another-day = Hội nghị nay họp lúc { $at }. Lời mời cũ không còn dùng; đề nghị { -comrade } trả lời theo lời mời mới.
# $quarter (String)
invitation-group = Trân trọng mời { -comrades } dự hội nghị chuyên đề { $quarter }.
invitation-group-ask = Lời mời đã gửi riêng; đề nghị { -comrades } trả lời tại đó.

# $quarter (String)
invitation-over-postponed = Hội nghị chuyên đề { $quarter } đang hoãn, chưa định ngày. Khi có ngày mới, Trợ lý sẽ mời lại.
# $quarter (String)
invitation-over-cancelled = Chuyên đề { $quarter } đã huỷ, không họp nữa.
# $quarter (String)
invitation-over-begun = Hội nghị chuyên đề { $quarter } đã đến giờ họp nên không đổi trả lời tại đây được.

## Lý do vắng mặt

invitation-ask-reason =
    { -Comrade } vắng mặt vì lý do gì? Đề nghị bấm chọn, hoặc viết ngắn gọn ngay tại đây.
    Lý do chỉ báo { -secretary }, { -deputy } và ghi vào biên bản, không đăng lên nhóm.
# $person (String)
invitation-ask-reason-for =
    Vì sao { $person } vắng mặt? Đề nghị { -comrade } bấm chọn, hoặc viết ngắn gọn ngay tại đây.
    Lý do được ghi vào biên bản, không đăng lên nhóm.
absence-illness = Ốm, đi khám bệnh
absence-journey = Đi công tác, đi xa
absence-family = Việc gia đình
absence-shift = Trùng ca làm việc

## Bí thư xem và quyết định

# $count (Number)
absence-heading = Xin vắng mặt: { $count } đề nghị chờ quyết định
# $person (String)
# $reason (String)
absence-request = { $person }: "{ $reason }"
# $at (String)
absence-meeting = Hội nghị: { $at }
# $person (String)
# $then (Number)
absence-leaves-roll = Nếu chấp nhận, { $person } không tính vào tổng số { -member } được triệu tập (còn { $then }).
# $person (String)
absence-no-effect = { $person } không thuộc danh sách biểu quyết nên tổng số được triệu tập không đổi.
absence-grant = Chấp nhận
absence-refuse = Không chấp nhận
absence-next = Đề nghị sau
absence-see-answers = Xem các trả lời
absence-granted-toast = Đã chấp nhận.
absence-refused-toast = Đã ghi: không chấp nhận.
# $person (String)
absence-told = Trợ lý báo lại { $person }.
# $person (String)
absence-not-told = Đề nghị { -comrade } báo trực tiếp { $person }.
# $by (String)
# $at (String)
absence-granted = { $by } đã chấp nhận để { -comrade } vắng mặt tại hội nghị lúc { $at }.
absence-granted-how = Nếu dự họp được, { -comrade } chỉ cần bấm nút dưới đây.
# $by (String)
# $at (String)
absence-refused = { $by } không chấp nhận việc xin vắng mặt của { -comrade } tại hội nghị lúc { $at }.
absence-refused-how = Đề nghị { -comrade } thu xếp dự họp; nếu không thể, đề nghị trao đổi với { -secretary }.

# $at (String)
answers-heading = Trả lời về dự họp, hội nghị lúc { $at }
# $coming (Number)
# $invited (Number)
answers-coming = Sẽ dự họp: { $coming }/{ $invited }
# $excused (Number)
# $refused (Number)
answers-leave = Vắng mặt: được chấp nhận { $excused }, không được chấp nhận { $refused }
# $count (Number)
answers-waiting = Xin vắng, chờ quyết định: { $count }
# $count (Number)
# $names (String)
answers-silent = Chưa trả lời ({ $count }): { $names }
answers-all = Mọi { -member } đã trả lời.
# $count (Number)
answers-summoned = Tổng số được triệu tập để tính biểu quyết: { $count }
# $count (Number)
answers-see-waiting = Xem { $count } đề nghị xin vắng
answers-enter = Nhập thay
answers-enter-whom = Nhập thay trả lời của ai? { -Comrade } bấm tên.
# $person (String)
answers-enter-what = { $person } trả lời thế nào?
# $at (String)
answers-another-day = Hội nghị họp lúc { $at }. Nút cũ không còn dùng, chưa ghi gì; đề nghị { -comrade } hỏi lại rồi chọn.
# $person (String)
answers-entered = Đã ghi: { $person } sẽ dự họp.
answers-open = Xem trả lời lời mời

## Hình thức họp

# $count (Number)
# $from (Number)
mode-joined-allowed = { -Unit } có { $count } { -member }, dưới { $from } nên có thể kết hợp sinh hoạt thường kỳ.
# $count (Number)
# $from (Number)
mode-separate-advised = { -Unit } có { $count } { -member }, từ { $from } trở lên nên họp riêng.
# $form (String)
# $advice (String)
mode-line = { $form }. { $advice }
mode-separate = Họp riêng
mode-joined = Kết hợp sinh hoạt thường kỳ
mode-chosen = Đã ghi hình thức họp. Biên bản chuyên đề vẫn ghi riêng.

## Chuyển ngày, hoãn, huỷ hội nghị

# $at (String)
moving-ask = Chuyển hội nghị sang { $at }?
# $until (String)
moving-until = Nhận góp ý đến { $until }.
# $until (String)
moving-reopens = Mở lại góp ý, đến { $until }.
moving-asks-again = Các trả lời cũ hết hiệu lực; Trợ lý mời lại từng { -person }.
# $until (String)
moving-consultation-runs = Việc lấy ý kiến về các biện pháp kéo dài đến { $until }.
moving-consultation-ends = Việc lấy ý kiến về các biện pháp kết thúc ngay, kết quả được giữ.
moving-consultation-void = Việc lấy ý kiến về các biện pháp bị huỷ.
moving-do = Chuyển và báo
moving-keep-day = Không chuyển, giữ như cũ
# $people (String) - "17 đồng chí"
moving-tell-both = Gửi tới { $people } và báo trong nhóm?
moving-tell-group = Báo trong nhóm?
# $at (String)
moving-ordered-move = Hội nghị chuyển sang { $at }.
# $place (String)
moving-ordered-place = Hội nghị chuyển đến { $place }.
moving-ordered-postpone = Hội nghị được hoãn, chưa định ngày mới.
moving-ordered-give-up = Chuyên đề được huỷ, không họp.
# $people (String)
# $seconds (Number)
moving-ordered-tell = Trợ lý báo { $people } sau { $seconds } giây; trước đó có thể thu lại.
# $seconds (Number)
moving-ordered-group = Trợ lý báo trong nhóm sau { $seconds } giây; trước đó có thể thu lại.
moving-taken-back = Đã thu lại. Ngày, giờ và nơi họp không thay đổi, chưa ai được báo.
# $quarter (String)
moving-moved = Hội nghị chuyên đề { $quarter } chuyển sang ngày, giờ mới. Trân trọng mời { -comrades } dự họp.
# $quarter (String)
moving-moved-one = Hội nghị chuyên đề { $quarter } chuyển sang ngày, giờ mới. Trân trọng mời { -comrade } dự họp.
# $quarter (String)
moving-moved-plain = Hội nghị chuyên đề { $quarter } chuyển sang ngày, giờ mới.
# $quarter (String)
moving-placed = Hội nghị chuyên đề { $quarter } đổi nơi họp; ngày, giờ không đổi.
moving-answer-stands = Trả lời của { -comrade } được giữ nguyên.
# $until (String)
moving-answer-again = Nhận góp ý đến { $until }. Đề nghị { -comrade } trả lời lại lời mời.
moving-group-again = Lời mời mới đã gửi riêng; đề nghị { -comrades } trả lời lại tại đó.
moving-group-stands = Các trả lời đã gửi được giữ nguyên.
moving-postpone-button = Hoãn, chưa định ngày
moving-give-up-button = Huỷ, không họp chuyên đề này
moving-why-postpone = Vì sao hoãn hội nghị? Đề nghị { -comrade } viết một câu; lý do được báo cho mọi người.
moving-why-give-up = Vì sao huỷ chuyên đề? Đề nghị { -comrade } viết một câu; lý do được báo cho mọi người.
# $quarter (String)
# $day (String)
moving-ask-postpone = Hoãn hội nghị chuyên đề { $quarter } (dự kiến { $day }), chưa định ngày mới?
# $quarter (String)
moving-ask-postpone-undated = Hoãn hội nghị chuyên đề { $quarter }, chưa định ngày mới?
# $quarter (String)
moving-ask-give-up = Huỷ chuyên đề { $quarter }, không họp nữa?
# $reason (String)
moving-because = Lý do: "{ $reason }"
moving-postpone-keeps = Dự thảo, ý kiến, việc thông qua được giữ nguyên; các nhắc việc dừng lại.
moving-give-up-keeps = Chuyên đề được lưu trong sổ; quý này có thể chọn chuyên đề khác.
moving-do-postpone = Hoãn và báo
moving-do-give-up = Huỷ và báo
# $quarter (String)
# $day (String)
moving-postponed = Hội nghị chuyên đề { $quarter } (dự kiến { $day }) hoãn, chưa định ngày mới.
# $quarter (String)
moving-postponed-undated = Hội nghị chuyên đề { $quarter } hoãn, chưa định ngày mới.
moving-postponed-next = Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
# $quarter (String)
# $title (String)
moving-given-up = Chuyên đề { $quarter } { $title } đã huỷ.
# $day (String)
moving-not-held = Hội nghị dự kiến lúc { $day } không tổ chức nữa.
# $reason (String)
moving-no-day = Hội nghị đang hoãn, chưa định ngày. Lý do: "{ $reason }"
# $names (String)
# $count (Number)
answers-and-more = { $names } và { $count } người nữa
