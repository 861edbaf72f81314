### Báo cáo năm gửi cấp trên: thẻ, văn bản, bảng tính. Khoá: year-… (thẻ), year-paper-… (văn bản), year-sheet-… (bảng tính).

# $year (Number)
# $on (String) - "27/11/2026"
year-heading = Báo cáo năm { $year }, tính đến { $on }
# $year (Number)
year-heading-whole = Báo cáo năm { $year }
# $held (Number)
# $due (Number)
year-held = Đã tổ chức { -session } { $held }/{ $due } quý
# $held (Number)
# $due (Number)
# $missed (String) - "II, III"
year-held-missed = Đã tổ chức { -session } { $held }/{ $due } quý, thiếu quý { $missed }
year-none-held = Chưa có buổi { -session } nào được ghi nhận
# $due (Number)
year-none-of-due = Chưa tổ chức buổi { -session } nào trong { $due } quý đã qua
# $share (String) - "87,7%"
# $present (Number)
# $expected (Number)
year-turnout = Dự họp đạt { $share } ({ $present }/{ $expected } lượt)
year-turnout-unknown = Chưa có điểm danh
# $share (String)
# $commented (Number)
# $asked (Number)
year-commented = góp ý đạt { $share } ({ $commented }/{ $asked } lượt)
# $passed (Number)
# $voted (Number)
year-measures = Biện pháp được thông qua: { $passed }/{ $voted }
year-no-measures = Chưa ghi nhận biện pháp nào được biểu quyết
# $done (Number)
# $total (Number)
year-tasks = đã thực hiện xong { $done }/{ $total }
# $done (Number)
# $total (Number)
# $late (Number)
year-tasks-late = đã thực hiện xong { $done }/{ $total }, quá hạn { $late }
# $quarters (String) - "II"
year-obligatory = Chuyên đề bắt buộc trong năm: đã có ở quý { $quarters }
# Năm đã qua.
# $group (String)
year-obligatory-none = Không tổ chức chuyên đề bắt buộc trong năm: { $group }
# $group (String)
year-obligatory-missing = Chưa có chuyên đề bắt buộc trong năm: { $group }
# $day (String)
year-since = Trợ lý có số liệu từ ngày { $day }
year-papers = Nhận tệp Word và Excel
# $year (Number)
year-open = Báo cáo năm { $year }
year-ordered = Đang lập báo cáo, Trợ lý gửi ngay khi xong.
# $year (Number)
year-document-caption =
    Báo cáo kết quả { -session } năm { $year } (dự thảo).
    Những chỗ tô vàng chờ { -secretary } bổ sung trước khi ký, gửi { -superior }.
# $year (Number)
year-sheets-caption = Số liệu báo cáo năm { $year }: các buổi sinh hoạt và việc thực hiện biện pháp.
# $year (Number)
year-document-file = bao-cao-nam-{ $year }.docx
# $year (Number)
year-sheets-file = so-lieu-nam-{ $year }.xlsx

## Văn bản báo cáo

