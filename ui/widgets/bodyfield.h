// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QList>
#include <QWidget>

namespace nghisu {

class BodyDirectory;
class BodyPicker;
class Chip;
class FlowLayout;
class ShortcutButton;
class Theme;

/// The bodies that lead a proposal, or that co-ordinate, as chips with "+ Add" behind them. Only
/// asks: whoever owns it stores the change and shows what came of it.
class BodyField : public QWidget {
    Q_OBJECT

public:
    BodyField(const Theme& theme, const BodyDirectory& directory, Role role,
              QWidget* parent = nullptr);

    Role role() const { return m_role; }
    /// Shows those of its role; they are not offered again.
    void setAssignments(const QList<Assignment>& assignments);
    const QList<Assignment>& assignments() const { return m_shown; }
    void setReadOnly(bool readOnly);
    /// "+ Add" also behind a lead: for several proposals at once.
    void setAddingAlways(bool always);
    /// Opens the field for typing.
    void startAdding();
    BodyPicker* picker() const { return m_picker; }
    void retranslate();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void bodyChosen(nghisu::BodyId body);
    void groupChosen(const QString& name);
    void removeRequested(nghisu::AssignmentId assignment);
    void roleRequested(nghisu::AssignmentId assignment, nghisu::Role role);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    bool canAdd() const;
    void stopAdding();
    void openMenu(qsizetype chip);
    void moveAlong(qsizetype from, int by);

    const Theme& m_theme;
    Role m_role;
    bool m_readOnly = false;
    bool m_addingAlways = false;
    QList<Assignment> m_all;
    QList<Assignment> m_shown;
    QList<Chip*> m_chips;
    FlowLayout* m_flow = nullptr;
    ShortcutButton* m_add = nullptr;
    BodyPicker* m_picker = nullptr;
};

}  // namespace nghisu
