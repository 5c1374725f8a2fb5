// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/performerfield.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "theme/theme.h"

#include <QKeyEvent>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// "Lê Ngọc Lan, Thư ký Hội đồng", in protocol order; and what the programme says already.
QStringList performers(const Desk& desk)
{
    QStringList names;
    const CouncilFile* file = desk.file();
    if (!file)
        return names;
    const QList<Person> people = file->read().council.people().value_or({});
    for (const Person& person : people)
        names.append(person.title.isEmpty() ? person.name : person.name + u", "_s + person.title);
    const QList<AgendaItem> programme =
        file->read().programme.ofMeeting(desk.meeting()).value_or({});
    for (const AgendaItem& item : programme) {
        if (!item.performer.isEmpty() && !names.contains(item.performer))
            names.append(item.performer);
    }
    return names;
}

}  // namespace

PerformerField::PerformerField(Desk& desk, QWidget* parent)
    : WordPicker(
        desk.theme(), [&desk] { return performers(desk); }, parent)
{
    // It stands in a form and in a cell, not in a row of chips.
    setProperty("inRow", false);
    setNewWordDetail(tr("as typed"));
}

QSize PerformerField::sizeHint() const
{
    return {theme().scaled(180), theme().sizes().control};
}

void PerformerField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    if (ends && !isOpen())
        event->ignore();
    else
        WordPicker::keyPressEvent(event);
}

}  // namespace nghisu
