// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposeroffers.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "text/fold.h"
#include "text/proposers.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

ProposerOffers::ProposerOffers(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, [this] { m_offers.clear(); });
}

void ProposerOffers::prepare()
{
    m_offers.clear();
    const CouncilFile* file = m_desk.file();
    if (!file)
        return;
    QSet<QString> known;
    const QList<Body> bodies = file->read().bodies.all().value_or({});
    for (const Body& body : bodies) {
        if (body.kind != BodyKind::Province && body.kind != BodyKind::Department)
            continue;
        const QStringList spellings =
            QStringList{body.name, body.shortName, body.code} + body.aliases;
        m_offers.append({body.name, wordsForSearch(spellings.join(u' '))});
        known.insert(body.name);
    }
    const QStringList written = file->read().proposals.proposingBodies().value_or({});
    for (const QString& name : written) {
        if (!known.contains(name))
            m_offers.append({name, wordsForSearch(name)});
        known.insert(name);
    }
    // The same for every council: folded once.
    static const QList<Offer> everywhere = [] {
        QList<Offer> offers;
        for (const KnownProposer& one : knownProposers())
            offers.append(
                {one.name, wordsForSearch(QStringList{one.name, one.otherNames}.join(u' '))});
        return offers;
    }();
    for (const Offer& offer : everywhere) {
        if (!known.contains(offer.name))
            m_offers.append(offer);
    }
}

QStringList ProposerOffers::matches(const QString& typed, qsizetype limit) const
{
    const QString wanted = wordsForSearch(typed);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QStringList first;
    QStringList others;
    for (const Offer& offer : m_offers) {
        const QString text = u' ' + offer.words;
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return text.contains(u' ' + word);
        });
        if (fits)
            (offer.words.startsWith(wanted) ? first : others).append(offer.name);
    }
    return (first + others).mid(0, limit);
}

}  // namespace nghisu
