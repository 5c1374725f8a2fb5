// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"
#include "text/legacyencoding.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace nghisu {

class XmlPart;

/// What a run's properties, or a style's, say of its letters. What is not said is inherited.
struct DocxRunLook {
    std::optional<QString> font;
    std::optional<bool> hidden;
    QString style;

    /// Fills what is not said here from what lies behind it.
    void inherit(const DocxRunLook& other);
};

/// The list that a paragraph, or its style, belongs to.
struct DocxListPlace {
    std::optional<int> list;  ///< w:numId; 0 for none
    std::optional<int> level;

    void inherit(const DocxListPlace& other);
};

struct DocxStyle {
    QString basedOn;
    DocxRunLook look;
    DocxListPlace place;
};

/// The styles of a Word document, with what they inherit from each other.
class DocxStyles {
public:
    DocxStyles() = default;
    static Result<DocxStyles> read(const QByteArray& part, const ReadLimits& limits);

    /// A style with all that it inherits; that of plain paragraphs for an unknown one.
    const DocxStyle& style(const QString& id) const;
    /// The look of a run in a paragraph of a style.
    DocxRunLook look(const DocxRunLook& run, const QString& paragraphStyle) const;

private:
    void settle();
    DocxStyle settled(const QString& id) const;

    QHash<QString, DocxStyle> m_styles;
    DocxRunLook m_default;
    QString m_plain;      ///< the id of the style of paragraphs that name none
    DocxStyle m_unknown;  ///< for what names no style
};

/// Reads the w:rPr that has just started to its end.
DocxRunLook readRunLook(XmlPart& xml);

/// Reads the w:numPr that has just started to its end.
DocxListPlace readListPlace(XmlPart& xml);

/// Whether an on/off element (w:vanish) that has just started is on.
bool isOn(const XmlPart& xml);

}  // namespace nghisu
