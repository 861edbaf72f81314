-- Times are milliseconds since 1970 (UTC). Flags are 0/1. Enums are words, lumps are JSON.

CREATE TABLE id_block (next INTEGER NOT NULL) STRICT;
INSERT INTO id_block (next) VALUES (1);

-- One row about this installation. clean: whether the last run ended in good order.
CREATE TABLE installation (
    id INTEGER PRIMARY KEY,
    salt TEXT NOT NULL,
    clean INTEGER NOT NULL,
    last_heard INTEGER
) STRICT;

-- Updates that are dealt with; kept for three days, because their numbers may start anew.
CREATE TABLE inbox (update_id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL) STRICT;
CREATE INDEX inbox_age ON inbox (received_at);
-- Tries at an update after an unclean stop: the third parks it untried.
CREATE TABLE attempt (update_id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
-- What could not be dealt with, whole, for a person to look at.
CREATE TABLE quarantine (
    update_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    incoming TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    lang TEXT,
    reach TEXT NOT NULL,
    current_unit INTEGER,
    waiting INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    superior TEXT NOT NULL,
    locality TEXT NOT NULL,
    profile TEXT NOT NULL,
    lang TEXT NOT NULL,
    zone TEXT NOT NULL,
    "group" INTEGER,
    group_title TEXT NOT NULL,
    current_topic INTEGER,
    last_topic INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX unit_group ON unit ("group") WHERE "group" IS NOT NULL;

CREATE TABLE unit_rules (unit INTEGER PRIMARY KEY REFERENCES unit (id), rules TEXT NOT NULL) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    roles TEXT NOT NULL,
    no_phone INTEGER NOT NULL,
    person INTEGER,
    linked_at INTEGER,
    consent_at INTEGER,
    reached_at INTEGER,
    muted_until INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX member_unit ON member (unit);
CREATE INDEX member_person ON member (person);

-- One-time links: only the hash of the secret is kept.
CREATE TABLE invite (
    hash TEXT PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    purpose TEXT NOT NULL,
    member INTEGER,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    used_by INTEGER
) STRICT;
CREATE INDEX invite_unit ON invite (unit);

CREATE TABLE enrolment (
    unit INTEGER NOT NULL REFERENCES unit (id),
    person INTEGER NOT NULL,
    state TEXT NOT NULL,
    member INTEGER,
    invite TEXT NOT NULL,
    consent_at INTEGER,
    asked_at INTEGER NOT NULL,
    decided_at INTEGER,
    PRIMARY KEY (unit, person)
) STRICT;

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    title TEXT,
    stage TEXT NOT NULL,
    reason TEXT,
    mode TEXT,
    meeting_at INTEGER,
    place TEXT,
    preparer INTEGER,
    schedule TEXT,
    drafts INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    measures INTEGER NOT NULL,
    draft INTEGER,
    approval TEXT,
    round TEXT NOT NULL,
    circulated_at INTEGER,
    comments_close_at INTEGER,
    frozen_at INTEGER,
    consultation_skipped_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_unit ON topic (unit);

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    remote TEXT,
    bytes BLOB,
    hash TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    topic INTEGER NOT NULL REFERENCES topic (id),
    number INTEGER NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    author INTEGER NOT NULL,
    file INTEGER,
    outline TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    submitted_at INTEGER
) STRICT;
CREATE INDEX draft_topic ON draft (topic);

CREATE TABLE review (
    draft INTEGER NOT NULL REFERENCES draft (id),
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (draft, member)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX question_topic ON question (topic, number);

-- How far each member has come with a topic.
CREATE TABLE reading (
    topic INTEGER NOT NULL REFERENCES topic (id),
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    read_at INTEGER,
    agreed_at INTEGER,
    opened_at INTEGER,
    PRIMARY KEY (topic, member)
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    "group" TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by INTEGER,
    from_comment INTEGER,
    owner_text TEXT NOT NULL,
    owner INTEGER,
    due TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX measure_topic ON measure (topic, number);

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic (id),
    number INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    question INTEGER,
    measure INTEGER,
    kind TEXT NOT NULL,
    visibility TEXT NOT NULL,
    state TEXT NOT NULL,
    channel TEXT NOT NULL,
    entered_by INTEGER,
    late INTEGER NOT NULL,
    versions INTEGER NOT NULL,
    body TEXT NOT NULL,
    file INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_topic ON comment (topic, number);

CREATE TABLE comment_piece (
    place TEXT NOT NULL,
    message INTEGER NOT NULL,
    comment INTEGER NOT NULL REFERENCES comment (id),
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (place, message)
) STRICT;
CREATE INDEX comment_piece_comment ON comment_piece (comment, seq);

CREATE TABLE comment_version (
    comment INTEGER NOT NULL REFERENCES comment (id),
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (comment, number)
) STRICT;

CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    topic INTEGER NOT NULL REFERENCES topic (id),
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    pass TEXT NOT NULL,
    quorum TEXT NOT NULL,
    on_roll INTEGER NOT NULL,
    items INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closes_at INTEGER,
    closed_at INTEGER
) STRICT;
CREATE INDEX ballot_topic ON ballot (topic);
CREATE INDEX ballot_closing ON ballot (state, closes_at);

CREATE TABLE ballot_item (
    ballot INTEGER NOT NULL REFERENCES ballot (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    unit INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    hall TEXT,
    result TEXT,
    PRIMARY KEY (ballot, measure)
) STRICT;

CREATE TABLE roll_entry (
    ballot INTEGER NOT NULL REFERENCES ballot (id),
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    reason TEXT NOT NULL,
    answered INTEGER NOT NULL,
    PRIMARY KEY (ballot, member)
) STRICT;

-- Named votes only: one current row per ballot, measure and member.
CREATE TABLE vote (
    ballot INTEGER NOT NULL REFERENCES ballot (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    choice TEXT NOT NULL,
    words TEXT,
    entered_by INTEGER,
    basis TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (ballot, measure, member)
) STRICT;

CREATE TABLE attendance (
    topic INTEGER NOT NULL REFERENCES topic (id),
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    presence TEXT NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (topic, member)
) STRICT;

CREATE TABLE meeting (
    topic INTEGER PRIMARY KEY REFERENCES topic (id),
    unit INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    chair INTEGER NOT NULL,
    minute_taker INTEGER,
    agreed INTEGER,
    "of" INTEGER
) STRICT;

CREATE TABLE reservation (
    measure INTEGER NOT NULL REFERENCES measure (id),
    member INTEGER NOT NULL REFERENCES member (id),
    topic INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (measure, member)
) STRICT;
CREATE INDEX reservation_topic ON reservation (topic);

CREATE TABLE conclusion (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    document INTEGER,
    minutes INTEGER,
    edited INTEGER NOT NULL,
    filled_at INTEGER,
    created_at INTEGER NOT NULL,
    adopted_at INTEGER,
    signed_by INTEGER
) STRICT;
CREATE INDEX conclusion_topic ON conclusion (topic, number);

CREATE TABLE prompt (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    topic INTEGER,
    person INTEGER NOT NULL,
    intent TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX prompt_person ON prompt (person, state);

CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    work TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL
) STRICT;
CREATE INDEX job_due ON job (not_before);

-- When the calendar next has something to do for a unit; NULL = nothing in sight.
CREATE TABLE agenda (unit INTEGER PRIMARY KEY, due INTEGER) STRICT;
CREATE INDEX agenda_due ON agenda (due);

CREATE TABLE reminded (occasion TEXT PRIMARY KEY, unit INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;

CREATE TABLE sent_message (
    place TEXT NOT NULL,
    message INTEGER NOT NULL,
    prompt INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY (place, message)
) STRICT;

-- What lives on a screen: raised by events (wanted), drawn by delivery (shown).
CREATE TABLE card (
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref INTEGER NOT NULL,
    page INTEGER NOT NULL,
    message INTEGER,
    wanted INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    shown_hash TEXT,
    PRIMARY KEY (place, kind, ref)
) STRICT;
CREATE INDEX card_of ON card (kind, ref);
CREATE INDEX card_due ON card (place) WHERE wanted > shown;

CREATE TABLE audit_head (unit INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;

-- Chained by hash per unit; unit 0 is the operator. No text, no names.
CREATE TABLE audit (
    unit INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    text_hash TEXT,
    hash TEXT NOT NULL,
    PRIMARY KEY (unit, seq)
) STRICT;

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    place TEXT NOT NULL,
    lane INTEGER NOT NULL,
    unit INTEGER,
    body TEXT NOT NULL,
    not_before INTEGER,
    expires_at INTEGER,
    recall INTEGER,
    created_at INTEGER NOT NULL,
    -- Set when the messenger refused the message for good; kept for a person to look at.
    rejected TEXT
) STRICT;
CREATE INDEX outbox_open ON outbox (place, lane, seq) WHERE rejected IS NULL;
CREATE INDEX outbox_recall ON outbox (recall);
