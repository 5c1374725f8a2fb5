// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/rollcallview.h"

#include "chair/personrowdelegate.h"
#include "panels/ballotline.h"
#include "panels/verdictline.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/dialog.h"
#include "widgets/filtertabs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 9;     // options that have a digit each
constexpr int LeastListHeight = 140;  // below which nobody finds a name

}  // namespace

RollCallView::RollCallView(Desk& desk, RoomState& state, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(desk, state)
{
    const Theme& theme = desk.theme();
    m_tabs = new FilterTabs(theme, this);
    m_tabs->setObjectName(u"rollCallTabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_keys = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_keys->setObjectName(u"rollCallKeys"_s);
    m_keys->setWordWrap(true);
    m_list = new QListView(this);
    m_list->setObjectName(u"rollCallList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRowDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_line = new BallotLine(desk, u"saidLine"_s, this);
    m_line->field()->installEventFilter(this);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"rollCallSum"_s);
    m_missing = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_missing->setObjectName(u"rollCallMissing"_s);
    m_missing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_keys);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addWidget(m_missing);
    connect(m_tabs, &FilterTabs::currentChanged, this, &RollCallView::showTab);
    connect(m_line, &BallotLine::entered, this, &RollCallView::say);
    connect(&m_model, &RollCallModel::counted, this, &RollCallView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RollCallView::onCalled);
    retranslate();
}

void RollCallView::begin(const Poll& poll)
{
    m_poll = poll;
    QStringList options;
    for (const PollOption& option : poll.options)
        options.append(option.text);
    m_line->begin(poll.ballot, options);
    m_tabs->setCurrentIndex(NotVoted);
    m_model.begin(poll);
    call(std::max(0, m_model.nextOpen(0)));
    retranslate();
}

void RollCallView::showTab(int tab)
{
    m_model.show(tab == HaveVoted ? RollCallModel::Shown::Voted : RollCallModel::Shown::Waiting);
    call(std::max(0, m_model.nextOpen(0)));
    retranslate();
}

PersonId RollCallView::called() const
{
    return m_model.personAt(m_list->currentIndex().row());
}

PersonId RollCallView::calledNext() const
{
    const int row = m_list->currentIndex().row();
    const int next = m_model.nextOpen(row + 1);
    return next == row ? PersonId() : m_model.personAt(next);
}

void RollCallView::focusList()
{
    if (isOneSaid())
        m_list->setFocus();
    else
        m_line->setFocus();
}

void RollCallView::call(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

// What they said already stands in the line, and what is typed next in its place.
void RollCallView::onCalled()
{
    m_model.hold(called());
    m_line->clear();
    m_line->field()->setPlaceholderText(
        tr("Ballot of %1").arg(m_list->currentIndex().data().toString()));
    if (const auto said = m_model.saidAt(m_list->currentIndex().row()); said && !isOneSaid()) {
        m_line->setChoice(*said);
        m_line->field()->selectAll();
    }
    emit edited();
}

bool RollCallView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (watched == m_list ? onListKey(key->key()) : onLineKey(key->key())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool RollCallView::onListKey(int key)
{
    if (key == Qt::Key_Backspace) {
        call(std::max(0, m_list->currentIndex().row() - 1));
        return true;
    }
    const int option = key - Qt::Key_1;
    if (option < 0 || option >= m_poll.options.size() || !isOneSaid() || m_poll.secret)
        return false;
    say({option});
    return true;
}

bool RollCallView::onLineKey(int key)
{
    const int row = m_list->currentIndex().row();
    const bool back = key == Qt::Key_Backspace && m_line->isEmpty();
    if (key == Qt::Key_Up || back)
        call(std::max(0, row - 1));
    else if (key == Qt::Key_Down)
        call(std::min(m_model.rowCount() - 1, row + 1));
    else
        return false;
    return true;
}

void RollCallView::say(const BallotChoice& choice)
{
    const PersonId person = called();
    RollCallModel::Cast cast = m_model.cast(m_list->currentIndex().row(), choice);
    // The list may go on while that is asked.
    if (cast == RollCallModel::Cast::ByPhone
        && mayReplace(m_list->currentIndex().data().toString()))
        cast = m_model.cast(m_model.rowOf(person), choice, PhoneVote::MayBeReplaced);
    if (cast != RollCallModel::Cast::Kept || m_model.shown() == RollCallModel::Shown::Voted)
        return;
    const int next = m_model.nextOpen(m_list->currentIndex().row() + 1);
    if (next < 0)
        emit finished();
    else
        call(next);
}

bool RollCallView::mayReplace(const QString& name)
{
    Question question;
    question.title = tr("%1 has voted by phone. Change that vote?").arg(name);
    question.sentence = tr("What was sent from the phone stays in the record, as corrected here.");
    question.safe = tr("Leave it as it is");
    question.action = tr("Change the vote");
    return ask(m_desk.theme(), window(), question);
}

// One of a few options is said with its digit; more are typed.
bool RollCallView::isOneSaid() const
{
    return !m_poll.ballot.needsBallots() && m_poll.ballot.votesOnOne() == 1
        && m_poll.options.size() <= MostKeys;
}

void RollCallView::refresh()
{
    const bool phone = isByPhone();
    const bool rows = m_model.rowCount() > 0;
    m_tabs->setVisible(phone);
    m_tabs->setTabCount(NotVoted, m_model.waiting());
    m_tabs->setTabCount(HaveVoted, m_model.cast());
    m_list->setVisible(!phone || rows);
    m_list->setMinimumHeight(phone ? m_desk.theme().scaled(LeastListHeight) : 0);
    m_keys->setVisible(rows && !m_poll.secret);
    m_line->setVisible(rows && !m_poll.secret && !isOneSaid());
    m_sum->setVisible(!m_poll.secret && (!phone || !m_poll.hidden));
    const PollFigures figures = m_model.figures();
    QStringList counts;
    for (qsizetype i = 0; i < m_poll.options.size(); ++i)
        counts.append(u"%1 %2"_s.arg(m_poll.options[i].text).arg(figures.votes.value(i)));
    const QString cast = QString::number(m_model.cast());
    const QString all = QString::number(m_model.rowCount());
    m_sum->setSentence(VerdictLine::Tone::Plain,
                       phone ? tr("So far: %1").arg(counts.join(u", "_s))
                       : m_poll.hidden
                           ? tr("%1 of %2 called").arg(cast, all)
                           : tr("%1 of %2 called: %3").arg(cast, all, counts.join(u", "_s)));
    m_missing->setText(m_model.missingWords());
    m_missing->setVisible(!phone && !m_missing->text().isEmpty() && m_model.cast() > 0);
    emit edited();
}

QString RollCallView::keysText() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_poll.options.size(); ++i)
        keys.append(
            tr("%1 %2", "a key and what it stands for").arg(i + 1).arg(m_poll.options[i].text));
    const QString said = keys.join(u", "_s);
    if (!isOneSaid()) {
        return tr("%1 Up and Down change whose it is. %2", "how to type; the options")
            .arg(BallotLine::instruction(m_poll.ballot), said);
    }
    if (!isByPhone())
        return tr("Keys: %1; Backspace goes back").arg(said);
    return m_model.shown() == RollCallModel::Shown::Voted
             ? tr("What was said here is put right here: %1").arg(said)
             : tr("Not voted yet. Who has no phone says it here: %1").arg(said);
}

void RollCallView::retranslate()
{
    m_tabs->setTabText(NotVoted, tr("Not voted"));
    m_tabs->setTabText(HaveVoted, tr("Voted"));
    m_keys->setText(keysText());
    m_line->retranslate();
    m_list->setAccessibleName(!isByPhone() ? tr("Roll call")
                              : m_model.shown() == RollCallModel::Shown::Voted
                                  ? tr("Members who have voted")
                                  : tr("Members who have not voted"));
    refresh();
}

}  // namespace nghisu
