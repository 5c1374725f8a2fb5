// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formrows.h"

#include "shell/label.h"
#include "theme/theme.h"

#include <QGridLayout>

namespace nghisu {

FormRows::FormRows(const Theme& theme, int captionWidth, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    theme.follow(this, [this, &theme, captionWidth] {
        m_grid->setColumnMinimumWidth(0, theme.scaled(captionWidth));
    });
    m_grid->setColumnStretch(1, 1);
}

Label* FormRows::addRow(const QString& caption, QWidget* field)
{
    auto* label = new Label(m_theme, FontRole::Body, Token::Ink2, this);
    label->setText(caption);
    label->setBuddy(field);
    // Beside several lines the name stands on the first.
    const bool tall = field->sizeHint().height() > 2 * m_theme.sizes().control;
    if (tall) {
        m_theme.follow(label, [this, label] {
            label->setContentsMargins(
                0, (m_theme.sizes().control - label->fontMetrics().height()) / 2, 0, 0);
        });
    }
    m_grid->addWidget(label, m_rows, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    place(field);
    return label;
}

// Tab goes from row to row, whichever field was made first.
void FormRows::place(QWidget* field)
{
    m_grid->addWidget(field, m_rows, 1);
    ++m_rows;
    if (m_last)
        setTabOrder(m_last, field);
    m_last = field;
}

void FormRows::setRowVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    const auto labels = findChildren<Label*>(Qt::FindDirectChildrenOnly);
    for (Label* label : labels) {
        if (label->buddy() == field)
            label->setVisible(visible);
    }
}

void FormRows::addField(QWidget* field)
{
    place(field);
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
