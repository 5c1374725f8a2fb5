// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pollresult.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace nghisu {

class Desk;
class Label;
class PollSubject;
class VerdictLine;

/// A poll as it stands: what was asked, a bar for each option with its count and whole percent (of a
/// ranking its order or its rounds), the outcome as a sentence under its rule, and what was corrected
/// or counted again since.
class PollPanel : public QWidget {
    Q_OBJECT

public:
    explicit PollPanel(Desk& desk, QWidget* parent = nullptr);

    void showPoll(const Poll& poll);
    /// Without the margins of a page, where it stands among other things.
    void setInset(bool inset);
    const Poll& poll() const { return m_poll; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showTurnout();
    void showOutcome();
    void showOptions();
    void addOption(QGridLayout& grid, int place, qint64 track);
    void showTable(QGridLayout& grid);
    void showNames(QGridLayout& grid);
    QStringList notes() const;
    QString changeWords(qsizetype number) const;

    Desk& m_desk;
    Poll m_poll;
    PollResult m_result;  ///< of m_poll
    PollSubject* m_subject = nullptr;
    Label* m_question = nullptr;
    QWidget* m_options = nullptr;
    Label* m_terms = nullptr;
    Label* m_total = nullptr;
    VerdictLine* m_verdict = nullptr;
    Label* m_rule = nullptr;
    Label* m_source = nullptr;
    Label* m_notes = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}  // namespace nghisu
