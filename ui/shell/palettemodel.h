// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/paletteitem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// The lines of the command palette.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setItems(const QList<PaletteItem>& items);
    const PaletteItem& itemAt(int row) const { return m_items[row]; }
    /// The next line that can be chosen, `step` rows on; `row` where there is none.
    int nextChoice(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaletteItem> m_items;
};

/// Draws them: captions in small type; icon or number, words with what was found in the accent
/// colour, and at the right what else there is to say.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, const PaletteModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const PaletteModel& m_model;
};

}  // namespace nghisu
