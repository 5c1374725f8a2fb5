// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followupmodel.h"

#include "delegates/tablerowdelegate.h"
#include "domain/collation.h"
#include "session/councilfile.h"
#include "session/followingup.h"
#include "shell/desk.h"
#include "text/fold.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

QString answerStateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Open:
        return FollowUpModel::tr("Not answered");
    case AnswerState::Partly:
        return FollowUpModel::tr("Answered in part");
    case AnswerState::Answered:
        return FollowUpModel::tr("Answered");
    }
    Q_UNREACHABLE();
}

Answerer answererOf(const FollowUp& followUp)
{
    const BodyId body = followUp.answering();
    return body.isValid() ? Answerer{body, {}} : Answerer{{}, followUp.assignment.name};
}

FollowUpModel::FollowUpModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk)
{
    m_filter.meeting = desk.meeting();
    connect(&desk, &Desk::fileChanged, this, [this] { reload(false); });
    connect(&desk, &Desk::changed, this, &FollowUpModel::onChanged);
    connect(&desk.theme(), &Theme::changed, this, &FollowUpModel::retranslate);
    reload(false);
}

QDate FollowUpModel::today() const
{
    return m_desk.file() ? m_desk.file()->clock().now().toLocalTime().date() : QDate();
}

bool FollowUpModel::isReadOnly() const
{
    return !m_desk.file() || m_desk.file()->isReadOnly();
}

void FollowUpModel::setFilter(const FollowUpFilter& filter)
{
    if (m_filter == filter)
        return;
    const bool another = filter.meeting != m_filter.meeting;
    m_filter = filter;
    if (another)
        reload(false);
    else
        rearrange(false);
}

void FollowUpModel::reload(bool keepShown)
{
    m_all.clear();
    m_directory.clear();
    m_bodyPlaces.clear();
    m_meetings.clear();
    m_numbers.clear();
    if (const CouncilFile* file = m_desk.file()) {
        const Repositories& read = file->read();
        if (auto all = read.proposals.followUps(m_filter.meeting))
            m_all = *std::move(all);
        else
            m_desk.report(all.error());
        m_directory = read.bodies.all().value_or({});
        for (qsizetype i = 0; i < m_directory.size(); ++i)
            m_bodyPlaces.insert(m_directory[i].id, i);
        const QList<Meeting> meetings = read.council.meetings().value_or({});
        for (const Meeting& meeting : meetings)
            m_meetings.insert(meeting.id, meeting);
    }
    rearrange(keepShown);
}

void FollowUpModel::onChanged(const ChangeEvent& event)
{
    if (event.order || event.bodies || event.meetings) {
        reload(true);
        return;
    }
    if (event.proposals.isEmpty())
        return;
    const auto read = m_desk.file()->read().proposals.followUpsOf(
        QList<ProposalId>(event.proposals.cbegin(), event.proposals.cend()));
    if (!read) {
        m_desk.report(read.error());
        return;
    }
    QHash<ProposalId, QList<FollowUp>> now;
    for (const FollowUp& followUp : *read) {
        if (!m_filter.meeting.isValid() || followUp.meeting == m_filter.meeting)
            now[followUp.proposal].append(followUp);
    }
    QList<FollowUp> all;
    all.reserve(m_all.size());
    for (const FollowUp& followUp : std::as_const(m_all)) {
        if (event.proposals.contains(followUp.proposal))
            all.append(now.take(followUp.proposal));
        else
            all.append(followUp);
    }
    for (const QList<FollowUp>& rest : std::as_const(now))
        all.append(rest);
    m_all = all;
    rearrange(true);
}

bool FollowUpModel::isInScope(const FollowUp& followUp) const
{
    if (followUp.state == ProposalState::Withdrawn)
        return false;
    return m_filter.drafts || followUp.state == ProposalState::Issued
        || followUp.state == ProposalState::Answered || !followUp.issuedNumber.isEmpty();
}

bool FollowUpModel::isWanted(const FollowUp& followUp) const
{
    const Answer& answer = followUp.assignment.answer;
    const bool answered = answer.state == AnswerState::Answered;
    switch (m_filter.show) {
    case FollowUpFilter::Show::All:
        break;
    case FollowUpFilter::Show::Open:
        if (answered)
            return false;
        break;
    case FollowUpFilter::Show::Overdue:
        if (!answer.isOverdue(today()))
            return false;
        break;
    case FollowUpFilter::Show::Remind:
        if (answered || !answer.remindOn.isValid() || answer.remindOn > today())
            return false;
        break;
    case FollowUpFilter::Show::Answered:
        if (!answered)
            return false;
        break;
    }
    if (m_filter.words.isEmpty())
        return true;
    const QString text = u' '
                       + wordsForSearch(QStringList{followUp.title, followUp.assignment.name,
                                                    followUp.assignment.shortName, answer.reference,
                                                    answer.text, followUp.topic}
                                            .join(u' '));
    const QStringList words = wordsForSearch(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(u' ' + word); });
}

