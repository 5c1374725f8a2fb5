// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "session/meetingplanning.h"
#include "widgets/dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace nghisu {

class FormRows;
class NumberingFields;

/// What a new meeting can start from.
struct MeetingSources {
    QList<Meeting> meetings;  ///< the latest first, templates among them
    MeetingId chosen;         ///< none: an empty one
    /// How much of a meeting there is to carry over.
    std::function<CarryCounts(MeetingId)> counts;
};

/// A meeting's title, short title, day, place and how its list is numbered; for a new one also what
/// it takes over from an earlier one or a template.
class MeetingDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param meeting the one to edit, or what a new one starts with (its id is invalid)
    MeetingDialog(const Theme& theme, const Meeting& meeting, const MeetingSources& sources,
                  QWidget* parent);

    Meeting meeting() const;
    CarryOver carryOver() const;

private:
    void addSources(FormRows& rows);
    void chooseSource();

    Meeting m_meeting;
    MeetingSources m_sources;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_shortTitle = nullptr;
    QCheckBox* m_fixed = nullptr;
    QDateEdit* m_day = nullptr;
    QLineEdit* m_place = nullptr;
    QComboBox* m_source = nullptr;
    QWidget* m_carry = nullptr;
    QCheckBox* m_programme = nullptr;
    QCheckBox* m_headings = nullptr;
    QCheckBox* m_unanswered = nullptr;
    NumberingFields* m_numbering = nullptr;
    ShortcutButton* m_store = nullptr;
};

/// The title of a meeting that follows another one: with its year as that of `day`, where it names
/// one.
QString nextTitle(const QString& title, QDate before, QDate day);

}  // namespace nghisu
