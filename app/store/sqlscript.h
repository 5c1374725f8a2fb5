// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nghisu {

/// The statements of an SQL script, one by one, as Qt's driver takes them. Knows strings, quoted
/// names, comments and the body of a trigger; comments are left out.
QStringList splitSqlScript(const QString& script);

/// A statement on one line: without comments, and with one space wherever there was room. Strings
/// and quoted names are left as they are.
QString normalisedSql(const QString& statement);

}  // namespace nghisu
