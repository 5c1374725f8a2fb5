// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"

#include <QCoreApplication>

using namespace nghisu;
using namespace nghisu::load;
using namespace Qt::StringLiterals;

namespace {

// Of an office's disk: a good one of flash has a sync in one to five milliseconds, one that turns in ten.
constexpr int officeSync = 2;

}  // namespace

/// A room full of phones, and what it costs: nghisu_load_room [voting] [throughput] [listening]. Exit
/// status 1 where a limit is passed.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 files = raiseFileLimit();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"host"_s)
        return hostRoom(arguments.value(1), arguments.value(2).toInt());

    Figures figures;
    if (files < 11'000)
        figures.note(
            u"This system lets a process have %1 files: 10,000 phones need 11,000."_s.arg(files));
    RoomHost host(members);
    if (!host.start()) {
        figures.failed(u"the server does not start"_s);
        return 1;
    }
    const auto wanted = [&](const QString& part) {
        return arguments.isEmpty() || arguments.contains(part);
    };
    if (wanted(u"voting"_s)) {
        measureVoting(host, Vote::Open, figures);
        measureVoting(host, Vote::Secret, figures);
    }
    if (wanted(u"throughput"_s)) {
        measureThroughput(host, 0, figures);
        measureThroughput(host, officeSync, figures);
    }
    if (wanted(u"listening"_s))
        measureListening(host, figures);
    return figures.status();
}
