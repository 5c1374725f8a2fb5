// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/countstable.h"
#include "widgets/dialog.h"

namespace nghisu {

class Desk;
class Label;
class LinesEdit;

/// Takes the votes of a vote's options from a table that is pasted, or from a file (CSV), and says
/// what of it does not fit.
class CountsDialog final : public Dialog {
    Q_OBJECT

public:
    CountsDialog(Desk& desk, const QStringList& options, QWidget* parent);

    /// One for each option.
    QList<std::optional<qint64>> votes() const { return m_table.votes; }
    /// Reads it into the text; says why where it cannot be read.
    void takeFile(const QString& path);

private:
    void refresh();
    QString problem() const;

    Desk& m_desk;
    QStringList m_names;
    CountsTable m_table;
    LinesEdit* m_text = nullptr;
    Label* m_found = nullptr;
    ShortcutButton* m_take = nullptr;
};

}  // namespace nghisu
