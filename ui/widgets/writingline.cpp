// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/writingline.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingwork.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 160;

}  // namespace

WritingLine::WritingLine(const Theme& theme, WritingWork& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_delay(new QTimer(this)),
      m_text(new Label(theme, FontRole::Body, Token::Ink2, this)), m_bar(new QProgressBar(this)),
      m_cancel(new ShortcutButton(theme, ButtonKind::Plain, {}, this))
{
    setObjectName(u"writingLine"_s);
    m_text->setObjectName(u"writingText"_s);
    m_cancel->setObjectName(u"cancelWriting"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_delay->setSingleShot(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QAbstractButton::clicked, &work, &WritingWork::cancel);
    connect(&work, &WritingWork::runningChanged, this, &WritingLine::setRunning);
    connect(&work, &WritingWork::progressed, this, &WritingLine::setProgress);
    retranslate();
    hide();
}

void WritingLine::setRunning(bool running)
{
    m_bar->setRange(0, 0);
    m_text->setText(tr("One moment…"));
    if (running) {
        m_delay->start(patience);
        return;
    }
    m_delay->stop();
    hide();
}

void WritingLine::setProgress(int written, int all, const QString& name)
{
    m_bar->setRange(0, all > 1 ? all : 0);
    m_bar->setValue(written);
    if (m_work.kind() == WritingWork::Kind::Printing) {
        m_text->setText(all > 1 ? tr("Printing “%1”, page %2 of %3…")
                                      .arg(name, QString::number(written + 1), QString::number(all))
                                : tr("Printing “%1”…").arg(name));
        return;
    }
    m_text->setText(all > 1 ? tr("Writing “%1”, %2 of %3…").arg(name).arg(written + 1).arg(all)
                            : tr("Writing “%1”…").arg(name));
}

void WritingLine::retranslate()
{
    setAccessibleName(tr("What is being written"));
    m_cancel->setText(tr("Cancel"));
}

void WritingLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace nghisu
