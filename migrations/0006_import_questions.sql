-- What lists left to a person. A question keeps all that answering it needs: the file may be gone by then.

CREATE TABLE import_question (
    id              INTEGER NOT NULL PRIMARY KEY,
    batch_id        INTEGER NOT NULL REFERENCES import_batch (id),
    row_number      INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind <> ''),   -- a stable word: "id_missing", "hand_value_differs" …
    question_key    TEXT NOT NULL,                      -- the same for the same question asked again
    detail          TEXT NOT NULL,                      -- JSON: column, value, the row's cells, candidates
    state           TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'dropped')),
    answer          TEXT NOT NULL DEFAULT '',           -- "take", "keep", "same:17" …; "undo" = dropped with its batch
    answered_at     INTEGER,
    answered_by     TEXT NOT NULL DEFAULT '',
    answer_batch_id INTEGER REFERENCES import_batch (id),   -- what the answer changed; NULL = nothing
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX import_question_open ON import_question (question_key) WHERE state = 'open';
CREATE INDEX import_question_by_batch ON import_question (batch_id);
CREATE INDEX import_question_by_answer ON import_question (answer_batch_id) WHERE answer_batch_id IS NOT NULL;

-- Those whom a list should have had and did not; to be looked into, never deleted.
CREATE TABLE import_absence (
    batch_id  INTEGER NOT NULL PRIMARY KEY REFERENCES import_batch (id),
    by_school INTEGER NOT NULL CHECK (by_school IN (0, 1)),
    ids       TEXT NOT NULL     -- JSON array of residents or organisations
) STRICT;
