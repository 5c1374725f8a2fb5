// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

#include <QString>
#include <QStringList>

namespace nghisu {

/// The documents of the page in their order; an empty key begins a group (before the meeting, after it).
QStringList documentEntryKeys();

/// How a document stands in the list of the page.
struct DocumentEntry {
    QString title;
    QString detail;     ///< what is in it, or what it waits for
    bool pale = false;  ///< cannot be made yet
};

/// \param record of the meeting; null where there is none
/// \param sinceIssue of the changes: the issue that they are told since, 0 for the last
DocumentEntry describeDocument(const QString& key, const MeetingRecord* record, int sinceIssue);

/// What a document leaves open, as one line to be read before it is printed; empty where it leaves nothing
/// open.
QString openPlacesLine(const Document& document);

}  // namespace nghisu
