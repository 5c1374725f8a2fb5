// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/followuptable.h"

#include "report/documents/answers.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Document buildFollowUpTable(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"follow-up"_s, record.meeting.title, record, words);
    document.page.landscape = true;
    document.blocks.append(letterhead(record, words, {}));
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "ANSWERS TO THE PROPOSALS")),
                    record.meeting.title));

    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 6, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Proposal")), 30, Align::Justify},
        {say(words, QT_TRANSLATE_NOOP("Document", "Answering body")), 20, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Deadline")), 11, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Status")), 11, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Answer")), 22, Align::Left},
    };
    for (const TableColumn& column : table.columns)
        document.sheet.columns.append(column.title);
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.state == ProposalState::Withdrawn)
            continue;
        bool first = true;
        for (const Assignment& assignment : proposal.assignments) {
            const Answer& answer = assignment.answer;
            const QString due =
                answer.dueOn.isValid() ? answer.dueOn.toString(u"dd/MM/yyyy"_s) : QString();
            const QString number = printableLine(entry.number);
            // The proposal is said once, beside the first that answers it.
            table.rows.append(
                {first ? cellText(number, Align::Centre) : emptyOr({}),
                 first ? cellText(calledBriefly(proposal), Align::Justify) : emptyOr({}),
                 cellText(assignment.name), emptyOr(due), cellText(standing(assignment, words)),
                 emptyOr(answerText(answer))});
            document.sheet.rows.append({number, printable(proposal.text),
                                        printableLine(assignment.name), due,
                                        standing(assignment, words), answerText(answer)});
            first = false;
        }
    }
    document.blocks.append(table);

    SignatureBlock signature;
    signature.right = secretarySigner(record.council, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
