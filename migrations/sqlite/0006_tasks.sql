-- Measures that passed become tasks: who carries out what by when, and what is reported of it.

ALTER TABLE measure ADD COLUMN co_owners TEXT NOT NULL DEFAULT '';
ALTER TABLE measure ADD COLUMN expected TEXT NOT NULL DEFAULT '';

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    owner INTEGER,
    owner_text TEXT NOT NULL,
    co_owners TEXT NOT NULL,
    expected TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    reports INTEGER NOT NULL,
    said TEXT,
    said_at INTEGER,
    done_on TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX task_topic ON task (topic, number);
CREATE INDEX task_open ON task (unit, topic) WHERE state = 'open';

-- What was said of a task; the words can be erased.
CREATE TABLE task_report (
    task INTEGER NOT NULL REFERENCES task (id),
    number INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    member INTEGER,
    entered_by INTEGER,
    said TEXT NOT NULL,
    words TEXT,
    file INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY (task, number)
) STRICT;
