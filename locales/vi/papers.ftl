### Lời in trong dự thảo kết luận và biên bản. Không có thẻ định dạng: kiểu chữ do phần dựng văn bản đặt.

## Đầu văn bản

paper-party = ĐẢNG CỘNG SẢN VIỆT NAM
paper-state = CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
paper-motto = Độc lập - Tự do - Hạnh phúc
paper-star = *
paper-draft = DỰ THẢO

# $profile (String)
# $number (String)
paper-number = { $profile ->
    [association] Số: { $number }
   *[cell] Số { $number }
}

# $profile (String)
paper-number-open = { $profile ->
    [association] Số: ……/KL-CH
   *[cell] Số ……-KL/CB
}

# $place (String)
# $day (String)
# $month (String)
# $year (String)
paper-dated = { $place }, ngày { $day } tháng { $month } năm { $year }

# Ngày nhỏ hơn 10, tháng 1 và tháng 2 thêm số 0 phía trước (thể thức văn bản).
# $month (Number)
paper-month = { $month ->
    [1] 01
    [2] 02
   *[other] { $month }
}

# Chỗ còn để ngỏ ở đầu văn bản.
paper-dots = ……
paper-page = Trang
paper-page-of = /

# $unit (String) - tên riêng, không kèm loại tổ chức
paper-unit = { -Unit } { $unit }

# $title (String)
paper-title-quoted = “{ $title }”

# $quarter (String) - "quý IV/2026"
paper-session = Sinh hoạt chuyên đề { $quarter }

# $number (String)
paper-comment-code = Ý-{ $number }

# $number (String)
paper-measure-code = BP-{ $number }

# $profile (String)
# $name (String)
paper-person = { $profile ->
    [association] { $name }
   *[cell] { -comrade } { $name }
}

## Kết luận

paper-conclusion = KẾT LUẬN

# $profile (String)
paper-citation-rules = { $profile ->
    [association] Căn cứ { -charter } và quy định hiện hành của tổ chức;
   *[cell]
        Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025;
        Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025;
}

# $year (String)
paper-citation-plan = Căn cứ kế hoạch sinh hoạt chuyên đề năm { $year };
paper-citation-vote-before = Căn cứ kết quả thảo luận, biểu quyết tại hội nghị ngày

# $unit (String)
paper-concludes = { -Unit } { $unit } kết luận như sau:
paper-part-assessment = I. ĐÁNH GIÁ
paper-part-done = 1. Mặt được
paper-part-not-done = 2. Hạn chế
paper-part-causes = 3. Nguyên nhân
paper-causes-objective = a) Nguyên nhân khách quan
paper-causes-subjective = b) Nguyên nhân chủ quan
paper-part-orientation = II. ĐỊNH HƯỚNG, MỤC TIÊU
paper-part-tasks = III. NHIỆM VỤ, GIẢI PHÁP

# $number (String)
# $name (String)
paper-group = { $number }. { $name }
paper-group-other = Nhiệm vụ, giải pháp khác
paper-no-tasks = Chưa có biện pháp nào được hội nghị biểu quyết thông qua.
paper-rejected = Biện pháp không được thông qua
paper-rejected-lead = Hội nghị đã biểu quyết và không thông qua các biện pháp sau; các biện pháp này không thuộc nhiệm vụ của kết luận:
paper-undecided = Biện pháp chờ hội nghị biểu quyết
paper-undecided-lead = Các biện pháp sau chưa được biểu quyết chính thức, chưa phải nhiệm vụ của kết luận:
paper-label-owner = Chủ trì
paper-label-due = Thời hạn
paper-label-sources = Từ ý kiến
paper-label-vote = Biểu quyết
paper-part-carrying-out = IV. TỔ CHỨC THỰC HIỆN
paper-nothing-to-carry-out = Chưa có biện pháp nào được thông qua để tổ chức thực hiện.
paper-into-resolution = 1. Các biện pháp tại mục III được bổ sung vào nghị quyết của { -unit } để toàn thể { -member } thực hiện.

