-- Measures that passed become tasks: who carries out what by when, and what is reported of it.

ALTER TABLE measure ADD COLUMN co_owners TEXT NOT NULL DEFAULT '';
ALTER TABLE measure ADD COLUMN expected TEXT NOT NULL DEFAULT '';

CREATE TABLE task (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT NOT NULL REFERENCES topic (id),
    measure BIGINT NOT NULL REFERENCES measure (id),
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    owner BIGINT,
    owner_text TEXT NOT NULL,
    co_owners TEXT NOT NULL,
    expected TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    reports BIGINT NOT NULL,
    said TEXT,
    said_at BIGINT,
    done_on TEXT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX task_topic ON task (topic, number);
CREATE INDEX task_open ON task (unit, topic) WHERE state = 'open';

-- What was said of a task; the words can be erased.
CREATE TABLE task_report (
    task BIGINT NOT NULL REFERENCES task (id),
    number BIGINT NOT NULL,
    unit BIGINT NOT NULL,
    member BIGINT,
    entered_by BIGINT,
    said TEXT NOT NULL,
    words TEXT,
    file BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (task, number)
);
