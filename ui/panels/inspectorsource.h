// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "widgets/dialog.h"

namespace nghisu {

class LinesEdit;
struct Submission;

/// The document that a proposal came in, as it was received, with the proposal's passage marked.
class SourceDialog : public Dialog {
    Q_OBJECT

public:
    SourceDialog(const Theme& theme, const Submission& submission, Span passage, QWidget* parent);

private:
    LinesEdit* m_text = nullptr;
};

}  // namespace nghisu
