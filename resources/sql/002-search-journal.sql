-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What search reads stands apart from what it is made of, so that the journal need not keep it and a
-- change need not wait for it. The program keeps it, and nothing else writes here: words in folded
-- form with spaces between. A row may outlive its proposal for a while. Positions of words are not
-- indexed: nothing asks for them.

CREATE TABLE search_text (
    proposal_id INTEGER PRIMARY KEY,
    words       TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'proposal_id', detail = 'none',
    tokenize = 'ascii'
);

-- Up to which change of the journal the index is made; -1 where it is yet to be made.
CREATE TABLE search_state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    indexed INTEGER NOT NULL
) STRICT;
INSERT INTO search_state (id, indexed) VALUES (1, -1);

DROP TRIGGER proposal_search_insert;
DROP TRIGGER proposal_search_delete;
DROP TRIGGER proposal_search_update;
DROP TABLE proposal_search;
ALTER TABLE proposal DROP COLUMN folded;
CREATE INDEX proposal_heading ON proposal (meeting_id) WHERE kind = 'heading';

-- Every change writes into the journal, so it takes no more pages than it needs: a step says which
-- changes are its own, and no index repeats that. Ids still grow: steps are never deleted, and changes
-- only after later ones have been written.
CREATE TABLE journal_step_2 (
    id           INTEGER PRIMARY KEY,
    op           TEXT NOT NULL,
    args         TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(args)),
    at           TEXT NOT NULL,
    author       TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    barrier      INTEGER NOT NULL DEFAULT 0 CHECK (barrier IN (0, 1)),
    first_change INTEGER NOT NULL DEFAULT 1,  -- of its changes; none where the last is before it
    last_change  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE journal_change_2 (
    id       INTEGER PRIMARY KEY,
    step_id  INTEGER NOT NULL REFERENCES journal_step_2 (id),
    tbl      TEXT NOT NULL,
    row_id   INTEGER NOT NULL,
    action   TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    before   TEXT,     -- the row before an update or a delete, a JSON array in column order
    owner_id INTEGER   -- the proposal it belongs to
) STRICT;
INSERT INTO journal_step_2
SELECT id, op, args, at, author, state, barrier,
       coalesce((SELECT min(id) FROM journal_change WHERE step_id = journal_step.id), 1),
       coalesce((SELECT max(id) FROM journal_change WHERE step_id = journal_step.id), 0)
FROM journal_step;
-- Rows of proposals as they were held what search read, as their thirteenth and last value.
INSERT INTO journal_change_2
SELECT id, step_id, tbl, row_id, action,
       iif(tbl = 'proposal', json_remove(before, '$[12]'), before), owner_id
FROM journal_change;
DROP TABLE journal_change;
DROP TABLE journal_step;
ALTER TABLE journal_step_2 RENAME TO journal_step;
ALTER TABLE journal_change_2 RENAME TO journal_change;
CREATE INDEX journal_change_owner ON journal_change (owner_id, step_id) WHERE owner_id IS NOT NULL;
CREATE INDEX journal_step_undone ON journal_step (id) WHERE state = 'undone';
