// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QTextEdit>

namespace nghisu {

class Theme;

/// The text of a row while it is edited in place. Enter ends it, Shift+Enter starts a paragraph,
/// Escape leaves the text as it was. Pasted text comes in plain.
class RowEditor : public QTextEdit {
    Q_OBJECT

public:
    RowEditor(const Theme& theme, FontRole role, QWidget* parent);

    /// How far the frame reaches beyond the text.
    static constexpr int overhang = 8;

    QString text() const;
    void setText(const QString& text);
    /// Height of the text alone.
    int textHeight() const;
    /// How much lower than in a row its first line stands in a document.
    int drop() const;

signals:
    void finished(bool keep);
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void format();

    const Theme& m_theme;
    FontRole m_role;
    int m_height = 0;
};

}  // namespace nghisu
