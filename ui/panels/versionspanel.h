// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/sidepanel.h"
#include "session/textversions.h"

#include <QList>

class QComboBox;

namespace nghisu {

class Desk;
class DiffText;
class FilterTabs;
class FormRows;
class Label;

/// Two moments of a proposal's text, and what is different between them; the earlier one can be
/// brought back as a new step.
class VersionsPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit VersionsPanel(Desk& desk, QWidget* parent = nullptr);

    /// What a step made of a proposal's text, or what the last change of it did.
    void showProposal(ProposalId proposal, StepId step = {});
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillMoments(StepId step);
    void refresh();
    void restore();
    QString momentName(const TextVersion& version, bool present) const;
    void retranslate();

    Desk& m_desk;
    ProposalId m_proposal;
    QList<TextVersion> m_versions;  ///< the present one first
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QList<Label*> m_captions;
    FilterTabs* m_layout = nullptr;
    QWidget* m_choices = nullptr;
    DiffText* m_both = nullptr;
    QWidget* m_sides = nullptr;
    DiffText* m_left = nullptr;
    DiffText* m_right = nullptr;
    Label* m_same = nullptr;
    ShortcutButton* m_restore = nullptr;
    ShortcutButton* m_show = nullptr;
};

}  // namespace nghisu
