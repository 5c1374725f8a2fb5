// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/meetingcommands.h"

#include "dialogs/handoutsdialog.h"
#include "dialogs/meetingdialog.h"
#include "dialogs/templatedialog.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/meetingplanning.h"
#include "shell/desk.h"

#include <QApplication>
#include <QTemporaryDir>

namespace nghisu {

MeetingCommands::MeetingCommands(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window)
{
    connect(&desk, &Desk::handoutsRequested, this, &MeetingCommands::handOut);
}

MeetingCommands::~MeetingCommands() = default;

void MeetingCommands::handOut(const CourseEntry& entry)
{
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // Above the dialog of the phones, where it is asked for there.
    QWidget* above = QApplication::activeModalWidget();
    HandoutsDialog(m_desk, entry, *m_copies, above ? above : m_window).exec();
}

void MeetingCommands::addFromCurrent()
{
    addFrom(m_desk.meeting());
}

void MeetingCommands::addFrom(MeetingId source)
{
    CouncilFile* file = m_desk.file();
    if (!file)
        return;
    Meeting fresh;
    if (const auto council = file->read().council.council(); council && !source.isValid())
        fresh.place = council->place;
    MeetingSources sources;
    sources.meetings = file->read().council.meetings().value_or({});
    sources.chosen = source;
    sources.counts = [file](MeetingId meeting) {
        return carryCounts(*file, meeting).value_or(CarryCounts());
    };
    MeetingDialog dialog(m_desk.theme(), fresh, sources, m_window);
    // What could not be stored stays in the dialog.
    while (dialog.exec() == QDialog::Accepted) {
        const auto added = planMeeting(*file, dialog.meeting(), dialog.carryOver());
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
    MeetingDialog dialog(m_desk.theme(), *before, {}, m_window);
    while (dialog.exec() == QDialog::Accepted && dialog.meeting() != *before) {
        const auto edited = editMeeting(*file, dialog.meeting());
        if (edited)
            return;
        m_desk.report(edited.error());
    }
}

void MeetingCommands::toggleArchived()
{
    CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return;
    const auto meeting = file->read().council.meeting(m_desk.meeting());
    const Result<void> done = meeting ? setArchived(*file, meeting->id, !meeting->archived)
                                      : Result<void>(meeting.error());
    if (!done)
        m_desk.report(done.error());
    else
        m_desk.notify(meeting->archived ? tr("Taken out of the archive: %1").arg(meeting->title)
                                        : tr("Archived: %1").arg(meeting->title),
                      true);
}

void MeetingCommands::makeTemplate()
{
    CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return;
    const auto meeting = file->read().council.meeting(m_desk.meeting());
    if (!meeting) {
        m_desk.report(meeting.error());
        return;
    }
    TemplateDialog dialog(m_desk.theme(), meeting->label(), m_window);
    while (dialog.exec() == QDialog::Accepted) {
        const auto made = nghisu::makeTemplate(*file, meeting->id, dialog.title());
        if (made) {
            m_desk.notify(tr("Template made: %1").arg(dialog.title()), true);
            return;
        }
        m_desk.report(made.error());
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
