// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alikemodel.h"
#include "models/draftmodel.h"
#include "pages/intakereviewpage.h"
#include "pages/likenesspage.h"
#include "shots/photographer.h"
#include "support/legacytext.h"
#include "ui/batchletters.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QTest>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReviewMs = 15'000;

const QString Roads =
    u"Đề nghị Bộ Giao thông vận tải sớm sửa chữa quốc lộ 4A đoạn qua các huyện biên giới."_s;

QString letter(const QString& sender, const QStringList& asked)
{
    QString text = sender + u"\n\nKIẾN NGHỊ\n\n"_s;
    for (qsizetype i = 0; i < asked.size(); ++i)
        text += u"%1. %2\n\n"_s.arg(i + 1).arg(asked[i]);
    return text;
}

QStringList writeLetters(Photographer& camera)
{
    const QString old = letter(u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH HÀ GIANG"_s,
                               {u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách."_s,
                                u"Đề nghị Bộ Tài chính hướng dẫn định mức chi."_s});
    const QList<std::pair<QString, QByteArray>> files{
        {u"cong-van-lang-son.txt"_s,
         letter(u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH LẠNG SƠN"_s,
                {Roads, u"Đề nghị Bộ Công Thươn sớm ban hành quy chuẩn về trạm sạc."_s,
                 u"Cần có kinh phí cho việc sửa chữa đường liên xã."_s})
             .toUtf8()},
        {u"cong-van-quang-ninh.txt"_s,
         letter(u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG NINH"_s,
                {u"Kiến nghị Bộ Giao thông vận tải sửa chữa quốc lộ 4A đoạn qua các huyện biên "
                 "giới trong năm 2017."_s,
                 u"Đề nghị Bộ Y tế hướng dẫn liên thông dữ liệu khám chữa bệnh."_s})
             .toUtf8()},
        {u"ha-giang-vni.txt"_s, support::encodedLegacy(old, LegacyEncoding::Vni)},
        {u"quet-ban-ky.docx"_s, "PK\x03\x04"},
        {u"thu-moi.txt"_s, u"Thông báo nghỉ lễ.\n\nCơ quan nghỉ từ ngày 30/4.\n"_s.toUtf8()}};
    QStringList paths;
    for (const auto& [name, bytes] : files) {
        paths.append(camera.path(name));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            camera.complain(name + u" was not written"_s);
    }
    return paths;
}

void photographBatch(Photographer& camera)
{
    const QStringList paths = writeLetters(camera);
    dropFiles(camera.window(), paths);
    IntakeReviewPage* review = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            review = camera.window().findChild<IntakeReviewPage*>();
            auto* list = camera.window().findChild<QListView*>(u"sourceList"_s);
            return review && list && list->model()->rowCount() == paths.size();
        },
        ReviewMs);
    if (!came)
        return camera.complain(u"the letters did not show"_s);
    QTest::qWait(300);
    camera.shot(u"batch"_s);
    camera.act("nextDoubt");
    camera.shot(u"batch-doubt"_s);
    for (int source = 1; source < 5; ++source) {
        review->openSource(source);
        QTest::qWait(200);
        camera.shot(u"batch-%1"_s.arg(source));
    }
    review->openSource(2);
    if (auto* combo = camera.find<QComboBox>("reviewEncoding"); combo && combo->isVisible()) {
        combo->showPopup();
        QTest::qWait(200);
        camera.screenShot(u"batch-encodings"_s);
        combo->hidePopup();
    }
    review->openSource(1);
    camera.dialog(u"batch-compare"_s, "draftCompare");
    review->accept();
    QTest::qWait(800);
    camera.shot(u"alike-line"_s);
}

void photographAlike(Photographer& camera)
{
    camera.act("actionFindAlike");
    auto* page = camera.window().findChild<LikenessPage*>();
    if (!page || !QTest::qWaitFor([page] { return page->model()->isSearched(); }, ReviewMs))
        return camera.complain(u"the search did not end"_s);
    camera.shot(u"alike"_s);
    while (page->model()->rowCount() > 0) {
        const int before = page->model()->rowCount();
        camera.act("actionNotAlike");
        if (page->model()->rowCount() == before)
            return camera.complain(u"a pair did not go"_s);
    }
    camera.shot(u"alike-none"_s);
}

}  // namespace

void photographIntake(Photographer& camera)
{
    photographBatch(camera);
    photographAlike(camera);
}

}  // namespace nghisu::shots
