-- What is changed by hand is a batch of its own: it keeps what it replaced and is taken back like a list. Lists of
-- imported files leave these out.

ALTER TABLE import_batch ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
