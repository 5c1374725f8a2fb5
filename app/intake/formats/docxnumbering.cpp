// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/docxnumbering.h"

#include "base/try.h"
#include "intake/formats/xmlpart.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

NumberStyle numberStyle(QStringView name)
{
    static const QHash<QString, NumberStyle> styles{
        {u"decimal"_s, NumberStyle::Decimal},
        {u"decimalZero"_s, NumberStyle::DecimalZero},
        {u"lowerLetter"_s, NumberStyle::LowerLetter},
        {u"upperLetter"_s, NumberStyle::UpperLetter},
        {u"lowerRoman"_s, NumberStyle::LowerRoman},
        {u"upperRoman"_s, NumberStyle::UpperRoman},
        {u"vietnameseCounting"_s, NumberStyle::VietnameseWords},
        {u"bullet"_s, NumberStyle::Bullet},
        {u"none"_s, NumberStyle::None}};
    return styles.value(name.toString(), NumberStyle::Decimal);
}

}  // namespace

DocxNumbering::Level DocxNumbering::readLevel(XmlPart& xml)
{
    Level level;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"start")
            level.start = xml.attribute(u"val").toInt();
        else if (name == u"numFmt")
            level.style = numberStyle(xml.attribute(u"val"));
        else if (name == u"lvlText")
            level.text = xml.attribute(u"val");
        else if (name == u"pStyle")
            level.linkedStyle = xml.attribute(u"val");
        else if (name == u"lvlRestart")
            level.restart = xml.attribute(u"val").toInt();
        else if (name == u"isLgl")
            level.decimal = true;
        else if (name == u"pPr" || name == u"rPr")
            xml.skip();
    }
    return level;
}

void DocxNumbering::readDefinition(XmlPart& xml)
{
    const int id = xml.attribute(u"abstractNumId").toInt();
    Definition definition;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"lvl") {
            const auto at = xml.attribute(u"ilvl").toUInt();
            const Level level = readLevel(xml);
            if (at < levelCount)
                definition.levels.at(at) = level;
        } else if (xml.name() == u"numStyleLink") {
            definition.link = xml.attribute(u"val");
        } else if (xml.name() == u"styleLink") {
            definition.linkedFrom = xml.attribute(u"val");
        }
    }
    m_definitions.insert(id, definition);
}

void DocxNumbering::readList(XmlPart& xml)
{
    const int id = xml.attribute(u"numId").toInt();
    List list;
    int level = 0;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"abstractNumId")
            list.definition = xml.attribute(u"val").toInt();
        else if (xml.name() == u"lvlOverride")
            level = xml.attribute(u"ilvl").toInt();
        else if (xml.name() == u"startOverride")
            list.starts.insert(level, xml.attribute(u"val").toInt());
        else if (xml.name() == u"lvl")
            list.levels.insert(level, readLevel(xml));
    }
    m_lists.insert(id, list);
}

Result<DocxNumbering> DocxNumbering::read(const QByteArray& part, const ReadLimits& limits)
{
    DocxNumbering numbering;
    XmlPart xml(part, limits);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"abstractNum")
            numbering.readDefinition(xml);
        else if (xml.name() == u"num")
            numbering.readList(xml);
    }
    NGHISU_TRY(xml.outcome());
    return numbering;
}

// A definition may only name the style whose definition has the levels.
int DocxNumbering::definitionOf(const List& list) const
{
    const QString link = m_definitions.value(list.definition).link;
    if (link.isEmpty())
        return list.definition;
    for (auto other = m_definitions.cbegin(); other != m_definitions.cend(); ++other) {
        if (other->linkedFrom == link)
            return other.key();
    }
    return list.definition;
}

const DocxNumbering::Level& DocxNumbering::levelOf(const List& list, int definition,
                                                   std::size_t level) const
{
    const auto own = list.levels.constFind(static_cast<int>(level));
    return own == list.levels.constEnd() ? m_definitions.constFind(definition)->levels.at(level)
                                         : *own;
}

QString DocxNumbering::next(int list, std::optional<int> level, const QString& style)
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.constEnd())
        return {};
    const int definition = definitionOf(*found);
    const auto levels = m_definitions.constFind(definition);
    if (levels == m_definitions.constEnd())
        return {};
    std::size_t at = 0;
    if (level) {
        at = *level > 0 ? static_cast<std::size_t>(*level) : 0;
    } else {
        for (std::size_t i = 0; i < levelCount; ++i) {
            if (!style.isEmpty() && levels->levels.at(i).linkedStyle == style)
                at = i;
        }
    }
    if (at >= levelCount)
        return {};

    Counts& counts = m_counts[definition];
    if (!m_begun.contains(list)) {
        m_begun.insert(list);
        for (auto start = found->starts.cbegin(); start != found->starts.cend(); ++start) {
            if (start.key() >= 0 && static_cast<std::size_t>(start.key()) < levelCount)
                counts.at(static_cast<std::size_t>(start.key())).reset();
        }
    }
    const auto startOf = [&](std::size_t i) {
        return found->starts.value(static_cast<int>(i), levelOf(*found, definition, i).start);
    };
    for (std::size_t i = 0; i < at; ++i) {
        if (!counts.at(i))
            counts.at(i) = startOf(i);
    }
    // Numbers that would not fit come round again, rather than being undefined.
    const int current = counts.at(at).value_or(0);
    counts.at(at) =
        counts.at(at) && current < std::numeric_limits<int>::max() ? current + 1 : startOf(at);
    for (std::size_t i = at + 1; i < levelCount; ++i) {
        const std::optional<int> restart = levelOf(*found, definition, i).restart;
        // Without a word on it a level begins anew after each one above it.
        if (!restart || (*restart > 0 && at < static_cast<std::size_t>(*restart)))
            counts.at(i).reset();
    }

    const Level& own = levelOf(*found, definition, at);
    if (own.style == NumberStyle::Bullet)
        return listMark(own.text);
    QString text;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const QChar unit = own.text.at(i);
        const QChar digit = i + 1 < own.text.size() ? own.text.at(i + 1) : QChar();
        if (unit != u'%' || digit < u'1' || digit > u'9') {
            text += unit;
            continue;
        }
        ++i;
        const auto shown = static_cast<std::size_t>(digit.unicode() - u'1');
        if (shown > at)
            continue;
        const Level& outer = levelOf(*found, definition, shown);
        const bool digits = own.decimal && outer.style != NumberStyle::DecimalZero;
        text += listNumber(*counts.at(shown), digits ? NumberStyle::Decimal : outer.style);
    }
    return text.trimmed();
}

}  // namespace nghisu
