-- Sessions of the desk, appointments, and who works there.

CREATE TABLE staff (
    id     INTEGER NOT NULL PRIMARY KEY,
    kind   TEXT NOT NULL CHECK (kind IN ('officer', 'desk')),
    name   TEXT NOT NULL CHECK (name <> ''),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    UNIQUE (kind, name)
) STRICT;

-- What sessions a week has until somebody says otherwise; one row for each part of the day.
CREATE TABLE session_template (
    id           INTEGER NOT NULL PRIMARY KEY,
    part         TEXT NOT NULL UNIQUE CHECK (part IN ('morning', 'afternoon', 'evening')),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute   INTEGER NOT NULL CHECK (end_minute > start_minute AND end_minute <= 1440),
    capacity     INTEGER NOT NULL CHECK (capacity >= 0),
    walk_ins     INTEGER NOT NULL CHECK (walk_ins BETWEEN 0 AND capacity),
    desks        INTEGER NOT NULL CHECK (desks > 0),
    weekdays     INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127) -- bit 0 = Monday
) STRICT;

CREATE TABLE session (
    id           INTEGER NOT NULL PRIMARY KEY,
    on_date      TEXT NOT NULL CHECK (length(on_date) = 10),
    part         TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute   INTEGER NOT NULL CHECK (end_minute > start_minute AND end_minute <= 1440),
    capacity     INTEGER NOT NULL CHECK (capacity >= 0),
    walk_ins     INTEGER NOT NULL CHECK (walk_ins BETWEEN 0 AND capacity),
    desks        INTEGER NOT NULL CHECK (desks > 0),
    closed       INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    UNIQUE (on_date, part)
) STRICT;

-- One act of planning, taken back as a whole.
CREATE TABLE booking (
    id             INTEGER NOT NULL PRIMARY KEY,
    what           TEXT NOT NULL CHECK (what IN ('plan', 'book', 'move', 'cancel', 'session', 'sessions')),
    recorded_at    INTEGER NOT NULL, -- UTC milliseconds
    recorded_by    TEXT NOT NULL,
    undone_at      INTEGER,
    session_id     INTEGER REFERENCES session (id), -- the one that was changed
    session_before TEXT                             -- JSON of its row before
) STRICT;

-- Sessions that an act of planning brought in.
CREATE TABLE booking_session (
    session_id INTEGER NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    booking_id INTEGER NOT NULL REFERENCES booking (id)
) STRICT;

-- One person in one session; a move makes a new row.
CREATE TABLE appointment (
    id          INTEGER NOT NULL PRIMARY KEY,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    minute      INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    class_id    INTEGER REFERENCES school_class (id), -- called with this class
    village_id  INTEGER REFERENCES village (id),      -- called with this village
    state       TEXT NOT NULL CHECK (state IN ('booked', 'came', 'missed', 'moved', 'cancelled')),
    made_by     INTEGER NOT NULL REFERENCES booking (id),
    ended_by    INTEGER REFERENCES booking (id),
    CHECK ((ended_by IS NULL) = (state IN ('booked', 'came', 'missed')))
) STRICT;

CREATE UNIQUE INDEX appointment_that_stands ON appointment (resident_id) WHERE state = 'booked';
CREATE INDEX appointment_by_session ON appointment (session_id);
CREATE INDEX appointment_by_resident ON appointment (resident_id);
CREATE INDEX appointment_by_booking ON appointment (made_by);
CREATE INDEX appointment_by_end ON appointment (ended_by) WHERE ended_by IS NOT NULL;
