// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "widgets/dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace nghisu {

/// A meeting's title, short title, day and place.
class MeetingDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param meeting the one to edit, or what a new one starts with (its id is invalid)
    MeetingDialog(const Theme& theme, const Meeting& meeting, QWidget* parent);

    Meeting meeting() const;

private:
    Meeting m_meeting;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_shortTitle = nullptr;
    QCheckBox* m_fixed = nullptr;
    QDateEdit* m_day = nullptr;
    QLineEdit* m_place = nullptr;
    ShortcutButton* m_store = nullptr;
};

}  // namespace nghisu