# $dates (String)
paper-followed-up = 2. { -Committee } đôn đốc, kiểm tra việc thực hiện; kết quả được kiểm điểm vào các ngày { $dates }.
paper-followed-up-undated = 2. { -Committee } đôn đốc, kiểm tra việc thực hiện và báo cáo kết quả trong kỳ sinh hoạt chuyên đề sau.
paper-assignments = 3. Phân công thực hiện:
paper-column-no = TT
paper-column-measure = Biện pháp
paper-column-owner = Chủ trì
paper-column-due = Thời hạn
paper-column-votes = Kết quả biểu quyết

# $agree (String)
# $base (String)
paper-votes-short = tán thành { $agree }/{ $base }
paper-recipients = Nơi nhận:

# $superior (String)
paper-recipient-superior = - { $superior } (để báo cáo),
paper-recipient-members = - { -Member } { -unit },
paper-recipient-file = - Lưu { -unit }.

# $profile (String)
paper-signed-for = { $profile ->
    [association] TM. BAN CHẤP HÀNH
   *[cell] T/M CHI BỘ
}

paper-secretary = { -secretary }
paper-deputy = { -deputy }
paper-annex = PHỤ LỤC

# $count (Number)
paper-annex-title = Tổng hợp { $count } ý kiến góp ý chuyên đề
paper-annex-none = Không có ý kiến góp ý nào được ghi nhận.
paper-column-code = Mã
paper-column-author = Người góp ý
paper-column-words = Nội dung
paper-column-concerns = Biện pháp liên quan
paper-late = sau hạn góp ý
paper-on-behalf = nhập thay
paper-counter = phản biện

## Kết quả biểu quyết

# $base (String)
# $agree (String)
# $of (String)
# $detail (String)
# $verdict (String)
paper-vote = { $base ->
    [answered] tán thành { $agree } trên { $of } { -person } đã trả lời ({ $detail }), { $verdict }
    [cast] tán thành { $agree } trên { $of } ý kiến biểu quyết ({ $detail }), { $verdict }
    [for_against] tán thành { $agree } trên { $of } ý kiến tán thành và không tán thành ({ $detail }), { $verdict }
   *[roll] tán thành { $agree } trên { $of } { -official-member } ({ $detail }), { $verdict }
}

# $against (String)
# $other (String)
paper-vote-rest = không tán thành { $against }, ý kiến khác { $other }

# $kind (String)
# $against (String)
# $other (String)
# $silent (String)
paper-vote-rest-silent = { $kind ->
    [consultation] không tán thành { $against }, ý kiến khác { $other }, không trả lời { $silent }
   *[formal] không tán thành { $against }, ý kiến khác { $other }, không biểu quyết { $silent }
}

# $kind (String)
# $against (String)
# $other (String)
# $silent (String)
# $roll (String)
paper-vote-rest-roll = { $kind ->
    [consultation] không tán thành { $against }, ý kiến khác { $other }, không trả lời { $silent }; được lấy ý kiến: { $roll } { -person }
   *[formal] không tán thành { $against }, ý kiến khác { $other }, không biểu quyết { $silent }; danh sách biểu quyết { $roll } { -member }
}
paper-passed-half = quá nửa, thông qua
paper-failed-half = chưa quá nửa, không thông qua

# $fraction (String)
paper-passed-over = quá { $fraction }, thông qua

# $fraction (String)
paper-failed-over = chưa quá { $fraction }, không thông qua

# $fraction (String)
paper-passed-at-least = đạt từ { $fraction } trở lên, thông qua

# $fraction (String)
paper-failed-at-least = chưa đạt { $fraction }, không thông qua
paper-failed-quorum = không đủ số người tham gia biểu quyết, không thông qua
# $base (String)
paper-consulted-reached = { $base ->
    [answered] đạt quá nửa số { -person } đã trả lời
    [for_against] đạt quá nửa tổng số tán thành và không tán thành
   *[roll] đạt quá nửa số được lấy ý kiến
}
# $base (String)
paper-consulted-missed = { $base ->
    [answered] chưa đạt quá nửa số { -person } đã trả lời
    [for_against] chưa đạt quá nửa tổng số tán thành và không tán thành
   *[roll] chưa đạt quá nửa số được lấy ý kiến
}

# $base (String)
# $fraction (String)
paper-consulted-reached-fraction = { $base ->
    [answered] đạt tỷ lệ { $fraction } số { -person } đã trả lời
    [for_against] đạt tỷ lệ { $fraction } tổng số tán thành và không tán thành
   *[roll] đạt tỷ lệ { $fraction } số được lấy ý kiến
}

