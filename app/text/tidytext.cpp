// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tidytext.h"

#include "text/linekind.h"
#include "text/marker.h"
#include "text/sourcelines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD:  // soft hyphen
    case 0x200B:  // zero width space
    case 0x200C:
    case 0x200D:
    case 0x2060:  // word joiner
    case 0xFEFF:  // byte order mark
    case 0xFFFC:  // in the place of a picture
        return true;
    default:
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
    }
}

QString withPlainBreaks(const QString& text)
{
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : result) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\v'
            || c == u'\f')
            c = u'\n';
    }
    return result;
}

}  // namespace

QString singleSpaced(const QString& text)
{
    QString result = withPlainBreaks(text);
    for (QChar& c : result) {
        if (c == u'\t' || c.category() == QChar::Separator_Space)
            c = u' ';
    }
    result.removeIf(isInvisible);
    static const QRegularExpression spaces(u" {2,}"_s);
    static const QRegularExpression breaks(u" *\n[ \n]*"_s);
    result.replace(spaces, u" "_s).replace(breaks, u"\n"_s);
    return result.normalized(QString::NormalizationForm_C);
}

QString joinedParagraphs(const QString& text, bool* joined)
{
    bool any = false;
    const SourceLines lines(withPlainBreaks(text));
    QString result;
    qsizetype last = -1;
    for (qsizetype i = lines.after(-1); i >= 0; i = lines.after(i)) {
        const qsizetype next = lines.after(i);
        // The number of a page, where the sentence runs over to the next one.
        const bool between =
            last >= 0 && next >= 0 && lineKind(lines.view(i)) == LineKind::PageNumber;
        if (between && !endsSentence(lines.view(last)))
            continue;
        const bool goesOn = last >= 0 && !markerAt(lines.view(i)) && lines.isWrapped(last, i);
        if (goesOn) {
            appendWrapped(result, lines.view(i));
            any = true;
        } else {
            if (last >= 0)
                result += u'\n';
            result += lines.rawView(i);
        }
        last = i;
    }
    // Where a passage was marked with the space at its end, it goes on from there.
    if (text.endsWith(u' ') && !result.endsWith(u' '))
        result += u' ';
    if (joined)
        *joined = any;
    return singleSpaced(result);
}

}  // namespace nghisu
