// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handingover.h"

#include "dialogs/handoverdialog.h"
#include "session/councilfile.h"
#include "session/directoryediting.h"
#include "session/followingup.h"
#include "shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace nghisu {

namespace {

struct HandingOver {
    Q_DECLARE_TR_FUNCTIONS(nghisu::HandingOver)
};

}  // namespace

bool handOverFrom(Desk& desk, BodyId from, QWidget* window)
{
    CouncilFile* file = desk.file();
    const auto directory = file->read().bodies.all();
    const auto open = file->read().proposals.openFollowUps(from);
    if (!directory || !open) {
        desk.report(directory ? open.error() : directory.error());
        return false;
    }
    const auto body = std::find_if(directory->begin(), directory->end(),
                                   [from](const Body& each) { return each.id == from; });
    if (body == directory->end())
        return false;
    if (open->isEmpty()) {
        desk.notify(HandingOver::tr("%1 has nothing to answer any more").arg(body->name));
        return false;
    }
    const QDate today = file->clock().now().toLocalTime().date();
    QList<Body> successors = standingSuccessors(*directory, *body, today);
    successors.removeIf([from](const Body& each) { return each.id == from; });
    HandOverDialog dialog(desk.theme(), *body, *open, successors, *directory, window);
    while (dialog.exec() == QDialog::Accepted) {
        const BodyId only = dialog.only();
        Result<void> handed;
        if (only.isValid()) {
            const auto all = handOver(*file, from, only);
            if (!all)
                handed = all.error();
        } else {
            handed = handOver(*file, from, dialog.parts());
        }
        if (handed) {
            desk.notify(HandingOver::tr("%n assignment(s) handed over", nullptr,
                                        static_cast<int>(open->size())),
                        true);
            return true;
        }
        desk.report(handed.error());
    }
    return false;
}

}  // namespace nghisu
