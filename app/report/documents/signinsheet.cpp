// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/signinsheet.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowSpace = 10;  // points above a name, so that there is room for a signature

/// The people of one kind below their caption.
void addPeople(Document& document, Table& table, const MeetingRecord& record, PersonKind kind,
               const QString& caption)
{
    bool captioned = false;
    for (const Person& person : record.people) {
        if (person.kind != kind)
            continue;
        if (!captioned)
            table.rows.append(QList<TableCell>{cellText(caption, Align::Left, true)});
        captioned = true;
        const QString number = QString::number(document.sheet.rows.size() + 1);
        QList<TableCell> row{cellText(number, Align::Centre), cellText(person.name),
                             emptyOr(person.title), emptyOr(person.organisation), emptyOr({})};
        for (TableCell& cell : row)
            cell.first().spaceBefore = rowSpace;
        table.rows.append(row);
        document.sheet.rows.append({number, printableLine(person.name), printableLine(person.title),
                                    printableLine(person.organisation), QString()});
    }
}

}  // namespace

Document buildSignInSheet(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"sign-in"_s, record.meeting.title, record, words);
    HeaderBlock head = letterhead(record, words, {});
    head.rightFoot.clear();
    document.blocks.append(head);
    document.blocks.append(titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "ATTENDANCE LIST")),
                                       record.meeting.title));
    document.blocks.append(
        centredText(say(words, QT_TRANSLATE_NOOP("Document", "Date: %1. Venue: %2."))
                        .arg(words.documentDate(record.meeting.day), orDots(record.meeting.place)),
                    false, true));

    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 9, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Full name")), 25, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Title")), 18, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Organisation")), 28, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Signature")), 20, Align::Left},
    };
    for (const TableColumn& column : table.columns)
        document.sheet.columns.append(column.title);
    addPeople(document, table, record, PersonKind::Member,
              say(words, QT_TRANSLATE_NOOP("Document", "Members")));
    addPeople(document, table, record, PersonKind::Guest,
              say(words, QT_TRANSLATE_NOOP("Document", "Guests")));
    document.blocks.append(table);
    document.blocks.append(formText(say(words, QT_TRANSLATE_NOOP("Document", "Present: … of %1."))
                                        .arg(document.sheet.rows.size())));

    SignatureBlock signature;
    signature.right = secretarySigner(record.council, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
