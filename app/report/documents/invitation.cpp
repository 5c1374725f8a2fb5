// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/invitation.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// "Ông Trần Văn A, Vụ trưởng, Bộ Nội vụ": as far as it is known.
QString guestLine(const Person& person)
{
    QStringList parts;
    for (const QString& part : {person.name, person.title, person.organisation}) {
        if (const QString line = printableLine(part); !line.isEmpty())
            parts.append(line);
    }
    return parts.join(u", "_s);
}

DashList invited(const MeetingRecord& record, const Words& words)
{
    DashList list;
    list.items.append(formText(say(words, QT_TRANSLATE_NOOP("Document", "The members of %1;"))
                                   .arg(orDots(record.council.name))));
    for (const Person& person : record.people) {
        if (person.kind == PersonKind::Guest)
            list.items.append(bodyText(guestLine(person) + u';'));
    }
    Run& last = list.items.last().runs.last();
    last.text.chop(1);
    last.text += u'.';
    return list;
}

Paragraph timeLine(const MeetingRecord& record, const Words& words)
{
    const QString day = words.documentDate(record.meeting.day);
    const Schedule schedule = scheduleOf(record.programme);
    const QTime begin = schedule.times.isEmpty() ? QTime() : schedule.times.first().start;
    if (!begin.isValid())
        return formText(say(words, QT_TRANSLATE_NOOP("Document", "Time: … on %1.")).arg(day));
    return formText(say(words, QT_TRANSLATE_NOOP("Document", "Time: from %1 on %2."))
                        .arg(words.clock(begin), day));
}

/// What comes with the invitation, and what is asked.
QString requestLine(const MeetingRecord& record, const Words& words)
{
    if (!record.programme.isEmpty()) {
        return say(words,
                   QT_TRANSLATE_NOOP(
                       "Document", "The programme is enclosed. We look forward to welcoming you."));
    }
    if (!record.entries.isEmpty()) {
        return say(words,
                   QT_TRANSLATE_NOOP(
                       "Document",
                       "The list of proposals is enclosed. We look forward to welcoming you."));
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "We look forward to welcoming you."));
}

}  // namespace

Document buildInvitation(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"invitation"_s, meeting.title, record, words);
    document.blocks.append(letterhead(record, words, u"GM"_s));
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "INVITATION")), meeting.title));

    Paragraph opening =
        formText(say(words, QT_TRANSLATE_NOOP("Document", "%1 has the honour of inviting:"))
                     .arg(orDots(record.council.name)));
    opening.spaceBefore = 14;
    opening.keepWithNext = true;
    document.blocks.append(opening);
    document.blocks.append(invited(record, words));
    const auto line = [&](const char* source, const QString& what) {
        const Paragraph paragraph = formText(say(words, source).arg(withoutStop(what)));
        document.blocks.append(paragraph);
    };
    line(QT_TRANSLATE_NOOP("Document", "To attend: %1."), meeting.title);
    line(QT_TRANSLATE_NOOP("Document", "In the chair: %1."),
         printableLine(record.council.signerTitle + u' ' + record.council.signerName));
    document.blocks.append(timeLine(record, words));
    line(QT_TRANSLATE_NOOP("Document", "Venue: %1."), meeting.place);
    document.blocks.append(formText(requestLine(record, words)));
    document.blocks.append(chairSignature(record, words));

    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Full name")),
        say(words, QT_TRANSLATE_NOOP("Document", "Title")),
        say(words, QT_TRANSLATE_NOOP("Document", "Organisation")),
    };
    int number = 0;
    for (const Person& person : record.people) {
        document.sheet.rows.append({QString::number(++number), printableLine(person.name),
                                    printableLine(person.title),
                                    printableLine(person.organisation)});
    }
    return document;
}

}  // namespace nghisu
