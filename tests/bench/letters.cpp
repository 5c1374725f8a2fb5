// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_bench_letters WHAT FOLDER [N]: measures the taking in of many letters at once (intake), and
// the search for what asks alike among N proposals in 50 meetings (alike); prints "NAME NUMBER" lines,
// which tests/bench/run makes a table of.

#include "intake/letters.h"
#include "domain/orderkey.h"
#include "intake/directory.h"
#include "session/councilfile.h"
#include "session/likenesssearch.h"
#include "session/takingin.h"
#include "support/legacytext.h"
#include "support/memory.h"
#include "support/packages.h"
#include "words/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "letters: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(Words(u"en"_s).error(result.error()) + u' ' + result.error().technical);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const char* name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

// Proposals as they come: an addressee, an act, and words of which few are met often and many seldom.
class ProposalText {
public:
    explicit ProposalText(quint32 seed) : m_random(seed)
    {
        static const QStringList beginnings{u"ch"_s, u"th"_s, u"ng"_s, u"tr"_s, u"qu"_s, u"b"_s,
                                            u"đ"_s,  u"h"_s,  u"k"_s,  u"l"_s,  u"m"_s,  u"n"_s,
                                            u"ph"_s, u"s"_s,  u"t"_s,  u"v"_s,  u"x"_s,  u"gi"_s};
        static const QStringList ends{u"ương"_s, u"ính"_s, u"oàn"_s, u"iệp"_s, u"uật"_s,  u"ô"_s,
                                      u"ải"_s,   u"ong"_s, u"ên"_s,  u"ịch"_s, u"ở"_s,    u"âng"_s,
                                      u"ước"_s,  u"iều"_s, u"ăm"_s,  u"ọc"_s,  u"uyền"_s, u"áo"_s,
                                      u"i"_s,    u"a"_s,   u"ục"_s,  u"ược"_s, u"ẩn"_s,   u"ệ"_s};
        for (const QString& beginning : beginnings) {
            for (const QString& end : ends)
                m_words.append(beginning + end);
        }
    }

    QString next()
    {
        // One of thirty asks again, in other words, what one before it asked.
        if (!m_earlier.isEmpty() && m_random.bounded(30) == 0) {
            QStringList words = m_earlier[m_random.bounded(int(m_earlier.size()))].split(u' ');
            for (int i = 0; i < int(words.size()) / 10; ++i)
                words[m_random.bounded(int(words.size()))] = word();
            return words.join(u' ');
        }
        QStringList words{u"Đề nghị"_s, m_ministries[m_random.bounded(int(m_ministries.size()))],
                          u"sớm ban hành văn bản hướng dẫn"_s};
        const int length = 60 + m_random.bounded(60);
        for (int i = 0; i < length; ++i)
            words.append(word());
        words.append(u"theo Nghị định số %1/2015/NĐ-CP."_s.arg(m_random.bounded(200)));
        const QString text = words.join(u' ');
        if (m_earlier.size() < 2000)
            m_earlier.append(text);
        return text;
    }

private:
    QString word()
    {
        // The square of an even chance: the first words are the common ones.
        const double chance = m_random.generateDouble();
        return m_words[int(chance * chance * double(m_words.size() - 1))];
    }

    QRandomGenerator m_random;
    QStringList m_words;
    QStringList m_earlier;
    QStringList m_ministries{u"Bộ Thông tin và Truyền thông"_s, u"Bộ Tài chính"_s,
                             u"Bộ Kế hoạch và Đầu tư"_s, u"Bộ Nội vụ"_s,
                             u"Bộ Khoa học và Công nghệ"_s};
};

std::unique_ptr<CouncilFile> newCouncil(const QString& path)
{
    QFile::remove(path);
    Council council;
    council.name = u"Hội đồng"_s;
    return must(CouncilFile::create(path, council, standardDirectory(), systemClock));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop(file.errorString());
}

QByteArray fileOf(int kind, const QStringList& lines)
{
    const QString text = lines.join(u"\n\n"_s);
    QString body;
    switch (kind) {
    case 0:
        return text.toUtf8();
    case 1:
        for (const QString& line : lines)
            body += support::docxParagraph(line);
        return support::docxOf(body);
    case 2:
        for (const QString& line : lines)
            body += u"<text:p>"_s + line + u"</text:p>"_s;
        return support::odtOf(body);
    case 3: {
        QString page = u"<meta charset=utf-8>"_s;
        for (const QString& line : lines)
            page += u"<p>"_s + line;
        return support::pdfOfHtml(page);
    }
    case 4:
        return support::encodedLegacy(text, LegacyEncoding::Vni);
    default:
        return support::zipOf({{u"thu.txt"_s, text.toUtf8()}});
    }
}

