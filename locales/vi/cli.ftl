### Những dòng in ra cho người vận hành ở màn hình lệnh. Khoá: cli-…

# $bot (String)
cli-running = Trợ lý @{ $bot } đang chạy. Dừng: Ctrl-C.
cli-stopping = Đang làm nốt việc dở rồi dừng.
# $why (String)
cli-no-telegram-yet = Chưa kết nối được Telegram ({ $why }). Trợ lý vẫn chạy và sẽ thử lại.
# $why (String)
cli-no-telegram = Không kết nối được Telegram: { $why }. Kiểm tra mạng, TELEGRAM_PROXY hoặc TELEGRAM_API_URL.
cli-bad-token = Telegram không nhận mã bot (token). Lấy lại mã ở @BotFather bằng lệnh /token.
# $why (String)
cli-bad-setting = Cấu hình chưa đúng: { $why }
cli-no-token = Chưa có mã bot (token). Đặt biến TELOXIDE_TOKEN, hoặc chạy "chuyende run" ở màn hình lệnh để nhập.
cli-ask-token =
    Trợ lý cần mã của một bot Telegram. Cách lấy:
    1. Mở Telegram, tìm @BotFather, bấm Start.
    2. Gửi: /newbot
    3. Gửi tên hiển thị, ví dụ: Trợ lý sinh hoạt chuyên đề
    4. Gửi tên tài khoản kết thúc bằng bot, ví dụ: chibo_todanpho7_bot
    5. Chép dòng mã dạng 123456:ABC… rồi dán vào đây:
# $file (String)
cli-token-kept = Đã cất mã vào { $file } (chỉ chủ máy đọc được).
# $file (String)
cli-already-running = Đã có một Trợ lý đang chạy trên cơ sở dữ liệu này ({ $file }).
cli-database-well = Cơ sở dữ liệu: tốt.
# $why (String)
cli-database-ill = Cơ sở dữ liệu: không mở được. { $why }
# $bot (String)
cli-token-well = Telegram: kết nối được, bot là @{ $bot }.
# $count (Number)
cli-faults = Còn { $count } chỗ cần sửa.
cli-quarantine-empty = Không có tin nào bị giữ lại.
# $update (String)
# $at (String)
# $why (String)
# $incoming (String)
cli-parked = Tin { $update }, lúc { $at }: { $why }
    { $incoming }
# $count (Number)
cli-waiting = Đang chờ gửi: { $count } tin.
# $number (String)
# $place (String)
# $why (String)
cli-refused = Tin { $number } tới { $place } bị từ chối: { $why }
cli-unit-needs-name = Đơn vị cần có tên, ví dụ: chuyende unit add "Tổ dân phố 7".
# $unit (Number)
cli-no-such-unit = Không có đơn vị số { $unit }. Xem danh sách: chuyende unit list
cli-no-units = Chưa có đơn vị nào. Thêm đơn vị: chuyende unit add "Tổ dân phố 7"
cli-nobody-yet = chưa có
# $number (Number)
# $name (String)
# $members (Number)
# $linked (Number)
# $secretary (String)
cli-unit-line = { $number }. { $name }: { $members } người trong danh sách, { $linked } người đã kết nối; người đứng đầu: { $secretary }
# $name (String)
# $until (String)
# $link (String)
cli-secretary-link = { $name }: chuyển liên kết này cho người đứng đầu, dùng một lần, đến { $until }:
    { $link }
# $name (String)
# $until (String)
# $word (String)
cli-secretary-word = { $name }: người đứng đầu mở bot trong Telegram rồi gửi đúng dòng sau, dùng một lần, đến { $until }:
    { $word }
cli-ask-unit = Chưa có đơn vị nào. Nhập tên riêng của đơn vị (chi bộ hoặc chi hội), ví dụ Tổ dân phố 7, rồi bấm Enter, hoặc để trống và dùng "chuyende unit add" sau:
