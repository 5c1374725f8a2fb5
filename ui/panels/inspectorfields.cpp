// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorfields.h"

#include "models/listwords.h"
#include "panels/daylink.h"
#include "panels/inspectorlink.h"
#include "panels/inspectorrows.h"
#include "session/councilfile.h"
#include "session/proposalfields.h"
#include "shell/desk.h"
#include "shell/unstored.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/tagfield.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace nghisu {

namespace {

constexpr ProposalState states[] = {ProposalState::Draft, ProposalState::Agreed,
                                    ProposalState::Issued, ProposalState::Answered,
                                    ProposalState::Withdrawn};

/// What all of them have; none where they differ, or there are none.
template <typename Value>
std::optional<Value> common(const QList<Proposal>& proposals, Value Proposal::*field)
{
    if (proposals.isEmpty())
        return std::nullopt;
    const Value& first = proposals.first().*field;
    const bool same = std::all_of(proposals.cbegin(), proposals.cend(),
                                  [&](const Proposal& one) { return one.*field == first; });
    return same ? std::optional(first) : std::nullopt;
}

}  // namespace

InspectorFields::InspectorFields(Desk& desk, InspectorRows& rows, const QString& names)
    : QObject(&rows), m_desk(desk), m_rows(rows)
{
    const Theme& theme = desk.theme();
    const auto named = [&names](QLatin1String name) {
        return names.isEmpty() ? QString(name)
                               : names + QChar(name.front()).toUpper() + name.mid(1);
    };
    const auto inUse = [&desk](auto list) {
        return [&desk, list] {
            return desk.file() ? (desk.file()->read().proposals.*list)().value_or(QStringList())
                               : QStringList();
        };
    };
    m_topic = new ValuePicker(theme, inUse(&ProposalRepository::topics), &rows);
    m_topic->setObjectName(named(QLatin1String("topic")));
    m_tags = new TagField(theme, inUse(&ProposalRepository::tags), &rows);
    m_tags->setObjectName(named(QLatin1String("tagField")));
    auto* standing = new QWidget(&rows);
    auto* flow = new FlowLayout(standing, 12, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    m_state = new InspectorLink(theme, standing);
    m_state->setObjectName(named(QLatin1String("proposalState")));
    m_state->setMenuMark(true);
    m_urgent = new QCheckBox(standing);
    m_urgent->setObjectName(named(QLatin1String("urgent")));
    flow->addWidget(m_state);
    flow->addWidget(m_urgent);
    m_due = new DayLink(theme, &rows);
    m_due->setObjectName(named(QLatin1String("due")));
    m_topicRow = rows.add(m_topic, InspectorRows::Kind::Field);
    m_tagsRow = rows.add(m_tags, InspectorRows::Kind::Chips);
    m_stateRow = rows.add(standing, InspectorRows::Kind::Lines);
    m_dueRow = rows.add(m_due, InspectorRows::Kind::Lines);
    connectAll();
}

void InspectorFields::connectAll()
{
    connect(m_topic, &ValuePicker::valueChosen, this, [this](const QString& topic) {
        writeTyped(m_topic, topic,
                   [ids = m_ids, topic](CouncilFile& file) { return setTopic(file, ids, topic); });
    });
    connect(m_tags, &TagField::added, this, [this](const QString& tag) {
        writeTyped(m_tags, tag,
                   [ids = m_ids, tag](CouncilFile& file) { return addTag(file, ids, tag); });
    });
    connect(m_tags, &TagField::removed, this, [this](const QString& tag) {
        write([this, tag](CouncilFile& file) { return removeTag(file, m_ids, tag); });
    });
    connect(m_state, &InspectorLink::clicked, this, &InspectorFields::openStates);
    connect(m_urgent, &QCheckBox::clicked, this, [this](bool urgent) {
        write([this, urgent](CouncilFile& file) { return setUrgent(file, m_ids, urgent); });
    });
    connect(m_due, &DayLink::dayChosen, this, [this](QDate day) {
        write([this, day](CouncilFile& file) { return setDue(file, m_ids, day); });
    });
}

void InspectorFields::showProposals(const QList<Proposal>& proposals)
{
    m_ids.clear();
    m_shown.clear();
    for (const Proposal& proposal : proposals) {
        m_ids.append(proposal.id);
        if (proposal.kind == ProposalKind::Proposal)
            m_shown.append(proposal);
    }
    refresh();
}

void InspectorFields::showUnread(const QList<ProposalId>& ids)
{
    m_ids = ids;
    m_shown.clear();
    refresh();
}

void InspectorFields::flush()
{
    m_topic->commit();
}

void InspectorFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_topic->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    m_state->setEnabled(!readOnly);
    m_urgent->setEnabled(!readOnly);
    m_due->setEnabled(!readOnly);
}

bool InspectorFields::hasTopic() const
{
    return !m_topic->value().isEmpty();
}

bool InspectorFields::hasTags() const
{
    return !m_tags->tags().isEmpty();
}

bool InspectorFields::hasState() const
{
    const auto state = common(m_shown, &Proposal::state);
    return m_urgent->checkState() != Qt::Unchecked
        || (state != ProposalState::Draft && state != ProposalState::Issued);
}

bool InspectorFields::hasDue() const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [](const Proposal& proposal) {
        return std::any_of(proposal.assignments.cbegin(), proposal.assignments.cend(),
                           [](const Assignment& one) { return one.answer.dueOn.isValid(); });
    });
}

void InspectorFields::refresh()
{
    const auto topic = common(m_shown, &Proposal::topic);
    const auto kept =
        m_ids.isEmpty() ? std::nullopt : m_desk.unstored().text(m_topic, m_ids.first());
    m_topic->setValue(kept.value_or(topic.value_or(QString())));
    m_topic->setPlaceholderText(topic || m_ids.isEmpty() ? tr("What it is about") : tr("several"));
    showTags();
    showState();
    showDue();
}

void InspectorFields::showTags()
{
    QStringList tags;
    for (const Proposal& proposal : std::as_const(m_shown))
        tags += proposal.tags;
    QStringList all = tags;
    all.removeDuplicates();
    QStringList labels;
    if (m_shown.size() > 1) {
        for (const QString& tag : std::as_const(all)) {
            const qsizetype count = tags.count(tag);
            labels.append(count == m_shown.size()
                              ? tag
                              : tr("%1 (%2 of %3)").arg(tag).arg(count).arg(m_shown.size()));
        }
    }
    m_tags->setTags(all, labels);
}

void InspectorFields::showState()
{
    const auto state = common(m_shown, &Proposal::state);
    m_state->setWords(state ? ListWords::state(*state) : tr("several"));
    m_state->setColor(state ? Token::Ink : Token::Ink3);
    m_state->setAccessibleName(tr("State: %1").arg(m_state->text()));
    const auto urgent = common(m_shown, &Proposal::urgent);
    // Clicking goes on from "some are" to all, and never back to some.
    m_urgent->setTristate(!urgent);
    m_urgent->setCheckState(!urgent ? Qt::PartiallyChecked : *urgent ? Qt::Checked : Qt::Unchecked);
}

void InspectorFields::showDue()
{
    QList<QDate> days;
    for (const Proposal& proposal : std::as_const(m_shown)) {
        for (const Assignment& one : proposal.assignments) {
            if (!days.contains(one.answer.dueOn))
                days.append(one.answer.dueOn);
        }
    }
    m_due->setDay(days.value(0), days.size() > 1 ? tr("several") : QString());
    m_due->setAccessibleName(tr("Answer by: %1").arg(m_due->text()));
}

void InspectorFields::openStates()
{
    auto* menu = new QMenu(m_state);
    menu->setObjectName(QStringLiteral("stateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const auto now = common(m_shown, &Proposal::state);
    for (const ProposalState state : states) {
        QAction* action = menu->addAction(ListWords::state(state));
        action->setCheckable(true);
        action->setChecked(now == state);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, state] {
            write([this, state](CouncilFile& file) { return setState(file, m_ids, state); });
        });
    }
    menu->popup(m_state->mapToGlobal(QPoint(0, m_state->height() + 2)));
}

bool InspectorFields::write(const Write& change)
{
    if (!m_desk.file() || m_ids.isEmpty())
        return false;
    const auto written = change(*m_desk.file());
    if (written)
        return true;
    m_desk.report(written.error());
    // What was clicked is not so.
    refresh();
    return false;
}

void InspectorFields::writeTyped(const QObject* field, const QString& typed, const Write& change)
{
    if (!m_desk.file() || m_ids.isEmpty())
        return;
    const auto written = change(*m_desk.file());
    if (written)
        m_desk.unstored().drop(field, m_ids.first());
    else if (Unstored::isOfDisk(written.error()))
        m_desk.unstored().keep(field, m_ids.first(), typed, change, written.error());
    else
        m_desk.report(written.error());
}

void InspectorFields::retranslate()
{
    m_rows.setCaption(m_topicRow, tr("Topic"));
    m_rows.setCaption(m_tagsRow, tr("Tags"));
    m_rows.setCaption(m_stateRow, tr("State"));
    m_rows.setCaption(m_dueRow, tr("Answer by"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setNewWordDetail(tr("new topic"));
    m_urgent->setText(tr("Urgent, came late"));
    m_due->setPlaceholderText(tr("No deadline"));
    refresh();
}

}  // namespace nghisu
