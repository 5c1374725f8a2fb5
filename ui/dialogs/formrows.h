// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;

namespace nghisu {

class Label;
class Theme;

/// Fields below each other with their names in a column at the left. A hint stands under its field
/// in small type.
class FormRows final : public QWidget {
    Q_OBJECT

public:
    FormRows(const Theme& theme, int captionWidth, QWidget* parent = nullptr);

    /// Returns the caption, for retranslation; it is the field's buddy and accessible name.
    Label* addRow(const QString& caption, QWidget* field);
    /// Shows or hides a field with its caption.
    void setRowVisible(QWidget* field, bool visible);
    /// A field that says by itself what it is.
    void addField(QWidget* field);
    /// Under the field added last. Returns it, for retranslation.
    Label* addHint(const QString& hint);

private:
    void place(QWidget* field);

    const Theme& m_theme;
    QGridLayout* m_grid = nullptr;
    int m_rows = 0;
    QWidget* m_last = nullptr;  ///< the field from which Tab goes on to the next row
};

}  // namespace nghisu
