// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// Where in a template something stands, as whoever looks for it in Word counts.
struct MergePlace {
    enum class Part { Body, Header, Footer, Footnote, Endnote };

    Part part = Part::Body;
    bool textBox = false;
    int paragraph = 0;  ///< from 1, within its part; those in tables and text boxes count
    int table = 0;      ///< from 1, within its part; 0 outside of tables
    int row = 0;        ///< from 1, within its table

    bool operator==(const MergePlace&) const = default;
};

/// How many are told of one template: nobody reads more, and a broken file may hold a million.
inline constexpr qsizetype mostMergeProblems = 200;

/// Something in a template that keeps it from being filled. `words` says it.
struct MergeProblem {
    enum class Kind {
        UnknownField,         ///< nearest: a field that it may mean, empty where none is near
        UnknownList,          ///< the same of a repeat or a condition
        FieldOfList,          ///< known only within a repeat; nearest: the name of that one
        ListAsField,          ///< a repeat's name where a field belongs
        FieldAsList,          ///< a field's name where a repeat belongs
        BracesNotClosed,      ///< name: what comes after the braces
        BracesNotOpened,      ///< name: what comes before the braces
        EmptyBraces,          ///< no name at all
        SectionNotClosed,     ///< a repeat or a condition; name: "#list", nearest: "list"
        SectionNotOpened,     ///< name: "/list"; nearest: the one that is open there
        SectionCrossesCells,  ///< one end in a table or a text box, the other not
        SectionAmidText,      ///< beside other text of its paragraph, and goes on in another
    };

    Kind kind = Kind::UnknownField;
    QString name;  ///< as typed, without the braces
    QString nearest = {};
    MergePlace place = {};

    bool operator==(const MergeProblem&) const = default;
};

}  // namespace nghisu
