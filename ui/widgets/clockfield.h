// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace nghisu {

class Theme;

/// A time of day that may be missing, typed as one writes it: "8:30", "8h30", "8 giờ", "830"; or from
/// when until when: "8h30 - 9h". What is no time is marked and not taken.
class ClockField : public QLineEdit {
    Q_OBJECT

public:
    struct Typed {
        QTime start;  ///< invalid where nothing is typed
        std::optional<qint64> minutes = {};

        bool operator==(const Typed&) const = default;
    };

    explicit ClockField(const Theme& theme, QWidget* parent = nullptr);

    /// What stands in it; nothing where that is no time.
    std::optional<Typed> typed() const { return parsed(text()); }
    /// Marks what is no time, and says how to write one; false then.
    bool check();
    static std::optional<Typed> parsed(const QString& text);

    QSize sizeHint() const override;

private:
    void markWrong(bool wrong);

    const Theme& m_theme;
};

}  // namespace nghisu
