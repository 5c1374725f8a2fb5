// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/xmlpart.h"

#include "base/plausiblexml.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int tokensBetweenLooks = 0x3FF;

}  // namespace

XmlPart::XmlPart(const QByteArray& content, const ReadLimits& limits)
    : m_xml(isPlausibleXml(content) ? content : QByteArray()), m_limits(limits)
{
}

bool XmlPart::next()
{
    while (!m_xml.atEnd()) {
        if ((++m_tokens & tokensBetweenLooks) == 0 && m_limits.isCancelled()) {
            m_cancelled = true;
            return false;
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.nesting) {
                m_xml.raiseError(u"nested too deep"_s);
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_xml.raiseError(u"document type"_s);
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString XmlPart::innerText()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside && next()) {
        if (isText())
            text += m_xml.text();
    }
    return text;
}

Result<void> XmlPart::outcome() const
{
    if (m_cancelled)
        return Error{ErrorCode::Cancelled, {}};
    if (m_xml.hasError())
        return Error{ErrorCode::SourceDamaged, {}, m_xml.errorString()};
    return {};
}

}  // namespace nghisu
