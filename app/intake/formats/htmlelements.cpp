// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HtmlReader that opens and closes elements.
#include "intake/formats/htmlreader.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr std::size_t deepestElement = 128;
constexpr std::size_t mostColumns = 512;
constexpr int widestSpan = 256;

bool isBlock(const QString& name)
{
    static const QSet<QString> names{
        u"p"_s,      u"div"_s, u"h1"_s,         u"h2"_s,     u"h3"_s,       u"h4"_s,
        u"h5"_s,     u"h6"_s,  u"section"_s,    u"form"_s,   u"article"_s,  u"header"_s,
        u"footer"_s, u"nav"_s, u"blockquote"_s, u"pre"_s,    u"aside"_s,    u"main"_s,
        u"dl"_s,     u"dt"_s,  u"dd"_s,         u"option"_s, u"caption"_s,  u"center"_s,
        u"body"_s,   u"hr"_s,  u"address"_s,    u"figure"_s, u"fieldset"_s, u"figcaption"_s};
    return names.contains(name);
}

// Elements that never hold anything.
bool isVoid(const QString& name)
{
    return name == u"br" || name == u"hr" || name == u"img" || name == u"meta" || name == u"link"
        || name == u"input" || name == u"col" || name == u"base" || name == u"wbr"
        || name == u"area" || name == u"param" || name == u"embed" || name == u"source";
}

bool isParagraph(QStringView name)
{
    return name == u"p"
        || (name.size() == 2 && name.front() == u'h' && name.at(1) >= u'1' && name.at(1) <= u'6');
}

NumberStyle numberStyle(const QString& type)
{
    if (type == u"a" || type.startsWith(u"lower-alpha") || type.startsWith(u"lower-latin"))
        return NumberStyle::LowerLetter;
    if (type == u"A" || type.startsWith(u"upper-alpha") || type.startsWith(u"upper-latin"))
        return NumberStyle::UpperLetter;
    if (type == u"i" || type.startsWith(u"lower-roman"))
        return NumberStyle::LowerRoman;
    if (type == u"I" || type.startsWith(u"upper-roman"))
        return NumberStyle::UpperRoman;
    if (type.startsWith(u"none"))
        return NumberStyle::None;
    return NumberStyle::Decimal;
}

int spanOf(const HtmlTag& tag, const QString& name)
{
    return std::clamp(tag.attributes.value(name).toInt(), 1, widestSpan);
}

bool isSignFont(QStringView family)
{
    return family.startsWith(u"symbol", Qt::CaseInsensitive)
        || family.startsWith(u"wingdings", Qt::CaseInsensitive);
}

}  // namespace

void HtmlReader::open(const HtmlTag& tag)
{
    const HtmlLook look = m_styles.lookOf(tag);
    if (tag.name == u"br" && !tag.prefixed) {
        if (!current() || !current()->hidden)
            ++m_breaks;
        return;
    }
    if (!tag.prefixed)
        startBlock(tag);
    if (tag.empty || isVoid(tag.name) || m_elements.size() >= deepestElement)
        return;
    Element element = current() ? *current() : Element();
    element.name = tag.name;
    element.preformatted = element.preformatted || tag.name == u"pre";
    element.hidden = element.hidden || look.hidden.value_or(false);
    if (look.font) {
        element.font = fontEncoding(*look.font);
        element.symbols = isSignFont(*look.font);
    }
    if (look.listMark && !element.listMark) {
        m_mark.clear();
        element.listMark = true;
    }
    m_elements.push_back(element);
    if (tag.name == u"ol" || tag.name == u"ul")
        startList(tag, look);
    else if (tag.name == u"table")
        m_tables.emplace_back();
}

void HtmlReader::startBlock(const HtmlTag& tag)
{
    const QString& name = tag.name;
    if (name == u"td" || name == u"th") {
        startCell(tag);
    } else if (name == u"tr") {
        startRow();
    } else if (name == u"li") {
        closeOpen(u"li", m_lists.empty() || !m_lists.back().ordered ? u"ul" : u"ol");
        endBlock();
        startItem(tag);
    } else if (name == u"table" || name == u"ol" || name == u"ul" || isBlock(name)) {
        if (isBlock(name))
            closeOpen(u"p", u"td");
        endBlock();
    }
}

void HtmlReader::startList(const HtmlTag& tag, const HtmlLook& look)
{
    List list;
    list.ordered = tag.name == u"ol";
    const QString type = tag.attributes.value(u"type"_s);
    list.style = numberStyle(look.listStyle.isEmpty() ? type : look.listStyle);
    bool valid = false;
    const int start = tag.attributes.value(u"start"_s).toInt(&valid);
    if (valid)
        list.next = std::clamp(start, -1'000'000, 1'000'000);
    m_lists.push_back(list);
}

