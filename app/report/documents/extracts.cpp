// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/extracts.h"

#include "report/documents/formal.h"
#include "report/modernstyle.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const Assignment* assignmentOf(const Proposal& proposal, const QString& body)
{
    for (const Assignment& assignment : proposal.assignments) {
        if (assignment.name == body)
            return &assignment;
    }
    return nullptr;
}

QDate firstDeadline(const Extract& extract)
{
    QDate first;
    for (const AgendaEntry& entry : extract.entries) {
        if (const Assignment* assignment = assignmentOf(entry.proposal, extract.body))
            first = earlierOf(first, assignment->answer.dueOn);
    }
    return first;
}

/// Number and symbol, and below it what the letter is about.
HeaderBlock letterHead(const MeetingRecord& record, int place, const Words& words)
{
    HeaderBlock head = letterhead(record, words, {});
    Paragraph number =
        centredText(say(words, QT_TRANSLATE_NOOP("Document", "No. %1/%2"))
                        .arg(paperNumber(record, place), orDots(record.council.symbol)));
    number.style = TextStyle::DocumentNumber;
    number.points = 13;
    number.spaceBefore = 0;
    Paragraph about = centredText(
        say(words,
            QT_TRANSLATE_NOOP("Document", "Re: Answers to the proposals made at the meeting “%1”"))
            .arg(orDots(record.meeting.label())));
    about.style = TextStyle::Subject;
    about.points = 12;
    about.spaceBefore = 6;
    head.leftFoot = {number, about};
    return head;
}

void addLetter(Document& document, const MeetingRecord& record, const Extract& extract, int place,
               const Words& words)
{
    const QString body = orDots(extract.body);
    document.blocks.append(letterHead(record, place, words));
    Paragraph to = centredText(say(words, QT_TRANSLATE_NOOP("Document", "To: %1")).arg(body));
    to.style = TextStyle::AddressedTo;
    to.spaceBefore = 24;
    document.blocks.append(to);
    Paragraph opening = bodyText(
        words
            .text(
                "Document",
                QT_TRANSLATE_N_NOOP(
                    "Document",
                    "At the meeting “%1” on %2, %n proposal(s) within the remit of %3 were received (list enclosed)."),
                int(extract.entries.size()))
            .arg(orDots(record.meeting.title), words.documentDate(record.meeting.day), body));
    opening.spaceBefore = 18;
    document.blocks.append(opening);
    const QDate due = firstDeadline(extract);
    document.blocks.append(formText(
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "%1 requests %2 to consider the above and to reply in writing by %3, so that the members may be informed."))
            .arg(orDots(record.council.name), body, words.documentDate(due))));
    const QString closing = say(words, QT_TRANSLATE_NOOP("Document", "Yours faithfully"));
    document.blocks.append(formText(closing + (words.language() == "vi"_L1 ? u'.' : u',')));
    endText(document, words);
    SignatureBlock signature = chairSignature(record, words);
    signature.recipients.prepend(say(words, QT_TRANSLATE_NOOP("Document", "As above;")));
    document.blocks.append(signature);
}

void addAnnex(Document& document, const MeetingRecord& record, const Extract& extract, int place,
              const Words& words)
{
    Paragraph annex = centredText(say(words, QT_TRANSLATE_NOOP("Document", "Annex")), true);
    annex.style = TextStyle::AnnexTitle;
    annex.spaceBefore = 0;
    annex.keepWithNext = true;
    document.blocks.append(annex);
    Paragraph title = centredText(
        inCapitals(words, QT_TRANSLATE_NOOP("Document", "PROPOSALS FOR %1"), record.council)
            .arg(inCapitals(orDots(extract.body), record.council)),
        true);
    title.style = TextStyle::AnnexTitle;
    title.keepWithNext = true;
    document.blocks.append(title);
    document.blocks.append(centredText(
        say(words, QT_TRANSLATE_NOOP("Document", "(Enclosed with letter No. %1/%2 of %3)"))
            .arg(paperNumber(record, place), orDots(record.council.symbol),
                 words.documentDate(record.paper.day)),
        false, true));
    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 8, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")), 50, Align::Justify},
        {say(words, QT_TRANSLATE_NOOP("Document", "Proposing body")), 20, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Role")), 22, Align::Left},
    };
    for (const AgendaEntry& entry : extract.entries) {
        const Proposal& proposal = entry.proposal;
        const Assignment* assignment = assignmentOf(proposal, extract.body);
        const bool leads = assignment && assignment->role == Role::Lead;
        const QString role = leads
                               ? say(words, QT_TRANSLATE_NOOP("Document", "Lead"))
                               : say(words, QT_TRANSLATE_NOOP("Document", "Co-ordinating with %1"))
                                     .arg(orDots(bodyNames(proposal, Role::Lead)));
        table.rows.append({cellText(entry.number, Align::Centre),
                           cellText(proposal.text, Align::Justify),
                           cellText(proposal.proposingBody), cellText(role)});
        document.sheet.rows.append({printableLine(extract.body), printableLine(entry.number),
                                    printable(proposal.text), printableLine(proposal.proposingBody),
                                    role});
    }
    document.blocks.append(table);
}

Document emptyExtract(const QString& title, const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"extracts"_s, title, record, words);
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "Answering body")),
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        say(words, QT_TRANSLATE_NOOP("Document", "Proposing body")),
        say(words, QT_TRANSLATE_NOOP("Document", "Role")),
    };
    return document;
}

/// \param place in the row of letters, from 0
void addExtract(Document& document, const MeetingRecord& record, const Extract& extract, int place,
                const Words& words)
{
    addLetter(document, record, extract, place, words);
    document.blocks.append(PartBreak{});
    addAnnex(document, record, extract, place, words);
}

}  // namespace

QList<Extract> extractsOf(const MeetingRecord& record)
{
    QList<Extract> extracts;
    QHash<QString, qsizetype> places;
    for (const Role role : {Role::Lead, Role::Coordinating}) {
        for (const AgendaEntry& entry : record.entries) {
            for (const Assignment& assignment : entry.proposal.assignments) {
                if (assignment.role != role || assignment.group || places.contains(assignment.name))
                    continue;
                places.insert(assignment.name, extracts.size());
                extracts.append({assignment.name, assignment.shortName, {}});
            }
        }
    }
    for (const AgendaEntry& entry : record.entries) {
        if (entry.proposal.state == ProposalState::Withdrawn)
            continue;
        for (const Assignment& assignment : entry.proposal.assignments) {
            if (const auto place = places.constFind(assignment.name); place != places.cend())
                extracts[*place].entries.append(entry);
        }
    }
    extracts.removeIf([](const Extract& extract) { return extract.entries.isEmpty(); });
    return extracts;
}

Document buildExtract(const MeetingRecord& record, const Extract& extract, int place,
                      const Words& words)
{
    Document document = emptyExtract(orDots(extract.body), record, words);
    addExtract(document, record, extract, place, words);
    return inStyle(document, record.council.paperStyle);
}

Document buildExtracts(const MeetingRecord& record, const Words& words)
{
    Document document = emptyExtract(record.meeting.title, record, words);
    const QList<Extract> extracts = extractsOf(record);
    for (qsizetype i = 0; i < extracts.size(); ++i) {
        if (i > 0)
            document.blocks.append(PartBreak{});
        addExtract(document, record, extracts[i], int(i), words);
    }
    return document;
}

}  // namespace nghisu
