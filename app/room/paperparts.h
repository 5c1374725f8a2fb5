// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"
#include "room/audience.h"
#include "room/pagetemplate.h"

namespace nghisu {

// The papers to read, as pages and headers tell of them.

/// Those that an audience may read.
const QList<BulletinPaper>& papersFor(const Bulletin& bulletin, Audience audience);
/// Whether any of them is with an entry.
bool hasPapers(const QList<BulletinPaper>& papers, const CourseEntry& entry);

/// The rows of a page: those with an entry, or those of the whole meeting where it is none.
PageFields::List paperRows(const QList<BulletinPaper>& papers, const CourseEntry& entry,
                           const QString& language);
/// Changes when what is said of them does.
QByteArray versionOf(const QList<BulletinPaper>& papers);

/// "/paper/KEY/NAME". The name is for the phone alone, which may call after it what it saves.
QString pathOf(const BulletinPaper& paper);
/// The value of Content-Disposition (RFC 6266), with the name in UTF-8 and for old browsers without
/// diacritics. Whatever the name is, it is one value of one header.
QByteArray dispositionOf(const QString& fileName, bool shown);
/// "1,2 MB"
QString sizeWords(qint64 bytes, const QString& language);

}  // namespace nghisu
