// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// A document for LibreOffice and others (OpenDocument 1.3): text with named styles, numbers that
/// the program counts, tables, and a field for the page number. Needs a QGuiApplication. Empty where
/// memory ran out.
QByteArray toOdt(const Document& document);

}  // namespace nghisu
