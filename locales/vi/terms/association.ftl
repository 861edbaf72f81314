### Danh từ riêng của chi hội. Cùng các thuật ngữ như terms/cell.ftl.
### Chi hội trưởng (người đứng đầu) và thư ký (người ghi biên bản) là hai thuật ngữ, không dùng lẫn.

-unit = chi hội
-Unit = Chi hội
-committee = ban chấp hành
-Committee = Ban chấp hành
-committee-member = uỷ viên ban chấp hành
-Committee-member = Uỷ viên ban chấp hành
-secretary = chi hội trưởng
-Secretary = Chi hội trưởng
-deputy = chi hội phó
-Deputy = Chi hội phó
-minute-taker = thư ký hội nghị
-Minute-taker = Thư ký hội nghị
-member = hội viên
-Member = Hội viên
-official-member = hội viên chính thức
-Official-member = Hội viên chính thức
-probationary-member = hội viên dự bị
-Probationary-member = Hội viên dự bị

## Xưng hô. -comrade: một người; -comrades: nhiều người; -person: khi đếm ("8 hội viên").

-comrade = ông/bà
-Comrade = Ông/bà
-comrades = quý hội viên
-Comrades = Quý hội viên
-person = hội viên
# Sau "Kính gửi", trước tên chi hội.
-dear-members = quý hội viên

## Việc và văn bản

-session = sinh hoạt chuyên đề
-Session = Sinh hoạt chuyên đề
-assistant = Trợ lý sinh hoạt chuyên đề
-superior = hội cấp trên
-Superior = Hội cấp trên
-charter = Điều lệ Hội
-party-group = tổ hội viên
-Party-group = Tổ hội viên
