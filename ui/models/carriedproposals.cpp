// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/carriedproposals.h"

#include "base/try.h"
#include "session/councilfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PastedEntry& entry)
{
    const Proposal& proposal = entry.proposal;
    QJsonArray bodies;
    for (const Assignment& assignment : proposal.assignments) {
        bodies.append(
            QJsonObject{{u"name"_s, assignment.name}, {u"lead"_s, assignment.role == Role::Lead}});
    }
    return {{u"depth"_s, entry.depth},
            {u"heading"_s, proposal.kind == ProposalKind::Heading},
            {u"text"_s, proposal.text},
            {u"shortName"_s, proposal.shortName},
            {u"note"_s, proposal.note},
            {u"topic"_s, proposal.topic},
            {u"urgent"_s, proposal.urgent},
            {u"proposingBody"_s, proposal.proposingBody},
            {u"tags"_s, QJsonArray::fromStringList(proposal.tags)},
            {u"bodies"_s, bodies}};
}

PastedEntry entryOf(const QJsonObject& object)
{
    PastedEntry entry;
    entry.depth = object[u"depth"_s].toInt();
    Proposal& proposal = entry.proposal;
    proposal.kind = object[u"heading"_s].toBool() ? ProposalKind::Heading : ProposalKind::Proposal;
    proposal.text = object[u"text"_s].toString();
    proposal.shortName = object[u"shortName"_s].toString();
    proposal.note = object[u"note"_s].toString();
    proposal.topic = object[u"topic"_s].toString();
    proposal.urgent = object[u"urgent"_s].toBool();
    proposal.proposingBody = object[u"proposingBody"_s].toString();
    const QJsonArray tags = object[u"tags"_s].toArray();
    for (const QJsonValue tag : tags)
        proposal.tags.append(tag.toString());
    const QJsonArray bodies = object[u"bodies"_s].toArray();
    for (const QJsonValue body : bodies) {
        Assignment assignment;
        assignment.name = body[u"name"_s].toString();
        assignment.role = body[u"lead"_s].toBool() ? Role::Lead : Role::Coordinating;
        proposal.assignments.append(assignment);
    }
    return entry;
}

}  // namespace

QString CarriedProposals::mimeType()
{
    return u"application/x-nghisu-proposals"_s;
}

std::optional<CarriedProposals> CarriedProposals::of(const QMimeData* data)
{
    if (!data || !data->hasFormat(mimeType()))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(data->data(mimeType())).object();
    CarriedProposals carried;
    carried.file = object[u"file"_s].toString();
    carried.cut = object[u"cut"_s].toBool();
    const QJsonArray ids = object[u"ids"_s].toArray();
    for (const QJsonValue id : ids)
        carried.ids.append(ProposalId(id.toInteger()));
    const QJsonArray entries = object[u"entries"_s].toArray();
    for (const QJsonValue entry : entries)
        carried.entries.append(entryOf(entry.toObject()));
    if (carried.ids.isEmpty() || carried.entries.isEmpty())
        return std::nullopt;
    return carried;
}

QMimeData* CarriedProposals::mimeData(const QString& text) const
{
    QJsonArray numbers;
    for (const ProposalId id : ids)
        numbers.append(id.value());
    QJsonArray objects;
    for (const PastedEntry& entry : entries)
        objects.append(toJson(entry));
    const QJsonObject object{
        {u"file"_s, file}, {u"cut"_s, cut}, {u"ids"_s, numbers}, {u"entries"_s, objects}};
    auto* data = new QMimeData;
    data->setData(mimeType(), QJsonDocument(object).toJson(QJsonDocument::Compact));
    data->setText(text);
    return data;
}

Result<QList<ProposalId>> putDown(CouncilFile& file, const CarriedProposals& carried, bool move,
                                  MeetingId meeting, ListPlace place)
{
    if (carried.file != file.path())
        return pasteEntries(file, meeting, carried.entries, place);
    NGHISU_TRY_VALUE(const QList<Proposal> there, file.read().proposals.load(carried.ids));
    // What was removed since is put down again from what it said.
    if (there.isEmpty())
        return pasteEntries(file, meeting, carried.entries, place);
    QList<ProposalId> ids;
    for (const Proposal& proposal : there)
        ids.append(proposal.id);
    if (!move)
        return copyProposals(file, ids, meeting, place);
    const bool here = std::all_of(there.begin(), there.end(), [meeting](const Proposal& proposal) {
        return proposal.meeting == meeting;
    });
    if (here)
        NGHISU_TRY(moveProposals(file, ids, place));
    else
        NGHISU_TRY(moveToMeeting(file, ids, meeting, place));
    return ids;
}

}  // namespace nghisu
