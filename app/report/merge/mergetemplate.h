// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mergeproblem.h"
#include "report/merge/mergevalues.h"
#include "report/merge/templatenode.h"
#include "report/merge/templatepackage.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace nghisu {

/// A document that was made from a template.
struct FilledTemplate {
    QByteArray docx;
    /// The fields that are not known yet, as they are typed, each once; dots stand in their places.
    QStringList missing;
};

/// An office's own Word document with fields in double braces: {{tên hội đồng}}, and repeats:
/// {{#kiến nghị}} … {{/kiến nghị}}. What is no field stays as it is, to the byte.
class MergeTemplate {
public:
    /// Reads a template. Errors: those of TemplatePackage::open.
    static Result<MergeTemplate> read(const QByteArray& docx);

    /// What is wrong in it, in the order of the text. Such a template cannot be filled.
    const QList<MergeProblem>& problems() const { return m_problems; }
    /// Whether there is anything to fill in.
    bool hasFields() const { return !m_filled.isEmpty(); }

    /// A document with the values in their places. TemplateTooLarge, Internal where memory ran out.
    /// \pre problems() is empty
    Result<FilledTemplate> fill(const MergeItem& meeting) const;

private:
    explicit MergeTemplate(TemplatePackage package) : m_package(std::move(package)) {}

    Result<void> readParts();

    TemplatePackage m_package;
    QList<std::pair<QString, TemplatePart>>
        m_filled;  ///< the parts that hold fields, by their paths
    QList<MergeProblem> m_problems;
};

}  // namespace nghisu
