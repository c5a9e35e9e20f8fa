-- The outreach log (loudspeaker, posts, mobile rounds, visits), and the calls to people and organisations.

CREATE TABLE outreach (
    id          INTEGER NOT NULL PRIMARY KEY,
    on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
    kind        TEXT NOT NULL CHECK (kind IN ('loudspeaker', 'post', 'mobile', 'visit')),
    village_id  INTEGER REFERENCES village (id),         -- NULL = the whole area
    times       INTEGER NOT NULL CHECK (times > 0),
    result      TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,                        -- UTC milliseconds
    recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX outreach_by_day ON outreach (on_date);

-- A call that was taken back is no longer here; the audit keeps it.
CREATE TABLE call (
    id              INTEGER NOT NULL PRIMARY KEY,
    resident_id     INTEGER REFERENCES resident (id),
    organisation_id INTEGER REFERENCES organisation (id),
    on_date         TEXT NOT NULL CHECK (length(on_date) = 10),
    result          TEXT NOT NULL CHECK (result IN ('done', 'promised', 'not_reached', 'wrong_number', 'refused')),
    promised_on     TEXT CHECK (promised_on IS NULL OR length(promised_on) = 10),
    note            TEXT NOT NULL,
    event_id        INTEGER REFERENCES event (id),       -- NULL = the call moved nothing in the register
    recorded_at     INTEGER NOT NULL,
    recorded_by     TEXT NOT NULL,
    CHECK ((resident_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX call_of_resident ON call (resident_id) WHERE resident_id IS NOT NULL;
CREATE INDEX call_of_organisation ON call (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX call_by_event ON call (event_id) WHERE event_id IS NOT NULL;
