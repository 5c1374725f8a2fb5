// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/councilfile.h"
#include "session/filekeeper.h"
#include "session/handingout.h"
#include "shots/photographer.h"

#include <QFile>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

void handOutSome(Photographer& camera)
{
    CouncilFile& file = *camera.desk().file();
    const MeetingId meeting = camera.desk().meeting();
    const auto record = file.record(meeting);
    QList<Handout> handouts;
    const auto add = [&](const QString& title, const QString& suffix, const QByteArray& beginning,
                         qint64 size, bool guests, const CourseEntry& entry) {
        const QString path = camera.path(title + u'.' + suffix);
        QFile source(path);
        if (!source.open(QIODevice::WriteOnly)
            || source.write(beginning + QByteArray(size, ' ')) < size)
            return camera.complain(u"no paper could be written"_s);
        source.close();
        Handout handout;
        handout.title = title;
        handout.fileName = title + u'.' + suffix;
        handout.entry = entry;
        handout.guests = guests;
        const auto kept = FileKeeper(file).keep(path);
        if (!kept)
            return camera.complain(u"a paper was not kept"_s);
        handout.file = *kept;
        handouts.append(handout);
    };
    add(u"Dự thảo báo cáo kết quả hoạt động năm 2017"_s, u"pdf"_s, "%PDF-1.7", 1'250'000, true, {});
    add(u"Kinh phí triển khai"_s, u"xlsx"_s, "PK\x03\x04", 84'000, false, {});
    CourseEntry entry;
    for (const PlanLine& line : planOf(*record)) {
        if (line.entry.proposal.isValid() && !entry.isValid())
            entry = line.entry;
    }
    add(u"Tờ trình của Sở Thông tin và Truyền thông"_s, u"docx"_s, "PK\x03\x04", 320'000, false,
        entry);
    add(u"Sơ đồ hội trường"_s, u"png"_s, "\x89PNG\r\n", 640'000, true, {});
    Handout document;
    document.title = u"Danh mục kiến nghị"_s;
    document.document = u"agenda"_s;
    handouts.append(document);
    if (!handOut(file, meeting, handouts))
        camera.complain(u"nothing was handed out"_s);
}

}  // namespace

void photographHandouts(Photographer& camera)
{
    camera.dialog(u"handouts-empty"_s, "actionHandOut");
    handOutSome(camera);
    camera.dialog(u"handouts"_s, "actionHandOut");
}

}  // namespace nghisu::shots
