INSERT INTO reminded (occasion, unit, at, recall) VALUES ('3:comments:2026-12-21:1:m2', 1, 1795482000000, 77);
