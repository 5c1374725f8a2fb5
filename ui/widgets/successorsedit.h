// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace nghisu {

class ShortcutButton;
class Theme;

/// Who took a body's work over: a line for each with what of it.
class SuccessorsEdit final : public QWidget {
    Q_OBJECT

public:
    /// \param directory those that can be chosen; a code that it does not know stays as it is
    SuccessorsEdit(const Theme& theme, const QList<Body>& directory, QWidget* parent = nullptr);

    void setSuccessors(const QList<Successor>& successors);
    /// Lines without a body are left out.
    QList<Successor> successors() const;

private:
    struct Line {
        QWidget* place = nullptr;
        QComboBox* body = nullptr;
        QLineEdit* field = nullptr;
    };

    void addLine(const Successor& successor);
    void removeLine(QWidget* place);

    const Theme& m_theme;
    QList<Body> m_directory;
    QList<Line> m_lines;
    QVBoxLayout* m_column = nullptr;
    ShortcutButton* m_add = nullptr;
};

}  // namespace nghisu
