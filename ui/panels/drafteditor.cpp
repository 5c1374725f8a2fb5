// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/drafteditor.h"

#include "models/bodydirectory.h"
#include "models/draftmodel.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/growingtext.h"
#include "widgets/shortcutbutton.h"

#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int CaptionWidth = 92;
constexpr int LowestText = 64;
constexpr int HighestText = 164;  // longer texts scroll

}  // namespace

DraftEditor::DraftEditor(Desk& desk, DraftModel& model, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_directory(new BodyDirectory(desk, this)),
      m_heading(new Label(desk.theme(), FontRole::BodyStrong, Token::Ink, this)),
      m_close(new ShortcutButton(desk.theme(), IconName::Close, tr("Close"), this)),
      m_area(new QScrollArea(this)), m_text(new GrowingText(desk.theme(), FontRole::Body, m_area)),
      m_leadCaption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_lead(new BodyField(desk.theme(), *m_directory, Role::Lead, this)),
      m_othersCaption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_others(new BodyField(desk.theme(), *m_directory, Role::Coordinating, this))
{
    setObjectName(u"draftEditor"_s);
    m_text->setObjectName(u"draftText"_s);
    m_close->setObjectName(u"draftEditorClose"_s);
    m_area->setWidget(m_text);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_close);
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_leadCaption, 0, 0, Qt::AlignTop);
    fields->addWidget(m_lead, 0, 1);
    fields->addWidget(m_othersCaption, 1, 0, Qt::AlignTop);
    fields->addWidget(m_others, 1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_area);
    column->addLayout(fields);

    const Theme& theme = desk.theme();
    theme.follow(this, [this, &theme, fields] {
        fields->setColumnMinimumWidth(0, theme.scaled(CaptionWidth));
        for (Label* caption : {m_leadCaption, m_othersCaption})
            caption->setFixedHeight(theme.sizes().chip);
        fitText();
    });
    connect(m_close, &QAbstractButton::clicked, this, &DraftEditor::closed);
    connect(m_text, &GrowingText::edited, this, [this] {
        // The draft keeps a tidied text; a space that was just typed is not taken away again.
        m_typing = true;
        m_model.setText(m_row, m_text->text());
        m_typing = false;
    });
    connect(m_text, &GrowingText::left, this, [this] {
        m_model.endTyping();
        refresh();
    });
    connect(m_text, &GrowingText::cursorMoved, this, [this](const QRect& rect) {
        m_area->ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height());
    });
    connectField(m_lead);
    connectField(m_others);
    connect(&m_model, &DraftModel::corrected, this, &DraftEditor::refresh);
    retranslate();
}

void DraftEditor::connectField(BodyField* field)
{
    const Role role = field->role();
    connect(field, &BodyField::bodyChosen, this,
            [this, role](BodyId body) { m_model.assign(m_row, m_model.bodyOf(body, role)); });
    connect(field, &BodyField::groupChosen, this, [this, role](const QString& name) {
        DraftBody group;
        group.name = name;
        group.shortName = name;
        group.role = role;
        group.group = true;
        m_model.assign(m_row, group);
    });
    // The id of what is not in the file yet is its place among the bodies.
    connect(field, &BodyField::removeRequested, this,
            [this](AssignmentId id) { m_model.unassign(m_row, id.value() - 1); });
    connect(field, &BodyField::roleRequested, this, [this](AssignmentId id, Role wanted) {
        m_model.setRole(m_row, id.value() - 1, wanted);
    });
}

void DraftEditor::showRow(int row)
{
    if (row != m_row)
        m_model.endTyping();
    const bool other = row != m_row;
    m_row = row;
    const DraftProposal* draft = m_model.proposal(row);
    setEnabled(draft != nullptr);
    if (other)
        m_text->setText(draft ? draft->text : QString());
    refresh();
}

void DraftEditor::refresh()
{
    const DraftProposal* draft = m_model.proposal(m_row);
    if (!draft)
        return;
    if (!m_typing && draft->text != m_text->text())
        m_text->mergeText(draft->text);
    fitText();
    const QString number = m_model.number(m_row);
    m_heading->setText(number.isEmpty() ? tr("Proposal") : tr("Proposal %1").arg(number));
    const QList<Assignment> assignments = m_model.assignments(m_row);
    m_lead->setAssignments(assignments);
    m_others->setAssignments(assignments);
}

void DraftEditor::fitText()
{
    // As high as its text, within reason: the list above it is needed as well.
    const Theme& theme = m_desk.theme();
    m_area->setFixedHeight(std::clamp(m_text->sizeHint().height(), theme.scaled(LowestText),
                                      theme.scaled(HighestText)));
}

void DraftEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The text has its new width only after the layout.
    QMetaObject::invokeMethod(this, &DraftEditor::fitText, Qt::QueuedConnection);
}

void DraftEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

qsizetype DraftEditor::position() const
{
    return m_text->textCursor().position();
}

bool DraftEditor::textHasFocus() const
{
    return isVisible() && m_text->hasFocus();
}

void DraftEditor::setTextCursorTo(qsizetype position)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(position));
    m_text->setTextCursor(cursor);
}

void DraftEditor::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_text->setAccessibleName(tr("Text of the proposal"));
    m_leadCaption->setText(tr("Lead"));
    m_othersCaption->setText(tr("Co-ordinating"));
    m_lead->retranslate();
    m_others->retranslate();
    refresh();
}

}  // namespace nghisu
