// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QLineEdit;

namespace nghisu {

/// Asks who came in a member's place, and by what authority.
class SubstituteDialog final : public Dialog {
    Q_OBJECT

public:
    SubstituteDialog(const Theme& theme, const QString& member, const QString& substitute,
                     const QString& authority, QWidget* parent);

    QString substitute() const;
    QString authority() const;

private:
    QLineEdit* m_substitute = nullptr;
    QLineEdit* m_authority = nullptr;
};

}  // namespace nghisu
