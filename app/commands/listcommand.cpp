// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "commands/json.h"
#include "session/councilfile.h"

#include <QJsonArray>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class ListCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"list"_s; }
    QString synopsis() const override { return u"FILE [--meeting ID] [--json]"_s; }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine", "Print a meeting's list of proposals."));
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions(
            {{u"meeting"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The meeting's id; the newest without it.")),
              u"ID"_s},
             {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const auto file =
            CouncilFile::open(parser.positionalArguments().first(), Access::ReadOnly, clock());
        if (!file)
            return console().fail(file.error());
        const auto meeting = meetingOf(**file, parser);
        if (!meeting)
            return console().fail(meeting.error());
        MeetingRecord record;
        if (meeting->isValid()) {
            const auto read = (*file)->record(*meeting);
            if (!read)
                return console().fail(read.error());
            record = *read;
        } else {
            const auto council = (*file)->read().council.council();
            if (!council)
                return console().fail(council.error());
            record.council = *council;
        }
        if (parser.isSet(u"json"_s))
            printJson(record);
        else
            printText(record);
        return Done;
    }

private:
    void printJson(const MeetingRecord& record) const
    {
        QJsonObject result{{u"council"_s, record.council.name}};
        QJsonValue meeting;
        if (record.meeting.id.isValid()) {
            meeting = QJsonObject{{u"id"_s, record.meeting.id.value()},
                                  {u"title"_s, record.meeting.title},
                                  {u"day"_s, record.meeting.day.toString(Qt::ISODate)}};
        }
        result.insert(u"meeting"_s, meeting);
        qsizetype next = 0;
        result.insert(u"proposals"_s, below(record.entries, next, 0));
        console().print(result);
    }

    // The entries of one depth from `next` on, with what stands below each.
    static QJsonArray below(const QList<AgendaEntry>& entries, qsizetype& next, int depth)
    {
        QJsonArray array;
        while (next < entries.size() && entries[next].depth >= depth) {
            const AgendaEntry& entry = entries[next++];
            QJsonObject object = json::ofProposal(entry.proposal, entry.number);
            object.insert(u"children"_s, below(entries, next, depth + 1));
            array.append(object);
        }
        return array;
    }

    void printText(const MeetingRecord& record) const
    {
        console().print(record.council.name);
        if (record.meeting.id.isValid())
            console().print(record.meeting.title);
        for (const AgendaEntry& entry : record.entries) {
            QStringList bodies;
            for (const Assignment& assignment : entry.proposal.assignments)
                bodies.append(assignment.name);
            QString line(qsizetype{entry.depth} * 4, u' ');
            if (!entry.number.isEmpty())
                line += entry.number + u". "_s;
            line += entry.proposal.text.simplified();
            if (!bodies.isEmpty())
                line += u" ["_s + bodies.join(u"; "_s) + u']';
            console().print(line);
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeListCommand(const Console& console)
{
    return std::make_unique<ListCommand>(console);
}

}  // namespace nghisu
