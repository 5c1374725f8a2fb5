// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/comparedtexts.h"
#include "widgets/dialog.h"

namespace nghisu {

/// Two texts beside each other, to look at.
class CompareDialog : public Dialog {
    Q_OBJECT

public:
    CompareDialog(const Theme& theme, const QString& title, const ComparedTexts::Side& left,
                  const ComparedTexts::Side& right, const QString& note, QWidget* parent);
};

}  // namespace nghisu
