// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/packages.h"

#include "intake/formats/archive.h"

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu::support {
namespace {

constexpr int dotsPerInch = 96;
constexpr int lineHeight = 20;

la_ssize_t append(archive*, void* bytes, const void* block, std::size_t size)
{
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(block),
                                            static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

const QString declaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;
const QString relationsSpace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString officeRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString wordSpaces =
    u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"%1\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wps=\"urn:wps\" xmlns:a=\"urn:a\""_s.arg(
        officeRelations);
const QString odfSpaces =
    u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""_s;

// The relations of a part: target by target, its type being its file's name without number.
QByteArray relations(const QString& folder, const QStringList& targets)
{
    QString xml = declaration + u"<Relationships xmlns=\"%1\">"_s.arg(relationsSpace);
    for (const QString& target : targets) {
        QString type = target.section(u'/', -1).section(u'.', 0, 0);
        while (!type.isEmpty() && type.back().isDigit())
            type.chop(1);
        if (type == u"document" || type == u"workbook")
            type = u"officeDocument"_s;
        else if (type == u"sheet")
            type = u"worksheet"_s;
        xml += u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(
            target.section(u'/', -1).section(u'.', 0, 0), officeRelations, type,
            folder.isEmpty() ? target : target.mid(folder.size()));
    }
    return QString(xml + u"</Relationships>").toUtf8();
}

// A package of Microsoft's kind: the main part refers to all others.
QByteArray packageOf(const QString& main, const QList<NamedBytes>& parts)
{
    const QString folder = main.section(u'/', 0, -2) + u'/';
    QStringList targets;
    for (const NamedBytes& part : parts) {
        if (part.first != main)
            targets.append(part.first);
    }
    return zipOf(QList<NamedBytes>{{u"[Content_Types].xml"_s, "<Types/>"},
                                   {u"_rels/.rels"_s, relations({}, {main})},
                                   {u"%1_rels/%2.rels"_s.arg(folder, main.section(u'/', -1)),
                                    relations(folder, targets)}}
                 + parts);
}

QByteArray odfOf(const QString& kind, const QString& element, const QString& content,
                 const QString& styles, const QList<NamedBytes>& parts)
{
    const QString xml =
        declaration
        + u"<office:document-content %1><office:automatic-styles>%2"
          "</office:automatic-styles><office:body><office:%3>%4</office:%3>"
          "</office:body></office:document-content>"_s.arg(odfSpaces, styles, element, content);
    QList<NamedBytes> files{
        {u"mimetype"_s, "application/vnd.oasis.opendocument." + kind.toLatin1()},
        {u"content.xml"_s, xml.toUtf8()},
        {u"META-INF/manifest.xml"_s,
         "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"}};
    for (const NamedBytes& part : parts) {
        const auto same = std::find_if(files.begin(), files.end(), [&part](const NamedBytes& file) {
            return file.first == part.first;
        });
        QByteArray bytes = part.second;
        bytes.replace("SPACES", odfSpaces.toUtf8());
        if (same == files.end())
            files.append({part.first, bytes});
        else
            same->second = bytes;
    }
    return zipOf(files);
}

}  // namespace

QByteArray zipOf(const QList<NamedBytes>& files)
{
    QByteArray bytes;
    archive* const writer = archive_write_new();
    archive_write_set_format_zip(writer);
    // As most programs write names: UTF-8, and said to be so.
    archive_write_set_options(writer, "hdrcharset=UTF-8");
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &bytes, nullptr, append, nullptr);
    for (const auto& [name, content] : files) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        // The mimetype of OpenDocument is not compressed, so that it can be seen from outside.
        if (name == u"mimetype")
            archive_write_zip_set_compression_store(writer);
        else
            archive_write_zip_set_compression_deflate(writer);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

QByteArray partOfZip(const QByteArray& zip, const QString& name)
{
    const auto files = unpackZip(zip, {[&name](const QString& file) { return file == name; }},
                                 ReadLimits().document, {});
    return files && !files->isEmpty() ? files->front().content.value_or({}) : QByteArray();
}

QList<NamedBytes> filesOfZip(const QByteArray& zip)
{
    QList<NamedBytes> files;
    const auto all =
        unpackZip(zip, {[](const QString&) { return true; }}, ReadLimits().document, {});
    if (!all)
        return files;
    for (const ArchiveFile& file : *all)
        files.append({file.name, file.content.value_or({})});
    return files;
}

QByteArray docxOf(const QString& body, const QList<NamedBytes>& parts)
{
    const QString document =
        declaration + u"<w:document %1><w:body>%2</w:body></w:document>"_s.arg(wordSpaces, body);
    return docxOfParts(QList<NamedBytes>{{u"word/document.xml"_s, document.toUtf8()}} + parts);
}

QByteArray docxOfParts(const QList<NamedBytes>& parts)
{
    return packageOf(u"word/document.xml"_s, parts);
}

QString docxParagraph(const QString& text, const QString& place, const QString& look)
{
    return u"<w:p><w:pPr>%1</w:pPr><w:r><w:rPr>%2</w:rPr><w:t xml:space=\"preserve\">%3</w:t></w:r></w:p>"_s
        .arg(place, look, text.toHtmlEscaped());
}

NamedBytes docxPart(const QString& name, const QString& root, const QString& content)
{
    return {u"word/%1.xml"_s.arg(name),
            QString(declaration + u"<w:%1 %2>%3</w:%1>"_s.arg(root, wordSpaces, content)).toUtf8()};
}

QByteArray odtOf(const QString& body, const QString& styles, const QList<NamedBytes>& parts)
{
    return odfOf(u"text"_s, u"text"_s, body, styles, parts);
}

QByteArray odsOf(const QString& tables, const QString& styles)
{
    return odfOf(u"spreadsheet"_s, u"spreadsheet"_s, tables, styles, {});
}

QByteArray xlsxOf(const QList<TestSheet>& sheets, const QStringList& strings, const QString& styles)
{
    const QString space =
        u"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%1\""_s.arg(
            officeRelations);
    const auto part = [&space](const QString& root, const QString& content) {
        return QString(declaration + u"<%1 %2>%3</%1>"_s.arg(root, space, content)).toUtf8();
    };
    QString items;
    for (const QString& string : strings)
        items += string.startsWith(u'<') ? u"<si>%1</si>"_s.arg(string)
                                         : u"<si><t>%1</t></si>"_s.arg(string.toHtmlEscaped());
    QString entries;
    QList<NamedBytes> parts{{u"xl/sharedStrings.xml"_s, part(u"sst"_s, items)},
                            {u"xl/styles.xml"_s, part(u"styleSheet"_s, styles)}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString name = u"sheet%1"_s.arg(i + 1);
        entries += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"%3\" %4/>"_s.arg(
            sheets.at(i).name, QString::number(i + 1), name, sheets.at(i).attributes);
        parts.append(
            {u"xl/worksheets/%1.xml"_s.arg(name), part(u"worksheet"_s, sheets.at(i).content)});
    }
    parts.prepend(
        {u"xl/workbook.xml"_s, part(u"workbook"_s, u"<sheets>%1</sheets>"_s.arg(entries))});
    return xlsxOfParts(parts);
}

QByteArray xlsxOfParts(const QList<NamedBytes>& parts)
{
    return packageOf(u"xl/workbook.xml"_s, parts);
}

QByteArray pdfOf(const QList<QStringList>& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Liberation Serif"_s, 13));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        int y = lineHeight;
        for (const QString& line : pages.at(i)) {
            // A tab goes on in the middle of the page, as the right half of a letterhead does.
            const QStringList halves = line.split(u'\t');
            painter.drawText(0, y, halves.value(0));
            if (halves.size() > 1)
                painter.drawText(340, y, halves.value(1));
            y += lineHeight;
        }
    }
    painter.end();
    return bytes;
}

QByteArray pdfOfHtml(const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(dotsPerInch);
    QTextDocument document;
    document.setDefaultFont(QFont(u"Liberation Serif"_s, 13));
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

QByteArray pdfOfPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.fillRect(0, 0, 1000, 1000, Qt::gray);
    painter.end();
    return bytes;
}

}  // namespace nghisu::support
