// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/growingtext.h"

class QTimer;

namespace nghisu {

class BodyDirectory;
class ProposalHighlighter;

/// The text of a proposal at reading size. Addressees stand back in grey and citations are
/// underlined while one types; the text itself is never touched by that.
class ProposalEditor : public GrowingText {
    Q_OBJECT

public:
    ProposalEditor(const Theme& theme, const BodyDirectory& directory, QWidget* parent = nullptr);

    /// The cursor's place in the text, in UTF-16 units.
    qsizetype cursorPosition() const;

private:
    void refind();

    ProposalHighlighter* m_highlighter = nullptr;
    QTimer* m_finding = nullptr;
};

}  // namespace nghisu
