// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergeproblemmodel.h"

#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

MergeProblemModel::MergeProblemModel(const Words& words, const QList<MergeProblem>& problems,
                                     QObject* parent)
    : QAbstractListModel(parent)
{
    for (const MergeProblem& problem : problems)
        m_lines.append({words.mergePlace(problem.place), words.mergeProblem(problem)});
}

int MergeProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MergeProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.sentence;
    case PlaceRole:
        return line.place;
    case Qt::AccessibleTextRole:
        return textOf({index});
    default:
        return {};
    }
}

QString MergeProblemModel::textOf(const QModelIndexList& rows) const
{
    QStringList texts;
    for (const QModelIndex& row : rows)
        texts.append(u"%1: %2"_s.arg(m_lines[row.row()].place, m_lines[row.row()].sentence));
    return texts.join(u'\n');
}

}  // namespace nghisu
