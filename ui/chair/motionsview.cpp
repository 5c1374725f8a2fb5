// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/motionsview.h"

#include "chair/motiondialog.h"
#include "chair/roomconductor.h"
#include "chair/roomstate.h"
#include "chair/voteconductor.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/difftext.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

MotionsView::MotionsView(Desk& desk, RoomState& state, RoomConductor& conductor,
                         VoteConductor& votes, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_conductor(conductor), m_votes(votes)
{
    setObjectName(u"roomMotions"_s);
    m_list = new QWidget(this);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_move = new ShortcutButton(desk.theme(), ButtonKind::Link, {}, this);
    m_move->setObjectName(u"moveChange"_s);
    m_move->setKeys(Qt::Key_F4, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_move, 0, Qt::AlignLeft);
    connect(m_move, &QAbstractButton::clicked, this, &MotionsView::moveChange);
    retranslate();
}

void MotionsView::show(const CourseEntry& entry)
{
    setVisible(entry.proposal.isValid());
    m_move->setEnabled(m_state.isWritable());
    const QList<Motion> motions = m_state.motionsOf(entry.proposal);
    if (entry.proposal == m_proposal && motions == m_motions)
        return;
    m_proposal = entry.proposal;
    m_motions = motions;
    const auto shown = std::find_if(motions.begin(), motions.end(),
                                    [this](const Motion& one) { return one.id == m_projected; });
    if (shown == motions.end() || shown->state != MotionState::Moved)
        m_projected = {};
    refill();
}

void MotionsView::refill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Motion& motion : std::as_const(m_motions))
        addMotion(motion);
    m_list->setVisible(!m_motions.isEmpty());
}

void MotionsView::addMotion(const Motion& motion)
{
    const Theme& theme = m_desk.theme();
    auto* row = new QWidget(m_list);
    row->setObjectName(u"motion"_s);
    auto* mover = new Label(theme, FontRole::Caption, Token::Ink2, row);
    const QString time = m_desk.words().clock(motion.at.toLocalTime().time());
    mover->setText(motion.mover.isEmpty() ? tr("Moved at %1").arg(time)
                                          : tr("Moved by %1 at %2").arg(motion.mover, time));
    auto* mark = new StateMark(theme, row);
    mark->setObjectName(u"motionState"_s);
    switch (motion.state) {
    case MotionState::Moved:
        break;
    case MotionState::Adopted:
        mark->setSign(IconName::Passed, Token::Ok, tr("adopted"));
        break;
    case MotionState::Rejected:
        mark->setSign(IconName::Failed, Token::Bad, tr("not adopted"));
        break;
    case MotionState::Withdrawn:
        mark->setSign(IconName::Abstain, Token::Ink2, tr("withdrawn"));
        break;
    }
    auto* changes = new DiffText(theme, DiffText::Side::Both, row);
    changes->setObjectName(u"motionChanges"_s);
    changes->setAccessibleName(mover->text());
    changes->setPieces(compareTexts(motion.before, motion.after));
    auto* head = new QHBoxLayout;
    head->addWidget(mover, 1);
    head->addWidget(mark);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(changes);
    if (motion.state == MotionState::Moved)
        addWays(motion, row);
    m_rows->addWidget(row);
}

void MotionsView::addWays(const Motion& motion, QWidget* row)
{
    auto* ways = new QHBoxLayout;
    ways->setSpacing(4);
    const auto way = [&](const QString& name, const QString& words, auto act) {
        auto* button = new ShortcutButton(m_desk.theme(), ButtonKind::Quiet, words, row);
        button->setObjectName(name);
        button->setSmall(true);
        button->setEnabled(m_state.isWritable());
        // The row goes away by what its button does.
        connect(button, &QAbstractButton::clicked, this, act, Qt::QueuedConnection);
        ways->addWidget(button);
        return button;
    };
    way(u"motionVote"_s, tr("Vote on it…"), [this, motion] { m_votes.askHow(motion); });
    way(u"motionAdopt"_s, tr("Adopt"),
        [this, motion] { m_conductor.settleMotion(motion, MotionState::Adopted); });
    way(u"motionReject"_s, tr("Do not adopt"),
        [this, motion] { m_conductor.settleMotion(motion, MotionState::Rejected); });
    way(u"motionWithdraw"_s, tr("Withdrawn"),
        [this, motion] { m_conductor.settleMotion(motion, MotionState::Withdrawn); });
    ways->addStretch(1);
    const bool on = motion.id == m_projected;
    way(u"motionProject"_s, on ? tr("Show the proposal again") : tr("Show it to the room"),
        [this, on, id = motion.id] { setProjected(on ? MotionId() : id); })
        ->setIconName(IconName::Projector);
    static_cast<QVBoxLayout*>(row->layout())->addLayout(ways);
}

void MotionsView::setProjected(MotionId motion)
{
    m_projected = motion;
    refill();
    emit projectedChanged();
}

void MotionsView::moveChange()
{
    const Proposal* proposal = m_state.proposalOf({{}, m_proposal});
    if (!proposal || !m_state.isWritable())
        return;
    // Who has the word is likely to move it.
    const Speech* speaking = m_state.speaking();
    MotionDialog dialog(m_desk.theme(), *proposal, m_state.people(),
                        speaking ? m_state.nameOf(*speaking) : QString(), window());
    while (dialog.exec() == QDialog::Accepted) {
        if (m_conductor.moveChange(m_proposal, dialog.mover(), dialog.text()))
            return;
    }
}

void MotionsView::retranslate()
{
    m_move->setText(tr("Move a change of the words…"));
    refill();
}

}  // namespace nghisu
