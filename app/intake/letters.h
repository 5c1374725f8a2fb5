// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "intake/clipboard.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace nghisu {

/// One of the letters that came together: the draft that was read from it, or why none could be.
struct Letter {
    QString name;                   ///< as SourceText has it; what failed is named by it too
    std::optional<Error> failed{};  ///< nothing below is there then
    DraftDocument draft{};
    QByteArray content{};       ///< the file byte for byte; empty when pasted
    int part = 0;               ///< which of the texts of `content`
    ClipboardContent pasted{};  ///< where there is no file
    bool encodingSure = true;
    QStringList otherEncodings{};  ///< that may be meant as well, better ones first
    QList<ReadNote> notes{};
};

/// How far the reading of several letters is.
struct LettersProgress {
    QString name;        ///< of what is being read
    qsizetype read = 0;  ///< letters before it
    qsizetype known =
        0;  ///< of all that was met so far; archives and folders are more than they look
};

using TellProgress = std::function<void(const LettersProgress&)>;

/// What the letters of one review may hold in memory, in bytes: their files and their texts. What
/// comes after that is refused with SourceTooManyParts, each by itself.
inline constexpr qint64 mostOfLetters = 256LL * 1024 * 1024;

/// Reads all that a walk goes through, one after the other. What can't be read is a letter that
/// failed, and the others go on. Error: Cancelled.
Result<QList<Letter>> readLetters(SourceWalk& walk, const Intake& intake,
                                  const std::atomic_bool* cancelled = nullptr,
                                  const TellProgress& tell = {}, qint64 room = mostOfLetters);

/// Reads what was pasted; `name` is what errors call it. Error: Cancelled.
Result<Letter> readPastedLetter(const ClipboardContent& pasted, const QString& name,
                                const Intake& intake, const ReadOptions& options = {});

/// The text of a letter that was read, in another encoding of knownEncodings(). Errors: those of
/// decodeSource.
Result<SourceText> readTextAgain(const Letter& letter, const QString& encoding,
                                 const std::atomic_bool* cancelled = nullptr);

/// The letter made anew from that text. Errors: the same.
Result<Letter> readLetterAgain(const Letter& letter, const QString& encoding, const Intake& intake,
                               const std::atomic_bool* cancelled = nullptr);

/// A line of a text that shows best whether its letters are right: with the most that are not
/// ASCII. At most 120 UTF-16 units.
QString tellingLine(const QString& text);

}  // namespace nghisu
