-- The stage a postponed topic had: it goes on from there when the meeting has a day again.
ALTER TABLE topic ADD COLUMN postponed_from TEXT;
