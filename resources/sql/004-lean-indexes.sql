-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A letter of ten thousand proposals writes into every index that has a place for a row with nothing to
-- find: so what most rows lack is indexed only where it is there, and what nobody asks for not at all.

DROP INDEX citation_canonical;
DROP INDEX proposal_carried;
CREATE INDEX proposal_carried ON proposal (carried_from) WHERE carried_from IS NOT NULL;
DROP INDEX origin_body;
CREATE INDEX origin_body ON origin (body_id) WHERE body_id IS NOT NULL;
DROP INDEX assignment_answering;
CREATE INDEX assignment_answering ON assignment (answering_id) WHERE answering_id IS NOT NULL;
DROP INDEX assignment_answer_content;
CREATE INDEX assignment_answer_content ON assignment (answer_content_id)
    WHERE answer_content_id IS NOT NULL;

-- What a file asks when it opens: who is to be reminded, and how many answers are open.
CREATE INDEX assignment_remind ON assignment (remind_on) WHERE remind_on IS NOT NULL;
CREATE INDEX proposal_issued ON proposal (meeting_id) WHERE issued_number <> '';
