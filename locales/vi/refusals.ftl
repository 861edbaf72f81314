### Lời từ chối và báo lỗi: nói quy định nào, rồi nói cách làm tiếp. Khoá: refusal-…; mỗi lời không quá 6 dòng,
### 350 ký tự (trả lời khi bấm nút: 200). Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool).

refusal-unknown-command =
    Trợ lý không có lệnh này.
    Đề nghị { -comrade } bấm /trangchu để xem việc cần làm, hoặc /trogiup để xem các lệnh.

refusal-only-leaders =
    Việc này do { -secretary } hoặc { -deputy } thực hiện.
    Nếu cần, đề nghị { -comrade } trao đổi với { -secretary }.

refusal-only-committee =
    Việc này do { -committee } thực hiện.
    Nếu cần, đề nghị { -comrade } trao đổi với { -secretary }.

refusal-not-a-member =
    Trợ lý chưa nhận ra { -comrade } trong danh sách của { -unit } nào.
    Đề nghị { -comrade } bấm nút ghi danh trong nhóm của { -unit }, hoặc đề nghị { -secretary } cấp liên kết riêng.

refusal-anonymous-admin =
    { -Comrade } đang nhắn với tư cách quản trị viên ẩn danh nên Trợ lý không biết ai yêu cầu.
    Đề nghị { -comrade } tắt ẩn danh hoặc nhắn riêng cho Trợ lý.

refusal-channel-sender =
    Tin này mang tên một kênh nên Trợ lý không biết ai gửi.
    Đề nghị { -comrade } gửi lại bằng tài khoản cá nhân.

refusal-group-only =
    Lệnh này chỉ dùng trong nhóm của { -unit }.
    Đề nghị { -comrade } mở nhóm và gửi lại lệnh tại đó.

refusal-private-only =
    Việc này chỉ làm trong tin nhắn riêng với Trợ lý, để nội dung không hiện trong nhóm.
    Đề nghị { -comrade } bấm nút dưới đây.

refusal-expired-button =
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị { -comrade } bấm /trangchu để xem việc hiện nay.

refusal-foreign-button =
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị { -comrade } bấm /trangchu để xem việc của { -comrade }.

refusal-nothing-to-record =
    Tin không có nội dung nên chưa ghi nhận được.
    Đề nghị { -comrade } viết hoặc ghi âm rồi gửi lại.

refusal-cannot-keep-sticker =
    Nhãn dán và ảnh động không ghi được vào biên bản.
    Đề nghị { -comrade } viết hoặc ghi âm ý kiến.

refusal-cannot-keep-kind =
    Loại tin này không ghi được vào biên bản.
    Đề nghị { -comrade } viết, ghi âm hoặc gửi tệp.

refusal-file-too-big =
    Tệp lớn hơn 20 MB nên Trợ lý không nhận được.
    Đề nghị { -comrade } gửi tệp nhỏ hơn, hoặc gửi thành nhiều phần.

refusal-try-again = Chưa ghi nhận được. Đề nghị { -comrade } thử lại.

refusal-no-topic =
    { -Unit } chưa có chuyên đề nào đang tiến hành.
    Khi có, Trợ lý sẽ báo { -comrade } ngay.

refusal-round-not-open =
    Dự thảo chưa gửi { -member } nên chưa nhận góp ý.
    Khi bắt đầu, Trợ lý sẽ báo { -comrade } ngay.

refusal-round-closed =
    Hội nghị đã họp nên đợt góp ý đã kết thúc.
    Ý kiến thêm, đề nghị { -comrade } trao đổi với { -secretary }.

refusal-comment-withdrawn = Ý kiến này đã rút. Nếu cần, đề nghị { -comrade } gửi ý kiến mới.

refusal-ballot-closed = Đã hết giờ ghi nhận lựa chọn, không có gì thay đổi.

refusal-not-by-phone = Lần này biểu quyết tại hội nghị, không biểu quyết trên điện thoại.

