// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/conclusions.h"

#include "report/documents/entrylines.h"
#include "report/documents/formal.h"
#include "report/documents/proceedings.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QDate firstDeadline(const Proposal& proposal)
{
    QDate first;
    for (const Assignment& assignment : proposal.assignments)
        first = earlierOf(first, assignment.answer.dueOn);
    return first;
}

/// Who is charged with it: the lead, with the others where there are any.
QString charge(const Proposal& proposal, const Words& words)
{
    const QString lead = orDots(bodyNames(proposal, Role::Lead));
    const QString others = bodyNames(proposal, Role::Coordinating);
    if (others.isEmpty())
        return say(words, QT_TRANSLATE_NOOP("Document", "%1 is responsible for the follow-up."))
            .arg(lead);
    return say(words,
               QT_TRANSLATE_NOOP("Document",
                                 "%1 is responsible for the follow-up, in co-ordination with %2."))
        .arg(lead, others);
}

QStringList conclusion(const AgendaEntry& entry, const Words& words)
{
    const Proposal& proposal = entry.proposal;
    const std::optional<Poll> poll = decisionOn(entry);
    QStringList sentences;
    if (poll) {
        if (const QString verdict = verdictText(*poll, words); !verdict.isEmpty())
            sentences.append(verdict);
    }
    if (poll && !isPassed(entry))
        return sentences;
    if (proposal.assignments.isEmpty() && entry.depth > 0)
        return sentences;  // goes with the one above
    sentences.append(charge(proposal, words));
    const QDate due = firstDeadline(proposal);
    if (due.isValid()) {
        sentences.append(say(words, QT_TRANSLATE_NOOP("Document", "Answer due by %1."))
                             .arg(words.documentDate(due)));
    }
    return sentences;
}

/// Nothing is concluded of what the meeting left for another time.
bool isPutOff(ProposalId proposal, const Course& course)
{
    const EntryState state = course.of({{}, proposal}).state;
    return state == EntryState::Postponed || state == EntryState::Skipped;
}

/// What was concluded of items of the programme, below what was concluded of the proposals.
void addItemConclusions(Document& document, const MeetingRecord& record, const Words& words)
{
    for (const AgendaItem& item : record.programme) {
        const QString written = writtenConclusion(record, {item.id, {}});
        if (written.isEmpty())
            continue;
        QStringList paragraphs = ledBy(u"%1"_s, written);
        paragraphs.first() = say(words, QT_TRANSLATE_NOOP("Document", "On “%1”: %2"))
                                 .arg(withoutStop(item.title), paragraphs.first());
        for (const QString& paragraph : std::as_const(paragraphs)) {
            // Copied: of one that is moved GCC 12 says at -O3 that it may be uninitialised.
            const Block body = bodyText(paragraph);
            document.blocks.append(body);
        }
        document.sheet.rows.append({QString(), printable(item.title), printable(written)});
    }
}

}  // namespace

Document buildConclusions(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"conclusions"_s, meeting.title, record, words);
    document.blocks.append(letterhead(record, words, u"TB"_s));
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "NOTICE")),
                    say(words, QT_TRANSLATE_NOOP("Document", "Conclusions of the meeting: %1"))
                        .arg(orDots(meeting.title))));
    Paragraph opening = formText(
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "On %1, at %2, %3 held its meeting. Having heard the reports and the discussion, the meeting concluded as follows:"))
            .arg(words.documentDate(meeting.day), orDots(meeting.place),
                 orDots(record.council.name)));
    opening.spaceBefore = 14;
    document.blocks.append(opening);

    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        say(words, QT_TRANSLATE_NOOP("Document", "Conclusion")),
    };
    const Course course = courseOf(record.room.events);
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind == ProposalKind::Heading) {
            document.blocks.append(agendaHeading(entry));
            continue;
        }
        const QString written = writtenConclusion(record, {{}, proposal.id});
        const bool leftOut =
            written.isEmpty() && isPutOff(proposal.id, course) && !decisionOn(entry);
        if (proposal.state == ProposalState::Withdrawn || leftOut)
            continue;
        NumberedItem item;
        item.number = numberLabel(printableLine(entry.number));
        item.depth = entry.depth;
        Paragraph what = bodyText(calledBriefly(proposal));
        what.runs.first().text += u'.';
        item.paragraphs = {what};
        QStringList paragraphs;
        if (!written.isEmpty())
            paragraphs += ledBy(u"%1"_s, written);
        if (const QStringList sentences = conclusion(entry, words); !sentences.isEmpty())
            paragraphs.append(sentences.join(u' '));
        for (const QString& paragraph : std::as_const(paragraphs))
            item.notes.append(noteText(paragraph));
        document.blocks.append(item);
        document.sheet.rows.append(
            {printableLine(entry.number), printable(proposal.text), paragraphs.join(u'\n')});
    }
    addItemConclusions(document, record, words);
    document.blocks.append(formText(
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "%1 hereby notifies the bodies concerned of these conclusions for implementation."))
            .arg(orDots(record.council.name))));
    document.blocks.append(chairSignature(record, words));
    return document;
}

}  // namespace nghisu
