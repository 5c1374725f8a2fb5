// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/webpolls.h"

#include "text/fold.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestOption = 300;
constexpr qsizetype longestQuestion = 400;

struct Option {
    QString text;
    qint64 votes = 0;
};

qint64 number(QString digits)
{
    return digits.remove(u'.').remove(u',').remove(u' ').toLongLong();
}

// Votes may stand before or after the percentage: "7 phiếu (44 %)", "44% (7 phiếu)".
std::optional<Option> optionAt(QStringView line)
{
    if (line.size() > longestOption || !line.contains(u' '))
        return std::nullopt;
    static const QRegularExpression votesFirst(
        u"^(?:\\(?\\d{1,2}\\s*[.)/:-]\\s*|[a-zA-Zđ][.)]\\s*|[-+*•○●]\\s*)?(.*?\\S)\\s*[,:;.(\\[–|-]*\\s*(\\d[\\d.,]*)\\s*"
        "(?:phieu|luot|votes?|y kien|binh chon)(?:\\s*(?:bau|binh chon|chon))?\\s*\\)?[,;]?\\s*(?:[(\\[–-]?\\s*[\\d.,]+\\s*%\\s*[)\\]]?)?\\s*\\.?$"_s);
    static const QRegularExpression percentFirst(
        u"^(?:\\(?\\d{1,2}\\s*[.)/:-]\\s*|[a-zA-Zđ][.)]\\s*|[-+*•○●]\\s*)?(.*?\\S)\\s*[,:;.(\\[–|-]*\\s*[\\d.,]+\\s*%\\s*[,(\\[–|-]*\\s*(\\d[\\d.,]*)\\s*"
        "(?:phieu|luot|votes?|y kien|binh chon)[^\\d%]*$"_s);
    const QString folded = foldSameLength(line);
    // Cheap to ask, and nearly every line is none.
    if (!folded.contains(u"phieu") && !folded.contains(u"luot") && !folded.contains(u"vote")
        && !folded.contains(u"y kien") && !folded.contains(u"binh chon"))
        return std::nullopt;
    QRegularExpressionMatch match = percentFirst.match(folded);
    if (!match.hasMatch())
        match = votesFirst.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    // Capitals are folded too, so the marker "1." is cut by position and the text is as typed.
    QString text = line.mid(match.capturedStart(1), match.capturedLength(1)).trimmed().toString();
    while (!text.isEmpty()
           && (text.back() == u',' || text.back() == u':' || text.back() == u'('
               || text.back() == u'-' || text.back() == u'–'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty() || text.startsWith(u"Tổng", Qt::CaseInsensitive))
        return std::nullopt;
    return Option{text, number(match.captured(2))};
}

std::optional<qint64> totalAt(QStringView line)
{
    static const QRegularExpression pattern(
        u"^tong(?: cong| so)?(?: so)?(?: phieu| luot| y kien)?(?: binh chon| bau| bieu quyet| tham gia)?\\s*[:=-]?\\s*(\\d[\\d.,]*)"
        "\\s*(?:phieu|luot|y kien|votes?)?(?: binh chon)?\\s*\\.?$"_s);
    if (line.size() > 60)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(foldSameLength(line));
    if (!match.hasMatch())
        return std::nullopt;
    return number(match.captured(1));
}

}  // namespace

std::vector<FoundPoll> findPolls(const SourceLines& lines)
{
    std::vector<FoundPoll> found;
    qsizetype freeFrom = 0;
    for (qsizetype i = 0; i < lines.size();) {
        if (lines.at(i).isBlank() || !optionAt(lines.view(i))) {
            ++i;
            continue;
        }
        FoundPoll made;
        made.first = i;
        made.end = i;
        qsizetype at = i;
        while (at >= 0 && at < lines.size()) {
            const auto option = optionAt(lines.view(at));
            if (!option)
                break;
            made.poll.options.append(option->text);
            made.poll.votes.append(option->votes);
            made.poll.total += option->votes;
            made.end = at + 1;
            at = lines.after(at);
        }
        if (made.poll.options.size() < 2) {
            i = made.end;
            continue;
        }
        if (at >= 0) {
            if (const auto total = totalAt(lines.view(at))) {
                made.poll.total = *total;
                made.end = at + 1;
            }
        }
        const qsizetype question = lines.before(made.first);
        if (question >= freeFrom && question + 2 >= made.first
            && lines.at(question).length() <= longestQuestion) {
            made.poll.question = lines.view(question).toString();
            made.first = question;
        }
        const qsizetype start = lines.at(made.first).start;
        made.poll.source = {start, lines.at(made.end - 1).end - start};
        freeFrom = made.end;
        i = made.end;
        found.push_back(std::move(made));
    }
    return found;
}

}  // namespace nghisu
