### Xưng hô với người ngoài chi bộ (báo cáo viên của một chuyên đề). Thay các thuật ngữ cùng tên của terms/cell.ftl.

-comrade = ông/bà
-Comrade = Ông/bà
-comrades = quý vị
-Comrades = Quý vị
-person = người
-dear-members = quý vị
