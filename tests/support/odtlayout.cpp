// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officelayout.h"

#include "report/package.h"

#include <QXmlStreamReader>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class OdtReader {
public:
    explicit OdtReader(const QByteArray& odt)
    {
        readStyles(partOfPackage(odt, u"styles.xml"_s));
        readStyles(partOfPackage(odt, u"content.xml"_s));
        readText(partOfPackage(odt, u"content.xml"_s));
    }

    OfficeLayout take() { return std::move(m_layout); }

private:
    static QString value(const QXmlStreamReader& xml, QLatin1StringView name)
    {
        return xml.attributes().value(name).toString();
    }

    // "12.70mm", "14pt"
    static double length(const QString& text) { return text.chopped(2).toDouble(); }

    static void read(const QXmlStreamReader& xml, OfficeLook& look)
    {
        for (const QXmlStreamAttribute& one : xml.attributes()) {
            const QString name = one.qualifiedName().toString();
            const QString text = one.value().toString();
            if (name == "fo:font-size"_L1)
                look.points = length(text);
            else if (name == "fo:font-weight"_L1)
                look.bold = text == "bold"_L1;
            else if (name == "fo:font-style"_L1)
                look.italic = text == "italic"_L1;
            else if (name == "fo:text-align"_L1)
                look.align = text == "justify"_L1 ? u"both"_s
                           : text == "start"_L1   ? u"left"_s
                                                  : text;
            else if (name == "fo:text-indent"_L1)
                look.firstIndent = length(text);
            else if (name == "fo:margin-top"_L1)
                look.spaceBefore = length(text);
            else if (name == "fo:margin-bottom"_L1)
                look.spaceAfter = length(text);
            else if (name == "fo:keep-with-next"_L1)
                look.keepsWithNext = text == "always"_L1;
        }
    }

    void readStyles(const QByteArray& part)
    {
        QString style;
        OfficeLook standard;
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = xml.qualifiedName().toString();
            if (name == "style:style"_L1) {
                style = value(xml, "style:name"_L1);
                const QString parent = value(xml, "style:parent-style-name"_L1);
                m_named.insert(style, m_layout.styles.contains(parent) && parent != "Standard"_L1
                                          ? m_named.value(parent)
                                          : style);
                m_layout.styles.insert(style, m_layout.styles.value(parent, standard));
            } else if (name == "style:page-layout-properties"_L1) {
                OfficePage page;
                page.width = length(value(xml, "fo:page-width"_L1));
                page.height = length(value(xml, "fo:page-height"_L1));
                page.left = length(value(xml, "fo:margin-left"_L1));
                page.right = length(value(xml, "fo:margin-right"_L1));
                page.top = length(value(xml, "fo:margin-top"_L1));
                page.bottom = length(value(xml, "fo:margin-bottom"_L1));
                m_layout.pages.append(page);
            } else if (name == "style:font-face"_L1) {
                m_layout.font = value(xml, "style:name"_L1);
            } else if (name.endsWith("-properties"_L1) && name.startsWith("style:"_L1)
                       && !style.isEmpty()) {
                read(xml, m_layout.styles[style]);
            }
        }
    }

    void readText(const QByteArray& part)
    {
        QXmlStreamReader xml(part);
        int tables = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            const QString name = xml.qualifiedName().toString();
            if (name == "table:table"_L1)
                tables += token == QXmlStreamReader::StartElement ? 1 : -1;
            if (token == QXmlStreamReader::StartElement
                && (name == "text:p"_L1 || name == "text:h"_L1))
                readParagraph(xml, tables > 0);
        }
    }

    void readParagraph(QXmlStreamReader& xml, bool inTable)
    {
        const QString style = value(xml, "text:style-name"_L1);
        const OfficeLook look = m_layout.styles.value(style);
        OfficeParagraph paragraph{m_named.value(style), {}, look, 0, inTable};
        QList<OfficeLook> runs{look};
        bool allBold = true;
        bool allItalic = true;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                runs.append(xml.attributes().hasAttribute("text:style-name"_L1)
                                ? m_layout.styles.value(value(xml, "text:style-name"_L1))
                                : runs.last());
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                runs.removeLast();
                break;
            case QXmlStreamReader::Characters:
                paragraph.text += xml.text();
                allBold = allBold && (runs.last().bold || xml.text().trimmed().isEmpty());
                allItalic = allItalic && (runs.last().italic || xml.text().trimmed().isEmpty());
                break;
            default:
                break;
            }
        }
        if (paragraph.text.isEmpty())
            return;
        paragraph.look.bold = allBold;
        paragraph.look.italic = allItalic;
        m_layout.paragraphs.append(paragraph);
    }

    OfficeLayout m_layout;
    QHash<QString, QString> m_named;  ///< the named style that an automatic one rests on
};

}  // namespace

OfficeLayout layoutOfOdt(const QByteArray& odt)
{
    return OdtReader(odt).take();
}

}  // namespace nghisu
