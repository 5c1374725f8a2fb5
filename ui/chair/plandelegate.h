// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class PlanModel;
class Theme;

/// A line of the plan in the room: time or number, title, and the sign of how far it is. What is on
/// now is marked whether the row is selected or not.
class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanDelegate(const Theme& theme, const PlanModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const PlanModel& m_model;
};

}  // namespace nghisu
