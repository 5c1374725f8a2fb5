// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in, nothing of it vanishes and nothing takes for ever.
#include "intake/directory.h"
#include "intake/intake.h"
#include "support/textdrafts.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const Intake& intake()
{
    static const Intake made(standardDirectory());
    return made;
}

DraftDocument read(const QString& text)
{
    return intake().readText(text, {}, u"UTF-8"_s).value();
}

// NGHISU_ROUNDS=50 makes every random test fifty times as long.
int rounds(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("NGHISU_ROUNDS"));
}

// What is wrong with the draft of a text.
QStringList problems(const QString& text)
{
    const DraftDocument draft = read(text);
    return brokenPromises(draft) + lostWords(draft);
}

const QStringList& pieces()
{
    static const QStringList list{u"1. "_s,
                                  u"2. "_s,
                                  u"3) "_s,
                                  u"(4) "_s,
                                  u"a) "_s,
                                  u"đ) "_s,
                                  u"- "_s,
                                  u"+ "_s,
                                  u"• "_s,
                                  u"I. "_s,
                                  u"II. "_s,
                                  u"1.1. "_s,
                                  u"2.3.4 "_s,
                                  u"Câu 1: "_s,
                                  u"Một là, "_s,
                                  u"Thứ nhất, "_s,
                                  u"STT\tNội dung\n"_s,
                                  u"TT\tKiến nghị\tĐơn vị kiến nghị\tCơ quan trả lời\tGhi chú\n"_s,
                                  u"| TT | Nội dung | Bộ, ngành xử lý |\n|---|---|---|\n"_s,
                                  u"STT\nNội dung kiến nghị\nCơ quan trả lời\n"_s,
                                  u"2\tSửa Luật\tSở Y tế Hà Nam\tBộ Y tế (chủ trì), Bộ CA\tGấp\n"_s,
                                  u"I\tLĩnh vực y tế\t\t\n"_s,
                                  u"\tđoạn nữa\n"_s,
                                  u"> "_s,
                                  u"> 1. Đề nghị Bộ Y tế\n> trả lời.\n"_s,
                                  u"Ông A đã viết:\n"_s,
                                  u"PHỤ LỤC\n"_s,
                                  u"Cử tri huyện Đà Bắc kiến nghị:\n"_s,
                                  u"UBND TỈNH HÀ GIANG\n"_s,
                                  u"Sở TT&TT TP. Đà nẵng: Đề xuất nội dung họp Hội đồng\n"_s,
                                  u"Đơn vị đề xuất: Sở GD&ĐT Nam định\n"_s,
                                  u"II. KIẾN NGHỊ\n"_s,
                                  u"I. TÌNH HÌNH\n"_s,
                                  u"công nghệ thông-\ntin "_s,
                                  u"Bộ Tài chinh "_s,
                                  u"1\t"_s,
                                  u"| 1 | "_s,
                                  u"Bộ Nội vụ "_s,
                                  u"Đề nghị Bộ Tài chính "_s,
                                  u"các Bộ, ngành liên quan "_s,
                                  u"Chính phủ "_s,
                                  u"chủ trì, phối hợp với "_s,
                                  u"các Bộ: Tài chính, Nội vụ "_s,
                                  u"(HĐMB) "_s,
                                  u"Sở Y tế tỉnh Nghệ An: "_s,
                                  u"họp Hội đồng năm 2017 "_s,
                                  u"Kính gửi: "_s,
                                  u"Nơi nhận:\n"_s,
                                  u"Trên đây là "_s,
                                  u"./.\n"_s,
                                  u"KT. GIÁM ĐỐC\n"_s,
                                  u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"_s,
                                  u"3277 Go top\n"_s,
                                  u"Thống kê truy cập\n"_s,
                                  u"Ý kiến?\n"_s,
                                  u"1. Đạt, 7 phiếu (44 %)\n"_s,
                                  u"Tổng số phiếu: 16\n"_s,
                                  u"Nghị định 102/2009/NĐ-CP "_s,
                                  u"điểm a khoản 1 Điều 44 Luật Đầu tư công "_s,
                                  u"năm\n2020. "_s,
                                  u"“"_s,
                                  u"”"_s,
                                  u"\""_s,
                                  u"\n"_s,
                                  u"\n\n"_s,
                                  u"\t"_s,
                                  u". "_s,
                                  u", "_s,
                                  u": "_s,
                                  u"; "_s,
                                  u"7\n"_s,
                                  u"Trang 1/2\n"_s,
                                  u"--------\n"_s,
                                  u"ế\u0323\u0301"_s,
                                  u"\u00A0"_s,
                                  u"\u200B"_s,
                                  u"😀"_s};
    return list;
}

}  // namespace

class TestInvariant : public QObject {
    Q_OBJECT

private slots:
    void randomDocuments();
    void randomCharacters();
    void mutilatedLetters();
    void hostile_data();
    void hostile();
    void linear();
};

void TestInvariant::randomDocuments()
{
    QRandomGenerator random(1);
    const int documents = rounds(1500);
    for (int round = 0; round < documents; ++round) {
        QString text;
        const int count = random.bounded(1, 60);
        for (int i = 0; i < count; ++i)
            text += pieces().at(random.bounded(static_cast<int>(pieces().size())));
        const QStringList broken = problems(text);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n') + u"\n---\n"_s + text));
    }
}

