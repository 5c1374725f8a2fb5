// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergefields.h"

#include "report/merge/mergenames.h"
#include "report/merge/mergevalues.h"
#include "text/fold.h"
#include "words/words.h"

#include <algorithm>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Longer than every name by more than anybody mistypes.
constexpr qsizetype longestName = 60;

/// "hoi dong" of "Hội_đồng": what two spellings of a name have in common.
QString folded(QStringView name)
{
    QString spaced = name.toString();
    spaced.replace(u'_', u' ');
    return wordsForSearch(spaced);
}

/// A row of the table with all its names.
struct KnownName {
    const NameRow* row;
    QStringList names;
    QStringList spellings;  ///< the same, folded
};

KnownName knownName(const NameRow& row)
{
    QStringList names{QString::fromLatin1(row.key), QString::fromUtf16(row.vietnamese)};
    names += QString::fromUtf16(row.aliases).split(u'|', Qt::SkipEmptyParts);
    QStringList spellings;
    for (const QString& name : std::as_const(names))
        spellings.append(folded(name));
    return {&row, names, spellings};
}

const QList<KnownName>& knownNames()
{
    static const QList<KnownName> names = [] {
        QList<KnownName> made;
        for (const NameRow& row : nameTable())
            made.append(knownName(row));
        return made;
    }();
    return names;
}

MergeName nameOf(const NameRow& row)
{
    return {row.scope, QString::fromLatin1(row.key), row.of, row.optional};
}

std::optional<MergeName> find(const QString& name, const QList<MergeScope>& scopes, bool lists)
{
    const QString wanted = folded(name);
    for (auto scope = scopes.crbegin(); scope != scopes.crend(); ++scope) {
        for (const KnownName& known : knownNames()) {
            if (known.row->scope == *scope && known.row->of.has_value() == lists
                && known.spellings.contains(wanted))
                return nameOf(*known.row);
        }
    }
    return std::nullopt;
}

/// How many letters have to be added, taken out or changed to make one text of the other.
qsizetype changesBetween(const QString& one, const QString& other)
{
    QList<qsizetype> row(other.size() + 1);
    for (qsizetype j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[other.size()];
}

/// Whether it is written with Vietnamese letters.
bool hasMarks(const QString& name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0x7F; });
}

QString written(const NameRow& row, const QString& name)
{
    return row.of ? u"{{#%1}} … {{/%1}}"_s.arg(name) : u"{{%1}}"_s.arg(name);
}

/// The first item of a scope that there is in a meeting.
const MergeItem* exampleItem(const MergeItem& item, MergeScope scope)
{
    if (item.scope == scope)
        return &item;
    for (const NameRow& row : nameTable()) {
        if (row.scope != item.scope || !row.of)
            continue;
        const auto list = item.lists.constFind(QString::fromLatin1(row.key));
        if (list == item.lists.cend())
            continue;
        for (const MergeItem& below : *list) {
            if (const MergeItem* found = exampleItem(below, scope))
                return found;
        }
    }
    return nullptr;
}

QString exampleOf(const NameRow& row, const MergeItem* values)
{
    const MergeItem* item = values && !row.of ? exampleItem(*values, row.scope) : nullptr;
    return item ? item->values.value(QString::fromLatin1(row.key)).text : QString();
}

/// The first list of the table that is of a scope.
const NameRow* listOf(MergeScope scope)
{
    for (const NameRow& row : nameTable()) {
        if (row.of == scope)
            return &row;
    }
    return nullptr;
}

}  // namespace

std::optional<MergeName> findField(const QString& name, const QList<MergeScope>& scopes)
{
    return find(name, scopes, false);
}

std::optional<MergeName> findList(const QString& name, const QList<MergeScope>& scopes)
{
    return find(name, scopes, true);
}

bool isSameName(const QString& one, const QString& other)
{
    const QString first = folded(one);
    const QString second = folded(other);
    if (first == second)
        return true;
    const QList<KnownName>& names = knownNames();
    return std::any_of(names.begin(), names.end(), [&](const KnownName& known) {
        return known.spellings.contains(first) && known.spellings.contains(second);
    });
}

QString nearestName(const QString& name, const QList<MergeScope>& scopes, bool lists)
{
    const QString wanted = folded(name);
    if (wanted.size() > longestName)
        return {};
    // Half of the letters wrong is another word.
    qsizetype fewest = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    QString nearest;
    for (const KnownName& known : knownNames()) {
        if (known.row->of.has_value() != lists || !scopes.contains(known.row->scope))
            continue;
        for (qsizetype i = 0; i < known.spellings.size(); ++i) {
            const qsizetype changes = changesBetween(wanted, known.spellings[i]);
            if (changes < fewest) {
                fewest = changes;
                nearest = known.names[i];
            }
        }
    }
    return nearest;
}

QString listThatKnows(const QString& name)
{
    const QString wanted = folded(name);
    for (const KnownName& known : knownNames()) {
        const qsizetype spelling = known.spellings.indexOf(wanted);
        if (known.row->of || spelling < 0)
            continue;
        if (const NameRow* list = listOf(known.row->scope)) {
            return hasMarks(known.names[spelling]) ? QString::fromUtf16(list->vietnamese)
                                                   : QString::fromLatin1(list->key);
        }
    }
    return {};
}

QList<MergeFieldLine> mergeFieldLines(const Words& words, const MergeItem* values)
{
    const bool vietnamese = words.language() == "vi"_L1;
    const auto shown = [](const NameRow& row, bool asVietnamese) {
        return asVietnamese ? QString::fromUtf16(row.vietnamese) : QString::fromLatin1(row.key);
    };
    QList<MergeFieldLine> lines;
    const auto append = [&](const NameRow& row, const QString& list, int depth) {
        const QString name = shown(row, vietnamese);
        lines.append({list, name, shown(row, !vietnamese), written(row, name),
                      words.text("MergeField", row.description), exampleOf(row, values),
                      row.of.has_value(), depth});
    };
    QList<MergeScope> told;
    const auto appendScope = [&](MergeScope scope, const QString& list, int depth,
                                 auto&& self) -> void {
        told.append(scope);
        for (const NameRow& row : nameTable()) {
            if (row.scope == scope && !row.of)
                append(row, list, depth);
        }
        for (const NameRow& row : nameTable()) {
            if (row.scope != scope || !row.of)
                continue;
            append(row, list, depth);
            // What the meeting has, too, is told there; and nothing is told twice.
            if (!told.contains(*row.of) && listOf(*row.of)->scope == scope)
                self(*row.of, shown(row, vietnamese), depth + 1, self);
        }
    };
    appendScope(MergeScope::Meeting, {}, 0, appendScope);
    return lines;
}

}  // namespace nghisu
