CREATE INDEX agenda_item_heading ON agenda_item (heading_id) WHERE heading_id IS NOT NULL;

CREATE INDEX agenda_item_order ON agenda_item (meeting_id, order_key);

CREATE INDEX agenda_item_parent ON agenda_item (parent_id);

CREATE INDEX assignment_answer_content ON assignment (answer_content_id)
    WHERE answer_content_id IS NOT NULL;

CREATE INDEX assignment_answering ON assignment (answering_id) WHERE answering_id IS NOT NULL;

CREATE INDEX assignment_body ON assignment (body_id, proposal_id);

CREATE INDEX assignment_due ON assignment (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX assignment_remind ON assignment (remind_on) WHERE remind_on IS NOT NULL;

CREATE INDEX attachment_content ON attachment (content_id);

CREATE INDEX attachment_proposal ON attachment (proposal_id);

CREATE INDEX attendance_item ON attendance (item_id);

CREATE INDEX attendance_meeting ON attendance (meeting_id, at);

CREATE INDEX attendance_person ON attendance (person_id);

CREATE INDEX body_alias_body ON body_alias (body_id);

CREATE INDEX body_successor_body ON body_successor (body_id);

CREATE INDEX citation_proposal ON citation (proposal_id);

CREATE INDEX course_event_item ON course_event (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX course_event_meeting ON course_event (meeting_id);

CREATE INDEX course_event_proposal ON course_event (proposal_id) WHERE proposal_id IS NOT NULL;

CREATE INDEX discussion_meeting ON discussion (meeting_id);

CREATE INDEX handout_file ON handout (file_id) WHERE file_id IS NOT NULL;

CREATE INDEX handout_item ON handout (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX handout_meeting ON handout (meeting_id, order_key);

CREATE INDEX handout_proposal ON handout (proposal_id) WHERE proposal_id IS NOT NULL;

CREATE INDEX journal_change_owner ON journal_change (owner_id, step_id) WHERE owner_id IS NOT NULL;

CREATE INDEX journal_step_undone ON journal_step (id) WHERE state = 'undone';

CREATE INDEX left_out_submission ON left_out (submission_id);

CREATE INDEX meeting_previous ON meeting (previous_id);

CREATE INDEX motion_person ON motion (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX motion_proposal ON motion (proposal_id);

CREATE INDEX not_alike_second ON not_alike (second_id);

CREATE INDEX open_ballot_corrects ON open_ballot (corrects);

CREATE INDEX open_ballot_person ON open_ballot (person_id);

CREATE INDEX open_ballot_poll ON open_ballot (poll_id);

CREATE INDEX origin_body ON origin (body_id) WHERE body_id IS NOT NULL;

CREATE INDEX origin_proposal ON origin (proposal_id, position);

CREATE INDEX origin_submission ON origin (submission_id);

CREATE INDEX phone_code_meeting ON phone_code (meeting_id);

CREATE INDEX phone_code_person ON phone_code (person_id);

CREATE UNIQUE INDEX phone_code_valid ON phone_code (meeting_id, person_id)
    WHERE revoked_at IS NULL;

CREATE INDEX phone_seat_code ON phone_seat (code_id);

CREATE UNIQUE INDEX phone_seat_taken ON phone_seat (code_id) WHERE ended_at IS NULL;

CREATE INDEX poll_count_option ON poll_count (option_id);

CREATE INDEX poll_event_poll ON poll_event (poll_id);

CREATE INDEX poll_figures_corrects ON poll_figures (corrects);

CREATE INDEX poll_figures_poll ON poll_figures (poll_id);

CREATE INDEX poll_item ON poll (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX poll_meeting ON poll (meeting_id);

CREATE INDEX poll_option_poll ON poll_option (poll_id, position);

CREATE INDEX poll_proposal ON poll (proposal_id);

CREATE INDEX poll_revote ON poll (revote_of);

CREATE INDEX poll_subject_proposal ON poll_subject (proposal_id);

CREATE INDEX poll_submission ON poll (submission_id);

CREATE INDEX proposal_carried ON proposal (carried_from) WHERE carried_from IS NOT NULL;

CREATE INDEX proposal_heading ON proposal (meeting_id) WHERE kind = 'heading';

CREATE INDEX proposal_issued ON proposal (meeting_id) WHERE issued_number <> '';

CREATE INDEX proposal_order ON proposal (meeting_id, order_key, parent_id, kind, issued_number);

CREATE INDEX proposal_parent ON proposal (parent_id, order_key);

CREATE INDEX proposal_tag_tag ON proposal_tag (tag_id);

CREATE INDEX revision_entry_revision ON revision_entry (revision_id, position);

CREATE INDEX sealed_ballot_poll ON sealed_ballot (poll_id);

CREATE INDEX sealed_voter_person ON sealed_voter (person_id);

CREATE INDEX secret_ballot_poll ON secret_ballot (poll_id, choice);

CREATE INDEX secret_voter_person ON secret_voter (person_id);

CREATE INDEX speech_item ON speech (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX speech_meeting ON speech (meeting_id, order_key);

CREATE INDEX speech_person ON speech (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX speech_proposal ON speech (proposal_id) WHERE proposal_id IS NOT NULL;

CREATE INDEX submission_content ON submission (content_id);

CREATE INDEX submission_meeting ON submission (meeting_id);

CREATE TABLE agenda_item (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    parent_id  INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    order_key  TEXT NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    starts_at  TEXT,
    minutes    INTEGER CHECK (minutes >= 0),
    performer  TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL DEFAULT 'planned'
               CHECK (state IN ('planned', 'running', 'done', 'skipped', 'postponed'))
, debates INTEGER NOT NULL DEFAULT 0 CHECK (debates IN (0, 1)), heading_id INTEGER REFERENCES proposal (id) ON DELETE SET NULL) STRICT;

CREATE TABLE assignment (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    body_id     INTEGER REFERENCES body (id) ON DELETE RESTRICT,
    name        TEXT NOT NULL CHECK (name <> ''),
    short_name  TEXT NOT NULL DEFAULT '',
    role        TEXT NOT NULL CHECK (role IN ('lead', 'coordinating')),
    position    INTEGER NOT NULL DEFAULT 0,
    due_on      TEXT,
    answer      TEXT NOT NULL DEFAULT '',
    answered_on TEXT, answering_id INTEGER REFERENCES body (id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'open'
    CHECK (state IN ('open', 'partly', 'answered')), remind_on TEXT, answer_reference TEXT NOT NULL DEFAULT '', answer_content_id INTEGER
    REFERENCES content (id) ON DELETE RESTRICT, answer_file_name TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal_id, name)
) STRICT;

CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    content_id  INTEGER NOT NULL REFERENCES content (id) ON DELETE RESTRICT,
    file_name   TEXT NOT NULL
) STRICT;

CREATE TABLE attendance (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind       TEXT NOT NULL CHECK (kind IN ('arrived', 'left', 'away', 'excused')),
    at         TEXT NOT NULL,
    item_id    INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    substitute TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT ''
, authority TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE body (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL
               CHECK (kind IN ('state', 'ministry', 'agency', 'other', 'province', 'department')),
    valid_from TEXT,
    valid_to   TEXT,
    position   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE body_alias (
    id      INTEGER PRIMARY KEY,
    body_id INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    alias   TEXT NOT NULL
) STRICT;

CREATE TABLE body_successor (
    id      INTEGER PRIMARY KEY,
    body_id INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    code    TEXT NOT NULL,
    field   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE citation (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    canonical   TEXT NOT NULL,
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL
, by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))) STRICT;

CREATE TABLE content (
    id         INTEGER PRIMARY KEY,
    sha256     TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL DEFAULT '',
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE council (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    name           TEXT NOT NULL CHECK (name <> ''),
    superior_body  TEXT NOT NULL DEFAULT '',
    place          TEXT NOT NULL DEFAULT '',
    language       TEXT NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
    symbol         TEXT NOT NULL DEFAULT '',
    signer_title   TEXT NOT NULL DEFAULT '',
    signer_name    TEXT NOT NULL DEFAULT '',
    secretary_name TEXT NOT NULL DEFAULT '',
    recipients     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recipients)),
    rule           TEXT NOT NULL CHECK (json_valid(rule))
, paper_style TEXT NOT NULL DEFAULT 'official'
    CHECK (paper_style IN ('official', 'modern')), speaking_minutes INTEGER CHECK (speaking_minutes > 0)) STRICT;

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

CREATE TABLE discussion (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    item_id     INTEGER UNIQUE REFERENCES agenda_item (id) ON DELETE CASCADE,
    proposal_id INTEGER UNIQUE REFERENCES proposal (id) ON DELETE CASCADE,
    notes       TEXT NOT NULL DEFAULT '',
    conclusion  TEXT NOT NULL DEFAULT '',
    CHECK ((item_id IS NULL) <> (proposal_id IS NULL))
) STRICT;

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

CREATE TABLE "journal_change" (
    id       INTEGER PRIMARY KEY,
    step_id  INTEGER NOT NULL REFERENCES "journal_step" (id),
    tbl      TEXT NOT NULL,
    row_id   INTEGER NOT NULL,
    action   TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    before   TEXT,          owner_id INTEGER    ) STRICT;

CREATE TABLE "journal_step" (
    id           INTEGER PRIMARY KEY,
    op           TEXT NOT NULL,
    args         TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(args)),
    at           TEXT NOT NULL,
    author       TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    barrier      INTEGER NOT NULL DEFAULT 0 CHECK (barrier IN (0, 1)),
    first_change INTEGER NOT NULL DEFAULT 1,       last_change  INTEGER NOT NULL DEFAULT 0
) STRICT;

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

CREATE TABLE left_out (
    id            INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    reason        TEXT NOT NULL,
    text          TEXT NOT NULL,
    start         INTEGER NOT NULL,
    length        INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    short_title  TEXT NOT NULL DEFAULT '',
    day          TEXT,
    place        TEXT NOT NULL DEFAULT '',
    first_number INTEGER NOT NULL DEFAULT 1,
    archived     INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
, template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1)), previous_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL, number_headings INTEGER NOT NULL DEFAULT 0
    CHECK (number_headings IN (0, 1)), restart_numbers INTEGER NOT NULL DEFAULT 0
    CHECK (restart_numbers IN (0, 1)), point_letters INTEGER NOT NULL DEFAULT 0
    CHECK (point_letters IN (0, 1)), guests_texts INTEGER NOT NULL DEFAULT 1
    CHECK (guests_texts IN (0, 1)), guests_bodies INTEGER NOT NULL DEFAULT 1
    CHECK (guests_bodies IN (0, 1)), guests_results INTEGER NOT NULL DEFAULT 1
    CHECK (guests_results IN (0, 1)), guests_documents INTEGER NOT NULL DEFAULT 0
    CHECK (guests_documents IN (0, 1)), phone_check_in INTEGER NOT NULL DEFAULT 0
    CHECK (phone_check_in IN (0, 1))) STRICT;

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

CREATE TABLE not_alike (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id)
) STRICT;

CREATE TABLE open_ballot (
    id        INTEGER PRIMARY KEY,
    poll_id   INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    choice    TEXT NOT NULL CHECK (json_valid(choice)),
    corrects  INTEGER REFERENCES open_ballot (id) ON DELETE RESTRICT,
    at        TEXT NOT NULL
, weight INTEGER NOT NULL DEFAULT 1 CHECK (weight > 0), by_phone INTEGER NOT NULL DEFAULT 0
    CHECK (by_phone IN (0, 1))) STRICT;

CREATE TABLE origin (
    id             INTEGER PRIMARY KEY,
    proposal_id    INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL DEFAULT 0,
    proposing_body TEXT NOT NULL DEFAULT '',
    body_id        INTEGER REFERENCES body (id) ON DELETE SET NULL,
    submission_id  INTEGER REFERENCES submission (id) ON DELETE SET NULL,
    start          INTEGER NOT NULL DEFAULT 0,
    length         INTEGER NOT NULL DEFAULT 0,
    number         TEXT NOT NULL DEFAULT ''
, text TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE paper (
    id           INTEGER PRIMARY KEY,
    meeting_id   INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document     TEXT NOT NULL CHECK (document <> ''),
    number       TEXT NOT NULL DEFAULT '',
    day          TEXT,
    signer_title TEXT NOT NULL DEFAULT '',
    signer_name  TEXT NOT NULL DEFAULT '', recipients TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recipients)),
    UNIQUE (meeting_id, document)
) STRICT;

CREATE TABLE paper_output (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    document   TEXT NOT NULL CHECK (document <> ''),
    way        TEXT NOT NULL CHECK (way <> ''),
    made_at    TEXT NOT NULL,
    digest     TEXT NOT NULL,
    UNIQUE (meeting_id, document)
) STRICT;

CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL DEFAULT 'member' CHECK (kind IN ('member', 'guest')),
    name         TEXT NOT NULL CHECK (name <> ''),
    title        TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    seat         TEXT NOT NULL DEFAULT '',
    voting       INTEGER NOT NULL DEFAULT 1 CHECK (voting IN (0, 1)),
    weight       INTEGER NOT NULL DEFAULT 1 CHECK (weight > 0),
    order_key    TEXT NOT NULL
) STRICT;

