// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QLineEdit;

namespace nghisu {

/// Asks before figures of a vote are put in place of others, and takes the reason into the record.
class CorrectDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param verdict what the new figures come to
    /// \param reason as far as it was typed before
    CorrectDialog(const Theme& theme, const QString& verdict, const QString& reason,
                  QWidget* parent);

    QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

}  // namespace nghisu
