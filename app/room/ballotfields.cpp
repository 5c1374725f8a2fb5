// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ballotfields.h"

#include <map>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

bool onlyOne(const BallotForm& form)
{
    return form.votesOnOne() == 1 && !form.striking && form.kind != PollKind::Ranking;
}

PageFields::List ranksToGive(qsizetype options, qsizetype own)
{
    PageFields::List list;
    for (qsizetype rank = 1; rank <= options; ++rank)
        list.push_back(
            PageFields().set(u"rank"_s, QString::number(rank)).set(u"selected"_s, rank == own));
    return list;
}

BallotAnswer rankedAnswer(const BulletinPoll& poll, const FormFields& form)
{
    BallotAnswer answer;
    answer.ranks.fill(0, poll.options.size());
    std::map<int, int> ranked;
    for (int place = 0; place < poll.options.size(); ++place) {
        const QString field = u'r' + QString::number(place);
        if (form.value(field).isEmpty())
            continue;
        const auto rank = form.numbers(field);
        if (!rank || rank->size() != 1) {
            answer.readable = false;
            return answer;
        }
        answer.ranks[place] = rank->first();
        answer.sameRank |= !ranked.emplace(rank->first(), place).second;
    }
    for (const auto& [rank, place] : ranked)
        answer.choice.append(place);
    return answer;
}

}  // namespace

PageFields::List ballotFields(const BulletinPoll& poll, const std::optional<BallotChoice>& choice,
                              const QList<int>& ranks)
{
    const BallotForm& form = poll.form;
    const bool one = onlyOne(form);
    const BallotChoice chosen = choice.value_or(BallotChoice());
    PageFields::List list;
    for (int place = 0; place < poll.options.size(); ++place) {
        PageFields option;
        option.set(u"text"_s, poll.options[place])
            .set(u"place"_s, QString::number(place))
            .set(u"ranking"_s, form.kind == PollKind::Ranking)
            .set(u"striking"_s, form.striking)
            .set(u"type"_s, one ? u"radio"_s : u"checkbox"_s)
            .set(u"box"_s, one             ? QString()
                           : form.striking ? u"close"_s
                                           : u"check"_s)
            .set(u"field"_s, form.striking ? u"s"_s : u"c"_s)
            .set(u"required"_s, one && !checkChoice(form, poll.options.size(), {}).has_value())
            .set(u"checked"_s,
                 form.striking ? choice && !chosen.contains(place) : chosen.contains(place));
        if (form.kind == PollKind::Ranking)
            option.set(u"ranks"_s, ranksToGive(poll.options.size(),
                                               ranks.value(place, int(chosen.indexOf(place)) + 1)));
        list.push_back(std::move(option));
    }
    return list;
}

BallotAnswer ballotAnswer(const BulletinPoll& poll, const FormFields& form)
{
    if (poll.form.kind == PollKind::Ranking)
        return rankedAnswer(poll, form);
    const auto named = form.numbers(poll.form.striking ? u"s"_s : u"c"_s);
    if (!named)
        return {{}, false, false};
    if (!poll.form.striking)
        return {*named, true, false};
    BallotAnswer answer;
    for (int place = 0; place < poll.options.size(); ++place) {
        if (!named->contains(place))
            answer.choice.append(place);
    }
    return answer;
}

}  // namespace nghisu
