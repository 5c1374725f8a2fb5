// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon the first page of a long document is seen, how long the window cannot answer meanwhile, and
// what the whole costs.
#include "print/pagemaker.h"
#include "print/previewwidget.h"
#include "report/documents/agenda.h"
#include "support/memory.h"
#include "support/samplerecord.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void print(const char* name, double value)
{
    std::printf("%s %.3f\n", name, value);
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    double first = 0;  ///< until the first page is painted
    double whole = 0;  ///< until all are laid out
    double stall = 0;  ///< the longest time in which no event was answered
};

Times show(PreviewWidget& preview, const Document& document)
{
    Times times;
    QElapsedTimer since;
    QElapsedTimer answered;
    QEventLoop wait;
    QTimer beat;
    auto* maker = preview.findChild<PageMaker*>();
    QObject::connect(&beat, &QTimer::timeout, &wait, [&] {
        times.stall = std::max(times.stall, milliseconds(answered));
        answered.restart();
        if (preview.isSettled())
            wait.quit();
    });
    QObject::connect(maker, &PageMaker::painted, &wait, [&](int page) {
        if (page == 0 && times.first == 0)
            times.first = milliseconds(since);
    });
    QObject::connect(&preview, &PreviewWidget::laidOut, &wait, [&](bool whole) {
        if (whole)
            times.whole = milliseconds(since);
    });
    since.start();
    answered.start();
    preview.setDocument(document);
    beat.start(0);
    wait.exec();
    return times;
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Words words(u"vi"_s);
    Theme theme;
    PreviewWidget preview(theme);
    preview.resize(800, 900);
    preview.show();
    // Fonts are loaded once.
    show(preview, buildAgenda(sampleRecord(3), words));
    QList<double> first;
    for (int i = 0; i < 5; ++i) {
        preview.clear();
        first.append(show(preview, buildAgenda(sampleRecord(1'000), words)).first);
    }
    std::sort(first.begin(), first.end());
    print("first", first[first.size() / 2]);
    const Times thousand = show(preview, buildAgenda(sampleRecord(1'000), words));
    preview.clear();
    const Times most = show(preview, buildAgenda(sampleRecord(10'000), words));
    print("firstOfMost", most.first);
    print("growth", most.whole / thousand.whole / 10);
    print("stall", std::max(thousand.stall, most.stall));
    print("memory", support::megabytesAtMost());
    return 0;
}
