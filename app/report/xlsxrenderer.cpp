// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxrenderer.h"

#include "report/package.h"
#include "report/papertype.h"
#include "report/printable.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767;  // UTF-16 units
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype exactDigits = 15;  // of a number that Excel keeps as it is

// In widths of a figure, as Excel measures columns.
constexpr double narrowest = 6;
constexpr double widest = 60;

constexpr lxw_color_t headFill = 0xE7E6E0;
constexpr lxw_color_t ruleColour = 0x9A9A94;
constexpr double millimetresInInch = 25.4;

/// Only what is written as a count is: no signs, no leading zeros, nothing that would be rounded.
std::optional<double> countOf(const QString& text)
{
    const bool figures = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (!figures || text.size() > exactDigits || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    return text.toDouble();
}

/// Excel reads "_x0041_" as the letter of that number, so that its first sign is written as one.
QString spelledOut(QString text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        const QStringView rest = QStringView(text).sliced(at + 2);
        if (rest.size() >= 5 && rest[4] == u'_'
            && std::all_of(rest.begin(), rest.begin() + 4, isDigit)) {
            text.replace(at, 1, u"_x005F_"_s);
            at += 6;
        }
    }
    return text;
}

/// How much of a text fits into one cell: whole words, where they are not longer than half of it.
qsizetype fitting(QStringView text)
{
    if (text.size() <= longestCell)
        return text.size();
    const qsizetype last =
        std::max(text.lastIndexOf(u'\n', longestCell - 1), text.lastIndexOf(u' ', longestCell - 1));
    if (last >= longestCell / 2)
        return last + 1;
    return text[longestCell - 1].isHighSurrogate() ? longestCell - 1 : longestCell;
}

/// A row as it stands in the workbook: as many rows as its longest cell needs.
QList<QStringList> rowsOf(const QStringList& row)
{
    QStringList clean;
    for (const QString& cell : row)
        clean.append(printable(cell));
    QList<QStringView> rest(clean.begin(), clean.end());
    QList<QStringList> rows;
    do {
        QStringList part;
        for (QStringView& cell : rest) {
            const qsizetype length = fitting(cell);
            part.append(cell.first(length).toString());
            cell = cell.sliced(length);
        }
        if (!rows.isEmpty() && part.first().isEmpty())
            part.first() = rows.first().first();
        rows.append(part);
    } while (
        std::any_of(rest.begin(), rest.end(), [](QStringView cell) { return !cell.isEmpty(); }));
    return rows;
}

/// A name that Excel takes: without its signs for places, and not too long.
QString sheetName(const Document& document)
{
    QString name = printableLine(document.title);
    for (const QChar sign : u"[]:*?/\\"_s)
        name.replace(sign, u' ');
    name = name.simplified().left(longestSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"Sheet1"_s : name;
}

struct BookRelease {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

class SheetWriter {
public:
    SheetWriter(lxw_workbook* book, lxw_worksheet* sheet, const PaperType& type)
        : m_book(book), m_sheet(sheet), m_type(type), m_head(cellFormat()), m_text(cellFormat()),
          m_number(cellFormat())
    {
        format_set_bold(m_head);
        format_set_align(m_head, LXW_ALIGN_CENTER);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_head, headFill);
        format_set_align(m_number, LXW_ALIGN_CENTER);
    }

    void write(const QStringList& row, bool head = false)
    {
        m_widths.resize(std::max(m_widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            put(lxw_col_t(i), row[i], head);
            m_widths[i] = std::max(m_widths[i], widthOf(row[i]));
        }
        ++m_row;
    }

    void finish(const PageSetup& page)
    {
        const auto columns = lxw_col_t(m_widths.size());
        for (lxw_col_t i = 0; i < columns; ++i) {
            worksheet_set_column(m_sheet, i, i, std::clamp(m_widths[i] + 2, narrowest, widest),
                                 nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (columns > 0) {
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(columns - 1));
            // "012" is meant to be text; Excel need not wonder.
            const QByteArray all = u"A1:%1%2"_s.arg(columnName(columns - 1)).arg(m_row).toLatin1();
            worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
        }
        worksheet_set_paper(m_sheet, 9);  // A4
        if (page.landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, page.left / millimetresInInch,
                              page.right / millimetresInInch, page.top / millimetresInInch,
                              page.bottom / millimetresInInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        if (page.numberBelow)
            worksheet_set_footer(m_sheet, "&C&P");
        else
            worksheet_set_header(m_sheet, "&C&P");
    }

private:
    lxw_format* cellFormat() const
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_font_name(format, m_type.family().toUtf8().constData());
        format_set_font_size(format, m_type.sheetPoints);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, ruleColour);
        return format;
    }

    void put(lxw_col_t column, const QString& text, bool head)
    {
        const auto count = head ? std::nullopt : countOf(text);
        if (text.isEmpty()) {
            worksheet_write_blank(m_sheet, m_row, column, head ? m_head : m_text);
        } else if (count) {
            worksheet_write_number(m_sheet, m_row, column, *count, m_number);
        } else {
            worksheet_write_string(m_sheet, m_row, column, spelledOut(text).toUtf8().constData(),
                                   head ? m_head : m_text);
        }
    }

    /// Of the longest line, in letters: about as wide as a figure each.
    static double widthOf(const QString& text)
    {
        qsizetype longest = 0;
        for (const QStringView line : QStringView(text).split(u'\n'))
            longest = std::max(longest, line.size());
        return double(longest);
    }

    static QString columnName(int column)
    {
        QString name;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
        return name;
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    const PaperType& m_type;
    lxw_format* m_head;
    lxw_format* m_text;
    lxw_format* m_number;
    lxw_row_t m_row = 0;
    QList<double> m_widths;
};

void setProperties(lxw_workbook* book, const Document& document)
{
    QByteArray title = printableLine(document.title).toUtf8();
    QByteArray author = printableLine(document.author).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    // The first day that a ZIP file knows, so that files do not differ by their time.
    properties.created = QDateTime(QDate(1980, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

/// The library overlooks that its temporary files could not be written: then their end is missing.
bool isWhole(const QByteArray& workbook)
{
    return partOfPackage(workbook, u"xl/worksheets/sheet1.xml"_s).trimmed().endsWith("</worksheet>")
        && partOfPackage(workbook, u"xl/sharedStrings.xml"_s).trimmed().endsWith("</sst>");
}

}  // namespace

QByteArray toXlsx(const Document& document)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {};
    const QString path = folder.filePath(u"document.xlsx"_s);
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = place.data();
    std::unique_ptr<lxw_workbook, BookRelease> book(
        workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!book)
        return {};
    setProperties(book.get(), document);
    lxw_worksheet* sheet =
        workbook_add_worksheet(book.get(), sheetName(document).toUtf8().constData());
    if (!sheet)
        return {};
    SheetWriter writer(book.get(), sheet, paperType(document.style));
    writer.write(rowsOf(document.sheet.columns).first(), true);
    for (const QStringList& row : document.sheet.rows) {
        const QList<QStringList> parts = rowsOf(row);
        for (const QStringList& part : parts)
            writer.write(part);
    }
    writer.finish(document.page);
    // Closing frees it, whatever comes of it.
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    return isWhole(bytes) ? bytes : QByteArray();
}

}  // namespace nghisu
