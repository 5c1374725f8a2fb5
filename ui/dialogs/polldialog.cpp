// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/polldialog.h"

#include "dialogs/formrows.h"
#include "panels/pollsubject.h"
#include "panels/questionfield.h"
#include "panels/ruleoffers.h"
#include "panels/usualvote.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr int CaptionWidth = 130;
constexpr int OptionLines = 4;
constexpr int RuleLetters = 24;
constexpr int SubjectRows = 5;  // that are seen at once
constexpr int SubjectHeight = 34;

template <typename T>
void choose(QComboBox& box, T value)
{
    box.setCurrentIndex(std::max(0, box.findData(int(value))));
}

}  // namespace

PollDialog::PollDialog(Desk& desk, const Poll& asked, Purpose purpose, QWidget* parent)
    : Dialog(desk.theme(),
             purpose == Purpose::Hold      ? tr("How is the vote held?")
             : purpose == Purpose::Prepare ? tr("Prepare a vote")
                                           : tr("Change the prepared vote"),
             parent),
      m_desk(desk), m_asked(asked), m_question(new QuestionField(desk, this)),
      m_subjects(new QListWidget(this)), m_kind(new QComboBox(this)),
      m_counting(new QComboBox(this)), m_method(new QComboBox(this)),
      m_striking(new QComboBox(this)), m_rule(new QComboBox(this)), m_ruleNote(new QLineEdit(this)),
      m_options(new LinesEdit(desk.theme(), OptionLines, this)), m_most(new QSpinBox(this)),
      m_seats(new QSpinBox(this)), m_secret(new QCheckBox(this)), m_weighted(new QCheckBox(this)),
      m_hidden(new QCheckBox(this)), m_changeable(new QCheckBox(this)),
      m_verifiable(new QCheckBox(this))
{
    setObjectName(u"pollDialog"_s);
    setMinimumWidth(desk.theme().scaled(Width));
    fill();
    fillSubjects();
    fillRules();
    layOut();
    addButtons(purpose);
    follow();
    refresh();
    m_question->setFocus();
}

void PollDialog::fill()
{
    const Words& words = m_desk.words();
    m_question->setObjectName(u"pollQuestion"_s);
    m_question->setText(m_asked.question);
    m_kind->setObjectName(u"pollKind"_s);
    m_kind->addItem(tr("A decision: for, against, abstain"), int(PollKind::Decision));
    m_kind->addItem(tr("A choice among options"), int(PollKind::Choice));
    m_kind->addItem(tr("An election"), int(PollKind::Election));
    m_kind->addItem(tr("A ranking: options in an order"), int(PollKind::Ranking));
    choose(*m_kind, m_asked.ballot.kind);
    m_counting->setObjectName(u"pollCounting"_s);
    m_counting->addItem(tr("Each is compared with each; the best against all wins (Schulze)"),
                        int(RankCounting::Schulze));
    m_counting->addItem(tr("Round by round the last drops out, until one has more than half"),
                        int(RankCounting::InstantRunoff));
    m_counting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choose(*m_counting, m_asked.ballot.counting);
    m_method->setObjectName(u"pollMethod"_s);
    for (const PollMethod method :
         {PollMethod::ShowOfHands, PollMethod::RollCall, PollMethod::Paper, PollMethod::Phone})
        m_method->addItem(words.method(method), int(method));
    choose(*m_method, m_asked.method);
    m_striking->setObjectName(u"pollStriking"_s);
    m_striking->addItem(tr("names are chosen"), int(false));
    m_striking->addItem(tr("names are struck out"), int(true));
    choose(*m_striking, m_asked.ballot.striking);
    m_secret->setObjectName(u"pollSecret"_s);
    m_secret->setText(tr("Secret"));
    m_secret->setChecked(m_asked.secret);
    m_weighted->setObjectName(u"pollWeighted"_s);
    m_weighted->setText(tr("Votes have the weights of the members"));
    m_weighted->setChecked(m_asked.weighted);
    m_hidden->setObjectName(u"pollHidden"_s);
    m_hidden->setText(tr("No figures before the vote is closed"));
    m_hidden->setChecked(m_asked.hidden);
    m_changeable->setObjectName(u"pollChangeable"_s);
    m_changeable->setText(tr("A vote may be changed until the vote is closed"));
    m_changeable->setChecked(m_asked.changeable);
    m_verifiable->setObjectName(u"pollVerifiable"_s);
    m_verifiable->setText(tr("Verifiable receipts"));
    m_verifiable->setChecked(m_asked.verifiable);
    m_options->setObjectName(u"pollOptions"_s);
    if (m_asked.ballot.kind != PollKind::Decision) {
        QStringList lines;
        for (const PollOption& option : std::as_const(m_asked.options))
            lines.append(option.text);
        m_options->setLines(lines.join(u'\n'));
    }
    m_most->setObjectName(u"pollMost"_s);
    m_seats->setObjectName(u"pollSeats"_s);
    for (QSpinBox* box : {m_most, m_seats}) {
        box->setRange(1, int(mostOptions));
        box->setValue(m_asked.ballot.most);
    }
    m_ruleNote->setObjectName(u"pollRuleNote"_s);
    m_ruleNote->setPlaceholderText(tr("For the record"));
    m_ruleNote->setText(m_asked.ruleNote);
}

