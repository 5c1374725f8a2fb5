// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of a review: going from one to the other, taking in all, leaving all.
#include "dialogs/comparedialog.h"
#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "models/reviewlikeness.h"
#include "pages/intakereviewpage.h"
#include "panels/drafteditor.h"
#include "panels/encodingbar.h"
#include "panels/sourcecolumn.h"
#include "panels/sourcepane.h"
#include "session/councilfile.h"
#include "session/takingin.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/dialog.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptyplace.h"
#include "words/words.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

void IntakeReviewPage::review(const QList<Letter>& letters)
{
    m_current = -1;
    m_batch->setLetters(letters);
    begin();
}

void IntakeReviewPage::review(const DraftDocument& draft, const QByteArray& content)
{
    Letter letter;
    letter.name = draft.fileName;
    letter.draft = draft;
    letter.content = content;
    review({letter});
}

void IntakeReviewPage::add(const QList<Letter>& letters)
{
    m_batch->addLetters(letters);
    arrange();
    refresh();
    searchAlike();
}

bool IntakeReviewPage::isReviewing() const
{
    return m_batch->rowCount() > 0;
}

void IntakeReviewPage::begin()
{
    QList<Body> directory;
    if (m_desk.file()) {
        if (auto bodies = m_desk.file()->read().bodies.all())
            directory = std::move(*bodies);
        else
            m_desk.report(bodies.error());
    }
    m_model->setDirectory(directory);
    QString title;
    for (int source = 0; source < m_batch->rowCount() && title.isEmpty(); ++source)
        title = m_batch->review(source).now.draft.meetingTitle;
    m_meetingTitle->setText(title);
    fillMeetings();
    // The first that has something to show.
    int first = 0;
    while (first + 1 < m_batch->rowCount() && m_batch->review(first).now.draft.text.isEmpty())
        ++first;
    openSource(first);
    searchAlike();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_source->setFocus();
}

void IntakeReviewPage::end()
{
    m_switching = true;
    m_current = -1;
    m_likeness->cancel();
    m_batch->clear();
    m_model->setReview({});
    m_switching = false;
    refresh();
}

void IntakeReviewPage::openSource(int source)
{
    if (source < 0 || source >= m_batch->rowCount() || source == m_current)
        return;
    closeEditor();
    m_switching = true;
    if (m_current >= 0)
        m_batch->setChosenRow(m_current, currentRow());
    m_current = source;
    m_model->setReview(m_batch->review(source));
    m_model->setAlike(m_likeness->of(source));
    m_switching = false;
    m_sources->setCurrentRow(source);
    showSource();
}

