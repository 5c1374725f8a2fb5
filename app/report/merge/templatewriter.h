// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergevalues.h"
#include "report/merge/templatenode.h"

#include <QStringList>

#include <vector>

namespace nghisu {

/// Writes a part of a template with the values in their places.
class TemplateWriter {
public:
    explicit TemplateWriter(const MergeItem& meeting) : m_items{&meeting} {}

    /// The part, encoded as it was. TemplateTooLarge where repeats in repeats made far too much.
    Result<QByteArray> write(const TemplatePart& part);

    /// The fields that had nothing to be filled with, as they are typed; dots stand in their places.
    const QStringList& missing() const { return m_missing; }

private:
    void writeNodes(const std::vector<TemplateNode>& nodes);
    void writeNode(const TemplateNode& node);
    void writeElement(const TemplateNode& node);
    void writeTable(const TemplateNode& table);
    void writeTag(const TemplateNode& node);
    void writeSection(const TemplateNode& section);
    void writeField(const TemplateNode& field);
    void breakParagraph(const TemplateNode& field);
    bool isThere(const MergeName& name) const;
    const MergeItem* itemOf(MergeScope scope) const;
    void addLastParagraph(const TemplateNode& node);

    std::vector<const MergeItem*> m_items;  ///< the meeting, and what is gone through inside of it
    QStringList m_missing;
    QString m_out;
    std::vector<const TemplateNode*> m_open;  ///< the paragraph that is written, and what is in it
    QString m_lastBlock;   ///< "p", "tbl", or nothing yet in what holds paragraphs
    int m_repeated = 0;    ///< how many items repeats went through
    int m_rows = 0;        ///< of the table that is written
    bool m_again = false;  ///< what is written was written before: it must not bear the same marks
    bool m_full = false;
};

}  // namespace nghisu
