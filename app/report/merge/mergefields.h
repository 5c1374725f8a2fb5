// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

class Words;
struct MergeItem;

/// What a field tells of: the meeting, or one thing of many that a repeat goes through.
enum class MergeScope {
    Meeting,
    Proposal,
    Heading,
    Body,
    Person,
    Vote,
    Option,
    ProgrammeItem,
    Recipient,
    Assignment,
};

/// A field that a template may name, or a list that it may repeat.
struct MergeName {
    MergeScope scope = MergeScope::Meeting;  ///< where it is known
    QString key;                             ///< its English name, under which its value is kept
    std::optional<MergeScope> of = {};       ///< what a list is of; none for a field
    bool optional = false;                   ///< may be empty without anything being amiss
};

// The names of fields are the same in every language of the window: they stand in the offices' own
// files. Each has a Vietnamese and an English one; marks, case and what is between the words do not
// matter.

/// The field of this name, looked for from the innermost scope outwards.
/// \param scopes that are open at the place, the meeting first
std::optional<MergeName> findField(const QString& name, const QList<MergeScope>& scopes);
/// The same of a list.
std::optional<MergeName> findList(const QString& name, const QList<MergeScope>& scopes);
/// Whether two names mean the same list or field somewhere.
bool isSameName(const QString& one, const QString& other);

/// Of all names known at a place the one that is most like `name`; empty where none is.
/// \param lists whether a list is looked for
QString nearestName(const QString& name, const QList<MergeScope>& scopes, bool lists);
/// A list in which a field of this name is known, written as `name` is; empty where there is none.
QString listThatKnows(const QString& name);

/// A line of the list of fields.
struct MergeFieldLine {
    QString list;       ///< the repeat that it belongs to; empty for the meeting's own
    QString name;       ///< without braces, in the language asked for
    QString otherName;  ///< in the other one
    QString
        written;  ///< as it stands in a template: "{{hội_đồng}}", "{{#kiến_nghị}} … {{/kiến_nghị}}"
    QString description;
    QString example;  ///< of the meeting; empty where there is none
    bool isList = false;
    int depth = 0;  ///< 0 for the meeting's own, 1 for those of a repeat, 2 for those of one in it
};

/// All fields and lists, the meeting's own first, each list before the fields that it brings.
/// \param values of a meeting, to take examples from; none without
QList<MergeFieldLine> mergeFieldLines(const Words& words, const MergeItem* values = nullptr);

}  // namespace nghisu
