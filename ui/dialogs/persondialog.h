// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "widgets/dialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace nghisu {

class Label;

/// A member or guest: name, title, organisation, seat, and whether the person votes and with which
/// weight.
class PersonDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param person the one to edit, or a new one (its id is invalid)
    PersonDialog(const Theme& theme, const Person& person, QWidget* parent);

    Person person() const;

private:
    void follow();

    Person m_person;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_seat = nullptr;
    QRadioButton* m_member = nullptr;
    QRadioButton* m_guest = nullptr;
    QCheckBox* m_voting = nullptr;
    Label* m_weightCaption = nullptr;
    QSpinBox* m_weight = nullptr;
    ShortcutButton* m_store = nullptr;
};

}  // namespace nghisu
