// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readnote.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// What a reader made of a document: the text in the form that the recognisers expect. A block is a
/// line; a blank line stands where the source has one; a table row is a line with tabs between its
/// cells, and a further paragraph of a cell a line of its own behind as many tabs as cells come
/// before it. Numbers that the program would draw before list items are written out.
struct FormatText {
    QString text;
    QStringList furniture;  ///< heads and feet of pages, once each: not part of the text
    QStringList encodings;  ///< old encodings that were met, by name
    QList<ReadNote> notes;
    QString name;  ///< of a sheet in its workbook
};

}  // namespace nghisu
