// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/draft.h"
#include "intake/correcting.h"
#include "models/proposalroles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace nghisu {

class Intake;

/// A draft while it is reviewed: a row for each proposal, with those below it, then the polls. Every
/// correction can be undone; nothing reaches the file before the draft is taken in.
class DraftModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DraftModel(QObject* parent = nullptr);
    ~DraftModel() override;

    /// Begins a review. \param directory finds the bodies of what is corrected
    void setDraft(const DraftDocument& draft, const QList<Body>& directory);
    const DraftDocument& draft() const { return m_now.draft; }
    /// What is to be taken in: what is not checked is among what was left out.
    DraftDocument taken() const;
    int takenProposals() const;
    int takenPolls() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    DraftRowKind kind(int row) const { return m_rows[row].kind; }
    /// nullptr for a poll.
    const DraftProposal* proposal(int row) const;
    QList<Assignment> assignments(int row) const;
    QString number(int row) const;
    bool isTaken(int row) const { return !m_now.notTaken.contains(m_rows[row].key); }
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
    /// What is typed next is a step of its own.
    void endTyping() { m_typing.clear(); }

    /// The row that the last correction was about; -1 where there is none.
    int lastRow() const { return m_lastRow; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    DraftBody bodyOf(BodyId id, Role role) const;

signals:
    /// After every correction, undo and redo.
    void corrected();

private:
    /// What can be undone: the draft and the reviewer's choices, by the place of each passage.
    struct State {
        DraftDocument draft;
        QSet<qsizetype> notTaken;  ///< keys of rows
        QSet<qsizetype> byHand;    ///< keys of rows whose bodies were chosen by the reviewer
    };
    struct Row {
        DraftRowKind kind = DraftRowKind::Proposal;
        DraftPath path;  ///< of a proposal
        qsizetype poll = -1;
        qsizetype key = 0;  ///< the place in the source; negative for polls
        QString number;

        bool operator==(const Row&) const = default;
    };

    static QList<Row> rowsOf(const State& state);
    static void addRows(const QList<DraftProposal>& proposals, const DraftPath& above,
                        QList<Row>& rows);
    void change(State state, const QString& typing = {});
    void show(State state);
    bool changeBodies(int row, const QList<DraftBody>& bodies);
    void noteRow(qsizetype key);

    std::unique_ptr<Intake> m_intake;
    QHash<QString, Body> m_byCode;
    QHash<BodyId, QString> m_codes;
    State m_now;
    QList<State> m_undo;
    QList<State> m_redo;
    QList<Row> m_rows;
    QString m_typing;
    int m_lastRow = -1;
};

}  // namespace nghisu
