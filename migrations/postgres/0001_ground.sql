-- Times are milliseconds since 1970 (UTC). Flags are 0/1. Enums are words, lumps are JSON.

CREATE TABLE id_block (next BIGINT NOT NULL);
INSERT INTO id_block (next) VALUES (1);

-- One row about this installation. clean: whether the last run ended in good order.
CREATE TABLE installation (
    id BIGINT PRIMARY KEY,
    salt TEXT NOT NULL,
    clean BIGINT NOT NULL,
    last_heard BIGINT
);

-- Updates that are dealt with; kept for three days, because their numbers may start anew.
CREATE TABLE inbox (update_id BIGINT PRIMARY KEY, received_at BIGINT NOT NULL);
CREATE INDEX inbox_age ON inbox (received_at);
-- Tries at an update after an unclean stop: the third parks it untried.
CREATE TABLE attempt (update_id BIGINT PRIMARY KEY, n BIGINT NOT NULL);
-- What could not be dealt with, whole, for a person to look at.
CREATE TABLE quarantine (
    update_id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    incoming TEXT NOT NULL,
    why TEXT NOT NULL
);

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    lang TEXT,
    reach TEXT NOT NULL,
    current_unit BIGINT,
    waiting BIGINT,
    created_at BIGINT NOT NULL
);

