// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formrows.h"

#include "shell/label.h"

#include <QGridLayout>

namespace nghisu {

FormRows::FormRows(const Theme& theme, int captionWidth, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
}

Label* FormRows::addRow(const QString& caption, QWidget* field)
{
    auto* label = new Label(m_theme, FontRole::Body, Token::Ink2, this);
    label->setText(caption);
    label->setBuddy(field);
    const bool tall = field->sizeHint().height() > 60;
    m_grid->addWidget(label, m_rows, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, m_rows, 1);
    ++m_rows;
    return label;
}

Label* FormRows::addHint(const QString& hint)
{
    auto* label = new Label(m_theme, FontRole::Caption, Token::Ink3, this);
    label->setText(hint);
    label->setWordWrap(true);
    m_grid->addWidget(label, m_rows, 1);
    ++m_rows;
    return label;
}

}  // namespace nghisu