# $base (String)
# $fraction (String)
paper-consulted-missed-fraction = { $base ->
    [answered] chưa đạt tỷ lệ { $fraction } số { -person } đã trả lời
    [for_against] chưa đạt tỷ lệ { $fraction } tổng số tán thành và không tán thành
   *[roll] chưa đạt tỷ lệ { $fraction } số được lấy ý kiến
}
paper-consulted-quorum = chưa đủ số người tham gia theo quy định

# $vote (String)
paper-consultation = Lấy ý kiến trước hội nghị: { $vote }, chờ hội nghị biểu quyết.

# $vote (String)
paper-consultation-beside = Lấy ý kiến trước hội nghị (tham khảo, không quyết định): { $vote }.

# $way (String)
paper-way = { $way ->
    [hall] giơ tay
    [mixed] trên điện thoại, kết hợp giơ tay
    [phone_secret] bỏ phiếu kín trên điện thoại
    [paper] phiếu giấy
   *[phone] ghi tên, trên điện thoại
}

## Chỗ trống

# $blank (String)
# $code (String)
paper-blank = { $blank ->
    [assessment] [{ -secretary } bổ sung: nhận định chung]
    [done] [{ -secretary } bổ sung: mặt được]
    [not_done] [{ -secretary } bổ sung: hạn chế]
    [objective_causes] [{ -secretary } bổ sung: nguyên nhân khách quan]
    [subjective_causes] [{ -secretary } bổ sung: nguyên nhân chủ quan]
    [orientation] [{ -secretary } bổ sung: định hướng]
    [owner] [{ -secretary } bổ sung: người chủ trì { $code }]
    [due] [{ -secretary } bổ sung: thời hạn { $code }]
    [title] [{ -secretary } bổ sung: tên chuyên đề]
    [meeting_date] [{ -secretary } bổ sung: ngày họp]
    [place] [{ -minute-taker } bổ sung: địa điểm]
    [attendance] [{ -minute-taker } bổ sung: điểm danh]
    [chair] [{ -minute-taker } bổ sung: người chủ trì]
    [minute_taker] [{ -secretary } bổ sung: { -minute-taker }]
    [presenter] [{ -minute-taker } bổ sung: người trình bày]
    [guests] [{ -minute-taker } bổ sung: khách mời, nếu có]
    [purpose] [{ -minute-taker } bổ sung: mục đích, yêu cầu do chủ trì nêu]
    [response] [{ -minute-taker } bổ sung: giải trình, tiếp thu của người trình bày]
    [spoken_words] [{ -minute-taker } bổ sung: nội dung { $code } gửi bằng ghi âm hoặc ảnh]
    [closing_time] [{ -minute-taker } bổ sung: giờ kết thúc]
    [agreed] [{ -minute-taker } bổ sung: số người nhất trí với biên bản]
   *[signer] [{ -secretary } bổ sung: người ký]
}

## Biên bản

paper-minutes = BIÊN BẢN

# $time (String)
# $date (String)
paper-hour-on = { $time }, ngày { $date }
paper-label-started = Thời gian bắt đầu
paper-label-ended = Kết thúc

# $minutes (String)
# $least (String)
paper-too-short = Lưu ý: buổi sinh hoạt kéo dài { $minutes } phút, ngắn hơn mức tối thiểu { $least } phút theo quy định.
paper-label-place = Địa điểm
paper-label-form = Hình thức

# $mode (String)
paper-mode = { $mode ->
    [joined] kết hợp sinh hoạt thường kỳ, ghi biên bản riêng
   *[separate] hội nghị chuyên đề riêng
}

paper-label-members = Tổng số { -member }

# $total (String)
# $official (String)
# $probationary (String)
paper-members = { $total } (chính thức { $official }, dự bị { $probationary })

# $members (String) - "19 (chính thức 17, dự bị 2)"
# $exempt (String)
# $away (String)
paper-members-apart = { $members }; trong đó miễn sinh hoạt { $exempt }, vắng dài ngày { $away }
paper-label-present = Có mặt
paper-label-excused = Vắng có lý do
paper-label-absent = Vắng không có lý do được chấp nhận
paper-label-unrecorded = Chưa điểm danh
paper-label-guests = Khách mời
paper-label-chair = Chủ trì
paper-label-minute-taker = Thư ký
paper-label-presenter = Người trình bày chuyên đề
paper-none = không

