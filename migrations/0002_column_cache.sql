-- The engine's columns as they stood after the audit row `audit_id`, so that opening need not read every resident.
-- Worth nothing once a later audit row exists, or when the digest does not match; never part of the content.

CREATE TABLE column_cache (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    audit_id INTEGER NOT NULL,
    digest   TEXT NOT NULL,   -- of `bytes`
    bytes    BLOB NOT NULL
) STRICT;
