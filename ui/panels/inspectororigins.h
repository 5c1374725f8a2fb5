// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace nghisu {

class Desk;
class InspectorLink;

/// Where a proposal came from: a link into its letter, the proposal of an earlier meeting that it goes
/// on with, and what was merged into it, each with who proposed it, in which letter and in which
/// words.
class InspectorOrigins : public QWidget {
    Q_OBJECT

public:
    explicit InspectorOrigins(Desk& desk, QWidget* parent = nullptr);

    void showProposal(const Proposal& proposal);
    /// Reads the names of letters anew.
    void forgetNames() { m_names.clear(); }
    /// Whether there is anything to show.
    bool isEmpty() const;

signals:
    void letterRequested(const nghisu::Origin& origin);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addMerged(const Origin& origin);
    void addCarriedFrom();
    InspectorLink* letterLink(const Origin& origin);
    QString letterName(const Origin& origin);
    void openEarlier();

    Desk& m_desk;
    Proposal m_proposal;
    QHash<SubmissionId, QString> m_names;  ///< of letters
    QVBoxLayout* m_column = nullptr;
    QList<QWidget*> m_parts;
};

}  // namespace nghisu
