// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "widgets/dialog.h"

namespace nghisu {

class DiffText;
class GrowingText;
class Label;
class WordPicker;
struct Proposal;

/// Takes down a change of a proposal's words as somebody moves it: who, and how it is to read. Below
/// stands what that changes.
class MotionDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param people who are offered as movers
    /// \param mover who is likely to move it; may be empty
    MotionDialog(const Theme& theme, const Proposal& proposal, const QList<Person>& people,
                 const QString& mover, QWidget* parent);

    QString mover() const;
    QString text() const;

private:
    void refresh();

    QString m_before;
    WordPicker* m_mover = nullptr;
    GrowingText* m_text = nullptr;
    Label* m_caption = nullptr;
    DiffText* m_changes = nullptr;
    ShortcutButton* m_keep = nullptr;
};

}  // namespace nghisu
