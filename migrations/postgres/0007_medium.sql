-- A file is sent on as what it was sent as. Until now every file was sent on as a document, and voices and photos were
-- known only by the names they were given.
ALTER TABLE file ADD COLUMN medium TEXT NOT NULL DEFAULT 'document';
UPDATE file SET medium = 'voice' WHERE name = 'voice.ogg' AND mime = 'audio/ogg';
UPDATE file SET medium = 'photo' WHERE name = 'photo.jpg' AND mime = 'image/jpeg';