refusal-not-on-roll =
    { -Comrade } không có trong danh sách biểu quyết lần này nên chưa ghi nhận được.
    Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.

refusal-not-of-unit =
    { -Comrade } hiện không có trong danh sách của { -unit } nên việc này chưa thực hiện được.
    Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.

# $code (String)
refusal-probationary =
    Theo { -charter }, { -probationary-member } chưa tham gia biểu quyết.
    Ý kiến thảo luận của { -comrade } được ghi vào biên bản như mọi { -member }.
    Trân trọng mời { -comrade } góp ý về { $code }.

# $code (String)
refusal-comment-on = Góp ý về { $code }

refusal-session-not-ended =
    Hội nghị chưa kết thúc nên chưa lập kết luận.
    Sau khi hội nghị kết thúc, Trợ lý tự lập dự thảo và gửi { -secretary }.

refusal-conclusion-not-ready = Văn bản đang được lập, chưa có gì thay đổi. Đề nghị { -comrade } đợi một phút rồi bấm lại.

refusal-conclusion-adopted = Kết luận đã chốt nên không thay đổi được nữa.

refusal-vote-not-closed =
    Còn một lần lấy ý kiến hoặc biểu quyết chưa kết thúc nên chưa chốt được kết luận.
    Đề nghị { -comrade } kết thúc biểu quyết rồi chốt.

refusal-conclusion-needs-words =
    Chỗ này được in vào văn bản nên cần lời viết, chưa ghi nhận được tệp hoặc tin ghi âm.
    Đề nghị { -comrade } viết ngay tại đây.

refusal-due-before-session =
    Ngày này trước ngày hội nghị biểu quyết nên chưa ghi được.
    Đề nghị { -comrade } chọn ngày sau hội nghị.

refusal-not-a-closing-time =
    Giờ kết thúc phải sau giờ bắt đầu và không muộn hơn bây giờ, chưa có gì được ghi.
    Đề nghị { -comrade } viết như 21h30.

refusal-not-a-count =
    Trợ lý chưa đọc được số người nhất trí, chưa có gì được ghi.
    Đề nghị { -comrade } viết như 16/17.

refusal-year-not-begun = Năm này chưa bắt đầu nên chưa có gì để báo cáo.

# $year (String)
refusal-year-unread =
    Trợ lý chưa đọc được năm cần báo cáo.
    Đề nghị viết như sau: /tiendo nam { $year }

refusal-year-before-unit = Năm này { -unit } chưa dùng Trợ lý nên không có số liệu để báo cáo.

refusal-no-conclusion-yet = { -Unit } chưa có kết luận nào được chốt. Khi có, Trợ lý sẽ báo { -comrade } ngay.

refusal-list-frozen =
    Danh sách biện pháp đã chốt, không thêm, bớt hay sửa được nữa.
    Ý kiến thêm, đề nghị { -comrade } phát biểu tại hội nghị.

# $count (Number)
refusal-proposals-waiting =
    Còn { $count } đề xuất chưa xem xét nên chưa chốt danh sách được.
    Đề nghị { -comrade } quyết định từng đề xuất: đưa vào hoặc không đưa vào.

# $length (Number)
refusal-measure-too-long =
    Biện pháp dài { $length } ký tự, phiếu chỉ đủ chỗ cho 500.
    Đề nghị { -comrade } viết gọn trong một câu, hoặc tách thành hai biện pháp.

refusal-own-vote-stands = Người này đã tự chọn trên điện thoại, không nhập thay được.

# $code (String)
refusal-hands-counted =
    Số giơ tay của { $code } đã lấy nên không chọn thêm trên điện thoại.
    Nếu { -comrade } chưa được đếm, đề nghị báo { -secretary } ngay.

refusal-list-not-frozen = Danh sách biện pháp chưa chốt. Đề nghị { -comrade } chốt danh sách trước.

refusal-nothing-to-ask =
    Danh sách đã chốt không có biện pháp nào để lấy ý kiến hoặc biểu quyết.
    Đề nghị { -comrade } bỏ qua bước này.

