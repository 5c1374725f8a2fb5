// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/digests.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cstdio>
#include <cstdlib>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

using Digests = QHash<qint64, QByteArray>;

/// What a file holds, in digests.
struct State {
    Digests texts;
    Digests assignments;
    Digests submissions;
    Digests votes;
    Digests ballots;
    Digests sheets;
    QByteArray order;
    QByteArray course;
};

/// What the killed program said: what is stored for certain, and what it was about to do.
struct Account {
    State stored;
    QList<QByteArray> pending;
    int steps = 0;
};

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "verify: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result) {
        refuse(u"%1: error %2, %3, %4"_s.arg(QLatin1StringView(what))
                   .arg(static_cast<int>(result.error().code))
                   .arg(result.error().detail, result.error().technical));
    }
    return *std::move(result);
}

void readStored(const QList<QByteArray>& words, State& state)
{
    for (qsizetype i = 1; i < words.size();) {
        const char kind = words[i].at(0);
        if (kind == 'l' || kind == 'c') {
            (kind == 'l' ? state.order : state.course) = words[i + 1];
            i += 2;
            continue;
        }
        const qint64 id = words[i + 1].toLongLong();
        if (kind == 'g') {
            state.texts.remove(id);
            state.assignments.remove(id);
            i += 2;
            continue;
        }
        Digests& digests = kind == 't' ? state.texts
                         : kind == 'a' ? state.assignments
                         : kind == 's' ? state.submissions
                         : kind == 'b' ? state.ballots
                         : kind == 'n' ? state.sheets
                                       : state.votes;
        digests[id] = words[i + 2];
        i += 3;
    }
}

Account readAccount(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"cannot read "_s + path);
    Account account;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words[0] == "try") {
            account.pending = words.mid(1);
        } else if (words[0] == "ok") {
            readStored(words, account.stored);
            account.pending.clear();
            ++account.steps;
        }
    }
    return account;
}

State readFile(const QString& path)
{
    const SystemClock clock;
    const auto file = must(CouncilFile::open(path, Access::ReadWrite, clock), "open");
    if (file->isReadOnly())
        refuse(u"the file opens read-only"_s);
    const MeetingId meeting = must(file->read().council.meetings(), "meetings").first().id;
    State state;
    const QList<ProposalStub> stubs = must(file->read().proposals.stubs(meeting), "list");
    state.order = crash::orderDigest(stubs);
    QList<ProposalId> ids;
    for (const ProposalStub& stub : stubs)
        ids << stub.id;
    for (const Proposal& proposal : must(file->read().proposals.load(ids), "proposals")) {
        state.texts[proposal.id.value()] = crash::digest(proposal.text);
        if (!proposal.assignments.isEmpty())
            state.assignments[proposal.id.value()] = crash::assignmentsDigest(proposal);
    }
    for (const Submission& row : must(file->read().submissions.ofMeeting(meeting), "letters")) {
        const Submission whole = must(file->read().submissions.find(row.id), "letter");
        state.submissions[row.id.value()] = crash::digest(whole.text);
    }
    for (const Poll& poll : must(file->read().polls.ofMeeting(meeting), "polls")) {
        state.votes[poll.id.value()] = crash::pollDigest(poll);
        for (const OpenBallot& ballot : must(file->read().ballots.open(poll.id), "ballots"))
            state.ballots[crash::ballotKey(poll.id, ballot.person)] = crash::ballotDigest(ballot);
        const QList<Ballot> sheets = must(file->read().ballots.counting(poll.id), "sheets");
        if (poll.secret && !sheets.isEmpty())
            state.sheets[poll.id.value()] = crash::sheetsDigest(sheets);
    }
    state.course = crash::courseDigest(must(file->read().room.events(meeting), "course"));
    return state;
}

/// Sets what a file holds beside what was said: all of it, and of the step that was under way all
/// or nothing.
class Reckoning {
public:
    Reckoning(const Account& account, const State& found) : m_account(account), m_found(found) {}

    QStringList problems();

private:
    QByteArray pending(qsizetype word) const { return m_account.pending.value(word); }
    bool isPending(const char* kind) const { return pending(0) == kind; }
    bool touches(qint64 id) const { return pending(1).toLongLong() == id; }
    void compareTexts();
    void compareVotes();
    void compareBallots(const char* kind, const Digests& stored, const Digests& found);
    void compareCourse();
    void compareNew(const char* what, const Digests& stored, const Digests& found, int allowed);
    void compareKept(const char* what, const Digests& stored, const Digests& found);
    void complain(const QString& what) { m_problems << what; }

    const Account& m_account;
    const State& m_found;
    QStringList m_problems;
    QList<bool> m_happened;  // whether each part of the step under way is there
};

