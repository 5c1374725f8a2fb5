// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/odtlists.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace nghisu {

class XmlPart;

/// What a style of an OpenDocument file says of text, paragraphs and tables. What it does not say
/// it inherits.
struct OdtStyle {
    QString parent;
    std::optional<QString> font;
    std::optional<bool> hidden;
    QString masterPage;
    bool shownTable = true;
};

/// The styles of an OpenDocument file, from its two parts, and its list styles.
class OdtStyles {
public:
    /// Reads the styles of styles.xml or content.xml; the later one stands before the earlier.
    Result<void> read(const QByteArray& part, const ReadLimits& limits);

    /// A style with all that it inherits, by its family ("text", "paragraph", "table") and name.
    OdtStyle style(QStringView family, const QString& name) const;

    OdtLists& lists() { return m_lists; }

private:
    void readStyle(XmlPart& xml, const QString& name);

    QHash<QString, OdtStyle> m_styles;  ///< by family, a stroke and name
    QHash<QString, QString> m_fonts;    ///< families by the name they have in the file
    OdtLists m_lists;
    mutable QHash<QString, OdtStyle> m_settled;
};

}  // namespace nghisu