refusal-ballot-open-already =
    Đang có một lần lấy ý kiến hoặc biểu quyết chưa kết thúc.
    Đề nghị { -comrade } kết thúc hoặc huỷ lần đó trước: /bieuquyet

refusal-too-late-to-consult =
    Từ nay đến giờ họp không đủ thời gian để lấy ý kiến.
    Đề nghị { -comrade } bỏ qua bước này; hội nghị sẽ biểu quyết chính thức.

refusal-already-decided = Hội nghị đã biểu quyết các biện pháp này.

refusal-empty-roll =
    Không có ai trong danh sách biểu quyết.
    Đề nghị { -comrade } xem lại điểm danh hoặc danh sách { -member }.

refusal-no-hall-count = Lần này biểu quyết trên điện thoại, không lấy số giơ tay.

# $entered (Number)
# $roll (Number)
# $phone (Number)
# $remainder (Number)
refusal-more-hands =
    Số vừa nhập là { $entered }, nhiều hơn số còn lại.
    Danh sách biểu quyết { $roll }, đã chọn trên điện thoại { $phone }, còn lại { $remainder }.
    Đề nghị { -comrade } kiểm tra và nhập lại.

refusal-hall-unreadable =
    Chưa đọc được số. Đề nghị { -comrade } ghi ba số: tán thành, không tán thành, ý kiến khác.
    Ví dụ: 15 1 1

# $codes (String)
refusal-hall-missing =
    Chưa lấy số giơ tay: { $codes }.
    Đề nghị { -comrade } lấy đủ rồi kết thúc biểu quyết.

refusal-meeting-too-early =
    Chưa đến ngày họp, hoặc dự thảo chưa gửi { -member }.
    Nếu ngày họp thay đổi, đề nghị { -comrade } đổi ngày họp trước.

refusal-meeting-not-begun = Hội nghị chưa bắt đầu. Đề nghị { -comrade } bấm "Họp bắt đầu" trước.

refusal-meeting-over = Hội nghị đã kết thúc, không thay đổi được nữa.

refusal-time-impossible =
    Thời điểm này chưa tới, hoặc sớm hơn lúc bắt đầu, nên chưa ghi được.
    Đề nghị { -comrade } kiểm tra ngày, giờ và gửi lại.

refusal-roll-fixed = Danh sách biểu quyết đã lập theo điểm danh nên không đổi điểm danh được nữa.

refusal-ballot-still-open = Biểu quyết chưa kết thúc. Đề nghị { -comrade } kết thúc biểu quyết trước.

refusal-agreement-unreadable =
    Chưa đọc được số nhất trí. Đề nghị { -comrade } ghi số nhất trí trên số có mặt và giờ kết thúc.
    Ví dụ: 17/17 21h15

# $agreed (Number)
# $of (Number)
# $present (Number)
refusal-more-than-present =
    Số vừa nhập là { $agreed }/{ $of }, trong khi điểm danh có mặt { $present }.
    Đề nghị { -comrade } kiểm tra và nhập lại.

refusal-nothing-to-reserve = Ý kiến của { -comrade } đã trùng với kết quả, hoặc biện pháp này chưa có kết quả chính thức, nên chưa bảo lưu được.
## Chọn chuyên đề, đặt lịch, nhắc việc

# $limit (Number)
refusal-title-too-long =
    Tên chuyên đề dài hơn { $limit } ký tự nên chưa ghi được.
    Đề nghị { -comrade } viết gọn hơn.

refusal-title-secrecy =
    Tên này mang dấu mật nên Trợ lý không nhận và không lưu.
    Đề nghị { -comrade } xoá tin vừa gửi và viết tên khác.

# $limit (Number)
refusal-place-too-long =
    Tên nơi họp dài hơn { $limit } ký tự nên chưa ghi được.
    Đề nghị { -comrade } viết gọn hơn.

