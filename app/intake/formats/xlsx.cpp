// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/xlsx.h"

#include "base/try.h"
#include "intake/formats/opc.h"
#include "intake/formats/sheetrows.h"
#include "intake/formats/textbuilder.h"
#include "intake/formats/xlsxformats.h"
#include "intake/formats/xmlpart.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype mostRows = 1 << 20;  // Excel's own limits
constexpr qsizetype mostColumns = 1 << 14;
constexpr qsizetype mostStrings = 2'000'000;

struct Place {
    qsizetype row = 0;
    qsizetype column = 0;
};

// "BC12": row 11, column 54.
std::optional<Place> placeOf(QStringView name)
{
    Place place;
    qsizetype i = 0;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z'; ++i) {
        place.column = place.column * 26 + (name.at(i).unicode() - u'A') + 1;
        if (place.column > mostColumns)
            return std::nullopt;
    }
    bool valid = false;
    place.row = name.mid(i).toLongLong(&valid);
    if (!valid || place.row < 1 || place.row > mostRows || place.column == 0)
        return std::nullopt;
    return Place{place.row - 1, place.column - 1};
}

// The text of a string item that has just started, with the letters of old fonts decoded. How it
// is pronounced is left out.
QString readString(XmlPart& xml, const ReadLimits& limits, QStringList& encodings)
{
    TextBuilder text(limits);
    QString plain;
    std::optional<FontEncoding> font;
    bool old = false;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"r")
            font.reset();
        else if (xml.name() == u"rFont")
            font = fontEncoding(xml.attribute(u"val"));
        else if (xml.name() == u"rPh")
            xml.skip();
        else if (xml.name() == u"t") {
            const QString run = xml.innerText();
            plain += run;
            text.add(run, font);
            old = old || font.has_value();
        }
    }
    if (!old)
        return plain;
    const QString decoded = text.take();
    for (const QString& encoding : text.encodings()) {
        if (!encodings.contains(encoding))
            encodings.append(encoding);
    }
    return decoded;
}

class XlsxReader {
public:
    XlsxReader(OpcPackage package, const ReadLimits& limits)
        : m_package(std::move(package)), m_limits(limits)
    {
    }

    Result<QList<FormatText>> read();

private:
    struct Sheet {
        QString name;
        QString relation;
        bool hidden = false;
    };

    Result<void> readWorkbook(const QString& part);
    Result<void> readStrings(const QByteArray& part);
    Result<FormatText> readSheet(const QByteArray& part);
    void readRow(XmlPart& xml, qsizetype& row, SheetRows& rows);
    void readCell(XmlPart& xml, Place& place, SheetRows& rows);
    QString cellText(const QString& type, const QString& value, int style) const;

    OpcPackage m_package;
    const ReadLimits& m_limits;
    QList<Sheet> m_sheets;
    QStringList m_strings;
    QStringList m_encodings;
    XlsxFormats m_formats;
};

Result<QList<FormatText>> XlsxReader::read()
{
    NGHISU_TRY_VALUE(const QString main, m_package.mainPart(u"xl/workbook.xml"_s));
    NGHISU_TRY_VALUE(const QList<OpcPackage::Relation> relations, m_package.relationsOf(main));
    QHash<QString, QString> parts;
    for (const OpcPackage::Relation& relation : relations) {
        parts.insert(relation.id, relation.part);
        if (relation.type == u"sharedStrings") {
            NGHISU_TRY(readStrings(m_package.part(relation.part)));
        } else if (relation.type == u"styles") {
            NGHISU_TRY_VALUE(m_formats, XlsxFormats::read(m_package.part(relation.part), m_limits));
        }
    }
    NGHISU_TRY(readWorkbook(main));
    QList<FormatText> sheets;
    QList<ReadNote> hidden;
    qsizetype left = m_limits.letters;
    for (const Sheet& sheet : std::as_const(m_sheets)) {
        if (sheet.hidden) {
            hidden.append({ReadNote::Kind::HiddenSheet, sheet.name});
            continue;
        }
        const QByteArray part = m_package.part(parts.value(sheet.relation));
        if (part.isEmpty())
            continue;  // a sheet of another kind: a chart
        NGHISU_TRY_VALUE(FormatText text, readSheet(part));
        left -= text.text.size();
        if (left < 0)
            return Error{ErrorCode::SourceTooLarge, {}};
        text.name = sheet.name;
        text.encodings = m_encodings;
        if (!text.text.isEmpty())
            sheets.append(text);
    }
    if (!sheets.isEmpty())
        sheets.front().notes = hidden + sheets.front().notes;
    return sheets;
}

