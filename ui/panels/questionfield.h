// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace nghisu {

class Desk;

/// What is to be voted on: type a free question, or a number or some words of a proposal and choose
/// it from those found.
class QuestionField : public QLineEdit {
    Q_OBJECT

public:
    explicit QuestionField(Desk& desk, QWidget* parent = nullptr);

    /// What stands below the field; for tests and screen readers.
    QStringList offered() const;

signals:
    void proposalChosen(nghisu::ProposalId id);

private:
    void offer(const QString& typed);

    Desk& m_desk;
    QStandardItemModel* m_found = nullptr;
    QCompleter* m_completer = nullptr;
};

}  // namespace nghisu
