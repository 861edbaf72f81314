### Thiết lập, danh sách, ghi danh. Khoá: people-…; mỗi tin không quá 6 dòng, 350 ký tự.
### Kiểu tham số: "# $ten (String)" hoặc (Number), (Bool). Tham số đã được thay & < > trước khi đưa vào.

## Đồng ý trước khi tham gia

# $unit (String) - "Chi bộ Tổ dân phố 7"
people-consent-title = { $unit } mời { -comrade } dùng Trợ lý
people-consent-banner = Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
people-consent-kept = Trợ lý chỉ giữ mã tài khoản Telegram, họ tên, loại { -member }, ý kiến và lựa chọn của { -comrade }.
people-consent-withdraw = { -Comrade } có thể rút sự đồng ý bất cứ lúc nào và tham gia bằng phiếu giấy.
people-consent-kept-guest = Trợ lý chỉ giữ mã tài khoản Telegram, họ tên và dự thảo { -comrade } soạn.
people-consent-withdraw-guest = { -Comrade } có thể rút sự đồng ý bất cứ lúc nào.
people-consent-agree = Đồng ý
people-consent-refuse = Không đồng ý
people-consent-refused =
    Đã ghi: { -comrade } không đồng ý. Trợ lý không gửi thêm tin nào.
    { -Comrade } vẫn sinh hoạt đầy đủ như mọi { -member }, bằng phiếu giấy. Nếu đổi ý, đề nghị bấm lại nút hoặc liên kết đã nhận.
people-consent-refused-guest = Đã ghi: { -comrade } không đồng ý. Trợ lý không gửi thêm tin nào. Nếu đổi ý, đề nghị bấm lại liên kết.
people-own-name =
    Đề nghị { -comrade } viết họ và tên, đúng như trong danh sách { -unit }.
    Ví dụ: Nguyễn Văn An

## Kết nối

# $unit (String)
people-secretary-linked = { -Comrade } đã kết nối với tư cách { -secretary } { $unit }.
people-secretary-next = Việc tiếp theo: thiết lập { -unit }, khoảng mười phút, có thể dừng và làm tiếp lúc khác.
# $name (String)
people-is-it-you = Có phải { -comrade } { $name } không?
people-is-it-you-note = Liên kết này chỉ dành cho { -comrade } có tên trên.
people-not-me = Không phải
people-not-me-noted =
    Đã báo { -secretary }. Chưa có gì được ghi.
    Đề nghị { -comrade } xin liên kết của chính { -comrade }.
# $unit (String)
people-linked =
    { -Comrade } đã kết nối với { $unit }.
    Từ nay tài liệu, câu hỏi và thông báo sẽ đến tại đây; { -comrade } không cần học lệnh nào.
    Đề nghị bấm nút dưới đây để { -committee } biết tin đã tới.
# $unit (String)
people-linked-guest =
    { -Comrade } đã kết nối với { $unit } để chuẩn bị một chuyên đề.
    Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
    Đề nghị bấm nút dưới đây để { -committee } biết tin đã tới.
people-reach-test = Bấm thử: tôi đã nhận được
people-reached = Đã ghi nhận. { -Committee } cảm ơn { -comrade }.
# $account (String)
# $name (String)
people-told-linked = Tài khoản "{ $account }" vừa kết nối với tên { -comrade } { $name }.
people-wrong-person = Không đúng người
# $name (String)
people-undone = Đã ngừng kết nối của { -comrade } { $name }.
# $account (String)
# $name (String)
people-told-misused =
    Tài khoản "{ $account }" vừa mở liên kết đã dùng của { -comrade } { $name }. Trợ lý đã từ chối.
    Nếu người mở là { -comrade } { $name }, đề nghị cấp liên kết mới.
# $account (String)
# $name (String)
people-told-not-me =
    Tài khoản "{ $account }" mở liên kết của { -comrade } { $name } và báo không phải người này.
    Liên kết vẫn còn hiệu lực. Đề nghị gửi lại cho đúng người.
# $name (String)
people-told-refused = { -Comrade } { $name } không đồng ý dùng Trợ lý, được ghi là không dùng điện thoại và tham gia bằng phiếu giấy.
people-open-member = Mở thông tin người này
# $unit (String)
people-cut-off =
    Tài khoản này không còn kết nối với { $unit }.
    Nếu có nhầm lẫn, đề nghị { -comrade } báo { -secretary }.
# $unit (String)
# $deadline (String)
people-told-secretary-link =
    Người quản trị vừa cấp liên kết { -secretary } mới cho { $unit }.
    Liên kết có hiệu lực đến { $deadline }. Nếu { -committee } không yêu cầu việc này, đề nghị liên hệ ngay người quản trị.

## Ghi danh từ nhóm

