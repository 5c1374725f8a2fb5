// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personmodel.h"

#include "session/counciledit.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "theme/theme.h"

#include <algorithm>

namespace nghisu {

PersonModel::PersonModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, &PersonModel::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.people)
            reload();
    });
    connect(&desk.theme(), &Theme::changed, this, &PersonModel::retranslate);
    reload();
}

void PersonModel::reload()
{
    QList<Person> people;
    if (const CouncilFile* file = m_desk.file()) {
        auto read = file->read().council.people();
        if (read)
            people = *std::move(read);
        else
            m_desk.report(read.error());
    }
    beginResetModel();
    m_people = people;
    m_weighted = std::any_of(people.cbegin(), people.cend(),
                             [](const Person& person) { return person.weight != 1; });
    endResetModel();
    emit reloaded();
}

int PersonModel::rowOf(PersonId id) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people[row].id == id)
            return row;
    }
    return -1;
}

int PersonModel::members() const
{
    return static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(),
                      [](const Person& person) { return person.kind == PersonKind::Member; }));
}

int PersonModel::votingMembers() const
{
    return static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(), [](const Person& person) {
            return person.kind == PersonKind::Member && person.voting;
        }));
}

QString Person::*PersonModel::fieldOf(int column)
{
    switch (column) {
    case Name:
        return &Person::name;
    case Title:
        return &Person::title;
    case Organisation:
        return &Person::organisation;
    case Seat:
        return &Person::seat;
    default:
        return nullptr;
    }
}

QString PersonModel::partOf(const Person& person) const
{
    if (person.kind == PersonKind::Guest)
        return tr("Guest");
    if (!person.voting)
        return tr("Member without a vote");
    return m_weighted ? tr("Member, weight %1").arg(person.weight) : tr("Member");
}

void PersonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_people.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PersonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& person = m_people[index.row()];
    const Theme& theme = m_desk.theme();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        if (const auto field = fieldOf(index.column()))
            return person.*field;
        if (index.column() == Part)
            return partOf(person);
        return role == Qt::DisplayRole ? QString::number(index.row() + 1) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Number
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return index.column() == Name ? theme.font(FontRole::BodyMedium) : QVariant();
    case Qt::ForegroundRole:
        return theme.color(index.column() == Name     ? Token::Ink
                           : index.column() == Number ? Token::Ink3
                                                      : Token::Ink2);
    default:
        return {};
    }
}

bool PersonModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Person person = m_people[index.row()];
    QString& field = person.*fieldOf(index.column());
    const QString text = value.toString().simplified();
    if (field == text)
        return true;
    field = text;
    if (auto edited = editPerson(*m_desk.file(), person); !edited) {
        m_desk.report(edited.error());
        return false;
    }
    return true;
}

Qt::ItemFlags PersonModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && fieldOf(index.column()) && m_desk.file() && !m_desk.file()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Title");
    case Organisation:
        return tr("Organisation");
    case Seat:
        return tr("Seat");
    case Part:
        return tr("Takes part as");
    default:
        return {};
    }
}

}  // namespace nghisu
