// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergetemplate.h"

#include "base/try.h"
#include "report/merge/templatefields.h"
#include "report/merge/templatesections.h"
#include "report/merge/templatewriter.h"

#include <algorithm>
#include <tuple>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool standsBefore(const MergeProblem& a, const MergeProblem& b)
{
    return std::tuple(a.place.part, a.place.paragraph)
         < std::tuple(b.place.part, b.place.paragraph);
}

}  // namespace

Result<MergeTemplate> MergeTemplate::read(const QByteArray& docx)
{
    NGHISU_TRY_VALUE(TemplatePackage package, TemplatePackage::open(docx));
    MergeTemplate made(std::move(package));
    NGHISU_TRY(made.readParts());
    return made;
}

Result<void> MergeTemplate::readParts()
{
    QList<MergeProblem> found;
    for (const TemplatePackage::Part& part : m_package.parts()) {
        NGHISU_TRY_VALUE(TemplatePart tree, readTemplatePart(part.content));
        TemplateFields fields(part.kind);
        fields.find(tree.nodes);
        found += fields.problems();
        if (!fields.hasFields())
            continue;
        TemplateSections sections;
        sections.join(tree.nodes);
        if (sections.isTooDeep())
            return Error{ErrorCode::TemplateTooLarge, {}};
        found += sections.problems();
        m_filled.append({part.path, std::move(tree)});
    }
    std::stable_sort(found.begin(), found.end(), standsBefore);
    for (const MergeProblem& problem : std::as_const(found)) {
        // A text box is kept twice, for new and for old versions of Word.
        if (m_problems.size() < mostMergeProblems && !m_problems.contains(problem))
            m_problems.append(problem);
    }
    return {};
}

Result<FilledTemplate> MergeTemplate::fill(const MergeItem& meeting) const
{
    Q_ASSERT(m_problems.isEmpty());
    TemplateWriter writer(meeting);
    QHash<QString, QByteArray> changed;
    for (const auto& [path, part] : m_filled) {
        NGHISU_TRY_VALUE(const QByteArray content, writer.write(part));
        changed.insert(path, content);
    }
    FilledTemplate filled{m_package.documentWith(changed), writer.missing()};
    if (filled.docx.isEmpty())
        return Error{ErrorCode::Internal, {}, u"no memory for the document"_s};
    return filled;
}

}  // namespace nghisu
