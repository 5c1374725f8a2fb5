// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handoutmodel.h"

#include "delegates/tablerowdelegate.h"
#include "domain/proposaltitle.h"
#include "session/councilfile.h"
#include "session/handingout.h"
#include "shell/desk.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;  // bytes

IconName iconOf(const Handout& handout)
{
    switch (typeOf(handout).kind) {
    case HandoutKind::Sheet:
        return IconName::Table;
    case HandoutKind::Slides:
        return IconName::Projector;
    case HandoutKind::Picture:
        return IconName::Eye;
    case HandoutKind::Pdf:
    case HandoutKind::Text:
        break;
    }
    return IconName::Documents;
}

}  // namespace

HandoutModel::HandoutModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::meetingChanged, this, &HandoutModel::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.handouts || event.programme || event.order || !event.proposals.isEmpty())
            reload();
    });
    reload();
}

void HandoutModel::reload()
{
    QList<Handout> handouts;
    if (m_desk.file() && m_desk.meeting().isValid()) {
        const auto read = handoutsOf(*m_desk.file(), m_desk.meeting());
        if (read)
            handouts = *read;
        else
            m_desk.report(read.error());
    }
    readPlaces();
    const auto sameRows = [&] {
        return std::equal(handouts.begin(), handouts.end(), m_handouts.begin(), m_handouts.end(),
                          [](const Handout& a, const Handout& b) { return a.id == b.id; });
    };
    if (sameRows()) {
        m_handouts = handouts;
        if (!m_handouts.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    } else {
        beginResetModel();
        m_handouts = handouts;
        endResetModel();
    }
    emit reloaded();
}

void HandoutModel::readPlaces()
{
    m_places = {CourseEntry()};
    m_names.clear();
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    const auto record = m_desk.file()->record(m_desk.meeting());
    if (!record)
        return;
    QHash<ProposalId, QString> titles;
    for (const AgendaEntry& entry : record->entries)
        titles.insert(entry.proposal.id, titleOf(entry.proposal));
    const QList<PlanLine> plan = planOf(*record);
    for (const PlanLine& line : plan) {
        const QString title = line.title.isEmpty() ? titles.value(line.entry.proposal) : line.title;
        m_places.append(line.entry);
        m_names.insert(line.entry,
                       line.number.isEmpty() ? title : u"%1. %2"_s.arg(line.number, title));
    }
}

bool HandoutModel::isWritable() const
{
    return m_desk.file() && !m_desk.file()->isReadOnly();
}

int HandoutModel::rowOf(HandoutId id) const
{
    for (int row = 0; row < m_handouts.size(); ++row) {
        if (m_handouts[row].id == id)
            return row;
    }
    return -1;
}

QString HandoutModel::nameOf(const CourseEntry& place) const
{
    return place.isValid() ? m_names.value(place, tr("(not in the programme)"))
                           : tr("The whole meeting");
}

int HandoutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_handouts.size());
}

int HandoutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString HandoutModel::shown(const Handout& handout, int column) const
{
    switch (column) {
    case Title:
        return handout.title;
    case Place:
        return nameOf(handout.entry);
    case Size: {
        if (!handout.document.isEmpty())
            return tr("always as it is now");
        const qint64 size = handout.file.size;
        return u"%1, %2"_s.arg(typeOf(handout).suffix.toUpper(),
                               QLocale().formattedDataSize(size, size < mebibyte ? 0 : 1,
                                                           QLocale::DataSizeTraditionalFormat));
    }
    default:
        return handout.guests ? tr("members and guests") : tr("members only");
    }
}

QVariant HandoutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_handouts.size())
        return {};
    const Handout& handout = m_handouts[index.row()];
    const Theme& theme = m_desk.theme();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(handout, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title && !handout.fileName.isEmpty()
                 ? handout.fileName
                 : shown(handout, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title
                 ? u"%1, %2, %3, %4"_s.arg(handout.title, shown(handout, Place),
                                           shown(handout, Size), shown(handout, Guests))
                 : shown(handout, index.column());
    case Qt::FontRole:
        return index.column() == Title ? theme.font(FontRole::BodyMedium) : QVariant();
    case Qt::ForegroundRole:
        return theme.color(index.column() == Title ? Token::Ink : Token::Ink2);
    case TableIconRole:
        if (index.column() == Title)
            return int(iconOf(handout));
        if (index.column() == Guests)
            return int(handout.guests ? IconName::Members : IconName::Secret);
        return {};
    default:
        return {};
    }
}

bool HandoutModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !isWritable())
        return false;
    Handout handout = m_handouts[index.row()];
    const Handout before = handout;
    if (role != Qt::EditRole || index.column() != Title)
        return false;
    handout.title = value.toString().simplified();
    // A name that was cleared is the one before.
    if (handout == before || handout.title.isEmpty())
        return true;
    const auto kept = editHandouts(*m_desk.file(), {handout});
    if (!kept)
        m_desk.report(kept.error());
    return kept.has_value();
}

Qt::ItemFlags HandoutModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isWritable())
        return flags;
    if (index.column() == Title)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HandoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Paper");
    case Place:
        return tr("Belongs to");
    case Size:
        return tr("File");
    default:
        return tr("Who may read it");
    }
}

}  // namespace nghisu
