// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/odtstyles.h"

#include "intake/formats/xmlpart.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int deepestStyle = 32;

QString keyOf(QStringView family, const QString& name)
{
    return family + u'/' + name;
}

QString unquoted(QString family)
{
    return family.remove(u'\'').remove(u'"').trimmed();
}

}  // namespace

Result<void> OdtStyles::read(const QByteArray& part, const ReadLimits& limits)
{
    XmlPart xml(part, limits);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView element = xml.name();
        if (element == u"font-face")
            m_fonts.insert(xml.attribute(u"name"), unquoted(xml.attribute(u"font-family")));
        else if (element == u"style")
            readStyle(xml, xml.attribute(u"name"));
        else if (element == u"default-style")
            readStyle(xml, {});
        else if (element == u"list-style")
            m_lists.readStyle(xml, xml.attribute(u"name"));
        else if (element == u"outline-style")
            m_lists.readStyle(xml, {});
        else if (element == u"body")
            xml.skip();
    }
    m_settled.clear();
    return xml.outcome();
}

void OdtStyles::readStyle(XmlPart& xml, const QString& name)
{
    OdtStyle style;
    const QString family = xml.attribute(u"family");
    style.parent = xml.attribute(u"parent-style-name");
    style.masterPage = xml.attribute(u"master-page-name");
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"text-properties") {
            const QString named = xml.attribute(u"font-name");
            const QString font = named.isEmpty() ? xml.attribute(u"font-family") : named;
            if (!font.isEmpty())
                style.font = unquoted(m_fonts.value(font, font));
            if (const QString display = xml.attribute(u"display"); !display.isEmpty())
                style.hidden = display == u"none";
        } else if (xml.name() == u"table-properties") {
            style.shownTable = xml.attribute(u"display") != u"false";
        }
    }
    m_styles.insert(keyOf(family, name), style);
}

OdtStyle OdtStyles::style(QStringView family, const QString& name) const
{
    const QString key = keyOf(family, name);
    if (const auto known = m_settled.constFind(key); known != m_settled.constEnd())
        return *known;
    OdtStyle style = m_styles.value(key);
    const auto inherit = [&style](const OdtStyle& other) {
        if (!style.font)
            style.font = other.font;
        if (!style.hidden)
            style.hidden = other.hidden;
        if (style.masterPage.isEmpty())
            style.masterPage = other.masterPage;
    };
    QString parent = style.parent;
    for (int depth = 0; depth < deepestStyle && !parent.isEmpty(); ++depth) {
        const OdtStyle other = m_styles.value(keyOf(family, parent));
        inherit(other);
        parent = other.parent;
    }
    if (family == u"paragraph")
        inherit(m_styles.value(keyOf(family, {})));
    m_settled.insert(key, style);
    return style;
}

}  // namespace nghisu