void HtmlReader::startItem(const HtmlTag& tag)
{
    if (m_lists.empty())
        return;
    List& list = m_lists.back();
    if (!list.ordered) {
        m_label = list.style == NumberStyle::None ? QString() : u"-"_s;
        return;
    }
    bool valid = false;
    const int value = tag.attributes.value(u"value"_s).toInt(&valid);
    if (valid)
        list.next = std::clamp(value, -1'000'000, 1'000'000);
    const QString number = listNumber(list.next++, list.style);
    m_label = number.isEmpty() ? QString() : QString(number + u'.');
}

void HtmlReader::startRow()
{
    endBlock();
    if (m_tables.empty())
        m_tables.emplace_back();
    endRow();
    m_out.beginRow();
    m_tables.back().rowOpen = true;
    m_tables.back().column = 0;
    m_tables.back().spanned = 0;
}

void HtmlReader::endRow()
{
    endBlock();
    if (m_tables.empty() || !m_tables.back().rowOpen)
        return;
    m_tables.back().rowOpen = false;
    m_out.endRow();
    for (std::size_t i = m_tables.back().column; i < m_tables.back().covered.size(); ++i)
        m_tables.back().covered[i] = std::max(0, m_tables.back().covered[i] - 1);
}

void HtmlReader::startCell(const HtmlTag& tag)
{
    endBlock();
    if (m_tables.empty() || !m_tables.back().rowOpen)
        startRow();
    Table& table = m_tables.back();
    m_out.addCoveredCells(std::exchange(table.spanned, 0));
    // Cells above that reach down into this row come first.
    while (table.column < table.covered.size() && table.covered[table.column] > 0) {
        --table.covered[table.column++];
        m_out.beginCell();
    }
    m_out.beginCell();
    const auto columns = static_cast<std::size_t>(spanOf(tag, u"colspan"_s));
    const int rows = spanOf(tag, u"rowspan"_s);
    if (table.covered.size() < table.column + columns && table.column < mostColumns)
        table.covered.resize(table.column + columns, 0);
    for (std::size_t i = 0; i < columns; ++i) {
        if (table.column < table.covered.size())
            table.covered[table.column] = rows - 1;
        ++table.column;
    }
    table.spanned = static_cast<qsizetype>(columns) - 1;
}

// Elements of a name that were not closed end, as far up as the boundary.
void HtmlReader::closeOpen(QStringView name, QStringView boundary)
{
    for (std::size_t i = m_elements.size(); i > 0; --i) {
        const QString& open = m_elements[i - 1].name;
        if (open == boundary || open == u"table")
            return;
        if (open == name) {
            popTo(i - 1);
            return;
        }
    }
}

void HtmlReader::popTo(std::size_t size)
{
    while (m_elements.size() > size) {
        const bool wasMark = m_elements.back().listMark;
        m_elements.pop_back();
        if (wasMark && (m_elements.empty() || !m_elements.back().listMark))
            endListMark();
    }
}

// Word writes the number before a list paragraph with spaces of its own behind it.
void HtmlReader::endListMark()
{
    const QString mark = m_mark.simplified();
    m_mark.clear();
    if (mark.isEmpty())
        return;
    const bool sign = mark.size() == 1 && !mark.front().isLetterOrNumber();
    m_label = sign || mark == u"o" ? listMark(mark) : mark;
}

void HtmlReader::close(const QString& name)
{
    if (name == u"br") {
        ++m_breaks;
        return;
    }
    // A closing tag ends what stands in its element, but no table around it.
    std::size_t found = m_elements.size();
    for (std::size_t i = m_elements.size(); i > 0; --i) {
        const QString& open = m_elements[i - 1].name;
        if (open == name) {
            found = i - 1;
            break;
        }
        if (open == u"table"
            || ((open == u"td" || open == u"th") && name != u"tr" && name != u"tbody"))
            break;
    }
    if (isBlock(name) || name == u"li" || name == u"td" || name == u"th")
        endBlock();
    if (name == u"tr") {
        endRow();
    } else if (name == u"table") {
        endRow();
        if (!m_tables.empty() && found < m_elements.size())
            m_tables.pop_back();
    } else if ((name == u"ol" || name == u"ul") && found < m_elements.size()) {
        endBlock();
        m_label.clear();
        if (!m_lists.empty())
            m_lists.pop_back();
    }
    if (found == m_elements.size())
        return;
    popTo(found);
    if (isParagraph(name) && !m_office)
        m_out.blankLine();
}

}  // namespace nghisu
