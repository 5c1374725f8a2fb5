// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QTextEdit>

namespace nghisu {

class DraftModel;
class SourceHighlighter;
class Theme;

/// The whole source of a draft as it came: proposals with their number in the gutter and a bar
/// beside them, the bodies and citations that were found marked in the text, what was left out set
/// back. It is read, not edited; the cursor says where to split, a selection what to make a
/// proposal of.
class SourcePane : public QTextEdit {
    Q_OBJECT

public:
    SourcePane(const Theme& theme, DraftModel& model, QWidget* parent = nullptr);
    ~SourcePane() override;

    /// Tints the passage of a row and brings it into view; none for -1.
    void setCurrentRow(int row);
    int currentRow() const { return m_current; }
    /// Brings any passage into view and selects it.
    void showPassage(Span passage);
    /// What is selected in the source; empty where nothing is.
    Span selection() const;
    qsizetype position() const { return textCursor().position(); }

signals:
    /// The cursor was put into the passage of a row.
    void rowEntered(int row);
    /// Enter in a passage.
    void opened(int row);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void reload();
    void refill();
    void fill();
    void refresh();
    void restyle();
    /// Margins, and the pitch of every line.
    void format();
    int pitch() const;
    void onCursorMoved();
    void bringIntoView(Span passage);
    QRectF passageRect(Span span) const;

    const Theme& m_theme;
    DraftModel& m_model;
    SourceHighlighter* m_highlighter = nullptr;
    QString m_text;
    int m_current = -1;
    bool m_quiet = false;  ///< the program moves the cursor, not the reviewer
};

}  // namespace nghisu
