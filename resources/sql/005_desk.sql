ALTER TABLE organisations ADD COLUMN letterhead TEXT NOT NULL DEFAULT ''

ALTER TABLE organisations ADD COLUMN backup_folder TEXT NOT NULL DEFAULT ''

ALTER TABLE departments ADD COLUMN head BIGINT NOT NULL DEFAULT 0

ALTER TABLE departments ADD COLUMN on_paper BIGINT NOT NULL DEFAULT 0

ALTER TABLE departments ADD COLUMN is_active BIGINT NOT NULL DEFAULT 1

CREATE TABLE remedies (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    terms TEXT NOT NULL,
    is_active BIGINT NOT NULL
)

ALTER TABLE cases ADD COLUMN standing TEXT NOT NULL DEFAULT 'named'

ALTER TABLE cases ADD COLUMN escalated_to BIGINT NOT NULL DEFAULT 0

-- Reference, subject and product, folded: what the filter of a list looks into. The program fills it.
ALTER TABLE cases ADD COLUMN matter_folded TEXT NOT NULL DEFAULT ''

ALTER TABLE hand_offs ADD COLUMN escalated_to BIGINT NOT NULL DEFAULT 0

CREATE INDEX hand_offs_open ON hand_offs (department, due, case_id) WHERE is_open = 1

-- The board counts the open cases by person and stage out of this index alone.
DROP INDEX cases_open_by_assignee

CREATE INDEX cases_open_by_assignee ON cases (is_open, assignee, stage, due_at, id) WHERE is_open = 1

CREATE TABLE papers (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    hash TEXT NOT NULL,
    evidence TEXT NOT NULL,
    added_by BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    is_withdrawn BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE INDEX papers_of_content ON papers (hash)

CREATE TABLE case_links (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    other BIGINT NOT NULL,
    kind TEXT NOT NULL,
    is_withdrawn BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE INDEX case_links_to ON case_links (other)
