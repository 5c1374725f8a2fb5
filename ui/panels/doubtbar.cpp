// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/doubtbar.h"

#include "models/draftmodel.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

ShortcutButton* stepButton(const Theme& theme, IconName icon, QAction* action, QWidget* parent)
{
    auto* button = new ShortcutButton(theme, icon, {}, parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->text());
        button->setToolTip(
            DoubtBar::tr("%1 (%2)", "action, its keys")
                .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

}  // namespace

DoubtBar::DoubtBar(Desk& desk, DraftModel& model, QAction* previous, QAction* next, QWidget* parent)
    : QWidget(parent), m_model(model),
      m_question(new Label(desk.theme(), FontRole::Body, Token::Ink, this)),
      m_count(new StateMark(desk.theme(), this)), m_buttons(new QWidget(this))
{
    setObjectName(u"doubtBar"_s);
    m_question->setObjectName(u"doubtQuestion"_s);
    m_question->setWordWrap(true);
    m_count->setObjectName(u"doubtCount"_s);
    const Theme& theme = desk.theme();
    m_yes = new ShortcutButton(theme, ButtonKind::Plain, {}, m_buttons);
    m_yes->setObjectName(u"doubtYes"_s);
    m_yes->setKeys(QKeySequence(Qt::ALT | Qt::Key_1));
    m_no = new ShortcutButton(theme, ButtonKind::Quiet, {}, m_buttons);
    m_no->setObjectName(u"doubtNo"_s);
    m_no->setKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    m_all = new ShortcutButton(theme, ButtonKind::Link, {}, m_buttons);
    m_all->setObjectName(u"doubtAll"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(stepButton(theme, IconName::ChevronUp, previous, this));
    head->addWidget(stepButton(theme, IconName::ChevronDown, next, this));
    auto* answers = new QHBoxLayout(m_buttons);
    answers->setContentsMargins(0, 4, 0, 4);
    answers->setSpacing(8);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addWidget(m_all);
    answers->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 20, 6);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_buttons);

    connect(m_yes, &QAbstractButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { answer(false); });
    connect(m_all, &QAbstractButton::clicked, this, &DoubtBar::answerAll);
    connect(&model, &DraftModel::corrected, this, &DoubtBar::refresh);
    retranslate();
}

std::optional<Doubt> DoubtBar::current() const
{
    if (m_row < 0 || m_row >= m_model.rowCount())
        return std::nullopt;
    const QList<Doubt> doubts = m_model.doubts(m_row);
    if (doubts.isEmpty())
        return std::nullopt;
    return doubts[std::clamp<qsizetype>(m_place, 0, doubts.size() - 1)];
}

void DoubtBar::showRow(int row)
{
    if (row != m_row)
        m_place = 0;
    m_row = row;
    refresh();
}

void DoubtBar::setLeft(int left)
{
    m_left = left;
    refresh();
}

bool DoubtBar::step(int by)
{
    if (!current())
        return false;
    const int wanted = m_place + by;
    if (wanted < 0 || wanted >= m_model.doubts(m_row).size())
        return false;
    m_place = wanted;
    refresh();
    return true;
}

void DoubtBar::goToLast()
{
    if (current())
        m_place = static_cast<int>(m_model.doubts(m_row).size()) - 1;
    refresh();
}

void DoubtBar::focusAnswer()
{
    m_yes->setFocus();
}

void DoubtBar::answer(bool right)
{
    const auto doubt = current();
    if (!doubt || !m_model.settle(m_row, *doubt, right))
        return;
    if (!current())
        emit settled();
}

void DoubtBar::answerAll()
{
    const auto doubt = current();
    if (!doubt || !m_model.settleAlike(m_row, *doubt, true))
        return;
    if (!current())
        emit settled();
}

QString DoubtBar::question(const Doubt& doubt) const
{
    const DraftProposal& proposal = *m_model.proposal(m_row);
    const DraftBody body = doubt.body < 0 ? DraftBody() : proposal.bodies[doubt.body];
    switch (doubt.kind) {
    case Doubt::Kind::Spelling:
        return tr("The letter says “%1”. Did you mean %2?").arg(body.asWritten, body.name);
    case Doubt::Kind::SentTo:
        return tr("The letter was sent to %1, and this proposal names nobody. Is it for them to "
                  "answer?")
            .arg(body.name);
    case Doubt::Kind::Role:
        return body.role == Role::Lead
                 ? tr("%1 is named here. Is it asked to answer, as lead?").arg(body.name)
                 : tr("%1 is named here. Is it asked to co-ordinate?").arg(body.name);
    case Doubt::Kind::UnknownBody:
        return tr("“%1” is not in the directory of bodies. Keep it as written?").arg(body.name);
    case Doubt::Kind::Nobody:
        return tr("Nobody is named who should answer. Is this a proposal all the same?");
    case Doubt::Kind::Citation:
        return tr("“%1” does not say which text is meant: its code or year is missing or wrong. "
                  "Correct it in the text, or keep it as written?")
            .arg(proposal.text.mid(proposal.citations[doubt.citation].start,
                                   proposal.citations[doubt.citation].length));
    case Doubt::Kind::Proposal:
        break;
    }
    return tr("Is this a proposal?");
}

void DoubtBar::setAnswers(const QString& yes, const QString& no)
{
    m_yes->setText(yes);
    m_no->setText(no);
}

void DoubtBar::refresh()
{
    const auto doubt = current();
    setVisible(m_left > 0 || doubt.has_value());
    m_count->setSign(IconName::Warning, Token::Warn, tr("%n place(s) to look at", nullptr, m_left));
    m_question->setVisible(doubt.has_value());
    m_buttons->setVisible(doubt.has_value());
    if (!doubt)
        return;
    m_question->setText(question(*doubt));
    const bool aboutCitation = doubt->kind == Doubt::Kind::Citation;
    const bool aboutProposal = doubt->body < 0 && !aboutCitation;
    const bool keep = doubt->kind == Doubt::Kind::UnknownBody || aboutCitation;
    m_no->setVisible(!aboutCitation);
    setAnswers(keep ? tr("Keep") : tr("Yes"), aboutProposal ? tr("No, leave it out") : tr("No"));
    const int alike = m_model.alikeDoubts(m_row, *doubt);
    m_all->setVisible(alike > 1);
    m_all->setText(tr("Yes, for all %n in this document", nullptr, alike));
}

void DoubtBar::retranslate()
{
    setAccessibleName(tr("What to look at"));
    refresh();
}

}  // namespace nghisu
