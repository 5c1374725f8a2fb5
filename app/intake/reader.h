// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

/// The text of a source and how it was read.
struct SourceText {
    QString text;        ///< decoded; NFC, '\n' line ends, no control characters
    QString encoding;    ///< "UTF-8", "UTF-16LE", "UTF-16BE"
    QByteArray content;  ///< the file, byte for byte
};

/// Largest source that is read, in bytes.
inline constexpr qint64 largestSource = 64LL * 1024 * 1024;

/// Reads a letter from a file, by its content and not by its suffix: plain text and HTML in UTF-8
/// or UTF-16. Errors, with the path as detail: FileNotFound, FileUnreadable, SourceEmpty,
/// SourceTooLarge, SourceBinary (its technical part names the kind), SourceEncoding (8-bit text, or
/// TCVN3/VNI letters saved as Unicode: never guessed).
Result<SourceText> readSource(const QString& path);

/// The same for bytes; `name` is what errors call them.
Result<SourceText> decodeSource(const QByteArray& content, const QString& name);

}  // namespace nghisu
