// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "widgets/dialog.h"

#include <QList>

namespace nghisu {

class Label;
class LinesEdit;

/// The people of a pasted list: one a line, name, title and organisation separated by tabs (as
/// copied from a spreadsheet), semicolons or commas. Numbers and bullets before a name are dropped,
/// as are empty lines. Where the first line names the columns, they are taken as it says, with a seat
/// among them.
QList<Person> peopleFromLines(const QString& text);

/// Takes a pasted list of names and says how many people are in it.
class PastePeopleDialog final : public Dialog {
    Q_OBJECT

public:
    PastePeopleDialog(const Theme& theme, const QString& text, QWidget* parent);

    QList<Person> people() const;

private:
    void update();

    LinesEdit* m_text = nullptr;
    Label* m_found = nullptr;
    ShortcutButton* m_add = nullptr;
};

}  // namespace nghisu
