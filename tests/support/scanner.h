// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace nghisu {

/// Whether the reader of codes that tests go by (zxing-cpp) is installed.
bool canScan();

/// What a scanner reads in a picture with one QR code; empty where it finds none.
QString scanned(const QImage& picture);

}  // namespace nghisu
