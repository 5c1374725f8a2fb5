-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The hours in the room: what was on and when, who spoke, what was said and concluded, which words
-- were moved; and of polls: what a ballot may say, who counted, the chair's casting vote.

-- Where the proposals of the list are debated: in an item of the programme, all of them or those
-- below a heading.
ALTER TABLE agenda_item ADD COLUMN debates INTEGER NOT NULL DEFAULT 0 CHECK (debates IN (0, 1));
ALTER TABLE agenda_item ADD COLUMN heading_id INTEGER REFERENCES proposal (id) ON DELETE SET NULL;
CREATE INDEX agenda_item_heading ON agenda_item (heading_id) WHERE heading_id IS NOT NULL;

-- The course of a meeting, an event a row, in the order of their ids. An entry is an item of the
-- programme or a proposal of the list; the events of the meeting itself have neither.
CREATE TABLE course_event (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL CHECK (kind IN ('opened', 'paused', 'resumed', 'closed', 'begun',
                                              'joined', 'done', 'skipped', 'postponed')),
    item_id     INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    proposal_id INTEGER REFERENCES proposal (id) ON DELETE CASCADE,
    at          TEXT NOT NULL,
    CHECK (item_id IS NULL OR proposal_id IS NULL)
) STRICT;
CREATE INDEX course_event_meeting ON course_event (meeting_id);
CREATE INDEX course_event_item ON course_event (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX course_event_proposal ON course_event (proposal_id) WHERE proposal_id IS NOT NULL;

-- Who asked to speak, and who spoke when. A speaker who is on no list has a name only.
CREATE TABLE speech (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    item_id     INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    proposal_id INTEGER REFERENCES proposal (id) ON DELETE SET NULL,
    person_id   INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    name        TEXT NOT NULL DEFAULT '',
    order_key   TEXT NOT NULL,
    asked_at    TEXT NOT NULL,
    began_at    TEXT,
    ended_at    TEXT,
    CHECK (person_id IS NOT NULL OR name <> '')
) STRICT;
CREATE INDEX speech_meeting ON speech (meeting_id, order_key);
CREATE INDEX speech_item ON speech (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX speech_proposal ON speech (proposal_id) WHERE proposal_id IS NOT NULL;
CREATE INDEX speech_person ON speech (person_id) WHERE person_id IS NOT NULL;

-- What was said of an entry, and what was concluded.
CREATE TABLE discussion (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    item_id     INTEGER UNIQUE REFERENCES agenda_item (id) ON DELETE CASCADE,
    proposal_id INTEGER UNIQUE REFERENCES proposal (id) ON DELETE CASCADE,
    notes       TEXT NOT NULL DEFAULT '',
    conclusion  TEXT NOT NULL DEFAULT '',
    CHECK ((item_id IS NULL) <> (proposal_id IS NULL))
) STRICT;
CREATE INDEX discussion_meeting ON discussion (meeting_id);

-- A change of a proposal's words that was moved in the meeting, with both wordings.
CREATE TABLE motion (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    person_id   INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    mover       TEXT NOT NULL DEFAULT '',
    before      TEXT NOT NULL,
    after       TEXT NOT NULL CHECK (after <> ''),
    state       TEXT NOT NULL DEFAULT 'moved'
                CHECK (state IN ('moved', 'adopted', 'rejected', 'withdrawn')),
    at          TEXT NOT NULL
) STRICT;
CREATE INDEX motion_proposal ON motion (proposal_id);
CREATE INDEX motion_person ON motion (person_id) WHERE person_id IS NOT NULL;

-- What a substitute was authorised by: "Giấy ủy quyền số 12/UQ-STTTT".
ALTER TABLE attendance ADD COLUMN authority TEXT NOT NULL DEFAULT '';

-- What a ballot of a poll may say, as JSON, and how its ballots count.
ALTER TABLE poll ADD COLUMN ballot TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(ballot));
ALTER TABLE poll ADD COLUMN weighted INTEGER NOT NULL DEFAULT 0 CHECK (weighted IN (0, 1));
-- Whether nobody sees the figures before the poll is closed.
ALTER TABLE poll ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
-- Why the rule is not the council's.
ALTER TABLE poll ADD COLUMN rule_note TEXT NOT NULL DEFAULT '';
ALTER TABLE poll ADD COLUMN item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL;
CREATE INDEX poll_item ON poll (item_id) WHERE item_id IS NOT NULL;
CREATE TRIGGER poll_terms_update BEFORE UPDATE OF ballot, weighted, hidden, rule_note, revote_of
ON poll WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

-- The other proposals that are put to the vote together with the poll's own (en bloc).
CREATE TABLE poll_subject (
    id          INTEGER PRIMARY KEY,
    poll_id     INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    UNIQUE (poll_id, proposal_id)
) STRICT;
CREATE INDEX poll_subject_proposal ON poll_subject (proposal_id);
CREATE TRIGGER poll_subject_update BEFORE UPDATE ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER poll_subject_insert BEFORE INSERT ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER poll_subject_delete BEFORE DELETE ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

-- Who counted the ballots, as a JSON list of names; whether it is the second count of the same
-- ballots; and what the chair's casting vote was.
ALTER TABLE poll_figures ADD COLUMN committee TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(committee));
ALTER TABLE poll_figures ADD COLUMN recount INTEGER NOT NULL DEFAULT 0 CHECK (recount IN (0, 1));
ALTER TABLE poll_figures ADD COLUMN casting TEXT CHECK (casting IN ('for', 'against'));

-- With how many votes a ballot counts: the weight of its voter when it was cast.
ALTER TABLE open_ballot ADD COLUMN weight INTEGER NOT NULL DEFAULT 1 CHECK (weight > 0);

-- Where a document goes to ("Nơi nhận"), as a JSON list of lines; the council's list where empty.
ALTER TABLE paper ADD COLUMN recipients TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recipients));

-- How long somebody may speak, in minutes, before the clock warns.
ALTER TABLE council ADD COLUMN speaking_minutes INTEGER CHECK (speaking_minutes > 0);
