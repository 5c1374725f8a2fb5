// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "widgets/dialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace nghisu {

/// A member or guest: name, title, organisation, and whether the person votes.
class PersonDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param person the one to edit, or a new one (its id is invalid)
    PersonDialog(const Theme& theme, const Person& person, QWidget* parent);

    Person person() const;

private:
    Person m_person;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organisation = nullptr;
    QRadioButton* m_member = nullptr;
    QRadioButton* m_guest = nullptr;
    QCheckBox* m_voting = nullptr;
    ShortcutButton* m_store = nullptr;
};

}  // namespace nghisu