QString FollowUpModel::nameOf(const Answerer& answerer) const
{
    const auto place = m_bodyPlaces.constFind(answerer.body);
    return place == m_bodyPlaces.constEnd() ? answerer.group : m_directory[*place].name;
}

void FollowUpModel::rearrange(bool keepShown)
{
    // Who answers, in the order of the directory; groups behind, as Vietnamese is sorted.
    const QDate day = today();
    QHash<Answerer, qsizetype> places;
    QList<Group> groups;
    QList<QList<qsizetype>> members;
    Counts counts;
    QSet<AssignmentId> shown;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        const FollowUp& followUp = m_all[at];
        if (!isInScope(followUp))
            continue;
        const Answerer answerer = answererOf(followUp);
        auto place = places.constFind(answerer);
        if (place == places.constEnd()) {
            Group group;
            group.answerer = answerer;
            group.name = nameOf(answerer);
            const auto body = m_bodyPlaces.constFind(answerer.body);
            group.stands = body == m_bodyPlaces.constEnd() || m_directory[*body].standsOn(day);
            place = places.insert(answerer, groups.size());
            groups.append(group);
            members.append(QList<qsizetype>());
        }
        const Answer& answer = followUp.assignment.answer;
        const bool open = answer.state != AnswerState::Answered;
        const bool overdue = answer.isOverdue(day);
        Group& group = groups[*place];
        ++group.all;
        group.open += open ? 1 : 0;
        group.overdue += overdue ? 1 : 0;
        if (m_filter.answerer && *m_filter.answerer != answerer)
            continue;
        ++counts.all;
        counts.open += open ? 1 : 0;
        counts.overdue += overdue ? 1 : 0;
        counts.remind += open && answer.remindOn.isValid() && answer.remindOn <= day ? 1 : 0;
        counts.answered += open ? 0 : 1;
        if (!isWanted(followUp) && !(keepShown && m_shown.contains(followUp.assignment.id)))
            continue;
        members[*place].append(at);
        shown.insert(followUp.assignment.id);
    }
    QList<qsizetype> order(groups.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const Collation collation;
    std::sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
        const qsizetype a = m_bodyPlaces.value(groups[one].answerer.body, m_directory.size());
        const qsizetype b = m_bodyPlaces.value(groups[other].answerer.body, m_directory.size());
        return a != b ? a < b : collation.isBefore(groups[one].name, groups[other].name);
    });
    QList<Row> rows;
    m_groups.clear();
    for (const qsizetype i : std::as_const(order)) {
        m_groups.append(groups[i]);
        if (members[i].isEmpty())
            continue;
        rows.append({true, groups[i].answerer, -1});
        for (const qsizetype at : std::as_const(members[i]))
            rows.append({false, groups[i].answerer, at});
    }
    m_shown = shown;
    if (keepShown && rows == m_rows) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    m_counts = counts;
    emit countsChanged();
}

int FollowUpModel::rowOf(AssignmentId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].group && followUpAt(row).assignment.id == id)
            return row;
    }
    return -1;
}

QString FollowUpModel::numberOf(const FollowUp& followUp) const
{
    if (!followUp.issuedNumber.isEmpty() || !m_desk.file())
        return followUp.issuedNumber;
    auto numbers = m_numbers.constFind(followUp.meeting);
    if (numbers == m_numbers.constEnd()) {
        QHash<ProposalId, QString> read;
        const auto stubs = m_desk.file()->read().proposals.stubs(followUp.meeting).value_or({});
        for (const ProposalStub& stub : stubs)
            read.insert(stub.id, stub.number);
        numbers = m_numbers.insert(followUp.meeting, read);
    }
    return numbers->value(followUp.proposal);
}

QString FollowUpModel::meetingName(MeetingId meeting) const
{
    const Meeting found = m_meetings.value(meeting);
    return found.day.isValid() ? tr("%1, %2", "a meeting, its day")
                                     .arg(found.label(), found.day.toString(u"d/M/yyyy"_s))
                               : found.label();
}

void FollowUpModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int FollowUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FollowUpModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FollowUpModel::groupDetail(const Answerer& answerer) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Group& group) { return group.answerer == answerer; });
    if (found == m_groups.end())
        return {};
    QStringList parts;
    parts.append(found->open > 0 ? tr("%n not answered", nullptr, found->open)
                                 : tr("all %n answered", nullptr, found->all));
    if (found->overdue > 0)
        parts.append(tr("%n overdue", nullptr, found->overdue));
    if (!found->stands)
        parts.append(tr("no longer stands"));
    return parts.join(u" · "_s);
}

QVariant FollowUpModel::cell(const FollowUp& followUp, int column) const
{
    const Answer& answer = followUp.assignment.answer;
    switch (column) {
    case Number:
        return numberOf(followUp);
    case Title:
        return followUp.title.simplified();
    case MeetingName:
        return meetingName(followUp.meeting);
    case RoleName:
        return followUp.assignment.role == Role::Lead ? tr("lead") : tr("co-ordinating");
    case Deadline:
        return dayText(answer.dueOn);
    case State:
        if (answer.isOverdue(today()))
            return tr("%n day(s) late", nullptr, static_cast<int>(answer.dueOn.daysTo(today())));
        return answerStateName(answer.state);
    case Reference:
        return answer.reference;
    case AnsweredOn:
        return dayText(answer.answeredOn);
    default:
        return {};
    }
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const Theme& theme = m_desk.theme();
    if (row.group) {
        switch (role) {
        case FollowUpGroupRole:
            return true;
        case Qt::DisplayRole:
            return index.column() == 0 ? nameOf(row.answerer) : QString();
        case FollowUpDetailRole:
            return groupDetail(row.answerer);
        case Qt::AccessibleTextRole:
            return QString(nameOf(row.answerer) + u", "_s + groupDetail(row.answerer));
        default:
            return {};
        }
    }
    const FollowUp& followUp = followUpAt(index.row());
    const Answer& answer = followUp.assignment.answer;
    const bool late = answer.isOverdue(today());
    switch (role) {
    case Qt::DisplayRole:
        return cell(followUp, index.column());
    case Qt::ToolTipRole:
        return cell(followUp, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case Deadline:
            return answer.dueOn;
        case State:
            return static_cast<int>(answer.state);
        case AnsweredOn:
            return answer.answeredOn;
        default:
            return cell(followUp, index.column());
        }
    case FollowUpGroupRole:
        return false;
    case FollowUpLateRole:
        return late;
    case TableIconRole:
        if (index.column() != State)
            return {};
        if (late)
            return static_cast<int>(IconName::Warning);
        return static_cast<int>(answer.state == AnswerState::Answered ? IconName::Passed
                                : answer.state == AnswerState::Partly ? IconName::Running
                                                                      : IconName::Pending);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Number
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return index.column() == State && late ? theme.font(FontRole::BodyMedium) : QVariant();
    case Qt::ForegroundRole:
        if (late && (index.column() == State || index.column() == Deadline))
            return theme.color(Token::Bad);
        if (index.column() == State && answer.state == AnswerState::Answered)
            return theme.color(Token::Ok);
        return theme.color(index.column() == Title    ? Token::Ink
                           : index.column() == Number ? Token::Ink3
                                                      : Token::Ink2);
    default:
        return {};
    }
}

bool FollowUpModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_rows[index.row()].group || isReadOnly())
        return false;
    const FollowUp followUp = followUpAt(index.row());
    Answer answer = followUp.assignment.answer;
    switch (index.column()) {
    case Deadline:
        answer.dueOn = value.toDate();
        break;
    case State:
        answer = withState(answer, static_cast<AnswerState>(value.toInt()), today());
        break;
    case Reference:
        answer.reference = value.toString();
        break;
    case AnsweredOn:
        answer.answeredOn = value.toDate();
        break;
    default:
        return false;
    }
    if (answer == followUp.assignment.answer)
        return true;
    const auto set = setAnswer(*m_desk.file(), followUp.proposal, followUp.assignment.id, answer);
    if (!set)
        m_desk.report(set.error());
    return set.has_value();
}

Qt::ItemFlags FollowUpModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].group)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() >= Deadline && !isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Number
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Proposal");
    case MeetingName:
        return tr("Meeting");
    case RoleName:
        return tr("Role");
    case Deadline:
        return tr("Deadline");
    case State:
        return tr("State");
    case Reference:
        return tr("Reference");
    case AnsweredOn:
        return tr("Answered on");
    default:
        return {};
    }
}

}  // namespace nghisu
