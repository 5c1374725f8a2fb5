// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/inspectorlink.h"

#include <QDate>

namespace nghisu {

/// A day in words that open a calendar, with a way to take the day back.
class DayLink : public InspectorLink {
    Q_OBJECT

public:
    explicit DayLink(const Theme& theme, QWidget* parent = nullptr);

    QDate day() const { return m_day; }
    /// \param words stand in the place of the day where there are any
    void setDay(QDate day, const QString& words = {});
    /// What it says without a day.
    void setPlaceholderText(const QString& words);

signals:
    /// Invalid where the day was taken back.
    void dayChosen(QDate day);

private:
    void openCalendar();
    void refresh();

    QDate m_day;
    QString m_words;
    QString m_placeholder;
};

}  // namespace nghisu
