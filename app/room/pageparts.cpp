// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pageparts.h"

#include "room/ballotfields.h"
#include "room/paperparts.h"

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

constexpr const char* templates[] = {"layout", "agenda", "news",    "result",  "vote",
                                     "entry",  "signin", "refusal", "receipt", "papers"};

PageFields::List texts(const QStringList& lines)
{
    PageFields::List list;
    for (const QString& line : lines)
        list.push_back(PageFields().set(u"text"_s, line));
    return list;
}

QString classOf(QChar state)
{
    switch (state.unicode()) {
    case 'C':
        return u"current"_s;
    case 'D':
        return u"done"_s;
    case 'P':
        return u"passed"_s;
    case 'R':
        return u"has-result"_s;
    default:
        return {};
    }
}

QChar stateOf(const BulletinEntry& entry)
{
    if (entry.state == BulletinEntry::State::Current)
        return u'C';
    if (!entry.results.isEmpty())
        return entry.results.last().passed ? u'P' : u'R';
    return entry.state == BulletinEntry::State::Done ? u'D' : u'T';
}

bool hasPage(const BulletinEntry& entry, const QList<BulletinPaper>& papers)
{
    return hasPapers(papers, entry.entry) || !entry.paragraphs.isEmpty() || !entry.bodies.isEmpty()
        || !entry.results.isEmpty();
}

QString nameOf(Audience audience)
{
    if (audience == Audience::Guest)
        return u"guest"_s;
    if (audience == Audience::Voted)
        return u"voted"_s;
    return audience == Audience::Voter ? u"voter"_s : u"member"_s;
}

// What stands below the heading of a vote that is open.
QString hintOf(const BulletinPoll& poll, Audience audience, const PageWords& words)
{
    if (audience == Audience::Voter)
        return words[u"w.tapToVote"_s];
    if (audience == Audience::Voted)
        return words[poll.changeable ? u"w.keptForNow"_s : u"w.kept"_s];
    return poll.question;
}

PageFields::List optionsOf(const BulletinResult& result)
{
    PageFields::List options;
    for (qsizetype i = 0; i < result.options.size(); ++i)
        options.push_back(PageFields()
                              .set(u"text"_s, result.options[i])
                              .set(u"votes"_s, QString::number(result.votes.value(i)))
                              .set(u"percent"_s, QString::number(result.percents.value(i))));
    return options;
}

}  // namespace

const QList<BulletinEntry>& entriesFor(const Bulletin& bulletin, Audience audience)
{
    return audience == Audience::Guest ? bulletin.guests : bulletin.members;
}

QString keyOf(const CourseEntry& entry)
{
    return entry.proposal.isValid() ? u'p' + QString::number(entry.proposal.value())
                                    : u'i' + QString::number(entry.item.value());
}

QString statesOf(const QList<BulletinEntry>& entries)
{
    QString states;
    for (const BulletinEntry& entry : entries)
        states += stateOf(entry);
    return states;
}

PageParts::PageParts(const QByteArray& assets)
    : m_assets(QString::fromLatin1(assets)), m_vietnamese(u"vi"_s), m_english(u"en"_s)
{
    for (const char* name : templates)
        m_templates.emplace(QString::fromLatin1(name),
                            PageTemplate::load(QString::fromLatin1(name)));
}

const PageWords& PageParts::words(const QString& language) const
{
    return language == "en"_L1 ? m_english : m_vietnamese;
}

Html PageParts::fill(const QString& name, PageFields fields, const QString& language) const
{
    fields.set(u"assets"_s, m_assets);
    return m_templates.at(name).fill(fields, words(language).all());
}

