// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/meetingcommands.h"

#include "dialogs/meetingdialog.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "shell/desk.h"

namespace nghisu {

MeetingCommands::MeetingCommands(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window)
{
}

void MeetingCommands::add()
{
    CouncilFile* file = m_desk.file();
    if (!file)
        return;
    Meeting fresh;
    if (const auto council = file->read().council.council())
        fresh.place = council->place;
    MeetingDialog dialog(m_desk.theme(), fresh, m_window);
    // What could not be stored stays in the dialog.
    while (dialog.exec() == QDialog::Accepted) {
        const auto added = addMeeting(*file, dialog.meeting());
        if (added) {
            m_desk.setMeeting(*added);
            return;
        }
        m_desk.report(added.error());
    }
}

void MeetingCommands::edit()
{
    CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return;
    const auto before = file->read().council.meeting(m_desk.meeting());
    if (!before) {
        m_desk.report(before.error());
        return;
    }
    MeetingDialog dialog(m_desk.theme(), *before, m_window);
    while (dialog.exec() == QDialog::Accepted && dialog.meeting() != *before) {
        const auto edited = editMeeting(*file, dialog.meeting());
        if (edited)
            return;
        m_desk.report(edited.error());
    }
}

void MeetingCommands::remove()
{
    CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return;
    const auto meeting = file->read().council.meeting(m_desk.meeting());
    const Result<void> removed =
        meeting ? removeMeeting(*file, meeting->id) : Result<void>(meeting.error());
    if (!removed)
        m_desk.report(removed.error());
    else
        m_desk.notify(tr("Removed %1").arg(meeting->title), true);
}

}  // namespace nghisu
