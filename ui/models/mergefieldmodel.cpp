// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergefieldmodel.h"

#include "text/fold.h"
#include "theme/theme.h"

#include <QBrush>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

}  // namespace

MergeFieldModel::MergeFieldModel(const Theme& theme, QList<MergeFieldLine> lines, QObject* parent)
    : QAbstractTableModel(parent), m_theme(theme), m_lines(std::move(lines))
{
}

int MergeFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MergeFieldModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeFieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeFieldLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return line.written;
        return index.column() == MeaningColumn ? line.description
                                               : line.example.left(mostShown).simplified();
    case Qt::ToolTipRole:
        if (index.column() == FieldColumn)
            return tr("Also: %1").arg(line.otherName);
        return index.column() == ExampleColumn ? line.example.left(mostShown).toHtmlEscaped()
                                               : QString();
    case Qt::FontRole:
        return m_theme.font(line.isList ? FontRole::BodyStrong : FontRole::Body);
    case Qt::ForegroundRole:
        if (index.column() != FieldColumn)
            return QBrush(m_theme.color(Token::Ink2));
        return {};
    case CopyRole:
        // Between the ends of a repeat one goes on writing.
        return QString(line.written).remove(u" … "_s);
    case DepthRole:
        return index.column() == FieldColumn ? line.depth : 0;
    default:
        return {};
    }
}

QVariant MergeFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case MeaningColumn:
        return tr("What it is");
    case ExampleColumn:
        return tr("In this meeting");
    default:
        return {};
    }
}

MergeFieldFilter::MergeFieldFilter(MergeFieldModel& fields, QObject* parent)
    : QSortFilterProxyModel(parent), m_fields(fields)
{
    setSourceModel(&fields);
}

void MergeFieldFilter::setWords(const QString& words)
{
    QString spaced = words;
    spaced.replace(u'_', u' ');
    m_words = wordsForSearch(spaced).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool MergeFieldFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const MergeFieldLine& line = m_fields.line(row);
    if (m_words.isEmpty() || matches(line))
        return true;
    if (!line.isList)
        return false;
    for (int below = row + 1; below < m_fields.rowCount(); ++below) {
        if (m_fields.line(below).depth <= line.depth)
            return false;
        if (matches(m_fields.line(below)))
            return true;
    }
    return false;
}

bool MergeFieldFilter::matches(const MergeFieldLine& line) const
{
    QString all = line.name + u' ' + line.otherName + u' ' + line.description + u' ' + line.example;
    all.replace(u'_', u' ');
    const QString folded = u' ' + wordsForSearch(all);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return folded.contains(u' ' + word); });
}

}  // namespace nghisu
