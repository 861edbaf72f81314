-- A change of the meeting's day that was ordered and can still be taken back: it is made when its time comes.
ALTER TABLE topic ADD COLUMN pending TEXT;
