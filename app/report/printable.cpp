// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printable.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool turnsDirection(char16_t c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool endsLine(char16_t c)
{
    return c == u'\n' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085' || c == u'\v'
        || c == u'\f';
}

}  // namespace

QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (endsLine(c.unicode())) {
            clean += u'\n';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || c == QChar::ObjectReplacementCharacter) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c.category() != QChar::Other_Control && !turnsDirection(c.unicode())
                   && c != QChar::ByteOrderMark && !c.isNonCharacter()) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString printableLine(const QString& text)
{
    return printable(text).simplified();
}

QStringList printableParagraphs(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : printable(text).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            paragraphs.append(trimmed);
    }
    if (paragraphs.isEmpty())
        paragraphs.append(u"…"_s);
    return paragraphs;
}

QString sentenceCase(const QString& capitals)
{
    return capitals.left(1) + capitals.mid(1).toLower();
}

QString orDots(const QString& text)
{
    const QString line = printableLine(text);
    return line.isEmpty() ? u"…"_s : line;
}

}  // namespace nghisu