void TestInvariant::randomCharacters()
{
    QRandomGenerator random(2);
    const int texts = rounds(300);
    for (int round = 0; round < texts; ++round) {
        QString text;
        const int count = random.bounded(1, 400);
        for (int i = 0; i < count; ++i) {
            // Lone surrogates, control characters and marks among them.
            const bool plain = random.bounded(3) > 0;
            text += QChar(static_cast<char16_t>(plain ? random.bounded(0x20, 0x7F)
                                                      : random.bounded(0x10000)));
        }
        const QStringList broken = problems(text);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
}

// Letters with lines cut out, doubled and swapped, with letters and stretches lost or doubled.
void TestInvariant::mutilatedLetters()
{
    QRandomGenerator random(3);
    const QString corpus = QStringLiteral(NGHISU_SOURCE_DIR) + u"/tests/corpus"_s;
    QStringList paths;
    const QStringList folders{corpus, corpus + u"/heldout"_s};
    for (const QString& folder : folders) {
        const QStringList files = QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        for (const QString& name : files)
            paths.append(folder + u'/' + name);
    }
    QVERIFY(!paths.isEmpty());
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const int count = rounds(15);
        for (int round = 0; round < count; ++round) {
            QStringList changed = lines;
            for (int k = 0; k < 4; ++k) {
                const qsizetype a = random.bounded(static_cast<int>(changed.size()));
                const qsizetype b = random.bounded(static_cast<int>(changed.size()));
                switch (random.bounded(3)) {
                case 0:
                    changed.swapItemsAt(a, b);
                    break;
                case 1:
                    changed.insert(a, changed.at(b));
                    break;
                default:
                    changed[a] = changed.at(a).left(random.bounded(30));
                    break;
                }
            }
            QString text = changed.join(u'\n');
            for (int k = random.bounded(6); k > 0 && text.size() > 40; --k) {
                const qsizetype at = random.bounded(static_cast<int>(text.size()) - 30);
                const qsizetype length = random.bounded(30);
                switch (random.bounded(4)) {
                case 0:
                    text.remove(at, length);
                    break;
                case 1:
                    text.insert(at, text.mid(at, length));
                    break;
                case 2:
                    text[at] = u'\n';
                    break;
                default:
                    text[at] = pieces().at(random.bounded(static_cast<int>(pieces().size()))).at(0);
                    break;
                }
            }
            const QStringList broken = problems(text);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(path + u": "_s + broken.join(u'\n') + u"\n---\n"_s + text));
        }
    }
}

void TestInvariant::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one long line") << u"1. "_s + u"Đề nghị Bộ Nội vụ, "_s.repeated(50000);
    QTest::newRow("no spaces") << QString(1000000, u'a');
    QTest::newRow("blank lines") << QString(500000, u'\n');
    QTest::newRow("markers") << u"1. 1. 1. "_s.repeated(50000);
    QTest::newRow("marker lines") << u"1. a\n"_s.repeated(50000);
    QTest::newRow("bullets") << u"- a\n+ b\n* c\n• d\n"_s.repeated(20000);
    QTest::newRow("jumping numbers") << u"7. a\n99. b\n3. c\n"_s.repeated(20000);
    QTest::newRow("open quotes") << u"“a \"b «c\n"_s.repeated(30000);
    QTest::newRow("brackets") << QString(200000, u'(');
    QTest::newRow("bodies") << u"1. "_s + u"Bộ Tài chính và "_s.repeated(40000);
    QTest::newRow("groups") << u"1. "_s + u"các Bộ, ngành, "_s.repeated(40000);
    QTest::newRow("slashes") << u"1. Đề nghị "_s + u"1/"_s.repeated(200000);
    QTest::newRow("dashes in numbers") << u"1. Đề nghị 1/A-"_s + u"B-"_s.repeated(200000);
    QTest::newRow("laws") << u"1. Đề nghị "_s + u"Luật Đất đai, "_s.repeated(40000);
    QTest::newRow("pinpoints") << u"1. Đề nghị "_s + u"khoản 1 Điều 2 "_s.repeated(40000)
                                      + u"Luật Đất đai"_s;
    QTest::newRow("digits") << QString(1000000, u'9');
    QTest::newRow("poll lines") << u"a 7 phiếu (1 %)\n"_s.repeated(20000);
    QTest::newRow("headings") << u"Đối với Bộ Y tế:\n1. a\n"_s.repeated(20000);
    QTest::newRow("tabs") << u"STT\tNội dung\n"_s + u"1\t\t\t\n"_s.repeated(50000);
    QString deep;
    for (int i = 1; i < 2000; ++i)
        deep += QString(u"1."_s.repeated(i % 300)) + u" a\n"_s;
    QTest::newRow("deep numbers") << deep;
    QTest::newRow("kinh gui") << u"Kính gửi: Bộ Nội vụ\n"_s.repeated(20000);
}

void TestInvariant::hostile()
{
    QFETCH(QString, text);
    // What takes worse than linear time here does not end within the time that a test has.
    const DraftDocument draft = read(text);
    QCOMPARE(brokenPromises(draft), QStringList());
    QCOMPARE(lostWords(draft), QStringList());
}

void TestInvariant::linear()
{
    const auto letter = [](int proposals) {
        QString text;
        for (int i = 1; i <= proposals; ++i)
            text += QString::number(i)
                  + u". Bộ Nội vụ và các Bộ ngành liên quan sửa đổi Nghị định 102/2009/NĐ-CP cho "
                    "phù hợp với Luật Đầu tư công.\n\n"_s;
        return text;
    };
    const DraftDocument many = read(letter(10000));
    QCOMPARE(many.proposals.size(), 10000);
    QCOMPARE(many.proposals.last().number, u"10000"_s);
    QVERIFY(many.leftOut.isEmpty());
    for (const DraftProposal& proposal : many.proposals) {
        QCOMPARE(proposal.bodies.size(), 2);
        QCOMPARE(proposal.citations.size(), 2);
    }
}

QTEST_GUILESS_MAIN(TestInvariant)
#include "tst_intake_invariant.moc"
