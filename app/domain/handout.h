// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/course.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

using HandoutId = Id<struct HandoutTag>;
using KeptFileId = Id<struct KeptFileTag>;

/// A file that is kept whole in the council's file; the same bytes are kept once.
struct KeptFile {
    KeptFileId id;
    QString sha256;   ///< in hex
    qint64 size = 0;  ///< bytes

    bool operator==(const KeptFile&) const = default;
};

/// A paper that those in the room may read on their phones: a file, or a document of the council.
struct Handout {
    HandoutId id;
    MeetingId meeting;
    CourseEntry entry;  ///< none: of the whole meeting
    QString orderKey;
    QString title;     ///< "Dự thảo báo cáo"
    QString fileName;  ///< as the file was called, "BC du thao (3).docx"
    KeptFile file;     ///< none for a document
    QString
        document;  ///< the key of a document that is always made as it is now; see handoutDocuments
    bool guests =
        false;  ///< who has not signed in may read it too, where guests may read papers at all

    bool operator==(const Handout&) const = default;
};

/// The largest file that is handed out, bytes: what a phone takes over a room's Wi-Fi in minutes.
inline constexpr qint64 largestHandout = 50LL * 1024 * 1024;

enum class HandoutKind { Pdf, Text, Sheet, Slides, Picture };

/// What files of an ending are.
struct HandoutType {
    HandoutKind kind = HandoutKind::Pdf;
    QString suffix;        ///< "pdf"
    QByteArray mediaType;  ///< "application/pdf"
    bool shown = false;    ///< browsers show it themselves; what else is saved
};

/// By the ending of a file's name, whatever its case; none for what is not handed out: a page or a
/// program might do on the phone what its reader does not want.
std::optional<HandoutType> handoutTypeOf(const QString& fileName);
/// The type of a paper; documents are PDF.
HandoutType typeOf(const Handout& handout);
/// The endings of all types.
QStringList handoutSuffixes();
/// Whether a file that begins so can be of a type. About the first 1,024 bytes are looked at.
bool beginsLike(const HandoutType& type, const QByteArray& beginning);

/// The documents that can be handed out as they are at the moment, by their keys.
QStringList handoutDocuments();

/// What a file is called as long as nobody has said otherwise: its name without folder and ending, and
/// with spaces for what stands for them.
QString titleOfFile(const QString& path);

}  // namespace nghisu
