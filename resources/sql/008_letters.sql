ALTER TABLE letters ADD COLUMN purpose TEXT NOT NULL DEFAULT 'final_reply'

ALTER TABLE letters ADD COLUMN subject TEXT NOT NULL DEFAULT ''

ALTER TABLE letters ADD COLUMN author BIGINT NOT NULL DEFAULT 0

ALTER TABLE letters ADD COLUMN submitted_to BIGINT NOT NULL DEFAULT 0

ALTER TABLE letters ADD COLUMN submitted_at BIGINT

ALTER TABLE letters ADD COLUMN signed_for BIGINT NOT NULL DEFAULT 0

ALTER TABLE letters ADD COLUMN number_year BIGINT NOT NULL DEFAULT 0

-- Gapless in its year; 0 before the first signature.
ALTER TABLE letters ADD COLUMN number BIGINT NOT NULL DEFAULT 0

ALTER TABLE letters ADD COLUMN sent_at BIGINT

ALTER TABLE letters ADD COLUMN sent_way TEXT NOT NULL DEFAULT 'post'

ALTER TABLE letters ADD COLUMN sent_by BIGINT NOT NULL DEFAULT 0

ALTER TABLE letters ADD COLUMN came_back_at BIGINT

ALTER TABLE letters ADD COLUMN came_back_reason TEXT NOT NULL DEFAULT ''

-- A day as text (2026-11-18); empty where no answer is asked for.
ALTER TABLE letters ADD COLUMN answer_by TEXT NOT NULL DEFAULT ''

ALTER TABLE letters ADD COLUMN is_answered BIGINT NOT NULL DEFAULT 0

-- To whom it went, or goes; empty for who wishes to stay unnamed.
ALTER TABLE letters ADD COLUMN recipient TEXT NOT NULL DEFAULT ''

-- Where it goes, for labels and the order of post codes.
ALTER TABLE letters ADD COLUMN recipient_address TEXT NOT NULL DEFAULT ''

CREATE UNIQUE INDEX letters_by_number ON letters (number_year, number) WHERE number > 0

CREATE INDEX letters_to_sign ON letters (submitted_at, case_id, id) WHERE state = 'submitted'

CREATE INDEX letters_to_send ON letters (number_year, number, case_id, id) WHERE state = 'signed'

CREATE INDEX letters_signed_at ON letters (signed_at) WHERE signed_at IS NOT NULL

CREATE INDEX letters_answer_due ON letters (answer_by, case_id, id)
    WHERE state = 'sent' AND is_answered = 0 AND answer_by <> ''

CREATE TABLE incoming_post (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    number_year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    received BIGINT NOT NULL,
    sender TEXT NOT NULL,
    what TEXT NOT NULL,
    answers BIGINT NOT NULL,
    paper BIGINT NOT NULL,
    recorded_by BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE UNIQUE INDEX incoming_post_by_number ON incoming_post (number_year, number) WHERE number > 0

CREATE TABLE substitutions (
    id BIGINT NOT NULL PRIMARY KEY,
    absent BIGINT NOT NULL,
    substitute BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    is_active BIGINT NOT NULL
)

CREATE TABLE canned_texts (
    id BIGINT NOT NULL PRIMARY KEY,
    shortcut TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    is_active BIGINT NOT NULL
)

CREATE TABLE letter_templates (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
)

CREATE TABLE letter_papers (
    id BIGINT NOT NULL PRIMARY KEY,
    address_window TEXT NOT NULL,
    window_right BIGINT NOT NULL,
    preprinted BIGINT NOT NULL,
    foot TEXT NOT NULL
)
