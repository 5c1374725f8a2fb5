// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace nghisu {

class Desk;
class FormRows;
class Label;
class LinesEdit;

/// What a council's printed documents say of it, and how it decides. Stored while it is typed.
class CouncilSettings final : public QWidget {
    Q_OBJECT

public:
    explicit CouncilSettings(Desk& desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void load();
    void store();
    void retranslate();
    void fillRules();
    void explainRule();
    Council shown() const;

    Desk& m_desk;
    Council m_council;
    QTimer m_pause;
    bool m_loading = false;
    FormRows* m_rows = nullptr;
    QList<Label*> m_captions;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_superior = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_symbol = nullptr;
    QLineEdit* m_signerTitle = nullptr;
    QLineEdit* m_signerName = nullptr;
    QLineEdit* m_secretary = nullptr;
    LinesEdit* m_recipients = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_style = nullptr;
    QComboBox* m_rule = nullptr;
    QSpinBox* m_speaking = nullptr;
    Label* m_symbolHint = nullptr;
    Label* m_recipientsHint = nullptr;
    Label* m_ruleHint = nullptr;
    Label* m_speakingHint = nullptr;
};

}  // namespace nghisu
