// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/letters.h"

#include "base/try.h"

#include <QFileInfo>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qsizetype sampleLines = 200;
constexpr qsizetype longestLine = 120;

bool isCancelled(const std::atomic_bool* cancelled)
{
    return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
}

Letter failedLetter(const QString& name, const Error& error)
{
    Letter letter;
    letter.name = name.isEmpty() ? QFileInfo(error.detail).fileName() : name;
    letter.failed = error;
    return letter;
}

// What a letter keeps in memory: its file and its text, which its proposals share in part.
qint64 weightOf(const SourceText& source)
{
    return source.content.size() + 2 * qint64{source.text.size()};
}

Result<Letter> letterOf(const SourceText& source, const Intake& intake,
                        const std::atomic_bool* cancelled)
{
    Letter letter;
    NGHISU_TRY_VALUE(letter.draft, intake.read(source, cancelled));
    letter.name = source.name;
    letter.content = source.content;
    letter.part = source.part;
    letter.encodingSure = source.encodingSure;
    letter.otherEncodings = source.otherEncodings;
    letter.notes = source.notes;
    return letter;
}

}  // namespace

Result<QList<Letter>> readLetters(SourceWalk& walk, const Intake& intake,
                                  const std::atomic_bool* cancelled, const TellProgress& tell,
                                  qint64 room)
{
    QList<Letter> letters;
    walk.setCancelled(cancelled);
    for (;;) {
        const QString name = walk.nextName();
        if (tell && !walk.isAtEnd())
            tell({name, letters.size(), letters.size() + walk.left()});
        const auto source = walk.next();
        if (isCancelled(cancelled))
            return Error{ErrorCode::Cancelled, {}};
        if (!source)
            return letters;
        if (!*source) {
            const Error& error = source->error();
            letters.append(failedLetter(
                QFileInfo(error.detail).isAbsolute() ? QString() : error.detail, error));
            continue;
        }
        room -= weightOf(**source);
        if (room < 0) {
            letters.append(
                failedLetter((*source)->name, {ErrorCode::SourceTooManyParts, (*source)->name}));
            continue;
        }
        const auto letter = letterOf(**source, intake, cancelled);
        if (!letter && letter.error().code == ErrorCode::Cancelled)
            return letter.error();
        letters.append(letter ? *letter : failedLetter((*source)->name, letter.error()));
    }
}

Result<Letter> readPastedLetter(const ClipboardContent& pasted, const QString& name,
                                const Intake& intake, const ReadOptions& options)
{
    const auto letter = [&]() -> Result<Letter> {
        NGHISU_TRY_VALUE(const SourceText source, readClipboard(pasted, name, options));
        return letterOf(source, intake, options.limits.cancelled);
    }();
    if (!letter && letter.error().code == ErrorCode::Cancelled)
        return letter.error();
    Letter made = letter ? *letter : failedLetter(name, letter.error());
    made.name = name;
    made.pasted = pasted;
    return made;
}

Result<SourceText> readTextAgain(const Letter& letter, const QString& encoding,
                                 const std::atomic_bool* cancelled)
{
    ReadOptions options;
    options.encoding = encoding;
    options.limits.cancelled = cancelled;
    if (letter.content.isEmpty())
        return readClipboard(letter.pasted, letter.name, options);
    SourceWalk walk(letter.content, letter.name, options);
    // A workbook is as many texts as it has sheets.
    for (;;) {
        auto source = walk.next();
        if (!source)
            return Error{ErrorCode::SourceEmpty, letter.name};
        if (!*source)
            return source->error();
        if ((*source)->part != letter.part)
            continue;
        (*source)->name = letter.name;
        return *std::move(source);
    }
}

Result<Letter> readLetterAgain(const Letter& letter, const QString& encoding, const Intake& intake,
                               const std::atomic_bool* cancelled)
{
    NGHISU_TRY_VALUE(const SourceText source, readTextAgain(letter, encoding, cancelled));
    NGHISU_TRY_VALUE(Letter made, letterOf(source, intake, cancelled));
    made.draft.fileName = letter.draft.fileName;
    made.name = letter.name;
    made.content = letter.content;
    made.pasted = letter.pasted;
    return made;
}

QString tellingLine(const QString& text)
{
    QStringView best;
    qsizetype most = -1;
    qsizetype start = 0;
    for (qsizetype line = 0; line < sampleLines && start < text.size(); ++line) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView shown =
            QStringView(text).mid(start, end - start).trimmed().left(longestLine);
        const auto telling = std::count_if(shown.begin(), shown.end(),
                                           [](QChar unit) { return unit.unicode() > 0x7F; });
        if (telling > most) {
            most = telling;
            best = shown;
        }
        start = end + 1;
    }
    return best.toString();
}

}  // namespace nghisu