refusal-meeting-too-soon =
    Ngày họp phải từ ngày mai trở đi, để { -member } kịp đọc dự thảo.
    Đề nghị { -comrade } chọn ngày khác; lịch cũ không thay đổi.

refusal-meeting-too-far =
    Ngày họp cách nay hơn một năm nên Trợ lý chưa ghi.
    Đề nghị { -comrade } xem lại năm rồi gửi lại.

refusal-topic-incomplete =
    Còn thiếu tên chuyên đề, ngày họp, nơi họp hoặc người chuẩn bị.
    Đề nghị { -comrade } bấm /chuyende để bổ sung.

refusal-already-circulated =
    Dự thảo và lời mời đã gửi { -member } nên chỉ còn đổi được ngày hoặc nơi họp.
    Nếu cần, đề nghị { -comrade } bấm /chuyende.

# $date (String)
refusal-weekday-differs =
    Thứ và ngày chưa khớp: ngày đó là { $date }.
    Đề nghị { -comrade } viết lại.

refusal-impossible-date =
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị { -comrade } viết lại, ví dụ: 24/12 hoặc 19h30.

# $year (String)
# $day (Number)
# $month (Number)
refusal-day-not-in-year =
    Năm { $year } không có ngày { $day }/{ $month }, nên chưa ghi được.
    Đề nghị { -comrade } viết ngày khác, ví dụ: 28/2 hoặc 1/3.

refusal-not-a-date =
    Trợ lý chưa đọc được ngày, giờ trong tin này.
    Đề nghị { -comrade } viết lại, ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.

refusal-nobody-to-remind = Hiện không có ai cần nhắc, hoặc Trợ lý không nhắn được cho người cần nhắc.

refusal-reminded-today = Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.
refusal-day-ordered = Một thay đổi về hội nghị vừa được bấm và sắp được báo. Đề nghị { -comrade } chờ một phút, hoặc thu lại trước.
refusal-reminded-twice = Đã nhắc hai lần về việc này. Đề nghị { -comrade } trao đổi trực tiếp.

refusal-too-late-to-take-back = Tin đã gửi đi nên không thu lại được.
refusal-plan-corrected-since = Kế hoạch đã được sửa tiếp hoặc gửi { -committee } sau khi lập lại nên không thu lại được. Đề nghị { -comrade } sửa ở từng quý.
## Dự thảo, chi uỷ thông qua, gửi đảng viên

refusal-draft-circulated =
    Dự thảo đã gửi { -member } nên không thay bản khác được.
    Nội dung cần sửa, đề nghị { -comrade } gửi thành ý kiến góp ý.

refusal-not-preparer =
    Dự thảo do người được phân công chuẩn bị gửi, hoặc { -secretary }, { -deputy } gửi thay.
    Nếu cần, đề nghị { -comrade } chuyển nội dung cho người chuẩn bị.

refusal-draft-empty =
    Dự thảo chưa có nội dung nào nên chưa gửi { -committee } được.
    Đề nghị { -comrade } viết ít nhất một phần, hoặc gửi tệp.

refusal-no-draft-yet =
    Chưa có dự thảo để { -comrade } đọc.
    Khi { -committee } gửi dự thảo, Trợ lý sẽ báo { -comrade } ngay.

refusal-draft-needs-words =
    Phần này của dự thảo cần chữ viết.
    Đề nghị { -comrade } viết, hoặc gửi cả dự thảo thành một tệp.

refusal-secrecy-mark =
    Tên tệp hoặc đầu văn bản có dấu mật, nên Trợ lý không nhận và không lưu.
    Đề nghị { -comrade } xoá tin vừa gửi và xử lý văn bản theo quy định bảo vệ bí mật.

refusal-review-over = Bản dự thảo này không còn chờ { -committee } cho ý kiến, chưa có gì được ghi.

refusal-not-reviewer = Bản dự thảo này do { -committee }, không kể người chuẩn bị, cho ý kiến. Chưa có gì được ghi.

