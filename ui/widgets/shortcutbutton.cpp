// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutbutton.h"

#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QShortcut>

#include <cmath>

namespace nghisu {

namespace {

struct Measures {
    int height;
    qreal padding;      ///< border and padding beside words
    qreal iconPadding;  ///< beside an icon
    qreal icon;
    qreal gap;
    qreal keysGap;
};

Measures measuresOf(const Theme& theme, bool large, bool small, ButtonKind kind)
{
    const Sizes& sizes = theme.sizes();
    if (large)
        return {sizes.controlLarge, 21, 17, theme.scaled(20.0), 8, 13};
    if (small)
        return {sizes.chip, 4, 4, theme.scaled(16.0), 4, 6};
    return {sizes.control, kind == ButtonKind::Link ? 9.0 : 13.0, 10, theme.scaled(18.0), 6, 8};
}

}  // namespace

ShortcutButton::ShortcutButton(const Theme& theme, ButtonKind kind, const QString& text,
                               QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

ShortcutButton::ShortcutButton(const Theme& theme, IconName icon, const QString& name,
                               QWidget* parent)
    : ShortcutButton(theme, ButtonKind::Quiet, {}, parent)
{
    m_icon = icon;
    setAccessibleName(name);
    setToolTip(name);
}

void ShortcutButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void ShortcutButton::setIconName(std::optional<IconName> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void ShortcutButton::setMenuMark(bool mark)
{
    m_menuMark = mark;
    updateGeometry();
    update();
}

void ShortcutButton::setKeys(const QKeySequence& keys, bool shownOnly)
{
    m_keys = keys;
    // QPushButton drops its own shortcut whenever its text changes, as it does with the language.
    delete m_shortcut;
    m_shortcut = nullptr;
    if (!shownOnly && !keys.isEmpty()) {
        m_shortcut = new QShortcut(keys, this);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    updateGeometry();
    update();
}

void ShortcutButton::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

void ShortcutButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void ShortcutButton::setTextColor(std::optional<Token> color)
{
    m_textColor = color;
    update();
}

void ShortcutButton::setOwnColors(const QColor& words, const QColor& hover)
{
    m_ownText = words;
    m_ownHover = hover;
    update();
}

void ShortcutButton::follow(QAction* action)
{
    const auto take = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        setKeys(action->shortcut(), true);
    };
    connect(action, &QAction::changed, this, take);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    take();
}

FontRole ShortcutButton::role() const
{
    return m_small ? FontRole::Caption : FontRole::BodyMedium;
}

QFont ShortcutButton::words() const
{
    if (!m_large)
        return m_theme.font(role());
    QFont font = m_theme.font(FontRole::Reading);
    font.setWeight(QFont::Medium);
    return font;
}

QColor ShortcutButton::textColor() const
{
    if (!isEnabled())
        return m_theme.color(Token::Ink3);
    if (m_ownText.isValid())
        return m_ownText;
    if (m_textColor)
        return m_theme.color(*m_textColor);
    switch (m_kind) {
    case ButtonKind::Primary:
        return m_theme.color(Token::OnAccent);
    case ButtonKind::Quiet:
        return m_theme.color(Token::Ink2);
    case ButtonKind::Link:
        return m_theme.color(Token::Accent);
    case ButtonKind::Destructive:
        return m_theme.color(Token::Bad);
    case ButtonKind::Plain:
        break;
    }
    return m_theme.color(Token::Ink);
}

QSize ShortcutButton::sizeHint() const
{
    const Measures m = measuresOf(m_theme, m_large, m_small, m_kind);
    if (text().isEmpty())
        return {m.height + (m_menuMark ? m_theme.scaled(16) : 0), m.height};
    qreal width = m.padding + (m_icon ? m.iconPadding + m.icon + m.gap : m.padding);
    width += QFontMetricsF(words()).size(Qt::TextShowMnemonic, text()).width();
    if (!m_keys.isEmpty())
        width += m.keysGap
               + QFontMetricsF(m_theme.font(FontRole::Caption))
                     .horizontalAdvance(m_keys.toString(QKeySequence::NativeText));
    if (m_menuMark)
        width += m_theme.scaled(16.0);
    return {static_cast<int>(std::lround(width)), m.height};
}

void ShortcutButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Measures m = measuresOf(m_theme, m_large, m_small, m_kind);
    const bool primary = m_kind == ButtonKind::Primary;
    const bool bordered = m_kind == ButtonKind::Plain || m_kind == ButtonKind::Destructive;
    const bool hovered = underMouse() && isEnabled();
    const qreal radius = m_small ? m_theme.sizes().checkboxRadius : m_theme.sizes().controlRadius;
    const QRectF all(rect());
    const auto color = [this](Token token) { return m_theme.color(token); };

    if (primary && isEnabled())
        paintFrame(painter, all, radius, {}, 0,
                   color(hovered || isDown() ? Token::AccentHover : Token::AccentFill));
    else if (primary || (bordered && !isEnabled()))
        paintFrame(painter, all, radius, color(Token::Line), 1, color(Token::Desk));
    else if (bordered)
        paintFrame(painter, all, radius, color(Token::Line2), 1,
                   color(isDown()  ? Token::Line
                         : hovered ? Token::Sunk
                                   : Token::Paper));
    else if (hovered || isDown() || isChecked())
        paintFrame(painter, all, radius, {}, 0,
                   m_ownHover.isValid() ? m_ownHover : color(isDown() ? Token::Line : Token::Sunk));
    if (hasFocus() && m_ring) {
        if (primary) {
            // Accent on accent would not be seen: a light line within the fill.
            paintFrame(painter, all.adjusted(2, 2, -2, -2), radius - 2, color(Token::OnAccent), 2,
                       Qt::NoBrush);
        } else {
            paintFrame(painter, all, radius, m_ownText.isValid() ? m_ownText : color(Token::Accent),
                       2, Qt::NoBrush);
        }
    }

    const QColor ink = textColor();
    const qreal mark = m_theme.scaled(16.0);
    if (text().isEmpty()) {
        const qreal shift = m_menuMark ? -mark / 2 : 0;
        QRectF square(0, 0, m.icon, m.icon);
        square.moveCenter(all.center() + QPointF(shift, 0));
        if (m_icon)
            paintIcon(painter, square, m_theme, *m_icon, ink);
        if (m_menuMark)
            paintIcon(painter, {square.right() + 1, all.center().y() - mark / 2, mark, mark},
                      m_theme, IconName::ChevronDown, ink);
        return;
    }
    // A button that is wider than its words holds them in its middle.
    qreal x = qMax(0.0, std::floor((width() - sizeHint().width()) / 2.0));
    if (m_icon) {
        x += m.iconPadding;
        paintIcon(painter, {x, all.center().y() - m.icon / 2, m.icon, m.icon}, m_theme, *m_icon,
                  ink);
        x += m.icon + m.gap;
    } else {
        x += m.padding;
    }
    painter.setFont(words());
    painter.setPen(ink);
    // Where there is no room for all, first the keys go, then the end of the words.
    const QFontMetricsF metrics(painter.font());
    const bool whole = width() >= sizeHint().width();
    const qreal room = width() - x - m.padding;
    const QString shown = whole || metrics.size(Qt::TextShowMnemonic, text()).width() <= room
                            ? text()
                            : elideAtWord(text(), metrics, room);
    const qreal wide = metrics.size(Qt::TextShowMnemonic, shown).width();
    painter.drawText(QRectF(x, 0, wide + 2, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     shown);
    x += wide;
    if (!m_keys.isEmpty() && whole) {
        x += m.keysGap;
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.setPen(primary && isEnabled() ? ink : color(Token::Ink3));
        const QString keys = m_keys.toString(QKeySequence::NativeText);
        const qreal keysWide = QFontMetricsF(painter.font()).horizontalAdvance(keys);
        painter.drawText(QRectF(x, 0, keysWide + 2, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, keys);
        x += keysWide;
    }
    if (m_menuMark)
        paintIcon(painter, {x + 4, all.center().y() - mark / 2, mark, mark}, m_theme,
                  IconName::ChevronDown, ink);
}

void ShortcutButton::focusInEvent(QFocusEvent* event)
{
    // No ring for a click, nor for the default button of a dialog that has just opened: its fill
    // says enough until the keyboard moves.
    const Qt::FocusReason reason = event->reason();
    const bool moved = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                    || reason == Qt::ShortcutFocusReason;
    m_ring = m_kind == ButtonKind::Primary ? moved : reason != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

bool ShortcutButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

}  // namespace nghisu
