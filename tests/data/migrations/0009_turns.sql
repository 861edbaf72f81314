-- A card that somebody has asked for.
INSERT INTO card (place, kind, ref, page, message, wanted, shown, shown_hash, asked, since) VALUES ('p1001', 'tasks', 1, 0, NULL, 1, 0, NULL, 1, 1795482000000);
