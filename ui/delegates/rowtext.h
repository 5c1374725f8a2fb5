// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace nghisu {

/// A proposal's text in a row: a few lines at a fixed pitch, cut at a word's end, with greyed,
/// underlined and marked stretches. Hardly more of the text than can be seen is laid out.
class RowText {
public:
    struct Look {
        QFont font;
        int pitch = 21;
        QColor ink;
        QColor muted;      ///< of addressees
        QColor underline;  ///< of citations
        QColor mark;       ///< behind what a search found
    };

    /// Spans are positions in `text`, here and below. Paragraphs are run together.
    RowText(const QString& text, const Look& look, qreal width, int maxLines,
            const QList<Span>& muted = {});

    /// How many lines a row of it takes, at most `maxLines`, without making one.
    static int linesIn(const QString& text, const Look& look, qreal width, int maxLines);

    int lineCount() const { return m_layout->lineCount(); }
    int height() const { return lineCount() * m_look.pitch; }
    bool isCut() const { return m_cut; }

    void setUnderlined(const QList<Span>& spans) { m_underlined = spans; }
    void setMarked(const QList<Span>& spans) { m_marked = spans; }
    void paint(QPainter& painter, QPointF at) const;

private:
    RowText(const Look& look, qreal textWidth);
    void fill(const QString& text, int maxLines, const QList<Span>& muted);
    bool isFull(int maxLines) const;
    void layOut(int maxLines);
    void mute(const QList<Span>& spans);
    template <typename Draw>
    void forEachPart(const QList<Span>& spans, Draw draw) const;

    std::unique_ptr<QTextLayout> m_layout;
    Look m_look;
    qreal m_width;
    QList<Span> m_underlined;
    QList<Span> m_marked;
    qsizetype m_shown = 0;  ///< how much of the text is there, without "…"
    bool m_cut = false;
};

}  // namespace nghisu
