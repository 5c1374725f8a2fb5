// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/directoryfile.h"
#include "session/directoryediting.h"
#include "widgets/dialog.h"

namespace nghisu {

/// Says what a directory that was sent would change, before it does: what is new, what changes and
/// how, what stays; and which lines cannot be taken in, and why.
class ImportDirectoryDialog final : public Dialog {
    Q_OBJECT

public:
    ImportDirectoryDialog(const Theme& theme, const QString& fileName,
                          const DirectoryChanges& changes, const QList<DirectoryError>& errors,
                          QWidget* parent);

private:
    void addSection(QWidget* list, const QString& title, const QStringList& lines);
};

/// "Line 4: no name".
QString directoryErrorText(const DirectoryError& error);

}  // namespace nghisu
