// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/discussionedit.h"

#include "chair/roomstate.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/growingtext.h"

#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 500;

}  // namespace

DiscussionEdit::DiscussionEdit(Desk& desk, RoomState& state, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state)
{
    const Theme& theme = desk.theme();
    m_notesCaption = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_notes = field(u"discussionNotes"_s);
    m_conclusionCaption = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_conclusion = field(u"discussionConclusion"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_notesCaption);
    column->addWidget(m_notes);
    column->addSpacing(8);
    column->addWidget(m_conclusionCaption);
    column->addWidget(m_conclusion);
    column->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DiscussionEdit::flush);
    retranslate();
}

DiscussionEdit::~DiscussionEdit() = default;

GrowingText* DiscussionEdit::field(const QString& name)
{
    auto* text = new GrowingText(m_desk.theme(), FontRole::Body, this);
    text->setObjectName(name);
    connect(text, &GrowingText::edited, this, &DiscussionEdit::onEdited);
    connect(text, &GrowingText::storeRequested, this, &DiscussionEdit::flush);
    connect(text, &GrowingText::left, this, &DiscussionEdit::flush);
    return text;
}

void DiscussionEdit::show(const CourseEntry& entry)
{
    const bool other = entry != m_entry;
    if (other && m_pending && !flush())
        return;
    const Discussion kept = m_state.discussionOf(entry);
    if (!other && (m_pending || kept == m_known))
        return;
    m_entry = entry;
    m_known = kept;
    if (other) {
        m_notes->setText(kept.notes);
        m_conclusion->setText(kept.conclusion);
    } else {
        m_notes->mergeText(kept.notes);
        m_conclusion->mergeText(kept.conclusion);
    }
    const bool writable = entry.isValid() && m_state.isWritable();
    m_notes->setReadOnly(!writable);
    m_conclusion->setReadOnly(!writable);
}

void DiscussionEdit::onEdited()
{
    m_pending = true;
    m_pause.start();
}

bool DiscussionEdit::flush()
{
    m_pause.stop();
    if (!m_pending || !m_state.file())
        return true;
    const QString notes = m_notes->text();
    const QString conclusion = m_conclusion->text();
    const auto stored =
        setDiscussion(*m_state.file(), m_state.meetingId(), m_entry, notes, conclusion);
    if (!stored) {
        m_desk.report(stored.error());
        return false;
    }
    m_pending = false;
    m_known = {m_entry, notes, conclusion};
    return true;
}

void DiscussionEdit::focusNotes()
{
    m_notes->setFocus();
}

void DiscussionEdit::retranslate()
{
    m_notesCaption->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What is said; it goes into the minutes"));
    m_conclusionCaption->setText(tr("Conclusion"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_conclusion->setPlaceholderText(tr("What the chair concludes"));
}

}  // namespace nghisu
