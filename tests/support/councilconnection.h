// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>

namespace nghisu {

/// Runs a statement on the connection of the council file that is open, past the program.
QSqlQuery askCouncil(const QString& sql);

/// From now on steps are not on disk when they return, as long as the file is open. For tests of
/// thousands of steps that ask what is kept, and not whether a power failure leaves it.
void doNotSync();

}  // namespace nghisu
