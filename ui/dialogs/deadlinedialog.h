// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

#include <QDate>

#include <optional>

class QComboBox;

namespace nghisu {

class DayField;

/// Asks for a deadline for several answers, and when to be reminded of them.
class DeadlineDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param count of answers \param day the deadline that they have in common, or an invalid one
    DeadlineDialog(const Theme& theme, int count, QDate day, QDate today, QWidget* parent);

    /// Invalid where the deadline is to be taken away.
    QDate deadline() const;
    /// Invalid without a reminder; nothing where reminders are to stay as they are.
    std::optional<QDate> reminder() const;

private:
    DayField* m_deadline = nullptr;
    QComboBox* m_reminder = nullptr;
};

}  // namespace nghisu