# $unit (String)
people-names-title = { $unit }: { -comrade } là ai trong danh sách?
people-names-ask = Đề nghị bấm vào đúng họ tên. { -Committee } sẽ xác nhận.
people-names-none =
    Danh sách không còn tên nào chờ ghi danh.
    Đề nghị { -comrade } báo { -secretary } để được cấp liên kết riêng.
# $name (String)
people-claimed =
    Đã gửi { -committee } yêu cầu ghi danh với tên { -comrade } { $name }.
    Khi được duyệt, Trợ lý sẽ báo { -comrade } ngay tại đây.
people-already-here = { -Comrade } đã có trong danh sách và đã kết nối.
# $people (String) - "3 đồng chí"
people-claims-title = Ghi danh: { $people } chờ duyệt
people-claims-none = Ghi danh: không còn ai chờ duyệt.
# $name (String)
# $account (String)
people-claim = { $name }: tài khoản "{ $account }"
# $name (String)
# $account (String)
people-claim-contested = { $name }: tài khoản "{ $account }" (nhiều người nhận tên này)
# $people (String) - "3 đồng chí"
people-approve-all = Duyệt tất cả { $people }
# $name (String)
people-approve = Duyệt { $name }
# $people (String)
people-approved-toast = Đã duyệt { $people }.
people-declined-toast = Đã ghi: không duyệt.
# $name (String)
people-declined =
    { -Committee } chưa xác nhận yêu cầu ghi danh với tên { -comrade } { $name }.
    Nếu có nhầm lẫn, đề nghị { -comrade } trao đổi với { -secretary }.

## Nhóm

people-bind-group =
    Đề nghị bấm nút dưới đây, chọn nhóm của { -unit } rồi bấm thêm Trợ lý vào nhóm.
    Trợ lý không cần quyền quản trị và không đọc tin nhắn thường trong nhóm.
people-choose-group = Chọn nhóm
# $unit (String)
people-group-bound =
    Nhóm này đã gắn với { $unit }. Thông báo chung về sinh hoạt chuyên đề sẽ đăng tại đây.
    Ý kiến viết rời trong nhóm không được ghi vào biên bản.
# $group (String)
people-group-lost =
    Trợ lý không còn trong nhóm "{ $group }" nên không đăng được thông báo chung.
    Nếu đây là nhầm lẫn, đề nghị { -comrade } gắn lại nhóm.
# $group (String)
people-enrol-ask = Đăng nút ghi danh vào nhóm "{ $group }"?
people-enrol-note = Mọi người trong nhóm đều thấy. { -Committee } duyệt từng tên trước khi kết nối.
people-enrol-post-yes = Đăng
people-enrol-post-no = Chưa đăng
people-enrol-going = Nút ghi danh đang được đăng vào nhóm.
people-enrol-not-posted = Chưa đăng gì.
people-enrol-card = Đề nghị mỗi { -person } bấm nút dưới đây để ghi danh với Trợ lý, khoảng một phút.
people-enrol-card-note = Không dùng điện thoại thì không cần ghi danh, vẫn tham gia bằng phiếu giấy.
people-enrol-button = Tôi là { -member } { -unit }

## Danh sách

people-roster-paste =
    Đề nghị dán danh sách ngay tại đây, mỗi dòng một người:
    Nguyễn Văn An; { -deputy }
    Trần Thị Hoa; { -committee-member }
    Lê Văn Bình; không dùng điện thoại
    Ghi "dự bị" sau tên { -probationary-member }. Không ghi số điện thoại, ngày sinh.
    Danh sách dài có thể gửi làm nhiều tin.
people-roster-file =
    Đề nghị gửi tệp .xlsx hoặc .csv ngay tại đây, một người một dòng.
    Cột cần có: họ và tên. Cột có thể thêm: loại { -member }, chức vụ, có dùng điện thoại không.
