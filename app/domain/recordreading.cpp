// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recordFormat = "nghisu-record"_L1;
constexpr int knownVersion = 1;
constexpr int deepestEntry = 64;
constexpr qint64 largestFraction = 1000;  // numerator or denominator, of any rule

/// What is read, and the first thing that is wrong with it.
struct Fault {
    QString what;

    void note(const QString& place, const QString& why)
    {
        if (what.isEmpty())
            what = place + u": "_s + why;
    }
};

/// The keys of one object. What is missing is empty; what is of another kind is a fault.
class Fields {
public:
    Fields(const QJsonValue& value, const QString& place, Fault& fault)
        : m_object(value.toObject()), m_place(place), m_fault(fault)
    {
        if (!value.isObject() && !value.isUndefined())
            m_fault.note(place, u"not an object"_s);
    }

    QString text(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isUndefined())
            refuse(key, u"not a text"_s);
        return value.toString();
    }

    bool flag(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool() && !value.isUndefined())
            refuse(key, u"not true or false"_s);
        return value.toBool();
    }

    std::optional<qint64> figure(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        return whole(value, key);
    }

    template <typename Number = qint64>
    Number number(const QString& key, Number otherwise = 0) const
    {
        const auto read = figure(key);
        if (!read)
            return otherwise;
        if (*read > std::numeric_limits<Number>::max())
            refuse(key, u"too large"_s);
        return static_cast<Number>(*read);
    }

    template <typename IdType>
    IdType id(const QString& key) const
    {
        return IdType(number(key));
    }

    QDate day(const QString& key) const
    {
        const QString written = text(key);
        const QDate day = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !day.isValid())
            refuse(key, u"not a day"_s);
        return day;
    }

    QDateTime time(const QString& key) const
    {
        const QString written = text(key);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!written.isEmpty() && !time.isValid())
            refuse(key, u"not a time"_s);
        return time.isValid() ? time.toUTC() : time;
    }

    /// A time of day.
    QTime clock(const QString& key) const
    {
        const QString written = text(key);
        const QTime clock = QTime::fromString(written, u"HH:mm"_s);
        if (!written.isEmpty() && !clock.isValid())
            refuse(key, u"not a time of day"_s);
        return clock;
    }

    template <typename Enum, std::size_t N>
    Enum choice(const std::array<names::Name<Enum>, N>& all, const QString& key,
                Enum otherwise) const
    {
        const QString written = text(key);
        const auto found = names::find(all, written);
        if (!found && !written.isEmpty())
            refuse(key, u"not known"_s);
        return found.value_or(otherwise);
    }

    Fraction fraction(const QString& key) const
    {
        const QList<qint64> pair = numbers(key);
        if (pair.isEmpty())
            return {};
        if (pair.size() != 2 || pair[0] > largestFraction || pair[1] > largestFraction) {
            refuse(key, u"not a fraction"_s);
            return {};
        }
        return {int(pair[0]), int(pair[1])};
    }

    QList<qint64> numbers(const QString& key) const
    {
        QList<qint64> all;
        const QJsonArray array = arrayAt(key);
        for (const QJsonValue value : array)
            all.append(whole(value, key));
        return all;
    }

    QStringList texts(const QString& key) const
    {
        QStringList all;
        const QJsonArray array = arrayAt(key);
        for (const QJsonValue value : array) {
            if (!value.isString())
                refuse(key, u"not a text"_s);
            all.append(value.toString());
        }
        return all;
    }

    Fields object(const QString& key) const
    {
        return {m_object.value(key), m_place + u'.' + key, m_fault};
    }

    /// What `read` makes of each object of an array.
    template <typename Fn>
    auto list(const QString& key, Fn&& read) const
    {
        QList<decltype(read(*this))> all;
        const QJsonArray array = arrayAt(key);
        for (qsizetype i = 0; i < array.size(); ++i)
            all.append(read(Fields(array[i], u"%1.%2[%3]"_s.arg(m_place, key).arg(i), m_fault)));
        return all;
    }

    void refuse(const QString& key, const QString& why) const
    {
        m_fault.note(m_place + u'.' + key, why);
    }

