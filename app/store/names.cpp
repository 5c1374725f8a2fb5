// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nghisu::names {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(Fraction fraction)
{
    return {fraction.num, fraction.den};
}

Fraction fractionFromJson(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toInt(), pair.at(1).toInt()};
}

}  // namespace

QString toJson(const DecisionRule& rule)
{
    const QJsonObject object{
        {u"key"_s, rule.key},
        {u"source"_s, rule.source},
        {u"quorum"_s, toJson(rule.quorum)},
        {u"quorumBase"_s, of(Bases, rule.quorumBase)},
        {u"threshold"_s, toJson(rule.threshold)},
        {u"comparison"_s, of(Comparisons, rule.comparison)},
        {u"base"_s, of(Bases, rule.base)},
        {u"tie"_s, of(TieModes, rule.tie)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DecisionRule ruleFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    DecisionRule rule;
    rule.key = object[u"key"_s].toString();
    rule.source = object[u"source"_s].toString();
    rule.quorum = fractionFromJson(object[u"quorum"_s]);
    rule.quorumBase = valueOf(Bases, object[u"quorumBase"_s].toString());
    rule.threshold = fractionFromJson(object[u"threshold"_s]);
    rule.comparison = valueOf(Comparisons, object[u"comparison"_s].toString());
    rule.base = valueOf(Bases, object[u"base"_s].toString());
    rule.tie = valueOf(TieModes, object[u"tie"_s].toString());
    return rule;
}

QString toJson(const BallotForm& form)
{
    const QJsonObject object{
        {u"kind"_s, of(PollKinds, form.kind)},
        {u"most"_s, form.most},
        {u"striking"_s, form.striking},
        {u"counting"_s, of(RankCountings, form.counting)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BallotForm formFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    BallotForm form;
    form.kind = valueOf(PollKinds, object[u"kind"_s].toString());
    form.most = std::max(1, object[u"most"_s].toInt(1));
    form.striking = object[u"striking"_s].toBool();
    form.counting = valueOf(RankCountings, object[u"counting"_s].toString());
    return form;
}

}  // namespace nghisu::names
