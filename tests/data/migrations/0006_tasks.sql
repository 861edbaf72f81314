-- A task of the small unit's topic, with a report; the measure of the first data gets what is new in it.
UPDATE measure SET co_owners = 'Chi hội Phụ nữ', expected = 'Ngõ 3 có đèn' WHERE id = 7;
INSERT INTO task (id, unit, topic, measure, number, text, owner, owner_text, co_owners, expected, due, state, reports, said, said_at, done_on, created_at) VALUES (601, 1, 3, 7, 1, 'Kiểm tra điện', 2, '', 'Chi hội Phụ nữ', 'Ngõ 3 có đèn', '2026-12-31', 'done', 1, 'done', 1795482000000, '2026-12-30', 1795482000000);
INSERT INTO task_report (task, number, unit, member, entered_by, said, words, file, at) VALUES (601, 1, 1, 2, NULL, 'done', 'Đã xong', NULL, 1795482000000);