Html PageParts::result(const Bulletin& bulletin, const BulletinResult& result,
                       const QString& language) const
{
    PageFields fields;
    fields.set(u"question"_s, result.question)
        .set(u"sentence"_s, result.sentence)
        .set(u"passed"_s, result.passed)
        .set(u"pollId"_s, QString::number(result.poll.value()))
        .set(u"councilLanguage"_s, bulletin.language)
        .set(u"options"_s, optionsOf(result))
        .set(u"receipts.there"_s, !result.receipts.isEmpty())
        .set(u"receipts"_s, texts(result.receipts));
    return fill(u"result"_s, fields, language);
}

Html PageParts::announced(const Bulletin& bulletin, Audience audience,
                          const QString& language) const
{
    const bool seen = audience != Audience::Guest || bulletin.guestsSeeResults;
    return bulletin.announced && seen ? result(bulletin, *bulletin.announced, language) : Html();
}

Html PageParts::news(const Bulletin& bulletin, Audience audience, const QString& language,
                     PollId shown) const
{
    const bool told = bulletin.announced && bulletin.announced->poll == shown;
    const PageWords& own = words(language);
    PageFields fields;
    fields.set(u"poll"_s, bulletin.poll.has_value())
        .set(u"voted"_s, audience == Audience::Voted)
        .set(u"pausing"_s, bulletin.open && bulletin.pausing)
        .set(u"closed"_s, !bulletin.open)
        .set(u"result"_s, told ? Html() : announced(bulletin, audience, language));
    if (bulletin.poll) {
        const QString& number = bulletin.poll->number;
        fields
            .set(u"heading"_s,
                 number.isEmpty() ? own[u"w.voteOpen"_s] : own[u"w.voteOn"_s].arg(number))
            .set(u"hint"_s, hintOf(*bulletin.poll, audience, own));
    }
    return fill(u"news"_s, fields, language);
}

Html PageParts::agenda(const Bulletin& bulletin, Audience audience, const QString& language) const
{
    const QList<BulletinEntry>& entries = entriesFor(bulletin, audience);
    const QString states = statesOf(entries);
    PageFields::List rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const BulletinEntry& entry = entries[i];
        rows.push_back(PageFields()
                           .set(u"state"_s, classOf(states[i]))
                           .set(u"current"_s, states[i] == u'C')
                           .set(u"deep"_s, entry.depth > 0 || !entry.number.isEmpty())
                           .set(u"gutter"_s, entry.number.isEmpty() ? entry.time : entry.number)
                           .set(u"title"_s, entry.title)
                           .set(u"path"_s, hasPage(entry, papersFor(bulletin, audience))
                                               ? u"/entry/"_s + keyOf(entry.entry)
                                               : QString()));
    }
    const QString& day = bulletin.day;
    const bool any = !rows.empty();
    PageFields fields;
    fields.set(u"meeting"_s, bulletin.meeting)
        .set(u"where"_s, day.isEmpty() || bulletin.place.isEmpty()
                             ? day + bulletin.place
                             : u"%1, %2"_s.arg(day, bulletin.place))
        .set(u"news"_s, news(bulletin, audience, language))
        .set(u"papers"_s, papers(bulletin, {}, audience, language))
        .set(u"rows.there"_s, any)
        .set(u"rows"_s, std::move(rows));
    return fill(u"agenda"_s, fields, language);
}

Html PageParts::papers(const Bulletin& bulletin, const CourseEntry& entry, Audience audience,
                       const QString& language) const
{
    PageFields::List rows = paperRows(papersFor(bulletin, audience), entry, language);
    // Before a long list of papers the agenda is still in sight.
    constexpr size_t most = 4;
    PageFields fields;
    fields.set(u"councilLanguage"_s, bulletin.language)
        .set(u"many"_s, !entry.isValid() && rows.size() > most)
        .set(u"count"_s, QString::number(rows.size()))
        .set(u"papers.there"_s, !rows.empty())
        .set(u"papers"_s, std::move(rows));
    return fill(u"papers"_s, fields, language);
}

