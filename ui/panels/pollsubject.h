// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

namespace nghisu {

class ClampedText;
class Desk;
class FlowLayout;
class Label;

/// What is voted on: the number in the gutter, the short name or the question as a title, and for a
/// proposal the beginning of its text and the bodies that are to answer.
class PollSubject : public QWidget {
    Q_OBJECT

public:
    explicit PollSubject(Desk& desk, QWidget* parent = nullptr);

    void showProposal(ProposalId id);
    void showQuestion(const QString& question);
    QString title() const;

    /// Width of the gutter: what stands below the title begins there.
    int gutter() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitChips();
    void clear();

    Desk& m_desk;
    Label* m_number = nullptr;
    ClampedText* m_title = nullptr;
    ClampedText* m_text = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_chipLayout = nullptr;
};

/// The number that an entry of the meeting's list has now; empty where it has none.
QString numberOf(const Desk& desk, ProposalId id);

}  // namespace nghisu
