// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/troublebar.h"

#include "panels/clampedtext.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/unstored.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 16;
constexpr int MostLines = 3;
constexpr int IconSize = 18;

/// Why the file can't be written just now; none where it can, or was never to be.
std::optional<Error> troubleOf(Desk& desk)
{
    const CouncilFile* file = desk.file();
    if (!file)
        return std::nullopt;
    const bool waits = !desk.unstored().isEmpty();
    if (!file->isReadOnly()) {
        if (const auto writable = file->mayWrite(); !writable)
            return writable.error();
    }
    return waits ? std::optional(desk.unstored().error()) : std::nullopt;
}

}  // namespace

TroubleBar::TroubleBar(Desk& desk, QAction* saveCopy, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_sentence(new ClampedText(desk.theme(), FontRole::Body, Token::Ink, MostLines, this)),
      m_kept(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_retry(new ShortcutButton(desk.theme(), ButtonKind::Plain, {}, this)),
      m_copy(new ShortcutButton(desk.theme(), ButtonKind::Plain, {}, this)),
      m_timer(new QTimer(this))
{
    setObjectName(u"troubleBar"_s);
    m_sentence->setObjectName(u"troubleSentence"_s);
    m_kept->setObjectName(u"troubleKept"_s);
    m_retry->setObjectName(u"troubleRetry"_s);
    m_copy->setObjectName(u"troubleCopy"_s);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_kept);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Margin + IconSize + Margin / 2, 10, Margin, 10);
    row->setSpacing(Margin);
    row->addLayout(words, 1);
    row->addWidget(m_retry);
    row->addWidget(m_copy);

    connect(m_retry, &QAbstractButton::clicked, this, [this] {
        emit retryRequested();
        refresh();
    });
    connect(m_copy, &QAbstractButton::clicked, saveCopy, &QAction::trigger);
    connect(&desk.unstored(), &Unstored::changed, this, &TroubleBar::refresh);
    connect(&desk, &Desk::fileChanged, this, &TroubleBar::refresh);
    connect(&desk, &Desk::changed, this, &TroubleBar::refresh);
    connect(&desk.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &TroubleBar::look);
    m_timer->start();
    hide();
    refresh();
}

void TroubleBar::look()
{
    if (!m_desk.unstored().isEmpty())
        emit retryRequested();
    refresh();
}

void TroubleBar::refresh()
{
    const auto trouble = troubleOf(m_desk);
    if (trouble) {
        const bool waits = !m_desk.unstored().isEmpty();
        m_sentence->setText(m_desk.words().error(*trouble));
        m_kept->setText(tr("What you typed stays here and is stored as soon as that is possible."));
        m_kept->setVisible(waits);
        m_retry->setText(tr("Try again"));
        m_copy->setText(tr("Save a copy…"));
    }
    if (trouble.has_value() == isVisibleTo(parentWidget()))
        return;
    setVisible(trouble.has_value());
    if (trouble) {
        setAccessibleName(m_sentence->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TroubleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TroubleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_desk.theme().color(Token::Paper));
    QPen hairline(m_desk.theme().color(Token::Line));
    hairline.setCosmetic(true);
    painter.setPen(hairline);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    const QRectF sign(
        Margin, m_sentence->y() + (m_desk.theme().lineHeight(FontRole::Body) - IconSize) / 2.0,
        IconSize, IconSize);
    paintIcon(painter, sign, m_desk.theme(), IconName::Warning, m_desk.theme().color(Token::Warn));
}

}  // namespace nghisu
