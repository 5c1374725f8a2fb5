// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officelayout.h"

#include "report/package.h"

#include <QXmlStreamReader>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

double millimetres(double twips)
{
    return twips * 25.4 / 1440;
}

class DocxReader {
public:
    explicit DocxReader(const QByteArray& docx)
    {
        readStyles(partOfPackage(docx, u"word/styles.xml"_s));
        readText(partOfPackage(docx, u"word/document.xml"_s));
        readHeader(partOfPackage(docx, u"word/header1.xml"_s));
    }

    OfficeLayout take() { return std::move(m_layout); }

private:
    static QString value(const QXmlStreamReader& xml, QLatin1StringView name = "w:val"_L1)
    {
        return xml.attributes().value(name).toString();
    }

    static bool isOn(const QXmlStreamReader& xml)
    {
        return value(xml) != "0"_L1 && value(xml) != "false"_L1;
    }

    /// A property of a paragraph or of letters, where it is one that we measure.
    static void read(const QXmlStreamReader& xml, OfficeLook& look)
    {
        const QString name = xml.qualifiedName().toString();
        const auto number = [&xml](QLatin1StringView attribute, double otherwise) {
            return xml.attributes().hasAttribute(attribute)
                     ? xml.attributes().value(attribute).toDouble()
                     : otherwise;
        };
        if (name == "w:sz"_L1) {
            look.points = value(xml).toDouble() / 2;
        } else if (name == "w:b"_L1) {
            look.bold = isOn(xml);
        } else if (name == "w:i"_L1) {
            look.italic = isOn(xml);
        } else if (name == "w:jc"_L1) {
            look.align = value(xml);
        } else if (name == "w:keepNext"_L1) {
            look.keepsWithNext = isOn(xml);
        } else if (name == "w:ind"_L1) {
            look.firstIndent =
                millimetres(number("w:firstLine"_L1, look.firstIndent * 1440 / 25.4));
        } else if (name == "w:spacing"_L1) {
            look.spaceBefore = number("w:before"_L1, look.spaceBefore * 20) / 20;
            look.spaceAfter = number("w:after"_L1, look.spaceAfter * 20) / 20;
        }
    }

    void readStyles(const QByteArray& part)
    {
        QString style;
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.qualifiedName() == "w:style"_L1) {
                style = value(xml, "w:styleId"_L1);
                m_layout.styles.insert(style, m_default);
            } else if (xml.qualifiedName() == "w:rFonts"_L1) {
                m_layout.font = value(xml, "w:ascii"_L1);
            } else {
                read(xml, style.isEmpty() ? m_default : m_layout.styles[style]);
            }
        }
    }

    void readText(const QByteArray& part)
    {
        QXmlStreamReader xml(part);
        int tables = 0;
        double column = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            const QString name = xml.qualifiedName().toString();
            if (token == QXmlStreamReader::EndElement) {
                tables -= name == "w:tbl"_L1 ? 1 : 0;
                continue;
            }
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == "w:tbl"_L1) {
                ++tables;
            } else if (name == "w:tcW"_L1) {
                column = millimetres(value(xml, "w:w"_L1).toDouble());
            } else if (name == "w:p"_L1) {
                readParagraph(xml, tables > 0, tables > 0 ? column : 0);
            } else {
                readSection(xml);
            }
        }
        const OfficePage page = m_layout.pages.value(0);
        for (OfficeParagraph& paragraph : m_layout.paragraphs) {
            if (paragraph.ruleLength < 0)
                paragraph.ruleLength += page.width - page.left - page.right;
        }
    }

    void readSection(const QXmlStreamReader& xml)
    {
        const QString name = xml.qualifiedName().toString();
        const auto length = [&xml](QLatin1StringView attribute) {
            return millimetres(xml.attributes().value(attribute).toDouble());
        };
        if (name == "w:sectPr"_L1) {
            m_layout.pages.append(OfficePage());
            m_differs = false;
        } else if (name == "w:pgSz"_L1) {
            m_layout.pages.last().width = length("w:w"_L1);
            m_layout.pages.last().height = length("w:h"_L1);
        } else if (name == "w:pgMar"_L1) {
            OfficePage& page = m_layout.pages.last();
            page.left = length("w:left"_L1);
            page.right = length("w:right"_L1);
            page.top = length("w:top"_L1);
            page.bottom = length("w:bottom"_L1);
            page.header = length("w:header"_L1);
        } else if (name == "w:titlePg"_L1) {
            m_differs = true;
        }
        m_layout.firstPageDiffers = m_differs;
    }

    /// \param column that it stands in, 0 for that of the page, which is known at its end
    void readParagraph(QXmlStreamReader& xml, bool inTable, double column)
    {
        OfficeParagraph paragraph;
        paragraph.inTable = inTable;
        OfficeLook run;
        bool allBold = true;
        bool allItalic = true;
        bool inRun = false;
        bool ruled = false;
        double indents = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            const QString name = xml.qualifiedName().toString();
            if (token == QXmlStreamReader::EndElement && name == "w:p"_L1)
                break;
            if (token == QXmlStreamReader::EndElement && name == "w:r"_L1)
                inRun = false;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == "w:pStyle"_L1) {
                paragraph.style = value(xml);
                paragraph.look = m_layout.styles.value(paragraph.style);
            } else if (name == "w:pBdr"_L1) {
                ruled = true;
            } else if (name == "w:r"_L1) {
                inRun = true;
                run = m_layout.styles.value(paragraph.style);
            } else if (name == "w:t"_L1) {
                const QString text = xml.readElementText();
                paragraph.text += text;
                paragraph.look.points = run.points;
                allBold = allBold && (run.bold || text.trimmed().isEmpty());
                allItalic = allItalic && (run.italic || text.trimmed().isEmpty());
            } else if (name == "w:br"_L1) {
                paragraph.text += u'\n';
            } else {
                readSection(xml);
                if (name == "w:ind"_L1) {
                    indents = millimetres(value(xml, "w:left"_L1).toDouble()
                                          + value(xml, "w:right"_L1).toDouble());
                }
                read(xml, inRun ? run : paragraph.look);
            }
        }
        if (ruled) {
            m_layout.paragraphs.last().ruleLength = column - indents;
            return;
        }
        if (paragraph.text.isEmpty())
            return;
        paragraph.look.bold = allBold;
        paragraph.look.italic = allItalic;
        m_layout.paragraphs.append(paragraph);
    }

    void readHeader(const QByteArray& part)
    {
        OfficeLook look;
        bool field = false;
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            field = field || value(xml, "w:instr"_L1).trimmed() == "PAGE"_L1;
            read(xml, look);
        }
        m_layout.numberPoints = field ? look.points : 0;
        m_layout.numberAlign = look.align;
    }

    OfficeLayout m_layout;
    OfficeLook m_default;
    bool m_differs = false;
};

}  // namespace

OfficeLayout layoutOfDocx(const QByteArray& docx)
{
    return DocxReader(docx).take();
}

}  // namespace nghisu
