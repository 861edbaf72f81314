-- The year's plan: four quarters in one lump, numbered versions, the committee's verdicts on each.

ALTER TABLE topic ADD COLUMN party_group TEXT;
ALTER TABLE topic ADD COLUMN plan INTEGER;

CREATE TABLE year_plan (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    slots TEXT NOT NULL,
    submitted INTEGER,
    approval TEXT,
    file INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX year_plan_of ON year_plan (unit, year);

CREATE TABLE plan_version (
    plan INTEGER NOT NULL REFERENCES year_plan (id),
    number INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    slots TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT;

CREATE TABLE plan_review (
    plan INTEGER NOT NULL REFERENCES year_plan (id),
    version INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    unit INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (plan, version, member)
) STRICT;
