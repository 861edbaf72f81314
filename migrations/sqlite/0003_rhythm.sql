-- The calendar looks at every unit, not only at those with a topic: something recurs everywhere.
UPDATE agenda SET due = 0 WHERE due IS NULL;
INSERT INTO agenda (unit, due) SELECT id, 0 FROM unit WHERE id NOT IN (SELECT unit FROM agenda);
