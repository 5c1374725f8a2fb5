// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/reader.h"

#include <QByteArray>
#include <QString>

class QMimeData;

namespace nghisu {

/// What a program put into the clipboard, in the forms that can be read.
struct ClipboardContent {
    QString html;
    QByteArray rtf;
    QString plain;
    bool picture = false;

    static ClipboardContent of(const QMimeData& data);
};

/// The text of what was copied. Rich forms stand before the plain one, which lacks the numbers of
/// lists from browsers and the fonts of old letters. `name` is what errors call it. Errors:
/// SourceEmpty, SourcePicture, SourceTooLarge, Cancelled.
Result<SourceText> readClipboard(const ClipboardContent& content, const QString& name,
                                 const ReadOptions& options = {});

}  // namespace nghisu
