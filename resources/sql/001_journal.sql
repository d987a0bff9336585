-- The record. Everything that happened, in order; nothing in it is ever changed.
-- Every column here and in the later steps is BIGINT or TEXT, so that both engines keep the same values:
-- moments are milliseconds since 1970 in UTC, booleans 0 or 1.
CREATE TABLE schema_steps (
    step BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
)

CREATE TABLE journal (
    sequence BIGINT NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    utc_offset BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    desk TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    payload_digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (stream, version)
)

CREATE INDEX journal_actions ON journal (action)

-- Names and texts stand beside the chain, so that they can be erased one day and the chain still verifies.
CREATE TABLE payloads (
    sequence BIGINT NOT NULL PRIMARY KEY REFERENCES journal (sequence),
    salt TEXT NOT NULL,
    body TEXT NOT NULL
)

-- Who opened which case. Not part of the record: opening a case is no act on it.
CREATE TABLE readings (
    case_id BIGINT NOT NULL,
    staff BIGINT NOT NULL,
    at BIGINT NOT NULL
)

CREATE INDEX readings_of_case ON readings (case_id, at)
