//! A cell's papers in full, in Vietnamese, with the blanks that wait for the secretary.

use crate::papers::cell::cell;
use crate::papers::printed::texts;

#[test]
fn the_conclusion() {
    let [conclusion, _] = texts(&cell());
    insta::assert_snapshot!(conclusion, @"
    ĐẢNG UỶ PHƯỜNG HOÀ BÌNH
    CHI BỘ TỔ DÂN PHỐ 7
    *
    Số ……-KL/CB | ĐẢNG CỘNG SẢN VIỆT NAM
    Hoà Bình, ngày …… tháng …… năm 2026
    DỰ THẢO
    KẾT LUẬN
    Sinh hoạt chuyên đề quý IV/2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025;
    Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025;
    Căn cứ kế hoạch sinh hoạt chuyên đề năm 2026;
    Căn cứ kết quả thảo luận, biểu quyết tại hội nghị ngày 24/12/2026;
    Chi bộ Tổ dân phố 7 kết luận như sau:
    I. ĐÁNH GIÁ
    [bí thư bổ sung: nhận định chung]
    1. Mặt được
    - 142/150 hộ đã thay bóng đèn tiết kiệm điện.
    - Quỹ tổ dân phố thu đúng, chi đúng quy ước.
    2. Hạn chế
    Điện, nước ở nhà văn hoá và các ngõ còn lãng phí; một số đám cưới còn linh đình.
    3. Nguyên nhân
    a) Nguyên nhân khách quan
    Hệ thống điện công cộng lắp từ năm 2009, không có công tơ riêng.
    b) Nguyên nhân chủ quan
    Chi uỷ chưa phân công người theo dõi; một số đảng viên chưa gương mẫu.
    II. ĐỊNH HƯỚNG, MỤC TIÊU
    Đến hết năm 2027 giảm ít nhất 20% tiền điện, nước công cộng; mọi đảng viên có việc tiết kiệm cụ thể.
    III. NHIỆM VỤ, GIẢI PHÁP
    1. Tuyên truyền, nêu gương
    BP-01. Mỗi đảng viên đăng ký ít nhất một việc tiết kiệm cụ thể của gia đình, nêu tại kỳ sinh hoạt tháng 1/2027.
    Chủ trì: đồng chí Lê Văn Bình; thời hạn: 10/01/2027.
    Biểu quyết: tán thành 16 trên 16 đảng viên chính thức (không tán thành 0, ý kiến khác 0), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 14/17.
    BP-03. Tổ chức việc cưới, việc tang theo quy ước tổ dân phố; đảng viên gương mẫu thực hiện trước.
    Chủ trì: đồng chí Phạm Thị Dung; thời hạn: 30/06/2027.
    Biểu quyết: tán thành 12 trên 16 đảng viên chính thức (không tán thành 3, ý kiến khác 1), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 10/17.
    2. Kiểm tra, giám sát
    BP-02. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng tổng hợp báo chi uỷ.
    Chủ trì: [bí thư bổ sung: người chủ trì BP-02]; thời hạn: 31/01/2027; từ ý kiến: Ý-04, Ý-06.
    Biểu quyết: tán thành 15 trên 16 đảng viên chính thức (không tán thành 0, ý kiến khác 1), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 12/17.
    BP-04. Công khai thu, chi quỹ tổ dân phố hằng quý tại bảng tin nhà văn hoá.
    Chủ trì: Ban công tác Mặt trận; thời hạn: [bí thư bổ sung: thời hạn BP-04].
    Biểu quyết: tán thành 14 trên 16 đảng viên chính thức (không tán thành 1, ý kiến khác 0, không biểu quyết 1), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 13/17.
    3. Nhiệm vụ, giải pháp khác
    BP-06. Mỗi tháng một ngày chủ nhật phân loại rác, bán phế liệu gây quỹ giúp hộ khó khăn.
    Chủ trì: đồng chí Trịnh Thị Hạnh; thời hạn: 31/03/2027; từ ý kiến: Ý-07.
    Biểu quyết: tán thành 15 trên 16 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 8/17.
    Biện pháp không được thông qua
    Hội nghị đã biểu quyết và không thông qua các biện pháp sau; các biện pháp này không thuộc nhiệm vụ của kết luận:
    BP-05. Thu mỗi hộ 100.000 đồng để thay toàn bộ đèn ngõ trong quý I/2027.
    Từ ý kiến: Ý-03.
    Biểu quyết: tán thành 8 trên 16 đảng viên chính thức (không tán thành 6, ý kiến khác 2), chưa quá nửa, không thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): tán thành 9/17.
    IV. TỔ CHỨC THỰC HIỆN
    1. Các biện pháp tại mục III được bổ sung vào nghị quyết của chi bộ để toàn thể đảng viên thực hiện.
    2. Chi uỷ đôn đốc, kiểm tra việc thực hiện; kết quả được kiểm điểm vào các ngày 23/01/2027, 22/02/2027, 24/03/2027.
    3. Phân công thực hiện:
    TT | Biện pháp | Chủ trì | Thời hạn | Kết quả biểu quyết
    1 | BP-01. Mỗi đảng viên đăng ký ít nhất một việc tiết kiệm cụ thể của gia đình, nêu tại kỳ sinh hoạt tháng 1/2027. | đồng chí Lê Văn Bình | 10/01/2027 | tán thành 16/16
    2 | BP-03. Tổ chức việc cưới, việc tang theo quy ước tổ dân phố; đảng viên gương mẫu thực hiện trước. | đồng chí Phạm Thị Dung | 30/06/2027 | tán thành 12/16
    3 | BP-02. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng tổng hợp báo chi uỷ. | [bí thư bổ sung: người chủ trì BP-02] | 31/01/2027 | tán thành 15/16
    4 | BP-04. Công khai thu, chi quỹ tổ dân phố hằng quý tại bảng tin nhà văn hoá. | Ban công tác Mặt trận | [bí thư bổ sung: thời hạn BP-04] | tán thành 14/16
    5 | BP-06. Mỗi tháng một ngày chủ nhật phân loại rác, bán phế liệu gây quỹ giúp hộ khó khăn. | đồng chí Trịnh Thị Hạnh | 31/03/2027 | tán thành 15/16
    Nơi nhận:
    - Đảng uỷ phường Hoà Bình (để báo cáo),
    - Đảng viên chi bộ,
    - Lưu chi bộ. | T/M CHI BỘ
    BÍ THƯ
    Lê Văn Bình
    PHỤ LỤC
    Tổng hợp 7 ý kiến góp ý chuyên đề
    Mã | Người góp ý | Nội dung | Biện pháp liên quan
    Ý-01 | Nguyễn Văn An | Một số hộ chưa khoá van nước công cộng sau khi dùng; đèn ngõ 12 sáng cả ban ngày.
    Ý-02 | Một đồng chí | Chi uỷ chưa giao việc cụ thể cho từng tổ liên gia, đảng viên còn nể nang.
    Ý-03 | Đỗ Văn Minh | Không nên thu thêm tiền của các hộ để thay toàn bộ đèn; thay dần khi đèn hỏng là đủ. (phản biện) | BP-05
    Ý-04 | Ngô Văn Phúc | Tổ liên gia kiểm tra mỗi tuần một lần, ghi vào sổ, báo tổ trưởng. (nhập thay) | BP-02
    Ý-06 | Lý Thị Thanh | Đề nghị lắp công tơ riêng cho nhà văn hoá để biết tháng nào dùng nhiều. (sau hạn góp ý) | BP-02
    Ý-07 | Trịnh Thị Hạnh | Đoàn thanh niên nhận vận động các hộ phân loại rác, bán phế liệu gây quỹ. | BP-06
    Ý-08 | Phan Văn Xuân | [thư ký hội nghị bổ sung: nội dung Ý-08 gửi bằng ghi âm hoặc ảnh]
    ");
}

