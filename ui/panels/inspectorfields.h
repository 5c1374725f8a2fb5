// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QObject>

#include <functional>

class QCheckBox;
class QWidget;

namespace nghisu {

class CouncilFile;
class DayLink;
class Desk;
class InspectorLink;
class InspectorRows;
class TagField;
class ValuePicker;

/// What is said of proposals beside their words and bodies: topic, tags, state and urgency, and by
/// when they are to be answered; of one proposal or of several at once, which may differ. A row of the
/// inspector each.
class InspectorFields : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to `rows`.
    /// \param names what their object names begin with: "bulk" for "bulkTopic"; may be empty
    InspectorFields(Desk& desk, InspectorRows& rows, const QString& names = {});

    void showProposals(const QList<Proposal>& proposals);
    /// Many, that were not read: what is set is set for all of them.
    void showUnread(const QList<ProposalId>& ids);
    /// Stores what was typed and not entered.
    void flush();
    void setReadOnly(bool readOnly);
    void retranslate();

    // Whether a row holds anything.
    bool hasTopic() const;
    bool hasTags() const;
    /// Urgent, or another state than those that a list goes through by itself.
    bool hasState() const;
    bool hasDue() const;

    // The numbers of its rows.
    int topicRow() const { return m_topicRow; }
    int tagsRow() const { return m_tagsRow; }
    int stateRow() const { return m_stateRow; }
    int dueRow() const { return m_dueRow; }

private:
    using Write = std::function<Result<void>(CouncilFile&)>;

    void connectAll();
    void openStates();
    void refresh();
    void showTags();
    void showState();
    void showDue();
    bool write(const Write& change);
    /// The same for something that was typed: it is kept where the disk does not take it.
    void writeTyped(const QObject* field, const QString& typed, const Write& change);

    Desk& m_desk;
    InspectorRows& m_rows;
    QList<ProposalId> m_ids;
    QList<Proposal> m_shown;  ///< without headings; empty where they were not read
    bool m_readOnly = false;
    ValuePicker* m_topic = nullptr;
    TagField* m_tags = nullptr;
    InspectorLink* m_state = nullptr;
    QCheckBox* m_urgent = nullptr;
    DayLink* m_due = nullptr;
    int m_topicRow = 0;
    int m_tagsRow = 0;
    int m_stateRow = 0;
    int m_dueRow = 0;
};

}  // namespace nghisu
