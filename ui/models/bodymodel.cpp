// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bodymodel.h"

#include "dialogs/bodydialog.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "text/bodysearch.h"
#include "theme/theme.h"

#include <QDate>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

BodyModel::BodyModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, &BodyModel::reload);
    connect(&desk, &Desk::meetingChanged, this, &BodyModel::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.bodies || event.order || !event.proposals.isEmpty())
            reload();
    });
    connect(&desk.theme(), &Theme::changed, this, &BodyModel::retranslate);
    reload();
}

void BodyModel::reload()
{
    QList<Body> all;
    QHash<BodyId, int> counts;
    if (const CouncilFile* file = m_desk.file()) {
        auto read = file->read().bodies.all();
        if (read)
            all = *std::move(read);
        else
            m_desk.report(read.error());
        if (m_desk.meeting().isValid())
            counts = file->read().bodies.proposalCounts(m_desk.meeting()).value_or({});
    }
    if (all == m_all) {
        // Typing in a proposal touches no body: the selection stays.
        m_counts = counts;
        if (!m_shown.isEmpty())
            emit dataChanged(index(0, Proposals), index(rowCount() - 1, Proposals));
        return;
    }
    beginResetModel();
    m_all = all;
    m_counts = counts;
    narrow();
    endResetModel();
}

void BodyModel::setQuery(const QString& query)
{
    if (m_query == query)
        return;
    beginResetModel();
    m_query = query;
    narrow();
    endResetModel();
}

void BodyModel::narrow()
{
    m_shown = BodySearch(m_all).find(m_query);
}

int BodyModel::rowOf(BodyId id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (bodyAt(row).id == id)
            return row;
    }
    return -1;
}

void BodyModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int BodyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BodyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BodyModel::validity(const Body& body) const
{
    const auto day = [](QDate date) { return date.toString(u"dd/MM/yyyy"_s); };
    if (body.validFrom.isValid() && body.validTo.isValid())
        return tr("%1 to %2").arg(day(body.validFrom), day(body.validTo));
    if (body.validFrom.isValid())
        return tr("from %1").arg(day(body.validFrom));
    if (body.validTo.isValid())
        return tr("until %1").arg(day(body.validTo));
    return {};
}

QString BodyModel::successorNames(const Body& body) const
{
    QStringList names;
    for (const Successor& successor : body.successors) {
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Body& other) {
            return other.code == successor.code;
        });
        const QString name = found == m_all.end() ? successor.code : found->label();
        names.append(successor.field.isEmpty()
                         ? name
                         : tr("%1 (%2)", "a body, its field").arg(name, successor.field));
    }
    return names.join(u", "_s);
}

QVariant BodyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Body& body = bodyAt(index.row());
    const Theme& theme = m_desk.theme();
    const bool stands = body.standsOn(QDate::currentDate());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Name:
            return body.name;
        case ShortName:
            return body.shortName == body.name ? QString() : body.shortName;
        case Aliases: {
            QStringList others = body.aliases;
            others.removeAll(body.shortName);
            return others.join(u", "_s);
        }
        case Kind:
            return bodyKindName(body.kind);
        case Validity:
            return validity(body);
        case Successors:
            return successorNames(body);
        case Proposals: {
            const int count = m_counts.value(body.id);
            return role == Qt::DisplayRole && count > 0 ? QString::number(count) : QString();
        }
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Proposals
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return index.column() == Name && stands ? theme.font(FontRole::BodyMedium) : QVariant();
    case Qt::ForegroundRole:
        return theme.color(!stands                  ? Token::Ink3
                           : index.column() == Name ? Token::Ink
                                                    : Token::Ink2);
    default:
        return {};
    }
}

QVariant BodyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Proposals
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case ShortName:
        return tr("Short name");
    case Aliases:
        return tr("Also written");
    case Kind:
        return tr("Kind");
    case Validity:
        return tr("Stands");
    case Successors:
        return tr("Answers today");
    case Proposals:
        return tr("Proposals");
    default:
        return {};
    }
}

}  // namespace nghisu
