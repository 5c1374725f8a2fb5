-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A small council as the first schema held it: two proposals came in, the text of one was edited, and a
-- note on it was undone.

INSERT INTO council (id, name, rule) VALUES (1, 'Hội đồng thử', '{}');
INSERT INTO body (id, code, name, kind) VALUES (1, 'BNV', 'Bộ Nội vụ', 'ministry');
INSERT INTO meeting (id, title, day) VALUES (1, 'Họp toàn thể năm 2017', '2017-11-24');
INSERT INTO proposal (id, meeting_id, order_key, text, folded) VALUES
    (1, 1, 'F', 'Bộ Nội vụ sớm ban hành Thông tư.', 'bo noi vu som ban hanh thong tu.'),
    (2, 1, 'V', 'Bố trí kinh phí.', 'bo tri kinh phi.');
INSERT INTO assignment (id, proposal_id, body_id, name, role, position) VALUES
    (1, 1, 1, 'Bộ Nội vụ', 'lead', 1);
INSERT INTO journal_step (id, op, args, at, author, state) VALUES
    (1, 'submission.accept', '{"proposals":2}', '2026-11-01T02:00:00.000Z', 'Lan', 'done'),
    (2, 'proposal.edit', '{"field":"text","proposal":2}', '2026-11-01T02:05:00.000Z', 'Lan', 'done'),
    (3, 'proposal.edit', '{"field":"note","proposal":2}', '2026-11-01T02:06:00.000Z', 'Lan', 'undone');
INSERT INTO journal_change (id, step_id, tbl, row_id, action, before, owner_id) VALUES
    (1, 1, 'proposal', 1, 'insert', NULL, 1),
    (2, 1, 'assignment', 1, 'insert', NULL, 1),
    (3, 1, 'proposal', 2, 'insert', NULL, 2),
    (4, 2, 'proposal', 2, 'update',
     '[2,1,null,"proposal","draft","V","","Bố trí vốn.","","","",0,"bo tri von."]', 2),
    (6, 3, 'proposal', 2, 'update',
     '[2,1,null,"proposal","draft","V","","Bố trí kinh phí.","","Hỏi lại","",0,"bo tri kinh phi. hoi lai"]',
     2);
