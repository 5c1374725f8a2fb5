// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace nghisu {

class BodyDirectory;
class BodyField;
class Desk;
class InspectorFields;
class InspectorRows;
class ValuePicker;

/// Several proposals at once: what they have in common and where they differ, and saying the same of
/// all of them.
class InspectorBulk : public QWidget {
    Q_OBJECT

public:
    InspectorBulk(Desk& desk, const BodyDirectory& directory, QWidget* parent = nullptr);

    void showProposals(const QList<ProposalId>& ids);
    /// Stores what was typed and not entered.
    void flush();
    /// A button for what is done to all of them.
    void addAction(QAction* action, bool destructive);
    void setReadOnly(bool readOnly);
    BodyField* coordinatingField() const { return m_coordinating; }
    BodyField* leadField() const { return m_lead; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Place = QPair<ProposalId, AssignmentId>;

    void connectField(BodyField* field);
    void collect(const QList<Proposal>& proposals);
    void showSender(const QList<Proposal>& proposals);
    QStringList senders() const;
    void removeAll(AssignmentId shown);
    void retranslate();
    void report(const Result<void>& result);

    Desk& m_desk;
    QList<ProposalId> m_ids;
    QList<Assignment> m_shown;                   ///< a row for each body, with ids of our own
    QHash<AssignmentId, QList<Place>> m_places;  ///< where each of them stands
    BodyField* m_lead = nullptr;
    BodyField* m_coordinating = nullptr;
    InspectorRows* m_rows = nullptr;
    InspectorFields* m_fields = nullptr;
    ValuePicker* m_sender = nullptr;
    QVBoxLayout* m_buttons = nullptr;
    int m_leadRow = 0;
    int m_coordinatingRow = 0;
    int m_senderRow = 0;
};

}  // namespace nghisu
