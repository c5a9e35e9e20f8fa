-- Taking a batch back is a batch of its own: what it changes is kept in batch_change like any other's.

ALTER TABLE import_batch ADD COLUMN undoes INTEGER REFERENCES import_batch (id);

-- A person whom a batch brought in goes out with it; the entries go whole into this archive. Nothing is lost.
CREATE TABLE event_archive (
    number          INTEGER NOT NULL PRIMARY KEY,
    event_id        INTEGER NOT NULL,   -- its number in the log, which may be given again
    resident_id     INTEGER,
    organisation_id INTEGER,
    kind            TEXT NOT NULL,
    on_date         TEXT NOT NULL,
    latest          INTEGER NOT NULL,
    source          TEXT NOT NULL,
    place           TEXT NOT NULL,
    note            TEXT NOT NULL,
    recorded_at     INTEGER NOT NULL,
    recorded_by     TEXT NOT NULL,
    batch_id        INTEGER,
    archived_by     INTEGER NOT NULL REFERENCES import_batch (id)
) STRICT;

CREATE INDEX event_archive_by_event ON event_archive (event_id);

CREATE TRIGGER event_archive_is_append_only_update BEFORE UPDATE ON event_archive
BEGIN
    SELECT RAISE(ABORT, 'the archive is append-only');
END;

CREATE TRIGGER event_archive_is_append_only_delete BEFORE DELETE ON event_archive
BEGIN
    SELECT RAISE(ABORT, 'the archive is append-only');
END;

-- An entry leaves the log only when its copy stands in the archive.
DROP TRIGGER event_is_append_only_delete;

CREATE TRIGGER event_is_append_only_delete BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM event_archive a WHERE a.event_id = OLD.id AND a.kind = OLD.kind
                 AND a.on_date = OLD.on_date AND a.recorded_at = OLD.recorded_at)
BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;