CREATE TABLE phone_arrival (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE phone_code (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    code       TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
    issued_at  TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE phone_room (
    meeting_id    INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    agenda_opened INTEGER NOT NULL DEFAULT 0 CHECK (agenda_opened >= 0)
) STRICT;

CREATE TABLE phone_seat (
    id       INTEGER PRIMARY KEY,
    code_id  INTEGER NOT NULL REFERENCES phone_code (id) ON DELETE CASCADE,
    token    BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    began_at TEXT NOT NULL,
    ended_at TEXT,
    ending   TEXT CHECK (ending IN ('moved', 'left', 'revoked')),
    CHECK ((ended_at IS NULL) = (ending IS NULL))
) STRICT;

CREATE TABLE poll (
    id            INTEGER PRIMARY KEY,
    meeting_id    INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    proposal_id   INTEGER REFERENCES proposal (id) ON DELETE RESTRICT,
    submission_id INTEGER REFERENCES submission (id) ON DELETE SET NULL,
    question      TEXT NOT NULL CHECK (question <> ''),
    method        TEXT NOT NULL CHECK (method IN ('hands', 'roll-call', 'paper', 'phone', 'quoted')),
    secret        INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1)),
    rule          TEXT NOT NULL CHECK (json_valid(rule)),
    revote_of     INTEGER REFERENCES poll (id) ON DELETE RESTRICT
, ballot TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(ballot)), weighted INTEGER NOT NULL DEFAULT 0 CHECK (weighted IN (0, 1)), hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), rule_note TEXT NOT NULL DEFAULT '', item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL, changeable INTEGER NOT NULL DEFAULT 0
    CHECK (changeable IN (0, 1) AND (changeable = 0 OR secret = 0)), verifiable INTEGER NOT NULL DEFAULT 0
    CHECK (verifiable IN (0, 1) AND (verifiable = 0 OR secret = 1))) STRICT;

