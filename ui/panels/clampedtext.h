// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "theme/tokens.h"

#include <QColor>
#include <QTextLayout>
#include <QWidget>

#include <optional>

namespace nghisu {

class Theme;

/// A text over at most so many lines, at the pitch of its role; the last is cut at a word's end.
class ClampedLayout {
public:
    ClampedLayout(const Theme& theme, FontRole role, qreal width, int lines);

    /// \param pale stretches that are drawn in `paleColor`
    void setText(const QString& text, const QList<Span>& pale = {}, const QColor& paleColor = {});
    qreal height() const;
    void paint(QPainter& painter, QPointF at, const QColor& color) const;

private:
    void addLine(const QString& text, qsizetype from, qsizetype length, bool last);

    struct Line {
        QString text;
        QList<QTextLayout::FormatRange> formats;
    };

    const Theme& m_theme;
    FontRole m_role;
    qreal m_width;
    int m_lines;
    QList<Span> m_pale;
    QColor m_paleColor;
    QList<Line> m_shown;
};

/// The same as a widget: as high as its text, but never more than its lines.
class ClampedText : public QWidget {
    Q_OBJECT

public:
    ClampedText(const Theme& theme, FontRole role, Token color, int lines,
                QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text, const QList<Span>& pale = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    ClampedLayout layoutFor(int width) const;

    const Theme& m_theme;
    FontRole m_role;
    Token m_color;
    int m_lines;
    QString m_text;
    QList<Span> m_pale;
};

}  // namespace nghisu
