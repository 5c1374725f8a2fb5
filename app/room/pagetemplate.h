// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace nghisu {

/// What is each visitor's own in a page that many get alike.
enum class Own { Name, Organisation, FormToken, Presence, Code };

/// HTML that a template made: the only text that another template takes as it is.
struct Html {
    /// A place left for what is a visitor's own (room/pageform.h).
    struct Hole {
        qsizetype at = 0;
        Own what = Own::Name;
    };
    QString text;
    std::vector<Hole> holes = {};
};

/// What a template is filled with: texts, parts that are HTML already, lists, and what holds or not.
class PageFields {
public:
    using List = std::vector<PageFields>;
    using Value = std::variant<QString, Html, bool, std::shared_ptr<const List>, Own>;

    PageFields& set(const QString& name, QString text);
    PageFields& set(const QString& name, Html html);
    PageFields& set(const QString& name, bool holds);
    PageFields& set(const QString& name, List list);
    PageFields& set(const QString& name, Own own);
    /// Empty where there is none.
    const Value& value(const QString& name) const;

private:
    std::map<QString, Value> m_values;
};

/// A page, or a part of one, as a file of resources/web says it:
/// \code
/// {{name}}             a text, escaped, or HTML that another template made
/// {{#name}}…{{/name}}  once for each of a list, or where something is and is not empty
/// {{^name}}…{{/name}}  where it is not
/// {{>file}}            another file
/// \endcode
/// Inside a list a name is looked for in its element first, and then around it. This is the one place
/// where texts become HTML.
class PageTemplate {
public:
    /// Of :/web/NAME.html. Asserts that it is there and whole: it is our own.
    static PageTemplate load(const QString& name);
    static PageTemplate parse(const QString& source);

    /// \param words what the language of the page says for names that begin with "w."
    Html fill(const PageFields& fields, const QHash<QString, QString>& words) const;

private:
    struct Part {
        enum class Kind { Text, Value, Section, Inverted };
        Kind kind = Kind::Text;
        QString text;  // or a name
        std::vector<Part> inner;
    };
    struct Filling;
    static std::vector<Part> parseParts(QStringView& source, const QString& until);

    std::vector<Part> m_parts;
};

}  // namespace nghisu
