// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countfield.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QIntValidator>
#include <QKeyEvent>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int largest = 999'999;

}  // namespace

CountField::CountField(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setValidator(new QIntValidator(0, largest, this));
    setAlignment(Qt::AlignCenter);
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setAutomatic(false);
        emit valueEdited();
    });
    connect(&theme, &Theme::changed, this, [this] { restyle(); });
    restyle();
}

std::optional<qint64> CountField::value() const
{
    bool ok = false;
    const qint64 value = text().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void CountField::setValue(std::optional<qint64> value)
{
    setText(value ? QString::number(*value) : QString());
}

void CountField::setAsked(bool asked)
{
    m_asked = asked;
    update();
}

void CountField::setAutomatic(bool automatic)
{
    if (m_automatic == automatic)
        return;
    m_automatic = automatic;
    restyle();
}

void CountField::restyle()
{
    QFont figures = m_theme.font(FontRole::Count);
    if (m_automatic)
        figures.setWeight(QFont::Normal);
    setFont(figures);
    const auto name = [](const QColor& color) { return color.name(); };
    // The frame is painted below the text by ourselves: a style sheet cannot dash at {3, 2}.
    setStyleSheet(QStringLiteral("QLineEdit, QLineEdit:focus { border: none; padding: 0;"
                                 " background: transparent; color: %1; font-size: %2pt;"
                                 " font-weight: %3; min-height: 0; }")
                      .arg(name(m_theme.color(m_automatic ? Token::Ink3 : Token::Ink)))
                      .arg(figures.pointSizeF())
                      .arg(m_automatic ? 400 : 600));
    update();
}

QSize CountField::sizeHint() const
{
    return {m_theme.scaled(88), m_theme.scaled(48)};
}

void CountField::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        const bool ring = m_asked || hasFocus();
        paintFrame(painter, rect(), m_theme.sizes().controlRadius,
                   m_theme.color(ring ? Token::Accent : Token::Edge), ring ? 2 : 1,
                   m_theme.color(isEnabled() ? Token::Paper : Token::Desk), m_automatic && !ring);
    }
    QLineEdit::paintEvent(event);
}

bool CountField::event(QEvent* event)
{
    // A line of text claims every letter for itself, before any shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.front().isLetter()) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void CountField::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && !isReadOnly() && event->modifiers() == Qt::NoModifier) {
        const qint64 next = value().value_or(0) + step;
        if (next >= 0 && next <= largest) {
            setAutomatic(false);
            setValue(next);
            emit valueEdited();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace nghisu