# $profile (String)
year-paper-number-open = { $profile ->
    [association] Số: ……/BC-CH
   *[cell] Số ……-BC/CB
}
year-paper-kind = BÁO CÁO
# $year (String)
year-paper-subject = kết quả { -session } năm { $year }
# $superior (String)
year-paper-to = Kính gửi: { $superior }
year-paper-basis = Thực hiện quy định về nâng cao chất lượng sinh hoạt, { -unit } báo cáo kết quả { -session } trong năm như sau:
# $day (String)
year-paper-as-of = Số liệu tính đến ngày { $day }.
# $day (String)
year-paper-since = Số liệu ghi nhận từ ngày { $day }; các quý trước đó do { -unit } tự bổ sung.
year-paper-part-situation = I. ĐẶC ĐIỂM, TÌNH HÌNH
# $total (Number)
# $official (Number)
# $probationary (Number)
year-paper-members = { -Unit } có { $total } { -member }, trong đó { $official } chính thức, { $probationary } dự bị.
# $total (Number)
year-paper-members-all = { -Unit } có { $total } { -member }.
year-paper-part-results = II. KẾT QUẢ THỰC HIỆN
# $held (Number)
# $due (Number)
year-paper-held = 1. Số quý có tổ chức { -session }: { $held }/{ $due }.
year-paper-none-due = 1. Chưa có buổi { -session } nào được ghi nhận.
# $quarters (String)
year-paper-missed = Chưa tổ chức ở quý { $quarters }; lý do:
# $group (String)
# $quarters (String)
year-paper-obligatory = Chuyên đề bắt buộc trong năm ({ $group }): đã tổ chức ở quý { $quarters }.
# $group (String)
year-paper-obligatory-missing = Chuyên đề bắt buộc trong năm ({ $group }): chưa tổ chức.
# $present (Number)
# $expected (Number)
# $share (String)
# $excused (Number)
year-paper-turnout = 2. Dự sinh hoạt: { $present }/{ $expected } lượt { -member }, đạt { $share }; vắng có lý do { $excused } lượt.
# Thay các mục 2 đến 5 khi chưa có buổi nào.
year-paper-nothing-counted = 2. Chưa có số liệu về dự sinh hoạt, góp ý và biện pháp.
year-paper-turnout-unknown = 2. Dự sinh hoạt: chưa có điểm danh được ghi nhận.
# $commented (Number)
# $asked (Number)
# $share (String)
# $comments (Number)
year-paper-commented = 3. Góp ý chuyên đề: { $commented }/{ $asked } lượt { -member } có ý kiến, đạt { $share }; tổng số { $comments } ý kiến.
# $voted (Number)
# $passed (Number)
year-paper-measures = 4. Biện pháp đưa ra biểu quyết: { $voted }; được thông qua: { $passed }.
year-paper-no-measures = 4. Biện pháp đưa ra biểu quyết: chưa ghi nhận.
# $total (Number)
# $done (Number)
# $done_late (Number)
# $going (Number)
# $late (Number)
year-paper-tasks = 5. Thực hiện { $total } biện pháp của năm: đã xong { $done } (trong đó xong sau hạn { $done_late }), đang thực hiện { $going }, quá hạn chưa xong { $late }.
year-paper-no-tasks = 5. Chưa có biện pháp nào được giao thực hiện.
year-paper-by-quarter = Kết quả theo quý:
year-paper-column-quarter = Quý
year-paper-column-title = Chuyên đề
year-paper-column-held = Ngày họp
year-paper-column-turnout = Dự họp
year-paper-column-commented = Góp ý
year-paper-column-passed = Thông qua
year-paper-column-done = Đã xong
year-paper-column-late = Quá hạn
year-paper-total = Cả năm
year-paper-missed-quarter = Không tổ chức
year-paper-under-way = Đang tiến hành
year-paper-ahead = Chưa đến kỳ
# Sau tên chuyên đề.
year-paper-is-obligatory = (bắt buộc)
year-paper-part-tasks = III. THỰC HIỆN CÁC BIỆN PHÁP ĐÃ THÔNG QUA
year-paper-carried = Từ các năm trước chuyển sang:
year-paper-of-year = Của năm báo cáo:
year-paper-nothing-decided = Trong năm chưa có biện pháp nào được giao thực hiện.
year-paper-column-code = Mã
year-paper-column-measure = Biện pháp
year-paper-column-owner = Chủ trì
year-paper-column-due = Thời hạn
year-paper-column-standing = Tình hình
# $code (String) - "BP-02"
# $quarter (String) - "II"
year-paper-code = { $code }, quý { $quarter }
# $code (String)
# $quarter (String)
# $year (String)
year-paper-code-of = { $code }, quý { $quarter }/{ $year }
year-standing-going = Đang thực hiện
year-standing-late = Quá hạn, chưa xong
# $day (String)
year-standing-done = Đã xong { $day }
# $day (String)
year-standing-done-late = Đã xong { $day }, sau hạn
year-standing-dropped = Dừng thực hiện
year-paper-part-judgement = IV. ĐÁNH GIÁ CHUNG
year-paper-strengths = 1. Ưu điểm:
year-paper-shortcomings = 2. Hạn chế:
year-paper-causes = 3. Nguyên nhân (khách quan; chủ quan):
year-paper-part-direction = V. PHƯƠNG HƯỚNG, KIẾN NGHỊ
year-paper-direction = 1. Phương hướng năm sau:
year-paper-proposals = 2. Kiến nghị, đề xuất:
# $what (String) - xem year-judgement
year-paper-blank = [{ -secretary } bổ sung: { $what }]
# $key (String)
year-judgement = { $key ->
    [situation] đặc điểm, tình hình
    [strengths] ưu điểm
    [shortcomings] hạn chế
    [causes] nguyên nhân
    [direction] phương hướng
    [proposals] kiến nghị
    [signer] người ký
    [reason] lý do
   *[quarter] kết quả quý này
}

## Bảng tính

year-sheet-sessions = Buổi sinh hoạt
year-sheet-tasks = Thực hiện biện pháp
year-sheet-standing = Tình trạng
year-sheet-group = Nhóm nội dung
year-sheet-obligatory = Bắt buộc
year-sheet-preparer = Người chuẩn bị
year-sheet-expected = Phải dự
year-sheet-present = Có mặt
year-sheet-excused = Vắng có lý do
year-sheet-turnout = Tỷ lệ dự
year-sheet-asked = Số người được hỏi
year-sheet-commented = Đã góp ý
year-sheet-share = Tỷ lệ góp ý
year-sheet-comments = Số ý kiến
year-sheet-voted = Biểu quyết
year-sheet-going = Đang thực hiện
year-sheet-done-late = Xong sau hạn
year-sheet-year = Năm
year-sheet-co-owners = Phối hợp
year-sheet-expected-result = Kết quả cần đạt
year-sheet-done-on = Ngày xong
year-sheet-held = Đã tổ chức
year-sheet-unknown = Trước khi dùng Trợ lý
year-sheet-yes = Có
