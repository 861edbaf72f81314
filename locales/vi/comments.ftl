### Góp ý của đảng viên, hội viên. Khoá: comment-…

# $number (Number)
# $count (Number)
# $text (String)
comment-question = Câu { $number }/{ $count }. { $text }
comment-write-here = { -Comrade } viết hoặc ghi âm ngay tại đây.
comment-named-note = Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
comment-committee-note = Chỉ { -committee } biết tên; biên bản ghi "một { -person }".
comment-as-the-draft = Đúng như dự thảo đã nêu
comment-next-question = Sang câu sau
comment-questions-done = { -Comrade } đã qua hết các câu hỏi. Nếu còn ý kiến, đề nghị viết ngay tại đây.
comment-from-the-start = Xem lại từ câu 1
comment-agrees = Nhất trí như dự thảo đã nêu.

# $code (String)
# $number (Number)
comment-recorded-question = Đã ghi nhận { $code }, câu { $number }
# $code (String)
# $measure (String)
comment-recorded-measure = Đã ghi nhận { $code }, về { $measure }
# $code (String)
comment-recorded = Đã ghi nhận { $code }
comment-late = Gửi sau hạn, vẫn được ghi vào biên bản.
comment-spoken = Tệp đã được giữ, sẽ được chép thành chữ để ghi vào biên bản.
comment-hide-name = Chỉ để { -committee } biết tên tôi
comment-show-name = Ghi tên tôi
comment-withdraw = Rút lại
comment-move = Chuyển sang câu khác
# $code (String)
comment-move-ask = { $code } trả lời câu hỏi nào?
# $number (Number)
# $text (String)
comment-move-to = Câu { $number }. { $text }
comment-move-to-none = Ý kiến chung, không theo câu hỏi
# $code (String)
comment-withdrawn = Đã rút { $code }.

comment-nothing-open = Hiện không có đợt góp ý nào đang mở.
comment-question-over = Câu hỏi này đã hết hạn, tin vừa gửi chưa được ghi là ý kiến.
comment-said-in-group = Tin { -comrade } trả lời trong nhóm chưa được ghi vào biên bản.
comment-is-it-one = Đề nghị { -comrade } cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
comment-place = Ghi là ý kiến
comment-not-recorded = Không ghi vào ý kiến.
