// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = 8;
constexpr double optionWidth = 56;
constexpr double figureWidth = 18;
constexpr double wholeWidth = 100;
constexpr double leastOptionWidth = 28;

QString percentText(int percent)
{
    return u"%1 %"_s.arg(percent);
}

QList<Paragraph> figureCell(const QString& text, bool bold = false)
{
    return cellText(text, Align::Centre, bold);
}

TableCell emptyCell()
{
    return TableCell{Paragraph{{}, Align::Centre, 13}};
}

/// One column a count; the same ballots may have been counted twice.
QList<TableColumn> votesColumns(const Poll& poll, qsizetype counts, const Words& words)
{
    if (counts == 1) {
        return {{poll.weighted ? say(words, QT_TRANSLATE_NOOP("Document", "Votes by weight"))
                               : say(words, QT_TRANSLATE_NOOP("Document", "Number of votes")),
                 figureWidth, Align::Centre}};
    }
    QList<TableColumn> columns;
    for (qsizetype i = 1; i <= counts; ++i) {
        const char* source = poll.weighted
                               ? QT_TRANSLATE_NOOP("Document", "Votes by weight, count %1")
                               : QT_TRANSLATE_NOOP("Document", "Number of votes, count %1");
        columns.append({say(words, source).arg(i), figureWidth, Align::Centre});
    }
    return columns;
}

TableColumn column(const Words& words, const char* source, double weight, Align align)
{
    return {say(words, source), weight, align};
}

QList<TableCell> totals(const QList<PollFigures>& counts, const Words& words)
{
    QList<TableCell> row{emptyCell(), cellText(say(words, QT_TRANSLATE_NOOP("Document", "Total")),
                                               Align::Left, true)};
    qint64 total = 0;
    for (const PollFigures& count : counts) {
        total = 0;
        for (const qint64 votes : count.votes)
            total += votes;
        row.append(figureCell(QString::number(total), true));
    }
    row.append(figureCell(percentText(total > 0 ? 100 : 0), true));
    return row;
}

/// By the method of Schulze: the options from the first place on.
Table orderTable(const Poll& poll, const SchulzeResult& schulze, const Words& words)
{
    Table table;
    table.keepTogether = true;
    table.columns = {
        column(words, QT_TRANSLATE_NOOP("Document", "Place"), figureWidth, Align::Centre),
        column(words, QT_TRANSLATE_NOOP("Document", "Option"), optionWidth, Align::Left)};
    qsizetype place = 1;
    for (const QList<int>& equal : schulze.places) {
        for (const int option : equal) {
            table.rows.append(
                {figureCell(QString::number(place)), cellText(poll.options.value(option).text)});
        }
        place += equal.size();
    }
    return table;
}

/// The rounds of an instant run-off: what each that was still in had, and who went out.
Table roundsTable(const Poll& poll, const RunoffResult& runoff, const Words& words)
{
    Table table;
    table.columns = {
        column(words, QT_TRANSLATE_NOOP("Document", "Round"), numberWidth, Align::Centre),
        column(words, QT_TRANSLATE_NOOP("Document", "Votes"), optionWidth, Align::Left),
        column(words, QT_TRANSLATE_NOOP("Document", "Eliminated"), optionWidth / 2, Align::Left)};
    QList<int> out;
    for (qsizetype i = 0; i < runoff.rounds.size(); ++i) {
        const RunoffRound& round = runoff.rounds[i];
        QStringList votes;
        for (int option = 0; option < poll.options.size(); ++option) {
            if (!out.contains(option)) {
                votes.append(u"%1: %2"_s.arg(printableLine(poll.options[option].text))
                                 .arg(round.votes.value(option)));
            }
        }
        if (round.exhausted > 0) {
            votes.append(say(words, QT_TRANSLATE_NOOP("Document", "Exhausted ballots: %1"))
                             .arg(round.exhausted));
        }
        QStringList eliminated;
        for (const int option : round.eliminated)
            eliminated.append(printableLine(poll.options.value(option).text));
        out += round.eliminated;
        table.rows.append({figureCell(QString::number(i + 1)), cellText(votes.join(u'\n')),
                           emptyOr(eliminated.join(u'\n'))});
    }
    return table;
}

}  // namespace

QString electedText(const PollResult& result, int place, const Words& words)
{
    if (!result.election)
        return {};
    if (result.election->elected.contains(place))
        return say(words, QT_TRANSLATE_NOOP("Document", "Elected"));
    if (result.election->tied.contains(place))
        return say(words, QT_TRANSLATE_NOOP("Document", "Equal votes"));
    return {};
}

bool hasPercentages(const Poll& poll)
{
    return poll.ballot.kind != PollKind::Ranking && poll.ballot.votesOnOne() == 1;
}

Table countTable(const Poll& poll, const Words& words)
{
    return countTable(poll, resultOf(poll), words);
}

Table countTable(const Poll& poll, const PollResult& result, const Words& words)
{
    if (result.schulze)
        return orderTable(poll, *result.schulze, words);
    if (result.runoff)
        return roundsTable(poll, *result.runoff, words);

    const QList<PollFigures> counts = countsOf(poll);
    const bool parts = hasPercentages(poll);
    QList<TableColumn> figures = votesColumns(poll, counts.size(), words);
    if (parts) {
        figures.append(
            column(words, QT_TRANSLATE_NOOP("Document", "Percentage"), figureWidth, Align::Centre));
    }
    if (result.election) {
        figures.append(
            column(words, QT_TRANSLATE_NOOP("Document", "Result"), figureWidth, Align::Centre));
    }
    // What figures leave, so that the narrow columns are always as wide.
    const double left = wholeWidth - numberWidth - figureWidth * double(figures.size());
    Table table;
    table.keepTogether = true;
    table.columns = {
        column(words, QT_TRANSLATE_NOOP("Document", "No."), numberWidth, Align::Centre),
        column(words, QT_TRANSLATE_NOOP("Document", "Option"), std::max(left, leastOptionWidth),
               Align::Left)};
    table.columns += figures;
    for (int i = 0; i < poll.options.size(); ++i) {
        QList<TableCell> row{figureCell(QString::number(i + 1)), cellText(poll.options[i].text)};
        for (const PollFigures& count : counts)
            row.append(figureCell(QString::number(count.votes.value(i))));
        if (parts)
            row.append(figureCell(percentText(result.percents[i])));
        if (result.election) {
            const QString elected = electedText(result, i, words);
            row.append(elected.isEmpty() ? emptyCell() : figureCell(elected));
        }
        table.rows.append(row);
    }
    if (parts) {
        table.rows.append(totals(counts, words));
        if (result.election)
            table.rows.last().append(emptyCell());
    }
    return table;
}

}  // namespace nghisu
