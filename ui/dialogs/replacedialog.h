// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QCheckBox;
class QLineEdit;
class QListView;
class QTimer;

namespace nghisu {

class Desk;
class HitModel;
class Label;

/// Finds a phrase in the list of the meeting and replaces it where one wants: every place is shown with
/// what it says and would say. One step, however many there are.
class ReplaceDialog final : public Dialog {
    Q_OBJECT

public:
    ReplaceDialog(Desk& desk, const QString& phrase, QWidget* parent);

private:
    QWidget* makeOptions();
    void find();
    void refresh();
    void replace();

    Desk& m_desk;
    HitModel* m_hits = nullptr;
    QTimer* m_delay = nullptr;
    QLineEdit* m_phrase = nullptr;
    QLineEdit* m_replacement = nullptr;
    QCheckBox* m_matchCase = nullptr;
    QCheckBox* m_wholeWords = nullptr;
    QCheckBox* m_matchMarks = nullptr;
    QCheckBox* m_inTexts = nullptr;
    QCheckBox* m_inShortNames = nullptr;
    QCheckBox* m_inNotes = nullptr;
    QCheckBox* m_all = nullptr;
    QListView* m_list = nullptr;
    Label* m_standing = nullptr;
    ShortcutButton* m_replace = nullptr;
};

}  // namespace nghisu
