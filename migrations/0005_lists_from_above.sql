-- Villages and schools that became part of another one on a day. They stay, for the days before it.

ALTER TABLE village ADD COLUMN merged_into INTEGER REFERENCES village (id);
ALTER TABLE village ADD COLUMN merged_on TEXT CHECK (merged_on IS NULL OR length(merged_on) = 10);
ALTER TABLE school ADD COLUMN old_names TEXT NOT NULL DEFAULT '';   -- one a line
ALTER TABLE school ADD COLUMN merged_into INTEGER REFERENCES school (id);
ALTER TABLE school ADD COLUMN merged_on TEXT CHECK (merged_on IS NULL OR length(merged_on) = 10);

-- Differences between a list from above and the register that were looked at and may stay. `digest` is made of all that
-- both sides say of the person: once either says something else, it is another difference.
CREATE TABLE agreed_difference (
    id           INTEGER NOT NULL PRIMARY KEY,
    digest       TEXT NOT NULL CHECK (digest <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('only_here', 'only_there', 'other_status', 'other_identity')),
    step         TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (reason <> ''),
    agreed_on    TEXT NOT NULL CHECK (length(agreed_on) = 10),
    recorded_at  INTEGER NOT NULL,
    recorded_by  TEXT NOT NULL,
    withdrawn_at INTEGER,                   -- NULL = it holds
    withdrawn_by TEXT
) STRICT;
CREATE UNIQUE INDEX agreed_difference_holds ON agreed_difference (digest) WHERE withdrawn_at IS NULL;

-- A comparison that somebody signed off: what was compared and what came of it, nobody's name.
CREATE TABLE reconciliation (
    id             INTEGER NOT NULL PRIMARY KEY,
    file_name      TEXT NOT NULL,
    file_sha256    TEXT NOT NULL,
    list_date      TEXT NOT NULL CHECK (length(list_date) = 10),
    step           TEXT NOT NULL,
    remaining      INTEGER NOT NULL CHECK (remaining IN (0, 1)),  -- 1 = the list names those who have not done the step
    population     TEXT NOT NULL DEFAULT '',                      -- the indicator whose people were compared; '' = all
    row_count      INTEGER NOT NULL,
    left_out       INTEGER NOT NULL,
    repeated       INTEGER NOT NULL,
    agreeing       INTEGER NOT NULL,
    only_here      INTEGER NOT NULL,
    only_there     INTEGER NOT NULL,
    other_status   INTEGER NOT NULL,
    other_identity INTEGER NOT NULL,
    agreed         INTEGER NOT NULL,        -- of the four before: agreed differences
    signed_on      TEXT NOT NULL CHECK (length(signed_on) = 10),
    recorded_at    INTEGER NOT NULL,
    recorded_by    TEXT NOT NULL
) STRICT;

CREATE TRIGGER reconciliation_is_append_only_update BEFORE UPDATE ON reconciliation
BEGIN
    SELECT RAISE(ABORT, 'reconciliations are append-only');
END;

CREATE TRIGGER reconciliation_is_append_only_delete BEFORE DELETE ON reconciliation
BEGIN
    SELECT RAISE(ABORT, 'reconciliations are append-only');
END;
