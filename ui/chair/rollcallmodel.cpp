// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/rollcallmodel.h"

#include "chair/personrowdelegate.h"
#include "chair/roomstate.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "shell/desk.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Names that are said in full; more are counted.
constexpr qsizetype NamesSaid = 6;
constexpr int ReadAgainMs = 200;

}  // namespace

RollCallModel::RollCallModel(Desk& desk, RoomState& state, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_state(state)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(ReadAgainMs);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        readChoices();
        readPeople();
    });
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (m_poll.id.isValid() && (event.attendance || event.people))
            readPeople();
        if (isByPhone() && event.ballots && !m_reading.isActive())
            m_reading.start();
    });
}

void RollCallModel::begin(const Poll& poll)
{
    m_poll = poll;
    m_atDesk.clear();
    m_held = {};
    readChoices();
    readPeople();
}

void RollCallModel::readChoices()
{
    m_choices.clear();
    if (!m_state.file())
        return;
    if (const auto ballots = m_state.file()->read().ballots.open(m_poll.id)) {
        for (const OpenBallot& ballot : *ballots) {
            if (!ballot.choice.isEmpty()) {
                m_choices.insert(ballot.person,
                                 {ballot.choice.first(), ballot.corrections > 0, ballot.weight});
            }
        }
    } else {
        m_desk.report(ballots.error());
    }
}

void RollCallModel::readPeople()
{
    QList<Person> people = m_state.voters();
    if (m_state.isAttendanceTaken()) {
        people.removeIf([&](const Person& person) {
            return !m_state.attendance().value(person.id).isPresent()
                && !m_choices.contains(person.id);
        });
    }
    m_expected = int(people.size());
    if (isByPhone()) {
        people.removeIf([&](const Person& person) {
            return m_choices.contains(person.id) && !m_atDesk.contains(person.id)
                && person.id != m_held;
        });
    }
    setPeople(people);
    emit counted();
}

void RollCallModel::setPeople(const QList<Person>& people)
{
    // Row by row where some only went: whoever is called stays called.
    QSet<PersonId> staying;
    for (const Person& person : people)
        staying.insert(person.id);
    for (int row = rowCount() - 1; isByPhone() && row >= 0; --row) {
        if (staying.contains(m_people[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_people.removeAt(row);
        endRemoveRows();
    }
    if (people == m_people) {
        if (!people.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

bool RollCallModel::cast(int row, int option)
{
    if (row < 0 || row >= m_people.size() || option < 0 || option >= m_poll.options.size())
        return false;
    const Person& person = m_people[row];
    const auto before = m_choices.constFind(person.id);
    const bool known = before != m_choices.constEnd();
    if (known && isByPhone() && !m_atDesk.contains(person.id)) {
        m_desk.notify(tr("%1 has voted by phone.").arg(person.name));
        return false;
    }
    if (known && before->option == option)
        return true;
    const auto kept = castByName(*m_state.file(), m_poll.id, person.id, {option}, m_state.now());
    if (!kept) {
        m_desk.report(kept.error());
        return false;
    }
    m_atDesk.insert(person.id);
    m_choices.insert(person.id, {option, known, m_poll.weighted ? person.weight : 1});
    emit dataChanged(index(row), index(row));
    emit counted();
    return true;
}

void RollCallModel::hold(PersonId person)
{
    // The row before may go now.
    if (isByPhone() && m_held != person && m_choices.contains(m_held))
        m_reading.start();
    m_held = person;
}

PersonId RollCallModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people[row].id : PersonId();
}

int RollCallModel::nextOpen(int row) const
{
    for (int step = 0; step < m_people.size(); ++step) {
        const int at = (row + step) % int(m_people.size());
        if (!m_choices.contains(m_people[at].id))
            return at;
    }
    return -1;
}

QString RollCallModel::missingWords() const
{
    QStringList names;
    for (const Person& person : m_people) {
        if (!m_choices.contains(person.id))
            names.append(person.name);
    }
    if (names.isEmpty())
        return {};
    if (isByPhone()) {
        const qsizetype more = names.size() - NamesSaid;
        return more <= 0
                 ? tr("%n member(s) have not voted: %1.", nullptr, int(names.size()))
                       .arg(names.join(u", "_s))
                 : tr("%n member(s) have not voted: %1 and others.", nullptr, int(names.size()))
                       .arg(names.first(NamesSaid).join(u", "_s));
    }
    if (names.size() <= NamesSaid)
        return tr("Not called yet: %1.").arg(names.join(u", "_s));
    return tr("Not called yet: %1 and %n more.", nullptr, int(names.size() - NamesSaid))
        .arg(names.first(NamesSaid).join(u", "_s));
}

PollFigures RollCallModel::figures() const
{
    QList<Ballot> ballots;
    for (const Said& said : m_choices)
        ballots.append({{said.option}, said.weight});
    PollFigures figures;
    figures.votes = votesOf(m_poll.ballot, m_poll.options.size(), ballots);
    return figures;
}

int RollCallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant RollCallModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_people.size())
        return {};
    const Person& person = m_people[index.row()];
    const auto said = m_choices.constFind(person.id);
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case PersonDetailRole:
        return person.title.isEmpty() ? person.organisation : person.title;
    case PersonMarkRole:
        return markOf(person.id);
    case Qt::AccessibleTextRole:
        return said == m_choices.constEnd()
                 ? (isByPhone() ? tr("%1: has not voted") : tr("%1: not called yet"))
                       .arg(person.name)
                 : u"%1: %2"_s.arg(person.name, markOf(person.id).value<PersonMark>().words);
    default:
        return {};
    }
}

QVariant RollCallModel::markOf(PersonId person) const
{
    const auto said = m_choices.constFind(person);
    if (said == m_choices.constEnd())
        return {};
    const PollOption& option = m_poll.options[said->option];
    PersonMark mark{IconName::Check, Token::Ink2, option.text};
    if (isByPhone() && !m_atDesk.contains(person)) {
        mark.icon = IconName::Phone;
        mark.words = tr("has voted by phone");
        return QVariant::fromValue(mark);
    }
    // Where figures stay hidden a column of what each said would be one.
    if (m_poll.hidden) {
        mark.words = said->corrected ? tr("said (corrected)") : tr("said");
        return QVariant::fromValue(mark);
    }
    if (option.meaning == OptionMeaning::For) {
        mark.icon = IconName::Passed;
        mark.color = Token::Ok;
    } else if (option.meaning == OptionMeaning::Against) {
        mark.icon = IconName::Failed;
        mark.color = Token::Bad;
    } else if (option.meaning == OptionMeaning::Abstain) {
        mark.icon = IconName::Abstain;
    }
    if (said->corrected)
        mark.words = tr("%1 (corrected)").arg(option.text);
    return QVariant::fromValue(mark);
}

}  // namespace nghisu
