// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QWidget>

class QDateTime;
class QGridLayout;

namespace nghisu {

class Desk;
class ElidedLabel;
class Label;
class ShortcutButton;

/// The latest steps that touched a proposal, in words, with the time of each.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);

    /// Reads the history anew.
    void showProposal(ProposalId proposal);
    /// Steps shown, newest first; for tests.
    QStringList steps() const;
    bool isEmpty() const { return m_shown == 0; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QString when(const QDateTime& at) const;

    Desk& m_desk;
    QGridLayout* m_grid = nullptr;
    QList<ElidedLabel*> m_steps;
    QList<Label*> m_times;
    ShortcutButton* m_all = nullptr;
    ProposalId m_proposal;
    int m_shown = 0;
};

}  // namespace nghisu
