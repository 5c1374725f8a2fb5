// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace nghisu {

class Theme;

/// A field to search in, with a magnifier at its left and its shortcut at its right while empty.
/// Escape empties it. The shortcut is only shown here; the page's action moves the focus.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& placeholder, const QKeySequence& shortcut = {},
                QWidget* parent = nullptr);

    void setShortcut(const QKeySequence& shortcut);
    QSize sizeHint() const override;

signals:
    /// Escape was pressed in the empty field: the page may take the focus back.
    void left();
    /// Down or Enter: go on to what was found.
    void accepted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateMargins();

    const Theme& m_theme;
    QKeySequence m_shortcut;
};

}  // namespace nghisu
