// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mergeproblem.h"
#include "report/merge/mergefields.h"

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <vector>

namespace nghisu {

/// How a marker begins: {{#list}}, {{?name}} where there is something, {{!name}} where there is
/// nothing, {{/name}}.
enum class MarkerKind { Repeat, IfThere, IfNot, Close };

/// A piece of a template. XML is kept as it was written, so that what is not touched comes out as it
/// went in.
struct TemplateNode {
    enum class Kind {
        Element,
        Text,      ///< as written, with its entities
        Verbatim,  ///< comments, instructions, space between elements
        Field,     ///< stands in a run, in the place of its w:t
        Marker,    ///< stands between runs until its other end was found
        Section,   ///< what is repeated or shown on a condition
    };

    Kind kind = Kind::Verbatim;
    /// Of an element of WordprocessingML its name without prefix; empty for one of another kind.
    QString name = {};
    QString start = {};  ///< the tag, or the text; of a field its w:t
    QString end = {};    ///< the closing tag; empty for <w:p/>
    std::vector<TemplateNode> children = {};

    MarkerKind marker = MarkerKind::Repeat;
    QString typed = {};  ///< the name in the braces
    MergePlace place = {};
    MergeName meant = {};  ///< what it was found to mean

    bool isElement(QStringView wanted) const { return kind == Kind::Element && name == wanted; }
    /// The prefix of its tag with the colon: "w:".
    QString prefix() const;
};

/// A part of a template: its tree, and how it was encoded.
struct TemplatePart {
    std::vector<TemplateNode> nodes;
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    bool byteOrderMark = false;
};

/// Reads a part. Document types are refused, and so is what is nested beyond reason. SourceDamaged.
Result<TemplatePart> readTemplatePart(const QByteArray& content);

/// The text of a node that holds text, without entities.
QString plainText(const TemplateNode& node);
/// A node as it was written.
QString markupOf(const TemplateNode& node);
/// A text as it is written in XML.
QString escapedText(const QString& text);

/// Whether anything is left to be seen once the markers are gone.
bool hasContent(const TemplateNode& node);

}  // namespace nghisu
