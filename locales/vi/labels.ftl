### Chữ trên các nút dùng ở nhiều nơi: ngắn, một dòng, viết hoa chữ đầu. Khoá: label-….

label-yes = Đúng
label-no = Không
label-edit = Sửa
label-cancel = Thôi, không đổi
label-send = Gửi
label-not-yet = Chưa gửi
label-send-now = Gửi ngay
label-take-back = Thu lại
label-back = Quay lại
label-home = Về trang chủ
label-next = Tiếp tục
label-skip = Bỏ qua
label-done = Xong
label-more = Xem thêm
label-help = Trợ giúp
label-open-private = Mở tin nhắn riêng
label-i-have-read = Tôi đã đọc
