// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seentext.h"

#include "report/htmlrenderer.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

QString seenText(const Document& document)
{
    QString text = QString::fromUtf8(toHtml(document));
    text.remove(0, text.indexOf(u"<body>"_s));
    static const QRegularExpression ends(u"</(p|li|h2|th|td)>"_s);
    static const QRegularExpression marks(u"<[^>]*>"_s);
    text.replace(ends, u"\n"_s).remove(marks);
    return text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

}  // namespace nghisu
