// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "widgets/dialog.h"

class QComboBox;
class QLineEdit;

namespace nghisu {

class ClockField;
class Desk;
class PerformerField;

/// One item of a programme: what, from when, how long, who.
class AgendaItemDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param item the one to edit, or a new one (its id is invalid)
    /// \param follows when it would begin by itself; invalid where that is not known
    AgendaItemDialog(Desk& desk, const AgendaItem& item, QTime follows, QWidget* parent);

    AgendaItem item() const;

private:
    void check();
    void takeSpan();
    void offerProposals();

    AgendaItem m_item;
    Desk& m_desk;
    QLineEdit* m_title = nullptr;
    ClockField* m_start = nullptr;
    QLineEdit* m_minutes = nullptr;
    PerformerField* m_performer = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_debates = nullptr;
    ShortcutButton* m_store = nullptr;
};

}  // namespace nghisu