# $name (String)
# $reason (String)
paper-absent-because = { $name } ({ $reason })
paper-minutes-content = I. NỘI DUNG
paper-minutes-purpose = 1. Mục đích, yêu cầu
paper-minutes-summary = 2. Tóm tắt chuyên đề

# $number (String)
# $date (String)
# $by (String)
# $of (String)
paper-approved-committee = Bản trình bày: dự thảo bản { $number }, { -committee } thông qua ngày { $date } ({ $by }/{ $of } tán thành).

# $number (String)
# $date (String)
paper-approved-recorded = Bản trình bày: dự thảo bản { $number }, { -committee } thông qua tại cuộc họp ngày { $date }.

# $number (String)
# $date (String)
paper-approved-alone = Bản trình bày: dự thảo bản { $number }, { -secretary } tự duyệt ngày { $date }.
paper-summary-done = Mặt được
paper-summary-not-done = Hạn chế
paper-summary-objective = Nguyên nhân khách quan
paper-summary-subjective = Nguyên nhân chủ quan
paper-summary-orientation = Định hướng
paper-summary-rest = Nội dung khác của dự thảo
paper-minutes-questions = 3. Câu hỏi gợi mở

# $number (String)
# $text (String)
paper-question = Câu { $number }. { $text }
paper-minutes-discussion = II. DIỄN BIẾN, Ý KIẾN THẢO LUẬN
paper-discussion-free = Ý kiến chung
paper-discussion-none = Không có ý kiến.

# $date (String)
paper-sent-before = gửi trước hội nghị, ngày { $date }

# $date (String)
paper-sent-group = gửi trong nhóm, ngày { $date }

# $date (String)
paper-sent-paper = gửi bằng giấy, ngày { $date }

# $date (String)
paper-sent-telephone = gửi qua điện thoại, ngày { $date }
paper-said-at-meeting = tại hội nghị

# $codes (String)
paper-concerning = về { $codes }
paper-minutes-response = III. GIẢI TRÌNH, TIẾP THU
paper-minutes-votes = IV. BIỂU QUYẾT

# $way (String)
# $roll (String)
paper-voted-by = Hình thức biểu quyết: { $way }; danh sách biểu quyết { $roll } { -official-member }.
paper-no-votes = Chưa có biện pháp nào được đưa ra biểu quyết chính thức.
paper-column-for = Tán thành
paper-column-against = Không tán thành
paper-column-other = Ý kiến khác
paper-column-silent = Không biểu quyết
paper-column-share = Tỷ lệ
paper-column-result = Kết quả
paper-result-passed = Thông qua
paper-result-failed = Không thông qua

paper-reservations = Ý kiến bảo lưu

# $person (String)
# $code (String)
# $words (String)
paper-reservation = { $person } bảo lưu ý kiến về { $code }: { $words }
paper-minutes-conclusion = V. KẾT LUẬN CỦA CHỦ TRÌ
paper-minutes-tasks = Hội nghị thống nhất thực hiện các biện pháp đã được thông qua:

# $agreed (String)
# $of (String)
paper-read-aloud = Biên bản đã được đọc lại trước hội nghị, { $agreed }/{ $of } nhất trí.
paper-read-aloud-open = Biên bản được đọc lại trước hội nghị; số nhất trí:
paper-sign-minute-taker = THƯ KÝ
paper-sign-chair = CHỦ TRÌ
paper-sign-name = (Ký, ghi rõ họ tên)

## Kiểm điểm thực hiện chuyên đề trước

paper-review-heading = KIỂM ĐIỂM THỰC HIỆN CHUYÊN ĐỀ TRƯỚC
# $quarter (String) - "quý IV/2026"
# $title (String)
# $late (Number)
# $done (String)
# $total (String)
paper-review-summary = Kết luận { $quarter } về “{ $title }”: { $late ->
    [0] đã xong { $done }/{ $total } việc.
   *[other] đã xong { $done }/{ $total } việc, quá hạn { $late } việc.
}
paper-column-carried = Kết quả thực hiện
paper-label-helpers = Phối hợp
paper-label-expected = Kết quả cần đạt
