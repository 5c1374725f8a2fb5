// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/rollcallview.h"

#include "chair/personrowdelegate.h"
#include "panels/verdictline.h"
#include "shell/desk.h"
#include "shell/label.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

RollCallView::RollCallView(Desk& desk, RoomState& state, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(desk, state)
{
    const Theme& theme = desk.theme();
    m_keys = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_keys->setWordWrap(true);
    m_list = new QListView(this);
    m_list->setObjectName(u"rollCallList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRowDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"rollCallSum"_s);
    m_missing = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_missing->setObjectName(u"rollCallMissing"_s);
    m_missing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_keys);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addWidget(m_missing);
    connect(&m_model, &RollCallModel::counted, this, &RollCallView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_model.hold(called());
        emit edited();
    });
    retranslate();
}

void RollCallView::begin(const Poll& poll)
{
    m_poll = poll;
    m_model.begin(poll);
    const int first = m_model.nextOpen(0);
    m_list->setCurrentIndex(m_model.index(std::max(0, first)));
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
    m_list->setFocus();
}

bool RollCallView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && onKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool RollCallView::onKey(int key)
{
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Backspace) {
        m_list->setCurrentIndex(m_model.index(std::max(0, row - 1)));
        return true;
    }
    const int option = key - Qt::Key_1;
    if (option < 0 || option >= std::min<qsizetype>(9, m_poll.options.size()) || !isOneSaid())
        return false;
    if (!m_model.cast(row, option))
        return true;
    const int next = m_model.nextOpen(row + 1);
    if (next < 0)
        emit finished();
    else
        m_list->setCurrentIndex(m_model.index(next));
    return true;
}

// Who must say more than one option cannot say it with a key.
bool RollCallView::isOneSaid() const
{
    return !m_poll.ballot.needsBallots() && m_poll.ballot.votesOnOne() == 1;
}

void RollCallView::refresh()
{
    const bool phone = m_poll.method == PollMethod::Phone;
    m_list->setVisible(!phone || m_model.rowCount() > 0);
    m_keys->setVisible(m_list->isVisibleTo(this));
    m_sum->setVisible(!phone || !m_poll.hidden);
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

void RollCallView::retranslate()
{
    QStringList keys;
    for (qsizetype i = 0; i < std::min<qsizetype>(9, m_poll.options.size()); ++i)
        keys.append(
            tr("%1 %2", "a key and what it stands for").arg(i + 1).arg(m_poll.options[i].text));
    const bool phone = m_poll.method == PollMethod::Phone;
    const QString said = keys.join(u", "_s);
    m_keys->setText(!phone        ? tr("Keys: %1; Backspace goes back").arg(said)
                    : isOneSaid() ? tr("Not voted yet. Who has no phone says it here: %1").arg(said)
                                  : tr("Not voted yet. Who has no phone borrows one: such a ballot "
                                       "cannot be said in a word."));
    m_list->setAccessibleName(phone ? tr("Members who have not voted") : tr("Roll call"));
    refresh();
}

}  // namespace nghisu
