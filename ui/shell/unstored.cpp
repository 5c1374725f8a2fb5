// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unstored.h"

#include <algorithm>
#include <utility>

namespace nghisu {

bool Unstored::isOfDisk(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::FileGone:
    case ErrorCode::FileTakenOver:
    case ErrorCode::FileInUse:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileUnreadable:
    case ErrorCode::ReadOnly:
    case ErrorCode::StorageFailed:
    case ErrorCode::DamagedFile:
        return true;
    default:
        return false;
    }
}

void Unstored::keep(const QObject* field, ProposalId id, const QString& text, Write write,
                    const Error& error)
{
    m_texts.removeIf([&](const Text& one) { return one.field == field && one.id == id; });
    m_texts.append({field, id, text, std::move(write)});
    m_error = error;
    emit changed();
}

void Unstored::drop(const QObject* field, ProposalId id)
{
    if (m_texts.removeIf([&](const Text& one) { return one.field == field && one.id == id; }) > 0)
        emit changed();
}

std::optional<QString> Unstored::text(const QObject* field, ProposalId id) const
{
    const auto found = std::find_if(m_texts.cbegin(), m_texts.cend(), [&](const Text& one) {
        return one.field == field && one.id == id;
    });
    return found == m_texts.cend() ? std::nullopt : std::optional(found->text);
}

bool Unstored::store(CouncilFile& file)
{
    while (!m_texts.isEmpty()) {
        const Text next = m_texts.first();
        const auto written = next.write(file);
        if (!written && isOfDisk(written.error())) {
            m_error = written.error();
            emit changed();
            return false;
        }
        // Otherwise its proposal is gone, and nothing would ever take the text.
        drop(next.field, next.id);
        if (written)
            emit stored(next.field, next.id);
    }
    return true;
}

void Unstored::clear()
{
    if (m_texts.isEmpty())
        return;
    m_texts.clear();
    emit changed();
}

}  // namespace nghisu
