// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QList>

namespace nghisu {

/// The central bodies a new council starts with: resources/text/bodies.tsv, in its order, without
/// ids. Bodies that no longer stand carry their last day and successors.
QList<Body> standardDirectory();

}  // namespace nghisu
