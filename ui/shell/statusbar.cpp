// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusbar.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/unstored.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace nghisu {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(Desk& desk, QAction* undo, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    const Theme& theme = desk.theme();
    setObjectName(u"statusBar"_s);
    theme.follow(this, [this, &theme] { setFixedHeight(theme.sizes().status); });

    m_saved = new StateMark(theme, this);
    m_saved->setObjectName(u"savedMark"_s);
    m_at = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_at->setObjectName(u"savedAt"_s);
    m_divider = new QWidget(this);
    m_divider->setFixedSize(1, 12);
    m_step = new ElidedLabel(theme, FontRole::Caption, Token::Ink2, this);
    m_step->setObjectName(u"lastStep"_s);
    m_undo = new ShortcutButton(theme, ButtonKind::Link, QString(), this);
    m_undo->setObjectName(u"undoLink"_s);
    m_undo->setSmall(true);
    connect(m_undo, &QAbstractButton::clicked, undo, &QAction::trigger);
    m_file = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_file->setObjectName(u"fileName"_s);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(16);
    layout->addWidget(m_saved);
    layout->addWidget(m_at);
    layout->addWidget(m_divider);
    // Its words before the room at the right: a sentence is cut only where there is no more.
    layout->addWidget(m_step, 100);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_file);

    // All as high as the bar: their words stand on one line whatever their own height.
    m_step->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Ignored);
    for (QWidget* words : std::initializer_list<QWidget*>{m_saved, m_at, m_undo, m_file})
        words->setSizePolicy(words->sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    connect(&desk, &Desk::fileChanged, this, &StatusBar::refresh);
    connect(&desk, &Desk::changed, this, &StatusBar::refresh);
    connect(&desk.unstored(), &Unstored::changed, this, &StatusBar::refresh);
    connect(&theme, &Theme::changed, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::refresh()
{
    m_divider->setStyleSheet(u"background: %1"_s.arg(m_desk.theme().color(Token::Line2).name()));
    m_undo->setText(tr("Undo"));
    const CouncilFile* file = m_desk.file();
    const std::optional<Step> step = file ? file->undoStep() : std::nullopt;
    const bool readOnly = file && file->isReadOnly();
    m_saved->setVisible(file);
    m_at->setVisible(file && !readOnly && file->storedAt().isValid());
    m_divider->setVisible(step.has_value() || readOnly);
    m_undo->setVisible(step.has_value() && !readOnly);
    if (!file) {
        m_step->setText(
            tr("Everything is in one file on this computer. No network and no account needed."));
        m_file->setText(tr("F1 for help"));
        m_file->setToolTip({});
        return;
    }
    m_file->setText(QFileInfo(file->path()).fileName());
    m_file->setToolTip(file->path());
    if (readOnly) {
        m_saved->setSign(IconName::Issued, Token::Warn, tr("Read-only"));
        // Without a reason of its own it was opened to read because it is open elsewhere.
        const ErrorCode reason = file->readOnlyReason().value_or(ErrorCode::OpenedToRead);
        m_step->setText(m_desk.words().error({reason, m_file->text()}));
        return;
    }
    const bool waits = !m_desk.unstored().isEmpty();
    if (waits)
        m_saved->setSign(IconName::Warning, Token::Warn, tr("Not stored"));
    else
        m_saved->setSign(IconName::Check, Token::Ok, tr("Saved"));
    m_at->setVisible(!waits && file->storedAt().isValid());
    m_at->setText(tr("at %1").arg(file->storedAt().toLocalTime().toString(u"HH:mm"_s)));
    m_step->setText(step ? tr("Last: %1").arg(m_desk.words().step(step->op, step->args))
                         : QString());
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_desk.theme().color(Token::Desk));
    QPen hairline(m_desk.theme().color(Token::Line));
    hairline.setCosmetic(true);
    painter.setPen(hairline);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace nghisu
