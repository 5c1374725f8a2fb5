// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/programmedelegate.h"

#include "models/programmemodel.h"
#include "shell/desk.h"
#include "widgets/clockfield.h"
#include "widgets/performerfield.h"

#include <QKeyEvent>
#include <QRegularExpressionValidator>

namespace nghisu {

using namespace Qt::StringLiterals;

ProgrammeDelegate::ProgrammeDelegate(Desk& desk, QObject* parent)
    : TableRowDelegate(desk.theme(), parent), m_desk(desk)
{
}

QWidget* ProgrammeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    QLineEdit* editor = nullptr;
    switch (index.column()) {
    case ProgrammeModel::Time:
        editor = new ClockField(m_desk.theme(), parent);
        // What it would be by itself.
        editor->setPlaceholderText(index.data().toString());
        break;
    case ProgrammeModel::Length:
        editor = new QLineEdit(parent);
        editor->setValidator(
            new QRegularExpressionValidator(QRegularExpression(u"\\d{0,4}"_s), editor));
        editor->setPlaceholderText(tr("minutes"));
        break;
    case ProgrammeModel::Performer:
        editor = new PerformerField(m_desk, parent);
        break;
    default:
        editor = new QLineEdit(parent);
        break;
    }
    editor->setObjectName(u"programmeEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

bool ProgrammeDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* clock = qobject_cast<ClockField*>(editor);
    if (clock && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
                       || key == Qt::Key_Backtab;
        // What is no time stays in the field, to be put right.
        if (ends && !clock->check())
            return true;
    }
    return TableRowDelegate::eventFilter(editor, event);
}

}  // namespace nghisu
