// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// The rows of one of our tab-separated data files, without comments and without the line that
/// names the columns. Every row has at least `columns` values.
QList<QStringList> dataRows(const QString& path, qsizetype columns);

}  // namespace nghisu
