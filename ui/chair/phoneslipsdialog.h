// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phoneslipmodel.h"
#include "widgets/dialog.h"

class QListView;

namespace nghisu {

class Desk;
class Label;
class PhonesConductor;
class SearchField;
class WritingWork;

/// The members with their slips: printed for all, printed anew for one who lost theirs, taken back.
class PhoneSlipsDialog final : public Dialog {
    Q_OBJECT

public:
    PhoneSlipsDialog(Desk& desk, PhonesConductor& phones, QWidget* parent);

private:
    void printAll();
    void printAnew();
    void revoke();
    void print(const QList<PersonId>& members, bool anew);
    PhoneMember chosen() const;
    void refresh();

    Desk& m_desk;
    PhonesConductor& m_phones;
    PhoneSlipModel m_model;
    WritingWork* m_printing = nullptr;
    SearchField* m_search = nullptr;
    QListView* m_list = nullptr;
    Label* m_standing = nullptr;
    ShortcutButton* m_all = nullptr;
    ShortcutButton* m_one = nullptr;
    ShortcutButton* m_revoke = nullptr;
};

}  // namespace nghisu
