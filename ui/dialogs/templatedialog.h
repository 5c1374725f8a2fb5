// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QLineEdit;

namespace nghisu {

/// Asks for the name of a template that is made of a meeting, and says what goes into it.
class TemplateDialog final : public Dialog {
    Q_OBJECT

public:
    TemplateDialog(const Theme& theme, const QString& meeting, QWidget* parent);

    QString title() const;

private:
    QLineEdit* m_title = nullptr;
};

}  // namespace nghisu
