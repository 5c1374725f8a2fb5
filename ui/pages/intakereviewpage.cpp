// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intakereviewpage.h"

#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "models/reviewlikeness.h"
#include "panels/doubtbar.h"
#include "panels/drafteditor.h"
#include "panels/encodingbar.h"
#include "panels/leftoutpane.h"
#include "panels/sourcecolumn.h"
#include "panels/sourcepane.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/emptyplace.h"
#include "widgets/growingtext.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkMargin = 12;

bool isUndo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Redo)
        || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

}  // namespace

IntakeReviewPage::IntakeReviewPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new DraftModel(this)),
      m_batch(new ReviewBatch(desk, this)), m_likeness(new ReviewLikeness(desk, this))
{
    layOut();
    connectParts();
    retranslate();
}

IntakeReviewPage::~IntakeReviewPage() = default;

void IntakeReviewPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!m_following)
                    setCurrentRow(index.row());
            });
    connect(m_list, &QListView::activated, this, &IntakeReviewPage::openEditor);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& point) { m_menu->popup(m_list->viewport()->mapToGlobal(point)); });
    m_source->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_source, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& point) { m_menu->popup(m_source->mapToGlobal(point)); });
    connect(m_source, &SourcePane::rowEntered, this, &IntakeReviewPage::setCurrentRow);
    connect(m_source, &SourcePane::opened, this, &IntakeReviewPage::openEditor);
    connect(m_source, &QTextEdit::cursorPositionChanged, this, &IntakeReviewPage::updateActions);
    connect(m_source, &QTextEdit::selectionChanged, this, &IntakeReviewPage::updateActions);
    connect(m_editor, &DraftEditor::closed, this, &IntakeReviewPage::closeEditor);
    connect(m_leftOut, &LeftOutPane::takeInRequested, this, [this](int passage) {
        if (m_model->recover(passage))
            afterCorrection();
    });
    connect(m_leftOut, &LeftOutPane::passageChosen, this,
            [this](Span passage) { m_source->showPassage(passage); });
    connect(m_body, &QLineEdit::textEdited, m_model, &DraftModel::setProposingBody);
    connect(m_body, &QLineEdit::editingFinished, m_model, &DraftModel::endTyping);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &IntakeReviewPage::showMeeting);
    connect(m_model, &DraftModel::corrected, this, &IntakeReviewPage::refresh);
    // Read in another encoding, or back again: what was chosen is no longer there.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_switching)
            showSource();
    });
    connect(m_batch, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_switching)
            refresh();
    });
    connect(m_likeness, &ReviewLikeness::found, this, [this] {
        m_model->setAlike(m_likeness->of(m_current));
        updateActions();
    });
    connect(m_meeting, &QComboBox::activated, this, &IntakeReviewPage::searchAlike);
    connect(m_sources, &SourceColumn::chosen, this, &IntakeReviewPage::openSource);
    connect(m_encoding, &EncodingBar::encodingChosen, this, [this](const QString& encoding) {
        emit encodingRequested(m_current, m_batch->letter(m_current), encoding);
    });
    connect(m_doubts, &DoubtBar::settled, this, [this] { stepDoubt(1); });
    connect(m_accept, &QAbstractButton::clicked, this, &IntakeReviewPage::accept);
    connect(m_discard, &QAbstractButton::clicked, this, &IntakeReviewPage::discard);
    connect(m_back, &QAbstractButton::clicked, this, &IntakeReviewPage::discard);
    connect(&m_desk, &Desk::fileChanged, this, [this] {
        end();
        fillMeetings();
    });
    for (QWidget* widget : {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_list),
                            static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_editor->text())})
        widget->installEventFilter(this);
    m_source->viewport()->installEventFilter(this);
}

void IntakeReviewPage::fillMeetings()
{
    const QSignalBlocker quiet(m_meeting);
    const qint64 before = m_meeting->currentData().toLongLong();
    m_meeting->clear();
    QList<Meeting> meetings;
    if (m_desk.file())
        meetings = m_desk.file()->read().council.meetings().value_or({});
    for (const Meeting& meeting : std::as_const(meetings)) {
        const QString title = meeting.shortTitle.isEmpty() ? meeting.title : meeting.shortTitle;
        m_meeting->addItem(meeting.day.isValid()
                               ? tr("%1, %2", "meeting, day")
                                     .arg(title, QLocale().toString(meeting.day, u"dd/MM/yyyy"_s))
                               : title,
                           meeting.id.value());
    }
    m_meeting->addItem(tr("A new meeting"), qint64{0});
    const qint64 wanted = before != 0 ? before : m_desk.meeting().value();
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(wanted)));
    showMeeting();
}

