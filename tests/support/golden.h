// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nghisu {

/// Compares with the golden file at `path`. Empty where they are the same, else the first lines
/// that differ, for QVERIFY2. With NGHISU_RENEW_GOLDEN=1 in the environment the file is written anew.
QString goldenDifference(const QString& path, const QByteArray& actual);

}  // namespace nghisu
