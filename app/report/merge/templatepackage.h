// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mergeproblem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// A Word document from outside, opened to be filled. Only the parts that hold text are unpacked.
class TemplatePackage {
public:
    /// What is larger, in bytes, is no template.
    static constexpr qsizetype largestFile = qsizetype{64} * 1024 * 1024;

    struct Part {
        QString path;
        MergePlace::Part kind = MergePlace::Part::Body;
        QByteArray content;
    };

    /// Errors: TemplateNotWord, TemplateMacros, TemplateTooLarge, SourceEncrypted, SourceOldOffice
    /// (a DOC), SourceDamaged.
    static Result<TemplatePackage> open(const QByteArray& docx);

    /// The document first, then what stands around it.
    const QList<Part>& parts() const { return m_parts; }

    /// A document with parts changed, by their paths. A Word template (DOTX) becomes a document.
    /// Empty where memory ran out.
    QByteArray documentWith(QHash<QString, QByteArray> changed) const;

private:
    Result<void> read();

    QByteArray m_bytes;
    QString m_typesPath;
    QByteArray m_types;  ///< what kinds of parts there are
    QList<Part> m_parts;
};

}  // namespace nghisu