void Reckoning::compareTexts()
{
    const State& stored = m_account.stored;
    for (auto it = stored.texts.begin(); it != stored.texts.end(); ++it) {
        const QByteArray found = m_found.texts.value(it.key());
        if (found == it.value())
            continue;
        const bool edited = isPending("t") && touches(it.key()) && found == pending(2);
        const bool removed = isPending("g") && touches(it.key()) && found.isEmpty();
        if (!edited && !removed)
            complain(u"proposal %1 is not as stored"_s.arg(it.key()));
    }
    for (auto it = stored.assignments.begin(); it != stored.assignments.end(); ++it) {
        const bool mayDiffer =
            (isPending("a") && touches(it.key())) || !m_found.texts.contains(it.key());
        if (m_found.assignments.value(it.key()) != it.value() && !mayDiffer)
            complain(u"the assignments of proposal %1 are not as stored"_s.arg(it.key()));
    }
}

// One that was being opened or closed is in its old state or in its new one.
void Reckoning::compareVotes()
{
    const Digests& stored = m_account.stored.votes;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const bool turning = isPending("o") && touches(it.key());
        const QByteArray found = m_found.votes.value(it.key());
        if (found != it.value() && (!turning || found.isEmpty()))
            complain(u"vote %1 is not as stored"_s.arg(it.key()));
    }
}

// Every ballot that was said to be kept is there once, and none beside those under way.
void Reckoning::compareBallots(const char* kind, const Digests& stored, const Digests& found)
{
    const auto underWay = [&](qint64 key, const QByteArray& digest) {
        return isPending(kind) && touches(key) && digest == pending(2);
    };
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const QByteArray digest = found.value(it.key());
        if (digest != it.value() && !underWay(it.key(), digest))
            complain(u"ballot %1 is not as stored"_s.arg(it.key()));
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!stored.contains(it.key()) && !underWay(it.key(), it.value()))
            complain(u"ballot %1 was never cast"_s.arg(it.key()));
    }
}

// The meeting goes on where it was.
void Reckoning::compareCourse()
{
    const bool begun = isPending("c") && m_found.course == pending(1);
    const QByteArray& stored = m_account.stored.course;
    if (!stored.isEmpty() && m_found.course != stored && !begun && !isPending("g"))
        complain(u"the meeting is not where it was"_s);
}

void Reckoning::compareKept(const char* what, const Digests& stored, const Digests& found)
{
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (found.value(it.key()) != it.value())
            complain(u"%1 %2 is not as stored"_s.arg(QLatin1StringView(what)).arg(it.key()));
    }
}

void Reckoning::compareNew(const char* what, const Digests& stored, const Digests& found,
                           int allowed)
{
    int extra = 0;
    for (auto it = found.begin(); it != found.end(); ++it)
        extra += stored.contains(it.key()) ? 0 : 1;
    if (extra != 0 && extra != allowed)
        complain(u"%1 of %2 %3 that were under way"_s.arg(extra).arg(allowed).arg(
            QLatin1StringView(what)));
    if (allowed > 0)
        m_happened << (extra > 0);
}

QStringList Reckoning::problems()
{
    const State& stored = m_account.stored;
    const bool importing = isPending("import");
    compareTexts();
    compareKept("letter", stored.submissions, m_found.submissions);
    compareVotes();
    compareBallots("b", stored.ballots, m_found.ballots);
    compareBallots("n", stored.sheets, m_found.sheets);
    compareCourse();
    compareNew("proposals", stored.texts, m_found.texts,
               importing          ? pending(1).toInt()
               : isPending("add") ? 1
                                  : 0);
    compareNew("letters", stored.submissions, m_found.submissions, importing ? 1 : 0);
    compareNew("votes", stored.votes, m_found.votes,
               importing           ? pending(2).toInt()
               : isPending("vote") ? 1
                                   : 0);
    if (m_happened.contains(true) && m_happened.contains(false))
        complain(u"half of an import is in the file"_s);
    const bool orderMayDiffer = isPending("move") || isPending("g") || m_happened.contains(true);
    if (!orderMayDiffer && !stored.order.isEmpty() && m_found.order != stored.order)
        complain(u"the list is not in the order stored"_s);
    return m_problems;
}

void write(const char* kind, const Digests& digests)
{
    for (auto it = digests.begin(); it != digests.end(); ++it)
        std::printf("ok %s %lld %s\n", kind, static_cast<long long>(it.key()),
                    it.value().constData());
}

}  // namespace

// Says in the driver's own lines what the file holds: the beginning of the next account.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        refuse(u"Usage: nghisu_crash_verify FILE ACCOUNT"_s);
    const Account account = readAccount(arguments[2]);
    const State found = readFile(arguments[1]);
    const QStringList problems = Reckoning(account, found).problems();
    if (!problems.isEmpty())
        refuse(problems.join(u"; "_s) + u" (under way: "_s
               + QString::fromUtf8(account.pending.join(' ')) + u')');
    write("t", found.texts);
    write("a", found.assignments);
    write("s", found.submissions);
    write("v", found.votes);
    write("b", found.ballots);
    write("n", found.sheets);
    std::printf("ok l %s c %s\n", found.order.constData(), found.course.constData());
    return 0;
}
