// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTouched = 4;
constexpr qsizetype TitleLength = 120;

}  // namespace

HistoryModel::HistoryModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, [this] {
        m_filter = {};
        reload();
    });
    // Every change is a step, or takes one away.
    connect(&desk, &Desk::changed, this, &HistoryModel::onChanged);
    connect(&desk.theme(), &Theme::changed, this, &HistoryModel::retranslate);
    reload();
}

void HistoryModel::setFilter(const StepFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

QList<HistoryModel::Row> HistoryModel::rowsOf(const QList<Step>& steps, QDate day) const
{
    QList<Row> rows;
    for (const Step& step : steps) {
        const QDate own = step.at.toLocalTime().date();
        if (own != day) {
            rows.append({own, std::nullopt});
            day = own;
        }
        rows.append({own, step});
    }
    return rows;
}

void HistoryModel::onChanged()
{
    if (m_watched)
        reload();
    else
        m_stale = true;
}

void HistoryModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        reload();
}

void HistoryModel::reload()
{
    m_stale = false;
    beginResetModel();
    m_touched.clear();
    m_titles.clear();
    QList<Step> steps;
    if (const CouncilFile* file = m_desk.file())
        steps = file->steps(m_filter, pageSize);
    m_rows = rowsOf(steps, {});
    m_more = steps.size() == pageSize;
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || !m_desk.file())
        return;
    StepFilter next = m_filter;
    next.before = m_rows.last().step->id;
    const QList<Step> steps = m_desk.file()->steps(next, pageSize);
    m_more = steps.size() == pageSize;
    const QList<Row> rows = rowsOf(steps, m_rows.last().day);
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

int HistoryModel::rowOf(StepId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].step && m_rows[row].step->id == id)
            return row;
    }
    return -1;
}

QList<ProposalId> HistoryModel::touchedBy(StepId step) const
{
    auto touched = m_touched.constFind(step);
    if (touched == m_touched.constEnd() && m_desk.file())
        touched = m_touched.insert(step, m_desk.file()->touchedBy(step, MostTouched));
    return touched == m_touched.constEnd() ? QList<ProposalId>() : *touched;
}

QString HistoryModel::about(StepId step) const
{
    const QList<ProposalId> touched = touchedBy(step);
    if (touched.isEmpty())
        return {};
    const ProposalId first = touched.first();
    if (!m_titles.contains(first)) {
        const auto proposal = m_desk.file()->read().proposals.findFields(first);
        QString title;
        if (proposal)
            title = proposal->shortName.isEmpty() ? proposal->text : proposal->shortName;
        m_titles.insert(first, title.left(TitleLength).simplified());
    }
    const QString title = m_titles.value(first);
    if (touched.size() == 1 || title.isEmpty())
        return title;
    return touched.size() == MostTouched
             ? tr("%1 and others").arg(title)
             : tr("%1 and %n other(s)", nullptr, static_cast<int>(touched.size()) - 1).arg(title);
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (!row.step) {
        switch (role) {
        case HistoryDayRole:
            return true;
        case Qt::DisplayRole:
            return index.column() == 0 ? QLocale().toString(row.day, QLocale::LongFormat)
                                       : QString();
        default:
            return {};
        }
    }
    switch (role) {
    case HistoryDayRole:
        return false;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Time:
            return row.step->at.toLocalTime().toString(u"HH:mm"_s);
        case What:
            return m_desk.words().step(row.step->op, row.step->args);
        case About:
            return about(row.step->id);
        case Who:
            return row.step->author;
        default:
            return {};
        }
    case Qt::ForegroundRole:
        return m_desk.theme().color(index.column() == What   ? Token::Ink
                                    : index.column() == Time ? Token::Ink3
                                                             : Token::Ink2);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What was done");
    case About:
        return tr("Proposal");
    case Who:
        return tr("By");
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isDay(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace nghisu
