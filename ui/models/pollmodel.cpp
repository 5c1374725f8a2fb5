// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pollmodel.h"

#include "delegates/entrydelegate.h"
#include "domain/pollresult.h"
#include "models/pollterms.h"
#include "models/proposalroles.h"
#include "models/votestanding.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "words/words.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

PollModel::PollModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, &PollModel::reload);
    connect(&desk, &Desk::meetingChanged, this, &PollModel::reload);
    connect(&desk, &Desk::changed, this, &PollModel::onChanged);
    reload();
}

int PollModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_polls.size());
}

QVariant PollModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Poll& poll = m_polls[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return poll.question;
    case Qt::AccessibleTextRole:
        return QStringList{poll.question, detail(poll),
                           voteStanding(poll, m_desk.words()).mark.text}
            .join(u", "_s);
    case EntryDetailRole:
        return detail(poll);
    case EntryPaleRole:
        return poll.state == PollState::Annulled;
    case MarkRole:
        return QVariant::fromValue(voteStanding(poll, m_desk.words()).mark);
    default:
        return {};
    }
}

int PollModel::rowOf(PollId id) const
{
    const auto found = std::find_if(m_polls.begin(), m_polls.end(),
                                    [id](const Poll& poll) { return poll.id == id; });
    return found == m_polls.end() ? -1 : static_cast<int>(found - m_polls.begin());
}

void PollModel::retranslate()
{
    if (!m_polls.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PollModel::onChanged(const ChangeEvent& event)
{
    if (event.polls || event.order)
        reload();
}

void PollModel::reload()
{
    QList<Poll> polls;
    if (m_desk.file() && m_desk.meeting().isValid()) {
        auto read = m_desk.file()->read().polls.ofMeeting(m_desk.meeting());
        if (read)
            polls = std::move(*read);
        else
            m_desk.report(read.error());
    }
    std::reverse(polls.begin(), polls.end());
    if (polls == m_polls)
        return;

    // A new vote comes on top and a correction stays in its row: the selection holds through both.
    const auto sameIds = [](const QList<Poll>& one, qsizetype from, const QList<Poll>& other) {
        return one.size() - from == other.size()
            && std::equal(other.begin(), other.end(), one.begin() + from,
                          [](const Poll& a, const Poll& b) { return a.id == b.id; });
    };
    const qsizetype added = polls.size() - m_polls.size();
    if (added < 0 || m_polls.isEmpty() || !sameIds(polls, added, m_polls)) {
        beginResetModel();
        m_polls = polls;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_polls = polls;
        endInsertRows();
    }
    m_polls = polls;
    emit dataChanged(index(static_cast<int>(added)), index(rowCount() - 1));
}

QString PollModel::detail(const Poll& poll) const
{
    if (poll.method == PollMethod::Quoted)
        return tr("Quoted, for information only");
    if (poll.state == PollState::Annulled)
        return tr("Annulled");
    if (isPrepared(poll))
        return tr("Prepared: %1").arg(pollTerms(poll, m_desk.words()));
    QString text = poll.ballot.kind == PollKind::Decision ? m_desk.words().method(poll.method)
                                                          : pollTerms(poll, m_desk.words());
    if (poll.closedAt.isValid()) {
        text = tr("%1, %2", "how a vote was held, when")
                   .arg(text, QLocale().toString(poll.closedAt.toLocalTime(), u"HH:mm, dd/MM"_s));
    }
    return text;
}

}  // namespace nghisu
