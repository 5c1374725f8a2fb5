// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPointer>

#include <array>

namespace nghisu {

namespace {

constexpr std::array<const char*, iconCount> keys{
    "menu",       "search",        "plus",         "close",        "check",       "chevron-down",
    "chevron-up", "chevron-right", "chevron-left", "chevron-pair", "more",        "settings",
    "undo",       "redo",          "back",         "forward",      "open-source", "proposals",
    "agenda",     "members",       "person",       "poll",         "documents",   "follow-up",
    "bodies",     "meeting",       "council",      "chair",        "trash",       "intake",
    "export",     "merge",         "split",        "assign",       "citation",    "note",
    "history",    "issued",        "print",        "phone",        "projector",   "hand",
    "clock",      "play",          "stop",         "pause",        "passed",      "failed",
    "abstain",    "pending",       "running",      "warning",      "info",        "filter",
    "sort",       "grip",          "eye",          "secret",       "folder",      "sun",
    "moon",       "help",          "backup",       "copy",         "mail",        "link",
    "move-up",    "move-down",     "edit",         "table",        "board",       "indent",
    "outdent",    "cut",           "paste",        "replace",
};

const IconShape& shapeOf(const Theme& theme, IconName name)
{
    // Parsed once a shape: what a shape is never changes while the program runs.
    static QHash<QString, IconShape> parsed;
    const QString svg = theme.tokens().shapes.value(iconKey(name));
    auto it = parsed.constFind(svg);
    if (it == parsed.constEnd())
        it = parsed.insert(svg, parseIconShape(svg));
    return it.value();
}

void strokeShape(QPainter& painter, const QRectF& rect, const IconShape& shape, const QColor& color,
                 qreal stroke)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    painter.strokePath(shape.stroked,
                       QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape.filled, color);
    painter.restore();
}

/// A small icon needs a stronger line to keep its weight beside bold words.
qreal strokeFor(const Theme& theme, qreal logicalSide)
{
    return logicalSide <= 16.01 ? 2 : theme.tokens().iconStroke;
}

/// Strokes a shape anew at every size and scale, in the colour that the theme has at that moment.
class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(const Theme& theme, IconName name, Token off, Token on)
        : m_theme(&theme), m_name(name), m_off(off), m_on(on)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        stroke(*painter, rect, mode, state, 1);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        // `size` is in device pixels already; `scale` only says how many make a logical one.
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        stroke(painter, QRect(QPoint(), size), mode, state, scale);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new StrokeEngine(*this); }
    QString key() const override { return QStringLiteral("nghisu"); }
    QString iconName() override { return iconKey(m_name); }
    bool isNull() override { return false; }

private:
    void stroke(QPainter& painter, const QRect& rect, QIcon::Mode mode, QIcon::State state,
                qreal scale)
    {
        if (!m_theme)
            return;
        const Token token = mode == QIcon::Disabled ? Token::Ink3
                          : state == QIcon::On      ? m_on
                                                    : m_off;
        strokeShape(painter, rect, shapeOf(*m_theme, m_name), m_theme->color(token),
                    strokeFor(*m_theme, rect.height() / scale));
    }

    QPointer<const Theme> m_theme;
    IconName m_name;
    Token m_off;
    Token m_on;
};

}  // namespace

QString iconKey(IconName name)
{
    return QLatin1String(keys[static_cast<std::size_t>(name)]);
}

QIcon icon(const Theme& theme, IconName name, Token color)
{
    return icon(theme, name, color, color);
}

QIcon icon(const Theme& theme, IconName name, Token color, Token checked)
{
    return QIcon(new StrokeEngine(theme, name, color, checked));
}

void paintIcon(QPainter& painter, const QRectF& rect, const Theme& theme, IconName name,
               const QColor& color, qreal stroke)
{
    strokeShape(painter, rect, shapeOf(theme, name), color,
                stroke > 0 ? stroke : strokeFor(theme, qMin(rect.width(), rect.height())));
}

}  // namespace nghisu
