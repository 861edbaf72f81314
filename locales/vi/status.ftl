### Tiến độ, chỉ người phụ trách xem. Khoá: status-…

# $quarter (String)
status-heading = { $quarter }: tiến độ
status-nothing = Hiện không có chuyên đề nào đang tiến hành
# $count (Number)
# $names (String)
status-unread = Chưa đọc ({ $count }): { $names }
# $count (Number)
# $names (String)
status-silent = Chưa góp ý ({ $count }): { $names }
# $count (Number)
# $names (String)
status-not-voted = Chưa cho ý kiến về biện pháp ({ $count }): { $names }
# $count (Number)
# $names (String)
status-unreached = Không liên lạc được qua Telegram ({ $count }): { $names }
status-nobody = không có ai
status-nobody-awaited = Hiện không còn phải chờ { -person } nào.
# $names (String)
# $count (Number)
status-and-more = { $names } và { $count } người nữa
status-remind = Nhắc riêng