refusal-not-alone =
    Còn người khác trong { -committee } cho ý kiến được, nên { -secretary } không tự duyệt.
    Đề nghị { -comrade } nhắc { -committee }, hoặc ghi việc thông qua tại cuộc họp.

refusal-not-approved = { -Committee } chưa thông qua bản dự thảo này nên chưa gửi { -member } được.

refusal-no-such-date =
    Trợ lý chưa đọc được ngày.
    Đề nghị { -comrade } gửi lại, ví dụ: 24/12 hoặc hôm qua.

## Ghi ý kiến từ nhóm

refusal-record-needs-reply =
    Để ghi ý kiến, đề nghị { -comrade } trả lời (reply) đúng tin cần ghi trong nhóm và gửi /ghi.

refusal-record-author-unknown =
    Tin này do máy, một kênh hoặc người ẩn danh gửi nên không ghi thành ý kiến được.
    Đề nghị người đó gửi lại bằng tài khoản cá nhân.

refusal-record-author-no-member =
    Người gửi tin này chưa ghi danh trong { -unit } nên chưa ghi thành ý kiến được.
    Đề nghị { -comrade } nhắc người gửi ghi danh, rồi gửi lại /ghi.
refusal-link-unknown =
    Trợ lý không nhận ra liên kết này.
    Đề nghị { -comrade } xin { -secretary } cấp liên kết mới, rồi bấm thẳng vào liên kết đó.
refusal-link-used = Liên kết này đã được dùng. Nếu không phải { -comrade } đã dùng, đề nghị báo { -secretary } để cấp liên kết mới.
refusal-link-expired = Liên kết này đã hết hạn. Đề nghị { -comrade } xin { -secretary } cấp liên kết mới.
# $name (String)
refusal-account-taken =
    Tài khoản này đã kết nối với tên { -comrade } { $name }.
    Mỗi tài khoản chỉ dùng cho một người trong { -unit }. Nếu có nhầm lẫn, đề nghị báo { -secretary }.
refusal-name-taken = Tên này vừa có tài khoản khác kết nối. Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.
refusal-not-a-name =
    Trợ lý chưa đọc được họ tên.
    Đề nghị { -comrade } chỉ viết họ và tên trên một dòng, ví dụ: Nguyễn Văn An.
refusal-words-needed = Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị { -comrade } viết ngay tại đây.
refusal-not-a-roster-file =
    Danh sách chỉ đọc được từ tệp .xlsx, .csv hoặc .txt.
    Đề nghị { -comrade } gửi tệp như vậy, hoặc dán danh sách ngay tại đây, mỗi dòng một người.
refusal-roster-unreadable =
    Trợ lý chưa đọc được tệp này, chưa có gì được ghi.
    Đề nghị { -comrade } lưu lại thành .xlsx rồi gửi, hoặc dán danh sách ngay tại đây, mỗi dòng một người.
refusal-group-taken =
    Nhóm này đã gắn với { -unit } khác nên không gắn thêm được.
    Đề nghị { -comrade } dùng nhóm riêng của { -unit }.
refusal-group-bound-already = Nhóm này đã gắn với { -unit } rồi, { -comrade } không cần làm lại.
refusal-no-group = { -Unit } chưa gắn nhóm nào. Đề nghị { -comrade } gắn nhóm trước, hoặc cấp liên kết riêng cho từng người.
refusal-no-roster = Danh sách chưa có ai để ghi danh. Đề nghị { -comrade } nhập danh sách trước.
refusal-not-oneself = { -Comrade } không tự ngắt kết nối của chính { -comrade } được.
refusal-head-is-handed-over = Chức danh { -secretary } không đổi tại đây được. Đề nghị { -comrade } liên hệ người quản trị Trợ lý để cấp liên kết { -secretary } cho người mới.
refusal-probationary-holds-no-office = Theo { -charter }, { -probationary-member } chưa giữ chức danh này.

## Lời mời, đổi ngày họp

