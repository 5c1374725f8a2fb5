// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// What a directory that was sent would change in the one that is there. Bodies are the same where
/// their codes are.
struct DirectoryChanges {
    struct Change {
        Body before;
        Body after;

        bool operator==(const Change&) const = default;
    };

    QList<Body> added;
    QList<Change> changed;
    QList<Body> same;    ///< as they are there already
    QList<Body> absent;  ///< that the sent one does not name: left alone

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty(); }
};

/// What an empty field of a body that was sent says: nothing. What is known of it stays.
DirectoryChanges compareDirectories(const QList<Body>& present, const QList<Body>& sent);

/// Takes what is new and what changed into the directory, in one step; removes nothing.
Result<void> importDirectory(CouncilFile& file, const DirectoryChanges& changes);

/// The bodies whose work a body took over, with what of it.
struct Predecessor {
    Body body;
    QString field;

    bool operator==(const Predecessor&) const = default;
};
QList<Predecessor> predecessorsOf(const QList<Body>& directory, const QString& code);

/// Who answers for a body on a day: its successors and theirs, those that stand; itself while it
/// stands.
QList<Body> standingSuccessors(const QList<Body>& directory, const Body& body, QDate day);

}  // namespace nghisu
