// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/course.h"
#include "theme/icons.h"
#include "theme/tokens.h"

#include <QAbstractListModel>

#include <optional>

namespace nghisu {

class Desk;
class RoomState;

/// A sign at the end of a line of the plan, with what it says to somebody who does not see it.
struct PlanMark {
    IconName icon = IconName::Check;
    Token color = Token::Ink3;
    QString words;
};

/// The plan of the meeting in progress: one line an item or proposal, with how far it is.
class PlanModel final : public QAbstractListModel {
    Q_OBJECT

public:
    PlanModel(Desk& desk, RoomState& state, QObject* parent = nullptr);

    CourseEntry entryAt(int row) const;
    int rowOf(const CourseEntry& entry) const;
    /// "09:30" of an item, "5" of a proposal.
    QString gutterAt(int row) const;
    int depthAt(int row) const;
    EntryState stateAt(int row) const;
    /// Whether it, or a proposal that is debated in it, is on.
    bool isOn(int row) const;
    std::optional<PlanMark> markAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QString stateWords(int row) const;

    Desk& m_desk;
    RoomState& m_state;
    QList<PlanLine> m_lines;
    QStringList m_titles;
};

}  // namespace nghisu