CREATE TABLE poll_count (
    figures_id INTEGER NOT NULL REFERENCES poll_figures (id) ON DELETE RESTRICT,
    option_id  INTEGER NOT NULL REFERENCES poll_option (id) ON DELETE RESTRICT,
    votes      INTEGER NOT NULL CHECK (votes >= 0),
    PRIMARY KEY (figures_id, option_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE poll_event (
    id      INTEGER PRIMARY KEY,
    poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    kind    TEXT NOT NULL CHECK (kind IN ('opened', 'closed', 'announced', 'annulled')),
    at      TEXT NOT NULL,
    author  TEXT NOT NULL DEFAULT '',
    note    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE poll_figures (
    id        INTEGER PRIMARY KEY,
    poll_id   INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    corrects  INTEGER REFERENCES poll_figures (id) ON DELETE RESTRICT,
    members   INTEGER CHECK (members >= 0),
    entitled  INTEGER CHECK (entitled >= 0),
    present   INTEGER CHECK (present >= 0),
    issued    INTEGER CHECK (issued >= 0),
    collected INTEGER CHECK (collected >= 0),
    invalid   INTEGER CHECK (invalid >= 0),
    at        TEXT NOT NULL,
    author    TEXT NOT NULL DEFAULT ''
, committee TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(committee)), recount INTEGER NOT NULL DEFAULT 0 CHECK (recount IN (0, 1)), casting TEXT CHECK (casting IN ('for', 'against'))) STRICT;

CREATE TABLE poll_option (
    id           INTEGER PRIMARY KEY,
    poll_id      INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    text         TEXT NOT NULL CHECK (text <> ''),
    meaning      TEXT NOT NULL CHECK (meaning IN ('for', 'against', 'abstain', 'other')),
    quoted_votes INTEGER CHECK (quoted_votes >= 0)
) STRICT;

CREATE TABLE poll_subject (
    id          INTEGER PRIMARY KEY,
    poll_id     INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    UNIQUE (poll_id, proposal_id)
) STRICT;

CREATE TABLE proposal (
    id            INTEGER PRIMARY KEY,
    meeting_id    INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    parent_id     INTEGER REFERENCES proposal (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL DEFAULT 'proposal' CHECK (kind IN ('proposal', 'heading')),
    state         TEXT NOT NULL DEFAULT 'draft'
                  CHECK (state IN ('draft', 'agreed', 'issued', 'answered', 'withdrawn')),
    order_key     TEXT NOT NULL,
    issued_number TEXT NOT NULL DEFAULT '',
    text          TEXT NOT NULL,
    short_name    TEXT NOT NULL DEFAULT '',
    note          TEXT NOT NULL DEFAULT '',
    topic         TEXT NOT NULL DEFAULT '',
    urgent        INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)), carried_from INTEGER REFERENCES proposal (id) ON DELETE SET NULL) STRICT;

CREATE TABLE proposal_tag (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    tag_id      INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (proposal_id, tag_id)
) STRICT;

CREATE TABLE revision (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    issued_at  TEXT NOT NULL,
    UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE revision_entry (
    id          INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    proposal_id INTEGER NOT NULL,       position    INTEGER NOT NULL,
    number      TEXT NOT NULL,
    text        TEXT NOT NULL
, scope_id INTEGER NOT NULL DEFAULT 0, depth INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT 'proposal'
    CHECK (kind IN ('proposal', 'heading')), bodies TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(bodies))) STRICT;

CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL CHECK (name <> ''),
    spec     TEXT NOT NULL CHECK (json_valid(spec)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sealed_ballot (
    key     BLOB PRIMARY KEY CHECK (length(key) = 16),
    poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    choice  TEXT NOT NULL CHECK (json_valid(choice)),
    paper   INTEGER NOT NULL DEFAULT 0 CHECK (paper IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_voter (
    poll_id   INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    paper     INTEGER NOT NULL DEFAULT 0 CHECK (paper IN (0, 1)),
    PRIMARY KEY (poll_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'proposal_id', detail = 'none',
    tokenize = 'ascii'
);

CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    indexed INTEGER NOT NULL
) STRICT;

CREATE TABLE search_text (
    proposal_id INTEGER PRIMARY KEY,
    words       TEXT NOT NULL
) STRICT;

CREATE TABLE secret_ballot (
    key     BLOB PRIMARY KEY CHECK (length(key) = 16),
    poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    choice  TEXT NOT NULL CHECK (json_valid(choice))
) STRICT, WITHOUT ROWID;

CREATE TABLE secret_voter (
    poll_id   INTEGER NOT NULL REFERENCES poll (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (poll_id, person_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE submission (
    id             INTEGER PRIMARY KEY,
    meeting_id     INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    content_id     INTEGER REFERENCES content (id) ON DELETE RESTRICT,
    file_name      TEXT NOT NULL DEFAULT '',
    encoding       TEXT NOT NULL DEFAULT '',
    proposing_body TEXT NOT NULL DEFAULT '',
    meeting_title  TEXT NOT NULL DEFAULT '',
    text           TEXT NOT NULL,
    received_at    TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER open_ballot_delete BEFORE DELETE ON open_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER open_ballot_update BEFORE UPDATE ON open_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_count_delete BEFORE DELETE ON poll_count
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_count_update BEFORE UPDATE ON poll_count
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_event_delete BEFORE DELETE ON poll_event
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_event_update BEFORE UPDATE ON poll_event
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_figures_delete BEFORE DELETE ON poll_figures
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_figures_update BEFORE UPDATE ON poll_figures
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_option_delete BEFORE DELETE ON poll_option
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_option_insert BEFORE INSERT ON poll_option
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_option_update BEFORE UPDATE ON poll_option
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_phone_terms_update BEFORE UPDATE OF changeable, verifiable ON poll
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_subject_delete BEFORE DELETE ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_subject_insert BEFORE INSERT ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_subject_update BEFORE UPDATE ON poll_subject
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.poll_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_terms_update BEFORE UPDATE OF ballot, weighted, hidden, rule_note, revote_of
ON poll WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER poll_update BEFORE UPDATE OF question, method, secret, rule, proposal_id ON poll
WHEN EXISTS (SELECT 1 FROM poll_event WHERE poll_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_ballot_delete BEFORE DELETE ON sealed_ballot
WHEN NOT EXISTS (SELECT 1 FROM secret_ballot WHERE key = OLD.key)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_ballot_insert BEFORE INSERT ON sealed_ballot
WHEN (SELECT kind FROM poll_event WHERE poll_id = NEW.poll_id ORDER BY id DESC LIMIT 1)
    IS NOT 'opened'
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_ballot_update BEFORE UPDATE ON sealed_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_voter_delete BEFORE DELETE ON sealed_voter
WHEN NOT EXISTS (SELECT 1 FROM secret_voter
                 WHERE poll_id = OLD.poll_id AND person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_voter_insert BEFORE INSERT ON sealed_voter
WHEN (SELECT kind FROM poll_event WHERE poll_id = NEW.poll_id ORDER BY id DESC LIMIT 1)
    IS NOT 'opened'
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER sealed_voter_update BEFORE UPDATE ON sealed_voter
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER secret_ballot_delete BEFORE DELETE ON secret_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER secret_ballot_update BEFORE UPDATE ON secret_ballot
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER secret_voter_delete BEFORE DELETE ON secret_voter
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;

CREATE TRIGGER secret_voter_update BEFORE UPDATE ON secret_voter
BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
