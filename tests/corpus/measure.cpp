// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_corpus_measure [--verbose] [FOLDER…]: reads every letter (*.txt) of the folders, compares
// with what a person says is in it (the *.json beside it, keys as in `import --json`), and prints
// precision and recall: overall, and of each letter below a goal with what was missed there; with
// --verbose of every letter. Without folders those of tests/corpus are read. Exit status 1 where an
// overall figure is below its goal, 2 where the words of the call are wrong.
//
// How it counts:
//   items      The numbered pieces of a letter's proposals, headings and children among them, taken
//              out of their tree in the order of the text. One that was read is right if the letter
//              has one with the same number at the same depth whose words are the same, or nearly:
//              words in common, of the longer text's, at least 0.9; case and signs don't count. Each
//              counts once, and pairs keep the order of the text. A letter without proposals must
//              yield none.
//   bodies     Names within items that were read right; handed down from headings or not.
//   roles      Lead or co-ordinating, of bodies that were read right.
//   citations  Canonical forms within items that were read right.
//   proposer, meeting
//              One a letter, right if the words are the same; "UBND" and "Ủy ban nhân dân" are.
//   doubt      Of the items with anything wrong, how many were marked as unsure; and of those marked,
//              how many had anything wrong. Measured, but without a goal.

#include "intake/directory.h"
#include "intake/intake.h"
#include "support/scoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Goal {
    const char* name;
    double least;
};

constexpr std::array<Goal, measuredKinds> goals{{{"items", 0.98},
                                                 {"bodies", 0.95},
                                                 {"roles", 0.95},
                                                 {"citations", 0.98},
                                                 {"proposer", 0.95},
                                                 {"meeting", 0.95}}};

bool meetsGoals(const Score& score)
{
    for (std::size_t i = 0; i < measuredKinds; ++i) {
        if (!score.tallies[i].meets(goals[i].least))
            return false;
    }
    return true;
}

void print(const QString& line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
}

QString percent(double share)
{
    return QString::number(share, 'f', 3);
}

void printTable(const Score& score)
{
    print(u"              precision  recall   goal   right/found/there"_s);
    for (std::size_t i = 0; i < measuredKinds; ++i) {
        const Tally& tally = score.tallies[i];
        print(u"  %1  %2      %3    %4   %5/%6/%7%8"_s.arg(QString::fromLatin1(goals[i].name), -10)
                  .arg(percent(tally.precision()), percent(tally.recall()),
                       QString::number(goals[i].least, 'f', 2))
                  .arg(tally.right)
                  .arg(tally.found)
                  .arg(tally.there)
                  .arg(tally.meets(goals[i].least) ? QString() : u"   BELOW"_s));
    }
    print(u"  doubt       %1      %2           %3/%4/%5"_s
              .arg(percent(score.doubts.precision()), percent(score.doubts.recall()))
              .arg(score.doubts.right)
              .arg(score.doubts.found)
              .arg(score.doubts.there));
}

QString brief(const Score& score)
{
    QStringList parts;
    for (std::size_t i = 0; i < measuredKinds; ++i) {
        const Tally& tally = score.tallies[i];
        if (!tally.meets(goals[i].least))
            parts.append(u"%1 %2/%3"_s.arg(QString::fromLatin1(goals[i].name),
                                           percent(tally.precision()), percent(tally.recall())));
    }
    return parts.join(u", "_s);
}

// Adds every letter of the folder to the score. False where one can't be read.
bool measureFolder(const QString& path, const Intake& intake, bool verbose, Score& all,
                   int& letters)
{
    const QDir folder(path);
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        const Result<DraftDocument> draft = intake.readFile(folder.filePath(name));
        QFile file(folder.filePath(QString(name).replace(u".txt"_s, u".json"_s)));
        if (!draft || !file.open(QIODevice::ReadOnly)) {
            print(u"%1: cannot be read"_s.arg(folder.filePath(name)));
            return false;
        }
        const Score score = scoreOf(*draft, QJsonDocument::fromJson(file.readAll()).object());
        ++letters;
        all += score;
        if (!verbose && meetsGoals(score))
            continue;
        const QString below = brief(score);
        print(name + (below.isEmpty() ? QString() : u": "_s + below));
        for (const QString& miss : score.misses)
            print(u"    "_s + miss);
        for (const QString& difference : score.differences)
            print(u"    ("_s + difference + u')');
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList folders = application.arguments().mid(1);
    const bool verbose = folders.removeAll(u"--verbose"_s) > 0;
    for (const QString& folder : std::as_const(folders)) {
        if (folder.startsWith(u'-') || !QDir(folder).exists()) {
            std::fprintf(stderr, "measure: there is no option or folder %s\n", qPrintable(folder));
            return 2;
        }
    }
    if (folders.isEmpty())
        folders = {QStringLiteral(NGHISU_SOURCE_DIR) + u"/tests/corpus"_s,
                   QStringLiteral(NGHISU_SOURCE_DIR) + u"/tests/corpus/heldout"_s};
    const Intake intake(standardDirectory());
    Score all;
    int letters = 0;
    for (const QString& folder : std::as_const(folders)) {
        if (!measureFolder(folder, intake, verbose, all, letters))
            return 1;
    }
    print(u"%1 letters"_s.arg(letters));
    printTable(all);
    return letters > 0 && meetsGoals(all) ? 0 : 1;
}