void PollDialog::fillRules()
{
    m_rule->setObjectName(u"pollRule"_s);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(RuleLetters);
    offerRules(*m_rule, usualPoll(m_desk).rule, m_desk.words());
    // An opinion has no rule to be found again.
    if (!m_asked.rule.threshold.isSet())
        return;
    for (int i = 0; i < m_rule->count(); ++i) {
        if (m_rule->itemData(i).value<DecisionRule>() == m_asked.rule) {
            m_rule->setCurrentIndex(i);
            return;
        }
    }
    m_rule->addItem(m_desk.words().rule(m_asked.rule), QVariant::fromValue(m_asked.rule));
    m_rule->setCurrentIndex(m_rule->count() - 1);
}

void PollDialog::fillSubjects()
{
    m_subjects->setObjectName(u"pollSubjects"_s);
    m_subjects->clear();
    const QList<ProposalId> all = m_asked.subjects();
    for (const ProposalId id : all) {
        auto* row = new QListWidgetItem(tr("%1. %2", "number and name of a proposal")
                                            .arg(numberOf(m_desk, id), titleOf(m_desk, id)),
                                        m_subjects);
        row->setData(Qt::UserRole, id.value());
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    const qsizetype rows = std::min<qsizetype>(all.size(), SubjectRows);
    m_subjects->setFixedHeight(m_desk.theme().scaled(int(rows) * SubjectHeight) + 8);
}

void PollDialog::layOut()
{
    m_rows = new FormRows(m_desk.theme(), CaptionWidth, this);
    m_rows->addRow(tr("Question"), m_question);
    m_rows->addRow(tr("Proposals"), m_subjects);
    m_rows->addRow(tr("Kind"), m_kind);
    m_rows->addRow(tr("Options"), m_options);
    m_rows->addRow(tr("At most"), m_most);
    m_rows->addRow(tr("To be elected"), m_seats);
    m_rows->addRow(tr("Who wins"), m_counting);
    m_rows->addRow(tr("Voting"), m_method);
    m_rows->addRow(tr("On the ballot"), m_striking);
    m_rows->addField(m_secret);
    m_rows->addField(m_weighted);
    m_rows->addField(m_hidden);
    m_rows->addField(m_changeable);
    m_rows->addField(m_verifiable);
    m_verifiableHint = m_rows->addHint(
        tr("Each phone gets a receipt, and afterwards a list says what is on the ballot of each "
           "receipt: everybody can check their own, and show it to others as well."));
    m_rows->addRow(tr("Rule"), m_rule);
    m_rows->addRow(tr("Why this rule"), m_ruleNote);
    content()->addWidget(m_rows);
    m_why = new Label(m_desk.theme(), FontRole::Caption, Token::Bad, this);
    m_why->setObjectName(u"pollWhy"_s);
    m_why->setWordWrap(true);
    content()->addWidget(m_why);
}

void PollDialog::addButtons(Purpose purpose)
{
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    if (purpose == Purpose::Hold) {
        m_later = addButton(tr("Prepare for later"), ButtonKind::Plain, Prepared);
        m_later->setObjectName(u"pollPrepare"_s);
    }
    const QString action = purpose == Purpose::Hold    ? tr("Open the vote")
                         : purpose == Purpose::Prepare ? tr("Prepare the vote")
                                                       : tr("Change the vote");
    m_accept = addButton(action, ButtonKind::Primary, QDialog::Accepted);
    m_accept->setObjectName(u"pollOpen"_s);
}

void PollDialog::follow()
{
    connect(m_question, &QLineEdit::textChanged, this, &PollDialog::refresh);
    connect(m_question, &QuestionField::proposalChosen, this, &PollDialog::takeProposal);
    connect(m_subjects, &QListWidget::itemChanged, this, &PollDialog::refresh);
    for (QComboBox* box : {m_kind, m_counting, m_method, m_striking, m_rule})
        connect(box, &QComboBox::currentIndexChanged, this, &PollDialog::refresh);
    connect(m_options, &QTextEdit::textChanged, this, &PollDialog::refresh);
    for (QSpinBox* box : {m_most, m_seats})
        connect(box, &QSpinBox::valueChanged, this, &PollDialog::refresh);
    for (QCheckBox* box : {m_secret, m_weighted, m_hidden, m_changeable, m_verifiable})
        connect(box, &QCheckBox::toggled, this, &PollDialog::refresh);
}

void PollDialog::takeProposal(ProposalId id)
{
    m_asked.proposal = id;
    m_asked.together.clear();
    m_question->setText(titleOf(m_desk, id));
    fillSubjects();
    refresh();
}

PollKind PollDialog::kind() const
{
    return static_cast<PollKind>(m_kind->currentData().toInt());
}

PollMethod PollDialog::method() const
{
    return static_cast<PollMethod>(m_method->currentData().toInt());
}

QList<PollOption> PollDialog::options() const
{
    if (kind() == PollKind::Decision) {
        return m_asked.ballot.kind == PollKind::Decision ? m_asked.options : usualOptions(m_desk);
    }
    QList<PollOption> options;
    const QStringList lines = m_options->lines();
    for (const QString& line : lines)
        options.append({{}, line, OptionMeaning::Other, 0});
    return options;
}

QList<ProposalId> PollDialog::subjects() const
{
    QList<ProposalId> chosen;
    for (int row = 0; row < m_subjects->count(); ++row) {
        const QListWidgetItem* item = m_subjects->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.append(ProposalId(item->data(Qt::UserRole).toLongLong()));
    }
    return chosen;
}

Poll PollDialog::poll() const
{
    Poll poll = m_asked;
    poll.question = m_question->text().simplified();
    poll.ballot.kind = kind();
    poll.ballot.most = kind() == PollKind::Choice   ? m_most->value()
                     : kind() == PollKind::Election ? m_seats->value()
                                                    : 1;
    poll.ballot.counting = static_cast<RankCounting>(m_counting->currentData().toInt());
    poll.method = method();
    const bool phone = poll.method == PollMethod::Phone;
    const bool ballots = phone || poll.method == PollMethod::Paper;
    poll.ballot.striking =
        ballots && kind() == PollKind::Election && m_striking->currentData().toInt() != 0;
    poll.secret = ballots && m_secret->isChecked();
    const bool names = poll.method == PollMethod::RollCall || (phone && !poll.secret);
    poll.weighted = names && m_weighted->isChecked();
    poll.changeable = phone && !poll.secret && m_changeable->isChecked();
    poll.verifiable = phone && poll.secret && m_verifiable->isChecked();
    poll.hidden = m_hidden->isChecked();
    poll.options = options();
    poll.rule = m_rule->currentData().value<DecisionRule>();
    poll.ruleNote = m_rule->currentIndex() > 0 ? m_ruleNote->text().simplified() : QString();
    // An opinion decides nothing, whatever the council's rule.
    if (kind() == PollKind::Choice || kind() == PollKind::Ranking)
        poll.rule.threshold = {};
    const QList<ProposalId> chosen = subjects();
    poll.proposal = chosen.isEmpty() ? ProposalId() : chosen.first();
    poll.together = chosen.mid(1);
    return poll;
}

PollId PollDialog::prepare()
{
    const auto prepared = preparePoll(*m_desk.file(), poll());
    if (!prepared) {
        m_desk.report(prepared.error());
        return {};
    }
    m_desk.notify(tr("The vote is prepared."), true);
    return *prepared;
}

QString PollDialog::refusal(const Poll& made) const
{
    if (made.question.isEmpty())
        return tr("Type the question.");
    if (m_subjects->count() > 0 && subjects().isEmpty())
        return tr("Leave at least one proposal in the vote.");
    if (made.ballot.kind == PollKind::Ranking && made.method != PollMethod::Paper
        && made.method != PollMethod::Phone)
        return tr("A ranking is read off each ballot. Vote on paper or by phone.");
    if (made.method == PollMethod::RollCall && made.ballot.votesOnOne() > 1)
        return tr(
            "Who is called by name says one option. Vote on paper or by phone, or ask for one.");
    if (const auto checked = checkForm(made.ballot, made.options.size()); !checked)
        return m_desk.words().error(checked.error());
    return {};
}

void PollDialog::showRows(const Poll& made)
{
    const PollKind asked = made.ballot.kind;
    const bool phone = made.method == PollMethod::Phone;
    const bool ballots = phone || made.method == PollMethod::Paper;
    m_rows->setRowVisible(m_subjects, m_subjects->count() > 1);
    m_rows->setRowVisible(m_options, asked != PollKind::Decision);
    m_rows->setRowVisible(m_most, asked == PollKind::Choice);
    m_rows->setRowVisible(m_seats, asked == PollKind::Election);
    m_rows->setRowVisible(m_counting, asked == PollKind::Ranking);
    m_rows->setRowVisible(m_striking, asked == PollKind::Election && ballots);
    const bool decides = asked == PollKind::Decision || asked == PollKind::Election;
    m_rows->setRowVisible(m_rule, decides);
    m_rows->setRowVisible(m_ruleNote, decides && m_rule->currentIndex() > 0);
    m_rows->setRowVisible(m_secret, ballots);
    m_rows->setRowVisible(m_weighted,
                          made.method == PollMethod::RollCall || (phone && !made.secret));
    m_rows->setRowVisible(m_changeable, phone && !made.secret);
    m_rows->setRowVisible(m_verifiable, phone && made.secret);
    m_verifiableHint->setVisible(phone && made.secret);
    if (isVisible())
        fit();
}

void PollDialog::refresh()
{
    const Poll made = poll();
    showRows(made);
    const QString why = refusal(made);
    m_why->setText(why);
    for (ShortcutButton* button : {m_accept, m_later}) {
        if (button)
            button->setEnabled(why.isEmpty());
    }
}

PollId prepareVote(Desk& desk, const Poll& asked, QWidget* parent)
{
    PollDialog dialog(desk, asked, PollDialog::Purpose::Prepare, parent);
    while (dialog.exec() == QDialog::Accepted) {
        if (const PollId prepared = dialog.prepare(); prepared.isValid())
            return prepared;
    }
    return {};
}

PollId changePreparedVote(Desk& desk, PollId poll, QWidget* parent)
{
    const auto before = desk.file()->read().polls.find(poll);
    if (!before) {
        desk.report(before.error());
        return {};
    }
    PollDialog dialog(desk, *before, PollDialog::Purpose::Change, parent);
    while (dialog.exec() == QDialog::Accepted) {
        const auto changed = changePreparedPoll(*desk.file(), poll, dialog.poll());
        if (changed)
            return *changed;
        desk.report(changed.error());
    }
    return {};
}

void removePreparedVote(Desk& desk, PollId poll)
{
    if (const auto removed = removePreparedPoll(*desk.file(), poll); !removed)
        desk.report(removed.error());
    else
        desk.notify(PollDialog::tr("The prepared vote was taken back."), true);
}

}  // namespace nghisu
