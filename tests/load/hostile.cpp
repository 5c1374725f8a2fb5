// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileroom.h"

#include <QCoreApplication>

using namespace nghisu;
using namespace nghisu::load;
using namespace Qt::StringLiterals;

/// Members vote while others do what they can against it: nghisu_load_hostile. Exit status 1 where a
/// ballot is lost, kept twice or not taken, or memory is not bounded.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    raiseFileLimit();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"host"_s)
        return hostRoom(arguments.value(1), arguments.value(2).toInt());
    RoomHost host(members);
    Figures figures;
    if (!host.start()) {
        figures.failed(u"the server does not start"_s);
        return 1;
    }
    flood(host, figures);
    trick(host, figures);
    killInTheMiddle(host, Vote::Open, figures);
    killInTheMiddle(host, Vote::Secret, figures);
    return figures.status();
}
