// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposaleditor.h"

#include "models/bodydirectory.h"
#include "theme/theme.h"
#include "widgets/proposalhighlighter.h"

#include <QTimer>

namespace nghisu {

namespace {

// Marks may come a moment late; keystrokes may not.
constexpr int findAfter = 60;  // milliseconds

}  // namespace

ProposalEditor::ProposalEditor(const Theme& theme, const BodyDirectory& directory, QWidget* parent)
    : GrowingText(theme, FontRole::Reading, parent),
      m_highlighter(new ProposalHighlighter(theme, directory, document())),
      m_finding(new QTimer(this))
{
    setObjectName(QStringLiteral("proposalText"));
    m_finding->setSingleShot(true);
    m_finding->setInterval(findAfter);
    connect(m_finding, &QTimer::timeout, this, &ProposalEditor::refind);
    connect(this, &QTextEdit::textChanged, m_finding, qOverload<>(&QTimer::start));
    connect(&directory, &BodyDirectory::reloaded, this, [this] { m_highlighter->rehighlight(); });
    connect(&theme, &Theme::changed, this, [this] { m_highlighter->rehighlight(); });
}

qsizetype ProposalEditor::cursorPosition() const
{
    return textCursor().position();
}

void ProposalEditor::refind()
{
    if (isComposing()) {
        m_finding->start();
        return;
    }
    m_highlighter->refind();
}

}  // namespace nghisu
