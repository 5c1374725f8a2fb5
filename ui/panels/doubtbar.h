// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/doubts.h"

#include <QWidget>

#include <optional>

class QAction;

namespace nghisu {

class Desk;
class DraftModel;
class Label;
class ShortcutButton;
class StateMark;

/// Asks the reviewer what the reader of a letter was not sure of, one thing after the other, and
/// says how much is left.
class DoubtBar : public QWidget {
    Q_OBJECT

public:
    /// The actions step to the doubt before and the one after; the bar shows their buttons.
    DoubtBar(Desk& desk, DraftModel& model, QAction* previous, QAction* next,
             QWidget* parent = nullptr);

    /// Asks what is doubtful in this row.
    void showRow(int row);
    /// In all letters of the review.
    void setLeft(int left);
    std::optional<Doubt> current() const;
    /// The next doubt of the row, or the one before; false where there is none.
    bool step(int by);
    /// Begins with the last doubt of the row, as when it was come to from below.
    void goToLast();
    /// Gives the keyboard to the first answer.
    void focusAnswer();
    void retranslate();

signals:
    /// The row has nothing left to ask.
    void settled();

private:
    void refresh();
    void answer(bool right);
    void answerAll();
    QString question(const Doubt& doubt) const;
    void setAnswers(const QString& yes, const QString& no);

    DraftModel& m_model;
    int m_row = -1;
    int m_place = 0;  ///< among the doubts of the row
    int m_left = 0;
    Label* m_question = nullptr;
    StateMark* m_count = nullptr;
    QWidget* m_buttons = nullptr;
    ShortcutButton* m_yes = nullptr;
    ShortcutButton* m_no = nullptr;
    ShortcutButton* m_all = nullptr;
};

}  // namespace nghisu
