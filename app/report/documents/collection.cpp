// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/collection.h"

#include "report/documents/answers.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Document buildCollection(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"proposals"_s, record.meeting.title, record, words);
    document.page.landscape = true;
    document.blocks.append(letterhead(record, words, {}));
    document.blocks.append(
        titleBlocks(words.text("Document", QT_TRANSLATE_NOOP("Document", "COLLECTED PROPOSALS")),
                    record.meeting.title));

    Table table;
    table.columns = {
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "No.")), 6, Align::Centre},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Text of the proposal")), 44,
         Align::Justify},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Proposing body")), 16, Align::Left},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Answering body")), 18, Align::Left},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Answer / deadline")), 16,
         Align::Left},
    };
    for (const TableColumn& column : table.columns)
        document.sheet.columns.append(column.title);

    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind == ProposalKind::Heading) {
            table.rows.append(QList<TableCell>{cellText(proposal.text, Align::Left, true)});
            document.sheet.rows.append(
                {QString(), printable(proposal.text), QString(), QString(), QString()});
            continue;
        }
        const bool withdrawn = proposal.state == ProposalState::Withdrawn;
        const QString text =
            withdrawn ? words.text("Document", QT_TRANSLATE_NOOP("Document", "(Withdrawn)"))
                      : proposal.text;
        const QString answering = answeringBodies(proposal, words);
        table.rows.append({cellText(entry.number, Align::Centre), cellText(text, Align::Justify),
                           cellText(proposal.proposingBody), cellText(answering), cellText({})});
        document.sheet.rows.append({printableLine(entry.number), printable(text),
                                    printableLine(proposal.proposingBody), answering, QString()});
    }
    document.blocks.append(table);

    SignatureBlock signature;
    signature.right = secretarySigner(record.council, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
