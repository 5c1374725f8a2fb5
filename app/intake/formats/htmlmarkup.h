// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace nghisu {

/// A tag of a web page.
struct HtmlTag {
    QString name;  ///< in small letters, without prefix: "p" of o:p too
    bool prefixed = false;
    bool closing = false;
    bool empty = false;                  ///< <br/>
    QHash<QString, QString> attributes;  ///< names in small letters, values decoded
};

/// Reads the tag at a '<' and sets `end` behind it. Nothing where it begins none: "a < b".
std::optional<HtmlTag> htmlTagAt(QStringView html, qsizetype at, qsizetype& end);

/// The letters of the entity at a '&', and `end` behind it. Empty where it is none.
QString htmlEntityAt(QStringView html, qsizetype at, qsizetype& end);

/// A text with its entities decoded.
QString htmlDecoded(QStringView text);

}  // namespace nghisu
