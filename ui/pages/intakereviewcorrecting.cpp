// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reviewer does to one letter: corrections, and the doubts of its reader.
#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "panels/doubtbar.h"
#include "panels/drafteditor.h"
#include "panels/encodingbar.h"
#include "panels/sourcepane.h"
#include "shell/desk.h"
#include "widgets/growingtext.h"

#include <QListView>

namespace nghisu {

void IntakeReviewPage::openEditor()
{
    const int row = currentRow();
    if (!m_model->proposal(row))
        return;
    m_editor->showRow(row);
    m_editor->show();
    arrange();
    m_editor->focusText();
    m_list->scrollTo(m_list->currentIndex());
}

void IntakeReviewPage::closeEditor()
{
    const bool inside = m_editor->isAncestorOf(focusWidget());
    m_model->endTyping();
    m_editor->hide();
    arrange();
    if (inside)
        m_list->setFocus();
}

void IntakeReviewPage::splitHere()
{
    const int row = currentRow();
    const DraftProposal* draft = m_model->proposal(row);
    if (!draft)
        return;
    bool done = false;
    if (m_editor->textHasFocus()) {
        done = m_model->split(row, m_editor->position());
    } else {
        const qsizetype at = m_source->position();
        const Span span = m_model->source(row);
        done = at >= span.start && at <= span.end() && m_model->splitAtSource(at);
    }
    if (done)
        afterCorrection();
    else
        m_desk.notify(tr("Put the cursor where the second proposal begins, in the source or in "
                         "the text."));
}

void IntakeReviewPage::joinWithNext()
{
    if (m_model->joinWithNext(currentRow()))
        afterCorrection();
}

void IntakeReviewPage::leaveOut()
{
    const int row = currentRow();
    if (row >= 0)
        m_model->setTaken(row, !m_model->isTaken(row));
}

void IntakeReviewPage::makeProposal()
{
    if (!m_model->makeProposal(m_source->selection()))
        return;
    QTextCursor cursor = m_source->textCursor();
    cursor.clearSelection();
    m_source->setTextCursor(cursor);
    afterCorrection();
}

void IntakeReviewPage::undo()
{
    m_model->undo();
    m_source->setCurrentRow(currentRow());
    m_editor->showRow(currentRow());
}

void IntakeReviewPage::redo()
{
    m_model->redo();
    m_source->setCurrentRow(currentRow());
    m_editor->showRow(currentRow());
}

/// The nearest row with a doubt, from this one on.
bool IntakeReviewPage::goToDoubt(int firstRow, int by)
{
    for (int row = firstRow; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->doubts(row).isEmpty())
            continue;
        setCurrentRow(row);
        if (by < 0)
            m_doubts->goToLast();
        return true;
    }
    return false;
}

bool IntakeReviewPage::goToDoubtElsewhere(int by)
{
    const int count = m_batch->rowCount();
    // Round to this letter itself, whose other end may hold the last one.
    for (int step = 1; step <= count; ++step) {
        const int source = (m_current + (by * step) + (count * step)) % count;
        if (m_batch->doubts(source) == 0)
            continue;
        openSource(source);
        if (by > 0 && !m_model->isEncodingSure()) {
            m_encoding->focusAnswer();
            return true;
        }
        if (goToDoubt(by > 0 ? 0 : m_model->rowCount() - 1, by))
            return true;
        m_encoding->focusAnswer();
        return true;
    }
    return false;
}

void IntakeReviewPage::stepDoubt(int by)
{
    // The keyboard stays where answers are given.
    const bool answering = m_doubts->isAncestorOf(focusWidget());
    const bool atEncoding = m_encoding->isAncestorOf(focusWidget());
    const bool found = (!atEncoding && m_doubts->step(by))
                    || goToDoubt(atEncoding ? 0 : currentRow() + by, by) || goToDoubtElsewhere(by);
    if (!found) {
        m_list->setFocus();
        m_desk.notify(tr("Nothing is left to look at."));
    } else if (answering && m_doubts->current()) {
        m_doubts->focusAnswer();
    }
}

void IntakeReviewPage::chooseEncoding()
{
    if (m_current >= 0)
        m_encoding->openFor(m_batch->letter(m_current));
}

}  // namespace nghisu
