// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/polldialog.h"

#include "dialogs/formrows.h"
#include "panels/ruleoffers.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr int CaptionWidth = 130;
constexpr int OptionLines = 4;
constexpr int RuleLetters = 24;

}  // namespace

PollDialog::PollDialog(Desk& desk, const Poll& usual, QWidget* parent)
    : Dialog(desk.theme(), tr("How is the vote held?"), parent), m_desk(desk), m_usual(usual),
      m_question(new QLineEdit(usual.question, this)), m_kind(new QComboBox(this)),
      m_method(new QComboBox(this)), m_rule(new QComboBox(this)), m_ruleNote(new QLineEdit(this)),
      m_options(new LinesEdit(desk.theme(), OptionLines, this)), m_most(new QSpinBox(this)),
      m_secret(new QCheckBox(this)), m_weighted(new QCheckBox(this))
{
    setObjectName(u"pollDialog"_s);
    setMinimumWidth(desk.theme().scaled(Width));
    fill();
    m_rows = new FormRows(desk.theme(), CaptionWidth, this);
    m_rows->addRow(tr("Question"), m_question);
    m_rows->addRow(tr("Kind"), m_kind);
    m_rows->addRow(tr("Voting"), m_method);
    m_rows->addField(m_secret);
    m_rows->addField(m_weighted);
    m_rows->addRow(tr("Options"), m_options);
    m_rows->addRow(tr("At most"), m_most);
    m_rows->addRow(tr("Rule"), m_rule);
    m_rows->addRow(tr("Why this rule"), m_ruleNote);
    content()->addWidget(m_rows);
    m_why = new Label(desk.theme(), FontRole::Caption, Token::Bad, this);
    m_why->setWordWrap(true);
    content()->addWidget(m_why);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    addButton(tr("Open the vote"), ButtonKind::Primary, QDialog::Accepted)
        ->setObjectName(u"pollOpen"_s);
    connect(m_question, &QLineEdit::textChanged, this, &PollDialog::refresh);
    for (QComboBox* box : {m_kind, m_method, m_rule})
        connect(box, &QComboBox::currentIndexChanged, this, &PollDialog::refresh);
    connect(m_options, &QTextEdit::textChanged, this, &PollDialog::refresh);
    connect(m_most, &QSpinBox::valueChanged, this, &PollDialog::refresh);
    for (QCheckBox* box : {m_secret, m_weighted})
        connect(box, &QCheckBox::toggled, this, &PollDialog::refresh);
    refresh();
}

void PollDialog::fill()
{
    const Words& words = m_desk.words();
    m_question->setObjectName(u"pollQuestion"_s);
    m_kind->setObjectName(u"pollKind"_s);
    m_kind->addItem(tr("A decision: for, against, abstain"), int(PollKind::Decision));
    m_kind->addItem(tr("A choice among options"), int(PollKind::Choice));
    m_kind->addItem(tr("An election"), int(PollKind::Election));
    m_method->setObjectName(u"pollMethod"_s);
    for (const PollMethod method :
         {PollMethod::ShowOfHands, PollMethod::RollCall, PollMethod::Paper})
        m_method->addItem(words.method(method), int(method));
    m_secret->setObjectName(u"pollSecret"_s);
    m_secret->setText(tr("Secret"));
    m_weighted->setObjectName(u"pollWeighted"_s);
    m_weighted->setText(tr("Votes have the weights of the members"));
    m_options->setObjectName(u"pollOptions"_s);
    m_most->setObjectName(u"pollMost"_s);
    m_most->setRange(1, int(mostOptions));
    m_rule->setObjectName(u"pollRule"_s);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(RuleLetters);
    offerRules(*m_rule, m_usual.rule, words);
    m_ruleNote->setObjectName(u"pollRuleNote"_s);
    m_ruleNote->setPlaceholderText(tr("For the record"));
}

PollKind PollDialog::kind() const
{
    return static_cast<PollKind>(m_kind->currentData().toInt());
}

QList<PollOption> PollDialog::options() const
{
    if (kind() == PollKind::Decision)
        return m_usual.options;
    QList<PollOption> options;
    const QStringList lines = m_options->lines();
    for (const QString& line : lines)
        options.append({{}, line, OptionMeaning::Other, 0});
    return options;
}

Poll PollDialog::poll() const
{
    Poll poll = m_usual;
    poll.question = m_question->text().simplified();
    poll.ballot.kind = kind();
    const bool several = kind() == PollKind::Choice || kind() == PollKind::Election;
    poll.ballot.most = several ? m_most->value() : 1;
    poll.method = static_cast<PollMethod>(m_method->currentData().toInt());
    poll.secret = poll.method == PollMethod::Paper && m_secret->isChecked();
    poll.weighted = poll.method == PollMethod::RollCall && m_weighted->isChecked();
    poll.options = options();
    poll.rule = m_rule->currentData().value<DecisionRule>();
    if (m_rule->currentIndex() > 0)
        poll.ruleNote = m_ruleNote->text().simplified();
    // An opinion decides nothing, whatever the council's rule.
    if (kind() == PollKind::Choice)
        poll.rule.threshold = {};
    return poll;
}

void PollDialog::refresh()
{
    const PollKind asked = kind();
    const auto method = static_cast<PollMethod>(m_method->currentData().toInt());
    m_rows->setRowVisible(m_options, asked != PollKind::Decision);
    m_rows->setRowVisible(m_most, asked == PollKind::Choice || asked == PollKind::Election);
    const bool decides = asked == PollKind::Decision || asked == PollKind::Election;
    m_rows->setRowVisible(m_rule, decides);
    m_rows->setRowVisible(m_ruleNote, decides && m_rule->currentIndex() > 0);
    m_rows->setRowVisible(m_secret, method == PollMethod::Paper);
    m_rows->setRowVisible(m_weighted, method == PollMethod::RollCall);
    adjustSize();
    const Poll made = poll();
    QString why;
    if (made.question.isEmpty())
        why = tr("Type the question.");
    else if (made.method == PollMethod::RollCall && made.ballot.votesOnOne() > 1)
        why = tr("Who is called by name says one option. Vote on paper, or ask for one.");
    else if (const auto checked = checkForm(made.ballot, made.options.size()); !checked)
        why = m_desk.words().error(checked.error());
    m_why->setText(why);
    findChild<ShortcutButton*>(u"pollOpen"_s)->setEnabled(why.isEmpty());
}

}  // namespace nghisu