void IntakeReviewPage::showSource()
{
    if (m_current < 0)
        return;
    const Letter& letter = m_batch->letter(m_current);
    const DraftDocument& draft = m_model->draft();
    const bool pasted = !letter.failed && draft.fileName.isEmpty();
    const QString name = pasted ? tr("from the clipboard") : letter.name;
    m_file->setText(draft.encoding.isEmpty() ? name
                                             : tr("%1, encoding %2").arg(name, draft.encoding));
    QStringList notes;
    for (const ReadNote& note : letter.notes) {
        // What is said of the encoding has a bar of its own, with the answer in it.
        if (note.kind != ReadNote::Kind::EncodingGuessed)
            notes.append(m_desk.words().readNote(note, letter.name));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_encoding->setLetter(letter);
    m_body->setEnabled(!letter.failed);
    showEmptyPlace();
    arrange();
    refresh();
    const int last = m_model->rowCount() - 1;
    setCurrentRow(last < 0 ? -1 : std::clamp(m_batch->chosenRow(m_current), 0, last));
}

void IntakeReviewPage::showEmptyPlace()
{
    const bool failed = m_current >= 0 && m_batch->letter(m_current).failed.has_value();
    if (failed)
        m_empty->setText(tr("The document could not be read"),
                         m_desk.words().error(*m_batch->letter(m_current).failed));
    else
        m_empty->setText(tr("No proposals were found"),
                         tr("Select a passage in the source and make a proposal of it (Ctrl+M)."));
}

void IntakeReviewPage::searchAlike()
{
    m_likeness->search(*m_batch, MeetingId(m_meeting->currentData().toLongLong()));
}

void IntakeReviewPage::compare()
{
    const DraftProposal* draft = m_model->proposal(currentRow());
    const auto like = m_model->alike(currentRow());
    if (!draft || !like)
        return;
    const QString body =
        draft->proposingBody.isEmpty() ? m_model->draft().proposingBody : draft->proposingBody;
    const QString number = m_model->number(currentRow());
    CompareDialog(
        m_desk.theme(), tr("%1 % of the words are the same").arg(like->percent),
        {body, number.isEmpty() ? QString() : tr("Proposal %1").arg(number), draft->text},
        {like->who.isEmpty() ? tr("In the list") : like->who, {}, like->text},
        tr("Take both in: then “Find proposals that ask alike” merges them, and keeps who "
           "asks it, both texts and both sources."),
        window())
        .exec();
}

void IntakeReviewPage::keepReview()
{
    if (m_switching || m_current < 0)
        return;
    m_switching = true;
    m_batch->setReview(m_current, m_model->review());
    m_switching = false;
}

void IntakeReviewPage::replace(int source, const Letter& letter)
{
    if (source < 0 || source >= m_batch->rowCount())
        return;
    openSource(source);
    m_model->replaceDraft(letter.draft);
}

void IntakeReviewPage::stepSource(int by)
{
    const int count = m_batch->rowCount();
    if (count > 1)
        openSource((m_current + by + count) % count);
}

QString IntakeReviewPage::takeInText() const
{
    const int proposals = m_batch->takenProposals();
    const int polls = m_batch->takenPolls();
    if (m_batch->rowCount() > 1) {
        return tr("Take in %1 from %2", "proposals and polls, documents")
            .arg(takenText(), tr("%n document(s)", nullptr, m_batch->takenLetters()));
    }
    if (polls == 0)
        return tr("Take in %n proposal(s)", nullptr, proposals);
    if (proposals == 0)
        return tr("Take in %n poll(s)", nullptr, polls);
    return tr("Take in %1 and %2", "proposals, polls")
        .arg(tr("%n proposal(s)", nullptr, proposals), tr("%n poll(s)", nullptr, polls));
}

QString IntakeReviewPage::takenText() const
{
    const int proposals = m_batch->takenProposals();
    const int polls = m_batch->takenPolls();
    if (polls == 0)
        return tr("%n proposal(s)", nullptr, proposals);
    if (proposals == 0)
        return tr("%n poll(s)", nullptr, polls);
    return tr("%1 and %2", "proposals, polls")
        .arg(tr("%n proposal(s)", nullptr, proposals), tr("%n poll(s)", nullptr, polls));
}

void IntakeReviewPage::accept()
{
    if (!m_desk.file() || !m_takeIn->isEnabled())
        return;
    CouncilFile& file = *m_desk.file();
    m_model->endTyping();
    const QList<IntakeSource> sources = m_batch->taken();
    const MeetingId meeting(m_meeting->currentData().toLongLong());
    Meeting made;
    made.title = m_meetingTitle->text().simplified();
    if (!meeting.isValid() && made.title.isEmpty()) {
        m_meetingTitle->setFocus();
        m_desk.report(Error{ErrorCode::EmptyName, tr("title of the meeting")});
        return;
    }
    // A new meeting is made with the intake, in the same step.
    const auto taken = meeting.isValid() ? takeInAll(file, meeting, sources)
                                         : takeAllIntoNewMeeting(file, made, sources);
    if (!taken) {
        m_desk.report(taken.error());
        return;
    }
    m_desk.setMeeting(taken->first().meeting);
    const int count = m_batch->takenProposals();
    m_desk.notify(count > 0 ? tr("Took in %n proposal(s)", nullptr, count)
                            : tr("Took in %n poll(s)", nullptr, m_batch->takenPolls()),
                  true);
    QList<ProposalId> proposals;
    for (const TakenIn& one : *taken)
        proposals.append(one.proposals);
    end();
    emit accepted(proposals);
}

bool IntakeReviewPage::mayLeave()
{
    if (!m_batch->isCorrected())
        return true;
    const bool several = m_batch->rowCount() > 1;
    Question question;
    question.title = several ? tr("Discard these documents?") : tr("Discard this document?");
    question.sentence = several ? tr("Your corrections of them are lost. The documents themselves "
                                     "stay where they are.")
                                : tr("Your corrections of it are lost. The document itself stays "
                                     "where it is.");
    question.safe = tr("Go on with the review");
    question.action = tr("Discard");
    return ask(m_desk.theme(), window(), question);
}

void IntakeReviewPage::discard()
{
    if (!mayLeave())
        return;
    end();
    emit dismissed();
}

}  // namespace nghisu
