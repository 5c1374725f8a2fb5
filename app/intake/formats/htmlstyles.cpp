// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/htmlstyles.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype mostRules = 10'000;
constexpr qsizetype mostClasses = 16;

HtmlLook lookOfDeclarations(QStringView declarations)
{
    HtmlLook look;
    const QList<QStringView> parts = declarations.split(u';');
    for (const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = part.left(colon).trimmed().toString().toLower();
        const QStringView value = part.mid(colon + 1).trimmed();
        if (name == u"font-family") {
            const qsizetype comma = value.indexOf(u',');
            QString family = (comma < 0 ? value : value.left(comma)).toString();
            look.font = family.remove(u'"').remove(u'\'').trimmed();
        } else if (name == u"display") {
            look.hidden = value.compare(u"none", Qt::CaseInsensitive) == 0;
        } else if (name == u"mso-hide") {
            look.hidden = value.compare(u"all", Qt::CaseInsensitive) == 0;
        } else if (name == u"mso-list") {
            look.listMark = value.compare(u"ignore", Qt::CaseInsensitive) == 0;
        } else if (name == u"list-style-type" || name == u"list-style") {
            look.listStyle = value.toString().toLower();
        }
    }
    return look;
}

QString withoutComments(QStringView css)
{
    QString text;
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype start = css.indexOf(u"/*", at);
        if (start < 0)
            break;
        text += css.mid(at, start - at);
        const qsizetype end = css.indexOf(u"*/", start + 2);
        at = end < 0 ? css.size() : end + 2;
    }
    text += css.mid(at);
    return text.remove(u"<!--"_s).remove(u"-->"_s);
}

}  // namespace

void HtmlLook::refine(const HtmlLook& other)
{
    if (other.font)
        font = other.font;
    if (other.hidden)
        hidden = other.hidden;
    if (!other.listStyle.isEmpty())
        listStyle = other.listStyle;
    listMark = listMark || other.listMark;
}

void HtmlStyles::read(QStringView css)
{
    const QString rules = withoutComments(css);
    qsizetype at = 0;
    while (at < rules.size() && m_rules.size() < mostRules) {
        const qsizetype open = rules.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : rules.indexOf(u'}', open);
        if (close < 0)
            return;
        const QStringView selectors = QStringView(rules).mid(at, open - at);
        at = close + 1;
        const HtmlLook look =
            lookOfDeclarations(QStringView(rules).mid(open + 1, close - open - 1));
        if (!look.font && !look.hidden && look.listStyle.isEmpty())
            continue;
        const QList<QStringView> names = selectors.split(u',');
        for (const QStringView name : names) {
            const QString selector = name.trimmed().toString().toLower();
            if (!selector.isEmpty() && !selector.contains(u' ') && !selector.startsWith(u'@'))
                m_rules[selector].refine(look);
        }
    }
}

HtmlLook HtmlStyles::lookOf(const HtmlTag& tag) const
{
    HtmlLook look;
    if (!m_rules.isEmpty()) {
        look.refine(m_rules.value(tag.name));
        const QString classes = tag.attributes.value(u"class"_s).toLower();
        const QList<QStringView> names = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView name : names.mid(0, mostClasses)) {
            look.refine(m_rules.value(u'.' + name));
            look.refine(m_rules.value(tag.name + u'.' + name));
        }
    }
    if (tag.name == u"font" && tag.attributes.contains(u"face"_s))
        look.font = tag.attributes.value(u"face"_s).section(u',', 0, 0).trimmed();
    if (tag.attributes.contains(u"hidden"_s))
        look.hidden = true;
    if (const QString own = tag.attributes.value(u"style"_s); !own.isEmpty())
        look.refine(lookOfDeclarations(own));
    return look;
}

}  // namespace nghisu
