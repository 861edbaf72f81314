-- In what order things are sent. A card knows the version that somebody waits for, and since when it waits to be drawn.
ALTER TABLE card ADD COLUMN asked BIGINT NOT NULL DEFAULT 0;
ALTER TABLE card ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
DROP INDEX card_due;
CREATE INDEX card_due ON card ((CASE WHEN asked > shown THEN 0 ELSE 1 END), since, place, kind, ref) WHERE wanted > shown;
-- A message waits for nothing but those before it that may go too.
DROP INDEX outbox_open;
CREATE INDEX outbox_open ON outbox (lane, seq, not_before) WHERE rejected IS NULL;
CREATE INDEX outbox_before ON outbox (place, lane, seq, not_before) WHERE rejected IS NULL;
