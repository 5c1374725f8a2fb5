// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/minutes.h"

#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

DashList attendance(const MeetingRecord& record, const Words& words)
{
    const auto members =
        std::count_if(record.people.begin(), record.people.end(),
                      [](const Person& person) { return person.kind == PersonKind::Member; });
    QStringList guests;
    for (const Person& person : record.people) {
        if (person.kind == PersonKind::Guest)
            guests.append(printableLine(person.name));
    }
    DashList list;
    list.items.append(
        formText(say(words, QT_TRANSLATE_NOOP("Document", "Members present: … of %1;"))
                     .arg(members > 0 ? QString::number(members) : u"…"_s)));
    list.items.append(formText(say(words, QT_TRANSLATE_NOOP("Document", "Guests: %1;"))
                                   .arg(orDots(guests.join(u", "_s)))));
    list.items.append(formText(say(words, QT_TRANSLATE_NOOP("Document", "In the chair: %1;"))
                                   .arg(orDots(record.council.signerName))));
    list.items.append(formText(say(words, QT_TRANSLATE_NOOP("Document", "Secretary: %1."))
                                   .arg(orDots(record.council.secretaryName))));
    return list;
}

/// What became of votes, one sentence each.
QString outcomeOf(const QList<Poll>& polls, const Words& words)
{
    QStringList sentences;
    for (const Poll& poll : polls) {
        for (const QString& sentence : {annulmentText(poll, words), verdictText(poll, words)}) {
            if (!sentence.isEmpty())
                sentences.append(sentence);
        }
    }
    return sentences.join(u' ');
}

/// What a vote decided, or that it was annulled; nothing where it decided nothing.
QList<Paragraph> voteNotes(const Poll& poll, const Words& words)
{
    if (poll.state == PollState::Annulled)
        return {noteText(annulmentText(poll, words))};
    const QString verdict = verdictText(poll, words);
    if (verdict.isEmpty())
        return {};
    return {noteText(say(words, QT_TRANSLATE_NOOP("Document", "Vote: %1")).arg(verdict))};
}

/// What was withdrawn keeps its number, and the votes that there were on it.
NumberedItem dealtWith(const AgendaEntry& entry, const Words& words)
{
    NumberedItem item;
    item.number = numberLabel(printableLine(entry.number));
    item.depth = entry.depth;
    const bool withdrawn = entry.proposal.state == ProposalState::Withdrawn;
    item.paragraphs = {
        withdrawn ? bodyText(say(words, QT_TRANSLATE_NOOP("Document", "(Withdrawn)")), true)
                  : bodyText(calledBriefly(entry.proposal) + u'.')};
    const auto note = [&](const QString& text) { item.notes.append(noteText(text)); };
    if (!withdrawn)
        note(say(words, QT_TRANSLATE_NOOP("Document", "Discussion: …")));
    for (const Poll& poll : entry.polls)
        item.notes += voteNotes(poll, words);
    if (!withdrawn)
        note(say(words, QT_TRANSLATE_NOOP("Document", "Conclusion: …")));
    return item;
}

}  // namespace

Document buildMinutes(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"minutes"_s, meeting.title, record, words);
    HeaderBlock head = letterhead(record, words, u"BB"_s);
    head.rightFoot.clear();
    document.blocks.append(head);
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "MINUTES")), meeting.title));

    Paragraph begin =
        formText(say(words, QT_TRANSLATE_NOOP("Document", "The meeting opened at … on %1."))
                     .arg(words.documentDate(meeting.day)));
    begin.spaceBefore = 14;
    document.blocks.append(begin);
    document.blocks.append(formText(
        say(words, QT_TRANSLATE_NOOP("Document", "Venue: %1.")).arg(withoutStop(meeting.place))));
    Paragraph present = formText(say(words, QT_TRANSLATE_NOOP("Document", "Present:")));
    present.keepWithNext = true;
    document.blocks.append(present);
    document.blocks.append(attendance(record, words));
    Paragraph business = formText(say(words, QT_TRANSLATE_NOOP("Document", "Proceedings:")));
    business.runs.first().bold = true;
    business.spaceBefore = 12;
    business.keepWithNext = true;
    document.blocks.append(business);

    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        say(words, QT_TRANSLATE_NOOP("Document", "Outcome")),
    };
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind == ProposalKind::Heading) {
            document.blocks.append(agendaHeading(entry));
            continue;
        }
        document.blocks.append(dealtWith(entry, words));
        document.sheet.rows.append(
            {printableLine(entry.number), printable(proposal.text), outcomeOf(entry.polls, words)});
    }
    // Questions that were put on no proposal.
    for (const Poll& poll : record.freePolls) {
        if (!isDecision(poll) && poll.state != PollState::Annulled)
            continue;
        NumberedItem question;
        question.paragraphs = {bodyText(withoutStop(poll.question))};
        question.notes = voteNotes(poll, words);
        document.blocks.append(question);
        document.sheet.rows.append({QString(), printable(poll.question), outcomeOf({poll}, words)});
    }
    document.blocks.append(
        formText(say(words, QT_TRANSLATE_NOOP("Document", "The meeting closed at … on %1."))
                     .arg(words.documentDate(meeting.day))));
    document.blocks.append(minutesSignatures(record.council, words));
    return document;
}

}  // namespace nghisu
