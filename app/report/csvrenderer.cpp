// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvrenderer.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString& text)
{
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        // The full-width forms are taken for the others by some spreadsheets.
        return u"=+-@＝＋－＠"_s.contains(c);
    }
    return false;
}

QString field(QString text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    if (!isNumber && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
                     || text.contains(u';') || text.contains(u'\t') || text != text.trimmed();
    if (!quoted)
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

QString line(const QStringList& fields)
{
    QStringList out;
    for (const QString& one : fields)
        out.append(field(one));
    return out.join(u',') + "\r\n"_L1;
}

}  // namespace

QByteArray toCsv(const Document& document)
{
    QString text{QChar(QChar::ByteOrderMark)};
    text += line(document.sheet.columns);
    for (const QStringList& row : document.sheet.rows)
        text += line(row);
    return text.toUtf8();
}

}  // namespace nghisu
