// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace nghisu {

class Theme;

/// A day that may be missing, typed as one writes it: "15/12/2026", "15/12", "+30" for so many days
/// from today; or chosen in a calendar. What is no day is marked and not taken.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(const Theme& theme, QWidget* parent = nullptr);

    QDate day() const { return m_day; }
    /// Emits nothing.
    void setDay(QDate day);
    /// What "today" is to the field; the computer's day unless told.
    void setToday(QDate today) { m_today = today; }
    /// Takes what was typed; false where that is no day.
    bool commit();

    /// The day that a text means, an invalid one for an empty text; nothing where it means none.
    static std::optional<QDate> parsed(const QString& text, QDate today);

    QSize sizeHint() const override;

signals:
    /// By the user, once it is typed or chosen.
    void dayChosen(QDate day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openCalendar();
    void markWrong(bool wrong);

    const Theme& m_theme;
    QAction* m_calendar = nullptr;
    QDate m_day;
    QDate m_today;
};

/// "15/12/2026"; empty for an invalid day.
QString dayText(QDate day);

}  // namespace nghisu
