### Danh mục lệnh hiện trong ô nhập tin. Khoá: menu-…

menu-home = Trang chủ: việc cần làm
menu-comment = Góp ý về chuyên đề
menu-topic = Chuyên đề quý này
menu-draft = Dự thảo
menu-measures = Các biện pháp
menu-meeting = Hội nghị
menu-conclude = Kết luận
menu-status = Tiến độ
menu-remind = Nhắc việc
menu-members = Danh sách { -member }
menu-settings = Cài đặt
menu-help = Trợ giúp
