// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/comparedialog.h"

#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 760;
constexpr int TextsHeight = 280;

}  // namespace

CompareDialog::CompareDialog(const Theme& theme, const QString& title,
                             const ComparedTexts::Side& left, const ComparedTexts::Side& right,
                             const QString& note, QWidget* parent)
    : Dialog(theme, title, parent)
{
    setObjectName(u"compareDialog"_s);
    auto* texts = new ComparedTexts(theme, this);
    texts->setChoosable(false);
    texts->setSides(left, right);
    texts->setMinimumSize(theme.scaled(Width), theme.scaled(TextsHeight));
    content()->addWidget(texts);
    addSentence(note);
    addButton(tr("Close"), ButtonKind::Primary, Accepted);
}

}  // namespace nghisu
