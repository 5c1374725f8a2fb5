// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorsheet.h"

#include "models/bodydirectory.h"
#include "panels/historypanel.h"
#include "panels/inspectorcitations.h"
#include "panels/inspectorlink.h"
#include "panels/inspectorsource.h"
#include "panels/storedtext.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/proposaleditor.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int margin = 24;
constexpr int captionWidth = 76;
// Quiet fields have a frame that is seen only under the pointer; their words line up with the rest.
constexpr int frame = 5;
constexpr int rowGap = 4;

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

}  // namespace

InspectorSheet::InspectorSheet(Desk& desk, const BodyDirectory& directory, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_scroll(new QScrollArea(this)),
      m_editor(new ProposalEditor(desk.theme(), directory)),
      m_shortName(new GrowingText(desk.theme(), FontRole::Body)),
      m_lead(new BodyField(desk.theme(), directory, Role::Lead)),
      m_coordinating(new BodyField(desk.theme(), directory, Role::Coordinating)),
      m_citations(new InspectorCitations(desk.theme())),
      m_proposingBody(new GrowingText(desk.theme(), FontRole::Body)),
      m_sourceLink(new InspectorLink(desk.theme())),
      m_note(new GrowingText(desk.theme(), FontRole::Body)), m_history(new HistoryPanel(desk))
{
    setObjectName(QStringLiteral("inspectorSheet"));
    build();

    m_stored = {
        new StoredText(desk, m_editor, &Proposal::text, editText),
        new StoredText(desk, m_shortName, &Proposal::shortName, editShortName),
        new StoredText(desk, m_proposingBody, &Proposal::proposingBody, editProposingBody),
        new StoredText(desk, m_note, &Proposal::note, editNote),
    };
    connectField(m_lead);
    connectField(m_coordinating);
    connect(m_sourceLink, &InspectorLink::clicked, this, &InspectorSheet::openSource);
    for (GrowingText* text :
         {static_cast<GrowingText*>(m_editor), m_shortName, m_proposingBody, m_note}) {
        connect(text, &GrowingText::cursorMoved, this, [this, text](const QRect& rect) {
            if (!text->hasFocus())
                return;
            const QPoint at = text->mapTo(m_scroll->widget(), rect.center());
            m_scroll->ensureVisible(at.x(), at.y(), 0, rect.height());
        });
    }
    retranslate();
}

void InspectorSheet::build()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("inspectorPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(margin + 1, 0, margin, 16);
    column->setSpacing(0);

    // The text itself has no frame at all: the cursor shows where one is.
    m_editor->setStyleSheet(QStringLiteral(
        "QTextEdit, QTextEdit:focus { border: none; padding: 0; background: transparent; }"));
    column->addWidget(m_editor);
    column->addSpacing(13);
    column->addWidget(rule(page));
    column->addSpacing(11);

    m_shortName->setObjectName(QStringLiteral("shortName"));
    m_proposingBody->setObjectName(QStringLiteral("proposingBody"));
    m_note->setObjectName(QStringLiteral("note"));
    m_sourceLink->setObjectName(QStringLiteral("sourceLink"));
    for (GrowingText* line : {m_shortName, m_proposingBody})
        line->setSingleLine(true);
    for (GrowingText* text : {m_shortName, m_proposingBody, m_note})
        text->setProperty("quiet", true);

    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, -frame, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(1, 1);
    addRow(m_shortName, true);
    addRow(m_lead, false);
    addRow(m_coordinating, false);
    addRow(m_citations, false);
    auto* source = new QWidget(page);
    auto* lines = new QVBoxLayout(source);
    lines->setContentsMargins(0, 0, 0, frame);
    lines->setSpacing(0);
    lines->addWidget(m_proposingBody);
    auto* linkLine = new QHBoxLayout;
    linkLine->setContentsMargins(frame, -frame, frame, 0);
    linkLine->addWidget(m_sourceLink);
    linkLine->addStretch(1);
    lines->addLayout(linkLine);
    addRow(source, true);
    addRow(m_note, true);
    column->addLayout(m_grid);

    column->addSpacing(9);
    column->addWidget(rule(page));
    column->addSpacing(14);
    auto* past = new QGridLayout;
    past->setHorizontalSpacing(0);
    past->setColumnStretch(1, 1);
    auto* caption = new Label(m_desk.theme(), FontRole::Caption, Token::Ink3, page);
    m_captions.append(caption);
    past->addWidget(caption, 0, 0, Qt::AlignTop);
    past->addWidget(m_history, 0, 1);
    column->addLayout(past);
    column->addStretch(1);
    m_desk.theme().follow(this, [this, past] {
        const Theme& theme = m_desk.theme();
        m_grid->setColumnMinimumWidth(0, theme.scaled(captionWidth) - frame);
        past->setColumnMinimumWidth(0, theme.scaled(captionWidth));
        // A caption stands on the line of what it names, in smaller type.
        const QFontMetricsF small(theme.font(FontRole::Caption));
        const int ascent = qRound(small.ascent());
        const int words = frame + m_note->firstBaseline() - ascent;
        const int chips = frame + qRound((theme.sizes().chip - small.height()) / 2);
        const int citations = frame + m_citations->firstBaseline() - ascent;
        const QList<int> tops{words,
                              chips,
                              chips,
                              citations,
                              words,
                              words,
                              theme.baseline(FontRole::Caption) - ascent};
        for (qsizetype row = 0; row < m_captions.size(); ++row)
            m_captions[row]->setContentsMargins(0, tops[row], 0, 0);
    });

    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

void InspectorSheet::addRow(QWidget* value, bool quiet)
{
    auto* caption = new Label(m_desk.theme(), FontRole::Caption, Token::Ink3);
    QWidget* place = value;
    if (!quiet) {
        place = new QWidget;
        auto* around = new QVBoxLayout(place);
        around->setContentsMargins(frame, frame, frame, frame);
        around->addWidget(value);
    }
    const int row = static_cast<int>(m_rows.size());
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(place, row, 1, Qt::AlignTop);
    m_captions.append(caption);
    m_rows.append(place);
}

void InspectorSheet::connectField(BodyField* field)
{
    const auto here = [this]() -> QList<ProposalId> { return {m_proposal.id}; };
    connect(field, &BodyField::bodyChosen, this, [this, field, here](BodyId body) {
        report(assignBody(*m_desk.file(), here(), body, field->role()));
    });
    connect(field, &BodyField::groupChosen, this, [this, field, here](const QString& name) {
        report(assignGroup(*m_desk.file(), here(), name, field->role()));
    });
    connect(field, &BodyField::removeRequested, this, [this](AssignmentId assignment) {
        report(unassign(*m_desk.file(), m_proposal.id, assignment));
    });
    connect(field, &BodyField::roleRequested, this, [this](AssignmentId assignment, Role role) {
        report(setRole(*m_desk.file(), m_proposal.id, assignment, role));
    });
}

void InspectorSheet::showProposal(const Proposal& proposal)
{
    const bool another = proposal.id != m_proposal.id;
    m_proposal = proposal;
    for (StoredText* stored : std::as_const(m_stored))
        stored->show(proposal);
    m_lead->setAssignments(proposal.assignments);
    m_coordinating->setAssignments(proposal.assignments);
    m_citations->setCitations(proposal.citations);
    const bool heading = proposal.kind == ProposalKind::Heading;
    const auto any = [&](Role role) {
        return std::any_of(proposal.assignments.cbegin(), proposal.assignments.cend(),
                           [role](const Assignment& each) { return each.role == role; });
    };
    // What cannot be filled in is not asked for, and nothing ever is in what is only read.
    const bool asks = !m_note->isReadOnly();
    const bool source = proposal.submission.isValid() || !proposal.proposingBody.isEmpty();
    const QList<bool> filled{asks || !proposal.shortName.isEmpty(),
                             asks || any(Role::Lead),
                             asks || any(Role::Coordinating),
                             !m_citations->lines().isEmpty(),
                             asks || source,
                             asks || !proposal.note.isEmpty()};
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        // A heading groups; nobody answers it.
        const bool wanted = (!heading || row == 0 || row == m_rows.size() - 1) && filled[row];
        m_captions[row]->setVisible(wanted);
        m_rows[row]->setVisible(wanted);
    }
    showSource();
    refreshHistory();
    if (another)
        m_scroll->ensureVisible(0, 0);
}

void InspectorSheet::clear()
{
    m_proposal = {};
    for (StoredText* stored : std::as_const(m_stored))
        stored->clear();
    m_history->showProposal({});
}

bool InspectorSheet::flush()
{
    bool done = true;
    for (StoredText* stored : std::as_const(m_stored))
        done = stored->flush() && done;
    return done;
}

void InspectorSheet::keepUnstored(ProposalId id, const QString& text, const Error& error)
{
    m_stored.first()->keep(id, text, error);
}

void InspectorSheet::setReadOnly(bool readOnly)
{
    for (GrowingText* text :
         {static_cast<GrowingText*>(m_editor), m_shortName, m_proposingBody, m_note})
        text->setReadOnly(readOnly);
    m_lead->setReadOnly(readOnly);
    m_coordinating->setReadOnly(readOnly);
}

void InspectorSheet::refreshHistory()
{
    m_history->showProposal(m_proposal.id);
    m_captions.last()->setVisible(!m_history->isEmpty());
}

void InspectorSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSource();
        refreshHistory();
    }
    QWidget::changeEvent(event);
}

