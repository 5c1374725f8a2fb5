-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Phones in the room: who may sign in with which code, who did, what guests may see; and ballots that
-- come from phones. Codes and seats are no step of anybody's work and not in the journal. They go when
-- the meeting is over, and no copy that is handed out holds them.

ALTER TABLE meeting ADD COLUMN guests_texts INTEGER NOT NULL DEFAULT 1
    CHECK (guests_texts IN (0, 1));
ALTER TABLE meeting ADD COLUMN guests_bodies INTEGER NOT NULL DEFAULT 1
    CHECK (guests_bodies IN (0, 1));
ALTER TABLE meeting ADD COLUMN guests_results INTEGER NOT NULL DEFAULT 1
    CHECK (guests_results IN (0, 1));
ALTER TABLE meeting ADD COLUMN guests_documents INTEGER NOT NULL DEFAULT 0
    CHECK (guests_documents IN (0, 1));
-- Whether who signs in is present.
ALTER TABLE meeting ADD COLUMN phone_check_in INTEGER NOT NULL DEFAULT 0
    CHECK (phone_check_in IN (0, 1));

-- A member's code, as it is printed. It can be printed again until it is revoked.
CREATE TABLE phone_code (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    code       TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
    issued_at  TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE UNIQUE INDEX phone_code_valid ON phone_code (meeting_id, person_id)
    WHERE revoked_at IS NULL;
CREATE INDEX phone_code_meeting ON phone_code (meeting_id);
CREATE INDEX phone_code_person ON phone_code (person_id);

-- Who sat at a phone and until when. Of what the phone shows to prove it, the file knows the SHA-256.
CREATE TABLE phone_seat (
    id       INTEGER PRIMARY KEY,
    code_id  INTEGER NOT NULL REFERENCES phone_code (id) ON DELETE CASCADE,
    token    BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    began_at TEXT NOT NULL,
    ended_at TEXT,
    ending   TEXT CHECK (ending IN ('moved', 'left', 'revoked')),
    CHECK ((ended_at IS NULL) = (ending IS NULL))
) STRICT;
CREATE UNIQUE INDEX phone_seat_taken ON phone_seat (code_id) WHERE ended_at IS NULL;
CREATE INDEX phone_seat_code ON phone_seat (code_id);

-- How often the agenda was opened on phones, and the last number that a check-in by phone has in
-- attendance: those are not in the journal, and what undo brings back must find its own number free.
CREATE TABLE phone_room (
    meeting_id    INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    agenda_opened INTEGER NOT NULL DEFAULT 0 CHECK (agenda_opened >= 0)
) STRICT;
CREATE TABLE phone_arrival (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO phone_arrival (id, last) VALUES (1, 0);

-- Who voted by phone may vote otherwise until the poll is closed; a secret ballot is never found again.
ALTER TABLE poll ADD COLUMN changeable INTEGER NOT NULL DEFAULT 0
    CHECK (changeable IN (0, 1) AND (changeable = 0 OR secret = 0));
-- Who cast a secret ballot by phone finds it in a list that is published.
ALTER TABLE poll ADD COLUMN verifiable INTEGER NOT NULL DEFAULT 0
    CHECK (verifiable IN (0, 1) AND (verifiable = 0 OR secret = 1));
CREATE TRIGGER poll_phone_terms_update BEFORE UPDATE OF changeable, verifiable ON poll
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

ALTER TABLE open_ballot ADD COLUMN by_phone INTEGER NOT NULL DEFAULT 0
    CHECK (by_phone IN (0, 1));

-- Ballots of a secret poll that is open, and who cast them, as they come in. SQLite lays new rows of a
-- page beside those before them, whatever their keys are, so that both tables tell the order of voting to
-- who reads the bytes. When the poll is over, both are written anew into secret_ballot and
-- secret_voter, by key and by person, and wiped here.
CREATE TABLE sealed_ballot (
    key     BLOB PRIMARY KEY CHECK (length(key) = 16),
    poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    choice  TEXT NOT NULL CHECK (json_valid(choice)),
    paper   INTEGER NOT NULL DEFAULT 0 CHECK (paper IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_ballot_poll ON sealed_ballot (poll_id);
CREATE TABLE sealed_voter (
    poll_id   INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    paper     INTEGER NOT NULL DEFAULT 0 CHECK (paper IN (0, 1)),
    PRIMARY KEY (poll_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_voter_person ON sealed_voter (person_id);

CREATE TRIGGER sealed_ballot_insert BEFORE INSERT ON sealed_ballot
WHEN (SELECT kind FROM poll_event WHERE poll_id = NEW.poll_id ORDER BY id DESC LIMIT 1)
    IS NOT 'opened'
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER sealed_ballot_update BEFORE UPDATE ON sealed_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER sealed_ballot_delete BEFORE DELETE ON sealed_ballot
WHEN NOT EXISTS (SELECT 1 FROM secret_ballot WHERE key = OLD.key)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER sealed_voter_insert BEFORE INSERT ON sealed_voter
WHEN (SELECT kind FROM poll_event WHERE poll_id = NEW.poll_id ORDER BY id DESC LIMIT 1)
    IS NOT 'opened'
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER sealed_voter_update BEFORE UPDATE ON sealed_voter
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER sealed_voter_delete BEFORE DELETE ON sealed_voter
WHEN NOT EXISTS (SELECT 1 FROM secret_voter
                 WHERE poll_id = OLD.poll_id AND person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
