-- Registers, log, batches, campaigns, unit, audit. Dates are ISO text YYYY-MM-DD; NULL = not known / always / still.
-- Moments are UTC milliseconds. Order of recording is the id.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name         TEXT NOT NULL CHECK (name <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('xa', 'phuong', 'dac-khu')),
    parent       TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '',
    signer_title TEXT NOT NULL DEFAULT '',
    signer       TEXT NOT NULL DEFAULT '',
    recipients   TEXT NOT NULL DEFAULT ''   -- one a line
) STRICT;

CREATE TABLE officer (
    id   INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE village (
    id         INTEGER NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind       TEXT NOT NULL DEFAULT '',
    old_names  TEXT NOT NULL DEFAULT '',    -- one a line
    head_name  TEXT NOT NULL DEFAULT '',
    phone      TEXT NOT NULL DEFAULT '',
    officer_id INTEGER REFERENCES officer (id)
) STRICT;

CREATE TABLE school (
    id   INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE school_class (
    id        INTEGER NOT NULL PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    name      TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (school_id, name)
) STRICT;

CREATE TABLE household (
    id        INTEGER NOT NULL PRIMARY KEY,
    code      TEXT UNIQUE CHECK (code <> ''),  -- NULL = the list gave only the head's name
    head_name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE import_batch (
    id          INTEGER NOT NULL PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('residents', 'organisations', 'villages', 'demo')),
    file_name   TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    list_date   TEXT CHECK (list_date IS NULL OR length(list_date) = 10),
    row_count   INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    rejected    INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;

CREATE TABLE resident (
    id              INTEGER NOT NULL PRIMARY KEY,
    personal_id     TEXT NOT NULL UNIQUE CHECK (length(personal_id) = 12),
    full_name       TEXT NOT NULL CHECK (full_name <> ''),
    folded_name     TEXT NOT NULL,
    born_on         TEXT NOT NULL CHECK (length(born_on) = 10),
    born_precision  TEXT NOT NULL CHECK (born_precision IN ('day', 'month', 'year')),
    sex             TEXT NOT NULL CHECK (sex IN ('', 'male', 'female')),
    address         TEXT NOT NULL DEFAULT '',
    household_id    INTEGER REFERENCES household (id),
    phone           TEXT NOT NULL DEFAULT '',
    guardian_name   TEXT NOT NULL DEFAULT '',
    guardian_personal_id TEXT NOT NULL DEFAULT '',
    died_on         TEXT CHECK (died_on IS NULL OR length(died_on) = 10)
) STRICT;

CREATE TABLE spell (
    id          INTEGER NOT NULL PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    from_on     TEXT CHECK (from_on IS NULL OR length(from_on) = 10),   -- NULL = always been here
    until_on    TEXT CHECK (until_on IS NULL OR length(until_on) = 10), -- day after the last; NULL = open
    village_id  INTEGER REFERENCES village (id),
    residence   TEXT NOT NULL CHECK (residence IN ('permanent', 'temporary')),
    school_id   INTEGER REFERENCES school (id),
    class_id    INTEGER REFERENCES school_class (id),
    CHECK (from_on IS NULL OR until_on IS NULL OR from_on < until_on)
) STRICT;
CREATE INDEX spell_by_resident ON spell (resident_id);

CREATE TABLE organisation (
    id             INTEGER NOT NULL PRIMARY KEY,
    tax_code       TEXT UNIQUE CHECK (tax_code <> ''),                  -- NULL = has none
    name           TEXT NOT NULL CHECK (name <> ''),
    folded_name    TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('enterprise', 'cooperative', 'agency', 'public_unit', 'household_business', 'other')),
    established_on TEXT CHECK (established_on IS NULL OR length(established_on) = 10),
    closed_on      TEXT CHECK (closed_on IS NULL OR length(closed_on) = 10),
    village_id     INTEGER REFERENCES village (id),
    address        TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    representative_personal_id TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT ''
) STRICT;

-- The append-only log. A correction is a row of event_void that takes an earlier entry back; nothing is deleted.
CREATE TABLE event (
    id              INTEGER NOT NULL PRIMARY KEY,
    resident_id     INTEGER REFERENCES resident (id),
    organisation_id INTEGER REFERENCES organisation (id),
    kind            TEXT NOT NULL,
    on_date         TEXT NOT NULL CHECK (length(on_date) = 10),
    latest          INTEGER NOT NULL DEFAULT 0 CHECK (latest IN (0, 1)), -- 1 = on this day or before
    source          TEXT NOT NULL CHECK (source IN ('desk', 'list', 'demo')),
    place           TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '',
    recorded_at     INTEGER NOT NULL,
    recorded_by     TEXT NOT NULL,
    batch_id        INTEGER REFERENCES import_batch (id),
    CHECK ((resident_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX event_by_resident ON event (resident_id) WHERE resident_id IS NOT NULL;
CREATE INDEX event_by_organisation ON event (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE event_void (
    event_id    INTEGER NOT NULL PRIMARY KEY REFERENCES event (id),
    reason      TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id    INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TRIGGER event_is_append_only_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TRIGGER event_is_append_only_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TABLE campaign (
    key         TEXT NOT NULL PRIMARY KEY,
    definition  TEXT NOT NULL,              -- the file as loaded
    recorded_at INTEGER NOT NULL
) STRICT;

-- One row per change by hand and one per batch. `before` keeps what a correction replaced (JSON).
CREATE TABLE audit (
    id          INTEGER NOT NULL PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    action      TEXT NOT NULL,              -- 'event.record', 'event.void', 'batch.import', 'unit.change' …
    subject     TEXT NOT NULL,              -- table:id, never a name
    before      TEXT NOT NULL DEFAULT '',
    after       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

-- What a batch replaced in the registers, so that it can be taken back row by row. Its events and the events it took
-- back carry the batch themselves.
CREATE TABLE batch_change (
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    number     INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id     INTEGER NOT NULL,
    action     TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    before     TEXT NOT NULL DEFAULT '',    -- JSON of the row as it was; empty for an insert
    PRIMARY KEY (batch_id, number)
) STRICT, WITHOUT ROWID;
