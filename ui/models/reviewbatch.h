// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/letters.h"
#include "models/draftstate.h"
#include "session/takingin.h"

#include <QAbstractListModel>
#include <QList>

namespace nghisu {

class Desk;

/// What SourceDelegate asks for. Qt::DisplayRole is the name of the letter, Qt::CheckStateRole
/// whether it is taken in; there is none where there is nothing to take in.
enum SourceRole : int {
    SourceBodyRole = Qt::UserRole + 501,  ///< QString: who proposes; empty where it is not known
    SourceStandingRole,                   ///< QString: "6 proposals", "No proposals found", …
    SourceDoubtsRole,                     ///< int: what is left to be looked at
    SourceFailedRole,                     ///< bool: could not be read; the tooltip says why
};

/// The letters of one review, a row each: with what became of each while it was reviewed, and what
/// is to be taken in of all.
class ReviewBatch : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ReviewBatch(const Desk& desk, QObject* parent = nullptr);

    void setLetters(const QList<Letter>& letters);
    /// Further ones, behind those that are there.
    void addLetters(const QList<Letter>& letters);
    void clear() { setLetters({}); }

    const Letter& letter(int row) const { return m_sources[row].letter; }
    const DraftReview& review(int row) const { return m_sources[row].review; }
    /// Keeps how the review of a letter stands.
    void setReview(int row, const DraftReview& review);
    /// The row of its list that was chosen last.
    int chosenRow(int row) const { return m_sources[row].chosen; }
    void setChosenRow(int row, int chosen) { m_sources[row].chosen = chosen; }

    bool isTaken(int row) const { return m_sources[row].taken && hasSomething(row); }
    /// Whether anything in it is checked.
    bool hasSomething(int row) const { return m_sources[row].proposals + m_sources[row].polls > 0; }
    bool isCorrected() const;
    int doubts(int row) const { return m_sources[row].taken ? m_sources[row].doubts : 0; }
    int doubts() const;
    int takenProposals() const;
    int takenPolls() const;
    int takenLetters() const;
    /// What is to be taken in, letter by letter.
    QList<IntakeSource> taken() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The words are in another language now.
    void retranslate();

signals:
    /// What is to be taken in is something else now.
    void changed();

private:
    struct Source {
        Letter letter;
        DraftReview review;
        bool taken = true;
        int chosen = 0;
        // Counted once for each change; the list asks often.
        int proposals = 0;
        int polls = 0;
        int doubts = 0;
    };

    static Source sourceOf(const Letter& letter);
    static void count(Source& source);
    QString standing(const Source& source) const;
    QString toolTip(const Source& source) const;

    const Desk& m_desk;
    QList<Source> m_sources;
};

}  // namespace nghisu
