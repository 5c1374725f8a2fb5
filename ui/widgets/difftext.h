// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textdiff.h"

#include <QList>
#include <QTextEdit>

namespace nghisu {

class Theme;

/// What became of a text: what went is struck out, what came is underlined, each on a ground of its
/// own. Read only; can be selected and copied.
class DiffText : public QTextEdit {
    Q_OBJECT

public:
    /// Both texts in one, or one of them with its own differences.
    enum class Side { Both, Before, After };

    explicit DiffText(const Theme& theme, Side side, QWidget* parent = nullptr);

    Side side() const { return m_side; }
    void setPieces(const QList<TextPiece>& pieces);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();

    const Theme& m_theme;
    Side m_side;
    QList<TextPiece> m_pieces;
};

}  // namespace nghisu
