// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "domain/paper.h"
#include "widgets/dialog.h"

class QCheckBox;
class QLineEdit;

namespace nghisu {

class DayField;
class LinesEdit;

/// Asks for number, day, signer and recipients of a document.
class PaperDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param title of the document \param council whose chair signs, and whose recipients are listed,
    /// otherwise
    PaperDialog(const Theme& theme, const QString& title, const Council& council,
                const PaperOptions& options, QDate today, QWidget* parent);

    PaperOptions options() const;

private:
    void follow();

    QLineEdit* m_number = nullptr;
    DayField* m_day = nullptr;
    QCheckBox* m_forChair = nullptr;
    QLineEdit* m_signerTitle = nullptr;
    QLineEdit* m_signerName = nullptr;
    LinesEdit* m_recipients = nullptr;
};

}  // namespace nghisu
