// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/textbuilder.h"

#include <QStringList>

#include <vector>

namespace nghisu {

/// One story of an RTF file (body, head, foot, note, text box) on its way to a text. RTF says only
/// where cells and rows end: they begin with what is in them.
class RtfStory {
public:
    explicit RtfStory(const ReadLimits& limits) : m_out(limits) {}

    /// How deep in tables the paragraph is; 0 for outside of them.
    void setTableDepth(std::size_t depth) { m_depth = depth; }

    void add(QStringView text, const std::optional<FontEncoding>& font = std::nullopt);
    void breakLine();
    void endParagraph();
    void endCell(std::size_t depth);
    void endRow(std::size_t depth);
    /// A line that comes behind the paragraph.
    void addAfter(const QStringList& lines) { m_after += lines; }

    bool isFull() const { return m_out.isFull(); }
    QString take();
    const QStringList& encodings() const { return m_out.encodings(); }

private:
    void closeRows(std::size_t depth);
    void enter(std::size_t depth);
    void writeAfter();

    TextBuilder m_out;
    QStringList m_after;
    std::size_t m_depth = 0;
    std::vector<bool> m_rows;  ///< open rows: whether a cell is open
};

}  // namespace nghisu
