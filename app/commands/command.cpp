// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/try.h"
#include "session/councilfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool write(std::FILE* stream, const QByteArray& bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush();
}

}  // namespace

void Console::print(const QString& line) const
{
    m_lostOutput = !write(stdout, line.toUtf8() + '\n') || m_lostOutput;
}

void Console::print(const QJsonValue& value) const
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_lostOutput = !write(stdout, document.toJson(QJsonDocument::Indented)) || m_lostOutput;
}

void Console::complain(const QString& line) const
{
    // Where even this is lost there is nobody left to tell.
    static_cast<void>(write(stderr, line.toUtf8() + '\n'));
}

ExitStatus Console::fail(const Error& error) const
{
    complain(m_words.error(error));
    return Failed;
}

ExitStatus Command::wrongUsage(const QString& sentence) const
{
    console().complain(sentence);
    console().complain(u"nghisu %1 %2"_s.arg(name(), synopsis()));
    return WrongUsage;
}

Result<MeetingId> Command::meetingOf(const CouncilFile& file,
                                     const QCommandLineParser& parser) const
{
    if (const QString wanted = parser.value(u"meeting"_s); !wanted.isEmpty()) {
        NGHISU_TRY_VALUE(const Meeting meeting,
                         file.read().council.meeting(MeetingId(wanted.toLongLong())));
        return meeting.id;
    }
    NGHISU_TRY_VALUE(const QList<Meeting> meetings, file.read().council.meetings());
    return currentMeeting(meetings);
}

}  // namespace nghisu
