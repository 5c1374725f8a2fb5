// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/likeness.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QStringList Proposals{
    u"Đề nghị Bộ Thông tin và Truyền thông sớm ban hành Thông tư hướng dẫn định mức chi cho ứng dụng công nghệ thông tin."_s,
    u"Đề nghị Bộ Thông tin và Truyền thông sớm ban hành văn bản hướng dẫn kết nối trục liên thông văn bản quốc gia."_s,
    u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách công nghệ thông tin và chế độ phụ cấp."_s,
    u"Đề nghị Bộ Tài chính bố trí kinh phí nâng cấp hạ tầng mạng cho các xã biên giới."_s,
    u"Đề nghị Bộ Y tế hướng dẫn liên thông dữ liệu khám chữa bệnh giữa các bệnh viện tuyến tỉnh."_s,
    u"Đề nghị Bộ Giao thông vận tải sửa chữa quốc lộ 4A đoạn qua địa bàn huyện."_s,
};

WordWeights weightsOf(const QStringList& texts)
{
    WordWeights weights;
    for (const QString& text : texts)
        weights.count(wordsForSearch(text));
    return weights;
}

}  // namespace

class TestTextLikeness : public QObject {
    Q_OBJECT

private slots:
    void isOneForTheSameAndNothingForOthers()
    {
        const WordWeights weights = weightsOf(Proposals);
        const TextFeatures first(wordsForSearch(Proposals[0]), weights);
        QCOMPARE(likeness(first, first), 1.0);
        QCOMPARE(likeness(first, TextFeatures()), 0.0);
        QCOMPARE(likeness(TextFeatures(), TextFeatures()), 0.0);
        const TextFeatures road(wordsForSearch(Proposals[5]), weights);
        QVERIFY(likeness(first, road) < 0.2);
        QCOMPARE(likeness(first, road), likeness(road, first));
    }

    // What two provinces ask in nearly the same words is alike; what begins alike is not.
    void tellsWhatIsAskedFromHowItBegins()
    {
        const WordWeights weights = weightsOf(Proposals);
        const TextFeatures first(wordsForSearch(Proposals[0]), weights);
        const TextFeatures again(
            wordsForSearch(
                u"Kiến nghị Bộ TT&TT sớm có Thông tư hướng dẫn định mức chi cho ứng dụng công "
                "nghệ thông tin tại địa phương."_s),
            weights);
        const TextFeatures another(wordsForSearch(Proposals[1]), weights);
        const double alike = likeness(first, again);
        const double other = likeness(first, another);
        QVERIFY2(alike > 0.6, qPrintable(QString::number(alike)));
        QVERIFY2(other < alike - 0.2, qPrintable(QString::number(other)));
    }

    void ignoresMarksAndCase()
    {
        const WordWeights weights = weightsOf(Proposals);
        QCOMPARE(likeness(TextFeatures(wordsForSearch(u"BỘ NỘI VỤ hoá"_s), weights),
                          TextFeatures(wordsForSearch(u"Bo noi vu hóa"_s), weights)),
                 1.0);
    }

    // Of a thousand texts, the one that differs in a tenth of its words is found, and little else.
    void findsTheOneAmongMany()
    {
        QRandomGenerator random(7);
        const auto randomText = [&random] {
            QStringList text;
            for (int i = 0; i < 60; ++i)
                text.append(u"w%1"_s.arg(random.bounded(3000)));
            return text;
        };
        QList<QStringList> texts;
        WordWeights weights;
        for (int i = 0; i < 1000; ++i) {
            texts.append(randomText());
            weights.count(texts.last().join(u' '));
        }
        LikenessIndex index;
        for (int i = 0; i < texts.size(); ++i)
            index.add(i, TextSignature(TextFeatures(texts[i].join(u' '), weights)));
        int found = 0;
        std::size_t candidates = 0;
        for (int i = 0; i < 200; ++i) {
            QStringList changed = texts[i];
            for (int k = 0; k < 6; ++k)
                changed[random.bounded(60)] = u"x%1"_s.arg(k);
            const auto ids =
                index.candidates(TextSignature(TextFeatures(changed.join(u' '), weights)), 20);
            candidates += ids.size();
            found += !ids.empty() && ids.front() == i ? 1 : 0;
        }
        QVERIFY2(found >= 195, qPrintable(QString::number(found)));
        QVERIFY2(candidates < 600, qPrintable(QString::number(candidates)));
    }

    void holdsThousandsOfTheSame()
    {
        const WordWeights weights = weightsOf(Proposals);
        const TextSignature signature(TextFeatures(wordsForSearch(Proposals[0]), weights));
        LikenessIndex index;
        for (int i = 0; i < 20'000; ++i)
            index.add(i, signature);
        QCOMPARE(index.candidates(signature, 50).size(), 50U);
    }
};

QTEST_APPLESS_MAIN(TestTextLikeness)
#include "tst_text_likeness.moc"
