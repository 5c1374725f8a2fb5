// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/motiondialog.h"

#include "domain/proposal.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/difftext.h"
#include "widgets/growingtext.h"
#include "widgets/shortcutbutton.h"
#include "widgets/wordpicker.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 720;
constexpr int TextHeight = 320;

}  // namespace

MotionDialog::MotionDialog(const Theme& theme, const Proposal& proposal,
                           const QList<Person>& people, const QString& mover, QWidget* parent)
    : Dialog(theme, tr("Which change is moved?"), parent), m_before(proposal.text)
{
    setObjectName(u"motionDialog"_s);
    setMinimumWidth(theme.scaled(Width));
    QStringList names;
    for (const Person& person : people)
        names.append(person.name);
    m_mover = new WordPicker(
        theme, [names] { return names; }, this);
    m_mover->setObjectName(u"motionMover"_s);
    m_mover->setProperty("inRow", false);
    m_mover->setText(mover);
    m_mover->setAccessibleName(tr("Who moves it"));
    m_mover->setPlaceholderText(tr("Who moves it"));
    connect(m_mover, &WordPicker::chosen, this, [this](const QString& name) {
        m_mover->setText(name);
        m_text->setFocus();
    });

    auto* sheet = new QWidget(this);
    m_text = new GrowingText(theme, FontRole::Reading, sheet);
    m_text->setObjectName(u"motionText"_s);
    m_text->setAccessibleName(tr("How it is to read"));
    m_text->setTabChangesFocus(true);
    m_text->setText(proposal.text);
    m_caption = new Label(theme, FontRole::Caption, Token::Ink3, sheet);
    m_caption->setText(tr("What that changes:"));
    m_changes = new DiffText(theme, DiffText::Side::Both, sheet);
    m_changes->setObjectName(u"motionPreview"_s);
    m_changes->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_caption);
    column->addWidget(m_changes);
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    area->setMinimumHeight(theme.scaled(TextHeight));
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    connect(m_text, &GrowingText::cursorMoved, area, [this, area](const QRect& rect) {
        const QPoint at = m_text->mapTo(area->widget(), rect.center());
        area->ensureVisible(at.x(), at.y(), 0, rect.height());
    });

    content()->addWidget(m_mover);
    content()->addWidget(area, 1);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_keep = addButton(tr("Take it down"), ButtonKind::Primary, QDialog::Accepted);
    m_keep->setObjectName(u"motionKeep"_s);
    connect(m_text, &GrowingText::edited, this, &MotionDialog::refresh);
    refresh();
    m_text->setFocus();
}

QString MotionDialog::mover() const
{
    return m_mover->text().simplified();
}

QString MotionDialog::text() const
{
    return m_text->text();
}

void MotionDialog::refresh()
{
    const QString after = text();
    m_changes->setPieces(compareTexts(m_before, after));
    m_caption->setVisible(after != m_before);
    m_changes->setVisible(after != m_before);
    m_keep->setEnabled(!after.trimmed().isEmpty() && after != m_before);
}

}  // namespace nghisu