private:
    QJsonArray arrayAt(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() && !value.isUndefined())
            refuse(key, u"not a list"_s);
        return value.toArray();
    }

    // Nothing that is counted here is below zero.
    qint64 whole(const QJsonValue& value, const QString& key) const
    {
        const qint64 number = value.toInteger(-1);
        if (number >= 0)
            return number;
        refuse(key, u"not a whole number"_s);
        return 0;
    }

    QJsonObject m_object;
    QString m_place;
    Fault& m_fault;
};

DecisionRule ruleOf(const Fields& fields)
{
    DecisionRule rule;
    rule.key = fields.text(u"key"_s);
    rule.source = fields.text(u"source"_s);
    rule.quorum = fields.fraction(u"quorum"_s);
    rule.quorumBase = fields.choice(names::Bases, u"quorumBase"_s, rule.quorumBase);
    rule.threshold = fields.fraction(u"threshold"_s);
    rule.comparison = fields.choice(names::Comparisons, u"comparison"_s, rule.comparison);
    rule.base = fields.choice(names::Bases, u"base"_s, rule.base);
    rule.tie = fields.choice(names::TieModes, u"tie"_s, rule.tie);
    return rule;
}

Council councilOf(const Fields& fields)
{
    Council council;
    council.name = fields.text(u"name"_s);
    council.superiorBody = fields.text(u"superiorBody"_s);
    council.place = fields.text(u"place"_s);
    council.language = fields.text(u"language"_s);
    council.paperStyle = fields.choice(names::PaperStyles, u"paperStyle"_s, PaperStyle::Official);
    council.symbol = fields.text(u"symbol"_s);
    council.signerTitle = fields.text(u"signerTitle"_s);
    council.signerName = fields.text(u"signerName"_s);
    council.secretaryName = fields.text(u"secretaryName"_s);
    council.recipients = fields.texts(u"recipients"_s);
    council.rule = ruleOf(fields.object(u"rule"_s));
    return council;
}

Meeting meetingOf(const Fields& fields)
{
    Meeting meeting;
    meeting.id = fields.id<MeetingId>(u"id"_s);
    meeting.title = fields.text(u"title"_s);
    meeting.shortTitle = fields.text(u"shortTitle"_s);
    meeting.day = fields.day(u"day"_s);
    meeting.place = fields.text(u"place"_s);
    meeting.revision = fields.number<int>(u"revision"_s);
    meeting.issuedAt = fields.time(u"issuedAt"_s);
    meeting.numbering.first = fields.number<int>(u"firstNumber"_s, 1);
    meeting.numbering.numberHeadings = fields.flag(u"numberHeadings"_s);
    meeting.numbering.restart = fields.flag(u"restartNumbers"_s);
    meeting.numbering.pointLetters = fields.flag(u"pointLetters"_s);
    meeting.archived = fields.flag(u"archived"_s);
    meeting.isTemplate = fields.flag(u"template"_s);
    meeting.previous = fields.id<MeetingId>(u"previous"_s);
    return meeting;
}

Person personOf(const Fields& fields)
{
    Person person{fields.id<PersonId>(u"id"_s),
                  fields.choice(names::PersonKinds, u"kind"_s, PersonKind::Member),
                  fields.text(u"name"_s),
                  fields.text(u"title"_s),
                  fields.text(u"organisation"_s),
                  fields.flag(u"voting"_s),
                  fields.text(u"orderKey"_s),
                  fields.text(u"seat"_s),
                  fields.number(u"weight"_s, qint64{1})};
    if (person.weight < 1 || person.weight > heaviestVote)
        fields.refuse(u"weight"_s, u"not a weight"_s);
    return person;
}

AgendaItem itemOf(const Fields& fields)
{
    AgendaItem item;
    item.id = fields.id<AgendaItemId>(u"id"_s);
    item.title = fields.text(u"title"_s);
    item.start = fields.clock(u"start"_s);
    item.minutes = fields.figure(u"minutes"_s);
    item.performer = fields.text(u"performer"_s);
    item.note = fields.text(u"note"_s);
    item.orderKey = fields.text(u"orderKey"_s);
    if (item.minutes.value_or(0) > longestItem)
        fields.refuse(u"minutes"_s, u"too long"_s);
    return item;
}

std::pair<QString, PaperOptions> paperOf(const Fields& fields)
{
    return {fields.text(u"document"_s),
            {fields.text(u"number"_s), fields.day(u"day"_s), fields.text(u"signerTitle"_s),
             fields.text(u"signerName"_s), fields.texts(u"recipients"_s)}};
}