Result<void> XlsxReader::readWorkbook(const QString& part)
{
    XmlPart xml(m_package.part(part), m_limits);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"sheet") {
            const QString state = xml.attribute(u"state");
            m_sheets.append({xml.attribute(u"name"), xml.attribute(u"id"),
                             state == u"hidden" || state == u"veryHidden"});
        } else if (xml.name() == u"workbookPr") {
            const QString from1904 = xml.attribute(u"date1904");
            m_formats.setFrom1904(from1904 == u"1" || from1904 == u"true");
        }
        if (m_sheets.size() > m_limits.parts)
            return Error{ErrorCode::SourceTooManyParts, {}};
    }
    return xml.outcome();
}

Result<void> XlsxReader::readStrings(const QByteArray& part)
{
    if (part.isEmpty())
        return {};
    XmlPart xml(part, m_limits);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"si")
            m_strings.append(readString(xml, m_limits, m_encodings));
        if (m_strings.size() > mostStrings)
            return Error{ErrorCode::SourceTooLarge, {}};
    }
    return xml.outcome();
}

Result<FormatText> XlsxReader::readSheet(const QByteArray& part)
{
    SheetRows rows(m_limits);
    qsizetype row = -1;
    qsizetype hidden = 0;
    XmlPart xml(part, m_limits);
    while (!rows.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"row") {
            if (xml.attribute(u"hidden") == u"1" || xml.attribute(u"hidden") == u"true") {
                ++hidden;
                const auto named = xml.attribute(u"r").toLongLong();
                row = named > 0 ? named - 1 : row + 1;
                xml.skip();
            } else {
                readRow(xml, row, rows);
            }
        } else if (xml.name() == u"mergeCell") {
            const QString range = xml.attribute(u"ref");
            const auto first = placeOf(range.section(u':', 0, 0));
            const auto last = placeOf(range.section(u':', 1, 1));
            if (first && last)
                rows.coverMerged(first->row, first->column, last->row, last->column);
        }
    }
    if (rows.isFull())
        return Error{ErrorCode::SourceTooLarge, {}};
    NGHISU_TRY(xml.outcome());
    FormatText result;
    NGHISU_TRY_VALUE(result.text, rows.text());
    if (hidden > 0)
        result.notes.append({ReadNote::Kind::HiddenRows, QString::number(hidden)});
    return result;
}

void XlsxReader::readRow(XmlPart& xml, qsizetype& row, SheetRows& rows)
{
    const auto named = xml.attribute(u"r").toLongLong();
    row = named > 0 && named <= mostRows ? named - 1 : row + 1;
    Place place{row, -1};
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !rows.isFull() && xml.next()) {
        if (xml.isStart() && xml.name() == u"c")
            readCell(xml, place, rows);
    }
}

void XlsxReader::readCell(XmlPart& xml, Place& place, SheetRows& rows)
{
    const auto named = placeOf(xml.attribute(u"r"));
    place.column = named ? named->column : place.column + 1;
    const QString type = xml.attribute(u"t");
    const int style = xml.attribute(u"s").toInt();
    QString value;
    QString text;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"v")
            value = xml.innerText();
        else if (xml.name() == u"is")
            text = readString(xml, m_limits, m_encodings);
        else
            xml.skip();  // the formula
    }
    rows.put(place.row, place.column, type == u"inlineStr" ? text : cellText(type, value, style));
}

QString XlsxReader::cellText(const QString& type, const QString& value, int style) const
{
    if (type == u"s") {
        bool valid = false;
        const int at = value.toInt(&valid);
        return valid && at >= 0 && at < m_strings.size() ? m_strings.at(at) : QString();
    }
    if (type == u"b")
        return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"str" || type == u"e" || type == u"d" || value.isEmpty())
        return value;
    bool valid = false;
    const double number = value.toDouble(&valid);
    return valid ? m_formats.shown(number, style) : value;
}

}  // namespace

Result<QList<FormatText>> readXlsx(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(OpcPackage package, OpcPackage::open(content, limits));
    return XlsxReader(std::move(package), limits).read();
}

}  // namespace nghisu
