// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textsearch.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Marks = 1;
constexpr int Case = 2;
constexpr int Whole = 4;

SearchOptions options(int flags)
{
    return {(flags & Marks) != 0, (flags & Case) != 0, (flags & Whole) != 0};
}

// "Bộ [Nội vụ] và Sở [Nội vụ]"
QString shown(const QString& text, const QList<Span>& spans)
{
    QString result;
    qsizetype at = 0;
    for (const Span& span : spans) {
        result += text.mid(at, span.start - at) + u'[' + text.mid(span.start, span.length) + u']';
        at = span.end();
    }
    return result + text.mid(at);
}

}  // namespace

class TestTextSearch : public QObject {
    Q_OBJECT

private slots:
    void findsPhrases_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("flags");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as typed") << u"Nội vụ"_s << int(Marks) << u"Bộ [Nội vụ] và Sở [nội vụ]"_s;
        QTest::newRow("case") << u"Nội vụ"_s << (Marks | Case) << u"Bộ [Nội vụ] và Sở nội vụ"_s;
        QTest::newRow("without marks") << u"noi vu"_s << 0 << u"Bộ [Nội vụ] và Sở [nội vụ]"_s;
        QTest::newRow("case without marks")
            << u"Noi vu"_s << int(Case) << u"Bộ [Nội vụ] và Sở nội vụ"_s;
        QTest::newRow("marks tell") << u"noi vu"_s << int(Marks) << u"Bộ Nội vụ và Sở nội vụ"_s;
        QTest::newRow("hoá and hóa are one")
            << u"văn hoá"_s << int(Marks) << u"[Văn hóa], [văn hoá], văn hòa"_s;
        QTest::newRow("a letter with another mark")
            << u"van ho"_s << int(Marks) << u"vân hóa van hô"_s;
        QTest::newRow("part of a word") << u"ban"_s << int(Marks) << u"[ban] hành, [ban]g"_s;
        QTest::newRow("whole words") << u"ban"_s << (Marks | Whole) << u"[ban] hành, bang"_s;
        QTest::newRow("đ and d") << u"doan"_s << 0 << u"giai [đoạn]"_s;
        QTest::newRow("đ is not d") << u"đoạn"_s << int(Marks) << u"dọan"_s;
        QTest::newRow("any white space") << u"Nội vụ"_s << int(Marks) << u"[Nội\u00A0 vụ]"_s;
        QTest::newRow("not over paragraphs") << u"Nội vụ"_s << int(Marks) << u"Nội\nvụ"_s;
        QTest::newRow("decomposed")
            << u"Nội"_s << int(Marks)
            << u"["_s + u"Nội"_s.normalized(QString::NormalizationForm_D) + u"] vụ"_s;
        QTest::newRow("no overlaps") << u"aa"_s << int(Marks) << u"[aa][aa]a"_s;
        QTest::newRow("signs") << u"102/2009/NĐ-CP"_s << int(Marks)
                               << u"Nghị định [102/2009/NĐ\u2011CP] (102.2009)"_s;
        QTest::newRow("nothing") << u" "_s << int(Marks) << u"a b"_s;
    }

    void findsPhrases()
    {
        QFETCH(QString, phrase);
        QFETCH(int, flags);
        QFETCH(QString, expected);
        QString text = expected;
        text.remove(u'[').remove(u']');
        QCOMPARE(shown(text, findPhrase(text, phrase, options(flags))), expected);
    }

    void replaces()
    {
        const QString text = u"Bộ TT&TT và Bộ TT&TT."_s;
        const QList<Span> spans = findPhrase(text, u"TT&TT"_s, {});
        QCOMPARE(replaced(text, spans, u"KH&CN"_s), u"Bộ KH&CN và Bộ KH&CN."_s);
        QCOMPARE(replaced(text, spans.mid(1), QString()), u"Bộ TT&TT và Bộ ."_s);
        QCOMPARE(replaced(text, {}, u"x"_s), text);
    }
};

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