PollFigures figuresOf(const Fields& fields)
{
    return {fields.numbers(u"votes"_s), fields.figure(u"members"_s), fields.figure(u"present"_s),
            fields.time(u"at"_s),       fields.text(u"author"_s),    fields.text(u"reason"_s)};
}

PollOption optionOf(const Fields& fields)
{
    return {fields.id<OptionId>(u"id"_s), fields.text(u"text"_s),
            fields.choice(names::OptionMeanings, u"meaning"_s, OptionMeaning::Other),
            fields.number(u"votes"_s)};
}

Poll pollOf(const Fields& fields, MeetingId meeting, ProposalId proposal)
{
    Poll poll;
    poll.id = fields.id<PollId>(u"id"_s);
    poll.meeting = meeting;
    poll.proposal = proposal;
    poll.question = fields.text(u"question"_s);
    poll.method = fields.choice(names::PollMethods, u"method"_s, PollMethod::ShowOfHands);
    poll.secret = fields.flag(u"secret"_s);
    poll.state = fields.choice(names::PollEvents, u"state"_s, PollState::Prepared);
    poll.rule = ruleOf(fields.object(u"rule"_s));
    poll.options = fields.list(u"options"_s, optionOf);
    poll.members = fields.figure(u"members"_s);
    poll.present = fields.figure(u"present"_s);
    poll.figures = fields.list(u"figures"_s, figuresOf);
    poll.annulReason = fields.text(u"annulReason"_s);
    poll.annulledBy = fields.text(u"annulledBy"_s);
    poll.annulledAt = fields.time(u"annulledAt"_s);
    poll.closedAt = fields.time(u"closedAt"_s);
    // Figures that cannot be are not figures of a vote; those of an open one may be missing.
    Counts counted;
    counted.votes = poll.counts().votes;
    if (!counted.votes.isEmpty() && !checkCounts(counted))
        fields.refuse(u"options"_s, u"figures that cannot be"_s);
    for (const PollFigures& figures : std::as_const(poll.figures)) {
        counted.votes = figures.votes;
        if (figures.votes.size() != poll.options.size() || !checkCounts(counted))
            fields.refuse(u"figures"_s, u"figures that cannot be"_s);
    }
    return poll;
}

Answer answerOf(const Fields& fields)
{
    return {fields.choice(names::AnswerStates, u"state"_s, AnswerState::Open),
            fields.day(u"dueOn"_s),
            fields.day(u"remindOn"_s),
            fields.text(u"text"_s),
            fields.text(u"reference"_s),
            fields.day(u"answeredOn"_s),
            fields.text(u"fileName"_s)};
}

Assignment assignmentOf(const Fields& fields)
{
    return {fields.id<AssignmentId>(u"id"_s),
            fields.id<BodyId>(u"body"_s),
            fields.text(u"name"_s),
            fields.text(u"shortName"_s),
            fields.choice(names::Roles, u"role"_s, Role::Lead),
            fields.flag(u"group"_s),
            fields.id<BodyId>(u"answering"_s),
            answerOf(fields.object(u"answer"_s))};
}

Citation citationOf(const Fields& fields)
{
    return {fields.text(u"name"_s), fields.number<qsizetype>(u"start"_s),
            fields.number<qsizetype>(u"length"_s), fields.flag(u"byHand"_s)};
}

Origin originOf(const Fields& fields)
{
    return {fields.text(u"proposingBody"_s),
            fields.id<SubmissionId>(u"submission"_s),
            fields.number<qsizetype>(u"start"_s),
            fields.number<qsizetype>(u"length"_s),
            fields.text(u"number"_s),
            fields.text(u"text"_s)};
}

Attachment attachmentOf(const Fields& fields)
{
    return {fields.id<AttachmentId>(u"id"_s), fields.text(u"fileName"_s), fields.number(u"size"_s)};
}

class EntryReader {
public:
    explicit EntryReader(MeetingRecord& record) : m_record(record) {}

