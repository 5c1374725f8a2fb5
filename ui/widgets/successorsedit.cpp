// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/successorsedit.h"

#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

SuccessorsEdit::SuccessorsEdit(const Theme& theme, const QList<Body>& directory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_directory(directory), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_add = new ShortcutButton(theme, ButtonKind::Link, tr("Add a body"), this);
    m_add->setObjectName(u"addSuccessor"_s);
    m_add->setSmall(true);
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addLine({});
        m_lines.last().body->setFocus();
    });
}

void SuccessorsEdit::setSuccessors(const QList<Successor>& successors)
{
    while (!m_lines.isEmpty())
        removeLine(m_lines.last().place);
    for (const Successor& successor : successors)
        addLine(successor);
}

void SuccessorsEdit::addLine(const Successor& successor)
{
    Line line;
    line.place = new QWidget(this);
    auto* row = new QHBoxLayout(line.place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    line.body = new QComboBox(line.place);
    line.body->setObjectName(u"successorBody"_s);
    line.body->setAccessibleName(tr("Who answers today"));
    line.body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.body->setMinimumContentsLength(10);
    line.body->addItem(tr("Choose a body"), QString());
    for (const Body& body : std::as_const(m_directory))
        line.body->addItem(body.label(), body.code);
    if (!successor.code.isEmpty() && line.body->findData(successor.code) < 0)
        line.body->addItem(successor.code, successor.code);
    line.body->setCurrentIndex(std::max(0, line.body->findData(successor.code)));
    line.field = new QLineEdit(successor.field, line.place);
    line.field->setObjectName(u"successorField"_s);
    line.field->setCursorPosition(0);
    line.field->setPlaceholderText(tr("all of it, or a field: press"));
    line.field->setAccessibleName(tr("What it took over"));
    auto* remove = new ShortcutButton(m_theme, IconName::Close, tr("Remove"), line.place);
    remove->setObjectName(u"removeSuccessor"_s);
    remove->setAutoDefault(false);
    row->addWidget(line.body, 1);
    row->addWidget(line.field, 1);
    row->addWidget(remove);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.place);
    m_lines.append(line);
    connect(remove, &QAbstractButton::clicked, this,
            [this, place = line.place] { removeLine(place); });
}

void SuccessorsEdit::removeLine(QWidget* place)
{
    m_lines.removeIf([place](const Line& line) { return line.place == place; });
    m_column->removeWidget(place);
    place->hide();
    place->deleteLater();
}

QList<Successor> SuccessorsEdit::successors() const
{
    QList<Successor> successors;
    for (const Line& line : m_lines) {
        const QString code = line.body->currentData().toString();
        if (!code.isEmpty())
            successors.append({code, line.field->text().simplified()});
    }
    return successors;
}

}  // namespace nghisu