refusal-answer-too-late = Đã đến giờ họp nên không đổi trả lời tại đây được. Đề nghị { -comrade } báo trực tiếp { -secretary }.
refusal-meeting-postponed = Hội nghị đang hoãn, chưa định ngày. Khi có ngày mới, Trợ lý sẽ mời lại { -comrade }.
refusal-topic-cancelled = Chuyên đề này đã huỷ nên không còn gì phải làm.
# $limit (Number)
refusal-reason-too-long =
    Lý do dài hơn { $limit } ký tự nên chưa ghi được.
    Đề nghị { -comrade } viết gọn trong một câu.
refusal-leave-granted = Việc xin vắng mặt của { -comrade } đã được chấp nhận, không cần xin lại.
refusal-leave-decided = Đề nghị này đã được quyết định, hoặc người xin vắng đã đổi trả lời.
refusal-own-leave = { -Secretary } xin vắng thì { -deputy } quyết định, và ngược lại.
refusal-meeting-has-begun = Hội nghị đang họp nên không đổi ngày, hoãn hay huỷ được nữa.
refusal-not-invited =
    { -Comrade } không có trong danh sách mời họp lần này nên chưa ghi nhận được.
    Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.

## Kế hoạch năm

refusal-quarter-begun = Quý này đã bắt đầu. Đề nghị { -comrade } sửa ở phần chuyên đề: /chuyende
refusal-plan-approved = { -Committee } đã thông qua bản kế hoạch này.
refusal-plan-empty = Kế hoạch chưa có chuyên đề nào. Đề nghị { -comrade } chọn chuyên đề cho ít nhất một quý.
refusal-plan-review-over = Bản kế hoạch này không còn chờ ý kiến. Đề nghị { -comrade } xem bản mới: /kehoach
refusal-outside-plan =
    Ngày này không thuộc năm của kế hoạch nên Trợ lý chưa ghi.
    Đề nghị { -comrade } xem lại năm rồi gửi lại; kế hoạch không thay đổi.
refusal-no-plan = { -Unit } chưa có kế hoạch năm được { -committee } thông qua. Nếu cần, đề nghị { -comrade } trao đổi với { -secretary }.
# $year (Number)
refusal-no-plan-of = { -Unit } không có kế hoạch năm { $year }. Đề nghị { -comrade } xem kế hoạch hiện nay: /kehoach
refusal-guest-ended = Phần việc của { -comrade } với { -unit } đã kết thúc; liên kết này không mở thêm nội dung nào. Việc khác đề nghị liên hệ { -secretary }.
refusal-guest-of-one-topic = Báo cáo viên chỉ chuẩn bị chuyên đề được mời. Việc khác đề nghị liên hệ { -secretary }.
refusal-nothing-to-copy = Năm trước chưa có kế hoạch hoặc buổi sinh hoạt nào để chép lại. Đề nghị { -comrade } chọn "Trợ lý đề xuất".

# $code (String)
refusal-not-your-task =
    { $code } do người khác chủ trì nên { -comrade } không báo kết quả việc này được.
    Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.
# $code (String)
refusal-task-done = { $code } đã được ghi là xong, không báo thêm được. Nếu chưa đúng, đề nghị { -comrade } báo { -secretary }.
# $code (String)
refusal-task-dropped = { $code } đã dừng thực hiện nên không thay đổi được nữa.
refusal-task-due-impossible =
    Thời hạn phải sau hôm nay và không quá ba năm, chưa có gì thay đổi.
    Đề nghị { -comrade } viết ngày khác, ví dụ: 31/3.
# $code (String)
refusal-task-unchanged = { $code } đang ghi đúng như vậy nên không có gì thay đổi. Nếu cần, đề nghị { -comrade } chọn hoặc viết nội dung khác.
# $limit (Number)
refusal-task-words-too-long =
    Phần này dài quá { $limit } ký tự nên chưa ghi được.
    Đề nghị { -comrade } viết gọn lại và gửi ngay tại đây.
