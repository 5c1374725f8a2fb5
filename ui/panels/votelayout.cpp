// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of VotePanel and their words; what they do is in votepanel.cpp.
#include "panels/pollsubject.h"
#include "panels/questionfield.h"
#include "panels/verdictline.h"
#include "panels/voteoptions.h"
#include "panels/votepanel.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/figurefield.h"
#include "widgets/filtertabs.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentWidth = 680;
constexpr int BesideGap = 16;
constexpr int LeastWidth = 480;
constexpr int FigureWidth = 56;

}  // namespace

void VotePanel::layOut()
{
    const Theme& theme = m_desk.theme();
    m_mark = new StateMark(theme, this);
    m_mark->setLarge(true);
    m_methodShown = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_subject = new PollSubject(m_desk, this);
    m_choice = new QWidget(this);
    m_question = new QuestionField(m_desk, m_choice);
    m_question->setObjectName(u"voteQuestion"_s);
    m_change = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_change->setObjectName(u"voteChangeSubject"_s);

    m_fields = new QWidget(this);
    m_methodCaption = new Label(theme, FontRole::Caption, Token::Ink3, m_fields);
    m_method = new QComboBox(m_fields);
    m_method->setObjectName(u"voteMethod"_s);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ruleCaption = new Label(theme, FontRole::Caption, Token::Ink3, m_fields);
    m_rule = new QComboBox(m_fields);
    m_rule->setObjectName(u"voteRule"_s);
    // A rule is a long sentence: it is cut rather than making the panel wide.
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(24);
    m_presentCaption = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_present = new FigureField(u"votePresent"_s, this);
    m_membersCaption = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_members = new FigureField(u"voteMembers"_s, this);
    m_kinds = new FilterTabs(theme, this);
    m_kinds->setObjectName(u"voteKinds"_s);
    m_kinds->addTab({});
    m_kinds->addTab({});
    m_options = new VoteOptions(theme, this);
    m_options->setObjectName(u"voteOptions"_s);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"voteSum"_s);
    m_ifClosed = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_verdict = new VerdictLine(theme, FontRole::Reading, this);
    m_verdict->setObjectName(u"voteVerdict"_s);
    m_close = new ShortcutButton(theme, ButtonKind::Primary, {}, this);
    m_close->setObjectName(u"voteClose"_s);
    m_close->setLarge(true);
    m_close->setKeys(Qt::Key_F9, true);
    m_close->setAutoDefault(true);
    m_cancel = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_cancel->setObjectName(u"voteCancel"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_mark);
    head->addWidget(m_methodShown);
    head->addStretch(1);
    head->addWidget(m_change);

    auto* choice = new QHBoxLayout(m_choice);
    choice->addWidget(m_question);

    auto* method = new QHBoxLayout;
    method->setSpacing(12);
    method->addWidget(m_methodCaption);
    method->addWidget(m_method);
    method->addStretch(1);
    auto* decision = new QHBoxLayout;
    decision->setSpacing(12);
    decision->addWidget(m_ruleCaption);
    decision->addWidget(m_rule, 1);
    m_fieldsRow = new QBoxLayout(QBoxLayout::LeftToRight, m_fields);
    m_fieldsRow->setContentsMargins(0, 0, 0, 0);
    m_fieldsRow->addLayout(method);
    m_fieldsRow->addLayout(decision, 1);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_presentCaption);
    figures->addWidget(m_present);
    figures->addWidget(m_membersCaption);
    figures->addWidget(m_members);
    figures->addStretch(1);
    m_peopleRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_peopleRow->addWidget(m_kinds, 1);
    m_peopleRow->addLayout(figures);

    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_close);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);

    auto* upper = new QVBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_fields);
    upper->addLayout(m_peopleRow);
    auto* options = new QVBoxLayout;
    options->addWidget(m_options);
    auto* inner = new QVBoxLayout;
    inner->setSpacing(0);
    inner->addWidget(m_sum);
    inner->addSpacing(14);
    inner->addWidget(rule);
    inner->addSpacing(14);
    inner->addWidget(m_ifClosed);
    inner->addSpacing(2);
    inner->addWidget(m_verdict);
    inner->addSpacing(16);
    inner->addLayout(buttons);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 36, 16);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(m_subject);
    column->addWidget(m_choice);
    column->addSpacing(14);
    column->addLayout(upper);
    column->addSpacing(10);
    column->addLayout(options);
    column->addSpacing(10);
    column->addLayout(inner);
    column->addStretch(1);
    theme.follow(this, [this, &theme, head, choice, upper, options, inner] {
        for (QLayout* below : std::initializer_list<QLayout*>{head, choice, upper, inner})
            below->setContentsMargins(m_subject->gutter(), 0, 0, 0);
        // The words of the options stand in line with the rest, not the frames around them.
        options->setContentsMargins(m_subject->gutter() - VoteOptions::nameFrame, 0, 0, 0);
        for (FigureField* field : {m_present, m_members})
            field->setFixedWidth(theme.scaled(FigureWidth));
        setMaximumWidth(m_subject->gutter() + theme.scaled(ContentWidth));
        arrange();
    });

    setTabOrder(m_question, m_change);
    setTabOrder(m_change, m_method);
    setTabOrder(m_method, m_rule);
    setTabOrder(m_rule, m_kinds);
    setTabOrder(m_kinds, m_present);
    setTabOrder(m_present, m_members);
    setTabOrder(m_members, m_options);
    setTabOrder(m_close, m_cancel);
}

QSize VotePanel::minimumSizeHint() const
{
    // Of the stacked arrangement, whichever is shown.
    const QSize least = QWidget::minimumSizeHint();
    return {qMin(least.width(), m_desk.theme().scaled(LeastWidth)), least.height()};
}

void VotePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VotePanel::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int room = width() - m_subject->gutter() - around.left() - around.right();
    for (QBoxLayout* row : {m_fieldsRow, m_peopleRow}) {
        const int needed = row->itemAt(0)->minimumSize().width() + BesideGap
                         + row->itemAt(1)->minimumSize().width();
        const bool beside = needed <= room;
        row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row->setSpacing(beside ? BesideGap : 12);
    }
}

void VotePanel::retranslate()
{
    m_mark->setMark(
        {RowMark::Kind::Running, isCorrecting() ? tr("Correcting") : tr("Counting the vote")});
    m_question->setPlaceholderText(tr("A question, or a number or words of a proposal"));
    m_question->setAccessibleName(tr("What is voted on"));
    m_change->setText(tr("Vote on something else"));
    m_methodCaption->setText(tr("How"));
    m_method->setAccessibleName(tr("How the vote is held"));
    m_ruleCaption->setText(tr("Rule"));
    m_rule->setAccessibleName(tr("Rule of decision"));
    m_presentCaption->setText(tr("Present"));
    m_present->setAccessibleName(tr("Present"));
    m_membersCaption->setText(tr("of members"));
    m_members->setAccessibleName(tr("Members"));
    m_kinds->setTabText(0, tr("For and against"));
    m_kinds->setTabText(1, tr("Own options"));
    m_ifClosed->setText(tr("If closed now"));
    m_close->setText(isCorrecting() ? tr("Correct the result") : tr("Close and announce result"));
    m_cancel->setText(isCorrecting() ? tr("Leave it as it is") : tr("Give up this count…"));
    m_options->retranslate();
    fillMethods();
    fillRules();
    refresh();
}

}  // namespace nghisu
