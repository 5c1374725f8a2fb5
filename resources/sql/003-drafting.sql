-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The drafting desk: how a list is numbered, what was merged, who answers and by when, views that are
-- kept. Columns are added at the end, so that rows in the journal keep their order.

-- A template is a meeting that is never held; new meetings are made from it.
ALTER TABLE meeting ADD COLUMN template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1));
ALTER TABLE meeting ADD COLUMN previous_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL;
ALTER TABLE meeting ADD COLUMN number_headings INTEGER NOT NULL DEFAULT 0
    CHECK (number_headings IN (0, 1));
ALTER TABLE meeting ADD COLUMN restart_numbers INTEGER NOT NULL DEFAULT 0
    CHECK (restart_numbers IN (0, 1));
ALTER TABLE meeting ADD COLUMN point_letters INTEGER NOT NULL DEFAULT 0
    CHECK (point_letters IN (0, 1));
CREATE INDEX meeting_previous ON meeting (previous_id);

-- The proposal of an earlier meeting that it goes on with.
ALTER TABLE proposal ADD COLUMN carried_from INTEGER REFERENCES proposal (id) ON DELETE SET NULL;
CREATE INDEX proposal_carried ON proposal (carried_from);

-- What a body wrote itself, where its proposal was merged into another.
ALTER TABLE origin ADD COLUMN text TEXT NOT NULL DEFAULT '';

-- A body that was reorganised keeps its name here; another one answers today.
ALTER TABLE assignment ADD COLUMN answering_id INTEGER REFERENCES body (id) ON DELETE SET NULL;
ALTER TABLE assignment ADD COLUMN state TEXT NOT NULL DEFAULT 'open'
    CHECK (state IN ('open', 'partly', 'answered'));
ALTER TABLE assignment ADD COLUMN remind_on TEXT;
ALTER TABLE assignment ADD COLUMN answer_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE assignment ADD COLUMN answer_content_id INTEGER
    REFERENCES content (id) ON DELETE RESTRICT;
ALTER TABLE assignment ADD COLUMN answer_file_name TEXT NOT NULL DEFAULT '';
CREATE INDEX assignment_answering ON assignment (answering_id);
CREATE INDEX assignment_answer_content ON assignment (answer_content_id);
CREATE INDEX assignment_due ON assignment (due_on) WHERE due_on IS NOT NULL;

-- One that was not found in the text but named by the secretary has no place there.
ALTER TABLE citation ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));

-- Within what its number is counted: a heading or a proposal, 0 for the whole list. `bodies` are the
-- assignments as they were handed out, a JSON array of [role, name].
ALTER TABLE revision_entry ADD COLUMN scope_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revision_entry ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revision_entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'proposal'
    CHECK (kind IN ('proposal', 'heading'));
ALTER TABLE revision_entry ADD COLUMN bodies TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(bodies));

-- A filter, grouping and columns under a name.
CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL CHECK (name <> ''),
    spec     TEXT NOT NULL CHECK (json_valid(spec)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Two proposals that look alike and are not: not asked again.
CREATE TABLE not_alike (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX not_alike_second ON not_alike (second_id);
