// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewbatch.h"

#include "shell/desk.h"
#include "words/words.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

using namespace Qt::StringLiterals;

ReviewBatch::ReviewBatch(const Desk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk)
{
}

void ReviewBatch::count(Source& source)
{
    source.proposals = takenCount(source.review.now, DraftRowKind::Proposal);
    source.polls = takenCount(source.review.now, DraftRowKind::Poll);
    source.doubts = source.letter.failed ? 0 : doubtCount(source.review.now);
}

ReviewBatch::Source ReviewBatch::sourceOf(const Letter& letter)
{
    Source source{letter, {{letter.draft, {}, {}, letter.encodingSure}}};
    // The review has the draft from now on.
    source.letter.draft = {};
    source.letter.draft.fileName = letter.draft.fileName;
    count(source);
    return source;
}

void ReviewBatch::setLetters(const QList<Letter>& letters)
{
    beginResetModel();
    m_sources.clear();
    for (const Letter& letter : letters)
        m_sources.append(sourceOf(letter));
    endResetModel();
    emit changed();
}

void ReviewBatch::addLetters(const QList<Letter>& letters)
{
    if (letters.isEmpty())
        return;
    const auto first = static_cast<int>(m_sources.size());
    beginInsertRows({}, first, first + static_cast<int>(letters.size()) - 1);
    for (const Letter& letter : letters)
        m_sources.append(sourceOf(letter));
    endInsertRows();
    emit changed();
}

void ReviewBatch::setReview(int row, const DraftReview& review)
{
    m_sources[row].review = review;
    count(m_sources[row]);
    emit dataChanged(index(row), index(row));
    emit changed();
}

bool ReviewBatch::isCorrected() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const Source& source) { return !source.review.undo.isEmpty(); });
}

int ReviewBatch::doubts() const
{
    int sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += doubts(row);
    return sum;
}

int ReviewBatch::takenProposals() const
{
    return std::accumulate(
        m_sources.begin(), m_sources.end(), 0,
        [](int sum, const Source& source) { return sum + (source.taken ? source.proposals : 0); });
}

int ReviewBatch::takenPolls() const
{
    return std::accumulate(
        m_sources.begin(), m_sources.end(), 0,
        [](int sum, const Source& source) { return sum + (source.taken ? source.polls : 0); });
}

int ReviewBatch::takenLetters() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isTaken(row) ? 1 : 0;
    return count;
}

QList<IntakeSource> ReviewBatch::taken() const
{
    QList<IntakeSource> sources;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTaken(row))
            sources.append({takenOf(m_sources[row].review.now), m_sources[row].letter.content});
    }
    return sources;
}

int ReviewBatch::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QString ReviewBatch::standing(const Source& source) const
{
    if (source.letter.failed)
        return tr("Could not be read");
    const DraftDocument& draft = source.review.now.draft;
    if (draft.proposals.isEmpty() && draft.polls.isEmpty())
        return tr("No proposals found");
    if (!source.taken)
        return tr("Not taken in");
    if (source.polls == 0)
        return tr("%n proposal(s)", nullptr, source.proposals);
    if (source.proposals == 0)
        return tr("%n poll(s)", nullptr, source.polls);
    return tr("%1, %2", "proposals, polls")
        .arg(tr("%n proposal(s)", nullptr, source.proposals),
             tr("%n poll(s)", nullptr, source.polls));
}

QString ReviewBatch::toolTip(const Source& source) const
{
    return source.letter.failed ? m_desk.words().error(*source.letter.failed) : source.letter.name;
}

QVariant ReviewBatch::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Source& source = m_sources[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return source.letter.name;
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::AccessibleTextRole: {
        QStringList parts{source.letter.name, source.review.now.draft.proposingBody,
                          standing(source)};
        if (const int left = doubts(index.row()); left > 0)
            parts.append(tr("%n place(s) to look at", nullptr, left));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::CheckStateRole:
        if (!hasSomething(index.row()))
            return {};
        return source.taken ? Qt::Checked : Qt::Unchecked;
    case SourceBodyRole:
        return source.review.now.draft.proposingBody;
    case SourceStandingRole:
        return standing(source);
    case SourceDoubtsRole:
        return doubts(index.row());
    case SourceFailedRole:
        return source.letter.failed.has_value();
    default:
        return {};
    }
}

bool ReviewBatch::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !hasSomething(index.row()))
        return false;
    m_sources[index.row()].taken = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit changed();
    return true;
}

Qt::ItemFlags ReviewBatch::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (hasSomething(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ReviewBatch::retranslate()
{
    if (!m_sources.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace nghisu
