// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include "models/searchexcerpt.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QDate>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ExcerptLength = 700;  // more than three lines hold

}  // namespace

RowMark answerMark(const Proposal& proposal, QDate today)
{
    if (proposal.state == ProposalState::Withdrawn)
        return {RowMark::Kind::None, SearchModel::tr("Withdrawn")};
    const QList<Assignment>& all = proposal.assignments;
    const auto answered = std::count_if(all.begin(), all.end(), [](const Assignment& each) {
        return each.answer.state == AnswerState::Answered;
    });
    if (!all.isEmpty() && answered == all.size())
        return {RowMark::Kind::Passed, SearchModel::tr("Answered")};
    if (std::any_of(all.begin(), all.end(),
                    [today](const Assignment& each) { return each.answer.isOverdue(today); }))
        return {RowMark::Kind::MissingLead, SearchModel::tr("Overdue")};
    const bool partly =
        answered > 0 || std::any_of(all.begin(), all.end(), [](const Assignment& each) {
            return each.answer.state == AnswerState::Partly;
        });
    if (partly)
        return {RowMark::Kind::None, SearchModel::tr("Answered in part")};
    if (proposal.state == ProposalState::Issued)
        return {RowMark::Kind::None, SearchModel::tr("Not answered")};
    return {};
}

SearchModel::SearchModel(Desk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_cache([this](const QList<ProposalId>& ids) {
          if (!m_desk.file())
              return QList<Proposal>{};
          return m_desk.file()->read().proposals.load(ids).value_or({});
      })
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &SearchModel::readNext);
    connect(&desk, &Desk::fileChanged, this, &SearchModel::forget);
    connect(&desk, &Desk::changed, this, &SearchModel::onChanged);
}

void SearchModel::onChanged(const ChangeEvent& event)
{
    if (event.order || event.meetings) {
        const QString query = m_query;
        const bool prepared = m_prepared;
        forget();
        m_query = query;
        if (prepared)
            prepare();
        return;
    }
    for (const ProposalId id : event.proposals)
        m_cache.forget(id);
    if (!event.proposals.isEmpty() && !m_query.isEmpty())
        run();
}

void SearchModel::forget()
{
    beginResetModel();
    m_reading.stop();
    m_prepared = false;
    m_meetings.clear();
    m_lists.clear();
    m_next = 0;
    m_query.clear();
    m_found.clear();
    m_rows.clear();
    m_hits = 0;
    m_meetingsHit = 0;
    m_cache.clear();
    endResetModel();
    emit countsChanged();
}

void SearchModel::prepare()
{
    if (m_prepared || !m_desk.file())
        return;
    m_prepared = true;
    m_meetings = m_desk.file()->read().council.meetings().value_or({});
    m_meetings.removeIf([](const Meeting& meeting) { return meeting.isTemplate; });
    if (!m_query.isEmpty())
        m_found = m_desk.file()->read().proposals.matching(m_query).value_or({});
    readNext();
}

void SearchModel::readNext()
{
    if (isReady() || !m_desk.file())
        return;
    m_lists.append(m_desk.file()->read().proposals.stubs(m_meetings[m_next].id).value_or({}));
    const qsizetype read = m_next++;
    const QList<Row> rows = rowsIn(read);
    if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    emit countsChanged();
    if (!isReady())
        m_reading.start(0);
}

QList<SearchModel::Row> SearchModel::rowsIn(qsizetype meeting)
{
    QList<Row> rows;
    if (m_found.isEmpty())
        return rows;
    for (const ProposalStub& stub : std::as_const(m_lists[meeting])) {
        if (stub.kind == ProposalKind::Heading || !m_found.contains(stub.id))
            continue;
        if (rows.isEmpty())
            rows.append({{}, meeting, {}});
        rows.append({stub.id, meeting, stub.number});
    }
    if (!rows.isEmpty()) {
        m_hits += static_cast<int>(rows.size()) - 1;
        ++m_meetingsHit;
    }
    return rows;
}

void SearchModel::setQuery(const QString& query)
{
    const QString wanted = query.simplified();
    if (m_query == wanted)
        return;
    m_query = wanted;
    run();
}

void SearchModel::run()
{
    prepare();
    m_found.clear();
    if (m_desk.file() && !m_query.isEmpty()) {
        if (auto found = m_desk.file()->read().proposals.matching(m_query))
            m_found = *std::move(found);
        else
            m_desk.report(found.error());
    }
    beginResetModel();
    m_rows.clear();
    m_hits = 0;
    m_meetingsHit = 0;
    for (qsizetype meeting = 0; meeting < m_next; ++meeting)
        m_rows.append(rowsIn(meeting));
    endResetModel();
    emit countsChanged();
}

int SearchModel::rowOf(ProposalId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
    return found == m_rows.end() || !id.isValid() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SearchModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SearchModel::meetingTitle(qsizetype meeting) const
{
    const Meeting& found = m_meetings[meeting];
    return found.day.isValid() ? tr("%1, %2", "a meeting, its day")
                                     .arg(found.label(), found.day.toString(u"dd/MM/yyyy"_s))
                               : found.label();
}

const Proposal* SearchModel::proposalOf(int row) const
{
    const ProposalId id = m_rows[row].id;
    if (const ProposalCache::Entry* held = m_cache.held(id))
        return &held->proposal;
    const int first = row / ProposalCache::pageSize * ProposalCache::pageSize;
    QList<ProposalId> page;
    for (int at = first; at < std::min(rowCount(), first + ProposalCache::pageSize); ++at) {
        if (!isMeeting(at))
            page.append(m_rows[at].id);
    }
    const ProposalCache::Entry* read = m_cache.entry(id, page);
    return read ? &read->proposal : nullptr;
}

RowMark SearchModel::markOf(const Proposal& proposal) const
{
    return answerMark(proposal, m_desk.file()->clock().now().toLocalTime().date());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (!row.id.isValid()) {
        switch (role) {
        case Qt::DisplayRole:
        case TextRole:
            return meetingTitle(row.meeting);
        case KindRole:
            return static_cast<int>(ProposalKind::Heading);
        default:
            return {};
        }
    }
    switch (role) {
    case NumberRole:
        return row.number;
    case KindRole:
        return static_cast<int>(ProposalKind::Proposal);
    case DepthRole:
        return 0;
    case ProposalIdRole:
        return row.id.value();
    default:
        break;
    }
    const Proposal* proposal = proposalOf(index.row());
    if (!proposal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return excerptOf(proposal->text, m_query, ExcerptLength).text;
    case HighlightRole:
        return QVariant::fromValue(excerptOf(proposal->text, m_query, ExcerptLength).matches);
    case AssignmentsRole:
        return QVariant::fromValue(proposal->assignments);
    case MarkRole:
        return QVariant::fromValue(markOf(*proposal));
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isMeeting(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace nghisu
