// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorsheet.h"

#include "intake/pasting.h"
#include "models/bodydirectory.h"
#include "panels/citationmenu.h"
#include "panels/historypanel.h"
#include "panels/inspectorattachments.h"
#include "panels/inspectorcitations.h"
#include "panels/inspectorfields.h"
#include "panels/inspectorlink.h"
#include "panels/inspectororigins.h"
#include "panels/inspectorrows.h"
#include "panels/storedtext.h"
#include "session/assigning.h"
#include "session/citing.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/localfiles.h"
#include "text/wordcount.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/dropveil.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposerfield.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace nghisu {

InspectorSheet::InspectorSheet(Desk& desk, const BodyDirectory& directory, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_directory(directory), m_scroll(new QScrollArea(this)),
      m_editor(new ProposalEditor(desk.theme(), directory)),
      m_shortName(new GrowingText(desk.theme(), FontRole::Body)),
      m_lead(new BodyField(desk.theme(), directory, Role::Lead)),
      m_coordinating(new BodyField(desk.theme(), directory, Role::Coordinating)),
      m_citations(new InspectorCitations(desk.theme())), m_proposingBody(new ProposerField(desk)),
      m_origins(new InspectorOrigins(desk)), m_attachments(new InspectorAttachments(desk)),
      m_note(new GrowingText(desk.theme(), FontRole::Body)),
      m_moreLink(new InspectorLink(desk.theme())), m_history(new HistoryPanel(desk))
{
    setObjectName(QStringLiteral("inspectorSheet"));
    setAcceptDrops(true);
    build();
    m_stored = {
        new StoredText(desk, m_editor, &Proposal::text, editText),
        new StoredText(desk, m_shortName, &Proposal::shortName, editShortName),
        new StoredText(desk, m_proposingBody, &Proposal::proposingBody, editProposingBody),
        new StoredText(desk, m_note, &Proposal::note, editNote),
    };
    connectParts();
    retranslate();
}

void InspectorSheet::connectParts()
{
    connectField(m_lead);
    connectField(m_coordinating);
    connect(m_citations, &InspectorCitations::added, this, [this](const QString& citation) {
        // The field may be left because the file is.
        if (m_desk.file())
            report(addCitation(*m_desk.file(), m_proposal.id, citation));
    });
    connect(m_citations, &InspectorCitations::removed, this, [this](const QString& citation) {
        report(removeCitation(*m_desk.file(), m_proposal.id, citation));
    });
    connect(m_citations, &InspectorCitations::menuOpened, this,
            [this](QMenu* menu, const QString& citation) {
                addCitationActions(*menu, m_desk, citation);
            });
    connect(m_origins, &InspectorOrigins::letterRequested, this, &InspectorSheet::letterRequested);
    connect(m_moreLink, &InspectorLink::toggled, this, [this](bool more) {
        m_more = more;
        showRows();
    });

    m_editor->setSpelling(&m_desk.spelling());
    m_editor->installEventFilter(this);
    connect(m_editor, &QTextEdit::textChanged, this, &InspectorSheet::showCount);
    connect(m_editor, &QTextEdit::selectionChanged, this, &InspectorSheet::showCount);
    connect(m_editor, &ProposalEditor::pasted, this, &InspectorSheet::onPasted);
    connect(m_editor, &ProposalEditor::citationOpened, &m_desk, &Desk::find);
    connect(m_editor, &ProposalEditor::addresseeOpened, &m_desk, &Desk::showBody);
    connect(m_editor, &ProposalEditor::menuOpened, this,
            [this](QMenu* menu, const ProposalEditor::Spot& spot) {
                fillMenu(menu, spot.citation ? spot.citation->canonical : QString(), spot.body);
            });
    for (GrowingText* text :
         {static_cast<GrowingText*>(m_editor), m_shortName, m_proposingBody, m_note}) {
        connect(text, &GrowingText::cursorMoved, this, [this, text](const QRect& rect) {
            if (!text->hasFocus())
                return;
            const QPoint at = text->mapTo(m_scroll->widget(), rect.center());
            m_scroll->ensureVisible(at.x(), at.y(), 0, rect.height());
        });
    }
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
    if (another)
        m_fields->flush();
    m_proposal = proposal;
    for (StoredText* stored : std::as_const(m_stored))
        stored->show(proposal);
    m_lead->setAssignments(proposal.assignments);
    m_coordinating->setAssignments(proposal.assignments);
    m_citations->setCitations(proposal.citations);
    m_fields->showProposals({proposal});
    m_origins->showProposal(proposal);
    m_attachments->showProposal(proposal);
    showAnswering();
    showRows();
    showCount();
    refreshHistory();
    if (another)
        m_scroll->ensureVisible(0, 0);
}

void InspectorSheet::clear()
{
    m_fields->flush();
    m_proposal = {};
    for (StoredText* stored : std::as_const(m_stored))
        stored->clear();
    m_citations->setCitations({});
    m_fields->showProposals({});
    m_origins->showProposal({});
    m_attachments->showProposal({});
    m_history->showProposal({});
}

bool InspectorSheet::flush()
{
    m_fields->flush();
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
    m_readOnly = readOnly;
    for (GrowingText* text :
         {static_cast<GrowingText*>(m_editor), m_shortName, m_proposingBody, m_note})
        text->setReadOnly(readOnly);
    m_lead->setReadOnly(readOnly);
    m_coordinating->setReadOnly(readOnly);
    m_citations->setReadOnly(readOnly);
    m_fields->setReadOnly(readOnly);
    m_attachments->setReadOnly(readOnly);
}

void InspectorSheet::refreshHistory()
{
    m_history->showProposal(m_proposal.id);
    m_historyCaption->setVisible(!m_history->isEmpty());
}

void InspectorSheet::forgetSources()
{
    m_origins->forgetNames();
}

void InspectorSheet::showRows()
{
    const auto any = [this](Role role) {
        return std::any_of(m_proposal.assignments.cbegin(), m_proposal.assignments.cend(),
                           [role](const Assignment& each) { return each.role == role; });
    };
    // A heading groups; nobody answers it. What cannot be filled in is not asked for, and nothing ever
    // is in what is only read. What is rarely filled in waits until it is asked for.
    const bool asks = !m_readOnly;
    const bool proposal = m_proposal.kind == ProposalKind::Proposal;
    const auto show = [&](int row, bool filled, bool always) {
        const bool wanted = filled || (asks && (always || m_more || m_rows->holdsFocus(row)));
        m_rows->setShown(row, proposal && wanted);
        return !proposal || wanted || !asks;
    };
    show(m_leadRow, any(Role::Lead), true);
    show(m_coordinatingRow, any(Role::Coordinating), true);
    show(m_sourceRow, !m_proposal.proposingBody.isEmpty() || !m_origins->isEmpty(), true);
    bool whole = show(m_citationsRow, !m_citations->lines().isEmpty(), false);
    whole = show(m_fields->topicRow(), m_fields->hasTopic(), false) && whole;
    whole = show(m_fields->tagsRow(), m_fields->hasTags(), false) && whole;
    whole = show(m_fields->stateRow(), m_fields->hasState(), false) && whole;
    whole = show(m_fields->dueRow(), m_fields->hasDue(), false) && whole;
    whole = show(m_attachmentsRow, !m_proposal.attachments.isEmpty(), false) && whole;
    m_citations->setOffering(m_more);
    m_rows->setShown(m_shortNameRow, asks || !m_proposal.shortName.isEmpty());
    m_rows->setShown(m_noteRow, asks || !m_proposal.note.isEmpty());
    m_rows->setShown(m_moreRow, asks && proposal && (m_more || !whole));
    m_moreLink->setWords(m_more ? tr("Less") : tr("More"));
}

void InspectorSheet::showAnswering()
{
    const auto nameOf = [this](BodyId id) {
        const QList<Body>& bodies = m_directory.bodies();
        const auto found = std::find_if(bodies.cbegin(), bodies.cend(),
                                        [id](const Body& body) { return body.id == id; });
        return found == bodies.cend() ? QString() : found->name;
    };
    for (const Answering& part : std::as_const(m_answering)) {
        QStringList lines;
        for (const Assignment& one : std::as_const(m_proposal.assignments)) {
            const QString today = one.answering.isValid() ? nameOf(one.answering) : QString();
            if (one.role != part.field->role() || today.isEmpty() || one.answering == one.body)
                continue;
            lines.append(part.field->assignments().size() == 1
                             ? tr("answered today by %1").arg(today)
                             : tr("%1: answered today by %2").arg(one.shortName, today));
        }
        part.words->setText(lines.join(u'\n'));
        part.words->setVisible(!lines.isEmpty());
    }
}

void InspectorSheet::showCount()
{
    const QTextCursor cursor = m_editor->textCursor();
    QString words;
    if (cursor.hasSelection()) {
        const WordCount selected = countWords(cursor.selectedText());
        words = tr("Selected: words %1, syllables %2").arg(selected.words).arg(selected.syllables);
    } else if (m_editor->hasFocus()) {
        const WordCount all = countWords(m_editor->text());
        words = tr("Words %1, syllables %2").arg(all.words).arg(all.syllables);
    }
    m_count->setText(words);
}

void InspectorSheet::fillMenu(QMenu* menu, const QString& citation, BodyId body)
{
    if (!citation.isEmpty())
        addCitationActions(*menu, m_desk, citation);
    else if (body.isValid())
        addBodyActions(*menu, m_desk, body, m_proposal);
    if (!m_proposal.submission.isValid())
        return;
    menu->addSeparator();
    QAction* letter = menu->addAction(tr("Show in the letter"));
    letter->setObjectName(QStringLiteral("showInLetter"));
    connect(letter, &QAction::triggered, this,
            [this] { emit letterRequested(m_proposal.origin()); });
}

void InspectorSheet::onPasted(const PastedText& text)
{
    if (text.tooLong)
        m_desk.notify(tr("This is too long for a proposal. Take it in as a document (Ctrl+I)."));
    else if (!text.encoding.isEmpty())
        m_desk.notify(
            tr("Letters converted from %1. Ctrl+Shift+V pastes as it is.").arg(text.encoding));
    else if (text.joined)
        m_desk.notify(tr("Broken lines put together. Ctrl+Shift+V pastes as it is."));
}

bool InspectorSheet::mayAttach() const
{
    return !m_readOnly && m_proposal.id.isValid() && m_proposal.kind == ProposalKind::Proposal;
}

void InspectorSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!mayAttach() || localFiles(*event->mimeData()).isEmpty())
        return;
    // Kept, not moved: the file stays where it is.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_veil->cover(tr("Keep the file with this proposal"));
}

void InspectorSheet::dragLeaveEvent(QDragLeaveEvent*)
{
    m_veil->hide();
}

void InspectorSheet::dropEvent(QDropEvent* event)
{
    m_veil->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_attachments->attach(localFiles(*event->mimeData()));
}

void InspectorSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAnswering();
        showRows();
        showCount();
        refreshHistory();
    }
    QWidget::changeEvent(event);
}

void InspectorSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_veil->setGeometry(rect());
}

bool InspectorSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &InspectorSheet::showCount, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void InspectorSheet::report(const Result<void>& result)
{
    if (!result)
        m_desk.report(result.error());
}

}  // namespace nghisu
