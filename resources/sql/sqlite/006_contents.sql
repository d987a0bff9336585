-- The bytes of papers, once a register, by their SHA-256. Kept in pieces before the event that names them; what no
-- event names is swept.
CREATE TABLE contents (
    hash TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    kept_at BIGINT NOT NULL
)

CREATE TABLE content_pieces (
    hash TEXT NOT NULL,
    number BIGINT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (hash, number)
)
