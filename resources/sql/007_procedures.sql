ALTER TABLE departments ADD COLUMN duties TEXT NOT NULL DEFAULT ''

ALTER TABLE staff ADD COLUMN superior BIGINT NOT NULL DEFAULT 0

-- Open to the named readers alone.
ALTER TABLE cases ADD COLUMN is_restricted BIGINT NOT NULL DEFAULT 0

-- A manager has to take note of it before it goes on.
ALTER TABLE cases ADD COLUMN awaits_note BIGINT NOT NULL DEFAULT 0

ALTER TABLE cases ADD COLUMN is_paused BIGINT NOT NULL DEFAULT 0

-- When a rule of its procedure falls due next: a reminder, an escalation, silence. An index of what is computed.
ALTER TABLE cases ADD COLUMN falls_at BIGINT

CREATE INDEX cases_falling ON cases (falls_at, id) WHERE falls_at IS NOT NULL

CREATE INDEX cases_to_note ON cases (is_open, awaits_note, id) WHERE awaits_note = 1

CREATE TABLE case_readers (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    staff BIGINT NOT NULL,
    PRIMARY KEY (case_id, staff)
)

CREATE TABLE promises (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    due BIGINT NOT NULL,
    owner BIGINT NOT NULL,
    state TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE INDEX promises_open ON promises (due, case_id, id) WHERE is_open = 1

CREATE TABLE notices (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    rule TEXT NOT NULL,
    way TEXT NOT NULL,
    address TEXT NOT NULL,
    text TEXT NOT NULL,
    owed_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    is_owed BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE INDEX notices_owed ON notices (owed_at, case_id, id) WHERE is_owed = 1

-- Who asked for a status with the wrong second item, and when: beside the journal, for a while.
CREATE TABLE status_tries (
    case_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    was_right BIGINT NOT NULL
)

CREATE INDEX status_tries_of_case ON status_tries (case_id, at)

-- What is counted and listed of the open cases, and of whom only some may read, comes out of these indexes alone.
DROP INDEX cases_open_by_queue

CREATE INDEX cases_open_by_queue ON cases (is_open, queue, due_at, assignee, is_restricted, id) WHERE is_open = 1

DROP INDEX cases_open_by_assignee

CREATE INDEX cases_open_by_assignee ON cases (is_open, assignee, stage, due_at, is_restricted, id) WHERE is_open = 1