Html PageParts::entry(const Bulletin& bulletin, const BulletinEntry& entry, Audience audience,
                      const QString& language) const
{
    PageFields::List results;
    for (const BulletinResult& one : entry.results)
        results.push_back(PageFields().set(u"result"_s, result(bulletin, one, language)));
    const PollId last = entry.results.isEmpty() ? PollId() : entry.results.last().poll;
    PageFields fields;
    fields.set(u"news"_s, news(bulletin, audience, language, last))
        .set(u"councilLanguage"_s, bulletin.language)
        .set(u"number"_s, entry.number)
        .set(u"title"_s, entry.title)
        .set(u"current"_s, entry.state == BulletinEntry::State::Current)
        .set(u"paragraphs"_s, texts(entry.paragraphs))
        .set(u"papers"_s, papers(bulletin, entry.entry, audience, language))
        .set(u"bodies.there"_s, !entry.bodies.isEmpty())
        .set(u"bodies"_s, texts(entry.bodies))
        .set(u"results"_s, std::move(results));
    return fill(u"entry"_s, fields, language);
}

Html PageParts::vote(const Bulletin& bulletin, Audience audience, const QString& language,
                     const BallotFill& fillIn) const
{
    PageFields fields;
    fields.set(u"language"_s, language)
        .set(u"councilLanguage"_s, bulletin.language)
        .set(u"poll"_s, bulletin.poll.has_value());
    if (!bulletin.poll)
        return fill(u"vote"_s, fields.set(u"result"_s, announced(bulletin, audience, language)),
                    language);

    const BulletinPoll& poll = *bulletin.poll;
    const QString whole = poll.paragraphs.join(u' ');
    // About three lines of a phone; what is longer is opened.
    constexpr qsizetype shown = 150;
    const qsizetype end = whole.lastIndexOf(u' ', shown);
    fields.set(u"secret"_s, poll.secret)
        .set(u"number"_s, poll.number)
        .set(u"question"_s, poll.question)
        .set(u"long"_s, whole.size() > shown + 50)
        .set(u"excerpt"_s, whole.left(end > 0 ? end : shown) + u'…')
        .set(u"paragraphs"_s, texts(poll.paragraphs))
        .set(nameOf(audience), true)
        .set(u"problem"_s, fillIn.problem)
        .set(u"formToken"_s, fillIn.formToken)
        .set(u"pollId"_s, QString::number(poll.poll.value()))
        .set(u"how"_s, words(language).howToVote(poll.form))
        .set(u"changeable"_s, poll.changeable)
        .set(u"options"_s, ballotFields(poll, fillIn.choice, fillIn.ranks));
    return fill(u"vote"_s, fields, language);
}

Html PageParts::receipt(const Bulletin& bulletin, const PhoneReceipt& receipt,
                        const BallotChoice& choice, bool now, const QString& language) const
{
    const PageWords& own = words(language);
    const BulletinPoll poll = bulletin.poll.value_or(BulletinPoll());
    QStringList chosen;
    if (!poll.secret) {
        for (const int place : choice)
            chosen.append(poll.options.value(place));
    }
    const QString& justNow = receipt.changed ? own[u"w.changed"_s] : own[u"w.received"_s];
    PageFields fields;
    fields.set(u"heading"_s, now ? justNow : own[u"w.voted"_s])
        .set(u"councilLanguage"_s, bulletin.language)
        .set(u"number"_s, poll.number)
        .set(u"question"_s, poll.question)
        .set(u"ranking"_s, poll.form.kind == PollKind::Ranking)
        .set(u"chosen.there"_s, !chosen.isEmpty())
        .set(u"nothing"_s, chosen.isEmpty() && !poll.secret)
        .set(u"chosen"_s, texts(chosen))
        .set(u"secret"_s, poll.secret)
        .set(u"changeable"_s, poll.changeable);
    if (!receipt.code.isEmpty())
        fields.set(u"code"_s, Own::Code);
    return fill(u"receipt"_s, fields, language);
}

}  // namespace nghisu
