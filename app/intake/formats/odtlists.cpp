// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/odtlists.h"

#include "intake/formats/xmlpart.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

NumberStyle numberStyle(const QString& format)
{
    if (format == u"1")
        return NumberStyle::Decimal;
    if (format == u"a")
        return NumberStyle::LowerLetter;
    if (format == u"A")
        return NumberStyle::UpperLetter;
    if (format == u"i")
        return NumberStyle::LowerRoman;
    if (format == u"I")
        return NumberStyle::UpperRoman;
    if (format == u"01, 02, 03, ...")
        return NumberStyle::DecimalZero;
    return format.isEmpty() ? NumberStyle::None : NumberStyle::Decimal;
}

}  // namespace

void OdtLists::readStyle(XmlPart& xml, const QString& name)
{
    Style style;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView element = xml.name();
        const bool number =
            element == u"list-level-style-number" || element == u"outline-level-style";
        if (!number && element != u"list-level-style-bullet"
            && element != u"list-level-style-image")
            continue;
        const auto at = xml.attribute(u"level").toUInt();
        if (at < 1 || at > levelCount)
            continue;
        Level& level = style.at(at - 1);
        if (!number) {
            level.style = NumberStyle::Bullet;
            level.bullet = xml.attribute(u"bullet-char");
            continue;
        }
        level.style = numberStyle(xml.attribute(u"num-format"));
        level.prefix = xml.attribute(u"num-prefix");
        level.suffix = xml.attribute(u"num-suffix");
        level.format = xml.attribute(u"num-list-format");
        if (const QString start = xml.attribute(u"start-value"); !start.isEmpty())
            level.start = start.toInt();
        level.shown = std::max(1, xml.attribute(u"display-levels").toInt());
    }
    m_styles.insert(name, style);
}

void OdtLists::beginList(const QString& id, const QString& style,
                         const std::optional<QString>& goesOn)
{
    if (!m_open.empty()) {
        m_open.push_back({style.isEmpty() ? m_open.back().style : style, false, {}});
        return;
    }
    m_open.push_back({style, false, {}});
    m_id = id.isEmpty() ? u"unnamed %1"_s.arg(++m_unnamed) : id;
    if (goesOn) {
        const QString before = goesOn->isEmpty() ? m_lastOfStyle.value(style) : *goesOn;
        m_countsOf.insert(m_id, m_countsOf.value(before));
    }
    m_lastOfStyle.insert(style, m_id);
}

void OdtLists::endList()
{
    if (!m_open.empty())
        m_open.pop_back();
}

void OdtLists::beginItem(std::optional<int> start)
{
    if (m_open.empty())
        return;
    m_open.back().numbered = true;
    m_open.back().start = start;
}

void OdtLists::endItem()
{
    if (!m_open.empty())
        m_open.back().numbered = false;
}

QString OdtLists::next()
{
    if (m_open.empty() || !m_open.back().numbered)
        return {};
    m_open.back().numbered = false;
    const std::size_t level = std::min(m_open.size(), levelCount) - 1;
    return advance(m_open.back().style, m_countsOf[m_id], level, m_open.back().start);
}

QString OdtLists::nextHeading(int level)
{
    if (level < 1 || level > static_cast<int>(levelCount))
        return {};
    return advance({}, m_headings, static_cast<std::size_t>(level) - 1, {});
}

QString OdtLists::advance(const QString& style, Counts& counts, std::size_t level,
                          std::optional<int> start) const
{
    const auto found = m_styles.constFind(style);
    if (found == m_styles.constEnd())
        return {};
    const Style& levels = *found;
    for (std::size_t i = 0; i < level; ++i) {
        if (!counts.at(i))
            counts.at(i) = levels.at(i).start;
    }
    std::optional<int>& count = counts.at(level);
    if (start)
        count = start;
    else if (count && *count < std::numeric_limits<int>::max())
        count = *count + 1;
    else
        count = levels.at(level).start;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), std::nullopt);

    const Level& own = levels.at(level);
    if (own.style == NumberStyle::Bullet)
        return listMark(own.bullet);
    const auto numberOf = [&](std::size_t i) {
        return listNumber(*counts.at(i), levels.at(i).style);
    };
    if (!own.format.isEmpty()) {
        QString text = own.format;
        for (std::size_t i = 0; i <= level; ++i)
            text.replace(u"%%1%"_s.arg(i + 1), numberOf(i));
        return text.trimmed();
    }
    if (own.style == NumberStyle::None)
        return {};
    const auto shown = std::min(static_cast<std::size_t>(own.shown), level + 1);
    QStringList numbers;
    for (std::size_t i = level + 1 - shown; i <= level; ++i) {
        const QString number = numberOf(i);
        if (!number.isEmpty())
            numbers.append(number);
    }
    return QString(own.prefix + numbers.join(u'.') + own.suffix).trimmed();
}

}  // namespace nghisu
