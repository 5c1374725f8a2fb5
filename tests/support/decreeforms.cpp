// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decreeforms.h"

#include "report/catalogue.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>

namespace nghisu {

using namespace Qt::StringLiterals;

const std::map<QString, DecreeForm>& decreeForms()
{
    static const std::map<QString, DecreeForm> all{
        {u"invitation"_s, {u"GIẤY MỜI"_s, u"05/GM-HĐ"_s, true, true, true}},
        {u"programme"_s, {u"CHƯƠNG TRÌNH"_s, u"05/CTr-HĐ"_s, true, true, true}},
        {u"agenda"_s, {u"DANH MỤC KIẾN NGHỊ"_s, u"05/DM-HĐ"_s, true, true, true}},
        {u"proposals"_s, {u"TỔNG HỢP KIẾN NGHỊ"_s, {}}},
        {u"changes"_s, {u"DANH MỤC THAY ĐỔI KIẾN NGHỊ"_s, {}}},
        {u"sign-in"_s, {u"DANH SÁCH ĐẠI BIỂU DỰ HỌP"_s, {}, false}},
        {u"seating"_s, {u"DANH SÁCH CHỖ NGỒI"_s, {}, false}},
        {u"counting-record"_s, {u"BIÊN BẢN KIỂM PHIẾU"_s, u"05/BB-HĐ"_s, false, false, true}},
        {u"poll-results"_s, {u"KẾT QUẢ BIỂU QUYẾT"_s, {}, true, false, true}},
        {u"minutes"_s, {u"BIÊN BẢN"_s, u"05/BB-HĐ"_s, false, false, true}},
        {u"conclusions"_s, {u"THÔNG BÁO"_s, u"05/TB-HĐ"_s, true, true, true}},
        {u"resolution"_s, {u"NGHỊ QUYẾT"_s, u"05/NQ-HĐ"_s, true, true, true}},
        {u"extracts"_s, {{}, u"05/HĐ"_s, true, true, true}},
        {u"follow-up"_s, {u"BẢNG THEO DÕI TRẢ LỜI KIẾN NGHỊ"_s, {}}},
        {u"archive"_s, {u"HỒ SƠ CUỘC HỌP"_s, {}}},
    };
    return all;
}

DecreeDocuments::DecreeDocuments()
{
    const MeetingRecord record = fullSampleRecord();
    const Words words(u"vi"_s);
    for (const auto& [key, form] : decreeForms()) {
        const auto document = buildDocument(record, words, key, sampleChanges(record));
        if (!document)
            qFatal("cannot be made: %s", qPrintable(key));
        m_documents.emplace(key, *document);
    }
}

const MeasuredDocument& DecreeDocuments::measured(const QString& key) const
{
    const auto found = m_measured.find(key);
    return found != m_measured.end() ? found->second
                                     : m_measured.emplace(key, document(key)).first->second;
}

void DecreeDocuments::addKeys()
{
    QTest::addColumn<QString>("key");
    for (const auto& [key, form] : decreeForms())
        QTest::newRow(qPrintable(key)) << key;
}

bool isOfSize(const MeasuredLine& line, double least, double most)
{
    return line.text.points > least - 0.2 && line.text.points < most + 0.2;
}

bool isCapitals(const QString& text)
{
    return text == text.toUpper();
}

QString toldOf(const MeasuredLine& line)
{
    return u"%1: %2 pt, %3, page %4, at %5, %6"_s.arg(
        line.text.text, QString::number(line.text.points), line.text.family,
        QString::number(line.page + 1), QString::number(line.text.box.left()),
        QString::number(line.text.box.top()));
}

}  // namespace nghisu
