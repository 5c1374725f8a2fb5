// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"

#include "text/textdata.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

BodyKind kindOf(const QString& word)
{
    if (word == u"state")
        return BodyKind::State;
    if (word == u"ministry")
        return BodyKind::Ministry;
    if (word == u"agency")
        return BodyKind::Agency;
    return BodyKind::Other;
}

}  // namespace

QList<Body> standardDirectory()
{
    QList<Body> bodies;
    const QList<QStringList> rows = dataRows(u":/text/bodies.tsv"_s, 8);
    bodies.reserve(rows.size());
    for (const QStringList& row : rows) {
        Body body;
        body.code = row.at(0);
        body.name = row.at(1);
        body.shortName = row.at(2);
        body.kind = kindOf(row.at(3));
        body.aliases = row.at(4).split(u';', Qt::SkipEmptyParts);
        body.validFrom = QDate::fromString(row.at(5), Qt::ISODate);
        body.validTo = QDate::fromString(row.at(6), Qt::ISODate);
        const QStringList successors = row.at(7).split(u';', Qt::SkipEmptyParts);
        for (const QString& successor : successors)
            body.successors.append({successor.section(u':', 0, 0), successor.section(u':', 1)});
        bodies.append(body);
    }
    return bodies;
}

}  // namespace nghisu
