-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Papers that are handed out to the phones of a meeting.

-- A file that is handed out, kept once for all that hand it out, in pieces: neither who takes it in nor
-- who sends it holds the whole of it. It never changes; while it is being taken in it has no hash. Files
-- are not in the journal: what undo can bring back is kept until it cannot.
CREATE TABLE kept_file (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL CHECK (size > 0)
) STRICT;
CREATE TABLE kept_piece (
    id       INTEGER PRIMARY KEY,
    file_id  INTEGER NOT NULL REFERENCES kept_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    bytes    BLOB NOT NULL,
    UNIQUE (file_id, position)
) STRICT;

-- What is handed out: a file, or a document of the council that is made anew whenever what it says
-- changes. With an item of the programme, a proposal, or the meeting.
CREATE TABLE handout (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    item_id     INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    proposal_id INTEGER REFERENCES proposal (id) ON DELETE SET NULL,
    order_key   TEXT NOT NULL,
    title       TEXT NOT NULL CHECK (title <> ''),
    file_name   TEXT NOT NULL DEFAULT '',
    file_id     INTEGER REFERENCES kept_file (id) ON DELETE RESTRICT,
    document    TEXT NOT NULL DEFAULT '',
    guests      INTEGER NOT NULL DEFAULT 0 CHECK (guests IN (0, 1)),
    CHECK (item_id IS NULL OR proposal_id IS NULL),
    CHECK ((file_id IS NULL) = (document <> ''))
) STRICT;
CREATE INDEX handout_meeting ON handout (meeting_id, order_key);
CREATE INDEX handout_item ON handout (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX handout_proposal ON handout (proposal_id) WHERE proposal_id IS NOT NULL;
CREATE INDEX handout_file ON handout (file_id) WHERE file_id IS NOT NULL;
