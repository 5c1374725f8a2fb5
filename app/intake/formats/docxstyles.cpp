// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/docxstyles.h"

#include "base/try.h"
#include "intake/formats/xmlpart.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Styles are at most as deep as Word allows its own.
constexpr int deepestStyle = 32;

DocxStyle readStyle(XmlPart& xml)
{
    DocxStyle style;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"basedOn")
            style.basedOn = xml.attribute(u"val");
        else if (xml.name() == u"rPr")
            style.look = readRunLook(xml);
        else if (xml.name() == u"numPr")
            style.place = readListPlace(xml);
        else if (xml.name() == u"tblStylePr")
            xml.skip();
    }
    return style;
}

}  // namespace

void DocxRunLook::inherit(const DocxRunLook& other)
{
    if (!font)
        font = other.font;
    if (!hidden)
        hidden = other.hidden;
}

void DocxListPlace::inherit(const DocxListPlace& other)
{
    if (!list)
        list = other.list;
    if (!level)
        level = other.level;
}

Result<DocxStyles> DocxStyles::read(const QByteArray& part, const ReadLimits& limits)
{
    DocxStyles styles;
    XmlPart xml(part, limits);
    bool defaults = false;
    while (xml.next()) {
        if (xml.name() == u"docDefaults") {
            defaults = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"rPr" && defaults) {
            styles.m_default = readRunLook(xml);
        } else if (xml.isStart() && xml.name() == u"style") {
            const QString id = xml.attribute(u"styleId");
            const QString plain = xml.attribute(u"default");
            const bool paragraph = xml.attribute(u"type") == u"paragraph";
            if (paragraph && (plain == u"1" || plain == u"true" || plain == u"on"))
                styles.m_plain = id;
            styles.m_styles.insert(id, readStyle(xml));
        }
    }
    NGHISU_TRY(xml.outcome());
    styles.settle();
    return styles;
}

DocxStyle DocxStyles::settled(const QString& id) const
{
    DocxStyle style = m_styles.value(id);
    QString parent = style.basedOn;
    for (int depth = 0; depth < deepestStyle && m_styles.contains(parent); ++depth) {
        const DocxStyle other = m_styles.value(parent);
        style.look.inherit(other.look);
        style.place.inherit(other.place);
        parent = other.basedOn;
    }
    return style;
}

void DocxStyles::settle()
{
    QHash<QString, DocxStyle> all;
    for (auto style = m_styles.cbegin(); style != m_styles.cend(); ++style)
        all.insert(style.key(), settled(style.key()));
    m_styles = all;
    m_unknown = m_styles.value(m_plain);
}

const DocxStyle& DocxStyles::style(const QString& id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.constEnd() ? m_unknown : *found;
}

DocxRunLook DocxStyles::look(const DocxRunLook& run, const QString& paragraphStyle) const
{
    DocxRunLook look = run;
    if (!run.style.isEmpty() && m_styles.contains(run.style))
        look.inherit(style(run.style).look);
    look.inherit(style(paragraphStyle).look);
    look.inherit(m_default);
    return look;
}

DocxListPlace readListPlace(XmlPart& xml)
{
    DocxListPlace place;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"numId")
            place.list = xml.attribute(u"val").toInt();
        else if (xml.name() == u"ilvl")
            place.level = xml.attribute(u"val").toInt();
    }
    return place;
}

bool isOn(const XmlPart& xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

DocxRunLook readRunLook(XmlPart& xml)
{
    DocxRunLook look;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"rFonts") {
            // Letters beyond ASCII are written in the font for "high ANSI"; a font of the theme
            // stands before one by name.
            QString font = xml.attribute(u"hAnsi");
            if (font.isEmpty())
                font = xml.attribute(u"ascii");
            if (!xml.attribute(u"hAnsiTheme").isEmpty())
                look.font = QString();
            else if (!font.isEmpty())
                look.font = font;
        } else if (xml.name() == u"vanish") {
            look.hidden = isOn(xml);
        } else if (xml.name() == u"rStyle") {
            look.style = xml.attribute(u"val");
        } else if (xml.name() == u"rPrChange") {
            xml.skip();  // how it looked before
        }
    }
    return look;
}

}  // namespace nghisu