    void read(const Fields& fields, const QString& key, ProposalId parent, int depth)
    {
        if (depth > deepestEntry)
            return fields.refuse(key, u"too deep"_s);
        fields.list(key, [&](const Fields& entry) {
            const ProposalId id = add(entry, parent, depth);
            read(entry, u"children"_s, id, depth + 1);
            return 0;
        });
    }

private:
    ProposalId add(const Fields& fields, ProposalId parent, int depth)
    {
        AgendaEntry entry;
        entry.number = fields.text(u"number"_s);
        entry.depth = depth;
        Proposal& proposal = entry.proposal;
        proposal.id = fields.id<ProposalId>(u"id"_s);
        proposal.meeting = m_record.meeting.id;
        proposal.parent = parent;
        proposal.kind = fields.choice(names::ProposalKinds, u"kind"_s, ProposalKind::Proposal);
        proposal.state = fields.choice(names::ProposalStates, u"state"_s, ProposalState::Draft);
        proposal.orderKey = fields.text(u"orderKey"_s);
        proposal.text = fields.text(u"text"_s);
        proposal.shortName = fields.text(u"shortName"_s);
        proposal.note = fields.text(u"note"_s);
        proposal.topic = fields.text(u"topic"_s);
        proposal.urgent = fields.flag(u"urgent"_s);
        proposal.issuedNumber = fields.text(u"issuedNumber"_s);
        proposal.carriedFrom = fields.id<ProposalId>(u"carriedFrom"_s);
        proposal.proposingBody = fields.text(u"proposingBody"_s);
        proposal.submission = fields.id<SubmissionId>(u"submission"_s);
        proposal.sourceStart = fields.number<qsizetype>(u"sourceStart"_s);
        proposal.sourceLength = fields.number<qsizetype>(u"sourceLength"_s);
        proposal.sourceNumber = fields.text(u"sourceNumber"_s);
        proposal.merged = fields.list(u"merged"_s, originOf);
        proposal.assignments = fields.list(u"bodies"_s, assignmentOf);
        proposal.citations = fields.list(u"citations"_s, citationOf);
        proposal.tags = fields.texts(u"tags"_s);
        proposal.attachments = fields.list(u"attachments"_s, attachmentOf);
        entry.polls = fields.list(u"polls"_s, [&](const Fields& poll) {
            return pollOf(poll, m_record.meeting.id, proposal.id);
        });
        for (const Citation& citation : std::as_const(proposal.citations)) {
            if (citation.start > proposal.text.size()
                || citation.length > proposal.text.size() - citation.start)
                fields.refuse(u"citations"_s, u"not in the text"_s);
        }
        m_record.entries.append(entry);
        return proposal.id;
    }

    MeetingRecord& m_record;
};

}  // namespace

bool looksLikeRecord(const QByteArray& json)
{
    const QByteArrayView start = QByteArrayView(json).first(std::min<qsizetype>(json.size(), 256));
    const qsizetype mark = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    // Inside a text the signs around the name would be escaped.
    return start.sliced(mark).trimmed().startsWith('{') && json.contains("\"nghisu-record\"");
}

Result<MeetingRecord> recordFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json, &error);
    if (!document.isObject()) {
        return Error{
            ErrorCode::SourceDamaged, {}, u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset)};
    }
    Fault fault;
    const Fields fields(document.object(), u"record"_s, fault);
    if (fields.text(u"format"_s) != recordFormat)
        fields.refuse(u"format"_s, u"not known"_s);
    const int version = fields.number<int>(u"version"_s);
    if (version > knownVersion)
        return Error{ErrorCode::SourceNewer, {}, u"version %1"_s.arg(version)};
    if (version < 1)
        fields.refuse(u"version"_s, u"missing"_s);
    MeetingRecord record;
    record.council = councilOf(fields.object(u"council"_s));
    record.meeting = meetingOf(fields.object(u"meeting"_s));
    record.people = fields.list(u"people"_s, personOf);
    record.programme = fields.list(u"programme"_s, itemOf);
    const auto papers = fields.list(u"papers"_s, paperOf);
    for (const auto& [key, options] : papers)
        record.papers.insert(key, options);
    EntryReader(record).read(fields, u"proposals"_s, {}, 0);
    record.freePolls = fields.list(
        u"polls"_s, [&](const Fields& poll) { return pollOf(poll, record.meeting.id, {}); });
    if (!fault.what.isEmpty())
        return Error{ErrorCode::SourceDamaged, {}, fault.what};
    return record;
}

}  // namespace nghisu