CREATE TABLE unit (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    superior TEXT NOT NULL,
    locality TEXT NOT NULL,
    profile TEXT NOT NULL,
    lang TEXT NOT NULL,
    zone TEXT NOT NULL,
    "group" BIGINT,
    group_title TEXT NOT NULL,
    current_topic BIGINT,
    last_topic BIGINT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX unit_group ON unit ("group") WHERE "group" IS NOT NULL;

CREATE TABLE unit_rules (unit BIGINT PRIMARY KEY REFERENCES unit (id), rules TEXT NOT NULL);

CREATE TABLE member (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    roles TEXT NOT NULL,
    no_phone BIGINT NOT NULL,
    person BIGINT,
    linked_at BIGINT,
    consent_at BIGINT,
    reached_at BIGINT,
    muted_until BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX member_unit ON member (unit);
CREATE INDEX member_person ON member (person);

-- One-time links: only the hash of the secret is kept.
CREATE TABLE invite (
    hash TEXT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    purpose TEXT NOT NULL,
    member BIGINT,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by BIGINT
);
CREATE INDEX invite_unit ON invite (unit);

CREATE TABLE enrolment (
    unit BIGINT NOT NULL REFERENCES unit (id),
    person BIGINT NOT NULL,
    state TEXT NOT NULL,
    member BIGINT,
    invite TEXT NOT NULL,
    consent_at BIGINT,
    asked_at BIGINT NOT NULL,
    decided_at BIGINT,
    PRIMARY KEY (unit, person)
);

CREATE TABLE topic (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL,
    quarter BIGINT NOT NULL,
    title TEXT,
    stage TEXT NOT NULL,
    reason TEXT,
    mode TEXT,
    meeting_at BIGINT,
    place TEXT,
    preparer BIGINT,
    schedule TEXT,
    drafts BIGINT NOT NULL,
    comments BIGINT NOT NULL,
    measures BIGINT NOT NULL,
    draft BIGINT,
    approval TEXT,
    round TEXT NOT NULL,
    circulated_at BIGINT,
    comments_close_at BIGINT,
    frozen_at BIGINT,
    consultation_skipped_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX topic_unit ON topic (unit);

CREATE TABLE file (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size BIGINT NOT NULL,
    remote TEXT,
    bytes BYTEA,
    hash TEXT,
    created_at BIGINT NOT NULL
);

CREATE TABLE draft (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    topic BIGINT NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    author BIGINT NOT NULL,
    file BIGINT,
    outline TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    submitted_at BIGINT
);
CREATE INDEX draft_topic ON draft (topic);

CREATE TABLE review (
    draft BIGINT NOT NULL REFERENCES draft (id),
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (draft, member)
);

CREATE TABLE question (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX question_topic ON question (topic, number);

-- How far each member has come with a topic.
CREATE TABLE reading (
    topic BIGINT NOT NULL REFERENCES topic (id),
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    read_at BIGINT,
    agreed_at BIGINT,
    opened_at BIGINT,
    PRIMARY KEY (topic, member)
);

CREATE TABLE measure (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    "group" TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by BIGINT,
    from_comment BIGINT,
    owner_text TEXT NOT NULL,
    owner BIGINT,
    due TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX measure_topic ON measure (topic, number);

CREATE TABLE comment (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    member BIGINT NOT NULL REFERENCES member (id),
    question BIGINT,
    measure BIGINT,
    kind TEXT NOT NULL,
    visibility TEXT NOT NULL,
    state TEXT NOT NULL,
    channel TEXT NOT NULL,
    entered_by BIGINT,
    late BIGINT NOT NULL,
    versions BIGINT NOT NULL,
    body TEXT NOT NULL,
    file BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX comment_topic ON comment (topic, number);

CREATE TABLE comment_piece (
    place TEXT NOT NULL,
    message BIGINT NOT NULL,
    comment BIGINT NOT NULL REFERENCES comment (id),
    seq BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (place, message)
);
CREATE INDEX comment_piece_comment ON comment_piece (comment, seq);

CREATE TABLE comment_version (
    comment BIGINT NOT NULL REFERENCES comment (id),
    number BIGINT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (comment, number)
);

CREATE TABLE ballot (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    topic BIGINT NOT NULL REFERENCES topic (id),
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    pass TEXT NOT NULL,
    quorum TEXT NOT NULL,
    on_roll BIGINT NOT NULL,
    items BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    closes_at BIGINT,
    closed_at BIGINT
);
CREATE INDEX ballot_topic ON ballot (topic);
CREATE INDEX ballot_closing ON ballot (state, closes_at);

CREATE TABLE ballot_item (
    ballot BIGINT NOT NULL REFERENCES ballot (id),
    measure BIGINT NOT NULL REFERENCES measure (id),
    unit BIGINT NOT NULL,
    position BIGINT NOT NULL,
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    hall TEXT,
    result TEXT,
    PRIMARY KEY (ballot, measure)
);

CREATE TABLE roll_entry (
    ballot BIGINT NOT NULL REFERENCES ballot (id),
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    reason TEXT NOT NULL,
    answered BIGINT NOT NULL,
    PRIMARY KEY (ballot, member)
);

-- Named votes only: one current row per ballot, measure and member.
CREATE TABLE vote (
    ballot BIGINT NOT NULL REFERENCES ballot (id),
    measure BIGINT NOT NULL REFERENCES measure (id),
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    choice TEXT NOT NULL,
    words TEXT,
    entered_by BIGINT,
    basis TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (ballot, measure, member)
);

CREATE TABLE attendance (
    topic BIGINT NOT NULL REFERENCES topic (id),
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    presence TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (topic, member)
);

CREATE TABLE meeting (
    topic BIGINT PRIMARY KEY REFERENCES topic (id),
    unit BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    chair BIGINT NOT NULL,
    minute_taker BIGINT,
    agreed BIGINT,
    "of" BIGINT
);

CREATE TABLE reservation (
    measure BIGINT NOT NULL REFERENCES measure (id),
    member BIGINT NOT NULL REFERENCES member (id),
    topic BIGINT NOT NULL,
    unit BIGINT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (measure, member)
);
CREATE INDEX reservation_topic ON reservation (topic);

CREATE TABLE conclusion (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT NOT NULL REFERENCES topic (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    document BIGINT,
    minutes BIGINT,
    edited BIGINT NOT NULL,
    filled_at BIGINT,
    created_at BIGINT NOT NULL,
    adopted_at BIGINT,
    signed_by BIGINT
);
CREATE INDEX conclusion_topic ON conclusion (topic, number);

CREATE TABLE prompt (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    topic BIGINT,
    person BIGINT NOT NULL,
    intent TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX prompt_person ON prompt (person, state);

CREATE TABLE job (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL,
    work TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    attempts BIGINT NOT NULL
);
CREATE INDEX job_due ON job (not_before);

-- When the calendar next has something to do for a unit; NULL = nothing in sight.
CREATE TABLE agenda (unit BIGINT PRIMARY KEY, due BIGINT);
CREATE INDEX agenda_due ON agenda (due);

CREATE TABLE reminded (occasion TEXT PRIMARY KEY, unit BIGINT NOT NULL, at BIGINT NOT NULL);

CREATE TABLE sent_message (
    place TEXT NOT NULL,
    message BIGINT NOT NULL,
    prompt BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (place, message)
);

-- What lives on a screen: raised by events (wanted), drawn by delivery (shown).
CREATE TABLE card (
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref BIGINT NOT NULL,
    page BIGINT NOT NULL,
    message BIGINT,
    wanted BIGINT NOT NULL,
    shown BIGINT NOT NULL,
    shown_hash TEXT,
    PRIMARY KEY (place, kind, ref)
);
CREATE INDEX card_of ON card (kind, ref);
CREATE INDEX card_due ON card (place) WHERE wanted > shown;

CREATE TABLE audit_head (unit BIGINT PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL);

-- Chained by hash per unit; unit 0 is the operator. No text, no names.
CREATE TABLE audit (
    unit BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    text_hash TEXT,
    hash TEXT NOT NULL,
    PRIMARY KEY (unit, seq)
);

CREATE TABLE outbox (
    seq BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    place TEXT NOT NULL,
    lane BIGINT NOT NULL,
    unit BIGINT,
    body TEXT NOT NULL,
    not_before BIGINT,
    expires_at BIGINT,
    recall BIGINT,
    created_at BIGINT NOT NULL,
    -- Set when the messenger refused the message for good; kept for a person to look at.
    rejected TEXT
);
CREATE INDEX outbox_open ON outbox (place, lane, seq) WHERE rejected IS NULL;
CREATE INDEX outbox_recall ON outbox (recall);
