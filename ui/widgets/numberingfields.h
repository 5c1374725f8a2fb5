// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numbering.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace nghisu {

class Label;
class Theme;

/// How a list is numbered: the first number and three habits, with a small list beside them that
/// shows what they come to.
class NumberingFields final : public QWidget {
    Q_OBJECT

public:
    explicit NumberingFields(const Theme& theme, QWidget* parent = nullptr);

    NumberingScheme scheme() const;
    void setScheme(const NumberingScheme& scheme);
    /// The lines of the preview, for tests.
    QStringList preview() const;

private:
    void refresh();

    QSpinBox* m_first = nullptr;
    QCheckBox* m_headings = nullptr;
    QCheckBox* m_restart = nullptr;
    QCheckBox* m_letters = nullptr;
    Label* m_preview = nullptr;
};

}  // namespace nghisu
