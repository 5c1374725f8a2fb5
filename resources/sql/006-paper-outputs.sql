-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was printed or saved last of each document of a meeting, to say when it no longer is what the file
-- holds. It is no step of anybody's work and not in the journal: nobody takes a print back.
CREATE TABLE paper_output (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document   TEXT NOT NULL CHECK (document <> ''),
    way        TEXT NOT NULL CHECK (way <> ''),
    made_at    TEXT NOT NULL,
    digest     TEXT NOT NULL,
    UNIQUE (meeting_id, document)
) STRICT;

-- How the documents of the council look.
ALTER TABLE council ADD COLUMN paper_style TEXT NOT NULL DEFAULT 'official'
    CHECK (paper_style IN ('official', 'modern'));
