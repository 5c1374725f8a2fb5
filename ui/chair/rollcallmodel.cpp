// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/rollcallmodel.h"

#include "chair/personrowdelegate.h"
#include "chair/roomstate.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <algorithm>

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
        readSaid();
        readVoters();
    });
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (m_poll.id.isValid() && (event.attendance || event.people))
            readVoters();
        if (isByPhone() && event.ballots && !m_reading.isActive())
            m_reading.start();
    });
}

void RollCallModel::begin(const Poll& poll)
{
    m_poll = poll;
    readSaid();
    show(Shown::Waiting);
}

void RollCallModel::show(Shown shown)
{
    m_shown = shown;
    m_here.clear();
    m_held = {};
    readVoters();
}

void RollCallModel::readSaid()
{
    m_said.clear();
    if (!m_state.file())
        return;
    const Repositories& read = m_state.file()->read();
    const auto ballots = read.ballots.open(m_poll.id);
    const auto sealed = read.sealed.voters(m_poll.id);
    if (!ballots || !sealed) {
        m_desk.report(ballots ? sealed.error() : ballots.error());
        return;
    }
    for (const OpenBallot& ballot : *ballots) {
        m_said.insert(ballot.person,
                      {ballot.choice, ballot.weight, ballot.corrections > 0, ballot.byPhone});
    }
    for (const PersonId person : *sealed)
        m_said.insert(person, {});
}

void RollCallModel::readVoters()
{
    m_voters = m_state.voters();
    if (m_state.isAttendanceTaken()) {
        m_voters.removeIf([&](const Person& person) {
            return !m_state.attendance().value(person.id).isPresent()
                && !m_said.contains(person.id);
        });
    }
    QList<Person> people = m_voters;
    if (isByPhone()) {
        people.removeIf([&](const Person& person) {
            const bool voted = m_said.contains(person.id);
            if (m_shown == Shown::Voted)
                return !voted;
            // What was just said here can still be put right here.
            const bool stays =
                !m_poll.secret && (m_here.contains(person.id) || person.id == m_held);
            return voted && !stays;
        });
    }
    setPeople(people);
    emit counted();
}

void RollCallModel::setPeople(const QList<Person>& people)
{
    // Row by row where some only came or went: whoever is called stays called.
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
    QSet<PersonId> known;
    for (const Person& person : std::as_const(m_people))
        known.insert(person.id);
    for (int row = 0; isByPhone() && row < people.size(); ++row) {
        if (known.contains(people[row].id) || row > rowCount())
            continue;
        beginInsertRows({}, row, row);
        m_people.insert(row, people[row]);
        endInsertRows();
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

RollCallModel::Cast RollCallModel::cast(int row, const BallotChoice& choice, PhoneVote phone)
{
    if (row < 0 || row >= m_people.size())
        return Cast::Refused;
    const Person& person = m_people[row];
    const auto before = m_said.constFind(person.id);
    const bool known = before != m_said.constEnd();
    if (known && !before->byPhone && before->choice == choice)
        return Cast::Kept;
    const auto kept =
        castByName(*m_state.file(), m_poll.id, person.id, choice, m_state.now(), phone);
    if (!kept && kept.error().code == ErrorCode::AlreadyVoted && m_poll.changeable)
        return Cast::ByPhone;
    if (!kept) {
        m_desk.report(kept.error());
        return Cast::Refused;
    }
    m_here.insert(person.id);
    m_said.insert(person.id, {choice, m_poll.weighted ? person.weight : 1, known, false});
    emit dataChanged(index(row), index(row));
    emit counted();
    return Cast::Kept;
}

void RollCallModel::hold(PersonId person)
{
    // The row before may go now.
    if (isByPhone() && m_held != person && m_said.contains(m_held))
        m_reading.start();
    m_held = person;
}

PersonId RollCallModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people[row].id : PersonId();
}

int RollCallModel::rowOf(PersonId person) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Person& one) { return one.id == person; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

std::optional<BallotChoice> RollCallModel::saidAt(int row) const
{
    const auto said = m_said.constFind(personAt(row));
    if (said == m_said.constEnd() || said->byPhone || m_poll.secret || m_poll.hidden)
        return std::nullopt;
    return said->choice;
}

int RollCallModel::nextOpen(int row) const
{
    for (int step = 0; step < m_people.size(); ++step) {
        const int at = (row + step) % int(m_people.size());
        if (!m_said.contains(m_people[at].id))
            return at;
    }
    return -1;
}

QString RollCallModel::missingWords() const
{
    QStringList names;
    for (const Person& person : m_voters) {
        if (!m_said.contains(person.id))
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
    for (const Said& said : m_said)
        ballots.append({said.choice, said.weight});
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
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case PersonDetailRole:
        return person.title.isEmpty() ? person.organisation : person.title;
    case PersonMarkRole:
        return markOf(person.id);
    case Qt::AccessibleTextRole:
        return !m_said.contains(person.id)
                 ? (isByPhone() ? tr("%1: has not voted") : tr("%1: not called yet"))
                       .arg(person.name)
                 : u"%1: %2"_s.arg(person.name, markOf(person.id).value<PersonMark>().words);
    default:
        return {};
    }
}

QVariant RollCallModel::markOf(PersonId person) const
{
    const auto said = m_said.constFind(person);
    if (said == m_said.constEnd())
        return {};
    PersonMark mark{IconName::Check, Token::Ink2, wordsOf(*said)};
    if (said->byPhone)
        mark.icon = IconName::Phone;
    // Where figures stay hidden a column of what each said would be one.
    if (said->byPhone || m_poll.hidden || m_poll.secret || said->choice.size() != 1)
        return QVariant::fromValue(mark);
    const OptionMeaning meaning = m_poll.options[said->choice.first()].meaning;
    if (meaning == OptionMeaning::For) {
        mark.icon = IconName::Passed;
        mark.color = Token::Ok;
    } else if (meaning == OptionMeaning::Against) {
        mark.icon = IconName::Failed;
        mark.color = Token::Bad;
    } else if (meaning == OptionMeaning::Abstain) {
        mark.icon = IconName::Abstain;
    }
    return QVariant::fromValue(mark);
}

QString RollCallModel::wordsOf(const Said& said) const
{
    if (m_poll.secret)
        return tr("has voted");
    if (said.byPhone)
        return said.corrected ? tr("by phone (changed)") : tr("by phone");
    // In a row there is room for one option.
    const bool shown = !m_poll.hidden && said.choice.size() == 1;
    QString words = shown ? m_poll.options[said.choice.first()].text : tr("said");
    if (isByPhone())
        words = shown ? tr("%1, at the desk").arg(words) : tr("at the desk");
    return said.corrected ? tr("%1 (corrected)").arg(words) : words;
}

}  // namespace nghisu