# $file (String)
people-roster-reading = Đang đọc tệp "{ $file }".
# $probationary (Number)
# $people (String)
# $official (Number)
people-preview-title = { $probationary ->
    [0] Đọc được { $people }, đều là chính thức
   *[other] Đọc được { $people }: { $official } chính thức, { $probationary } dự bị
}
# $people (String)
people-preview-paper = { $people } không dùng điện thoại
# $names (String)
people-preview-no-office = { -Probationary-member } không giữ chức danh trong { -committee }: { $names }
# $count (Number)
people-and-more = và { $count } tên khác
people-preview-none = Chưa đọc được họ tên nào.
# $count (Number)
people-more-problems = Còn { $count } dòng khác chưa đọc được.
people-preview-fix = Dòng chưa đọc được: gửi lại riêng dòng đã sửa ngay tại đây.
# $line (Number)
people-problem-no-name = Dòng { $line }: không có họ tên
# $line (Number)
# $text (String)
people-problem-unknown-word = Dòng { $line }: chưa rõ "{ $text }"
# $line (Number)
# $text (String)
# $first (Number)
people-problem-same-name = Dòng { $line }: "{ $text }" trùng tên dòng { $first }
# $line (Number)
# $first (Number)
people-problem-second-secretary = Dòng { $line }: { -secretary } đã có ở dòng { $first }
# $line (Number)
# $text (String)
people-problem-both-kinds = Dòng { $line }: vừa chính thức vừa dự bị, "{ $text }"
# $line (Number)
# $text (String)
people-problem-phone = Dòng { $line }: chưa rõ có dùng điện thoại không, "{ $text }"
# $line (Number)
people-problem-too-long = Dòng { $line }: họ tên quá dài
# $people (String)
people-save = Lưu { $people }
people-redo = Sửa lại
# $people (String)
people-saved = Đã lưu danh sách: thêm mới { $people }.
# $count (Number)
people-saved-changed = Cập nhật { $count } dòng đã có.
# $unit (String)
# $people (String)
people-roster-title = { $unit }: { $people }
# $linked (Number)
# $waiting (Number)
# $paper (Number)
people-roster-counts = Đã kết nối { $linked }, chưa kết nối { $waiting }, phiếu giấy { $paper }
people-roster-choose = Bấm vào tên để xem và sửa.
people-mark-linked = đã kết nối
people-mark-waiting = chưa kết nối
people-mark-paper = phiếu giấy
people-mark-unreachable = không liên lạc được
people-mark-stopped = đã ngừng gửi tin
# $account (String)
people-account = Tài khoản: "{ $account }"
# $offices (String)
people-offices = Chức danh: { $offices }
people-no-office = Chức danh: không
people-new-link = Cấp liên kết mới
people-disconnect = Ngừng kết nối
people-paper-only = Không dùng điện thoại
people-by-phone = Có dùng điện thoại
people-stop-sending = Ngừng gửi tin
people-send-again = Gửi tin trở lại
people-change-offices = Chức danh
people-change-status = Tình trạng
# $kind (String)
people-change-kind = Chuyển thành: { $kind }
people-offices-ask = Bấm để giao hoặc thôi chức danh.
people-status-ask = Bấm để chọn tình trạng.
# $name (String)
people-give-office = Giao: { $name }
# $name (String)
people-take-office = Thôi: { $name }
people-previous-page = Trang trước
people-next-page = Trang sau
people-back-to-roster = Về danh sách
people-changed = Đã ghi nhận.
# $name (String)
people-new-link-ask =
    { -Comrade } { $name } đang kết nối. Cấp liên kết mới sẽ ngắt ngay tài khoản đang dùng.
# $name (String)
# $unit (String)
# $deadline (String)
people-personal-link =
    Kính gửi { -comrade } { $name },
    { $unit } mời { -comrade } kết nối với Trợ lý sinh hoạt chuyên đề.
    Đề nghị bấm liên kết dưới đây. Liên kết chỉ dành cho { -comrade }, dùng một lần, đến { $deadline }.
# $name (String)
people-forward-link = Đề nghị chuyển tiếp tin trên cho { -comrade } { $name }, hoặc chép liên kết gửi qua Zalo.

## Thiết lập

# $unit (String)
people-set-up-title = Thiết lập { $unit }
# $group (String)
people-set-up-group = Nhóm: "{ $group }"
people-set-up-no-group = Nhóm: chưa gắn
# $people (String)
people-set-up-roster = Danh sách: { $people }
people-set-up-no-roster = Danh sách: chưa nhập
# $linked (Number)
# $all (Number)
people-set-up-enrolment = Ghi danh: { $linked }/{ $all } đã kết nối
# $offices (String)
people-set-up-offices = Chức danh: { $offices }
people-set-up-no-offices = Chức danh: chưa giao ngoài { -secretary }
people-set-up-done = Đã đủ để bắt đầu. Mục nào cũng sửa lại được.
people-bind = Gắn nhóm
people-rebind = Đổi nhóm
people-paste = Dán danh sách
people-send-file = Gửi tệp danh sách
people-post-enrolment = Đăng nút ghi danh
people-assign-offices = Giao chức danh
people-see-roster = Xem danh sách
people-set-up = Thiết lập { -unit }

## Cài đặt

# $unit (String)
people-settings-title = Cài đặt: { $unit }
# $superior (String)
people-settings-superior = { -Superior }: { $superior }
# $locality (String)
people-settings-locality = Địa danh: { $locality }
people-settings-none = chưa ghi
# $language (String)
people-settings-language = Ngôn ngữ của { -comrade }: { $language }
people-settings-letterhead = { -Superior } và địa danh
# $unit (String)
people-switch-unit = Chuyển sang { $unit }
people-letterhead-ask =
    Hai dòng này in ở đầu văn bản. Đề nghị viết ngay tại đây:
    dòng thứ nhất: tên { -superior };
    dòng thứ hai: địa danh ghi trước ngày tháng.
