// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/board.h"

#include "room/paperparts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

QByteArray planOf(const QList<BulletinEntry>& entries, const QList<BulletinPaper>& papers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BulletinEntry& entry : entries) {
        const bool more = !entry.paragraphs.isEmpty() || !entry.bodies.isEmpty()
                       || hasPapers(papers, entry.entry);
        for (const QString& part : {keyOf(entry.entry), entry.time, entry.number, entry.title,
                                    QString::number(entry.depth), QString::number(more),
                                    QString::number(entry.results.size())}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArrayView("\n"));
        }
    }
    return hash.result().toHex().left(12);
}

}  // namespace

std::shared_ptr<const Board> Board::make(Bulletin bulletin, QByteArray version,
                                         const PageParts& parts)
{
    auto board = std::make_shared<Board>();
    board->bulletin = std::move(bulletin);
    board->version = std::move(version);
    const Bulletin& shown = board->bulletin;
    for (const Audience audience : everyAudience) {
        const QList<BulletinEntry>& entries = entriesFor(shown, audience);
        const QList<BulletinPaper>& papers = papersFor(shown, audience);
        const QByteArray plan = planOf(entries, papers);
        const QByteArray read = versionOf(papers);
        const QString states = statesOf(entries);
        for (const QString& language : {u"vi"_s, u"en"_s}) {
            board->agenda.of(audience, language) = parts.agenda(shown, audience, language);
            board->plan.of(audience, language) = plan;
            board->papers.of(audience, language) = read;
            const QJsonObject event{
                {u"version"_s, QString::fromLatin1(board->versionFor(audience))},
                {u"poll"_s, board->pollNow()},
                {u"agenda"_s, QString::fromLatin1(plan)},
                {u"papers"_s, QString::fromLatin1(read)},
                {u"states"_s, states},
                {u"news"_s, parts.news(shown, audience, language).text},
                {u"vote"_s, parts.vote(shown, audience, language, {}).text},
            };
            board->events.of(audience, language) =
                QJsonDocument(event).toJson(QJsonDocument::Compact);
        }
    }
    return board;
}

}  // namespace nghisu
