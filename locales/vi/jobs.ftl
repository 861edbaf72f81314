### Việc Trợ lý làm sau lưng cuộc trò chuyện (đọc tệp, lập văn bản) mà không làm được. Khoá: job-….

job-failed-file = Trợ lý chưa đọc được tệp { -comrade } đã gửi.
job-failed-plan = Trợ lý chưa lập được tệp Word của kế hoạch năm.
# $year (Number)
job-failed-year = Trợ lý chưa lập được báo cáo năm { $year }.
job-failed-conclusion = Trợ lý chưa lập được văn bản kết luận và biên bản. Những gì đã ghi vẫn còn nguyên.
job-send-again = Đề nghị { -comrade } gửi lại tệp. Nếu vẫn chưa được, đề nghị báo người quản trị Trợ lý.
job-order-again = Đề nghị { -comrade } bấm lại nút dưới đây. Nếu vẫn chưa được, đề nghị báo người quản trị Trợ lý.
