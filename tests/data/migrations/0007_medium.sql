-- Files that were sent as something else than a document.
INSERT INTO file (id, unit, name, mime, medium, size, remote, bytes, hash, created_at) VALUES (701, 1, 'voice.ogg', 'audio/ogg', 'voice', 64, 'AwACAg', NULL, NULL, 1795482000000);
