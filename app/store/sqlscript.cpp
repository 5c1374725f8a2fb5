// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// The index after the quoted text that begins at `start`; a doubled quote stands for itself.
qsizetype endOfQuoted(const QString& script, qsizetype start)
{
    const QChar close = script[start] == u'[' ? QChar(u']') : script[start];
    for (qsizetype i = start + 1; i < script.size(); ++i) {
        if (script[i] != close)
            continue;
        if (i + 1 < script.size() && script[i + 1] == close)
            ++i;
        else
            return i + 1;
    }
    return script.size();
}

// The index after the comment that begins at `start`, or `start` where none does.
qsizetype endOfComment(const QString& script, qsizetype start)
{
    const QStringView rest = QStringView(script).mid(start);
    const auto endAfter = [&](QStringView mark) {
        const qsizetype found = script.indexOf(mark, start + 2);
        return found < 0 ? script.size() : found + mark.size();
    };
    if (rest.startsWith("--"_L1))
        return endAfter(u"\n");
    if (rest.startsWith("/*"_L1))
        return endAfter(u"*/");
    return start;
}

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"' || c == u'`' || c == u'[';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

}  // namespace

QStringList splitSqlScript(const QString& script)
{
    QStringList statements;
    QString statement;
    bool trigger = false;
    int depth = 0;  // of BEGIN and CASE inside a trigger
    qsizetype i = 0;
    const auto finish = [&] {
        if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
        statement.clear();
        trigger = false;
        depth = 0;
    };
    while (i < script.size()) {
        const QChar c = script[i];
        if (const qsizetype after = endOfComment(script, i); after > i) {
            statement.append(u' ');
            i = after;
        } else if (isQuote(c)) {
            const qsizetype end = endOfQuoted(script, i);
            statement.append(QStringView(script).mid(i, end - i));
            i = end;
        } else if (isWordCharacter(c)) {
            qsizetype end = i;
            while (end < script.size() && isWordCharacter(script[end]))
                ++end;
            const QString word = script.mid(i, end - i);
            const auto is = [&](QLatin1StringView keyword) {
                return word.compare(keyword, Qt::CaseInsensitive) == 0;
            };
            if (is("TRIGGER"_L1))
                trigger = true;
            else if (trigger && (is("BEGIN"_L1) || is("CASE"_L1)))
                ++depth;
            else if (trigger && is("END"_L1))
                --depth;
            statement.append(word);
            i = end;
        } else if (c == u';' && depth <= 0) {
            finish();
            ++i;
        } else {
            statement.append(c);
            ++i;
        }
    }
    finish();
    return statements;
}

QString normalisedSql(const QString& statement)
{
    QString normal;
    bool space = false;
    const auto append = [&](QStringView part) {
        if (space && !normal.isEmpty())
            normal.append(u' ');
        space = false;
        normal.append(part);
    };
    qsizetype i = 0;
    while (i < statement.size()) {
        const QChar c = statement[i];
        qsizetype end = endOfComment(statement, i);
        if (end > i || c.isSpace()) {
            space = true;
            i = std::max(end, i + 1);
            continue;
        }
        end = isQuote(c) ? endOfQuoted(statement, i) : i + 1;
        append(QStringView(statement).mid(i, end - i));
        i = end;
    }
    return normal;
}

}  // namespace nghisu
