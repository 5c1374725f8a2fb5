// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// A proposal as a card of a board: its number, its short name or the first lines of its text, and at
/// the foot what the column does not say already: who leads, or who sent it. All cards are as high as
/// each other, so that a long board need not be measured.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);

    /// Whether the columns are the lead bodies; then the foot says who sent the proposal.
    void setLeadInColumns(bool lead) { m_leadInColumns = lead; }
    int cardHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QRect& area, bool selected,
                   const QModelIndex& index) const;
    void paintFoot(QPainter& painter, const QRect& area, bool selected,
                   const QModelIndex& index) const;

    const Theme& m_theme;
    bool m_leadInColumns = true;
};

}  // namespace nghisu
