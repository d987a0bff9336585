CREATE TABLE organisations (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    procedure TEXT NOT NULL,
    is_demo BIGINT NOT NULL
)

CREATE TABLE departments (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
)

CREATE TABLE staff (
    id BIGINT NOT NULL PRIMARY KEY,
    sign_in_name TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    department BIGINT NOT NULL,
    is_active BIGINT NOT NULL,
    verifier TEXT NOT NULL
)

CREATE TABLE procedures (
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (id, version)
)

CREATE TABLE calendars (
    id BIGINT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
)
