// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

#include <QList>

class QAction;

namespace nghisu {

/// The keys of everything that has one, and where to find the rest.
class KeysDialog final : public Dialog {
    Q_OBJECT

public:
    KeysDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent);
};

}  // namespace nghisu
