// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace nghisu {

class Theme;

/// Says something that has to be read before the work goes on. The dialog's objectName is
/// "message", its button's "messageClose".
void showMessage(const Theme& theme, QWidget* parent, const QString& title,
                 const QString& sentence);

}  // namespace nghisu
