// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// Bytes as text, and in which encoding they were read.
struct PlainText {
    QString text;
    QString encoding;
    bool sure = true;
    QStringList others{};  ///< encodings that may be meant as well
};

/// The encodings that decodePlain knows by name, those of Unicode first.
QStringList plainEncodings();

/// Reads bytes in the encoding that they are in: by their mark, as UTF-8 or UTF-16 where they are
/// valid, else in the old encoding in which they read most like Vietnamese. Errors: SourceBinary
/// (no text), SourceEncoding (no encoding fits).
Result<PlainText> decodePlain(const QByteArray& bytes);

/// Reads bytes in an encoding by its name, or one that mails and pages give it ("cp1258"). Bytes
/// that it cannot be are U+FFFD. Nothing for an encoding that is not known.
std::optional<QString> decodePlainAs(const QByteArray& bytes, const QString& encoding);

/// Reads bytes that say how they are encoded, as parts of mails do. What they say is not believed
/// where they are valid UTF-8, or where it is one of those that programs write without knowing.
Result<PlainText> decodeDeclared(const QByteArray& bytes, const QString& declared);

}  // namespace nghisu
