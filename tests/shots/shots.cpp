// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the real window on the sample council and writes pictures of its pages, dialogs and states
// into a folder: both languages, light and dark, small and large windows, larger text. On a screen
// with a scale of its own (QT_SCALE_FACTOR) it takes one view, as large as fits.
#include "shots/photographer.h"

#include <QApplication>
#include <QScreen>

#include <cstdio>

using namespace nghisu::shots;
using namespace Qt::StringLiterals;

namespace {

QList<View> views(qreal scale)
{
    const QSize usual(1366, 768);
    const QSize large(1920, 1080);
    const QSize small(880, 480);
    if (scale > 1) {
        const bool fits = usual.width() * scale <= large.width();
        return {{u"vi"_s, u"light"_s, fits ? usual : (large / scale), 100, true}};
    }
    return {
        {u"vi"_s, u"light"_s, usual, 100, true},
        {u"vi"_s, u"dark"_s, usual, 100, true},
        {u"en"_s, u"light"_s, usual},
        {u"en"_s, u"dark"_s, usual},
        {u"vi"_s, u"light"_s, small, 100, true},
        {u"en"_s, u"dark"_s, small, 100, true},
        {u"vi"_s, u"light"_s, large},
        {u"en"_s, u"dark"_s, large},
        {u"vi"_s, u"light"_s, usual, 125, true},
        {u"vi"_s, u"light"_s, usual, 150, true},
        {u"vi"_s, u"light"_s, small, 150},
    };
}

}  // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nghisu-shots"_s);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.size() > 2 || !QDir().mkpath(arguments.first())) {
        std::fprintf(stderr, "Usage: nghisu_shots FOLDER [VIEW]\n"
                             "  VIEW  only the views that begin so: vi-dark, projector\n");
        return 2;
    }
    const QDir folder(arguments.first());
    const QList<View> all = views(QGuiApplication::primaryScreen()->devicePixelRatio());
    photographProjector(folder, arguments.value(1));
    for (const View& view : all) {
        if (!prefixOf(view).startsWith(arguments.value(1)))
            continue;
        Photographer camera(folder, view);
        photographPages(camera);
        if (view.states) {
            photographStates(camera);
            photographCouncil(camera);
            photographLists(camera);
        }
        // The hours that cannot be repeated, on every screen and in both languages.
        photographHandouts(camera);
        photographRoom(camera);
    }
    return Photographer::complaints() == 0 ? 0 : 1;
}
