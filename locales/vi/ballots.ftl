### Lấy ý kiến và biểu quyết. Khoá: ballot-…

# $text (String) - nội dung đã thay & < >
quoted = "{ $text }"

ballot-choice-for = Tán thành
ballot-choice-against = Không tán thành
ballot-choice-other = Ý kiến khác
ballot-next = Biện pháp sau
# $count (Number)
ballot-rest = Tán thành cả { $count } biện pháp còn lại
# $count (Number)
ballot-rest-recorded = Đã ghi nhận tán thành { $count } biện pháp.

# $position (Number)
# $count (Number)
# $code (String)
# $until (String)
ballot-head-consultation = Lấy ý kiến, biện pháp { $position }/{ $count } ({ $code }), đến { $until }

# $position (Number)
# $count (Number)
# $code (String)
ballot-head-consulted = Lấy ý kiến, biện pháp { $position }/{ $count } ({ $code })

# $position (Number)
# $count (Number)
# $code (String)
ballot-head-formal = Biểu quyết chính thức, biện pháp { $position }/{ $count } ({ $code })

# $choice (String)
ballot-own-choice = Lựa chọn của { -comrade }: { $choice }
ballot-no-choice = Lựa chọn của { -comrade }: chưa có

# $meeting (String)
ballot-note-consultation = Chỉ công bố tổng số. Hội nghị ngày { $meeting } biểu quyết chính thức.
ballot-note-totals-only = Chỉ công bố tổng số.
ballot-note-formal = Kết quả công bố sau khi kết thúc biểu quyết.
ballot-note-hall = Biện pháp này lấy số giơ tay tại hội nghị.
ballot-closed-note = Đã kết thúc, không thay đổi được nữa.

# $code (String)
# $choice (String)
ballot-recorded = Đã ghi nhận { $code }: { $choice }.
# $until (String)
ballot-change-until = { -Comrade } có thể đổi đến { $until }.
ballot-change-until-close = { -Comrade } có thể đổi đến khi kết thúc biểu quyết.
# $count (Number)
ballot-left = Còn { $count } biện pháp.
ballot-none-left = Đã đủ các biện pháp.

## Mở lấy ý kiến, biểu quyết

# $count (Number)
ballot-ask-consultation = Lấy ý kiến về { $count } biện pháp
# $people (String) - "17 đồng chí"
# $reached (Number)
ballot-ask-whom = Danh sách: { $people }, trong đó { $reached } nhận phiếu trên điện thoại.
# $until (String)
ballot-ask-until = Đến { $until }.
ballot-ask-not-deciding = Kết quả để tham khảo; hội nghị biểu quyết chính thức.
# $when (String) - "7 giờ sáng mai"
ballot-ask-later = Ngoài giờ gửi tin. Có thể mở từ { $when }.
ballot-open = Mở lấy ý kiến
ballot-open-now = Mở ngay
ballot-skip = Bỏ qua bước này
ballot-not-yet = Chưa
ballot-goes-on = Chưa, để tiếp tục
ballot-skipped = Đã ghi: bỏ qua bước lấy ý kiến.

# $count (Number)
ballot-ask-formal = Biểu quyết chính thức { $count } biện pháp
# $people (String)
# $present (Number)
ballot-ask-roll = Danh sách biểu quyết: { $people }; có mặt { $present }.
# $reasons (String) - "dự bị 1, vắng có lý do 2"
ballot-ask-not-counted = Không tính: { $reasons }.
ballot-ask-way = Đề nghị { -comrade } chọn cách biểu quyết:
ballot-way-hall = Lấy số giơ tay
ballot-way-phone = Biểu quyết trên điện thoại
ballot-way-mixed = Kết hợp điện thoại và giơ tay
# $count (Number)
ballot-reason-probationary = dự bị { $count }
# $count (Number)
ballot-reason-away = vắng dài ngày { $count }
# $count (Number)
ballot-reason-exempt = miễn sinh hoạt { $count }
# $count (Number)
ballot-reason-suspended = tạm đình chỉ sinh hoạt { $count }
# $count (Number)
ballot-reason-excused = vắng có lý do { $count }