// Sixty letters of ten proposals each, in six formats, from the folder to the list in the file.
void measureIntake(const QDir& folder)
{
    QDir letters(folder.filePath(u"thu"_s));
    letters.mkpath(u"."_s);
    ProposalText texts(3);
    for (int i = 0; i < 60; ++i) {
        QStringList lines{u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH HÀ GIANG"_s, u"KIẾN NGHỊ"_s};
        for (int k = 1; k <= 10; ++k)
            lines.append(u"%1. %2"_s.arg(k).arg(texts.next()));
        write(letters.filePath(u"thu-%1"_s.arg(i)), fileOf(i % 6, lines));
    }
    const auto file = newCouncil(folder.filePath(u"letters.nghisu"_s));
    const Intake intake(must(file->read().bodies.all()));
    // In the background, as the window does it.
    QElapsedTimer timer;
    timer.start();
    Result<QList<Letter>> read = QList<Letter>();
    int told = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SourceWalk walk({letters.path()});
        read = readLetters(walk, intake, nullptr, [&told](const LettersProgress&) { ++told; });
    }));
    thread->start();
    thread->wait();
    print("read-letters", seconds(timer));
    QList<IntakeSource> sources;
    for (const Letter& letter : must(read)) {
        if (letter.failed || letter.draft.proposals.size() != 10)
            stop(letter.name + u" was not read"_s);
        sources.append({letter.draft, letter.content});
    }
    if (sources.size() != 60 || told < 60)
        stop(u"%1 letters were read"_s.arg(sources.size()));
    timer.restart();
    must(takeInAll(*file, {}, sources));
    print("take-in", seconds(timer));
    print("steps", double(file->history(1000).size()));
}

// N proposals in 50 meetings, written as fast as can be.
void makeMany(const QDir& folder, int proposals)
{
    const auto file = newCouncil(folder.filePath(u"alike.nghisu"_s));
    constexpr int meetings = 50;
    ProposalText texts(5);
    for (int m = 0; m < meetings; ++m) {
        const auto filled =
            file->perform(u"meeting.add"_s, {}, [&](Repositories& repositories) -> Result<void> {
                Meeting meeting;
                meeting.title = u"Họp lần %1"_s.arg(m + 1);
                const auto id = repositories.council.insertMeeting(meeting);
                if (!id)
                    return id.error();
                const QStringList keys = orderkey::sequence({}, {}, proposals / meetings);
                for (const QString& key : keys) {
                    Proposal proposal;
                    proposal.meeting = *id;
                    proposal.orderKey = key;
                    proposal.text = texts.next();
                    if (const auto added = repositories.proposals.insert(proposal); !added)
                        return added.error();
                }
                return {};
            });
        must(filled);
    }
}

void measureAlike(const QDir& folder, int proposals)
{
    const QString path = folder.filePath(u"alike.nghisu"_s);
    const auto file = must(CouncilFile::open(path, Access::ReadOnly, systemClock));
    const MeetingId meeting = must(file->read().council.meetings()).first().id;
    QElapsedTimer timer;
    timer.start();
    const LikenessFound found =
        must(searchAlike(path, systemClock, meeting, LikenessScope::AllMeetings));
    print("alike-meeting", seconds(timer));
    if (found.finder->size() != proposals)
        stop(u"%1 proposals were compared"_s.arg(found.finder->size()));

    const QList<ProposalId> ids = must(file->read().proposals.allIds());
    QList<double> times;
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const ProposalId id = ids[random.bounded(int(ids.size()))];
        timer.restart();
        const QList<Alike> alike = found.finder->alike(id);
        times << seconds(timer) * 1000;
    }
    std::sort(times.begin(), times.end());
    print("alike-one", times[949]);
    timer.restart();
    const QList<Alike> all = must(found.finder->allAlike(ids));
    print("alike-all", seconds(timer));
    print("pairs", double(all.size()));
    // Cancelled in the middle, it is over at once.
    timer.restart();
    const auto cancelled =
        found.finder->allAlike(ids, [&timer](double) { return timer.elapsed() < 200; });
    if (cancelled)
        stop(u"the search was not cancelled"_s);
    print("alike-cancel", seconds(timer) - 0.2);
    print("alike-memory", support::megabytesAtMost());
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QDir folder(arguments.value(2));
    const int count = arguments.value(3, u"100000"_s).toInt();
    if (what == u"intake"_s)
        measureIntake(folder);
    else if (what == u"make"_s)
        makeMany(folder, count);
    else if (what == u"alike"_s)
        measureAlike(folder, count);
    else
        stop(u"intake, make or alike FOLDER [N]"_s);
    return 0;
}
