-- The desk's day: families in the queue. A ticket belongs to a household, or to a person who has none.

CREATE TABLE ticket (
    id            INTEGER NOT NULL PRIMARY KEY,
    on_date       TEXT NOT NULL CHECK (length(on_date) = 10),
    number        INTEGER NOT NULL CHECK (number > 0),   -- as called out, from 1 every day
    booked_minute INTEGER CHECK (booked_minute IS NULL OR booked_minute BETWEEN 0 AND 1439), -- NULL = came without one
    household_id  INTEGER REFERENCES household (id),
    resident_id   INTEGER REFERENCES resident (id),
    state         TEXT NOT NULL CHECK (state IN ('expected', 'waiting', 'serving', 'paused', 'done', 'skipped')),
    calls         INTEGER NOT NULL DEFAULT 0,
    arrived_at    INTEGER,                               -- UTC milliseconds; NULL = not here yet
    closed_at     INTEGER,
    recorded_by   TEXT NOT NULL,
    UNIQUE (on_date, number),
    CHECK ((household_id IS NULL) <> (resident_id IS NULL))
) STRICT;

CREATE INDEX resident_by_household ON resident (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX event_of_the_desk ON event (on_date) WHERE source = 'desk';
