// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pagetemplate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

const PageFields::Value nothing = QString();

bool isThere(const PageFields::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return !text->isEmpty();
    if (const auto* html = std::get_if<Html>(&value))
        return !html->text.isEmpty();
    if (const auto* holds = std::get_if<bool>(&value))
        return *holds;
    if (std::holds_alternative<Own>(value))
        return true;
    return !std::get<std::shared_ptr<const PageFields::List>>(value)->empty();
}

}  // namespace

PageFields& PageFields::set(const QString& name, QString text)
{
    m_values.insert_or_assign(name, std::move(text));
    return *this;
}

PageFields& PageFields::set(const QString& name, Html html)
{
    m_values.insert_or_assign(name, std::move(html));
    return *this;
}

PageFields& PageFields::set(const QString& name, bool holds)
{
    m_values.insert_or_assign(name, holds);
    return *this;
}

PageFields& PageFields::set(const QString& name, List list)
{
    m_values.insert_or_assign(name, std::make_shared<const List>(std::move(list)));
    return *this;
}

PageFields& PageFields::set(const QString& name, Own own)
{
    m_values.insert_or_assign(name, own);
    return *this;
}

const PageFields::Value& PageFields::value(const QString& name) const
{
    const auto it = m_values.find(name);
    return it == m_values.end() ? nothing : it->second;
}

PageTemplate PageTemplate::load(const QString& name)
{
    QFile file(u":/web/"_s + name + u".html"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? parse(QString::fromUtf8(file.readAll())) : PageTemplate();
}

PageTemplate PageTemplate::parse(const QString& source)
{
    PageTemplate made;
    QStringView rest = source;
    made.m_parts = parseParts(rest, {});
    Q_ASSERT(rest.isEmpty());
    return made;
}

std::vector<PageTemplate::Part> PageTemplate::parseParts(QStringView& source, const QString& until)
{
    std::vector<Part> parts;
    while (!source.isEmpty()) {
        const qsizetype open = source.indexOf(u"{{");
        if (open != 0)
            parts.push_back(
                {Part::Kind::Text, source.left(open < 0 ? source.size() : open).toString(), {}});
        if (open < 0) {
            source = {};
            break;
        }
        const qsizetype close = source.indexOf(u"}}", open);
        Q_ASSERT(close > 0);
        QString name = source.mid(open + 2, close - open - 2).toString();
        source = source.mid(close + 2);
        const QChar sign = name.at(0);
        if (u"#^/>"_s.contains(sign))
            name.remove(0, 1);
        if (sign == u'/') {
            Q_ASSERT(name == until);
            return parts;
        }
        if (sign == u'#' || sign == u'^')
            parts.push_back({sign == u'#' ? Part::Kind::Section : Part::Kind::Inverted, name,
                             parseParts(source, name)});
        else if (sign == u'>')
            for (Part& part : load(name).m_parts)
                parts.push_back(std::move(part));
        else
            parts.push_back({Part::Kind::Value, name, {}});
    }
    Q_ASSERT(until.isEmpty());
    return parts;
}

// What stands around each other while a template is filled.
struct PageTemplate::Filling {
    const QHash<QString, QString>& words;
    Html out = {};
    std::vector<const PageFields*> around = {};

    const PageFields::Value& valueOf(const QString& name) const
    {
        for (auto it = around.rbegin(); it != around.rend(); ++it) {
            const PageFields::Value& value = (*it)->value(name);
            if (&value != &nothing)
                return value;
        }
        return nothing;
    }
    void value(const QString& name)
    {
        if (name.startsWith("w."_L1)) {
            Q_ASSERT(words.contains(name));
            out.text += words.value(name).toHtmlEscaped();
            return;
        }
        const PageFields::Value& found = valueOf(name);
        if (const auto* html = std::get_if<Html>(&found))
            add(*html);
        else if (const auto* own = std::get_if<Own>(&found))
            out.holes.push_back({out.text.size(), *own});
        else if (const auto* text = std::get_if<QString>(&found))
            out.text += text->toHtmlEscaped();
    }
    void add(const Html& html)
    {
        for (const Html::Hole& hole : html.holes)
            out.holes.push_back({out.text.size() + hole.at, hole.what});
        out.text += html.text;
    }
    void section(const Part& part)
    {
        const PageFields::Value& found = valueOf(part.text);
        const bool wanted = isThere(found) == (part.kind == Part::Kind::Section);
        if (!wanted)
            return;
        const auto* list = std::get_if<std::shared_ptr<const PageFields::List>>(&found);
        if (list == nullptr || part.kind == Part::Kind::Inverted) {
            fill(part.inner);
            return;
        }
        for (const PageFields& element : **list) {
            around.push_back(&element);
            fill(part.inner);
            around.pop_back();
        }
    }
    void fill(const std::vector<Part>& parts)
    {
        for (const Part& part : parts) {
            if (part.kind == Part::Kind::Text)
                out.text += part.text;
            else if (part.kind == Part::Kind::Value)
                value(part.text);
            else
                section(part);
        }
    }
};

Html PageTemplate::fill(const PageFields& fields, const QHash<QString, QString>& words) const
{
    Filling filling{words};
    filling.around.push_back(&fields);
    filling.fill(m_parts);
    return std::move(filling.out);
}

}  // namespace nghisu
