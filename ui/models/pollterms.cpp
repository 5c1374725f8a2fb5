// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pollterms.h"

#include "domain/poll.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace nghisu {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("PollTerms", source);
}

}  // namespace

QString pollWay(const Poll& poll, const Words& words)
{
    const char* source = poll.secret ? QT_TRANSLATE_NOOP("PollTerms", "%1, secret")
                                     : QT_TRANSLATE_NOOP("PollTerms", "%1, open");
    return say(source).arg(words.method(poll.method));
}

QString pollKindWords(const Poll& poll)
{
    const auto figures = [&](const char* source) {
        return say(source).arg(poll.ballot.most).arg(poll.options.size());
    };
    switch (poll.ballot.kind) {
    case PollKind::Decision:
        break;
    case PollKind::Choice:
        return poll.ballot.most == 1
                 ? say(QT_TRANSLATE_NOOP("PollTerms", "Choice of one of %1 options"))
                       .arg(poll.options.size())
                 : figures(QT_TRANSLATE_NOOP("PollTerms", "Choice of at most %1 of %2 options"));
    case PollKind::Election:
        return poll.ballot.striking
                 ? figures(QT_TRANSLATE_NOOP("PollTerms", "Election of %1 of %2, by striking out"))
                 : figures(QT_TRANSLATE_NOOP("PollTerms", "Election of %1 of %2"));
    case PollKind::Ranking:
        return poll.ballot.counting == RankCounting::Schulze
                 ? say(QT_TRANSLATE_NOOP("PollTerms", "Ranking, compared two by two"))
                 : say(QT_TRANSLATE_NOOP("PollTerms", "Ranking, counted in rounds"));
    }
    return say(QT_TRANSLATE_NOOP("PollTerms", "Decision"));
}

QString pollTerms(const Poll& poll, const Words& words)
{
    QStringList terms{pollKindWords(poll), pollWay(poll, words)};
    if (poll.hidden)
        terms.append(say(QT_TRANSLATE_NOOP("PollTerms", "figures hidden until closed")));
    return terms.join(QStringLiteral(" · "));
}

}  // namespace nghisu