#[test]
fn the_minutes() {
    let [_, minutes] = texts(&cell());
    insta::assert_snapshot!(minutes, @"
    ĐẢNG UỶ PHƯỜNG HOÀ BÌNH
    CHI BỘ TỔ DÂN PHỐ 7
    * | ĐẢNG CỘNG SẢN VIỆT NAM
    Hoà Bình, ngày 24 tháng 12 năm 2026
    DỰ THẢO
    BIÊN BẢN
    Sinh hoạt chuyên đề quý IV/2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Thời gian bắt đầu: 19 giờ 30, ngày 24/12/2026
    Kết thúc: 21 giờ 15, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: hội nghị chuyên đề riêng
    Tổng số đảng viên: 19 (chính thức 17, dự bị 2)
    Có mặt: 17 (chính thức 15, dự bị 2)
    Vắng có lý do (1): Mai Văn Uy (đi viện)
    Vắng không có lý do được chấp nhận (1): Tạ Thị Vân
    Khách mời: [thư ký hội nghị bổ sung: khách mời, nếu có]
    Chủ trì: đồng chí Lê Văn Bình
    Thư ký: đồng chí Nguyễn Văn An
    Người trình bày chuyên đề: đồng chí Trần Thị Hoa
    I. NỘI DUNG
    1. Mục đích, yêu cầu
    [thư ký hội nghị bổ sung: mục đích, yêu cầu do chủ trì nêu]
    2. Tóm tắt chuyên đề
    Bản trình bày: dự thảo bản 2, chi uỷ thông qua ngày 09/12/2026 (2/2 tán thành).
    Mặt được:
    - 142/150 hộ đã thay bóng đèn tiết kiệm điện.
    - Quỹ tổ dân phố thu đúng, chi đúng quy ước.
    Hạn chế:
    Điện, nước ở nhà văn hoá và các ngõ còn lãng phí; một số đám cưới còn linh đình.
    Nguyên nhân khách quan:
    Hệ thống điện công cộng lắp từ năm 2009, không có công tơ riêng.
    Nguyên nhân chủ quan:
    Chi uỷ chưa phân công người theo dõi; một số đảng viên chưa gương mẫu.
    Định hướng:
    Đến hết năm 2027 giảm ít nhất 20% tiền điện, nước công cộng; mọi đảng viên có việc tiết kiệm cụ thể.
    3. Câu hỏi gợi mở
    Câu 1. Nguyên nhân chủ quan nào làm cho việc tiết kiệm ở tổ dân phố còn hạn chế?
    Câu 2. Biện pháp nào khả thi nhất trong quý I/2027?
    Câu 3. Mỗi đảng viên cần làm ngay việc gì?
    II. DIỄN BIẾN, Ý KIẾN THẢO LUẬN
    Câu 1. Nguyên nhân chủ quan nào làm cho việc tiết kiệm ở tổ dân phố còn hạn chế?
    Đồng chí Nguyễn Văn An (Ý-01; gửi trước hội nghị, ngày 18/12/2026): Một số hộ chưa khoá van nước công cộng sau khi dùng; đèn ngõ 12 sáng cả ban ngày.
    Một đồng chí (Ý-02; gửi trước hội nghị, ngày 18/12/2026): Chi uỷ chưa giao việc cụ thể cho từng tổ liên gia, đảng viên còn nể nang.
    Câu 2. Biện pháp nào khả thi nhất trong quý I/2027?
    Đồng chí Đỗ Văn Minh (Ý-03; gửi trước hội nghị, ngày 18/12/2026; phản biện; về BP-05): Không nên thu thêm tiền của các hộ để thay toàn bộ đèn; thay dần khi đèn hỏng là đủ.
    Đồng chí Ngô Văn Phúc (Ý-04; gửi bằng giấy, ngày 18/12/2026; nhập thay; về BP-02): Tổ liên gia kiểm tra mỗi tuần một lần, ghi vào sổ, báo tổ trưởng.
    Câu 3. Mỗi đảng viên cần làm ngay việc gì?
    Đồng chí Trịnh Thị Hạnh (Ý-07; tại hội nghị; về BP-06): Đoàn thanh niên nhận vận động các hộ phân loại rác, bán phế liệu gây quỹ.
    Ý kiến chung
    Đồng chí Lý Thị Thanh (Ý-06; gửi trước hội nghị, ngày 22/12/2026; sau hạn góp ý; về BP-02): Đề nghị lắp công tơ riêng cho nhà văn hoá để biết tháng nào dùng nhiều.
    Đồng chí Phan Văn Xuân (Ý-08; gửi trước hội nghị, ngày 18/12/2026): [thư ký hội nghị bổ sung: nội dung Ý-08 gửi bằng ghi âm hoặc ảnh]
    III. GIẢI TRÌNH, TIẾP THU
    [thư ký hội nghị bổ sung: giải trình, tiếp thu của người trình bày]
    IV. BIỂU QUYẾT
    Hình thức biểu quyết: giơ tay; danh sách biểu quyết 16 đảng viên chính thức.
    Biện pháp | Tán thành | Không tán thành | Ý kiến khác | Không biểu quyết | Tỷ lệ | Kết quả
    BP-01. Mỗi đảng viên đăng ký ít nhất một việc tiết kiệm cụ thể của gia đình, nêu tại kỳ sinh hoạt tháng 1/2027. | 16 | 0 | 0 | 0 | 16/16 (100%) | Thông qua
    BP-02. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng tổng hợp báo chi uỷ. | 15 | 0 | 1 | 0 | 15/16 (93,8%) | Thông qua
    BP-03. Tổ chức việc cưới, việc tang theo quy ước tổ dân phố; đảng viên gương mẫu thực hiện trước. | 12 | 3 | 1 | 0 | 12/16 (75%) | Thông qua
    BP-04. Công khai thu, chi quỹ tổ dân phố hằng quý tại bảng tin nhà văn hoá. | 14 | 1 | 0 | 1 | 14/16 (87,5%) | Thông qua
    BP-05. Thu mỗi hộ 100.000 đồng để thay toàn bộ đèn ngõ trong quý I/2027. | 8 | 6 | 2 | 0 | 8/16 (50%) | Không thông qua
    BP-06. Mỗi tháng một ngày chủ nhật phân loại rác, bán phế liệu gây quỹ giúp hộ khó khăn. | 15 | 1 | 0 | 0 | 15/16 (93,8%) | Thông qua
    BP-01. Biểu quyết: tán thành 16 trên 16 đảng viên chính thức (không tán thành 0, ý kiến khác 0), quá nửa, thông qua.
    BP-02. Biểu quyết: tán thành 15 trên 16 đảng viên chính thức (không tán thành 0, ý kiến khác 1), quá nửa, thông qua.
    BP-03. Biểu quyết: tán thành 12 trên 16 đảng viên chính thức (không tán thành 3, ý kiến khác 1), quá nửa, thông qua.
    BP-04. Biểu quyết: tán thành 14 trên 16 đảng viên chính thức (không tán thành 1, ý kiến khác 0, không biểu quyết 1), quá nửa, thông qua.
    BP-05. Biểu quyết: tán thành 8 trên 16 đảng viên chính thức (không tán thành 6, ý kiến khác 2), chưa quá nửa, không thông qua.
    BP-06. Biểu quyết: tán thành 15 trên 16 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Lấy ý kiến trước hội nghị (tham khảo, không quyết định): BP-01 tán thành 14/17; BP-02 tán thành 12/17; BP-03 tán thành 10/17; BP-04 tán thành 13/17; BP-05 tán thành 9/17; BP-06 tán thành 8/17.
    Ý kiến bảo lưu:
    Đồng chí Dương Văn Sơn bảo lưu ý kiến về BP-03: Quy ước cần được nhân dân bàn lại trước khi yêu cầu đảng viên thực hiện.
    V. KẾT LUẬN CỦA CHỦ TRÌ
    [bí thư bổ sung: nhận định chung]
    Hội nghị thống nhất thực hiện các biện pháp đã được thông qua:
    BP-01. Mỗi đảng viên đăng ký ít nhất một việc tiết kiệm cụ thể của gia đình, nêu tại kỳ sinh hoạt tháng 1/2027. Chủ trì: đồng chí Lê Văn Bình; thời hạn: 10/01/2027.
    BP-02. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng tổng hợp báo chi uỷ. Chủ trì: [bí thư bổ sung: người chủ trì BP-02]; thời hạn: 31/01/2027.
    BP-03. Tổ chức việc cưới, việc tang theo quy ước tổ dân phố; đảng viên gương mẫu thực hiện trước. Chủ trì: đồng chí Phạm Thị Dung; thời hạn: 30/06/2027.
    BP-04. Công khai thu, chi quỹ tổ dân phố hằng quý tại bảng tin nhà văn hoá. Chủ trì: Ban công tác Mặt trận; thời hạn: [bí thư bổ sung: thời hạn BP-04].
    BP-06. Mỗi tháng một ngày chủ nhật phân loại rác, bán phế liệu gây quỹ giúp hộ khó khăn. Chủ trì: đồng chí Trịnh Thị Hạnh; thời hạn: 31/03/2027.
    Biên bản đã được đọc lại trước hội nghị, 17/17 nhất trí.
    THƯ KÝ
    (Ký, ghi rõ họ tên)
    Nguyễn Văn An | CHỦ TRÌ
    (Ký, ghi rõ họ tên)
    Lê Văn Bình
    ");
}
