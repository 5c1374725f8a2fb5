// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/htmlmarkup.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace nghisu {

/// What the style of an element says that matters for its words.
struct HtmlLook {
    std::optional<QString> font;  ///< the first family
    std::optional<bool> hidden;
    bool listMark = false;  ///< Word's number before a list paragraph
    QString listStyle;      ///< "lower-alpha"

    /// What the other says stands before what was said.
    void refine(const HtmlLook& other);
};

/// The styles of a web page: what its style elements say of tags and classes. Other selectors are
/// passed over.
class HtmlStyles {
public:
    /// Adds the rules of a style element.
    void read(QStringView css);
    /// The look of an element by its tag, class, style and font attributes.
    HtmlLook lookOf(const HtmlTag& tag) const;

private:
    QHash<QString, HtmlLook> m_rules;  ///< by "p", ".class", "p.class"
};

}  // namespace nghisu
