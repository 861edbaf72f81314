### Lời chào, chức danh và những dòng chung của các thẻ. Khoá: word-…, greeting-…, card-….
### Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool). Tham số đã được thay & < > trước khi đưa vào.

# $name (String)
greeting-one = Kính gửi { -comrade } { $name },

# $secretary (String) - họ tên người đứng đầu
greeting-secretary = Kính gửi { -comrade } { -secretary } { $secretary },

# $unit (String) - tên riêng, không kèm loại tổ chức
greeting-all = Kính gửi { -dear-members } { -Unit } { $unit },

# $name (String)
word-named-person = { -comrade } { $name }

word-some-person = một { -person }

# $count (Number)
word-people = { $count } { -person }

# $unit (String)
word-unit-named = { -Unit } { $unit }

# Tên của Trợ lý khi tự giới thiệu.
word-assistant = { -assistant }

word-role-secretary = { -Secretary }
word-role-deputy = { -Deputy }
word-role-committee = { -Committee-member }
word-role-minute-taker = { -Minute-taker }

word-kind-official = { -Official-member }
word-kind-probationary = { -Probationary-member }
word-kind-guest = Báo cáo viên

word-status-active = Đang sinh hoạt
word-status-away = Vắng dài ngày
word-status-exempt = Miễn sinh hoạt
word-status-suspended = Tạm đình chỉ sinh hoạt
word-status-moved = Chuyển đi
word-status-deceased = Từ trần

word-language-vi = Tiếng Việt
word-language-en = Tiếng Anh

# $step (String)
card-next-step = Việc tiếp theo: { $step }

# $deadline (String)
card-deadline = Hạn: { $deadline }.

card-nothing-due = Hiện { -comrade } không còn việc nào phải làm.

# $people (String) - "17 đồng chí"
card-send-to = Gửi tới { $people }?

# $when (String) - "7 giờ sáng mai"
card-sent-later = Sẽ gửi lúc { $when }.