# $people (String)
# $until (String)
ballot-opened-consultation = Đã gửi phiếu lấy ý kiến tới { $people }, nhận ý kiến đến { $until }.
# $people (String)
ballot-opened-formal = Đã mở biểu quyết, gửi phiếu tới { $people }.

## Theo dõi, lấy số, kết thúc

# $count (Number)
# $until (String)
ballot-count-consultation = Lấy ý kiến { $count } biện pháp, đến { $until }
# $count (Number)
ballot-count-phone = Biểu quyết chính thức { $count } biện pháp, trên điện thoại
# $kind (String)
# $answered (Number)
# $of (Number)
ballot-answered = { $kind ->
    [formal] Đã biểu quyết { $answered }/{ $of }.
   *[consultation] Đã trả lời { $answered }/{ $of }.
}
ballot-hidden = Kết quả chỉ hiện sau khi kết thúc.
# $roll (Number)
# $phone (Number)
# $hall (Number)
ballot-count-roll = Danh sách biểu quyết { $roll }; đã chọn trên điện thoại { $phone }; có mặt, chưa chọn { $hall }.
# $roll (Number)
# $hall (Number)
ballot-count-hall-roll = Danh sách biểu quyết { $roll }; có mặt { $hall }.
# $agree (Number)
# $against (Number)
# $other (Number)
ballot-count-hands = Giơ tay: tán thành { $agree }, không tán thành { $against }, ý kiến khác { $other }
ballot-count-no-hands = Giơ tay: chưa lấy số
# $codes (String)
ballot-count-missing = Còn chưa lấy số: { $codes }
ballot-all-for = Tất cả nhất trí
# $count (Number)
ballot-all-for-all = Tất cả nhất trí { $count } biện pháp
# $count (Number)
ballot-all-recorded = Đã ghi tất cả nhất trí { $count } biện pháp. Biện pháp nào có người không tán thành hoặc có ý kiến khác thì bấm vào mã.
ballot-one-against = Không tán thành: thêm 1
ballot-one-other = Ý kiến khác: thêm 1
ballot-type-counts = Nhập số
# $code (String)
# $remainder (Number)
# $agree (Number)
# $against (Number)
ballot-write-counts =
    { $code }: đề nghị { -comrade } ghi ba số tán thành, không tán thành, ý kiến khác (tối đa { $remainder }).
    Ví dụ: { $agree } { $against } 0
# $code (String)
# $agree (Number)
# $against (Number)
# $other (Number)
ballot-hands-recorded = Đã ghi { $code }: tán thành { $agree }, không tán thành { $against }, ý kiến khác { $other }.

ballot-close-consultation = Kết thúc lấy ý kiến
ballot-close-formal = Kết thúc biểu quyết
# $kind (String)
ballot-cancel = { $kind ->
    [formal] Huỷ lần biểu quyết này
   *[consultation] Huỷ lần lấy ý kiến này
}
ballot-enter = Nhập thay
# $answered (Number)
# $of (Number)
ballot-ask-close-consultation =
    Kết thúc lấy ý kiến bây giờ? Đã trả lời { $answered }/{ $of }.
    Sau khi kết thúc, không ai thay đổi được lựa chọn.
# $count (Number)
ballot-ask-close-formal =
    Kết thúc biểu quyết { $count } biện pháp và công bố kết quả?
    Sau khi kết thúc, không ai thay đổi được lựa chọn.
# $kind (String)
ballot-ask-cancel = { $kind ->
    [formal] Huỷ lần biểu quyết này? Mọi lựa chọn đã ghi sẽ không được tính.
   *[consultation] Huỷ lần lấy ý kiến này? Mọi lựa chọn đã ghi sẽ không được tính.
}
    Có thể mở lại từ đầu.
ballot-cancelled = Đã huỷ. Các lựa chọn không được tính.
# $kind (String)
ballot-cancelled-note = { $kind ->
    [formal] Lần biểu quyết này đã huỷ, không tính lựa chọn nào.
   *[consultation] Lần lấy ý kiến này đã huỷ, không tính lựa chọn nào.
}

## Kết quả

