// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/followuptable.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString standing(const Assignment& assignment, const Words& words)
{
    switch (assignment.answer.state) {
    case AnswerState::Answered:
        return say(words, QT_TRANSLATE_NOOP("Document", "Answered"));
    case AnswerState::Partly:
        return say(words, QT_TRANSLATE_NOOP("Document", "Answered in part"));
    case AnswerState::Open:
        break;
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "Not answered yet"));
}

/// "3115/BTTTT-CVT, 12/04/2018" and what it says.
QString answerText(const Answer& answer)
{
    QStringList source;
    if (const QString reference = printableLine(answer.reference); !reference.isEmpty())
        source.append(reference);
    if (answer.answeredOn.isValid())
        source.append(answer.answeredOn.toString(u"dd/MM/yyyy"_s));
    QStringList lines;
    if (!source.isEmpty())
        lines.append(source.join(u", "_s));
    if (const QString text = printable(answer.text).trimmed(); !text.isEmpty())
        lines.append(text);
    return lines.join(u'\n');
}

}  // namespace

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
