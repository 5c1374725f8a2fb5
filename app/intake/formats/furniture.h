// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace nghisu {

/// Whether the head or foot of a page holds nothing but its number: "2", "- 2 -", "Trang 2/5".
bool isPageCount(QStringView text);

/// Adds the lines of a page's head or foot that are not among `furniture` yet.
void addFurniture(QStringList& furniture, const QString& text);

}  // namespace nghisu
