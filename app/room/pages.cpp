// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pages.h"

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

// Of a ranking of many options there are more than are worth keeping.
constexpr qsizetype mostReceipts = 500;

QString voteView(const Board& board)
{
    return u"vote-%1"_s.arg(board.pollNow());
}

OwnTexts ownTexts(const Viewer& viewer)
{
    OwnTexts own = viewer.visitor->own;
    own.setHtml(Own::Presence, viewer.presence);
    return own;
}

// All that a receipt says besides what is its owner's.
QByteArray receiptKey(const Viewer& viewer, const PhoneReceipt& receipt, const BallotChoice& shown,
                      bool now)
{
    QByteArray key;
    key.reserve(viewer.path.size() + 16);
    key.append(viewer.path).append(' ');
    for (const bool holds :
         {now, receipt.changed, receipt.code.isEmpty(), viewer.language == "en"_L1})
        key += holds ? '1' : '0';
    key += char('0' + int(viewer.audience()));
    for (const int place : shown)
        key += ',' + QByteArray::number(place);
    return key;
}

}  // namespace

Audience Viewer::audience() const
{
    if (!seat())
        return Audience::Guest;
    if (!seat()->mayVote)
        return Audience::Member;
    return voted ? Audience::Voted : Audience::Voter;
}

PageForm Pages::form(const Board& board, const Viewer& viewer, const Frame& frame,
                     const Html& content) const
{
    const bool english = viewer.language == "en"_L1;
    PageFields fields;
    fields.set(u"language"_s, viewer.language)
        .set(u"otherLanguage"_s, english ? u"vi"_s : u"en"_s)
        .set(u"otherLanguageName"_s, english ? u"Tiếng Việt"_s : u"English"_s)
        .set(u"formToken"_s, Own::FormToken)
        .set(u"title"_s, frame.title)
        .set(u"refresh"_s, frame.refresh)
        .set(u"toTop"_s, frame.toTop)
        .set(u"view"_s, frame.view)
        .set(u"signingIn"_s, frame.view == "sign-in"_L1)
        .set(u"version"_s, QString::fromLatin1(board.versionFor(viewer.audience())))
        .set(u"agenda"_s, QString::fromLatin1(board.plan.of(viewer.audience(), viewer.language)))
        .set(u"papersNow"_s,
             QString::fromLatin1(board.papers.of(viewer.audience(), viewer.language)))
        .set(u"pollNow"_s, QString::number(board.pollNow()))
        .set(u"council"_s, board.bulletin.council)
        .set(u"path"_s, QString::fromLatin1(viewer.path))
        .set(u"presence"_s, Own::Presence)
        .set(u"content"_s, content);
    if (viewer.seat())
        fields.set(u"name"_s, Own::Name).set(u"organisation"_s, Own::Organisation);
    return PageForm(m_parts.fill(u"layout"_s, fields, viewer.language));
}

Reply Pages::page(const Board& board, const Viewer& viewer, const Frame& frame, const Html& content,
                  int status) const
{
    Reply reply;
    reply.status = status;
    reply.body = form(board, viewer, frame, content).filled(ownTexts(viewer));
    return reply;
}

Reply Pages::agenda(const Board& board, const Viewer& viewer) const
{
    return page(board, viewer, {words(viewer)[u"w.agenda"_s], u"agenda"_s, true, true},
                board.agenda.of(viewer.audience(), viewer.language));
}

Reply Pages::entry(const Board& board, const BulletinEntry& entry, const Viewer& viewer) const
{
    return page(board, viewer, {entry.title, u"entry"_s, false, true},
                m_parts.entry(board.bulletin, entry, viewer.audience(), viewer.language));
}

Reply Pages::vote(const Board& board, const Viewer& viewer, const BallotFill& fill,
                  int status) const
{
    // Without a script the page looks by itself whether a vote has been opened.
    return page(board, viewer,
                {board.bulletin.poll ? board.bulletin.poll->question : words(viewer)[u"w.noVote"_s],
                 voteView(board), !board.bulletin.poll, false},
                m_parts.vote(board.bulletin, viewer.mayVote() ? Audience::Voter : viewer.audience(),
                             viewer.language, fill),
                status);
}

Reply Pages::receipt(const Board& board, const Viewer& viewer, const PhoneReceipt& receipt,
                     const BallotChoice& choice, bool now)
{
    if (std::exchange(m_receiptsOf, board.version) != board.version
        || m_receipts.size() >= mostReceipts)
        m_receipts.clear();
    const bool secret = board.bulletin.poll && board.bulletin.poll->secret;
    const QByteArray key = receiptKey(viewer, receipt, secret ? BallotChoice() : choice, now);
    auto form = m_receipts.find(key);
    if (form == m_receipts.end()) {
        const Frame frame{words(viewer)[u"w.voted"_s], u"receipt"_s, false, false};
        form = m_receipts.insert(key, this->form(board, viewer, frame,
                                                 m_parts.receipt(board.bulletin, receipt, choice,
                                                                 now, viewer.language)));
    }
    OwnTexts own = ownTexts(viewer);
    own.set(Own::Code, receipt.code);
    Reply reply;
    reply.body = form->filled(own);
    return reply;
}

Reply Pages::signIn(const Board& board, const Viewer& viewer, const QString& code,
                    const QString& problem, bool taken, int status) const
{
    PageFields fields;
    fields.set(u"problem"_s, problem)
        .set(u"formToken"_s, viewer.formToken())
        .set(u"taken"_s, taken)
        .set(u"code"_s, code);
    return page(board, viewer, {words(viewer)[u"w.signIn"_s], u"sign-in"_s, false, false},
                m_parts.fill(u"signin"_s, fields, viewer.language), status);
}

Reply Pages::refusal(const Board& board, const Viewer& viewer, int status, const QString& heading,
                     const QString& reason, bool signIn) const
{
    PageFields fields;
    fields.set(u"heading"_s, heading).set(u"reason"_s, reason).set(u"signIn"_s, signIn);
    return page(board, viewer, {heading, u"refusal"_s, false, false},
                m_parts.fill(u"refusal"_s, fields, viewer.language), status);
}

}  // namespace nghisu
