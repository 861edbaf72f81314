-- What the messages under a recall number said may be said again when they are taken back.
ALTER TABLE reminded ADD COLUMN recall BIGINT;
CREATE INDEX reminded_recall ON reminded (recall) WHERE recall IS NOT NULL;
-- Old notes are forgotten.
CREATE INDEX reminded_age ON reminded (at);
