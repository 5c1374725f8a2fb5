// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QLineEdit;

namespace nghisu {

/// Asks why a vote is to be void. Without a reason it cannot be.
class AnnulDialog : public Dialog {
    Q_OBJECT

public:
    AnnulDialog(const Theme& theme, const QString& question, QWidget* parent);

    QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

}  // namespace nghisu
