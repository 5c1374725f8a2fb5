// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phoneroom.h"
#include "widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace nghisu {

class CodeView;
class Desk;
class FormRows;
class Label;
class PhonesConductor;
class RoomState;

/// All about the phones of the room: under what address they are served, what guests may see, whether
/// who signs in is present, and the slips of the members. What is served shows its code, large enough
/// to be scanned from the secretary's screen.
class PhonesDialog final : public Dialog {
    Q_OBJECT

public:
    PhonesDialog(Desk& desk, RoomState& state, PhonesConductor& phones, QWidget* parent);

    void done(int result) override;

private:
    void fill();
    void layOut();
    QWidget* codePart();
    QWidget* fileRow(QLineEdit* field, const QString& name);
    void fillRules();
    void keepRules();
    void keepPlan();
    void chooseFile(QLineEdit* field);
    PhoneService service() const;
    QString refusal() const;
    void start();
    void refresh();

    Desk& m_desk;
    RoomState& m_state;
    PhonesConductor& m_phones;
    FormRows* m_rows = nullptr;
    QComboBox* m_address = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_network = nullptr;
    QCheckBox* m_secure = nullptr;
    QLineEdit* m_certificate = nullptr;
    QLineEdit* m_key = nullptr;
    QWidget* m_certificateRow = nullptr;
    QWidget* m_keyRow = nullptr;
    QCheckBox* m_texts = nullptr;
    QCheckBox* m_bodies = nullptr;
    QCheckBox* m_results = nullptr;
    QCheckBox* m_documents = nullptr;
    QCheckBox* m_checkIn = nullptr;
    QCheckBox* m_withMeeting = nullptr;
    Label* m_before = nullptr;
    QWidget* m_codePart = nullptr;
    CodeView* m_code = nullptr;
    Label* m_url = nullptr;
    Label* m_counts = nullptr;
    Label* m_test = nullptr;
    Label* m_why = nullptr;
    ShortcutButton* m_stop = nullptr;
    ShortcutButton* m_accept = nullptr;
};

}  // namespace nghisu
