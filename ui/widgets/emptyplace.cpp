// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptyplace.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

EmptyPlace::EmptyPlace(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_missing(new Label(theme, FontRole::BodyStrong, Token::Ink, this)),
      m_advice(new Label(theme, FontRole::Body, Token::Ink2, this)),
      m_primary(new ShortcutButton(theme, ButtonKind::Primary, {}, this)),
      m_secondary(new ShortcutButton(theme, ButtonKind::Plain, {}, this))
{
    for (Label* words : {m_missing, m_advice})
        words->setWordWrap(true);
    m_primary->setObjectName(QStringLiteral("emptyPrimary"));
    m_secondary->setObjectName(QStringLiteral("emptySecondary"));
    m_primary->hide();
    m_secondary->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_missing);
    column->addSpacing(2);
    column->addWidget(m_advice);
    column->addSpacing(11);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_primary, &QAbstractButton::clicked, this, &EmptyPlace::primaryTriggered);
    connect(m_secondary, &QAbstractButton::clicked, this, &EmptyPlace::secondaryTriggered);
}

void EmptyPlace::setText(const QString& missing, const QString& advice)
{
    m_missing->setText(missing);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

ShortcutButton* EmptyPlace::setPrimary(const QString& text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    return m_primary;
}

ShortcutButton* EmptyPlace::setSecondary(const QString& text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    return m_secondary;
}

}  // namespace nghisu
