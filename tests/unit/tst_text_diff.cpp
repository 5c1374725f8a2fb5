// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// "Bộ [-Tài chính][+Nội vụ] xem xét"
QString shown(const QList<TextPiece>& pieces)
{
    QString text;
    for (const TextPiece& piece : pieces) {
        if (piece.kind == TextPiece::Kind::Same)
            text += piece.text;
        else
            text += (piece.kind == TextPiece::Kind::Added ? u"[+"_s : u"[-"_s) + piece.text + u']';
    }
    return text;
}

QString side(const QList<TextPiece>& pieces, TextPiece::Kind without)
{
    QString text;
    for (const TextPiece& piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

}  // namespace

class TestTextDiff : public QObject {
    Q_OBJECT

private slots:
    void showsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        QTest::newRow("same") << u"Bộ Nội vụ"_s << u"Bộ Nội vụ"_s << u"Bộ Nội vụ"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("from nothing") << u""_s << u"Bộ Nội vụ"_s << u"[+Bộ Nội vụ]"_s;
        QTest::newRow("to nothing") << u"Bộ Nội vụ"_s << u""_s << u"[-Bộ Nội vụ]"_s;
        QTest::newRow("a word") << u"sớm ban hành Thông tư mới thay thế"_s
                                << u"sớm ban hành Nghị định mới thay thế"_s
                                << u"sớm ban hành [-Thông tư ][+Nghị định ]mới thay thế"_s;
        QTest::newRow("a year") << u"giai đoạn 2016-2020, định hướng"_s
                                << u"giai đoạn 2016-2025, định hướng"_s
                                << u"giai đoạn 2016-[-2020][+2025], định hướng"_s;
        QTest::newRow("phrases, not crumbs")
            << u"Đề nghị Bộ A sớm cấp đủ vốn cho dự án trong năm nay nhé"_s
            << u"Đề nghị Bộ A sẽ cấp thêm vốn cho dự án trong năm nay nhé"_s
            << u"Đề nghị Bộ A [-sớm cấp đủ ][+sẽ cấp thêm ]vốn cho dự án trong năm nay nhé"_s;
        QTest::newRow("a paragraph")
            << u"Một.\nHai."_s << u"Một.\nThêm.\nHai."_s << u"Một.\n[+Thêm.\n]Hai."_s;
    }

    void showsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(compareTexts(before, after)), "difference");
    }

    // Whatever the texts, both can be read out of their difference.
    void losesNoWord()
    {
        QRandomGenerator random(5);
        const QString letters = u"aăbcđ 1.,\n"_s;
        for (int round = 0; round < 2000; ++round) {
            QString before;
            QString after;
            const int size = random.bounded(60);
            for (int i = 0; i < size; ++i) {
                const QChar letter = letters[random.bounded(int(letters.size()))];
                if (random.bounded(8) > 0)
                    before += letter;
                if (random.bounded(8) > 0)
                    after += letter;
            }
            const QList<TextPiece> pieces = compareTexts(before, after);
            QCOMPARE(side(pieces, TextPiece::Kind::Added), before);
            QCOMPARE(side(pieces, TextPiece::Kind::Removed), after);
        }
    }

    void takesTextsThatHaveNothingInCommon()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        const QList<TextPiece> pieces = compareTexts(before, after);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(side(pieces, TextPiece::Kind::Added), before);
    }
};

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_text_diff.moc"
