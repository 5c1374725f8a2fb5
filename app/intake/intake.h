// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"
#include "domain/draft.h"
#include "intake/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace nghisu {

/// Reads letters into drafts for review. Built once from a directory; reading does not change it,
/// so one may serve several threads. Reading is linear in the source. A cancel flag, where given,
/// is looked at between passages and ends the reading with Cancelled.
class Intake {
public:
    explicit Intake(const QList<Body>& directory);
    ~Intake();
    Intake(Intake&&) noexcept;
    Intake& operator=(Intake&&) noexcept;

    /// Errors: those of readSource, and Cancelled.
    Result<DraftDocument> readFile(const QString& path,
                                   const std::atomic_bool* cancelled = nullptr) const;

    /// A source that was read. Heads and feet of its pages are left out as such, behind its text.
    Result<DraftDocument> read(const SourceText& source,
                               const std::atomic_bool* cancelled = nullptr) const;

    /// A text that is already decoded: pasted, or from readSource. It is normalised first.
    Result<DraftDocument> readText(const QString& text, const QString& fileName,
                                   const QString& encoding,
                                   const std::atomic_bool* cancelled = nullptr) const;

    /// Bodies and citations of one proposal's text, as after a correction. Its number, source and
    /// children are empty.
    DraftProposal analyse(const QString& text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

// Shorter ways for a single document; each builds its own Intake.

Result<DraftDocument> readDraft(const QString& path, const QList<Body>& directory);
DraftDocument draftFromText(const QString& text, const QString& fileName, const QString& encoding,
                            const QList<Body>& directory);
DraftProposal analyseProposal(const QString& text, const QList<Body>& directory);

}  // namespace nghisu
