// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellfixture.h"

#include "models/programmemodel.h"
#include "session/programmeediting.h"

#include <QLineEdit>
#include <QTableView>

namespace nghisu {

inline QList<AgendaItem> programme(ShellFixture& shell)
{
    return shell.file().read().programme.ofMeeting(shell.window->desk().meeting()).value();
}

inline QStringList titles(ShellFixture& shell)
{
    QStringList found;
    for (const AgendaItem& item : programme(shell))
        found.append(item.title);
    return found;
}

/// Opening at eight, report and debate that follow it.
inline void fill(ShellFixture& shell)
{
    AgendaItem item;
    item.title = QStringLiteral("Opening");
    item.start = QTime(8, 0);
    item.minutes = 15;
    const MeetingId meeting = shell.window->desk().meeting();
    QVERIFY(addItem(shell.file(), meeting, item));
    item.start = {};
    item.title = QStringLiteral("Report");
    item.minutes = 30;
    QVERIFY(addItem(shell.file(), meeting, item));
    item.title = QStringLiteral("Debate");
    item.minutes = 60;
    QVERIFY(addItem(shell.file(), meeting, item));
}

/// Opens a council and its page of the programme, and gives the table the keyboard.
inline QTableView* openPage(ShellFixture& shell)
{
    if (!shell.openCouncil())
        return nullptr;
    fill(shell);
    shell.action("actionGoProgramme")->trigger();
    auto* table = shell.find<QTableView>("programmeTable");
    table->setFocus();
    return table;
}

inline void choose(QTableView* table, int row, int column = ProgrammeModel::Content)
{
    table->setCurrentIndex(table->model()->index(row, column));
}

inline QString cell(QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

inline QStringList times(QTableView* table)
{
    QStringList found;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        found.append(cell(table, row, ProgrammeModel::Time));
    return found;
}

/// Enter ends it once the field has seen the key; what was a field goes then.
inline void finishEditing()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Edits a cell in place: F2, what is typed, and a key to end it with.
inline void typeInto(QTableView* table, int row, int column, const QString& text,
                     Qt::Key end = Qt::Key_Return)
{
    choose(table, row, column);
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("programmeEditor"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, end);
    finishEditing();
}

}  // namespace nghisu
