// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers to read. Whoever asks for one by its key gets it only where it is shown to them at this moment,
// wherever they have the key from.
#include "room/await.h"
#include "room/byterange.h"
#include "room/paperparts.h"
#include "room/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

// A paper may do nothing in the name of the server. Browsers refuse to show a PDF in a sandbox, and put
// styles of their own around it.
constexpr auto policyOfPdf =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";
constexpr auto policyOfAll = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; "
                             "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

Reply paperReply(const BulletinPaper& paper, const std::shared_ptr<const SpooledFile>& file,
                 const std::shared_ptr<void>& pass, const QByteArray& asked)
{
    const auto type = handoutTypeOf(paper.fileName);
    const bool pdf = type && type->kind == HandoutKind::Pdf;
    const qint64 size = file->size();
    const auto range = byteRange(asked, size);
    auto body = std::make_shared<FileBody>();
    body->file = file;
    body->pass = pass;
    body->disposition = dispositionOf(paper.fileName, type && type->shown);
    body->policy = pdf ? policyOfPdf : policyOfAll;
    Reply reply;
    reply.type = type ? type->mediaType : "application/octet-stream";
    if (!range) {
        reply.status = 416;
        body->range = "bytes */" + QByteArray::number(size);
    } else {
        body->from = range->from;
        body->count = range->count;
        if (range->count != size) {
            reply.status = 206;
            body->range = "bytes " + QByteArray::number(range->from) + '-'
                        + QByteArray::number(range->from + range->count - 1) + '/'
                        + QByteArray::number(size);
        }
    }
    reply.file = body;
    return reply;
}

}  // namespace

HttpOutcome Routes::paper(const Visit& visit)
{
    const Viewer& viewer = visit.viewer;
    const QByteArray rest = visit.request.path.mid(QByteArrayView("/paper/").size());
    const QByteArray key = rest.left(rest.indexOf('/'));
    const auto board = this->board();
    const Audience audience = viewer.audience();
    const QList<BulletinPaper>& papers = papersFor(board->bulletin, audience);
    const auto found = std::find_if(papers.begin(), papers.end(),
                                    [&](const BulletinPaper& one) { return one.key == key; });
    if (found == papers.end()) {
        // Whether there is such a paper guests do not learn.
        return audience == Audience::Guest
                 ? m_pages.refusal(*board, viewer, 403, m_pages.words(viewer)[u"w.error"_s],
                                   m_pages.words(viewer)[u"w.membersPaper"_s], true)
                 : refuse(viewer, 404, "missing");
    }
    const auto pass = m_shelf.admit(visit.request.device);
    if (!pass)
        return refuse(viewer, 503, "busy");
    if (const auto file = m_shelf.find(key))
        return paperReply(*found, file, pass, visit.request.range);
    const auto fetch = [this, paper = *found](auto give) {
        m_shelf.fetch(paper, give);
        return true;
    };
    using File = std::shared_ptr<const SpooledFile>;
    return await<File>(
        fetch,
        [=, this, paper = *found, range = visit.request.range](const auto& file) -> HttpOutcome {
            return *file ? paperReply(paper, *file, pass, range) : refuse(viewer, 503, "busy");
        });
}

void Routes::give(const QByteArray& key, const QByteArray& bytes)
{
    m_shelf.put(key, bytes);
}

void Routes::shelve(const Bulletin& bulletin)
{
    QSet<QByteArray> keys;
    for (const auto* papers : {&bulletin.guestsPapers, &bulletin.membersPapers}) {
        for (const BulletinPaper& paper : *papers)
            keys.insert(paper.key);
    }
    m_shelf.setShown(keys);
}

}  // namespace nghisu
