// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/directoryediting.h"

#include "base/try.h"
#include "session/councilfile.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Body united(const Body& present, const Body& sent)
{
    Body body = sent;
    body.id = present.id;
    if (body.shortName.isEmpty())
        body.shortName = present.shortName;
    if (!body.validFrom.isValid())
        body.validFrom = present.validFrom;
    if (!body.validTo.isValid())
        body.validTo = present.validTo;
    if (body.successors.isEmpty())
        body.successors = present.successors;
    // Further spellings are no contradiction.
    QStringList aliases = present.aliases;
    for (const QString& alias : sent.aliases) {
        if (!aliases.contains(alias))
            aliases.append(alias);
    }
    body.aliases = aliases;
    return body;
}

const Body* withCode(const QList<Body>& directory, const QString& code)
{
    const auto found = std::find_if(directory.begin(), directory.end(),
                                    [&](const Body& body) { return body.code == code; });
    return found == directory.end() ? nullptr : &*found;
}

}  // namespace

DirectoryChanges compareDirectories(const QList<Body>& present, const QList<Body>& sent)
{
    DirectoryChanges changes;
    QSet<QString> named;
    for (const Body& body : sent) {
        named.insert(body.code);
        const Body* before = withCode(present, body.code);
        if (!before) {
            changes.added.append(body);
            continue;
        }
        const Body after = united(*before, body);
        if (after == *before)
            changes.same.append(*before);
        else
            changes.changed.append({*before, after});
    }
    for (const Body& body : present) {
        if (!named.contains(body.code))
            changes.absent.append(body);
    }
    return changes;
}

Result<void> importDirectory(CouncilFile& file, const DirectoryChanges& changes)
{
    return file.perform(u"body.import"_s, {{u"n"_s, changes.added.size() + changes.changed.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Body& body : changes.added)
                                NGHISU_TRY(repositories.bodies.insert(body));
                            for (const DirectoryChanges::Change& change : changes.changed)
                                NGHISU_TRY(repositories.bodies.update(change.after));
                            return {};
                        });
}

QList<Predecessor> predecessorsOf(const QList<Body>& directory, const QString& code)
{
    QList<Predecessor> found;
    for (const Body& body : directory) {
        for (const Successor& successor : body.successors) {
            if (successor.code == code)
                found.append({body, successor.field});
        }
    }
    return found;
}

QList<Body> standingSuccessors(const QList<Body>& directory, const Body& body, QDate day)
{
    QList<Body> standing;
    QSet<QString> seen;
    QList<Body> waiting{body};
    while (!waiting.isEmpty()) {
        const Body next = waiting.takeFirst();
        // Two that name each other end nowhere.
        if (seen.contains(next.code))
            continue;
        seen.insert(next.code);
        if (next.standsOn(day)) {
            standing.append(next);
            continue;
        }
        for (const Successor& successor : next.successors) {
            if (const Body* after = withCode(directory, successor.code))
                waiting.append(*after);
        }
    }
    return standing;
}

}  // namespace nghisu
