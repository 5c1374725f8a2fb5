// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/opc.h"

#include "base/try.h"
#include "intake/formats/archive.h"
#include "intake/formats/xmlpart.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nghisu {

Result<OpcPackage> OpcPackage::open(const QByteArray& document, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(auto parts, xmlPartsOf(document, limits));
    return OpcPackage(std::move(parts), limits);
}

Result<QList<OpcPackage::Relation>> OpcPackage::relationsOf(const QString& part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QByteArray content = m_parts.value(u"%1_rels/%2.rels"_s.arg(folder, part.mid(slash + 1)));
    QList<Relation> relations;
    if (content.isEmpty())
        return relations;
    XmlPart xml(content, m_limits);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship"
            || xml.attribute(u"TargetMode") == u"External")
            continue;
        const QString target = xml.attribute(u"Target").toLower();
        const QString path =
            target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        relations.append({xml.attribute(u"Id"), xml.attribute(u"Type").section(u'/', -1), path});
    }
    NGHISU_TRY(xml.outcome());
    return relations;
}

Result<QString> OpcPackage::mainPart(const QString& otherwise) const
{
    NGHISU_TRY_VALUE(const QList<Relation> relations, relationsOf({}));
    for (const Relation& relation : relations) {
        if (relation.type == u"officeDocument" && m_parts.contains(relation.part))
            return relation.part;
    }
    return otherwise;
}

}  // namespace nghisu
