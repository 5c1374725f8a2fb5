// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phoneslipmodel.h"

#include "chair/personrowdelegate.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

PersonMark markOf(const PhoneMember& member)
{
    if (member.signedIn)
        return {IconName::Phone, Token::Ok, PhoneSlipModel::tr("signed in")};
    if (member.hasCode)
        return {IconName::Pending, Token::Ink2, PhoneSlipModel::tr("has a slip")};
    return {IconName::Abstain, Token::Ink2, PhoneSlipModel::tr("no slip")};
}

}  // namespace

void PhoneSlipModel::setMembers(const QList<PhoneMember>& members)
{
    m_members = members;
    filter();
}

void PhoneSlipModel::setFilter(const QString& words)
{
    m_words = wordsForSearch(words);
    filter();
}

void PhoneSlipModel::filter()
{
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    QList<PhoneMember> shown = m_members;
    shown.removeIf([&](const PhoneMember& member) {
        const QString all =
            wordsForSearch(QString(member.person.name + u' ' + member.person.organisation));
        return !std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString& word) { return all.contains(word); });
    });
    const auto alike = [](const PhoneMember& one, const PhoneMember& other) {
        return one.person == other.person;
    };
    const bool same = std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), alike);
    // Whoever is selected stays so while others sign in.
    if (same && !shown.isEmpty()) {
        m_shown = shown;
        emit dataChanged(index(0), index(rowCount() - 1));
    } else if (!same) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
}

PhoneMember PhoneSlipModel::memberAt(int row) const
{
    return m_shown.value(row);
}

int PhoneSlipModel::signedIn() const
{
    return int(std::count_if(m_members.begin(), m_members.end(),
                             [](const PhoneMember& member) { return member.signedIn; }));
}

int PhoneSlipModel::withCode() const
{
    return int(std::count_if(m_members.begin(), m_members.end(),
                             [](const PhoneMember& member) { return member.hasCode; }));
}

int PhoneSlipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PhoneSlipModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PhoneMember& member = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return member.person.name;
    case PersonDetailRole:
        return member.person.organisation;
    case PersonMarkRole:
        return QVariant::fromValue(markOf(member));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(member.person.name, markOf(member).words);
    default:
        return {};
    }
}

}  // namespace nghisu
