// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace nghisu {

class BodyDirectory;
class BodyField;
class Desk;
class GrowingText;
class HistoryPanel;
class InspectorCitations;
class InspectorLink;
class Label;
class ProposalEditor;
class StoredText;

/// All that belongs to one proposal: its text, and below it the short name, the bodies, what it
/// cites, where it came from, the note and what was done with it.
class InspectorSheet : public QWidget {
    Q_OBJECT

public:
    InspectorSheet(Desk& desk, const BodyDirectory& directory, QWidget* parent = nullptr);

    /// Another proposal, or what became of the one that is shown.
    void showProposal(const Proposal& proposal);
    void clear();
    /// Stores all that was typed and is not in the file yet; false where that failed.
    bool flush();
    /// Keeps text of a proposal that was typed elsewhere and could not be stored.
    void keepUnstored(ProposalId id, const QString& text, const Error& error);
    ProposalId shown() const { return m_proposal.id; }
    ProposalEditor* editor() const { return m_editor; }
    BodyField* coordinatingField() const { return m_coordinating; }
    BodyField* leadField() const { return m_lead; }
    void setReadOnly(bool readOnly);
    /// Reads the history and the name of the source anew.
    void refreshHistory();
    void forgetSources() { m_sources.clear(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addRow(QWidget* value, bool quiet);
    void connectField(BodyField* field);
    void showSource();
    void openSource();
    void retranslate();
    void report(const Result<void>& result);

    Desk& m_desk;
    Proposal m_proposal;
    QScrollArea* m_scroll = nullptr;
    ProposalEditor* m_editor = nullptr;
    GrowingText* m_shortName = nullptr;
    BodyField* m_lead = nullptr;
    BodyField* m_coordinating = nullptr;
    InspectorCitations* m_citations = nullptr;
    GrowingText* m_proposingBody = nullptr;
    InspectorLink* m_sourceLink = nullptr;
    GrowingText* m_note = nullptr;
    HistoryPanel* m_history = nullptr;
    QList<StoredText*> m_stored;
    QGridLayout* m_grid = nullptr;
    QList<Label*> m_captions;                ///< in the order of the rows
    QList<QWidget*> m_rows;                  ///< what stands beside them
    QHash<SubmissionId, QString> m_sources;  ///< file names
};

}  // namespace nghisu
