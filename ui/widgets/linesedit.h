// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace nghisu {

class Theme;

/// Several lines of plain text in a field of a form, at the line pitch that stacked Vietnamese
/// marks need. Tab goes to the next field. What is pasted comes in plain.
class LinesEdit : public QTextEdit {
    Q_OBJECT

public:
    /// \param lines as many are seen at once
    LinesEdit(const Theme& theme, int lines, QWidget* parent = nullptr);

    /// Shows another text from its beginning.
    void setLines(const QString& text);
    /// What stands in it, without the spaces around lines and without empty ones.
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    void restyle();

    const Theme& m_theme;
    int m_lines;
};

}  // namespace nghisu
