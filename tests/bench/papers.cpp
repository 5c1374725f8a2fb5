// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_bench_papers FOLDER: what 200 papers of a megabyte in a council's file cost whoever opens it,
// and how fast files of 50 MB are taken in; prints "NAME NUMBER" lines, as nghisu_bench_measure does.

#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/filekeeper.h"
#include "session/handingout.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Papers = 200;
constexpr qint64 Megabyte = 1024LL * 1024;
constexpr int Times = 15;

const SystemClock systemClock;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "papers: error %d %s\n", int(result.error().code),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const char* name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

QString writeFile(const QString& path, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(quint32(size) + 1);
    for (qint64 i = 0; i + 4 <= size; i += 4)
        *reinterpret_cast<quint32*>(bytes.data() + i) = random.generate();
    bytes.replace(0, 5, "%PDF-");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
        std::exit(1);
    return path;
}

QString makeCouncil(const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile::remove(path);
    Council council;
    council.name = u"Hội đồng"_s;
    const auto file = must(CouncilFile::create(path, council, {}, systemClock));
    Meeting meeting;
    meeting.title = u"Họp"_s;
    must(addMeeting(*file, meeting));
    return path;
}

// Opening it, and reading all about the meeting; the median, milliseconds.
double opening(const QString& path)
{
    QList<double> times;
    for (int i = 0; i < Times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto file = must(CouncilFile::open(path, Access::ReadWrite, systemClock));
        must(file->record(must(file->read().council.meetings()).first().id));
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[Times / 2];
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const QString plain = makeCouncil(folder, u"plain.nghisu"_s);
    const QString full = makeCouncil(folder, u"papers.nghisu"_s);
    {
        const auto file = must(CouncilFile::open(full, Access::ReadWrite, systemClock));
        const FileKeeper keeper(*file);
        QList<Handout> handouts;
        for (int i = 0; i < Papers; ++i) {
            Handout handout;
            handout.title = u"Tài liệu %1"_s.arg(i);
            handout.fileName = u"a.pdf"_s;
            handout.file =
                must(keeper.keep(writeFile(folder.filePath(u"a.pdf"_s), Megabyte + i * 4)));
            handouts.append(handout);
        }
        must(handOut(*file, must(file->read().council.meetings()).first().id, handouts));
    }
    print("plain", opening(plain));
    print("papers", opening(full));
    const auto file = must(CouncilFile::open(full, Access::ReadWrite, systemClock));
    const QString large = writeFile(folder.filePath(u"large.pdf"_s), largestHandout);
    QElapsedTimer timer;
    timer.start();
    must(FileKeeper(*file).keep(large));
    print("taking", double(largestHandout) / 1e6 / (double(timer.nsecsElapsed()) / 1e9));
    timer.start();
    must(file->check());
    print("check", double(timer.nsecsElapsed()) / 1e9);
    return 0;
}
