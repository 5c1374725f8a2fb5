// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QWidget>

class QLineEdit;

namespace nghisu {

class FigureField;
class Label;
class Theme;

/// What is known of ballots on paper as sheets: how many were given out, came back and are invalid,
/// and who counts them.
class PaperFigures final : public QWidget {
    Q_OBJECT

public:
    explicit PaperFigures(const Theme& theme, QWidget* parent = nullptr);

    /// Nothing has come back yet. Who counts stays from one vote to the next: it is seldom somebody
    /// else.
    void begin(std::optional<qint64> issued);
    /// What was recorded before.
    void setFigures(const Turnout& turnout, const QStringList& committee);
    void setInvalid(qint64 invalid);

    std::optional<qint64> collected() const;
    std::optional<qint64> invalid() const;
    /// Writes them into `figures`.
    void putInto(PollFigures& figures) const;
    /// Why they do not stand yet; empty where they do.
    QString missingWords() const;
    void focusFirst();
    void retranslate();

signals:
    void edited();
    /// Enter in the last of the figures.
    void finished();

private:
    FigureField* addFigure(const QString& name);

    const Theme& m_theme;
    QList<Label*> m_captions;
    FigureField* m_issued = nullptr;
    FigureField* m_collected = nullptr;
    FigureField* m_invalid = nullptr;
    QLineEdit* m_committee = nullptr;
};

}  // namespace nghisu
