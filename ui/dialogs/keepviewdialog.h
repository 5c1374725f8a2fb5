// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QLineEdit;

namespace nghisu {

/// Asks for the name under which a way of looking at the list is kept.
class KeepViewDialog final : public Dialog {
    Q_OBJECT

public:
    KeepViewDialog(const Theme& theme, const QString& proposed, QWidget* parent);

    /// Without spaces around it; never empty where the dialog was accepted.
    QString name() const;

private:
    QLineEdit* m_name = nullptr;
};

}  // namespace nghisu
