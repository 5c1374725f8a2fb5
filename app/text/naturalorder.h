// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// Orders names with numbers in them as people count: "A2" before "A10", "Bàn 9" before "bàn 12". Case and
/// marks do not matter. Less than, equal to or greater than 0.
int compareNaturally(const QString& one, const QString& other);

}  // namespace nghisu
