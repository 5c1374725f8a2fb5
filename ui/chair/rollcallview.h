// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/rollcallmodel.h"

#include <QWidget>

class QListView;

namespace nghisu {

class Label;
class VerdictLine;

/// A roll call from the keyboard: the digit of an option keeps what was said and goes on to the next
/// name. Arrows go back to correct; what is corrected is shown as corrected.
class RollCallView final : public QWidget {
    Q_OBJECT

public:
    RollCallView(Desk& desk, RoomState& state, QWidget* parent = nullptr);

    void begin(const Poll& poll);
    RollCallModel& model() { return m_model; }
    /// Who is called now, and who after that.
    PersonId called() const;
    PersonId calledNext() const;
    void focusList();
    void retranslate();

signals:
    /// Another name is called, or something was said.
    void edited();
    /// The last name has been called.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool onKey(int key);
    bool isOneSaid() const;
    void refresh();

    Desk& m_desk;
    Poll m_poll;
    RollCallModel m_model;
    Label* m_keys = nullptr;
    QListView* m_list = nullptr;
    Label* m_missing = nullptr;
    VerdictLine* m_sum = nullptr;
};

}  // namespace nghisu
