// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QList>
#include <QWidget>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace nghisu {

class BodyDirectory;
class BodyField;
class Desk;
class DropVeil;
class GrowingText;
class HistoryPanel;
class InspectorAttachments;
class InspectorCitations;
class InspectorFields;
class InspectorLink;
class InspectorOrigins;
class InspectorRows;
class Label;
class ProposalEditor;
class StoredText;
struct PastedText;

/// All that belongs to one proposal: its text, and below it the short name, the bodies, what it
/// cites, its topic, tags and state, where it came from, the files kept with it, the note and what was
/// done with it. Of what is rarely filled in, only what is shows until one asks for more.
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
    const Proposal& shown() const { return m_proposal; }
    ProposalEditor* editor() const { return m_editor; }
    BodyField* coordinatingField() const { return m_coordinating; }
    BodyField* leadField() const { return m_lead; }
    InspectorAttachments* attachments() const { return m_attachments; }
    void setReadOnly(bool readOnly);
    /// Reads the history and the name of the source anew.
    void refreshHistory();
    void forgetSources();

signals:
    /// The letter is to be shown beside the text.
    void letterRequested(const nghisu::Origin& origin);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Words that stand under a body field.
    struct Answering {
        BodyField* field = nullptr;
        Label* words = nullptr;
    };

    void build();
    void buildRows();
    QWidget* buildBodies(BodyField* field);
    QWidget* buildSource();
    void connectParts();
    void connectField(BodyField* field);
    void showRows();
    void showAnswering();
    void showCount();
    /// What can be done with the citation or the body that the text names at a place.
    void fillMenu(QMenu* menu, const QString& citation, BodyId body);
    void onPasted(const PastedText& text);
    bool mayAttach() const;
    void retranslate();
    void report(const Result<void>& result);

    Desk& m_desk;
    const BodyDirectory& m_directory;
    Proposal m_proposal;
    bool m_readOnly = false;
    bool m_more = false;  ///< rows that hold nothing show, too
    QScrollArea* m_scroll = nullptr;
    ProposalEditor* m_editor = nullptr;
    Label* m_count = nullptr;
    InspectorRows* m_rows = nullptr;
    GrowingText* m_shortName = nullptr;
    BodyField* m_lead = nullptr;
    BodyField* m_coordinating = nullptr;
    QList<Answering> m_answering;
    InspectorCitations* m_citations = nullptr;
    InspectorFields* m_fields = nullptr;
    GrowingText* m_proposingBody = nullptr;
    InspectorOrigins* m_origins = nullptr;
    InspectorAttachments* m_attachments = nullptr;
    GrowingText* m_note = nullptr;
    InspectorLink* m_moreLink = nullptr;
    Label* m_historyCaption = nullptr;
    HistoryPanel* m_history = nullptr;
    DropVeil* m_veil = nullptr;
    QList<StoredText*> m_stored;
    int m_shortNameRow = 0;
    int m_leadRow = 0;
    int m_coordinatingRow = 0;
    int m_citationsRow = 0;
    int m_sourceRow = 0;
    int m_attachmentsRow = 0;
    int m_noteRow = 0;
    int m_moreRow = 0;
};

}  // namespace nghisu
