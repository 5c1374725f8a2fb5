// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hitmodel.h"

#include "delegates/piecestext.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qsizetype contextBefore = 48;
constexpr qsizetype contextAfter = 90;

/// At most so much before a place, beginning with a word of its line.
QString before(const QString& text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - contextBefore);
    const qsizetype line = text.lastIndexOf(u'\n', at - 1) + 1;
    if (at > 0 && line > from)
        return text.mid(line, at - line);
    if (from == 0)
        return text.left(at);
    while (from < at && !text[from - 1].isSpace())
        ++from;
    return QStringLiteral("…") + text.mid(from, at - from);
}

QString after(const QString& text, qsizetype at)
{
    const qsizetype line = text.indexOf(u'\n', at);
    const qsizetype end = line < 0 ? text.size() : line;
    if (end - at <= contextAfter)
        return text.mid(at, end - at);
    qsizetype to = at + contextAfter;
    while (to > at && !text[to].isSpace())
        --to;
    return text.mid(at, to - at) + QStringLiteral("…");
}

}  // namespace

HitModel::HitModel(QObject* parent) : QAbstractListModel(parent) {}

void HitModel::setHits(const QList<PhraseHit>& hits, const QHash<ProposalId, QString>& numbers)
{
    beginResetModel();
    m_hits = hits;
    m_numbers = numbers;
    m_checked = QList<bool>(hits.size(), true);
    m_checkedCount = static_cast<int>(hits.size());
    endResetModel();
    emit checkedChanged();
}

void HitModel::setReplacement(const QString& replacement)
{
    m_replacement = replacement;
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {HitPiecesRole});
}

void HitModel::checkAll(bool on)
{
    m_checked.fill(on);
    m_checkedCount = on ? rowCount() : 0;
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit checkedChanged();
}

QList<PhraseHit> HitModel::checked() const
{
    QList<PhraseHit> hits;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_checked[i])
            hits.append(m_hits[i]);
    }
    return hits;
}

int HitModel::checkedProposals() const
{
    QSet<ProposalId> proposals;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_checked[i])
            proposals.insert(m_hits[i].proposal);
    }
    return static_cast<int>(proposals.size());
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QList<TextPiece> HitModel::pieces(const PhraseHit& hit) const
{
    using Kind = TextPiece::Kind;
    QList<TextPiece> pieces{
        {Kind::Same, before(hit.text, hit.span.start)},
        {Kind::Removed, hit.text.mid(hit.span.start, hit.span.length)},
        {Kind::Added, m_replacement},
        {Kind::Same, after(hit.text, hit.span.end())},
    };
    pieces.removeIf([](const TextPiece& piece) { return piece.text.isEmpty(); });
    return pieces;
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PhraseHit& hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        QString text = hit.text;
        return text.replace(hit.span.start, hit.span.length, m_replacement);
    }
    case Qt::CheckStateRole:
        return m_checked[index.row()] ? Qt::Checked : Qt::Unchecked;
    case HitNumberRole:
        return m_numbers.value(hit.proposal);
    case HitFieldRole:
        switch (hit.field) {
        case SearchedField::ShortName:
            return tr("Short name");
        case SearchedField::Note:
            return tr("Note");
        case SearchedField::Text:
            break;
        }
        return QString();
    case HitPiecesRole:
        return QVariant::fromValue(pieces(hit));
    default:
        return {};
    }
}

bool HitModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (m_checked[index.row()] == on)
        return true;
    m_checked[index.row()] = on;
    m_checkedCount += on ? 1 : -1;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedChanged();
    return true;
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                 | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

}  // namespace nghisu