void InspectorSheet::showSource()
{
    const SubmissionId submission = m_proposal.submission;
    m_sourceLink->setVisible(submission.isValid());
    if (!submission.isValid() || !m_desk.file())
        return;
    if (!m_sources.contains(submission)) {
        const auto all = m_desk.file()->read().submissions.ofMeeting(m_proposal.meeting);
        for (const Submission& one : all.value_or({}))
            m_sources.insert(one.id, one.fileName);
    }
    const QString name = m_sources.value(submission);
    const QString& number = m_proposal.sourceNumber;
    if (name.isEmpty())
        m_sourceLink->setText(number.isEmpty() ? tr("pasted text")
                                               : tr("pasted text, item %1").arg(number));
    else
        m_sourceLink->setText(number.isEmpty() ? name : tr("%1, item %2").arg(name, number));
    m_sourceLink->setToolTip(m_sourceLink->text());
    m_sourceLink->updateGeometry();
}

void InspectorSheet::openSource()
{
    const auto submission = m_desk.file()->read().submissions.find(m_proposal.submission);
    if (!submission) {
        m_desk.report(submission.error());
        return;
    }
    auto* dialog = new SourceDialog(m_desk.theme(), *submission,
                                    {m_proposal.sourceStart, m_proposal.sourceLength}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InspectorSheet::retranslate()
{
    const QStringList captions = {tr("Short name"), tr("Lead"), tr("With"),   tr("Citations"),
                                  tr("Source"),     tr("Note"), tr("History")};
    for (qsizetype i = 0; i < m_captions.size(); ++i)
        m_captions[i]->setText(captions[i]);
    m_editor->setAccessibleName(tr("Text of the proposal"));
    m_editor->setPlaceholderText(tr("Write the proposal here"));
    m_shortName->setAccessibleName(captions[0]);
    m_shortName->setPlaceholderText(tr("For the room and the projector"));
    m_proposingBody->setAccessibleName(tr("Proposing body"));
    m_proposingBody->setPlaceholderText(tr("Who proposes it"));
    m_note->setAccessibleName(captions[5]);
    m_note->setPlaceholderText(tr("Internal, never printed"));
}

void InspectorSheet::report(const Result<void>& result)
{
    if (!result)
        m_desk.report(result.error());
}

}  // namespace nghisu