void IntakeReviewPage::showMeeting()
{
    m_meetingTitle->setVisible(m_meeting->currentData().toLongLong() == 0);
}

int IntakeReviewPage::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void IntakeReviewPage::setCurrentRow(int row)
{
    if (m_following)
        return;
    // Each side shows what is chosen on the other, and must not answer back.
    m_following = true;
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    m_source->setCurrentRow(row);
    m_editor->showRow(row);
    m_doubts->showRow(row);
    if (m_editor->isVisible() && !m_model->proposal(row))
        closeEditor();
    m_following = false;
    updateActions();
}

void IntakeReviewPage::afterCorrection()
{
    m_following = false;
    if (const int row = m_model->lastRow(); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        setCurrentRow(row);
    }
}

void IntakeReviewPage::refresh()
{
    if (m_body->text() != m_model->draft().proposingBody) {
        m_body->setText(m_model->draft().proposingBody);
        m_body->setCursorPosition(0);
    }
    keepReview();
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_accept->setText(takeInText());
    m_discard->setText(m_batch->rowCount() > 1 ? tr("Discard these documents")
                                               : tr("Discard this document"));
    m_doubts->setLeft(m_batch->doubts());
    m_doubtsRule->setVisible(!m_doubts->isHidden());
    const bool writable = m_desk.file() && !m_desk.file()->isReadOnly();
    const bool something = m_batch->takenLetters() > 0;
    m_accept->setEnabled(something && writable);
    m_takeIn->setEnabled(something && writable);
    if (m_source->currentRow() != currentRow())
        m_source->setCurrentRow(currentRow());
    updateActions();
}

void IntakeReviewPage::updateActions()
{
    const int row = currentRow();
    const bool proposal = m_model->proposal(row) != nullptr;
    m_edit->setEnabled(proposal);
    m_split->setEnabled(proposal);
    m_join->setEnabled(m_model->canJoin(row));
    m_leave->setEnabled(row >= 0);
    m_leave->setText(row >= 0 && !m_model->isTaken(row) ? tr("Take in after all")
                                                        : tr("Leave out"));
    m_compare->setEnabled(m_model->alike(row).has_value());
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
    const bool several = m_batch->rowCount() > 1;
    m_nextSource->setEnabled(several);
    m_previousSource->setEnabled(several);
    const bool doubtful = m_batch->doubts() > 0;
    m_nextDoubt->setEnabled(doubtful);
    m_previousDoubt->setEnabled(doubtful);
    m_otherEncoding->setEnabled(m_current >= 0 && !m_batch->letter(m_current).failed
                                && !m_model->draft().encoding.isEmpty());
    const bool selected = m_source->selection().length > 0;
    m_make->setEnabled(selected);
    m_mark->setVisible(selected);
    if (selected) {
        m_mark->resize(m_mark->sizeHint());
        m_mark->move(m_source->viewport()->width() - m_mark->width() - MarkMargin,
                     m_source->viewport()->height() - m_mark->height() - MarkMargin);
        m_mark->raise();
    }
}

bool IntakeReviewPage::event(QEvent* event)
{
    // Undo is the window's, in the file; while a draft is reviewed its keys are the review's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isUndo(*key) || isRedo(*key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isUndo(*key) || isRedo(*key)) {
            isUndo(*key) ? undo() : redo();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_editor->isVisible()) {
            closeEditor();
            return true;
        }
    }
    return QWidget::event(event);
}

bool IntakeReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isUndo(*key) || isRedo(*key)) {
            isUndo(*key) ? undo() : redo();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            leaveOut();
            return true;
        }
    }
    if (watched == m_source->viewport() && event->type() == QEvent::Resize)
        updateActions();
    return QWidget::eventFilter(watched, event);
}

void IntakeReviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace nghisu