# $answered (Number)
# $of (Number)
ballot-result-consultation = Đã kết thúc lấy ý kiến: { $answered }/{ $of } { -person } đã trả lời.
# $base (String)
# $reached (Number)
# $count (Number)
ballot-result-reached-half = { $base ->
    [answered] { $reached }/{ $count } biện pháp đạt quá nửa số { -person } đã trả lời, chờ hội nghị biểu quyết.
    [for_against] { $reached }/{ $count } biện pháp đạt quá nửa tổng số tán thành và không tán thành, chờ hội nghị biểu quyết.
   *[roll] { $reached }/{ $count } biện pháp đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.
}
# $reached (Number)
# $count (Number)
ballot-result-reached-fraction = { $reached }/{ $count } biện pháp đạt mức quy định, chờ hội nghị biểu quyết.
# $date (String)
# $count (Number)
# $passed (Number)
# $failed (Number)
ballot-result-formal = Hội nghị ngày { $date } đã biểu quyết { $count } biện pháp: thông qua { $passed }, không thông qua { $failed }.
# $count (Number)
# $date (String)
ballot-result-all = { $count ->
    [1] Hội nghị ngày { $date } đã biểu quyết và thông qua biện pháp được đưa ra.
   *[other] Hội nghị ngày { $date } đã biểu quyết và thông qua cả { $count } biện pháp.
}
# $date (String)
# $count (Number)
ballot-result-none = Hội nghị ngày { $date } đã biểu quyết { $count } biện pháp; không biện pháp nào được thông qua.
# $base (String)
# $code (String)
# $agree (Number)
# $of (Number)
# $verdict (String) - "chưa quá nửa, không thông qua"
ballot-result-line = { $base ->
    [answered] { $code }: tán thành { $agree } trên { $of } { -person } đã trả lời, { $verdict }.
    [cast] { $code }: tán thành { $agree } trên { $of } ý kiến biểu quyết, { $verdict }.
    [for_against] { $code }: tán thành { $agree } trên { $of } ý kiến tán thành và không tán thành, { $verdict }.
   *[roll] { $code }: tán thành { $agree } trên { $of } { -official-member }, { $verdict }.
}
# $count (Number)
ballot-result-more = Và { $count } biện pháp khác.
# $date (String)
ballot-result-conclusion = Kết luận sẽ gửi { -comrades } chậm nhất { $date }.
# $when (String) - "7 giờ sáng mai"
ballot-result-later = Tin trong nhóm sẽ gửi lúc { $when }.
ballot-result-thanks = { -Committee } cảm ơn { -comrades }.
ballot-result-each = Xem kết quả từng biện pháp
# $vote (String)
ballot-result-sentence = Biểu quyết: { $vote }.
ballot-reserve = Bảo lưu ý kiến
ballot-none = Hiện không có lần lấy ý kiến hoặc biểu quyết nào.

## Nhập thay

ballot-entry-whom = Nhập thay cho ai? Danh sách gồm những người chưa trả lời đủ.
ballot-entry-nobody = Mọi người trong danh sách đã trả lời đủ.
# $person (String)
ballot-entry-basis = Nhập thay cho { $person }. Căn cứ vào đâu?
ballot-basis-paper = Phiếu giấy
ballot-basis-telephone = Điện thoại
ballot-basis-meeting = Tại hội nghị
# $person (String)
# $basis (String)
# $position (Number)
# $count (Number)
# $code (String)
ballot-entry-head = Nhập thay cho { $person } ({ $basis }), biện pháp { $position }/{ $count } ({ $code })
ballot-entry-own = Người này đã tự chọn trên điện thoại.
# $choice (String)
ballot-entry-chosen = Đã nhập: { $choice }
ballot-entry-none = Đã nhập: chưa có
ballot-entry-other-person = Người khác
# $code (String)
# $choice (String)
ballot-entry-recorded = Đã nhập { $code }: { $choice }.
# $basis (String)
ballot-entry-told =
    Lựa chọn của { -comrade } đã được nhập thay, căn cứ: { $basis }.
    Nếu chưa đúng, đề nghị { -comrade } mở phiếu và bấm lại.
ballot-open-card = Mở phiếu
