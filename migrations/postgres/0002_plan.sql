-- The year's plan: four quarters in one lump, numbered versions, the committee's verdicts on each.

ALTER TABLE topic ADD COLUMN party_group TEXT;
ALTER TABLE topic ADD COLUMN plan BIGINT;

CREATE TABLE year_plan (
    id BIGINT PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL,
    version BIGINT NOT NULL,
    slots TEXT NOT NULL,
    submitted BIGINT,
    approval TEXT,
    file BIGINT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX year_plan_of ON year_plan (unit, year);

CREATE TABLE plan_version (
    plan BIGINT NOT NULL REFERENCES year_plan (id),
    number BIGINT NOT NULL,
    unit BIGINT NOT NULL,
    slots TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (plan, number)
);

CREATE TABLE plan_review (
    plan BIGINT NOT NULL REFERENCES year_plan (id),
    version BIGINT NOT NULL,
    member BIGINT NOT NULL REFERENCES member (id),
    unit BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (plan, version, member)
);
