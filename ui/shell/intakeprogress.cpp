// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/intakeprogress.h"

#include "intake/letters.h"
#include "shell/label.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/scrim.h"
#include "widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

IntakeProgress::IntakeProgress(const Theme& theme, QWidget* host) : m_theme(theme)
{
    setObjectName(u"intakeProgress"_s);
    m_text = new Label(theme, FontRole::Body, Token::Ink, this);
    m_text->setObjectName(u"intakeReading"_s);
    m_text->setWordWrap(true);
    m_count = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_count->setObjectName(u"intakeCount"_s);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_cancel = new ShortcutButton(theme, ButtonKind::Plain, QString(), this);
    m_cancel->setObjectName(u"cancelIntake"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    setFocusProxy(m_cancel);
    m_scrim = new Scrim(theme, host, this, -1);
    connect(m_cancel, &QAbstractButton::clicked, m_scrim, &Scrim::dismiss);
    connect(m_scrim, &Scrim::dismissed, this, [this] {
        if (!m_closing)
            emit cancelled();
    });
}

void IntakeProgress::setProgress(const LettersProgress& progress)
{
    m_cancel->setText(tr("Cancel"));
    m_text->setText(progress.name.isEmpty() ? tr("Reading the pasted text…")
                                            : tr("Reading %1…").arg(progress.name));
    // How many there are is known as folders and archives are looked into.
    const bool several = progress.known > 1;
    m_bar->setRange(0, several ? static_cast<int>(progress.known) : 0);
    m_bar->setValue(several ? static_cast<int>(progress.read) : -1);
    m_count->setVisible(several);
    m_count->setText(tr("Document %1 of %2").arg(progress.read + 1).arg(progress.known));
}

void IntakeProgress::open()
{
    m_scrim->open();
}

void IntakeProgress::close()
{
    m_closing = true;
    m_scrim->dismiss();
    m_closing = false;
}

QSize IntakeProgress::sizeHint() const
{
    return {400, layout()->sizeHint().height()};
}

void IntakeProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, rect(), m_theme.sizes().panelRadius, m_theme.color(Token::Edge), 1,
               m_theme.color(Token::Paper));
}

}  // namespace nghisu
