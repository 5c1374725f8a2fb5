// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/rtfstory.h"

namespace nghisu {

void RtfStory::closeRows(std::size_t depth)
{
    while (m_rows.size() > depth) {
        m_out.endRow();
        m_rows.pop_back();
    }
}

// Opens rows and cells down to a depth, and closes those that are deeper.
void RtfStory::enter(std::size_t depth)
{
    closeRows(depth);
    while (m_rows.size() < depth) {
        m_out.beginRow();
        m_rows.push_back(false);
        if (m_rows.size() < depth) {
            m_out.beginCell();
            m_rows.back() = true;
        }
    }
    if (depth > 0 && !m_rows.back()) {
        m_out.beginCell();
        m_rows.back() = true;
    }
}

void RtfStory::add(QStringView text, const std::optional<FontEncoding>& font)
{
    if (text.isEmpty())
        return;
    if (!m_out.isInBlock())
        enter(m_depth);
    m_out.add(text, font);
}

void RtfStory::breakLine()
{
    if (!m_out.isInBlock())
        enter(m_depth);
    m_out.breakLine();
}

void RtfStory::endParagraph()
{
    if (!m_out.isInBlock())
        enter(m_depth);
    m_out.endBlock();
    writeAfter();
}

void RtfStory::endCell(std::size_t depth)
{
    enter(depth);
    m_out.endOpenBlock();
    writeAfter();
    m_rows.back() = false;
}

void RtfStory::endRow(std::size_t depth)
{
    if (depth > 0)
        closeRows(depth - 1);
}

void RtfStory::writeAfter()
{
    for (const QString& line : std::as_const(m_after)) {
        m_out.add(line);
        m_out.endBlock();
    }
    m_after.clear();
}

QString RtfStory::take()
{
    m_out.endOpenBlock();
    writeAfter();
    return m_out.take();
}

}  // namespace nghisu
