// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/agenda.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Who answers: "Chủ trì: …; phối hợp: …." A proposal without a lead shows that it has none; an
/// entry below another that has no bodies of its own is answered with the one above.
QString answerLine(const AgendaEntry& entry, const Words& words)
{
    const QString lead = bodyNames(entry.proposal, Role::Lead);
    const QString others = bodyNames(entry.proposal, Role::Coordinating);
    if (others.isEmpty()) {
        if (lead.isEmpty() && entry.depth > 0)
            return {};
        return words.text("Document", QT_TRANSLATE_NOOP("Document", "Lead: %1.")).arg(orDots(lead));
    }
    return words.text("Document", QT_TRANSLATE_NOOP("Document", "Lead: %1; co-ordinating: %2."))
        .arg(orDots(lead), others);
}

NumberedItem item(const AgendaEntry& entry, const Words& words)
{
    NumberedItem item;
    item.number = numberLabel(printableLine(entry.number));
    item.depth = entry.depth;
    if (entry.proposal.state == ProposalState::Withdrawn) {
        // Its number is not given to another, so its place is kept.
        item.paragraphs = {
            bodyText(words.text("Document", QT_TRANSLATE_NOOP("Document", "(Withdrawn)")), true)};
        return item;
    }
    for (const QString& paragraph : printableParagraphs(entry.proposal.text))
        item.paragraphs.append(bodyText(paragraph));
    if (const QString line = answerLine(entry, words); !line.isEmpty()) {
        item.notes = {noteText(line, true)};
    }
    return item;
}

Sheet sheet(const MeetingRecord& record, const Words& words)
{
    Sheet sheet;
    sheet.columns = {
        words.text("Document", QT_TRANSLATE_NOOP("Document", "No.")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Proposing body")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Lead body")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Co-ordinating bodies")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Legal texts cited")),
    };
    for (const AgendaEntry& entry : record.entries) {
        QStringList citations;
        for (const Citation& citation : entry.proposal.citations) {
            if (!citations.contains(citation.canonical))
                citations.append(citation.canonical);
        }
        sheet.rows.append({printableLine(entry.number), printable(entry.proposal.text),
                           printableLine(entry.proposal.proposingBody),
                           bodyNames(entry.proposal, Role::Lead),
                           bodyNames(entry.proposal, Role::Coordinating),
                           printableLine(citations.join("; "_L1))});
    }
    return sheet;
}

}  // namespace

Document buildAgenda(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"agenda"_s, meeting.title, record, words);
    // The decree's abbreviations (Phụ lục III) know no danh mục; offices write DM.
    document.blocks.append(letterhead(record, words, u"DM"_s));
    document.blocks.append(titleBlocks(
        words.text("Document", QT_TRANSLATE_NOOP("Document", "LIST OF PROPOSALS")), meeting.title));

    Paragraph when =
        bodyText(words.text("Document", QT_TRANSLATE_NOOP("Document", "Date: %1. Venue: %2."))
                     .arg(words.documentDate(meeting.day), orDots(meeting.place)));
    when.spaceBefore = 14;
    document.blocks.append(when);

    for (const AgendaEntry& entry : record.entries) {
        if (entry.proposal.kind == ProposalKind::Heading) {
            document.blocks.append(agendaHeading(entry));
        } else {
            document.blocks.append(item(entry, words));
        }
    }

    // In Vietnamese it ends with "./.", as the text of every document.
    document.blocks.append(bodyText(words.text(
        "Document",
        QT_TRANSLATE_NOOP(
            "Document",
            "Members and delegates are requested to study the proposals before the meeting."))));

    document.blocks.append(chairSignature(record, words));
    document.sheet = sheet(record, words);
    return document;
}

}  // namespace nghisu
