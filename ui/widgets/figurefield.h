// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace nghisu {

/// A small field for a figure: how many are there, how many ballots came back. Only digits go in.
class FigureField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FigureField(const QString& name, QWidget* parent = nullptr);

    /// What stands in it; nothing while it is empty.
    std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);
};

}  // namespace nghisu
