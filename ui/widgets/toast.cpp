// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "shell/label.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace nghisu {

namespace {

constexpr int toastHeight = 40;
constexpr int widest = 640;  // longer sentences go on in a second line
constexpr int wrapPadding = 10;
constexpr int radius = 8;

}  // namespace

Toast::Toast(const Theme& theme, QWidget* host, int leftMargin, int bottomMargin)
    : QWidget(host), m_theme(theme), m_host(host), m_left(leftMargin), m_bottom(bottomMargin),
      m_label(new Label(theme, FontRole::Body, Token::Ink, this)),
      m_button(new ShortcutButton(theme, ButtonKind::Link, {}, this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    hide();
    m_label->setObjectName(QStringLiteral("toastText"));
    m_button->setObjectName(QStringLiteral("toastAction"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 7, 0);
    row->setSpacing(7);
    row->addWidget(m_label);
    row->addWidget(m_button);

    m_timer->setSingleShot(true);
    m_timer->setInterval(theme.sizes().toastStay);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus())
            m_timer->start();
        else
            hide();
    });
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    connect(&theme, &Theme::changed, this, [this] { restyle(); });
    m_host->installEventFilter(this);
    restyle();
}

void Toast::restyle()
{
    // Dark in both themes, so its words come from the dark column.
    const Tokens& tokens = m_theme.tokens();
    const QColor ink = m_theme.isHighContrast() ? m_theme.color(Token::Ink)
                                                : tokens.color(Scheme::Dark, Token::Ink);
    m_label->setOwnColor(ink);
    const QColor accent = m_theme.isHighContrast() ? m_theme.color(Token::Accent)
                                                   : tokens.color(Scheme::Dark, Token::Accent);
    m_button->setOwnColors(accent, QColor(255, 255, 255, 24));
    if (isVisible())
        place();
    update();
}

void Toast::say(const QString& message, const QString& action)
{
    m_label->setText(message);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    layout()->setContentsMargins(16, 0, action.isEmpty() ? 16 : 7, 0);
    place();
    show();
    raise();
    m_timer->start();
    setAccessibleName(message);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::message() const
{
    return m_label->text();
}

void Toast::setMargins(int left, int bottom)
{
    m_left = left;
    m_bottom = bottom;
    place();
}

void Toast::place()
{
    const int most = qMin(m_theme.scaled(widest), m_host->width() - 2 * m_left);
    m_label->setWordWrap(false);
    layout()->activate();
    const int wanted = layout()->sizeHint().width();
    int height = m_theme.scaled(toastHeight);
    if (wanted > most) {
        m_label->setWordWrap(true);
        height = qMax(height, layout()->heightForWidth(most) + 2 * wrapPadding);
    }
    setGeometry(m_left, m_host->height() - m_bottom - height, qMin(wanted, most), height);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool contrast = m_theme.isHighContrast();
    const QColor ground =
        contrast
            ? m_theme.color(Token::Paper)
            : m_theme.tokens().color(Scheme::Dark, m_theme.isDark() ? Token::Line : Token::Sunk);
    paintFrame(painter, rect(), radius, contrast ? m_theme.color(Token::Edge) : QColor(), 1,
               ground);
}

}  // namespace nghisu
