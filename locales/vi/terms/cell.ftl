### Danh từ riêng của chi bộ. Mỗi thuật ngữ có hai dạng: chữ thường (-unit) và viết hoa đầu câu (-Unit).
### Thêm một loại tổ chức: chép tệp này thành <tên>.ftl và ghi tên đó vào build.rs.
### Bí thư (người đứng đầu) và thư ký (người ghi biên bản) là hai thuật ngữ, không dùng lẫn.

-unit = chi bộ
-Unit = Chi bộ
-committee = chi uỷ
-Committee = Chi uỷ
-committee-member = chi uỷ viên
-Committee-member = Chi uỷ viên
-secretary = bí thư
-Secretary = Bí thư
-deputy = phó bí thư
-Deputy = Phó bí thư
-minute-taker = thư ký hội nghị
-Minute-taker = Thư ký hội nghị
-member = đảng viên
-Member = Đảng viên
-official-member = đảng viên chính thức
-Official-member = Đảng viên chính thức
-probationary-member = đảng viên dự bị
-Probationary-member = Đảng viên dự bị

## Xưng hô. -comrade: một người; -comrades: nhiều người; -person: khi đếm ("8 đồng chí").

-comrade = đồng chí
-Comrade = Đồng chí
-comrades = các đồng chí
-Comrades = Các đồng chí
-person = đồng chí
# Sau "Kính gửi", trước tên chi bộ.
-dear-members = các đồng chí đảng viên

## Việc và văn bản

-session = sinh hoạt chuyên đề
-Session = Sinh hoạt chuyên đề
-assistant = Trợ lý sinh hoạt chuyên đề
-superior = cấp uỷ cấp trên
-Superior = Cấp uỷ cấp trên
-charter = Điều lệ Đảng
-party-group = tổ đảng
-Party-group = Tổ đảng
