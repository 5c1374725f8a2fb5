-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Number, day and signer of a document of a meeting, by the key that the command line knows it by. Who
-- signed the last one of its kind is proposed for the next meeting's.
CREATE TABLE paper (
    id           INTEGER PRIMARY KEY,
    meeting_id   INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document     TEXT NOT NULL CHECK (document <> ''),
    number       TEXT NOT NULL DEFAULT '',
    day          TEXT,
    signer_title TEXT NOT NULL DEFAULT '',
    signer_name  TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, document)
) STRICT;
