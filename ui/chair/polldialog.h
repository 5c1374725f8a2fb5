// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace nghisu {

class Desk;
class FormRows;
class Label;
class LinesEdit;

/// Asks how a vote is to be held where that is not the usual way: the question, what kind of vote,
/// how votes are given, the options, the rule.
class PollDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param usual what the vote would be without this dialog
    PollDialog(Desk& desk, const Poll& usual, QWidget* parent);

    Poll poll() const;

private:
    void fill();
    void refresh();
    PollKind kind() const;
    QList<PollOption> options() const;

    Desk& m_desk;
    Poll m_usual;
    FormRows* m_rows = nullptr;
    QLineEdit* m_question = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_rule = nullptr;
    QLineEdit* m_ruleNote = nullptr;
    LinesEdit* m_options = nullptr;
    QSpinBox* m_most = nullptr;
    QCheckBox* m_secret = nullptr;
    QCheckBox* m_weighted = nullptr;
    Label* m_why = nullptr;
};

}  // namespace nghisu
