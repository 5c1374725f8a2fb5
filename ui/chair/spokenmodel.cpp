// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/spokenmodel.h"

#include "chair/clocklabel.h"
#include "chair/personrowdelegate.h"
#include "chair/roomstate.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

SpokenModel::SpokenModel(const RoomState& state, QObject* parent) : QAbstractListModel(parent)
{
    QHash<PersonId, qsizetype> places;
    QHash<QString, qsizetype> strangers;
    for (const Person& person : state.people()) {
        places.insert(person.id, m_speakers.size());
        m_speakers.append({person.name, person.organisation, 0, 0});
    }
    const QDateTime now = state.now();
    for (const Speech& speech : state.speeches()) {
        if (speech.isWaiting())
            continue;
        qsizetype place = places.value(speech.person, -1);
        if (place < 0)
            place = strangers.value(speech.name, -1);
        if (place < 0) {
            place = m_speakers.size();
            strangers.insert(speech.name, place);
            m_speakers.append({speech.name, {}, 0, 0});
        }
        ++m_speakers[place].times;
        m_speakers[place].spoken += state.spokenAt(speech, now);
    }
    for (const Person& person : state.people()) {
        if (person.kind == PersonKind::Member && state.attendance().value(person.id).isPresent()
            && m_speakers[places.value(person.id)].times == 0)
            ++m_silent;
    }
    std::stable_sort(m_speakers.begin(), m_speakers.end(),
                     [](const Speaker& a, const Speaker& b) { return a.spoken < b.spoken; });
}

int SpokenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_speakers.size());
}

QString SpokenModel::wordsOf(const Speaker& speaker) const
{
    if (speaker.times == 0)
        return tr("has not spoken");
    return tr("%n time(s), %1", nullptr, speaker.times).arg(elapsedText(speaker.spoken));
}

QVariant SpokenModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_speakers.size())
        return {};
    const Speaker& speaker = m_speakers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return speaker.name;
    case PersonDetailRole:
        return speaker.organisation;
    case PersonMarkRole: {
        const bool silent = speaker.times == 0;
        return QVariant::fromValue(PersonMark{silent ? IconName::Pending : IconName::Clock,
                                              silent ? Token::Ink3 : Token::Ink2,
                                              wordsOf(speaker)});
    }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(speaker.name, wordsOf(speaker));
    default:
        return {};
    }
}

}  // namespace nghisu
