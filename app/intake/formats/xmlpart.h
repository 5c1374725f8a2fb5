// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace nghisu {

/// Reads one XML part of an office document. Document types are refused, and with them every entity
/// but the five of XML: nothing is expanded, nothing is loaded from elsewhere. So are elements
/// nested or furnished beyond reason.
class XmlPart {
public:
    XmlPart(const QByteArray& content, const ReadLimits& limits);

    /// Goes to the next token that matters: StartElement, EndElement or Characters. False at the
    /// end and at an error.
    bool next();

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    /// The element's name without its prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    /// An attribute by its name without prefix; null where there is none.
    QString attribute(QStringView name) const;
    int depth() const { return m_depth; }

    /// Goes past the end of the element that has just started.
    void skip();
    /// All text up to the end of the element that has just started.
    QString innerText();

    /// What stopped the reading: Cancelled, SourceDamaged; nothing where it came to the end.
    Result<void> outcome() const;

private:
    QXmlStreamReader m_xml;
    const ReadLimits& m_limits;
    int m_depth = 0;
    int m_tokens = 0;
    bool m_cancelled = false;
};

}  // namespace nghisu
