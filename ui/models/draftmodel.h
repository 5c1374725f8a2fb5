// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/draft.h"
#include "models/draftstate.h"
#include "models/reviewlikeness.h"
#include "text/doubts.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace nghisu {

class Intake;

/// A draft while it is reviewed: a row for each proposal, with those below it, then the polls. Every
/// correction can be undone; nothing reaches the file before the draft is taken in.
class DraftModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DraftModel(QObject* parent = nullptr);
    ~DraftModel() override;

    /// Finds the bodies of what is corrected from now on.
    void setDirectory(const QList<Body>& directory);
    /// Begins a review, or goes on with one that was laid aside.
    void setReview(const DraftReview& review);
    /// How the review stands, to be laid aside.
    const DraftReview& review() const { return m_review; }
    /// What proposals of this draft are like, by their places in the source.
    void setAlike(const QHash<qsizetype, AlikeDraft>& alike);
    /// What a row was like when the review began.
    std::optional<AlikeDraft> alike(int row) const;
    /// Begins a review with a directory of its own.
    void setDraft(const DraftDocument& draft, const QList<Body>& directory);
    const DraftDocument& draft() const { return m_review.now.draft; }
    /// What is to be taken in: what is not checked is among what was left out.
    DraftDocument taken() const { return takenOf(m_review.now); }
    int takenProposals() const { return takenCount(m_review.now, DraftRowKind::Proposal); }
    int takenPolls() const { return takenCount(m_review.now, DraftRowKind::Poll); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    DraftRowKind kind(int row) const { return m_rows[row].kind; }
    /// nullptr for a poll.
    const DraftProposal* proposal(int row) const;
    QList<Assignment> assignments(int row) const;
    QString number(int row) const;
    bool isTaken(int row) const { return !m_review.now.notTaken.contains(m_rows[row].key); }
    /// What the reviewer should look at in a row; nothing where it is not taken in.
    QList<Doubt> doubts(int row) const;
    /// In the whole draft.
    int doubtsLeft() const { return doubtCount(m_review.now); }
    bool isEncodingSure() const { return m_review.now.encodingSure; }
    /// How often the same is asked of the same body in this draft.
    int alikeDoubts(int row, const Doubt& doubt) const;
    Span source(int row) const;
    /// The row whose passage holds a position of the source; -1 where none does.
    int rowAt(qsizetype sourcePosition) const;

    // Corrections. Each is one step of undo() and answers whether it applied.
    bool split(int row, qsizetype position);  ///< of the text
    bool splitAtSource(qsizetype position);
    bool canJoin(int row) const;
    bool joinWithNext(int row);
    bool setTaken(int row, bool taken);
    bool setText(int row, const QString& text);  ///< typing goes on in one step
    bool assign(int row, const DraftBody& body);
    bool unassign(int row, qsizetype body);
    bool setRole(int row, qsizetype body, Role role);
    bool recover(qsizetype leftOut);
    bool makeProposal(Span passage);
    void setProposingBody(const QString& name);
    /// Says whether it was read rightly; a proposal that is none is not taken in.
    bool settle(int row, const Doubt& doubt, bool right);
    /// The same for all that ask so of the same body, in one step.
    bool settleAlike(int row, const Doubt& doubt, bool right);
    /// The letter was read again in another encoding: its draft takes the place of this one.
    void replaceDraft(const DraftDocument& draft);
    void confirmEncoding();
    /// What is typed next is a step of its own.
    void endTyping() { m_typing.clear(); }

    /// The row that the last correction was about; -1 where there is none.
    int lastRow() const { return m_lastRow; }
    bool canUndo() const { return !m_review.undo.isEmpty(); }
    bool canRedo() const { return !m_review.redo.isEmpty(); }
    void undo();
    void redo();
    DraftBody bodyOf(BodyId id, Role role) const;

signals:
    /// After every correction, undo and redo.
    void corrected();

private:
    void change(DraftState state, const QString& typing = {});
    void show(DraftState state);
    /// The doubt of that kind about that body in a row.
    std::optional<Doubt> sameDoubt(int row, const QString& body, Doubt::Kind kind) const;
    bool changeBodies(int row, const QList<DraftBody>& bodies);
    void noteRow(qsizetype key);

    std::unique_ptr<Intake> m_intake;
    QHash<QString, Body> m_byCode;
    QHash<BodyId, QString> m_codes;
    DraftReview m_review;
    QHash<qsizetype, AlikeDraft> m_alike;
    QList<DraftRow> m_rows;
    QString m_typing;
    int m_lastRow = -1;
};

}  // namespace nghisu
