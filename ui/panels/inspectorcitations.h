// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QStringList>
#include <QWidget>

namespace nghisu {

class Theme;

/// The legal texts that a proposal cites, each once, a line each and underlined as in the text.
class InspectorCitations : public QWidget {
    Q_OBJECT

public:
    explicit InspectorCitations(const Theme& theme, QWidget* parent = nullptr);

    void setCitations(const QList<Citation>& citations);
    const QStringList& lines() const { return m_lines; }

    /// From the upper edge to where the letters of the first line stand.
    int firstBaseline() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QStringList m_lines;
};

}  // namespace nghisu
