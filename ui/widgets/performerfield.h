// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wordpicker.h"

namespace nghisu {

class Desk;

/// Who does something in a meeting: offers members and guests as one types, with their titles, and
/// takes any other words.
class PerformerField final : public WordPicker {
    Q_OBJECT

public:
    explicit PerformerField(Desk& desk, QWidget* parent = nullptr);

    /// As high as the other fields of a form.
    QSize sizeHint() const override;

protected:
    /// While nothing is offered, Enter and Escape are the form's.
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace nghisu
