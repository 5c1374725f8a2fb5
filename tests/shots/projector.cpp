// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidepainter.h"
#include "shots/photographer.h"
#include "ui/sampleslides.h"

#include <QImage>
#include <QPainter>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

struct Room {
    QString scheme;
    QSize screen;
};

void photograph(const QDir& folder, const Theme& theme, const Room& room, const QString& wanted)
{
    const SlidePainter painter(theme, room.scheme == u"light" ? Scheme::Light : Scheme::Projector);
    for (const test::NamedSlide& named : test::sampleSlides()) {
        const int pages = painter.pageCount(named.slide, room.screen);
        for (int page = 0; page < pages; ++page) {
            QString name = u"projector-%1-%2x%3-%4"_s.arg(room.scheme)
                               .arg(room.screen.width())
                               .arg(room.screen.height())
                               .arg(QLatin1String(named.name));
            if (pages > 1)
                name += u"-%1"_s.arg(page + 1);
            if (!name.startsWith(wanted))
                continue;
            QImage picture(room.screen, QImage::Format_RGB32);
            QPainter canvas(&picture);
            painter.paint(canvas, picture.rect(), named.slide, page);
            canvas.end();
            picture.save(folder.filePath(name + u".png"_s));
        }
    }
}

}  // namespace

void photographProjector(const QDir& folder, const QString& wanted)
{
    const Theme theme;
    for (const Room& room : {Room{u"dark"_s, {1920, 1080}}, Room{u"light"_s, {1920, 1080}},
                             Room{u"dark"_s, {1024, 768}}, Room{u"light"_s, {1280, 800}}})
        photograph(folder, theme, room, wanted);
}

}  // namespace nghisu::shots
