// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// A place in a file of pages that its reader can jump to.
struct Bookmark {
    QString title;
    int level = 0;   ///< 0 at the top; one that is deeper lies below the one before it
    int page = 0;    ///< from 0
    double top = 0;  ///< from the top of the paper, in mm
};

/// A PDF with what Qt does not write: bookmarks (ISO 32000-1, 12.3.3), the language that it is read
/// aloud in, and fonts that say that only the letters in use are there. The same file where it cannot
/// be read.
QByteArray withBookmarks(const QByteArray& pdf, const QList<Bookmark>& bookmarks,
                         const QString& language);

}  // namespace nghisu
