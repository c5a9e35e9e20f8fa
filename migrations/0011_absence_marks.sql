-- People and organisations that a list should have had and lacked, and that somebody looked into: they need not be looked
-- into again. `digest` is made of what the register says of who and where they are: once that changes, the mark is void.
CREATE TABLE absence_mark (
    id           INTEGER NOT NULL PRIMARY KEY,
    digest       TEXT NOT NULL CHECK (digest <> ''),
    seen_on      TEXT NOT NULL CHECK (length(seen_on) = 10),
    recorded_at  INTEGER NOT NULL,
    recorded_by  TEXT NOT NULL,
    withdrawn_at INTEGER,                   -- NULL = it holds
    withdrawn_by TEXT
) STRICT;
CREATE UNIQUE INDEX absence_mark_holds ON absence_mark (digest) WHERE withdrawn_at IS NULL;
