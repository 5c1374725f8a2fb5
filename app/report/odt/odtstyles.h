// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officeflow.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace nghisu {
class Words;
}

namespace nghisu::odt {

// Styles of OpenDocument 1.3, part 3, 16 and 20.

using Attributes = QList<std::pair<QString, QString>>;

QString millimetres(double length);
QString points(double length);

/// Declares the name spaces on the element that was begun last.
void writeNamespaces(QXmlStreamWriter& xml);
void writeAttributes(QXmlStreamWriter& xml, const Attributes& attributes);

/// What a paragraph, and its letters, say of their look.
Attributes paragraphLook(const Paragraph& paragraph, double spaceAfter);
Attributes letterLook(const Run& run);

/// The styles that a text needs beside the named ones: one for each look, under a short name.
class AutomaticStyles {
public:
    struct Style {
        QString family;      ///< "paragraph", "text", "table-cell" …
        Attributes itself;   ///< of style:style, beside name and family
        QString properties;  ///< "style:paragraph-properties"; empty for none
        Attributes look;
        Attributes letters;  ///< of style:text-properties

        bool operator==(const Style&) const = default;
    };

    QString nameOf(const Style& style);
    void write(QXmlStreamWriter& xml) const;

private:
    QHash<QString, QString> m_names;  ///< by what they are made of
    QList<std::pair<QString, Style>> m_styles;
};

/// styles.xml: the named styles, the list, the pages.
QByteArray stylesPart(const Document& document, const Flow& flow, const Words& words);

/// The list whose numbers the program counts, and the page that a document begins with.
inline const QString listStyle = QStringLiteral("Numbers");
inline const QString firstPage = QStringLiteral("First");

}  // namespace nghisu::odt
