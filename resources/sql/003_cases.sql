CREATE TABLE cases (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    reference_year BIGINT NOT NULL,
    reference_number BIGINT NOT NULL,
    status_code TEXT NOT NULL,
    procedure TEXT NOT NULL,
    procedure_version BIGINT NOT NULL,
    is_open BIGINT NOT NULL,
    queue TEXT NOT NULL,
    stage TEXT NOT NULL,
    round BIGINT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    complainant TEXT NOT NULL,
    complainant_folded TEXT NOT NULL,
    phone TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_folded TEXT NOT NULL,
    product TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT,
    assignee BIGINT NOT NULL,
    received BIGINT NOT NULL,
    entered BIGINT NOT NULL,
    touched BIGINT NOT NULL,
    due_at BIGINT,
    closed_at BIGINT,
    outcome TEXT,
    UNIQUE (reference_year, reference_number)
)

-- The indexes of the open cases lead with is_open: else the badge counts read the whole table.
CREATE INDEX cases_open_by_queue ON cases (is_open, queue, due_at, assignee) WHERE is_open = 1

-- Cases without a due moment come last, so the order is by this expression; the lists name it word for word.
CREATE INDEX cases_open_by_due ON cases (is_open, queue, coalesce(due_at, 9223372036854775807), id) WHERE is_open = 1

CREATE INDEX cases_open_late ON cases (is_open, due_at, id) WHERE is_open = 1

CREATE INDEX cases_open_by_assignee ON cases (is_open, assignee, id) WHERE is_open = 1

CREATE INDEX cases_archived ON cases (is_open, touched, id) WHERE is_open = 0

CREATE TABLE hand_offs (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    round BIGINT NOT NULL,
    department BIGINT NOT NULL,
    due BIGINT NOT NULL,
    state TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    officer BIGINT NOT NULL,
    PRIMARY KEY (case_id, id)
)

CREATE INDEX hand_offs_of_department ON hand_offs (department, case_id)

CREATE TABLE letters (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    id BIGINT NOT NULL,
    round BIGINT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    signer BIGINT NOT NULL,
    signed_at BIGINT,
    PRIMARY KEY (case_id, id)
)

CREATE TABLE replies (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    number BIGINT NOT NULL,
    round BIGINT NOT NULL,
    way TEXT NOT NULL,
    letter BIGINT NOT NULL,
    given BIGINT NOT NULL,
    given_by BIGINT NOT NULL,
    PRIMARY KEY (case_id, number)
)

-- The words by which a case is found, folded by the program: an engine's own folding knows neither đ nor ک.
CREATE TABLE search_texts (
    case_id BIGINT NOT NULL PRIMARY KEY REFERENCES cases (id),
    folded TEXT NOT NULL
)
