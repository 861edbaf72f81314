### Lấy ý kiến và biểu quyết. Khoá: ballot-…

# $text (String) - nội dung đã thay & < >
quoted = "{ $text }"

ballot-choice-for = Tán thành
ballot-choice-against = Không tán thành
ballot-choice-other = Ý kiến khác
ballot-next = Biện pháp sau

# $position (Number)
# $count (Number)
# $code (String)
# $until (String)
ballot-head-consultation = Lấy ý kiến, biện pháp { $position }/{ $count } ({ $code }), đến { $until }

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
