-- The number that an identity card of 9 digits had (CMND, no longer valid since 31/12/2024): never a key, but papers and
-- cards still carry it, and people are searched by it.

ALTER TABLE resident ADD COLUMN old_id TEXT NOT NULL DEFAULT '';

-- Taking a list back, and telling what a batch did, read its entries.
CREATE INDEX event_by_batch ON event (batch_id) WHERE batch_id IS NOT NULL;
