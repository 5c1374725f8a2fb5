// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/legacyencoding.h"

#include <QByteArray>
#include <QString>

namespace nghisu::support {

/// A text as an old office program would have stored it. Empty where the encoding lacks one of its
/// letters.
QByteArray encodedLegacy(const QString& text, LegacyEncoding encoding);

}  // namespace nghisu::support
