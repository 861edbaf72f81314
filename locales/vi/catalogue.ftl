### Danh mục chuyên đề gợi ý (S2, S7–S9). Một dòng, cụ thể, sửa được trước khi chốt. Khoá: catalogue-….

## Chi bộ

catalogue-cell-thrift = Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?
catalogue-cell-example = Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm
catalogue-cell-close-to-people = Học phong cách Hồ Chí Minh: gần dân, nói đi đôi với làm, nêu gương ở nơi cư trú
catalogue-cell-new-members = Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?
catalogue-cell-monthly-meeting = Làm gì để họp chi bộ hằng tháng bàn việc cụ thể và đảng viên nào cũng phát biểu?
catalogue-cell-assignments = Phân công công tác cho từng đảng viên: rõ việc, rõ thời hạn, có kiểm tra kết quả
catalogue-cell-recognition = Chi uỷ và đảng viên cần làm những việc gì để chi bộ được công nhận trong sạch, vững mạnh?
catalogue-cell-inspection = Công tác kiểm tra, giám sát của chi bộ: chọn việc gì, làm thế nào cho thực chất?
catalogue-cell-democracy = Thực hiện dân chủ ở cơ sở: những việc dân cần biết, được bàn và được kiểm tra
catalogue-cell-conduct = Nhận diện, phòng ngừa biểu hiện suy thoái, "tự diễn biến", "tự chuyển hoá" ngay tại chi bộ
catalogue-cell-integrity = Phòng, chống quan liêu, tham nhũng, tiêu cực ở những khâu dễ phát sinh trong đơn vị
catalogue-cell-social-evil = Phối hợp giảm tệ nạn xã hội trên địa bàn: chọn một tệ nạn, rõ người, rõ việc
catalogue-cell-self-study = Tự học, tự nghiên cứu để nâng cao trình độ chuyên môn của đảng viên: hình thức nào phù hợp?
catalogue-cell-advice = Nâng cao chất lượng tham mưu, soạn thảo văn bản và xử lý thông tin phục vụ lãnh đạo

## Chi hội

catalogue-association-meetings = Làm gì để sinh hoạt chi hội đông hội viên hơn và bàn việc thiết thực hơn?
catalogue-association-new-members = Vận động hội viên mới, nhất là người trẻ và người mới chuyển đến
catalogue-association-mutual-help = Giúp đỡ hội viên già yếu, ốm đau, neo đơn: ai cần, giúp gì, ai đảm nhận?
catalogue-association-fund = Thu, chi quỹ hội công khai, tiết kiệm, đúng mục đích
catalogue-association-environment = Giữ vệ sinh, phân loại rác và chăm sóc cây xanh nơi cư trú: mỗi hội viên một việc
catalogue-association-trades = Hội viên trao đổi kinh nghiệm nghề nghiệp và cách làm kinh tế có hiệu quả
catalogue-association-online = Giúp hội viên lớn tuổi dùng dịch vụ công trực tuyến và phòng tránh lừa đảo qua mạng
catalogue-association-example = Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong công việc của chi hội

## Nhóm nội dung

catalogue-group-ho-chi-minh = Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
catalogue-group-competence = Lý luận, kiến thức, chuyên môn
catalogue-group-tasks = Thực hiện chỉ thị, nghị quyết, pháp luật và nhiệm vụ được giao
catalogue-group-conduct = Phòng, chống suy thoái
catalogue-group-organisation = Xây dựng tổ chức
catalogue-group-integrity = Phòng, chống tham nhũng, lãng phí, tiêu cực
catalogue-group-community = Đời sống ở nơi cư trú, nơi làm việc
