// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/councilfile.h"
#include "session/programmeediting.h"
#include "support/packages.h"
#include "support/program.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

ProgramRun run(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s)
{
    return runProgram(arguments, locale);
}

const QString Letter = QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt");

}  // namespace

/// The command line as CLI.md promises it, from outside.
class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    QByteArray bytes(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_file = m_folder.filePath(u"%1.nghisu"_s.arg(quintptr(QTest::currentTestFunction())));
        QFile::remove(m_file);
        QCOMPARE(run({u"new"_s, m_file, u"--council"_s, u"Hội đồng thử"_s}).status, 0);
    }

    void explainsItself()
    {
        QCOMPARE(run({u"--version"_s}).out, QByteArray("nghisu " NGHISU_VERSION "\n"));
        const ProgramRun help = run({u"--help"_s});
        QCOMPARE(help.status, 0);
        for (const char* command : {"new", "import", "list", "poll", "export", "merge", "check"}) {
            const QByteArray usage = QByteArrayLiteral("nghisu ") + command;
            QVERIFY(help.out.contains(usage));
            const ProgramRun own = run({QString::fromLatin1(command), u"--help"_s});
            QCOMPARE(own.status, 0);
            QVERIFY(own.out.startsWith(usage));
        }
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("new without council") << QStringList{u"new"_s, u"x.nghisu"_s};
        QTest::addRow("list without file") << QStringList{u"list"_s};
        QTest::addRow("unknown option") << QStringList{u"list"_s, u"x"_s, u"--nonsense"_s};
        QTest::addRow("import without source") << QStringList{u"import"_s, u"x.nghisu"_s};
        QTest::addRow("poll without votes")
            << QStringList{u"poll"_s, u"x"_s, u"--question"_s, u"?"_s, u"--option"_s, u"Có"_s};
        QTest::addRow("export without target") << QStringList{u"export"_s, u"x"_s, u"agenda"_s};
        QTest::addRow("votes are no number") << QStringList{
            u"poll"_s, u"x"_s, u"--question"_s, u"?"_s, u"--option"_s, u"Có=nhiều"_s};
        QTest::addRow("votes are beyond all numbers")
            << QStringList{u"poll"_s, u"x"_s,        u"--question"_s,
                           u"?"_s,    u"--option"_s, u"Có=99999999999999999999"_s};
        QTest::addRow("option without a name")
            << QStringList{u"poll"_s, u"x"_s, u"--question"_s, u"?"_s, u"--option"_s, u"=5"_s};
        QTest::addRow("members are no number")
            << QStringList{u"poll"_s,     u"x"_s,    u"--question"_s, u"?"_s,
                           u"--option"_s, u"Có=1"_s, u"--members"_s,  u"x"_s};
        QTest::addRow("option without its value")
            << QStringList{u"export"_s, u"x"_s, u"agenda"_s, u"--to"_s};
        QTest::addRow("too many files") << QStringList{u"check"_s, u"x"_s, u"y"_s};
        QTest::addRow("meeting is no number")
            << QStringList{u"list"_s, u"x"_s, u"--meeting"_s, u"abc"_s};
        QTest::addRow("no such encoding") << QStringList{
            u"import"_s, u"-"_s, Letter, u"--dry-run"_s, u"--encoding"_s, u"UTF-7"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.complaint.isEmpty());
    }

    // What is no command is a file for the window, and there is no display here.
    void saysThatThereIsNoDisplay()
    {
        const ProgramRun english = run({m_file});
        QCOMPARE(english.status, 1);
        QVERIFY2(english.complaint.contains(u"--help"_s), qPrintable(english.complaint));
        QCOMPARE(english.complaint.count(u'\n'), 0);
        const ProgramRun vietnamese = run({}, u"vi_VN.UTF-8"_s);
        QCOMPARE(vietnamese.status, 1);
        QVERIFY(vietnamese.complaint != english.complaint);
        QCOMPARE(run({u"lst"_s, m_file}).status, 2);
        QCOMPARE(run({u"-platform"_s, u"offscreen"_s, u"lst"_s, m_file}).status, 2);
        QCOMPARE(run({u"-platform"_s, u"offscreen"_s, u"--nonsense"_s}).status, 2);
    }

    void helpIsInTheLanguageOfTheLocale()
    {
        for (const QString& command :
             {u"new"_s, u"import"_s, u"list"_s, u"poll"_s, u"export"_s, u"check"_s}) {
            const ProgramRun english = run({command, u"--help"_s});
            const ProgramRun vietnamese = run({command, u"--help"_s}, u"vi_VN.UTF-8"_s);
            QCOMPARE(vietnamese.status, 0);
            QVERIFY(vietnamese.complaint.isEmpty());
            QVERIFY2(vietnamese.out != english.out, qPrintable(command));
        }
    }

    void outputThatIsLostIsAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        const ProgramRun outcome = runProgram({u"list"_s, m_file}, u"C.UTF-8"_s, u"/dev/full"_s);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.complaint.count(u'\n'), 0);
        QVERIFY(!outcome.complaint.isEmpty());
    }

    void newRefusesAFileThatIsThere()
    {
        const QByteArray before = bytes(m_file);
        const ProgramRun again = run({u"new"_s, m_file, u"--council"_s, u"Khác"_s});
        QCOMPARE(again.status, 1);
        QVERIFY(again.complaint.contains(QFileInfo(m_file).fileName()));
        QCOMPARE(bytes(m_file), before);
    }

    void othersNeverCreateAFile()
    {
        const QString none = m_folder.filePath(u"none.nghisu"_s);
        for (const QStringList& arguments :
             {QStringList{u"list"_s, none}, QStringList{u"check"_s, none},
              QStringList{u"import"_s, none, Letter},
              QStringList{u"export"_s, none, u"agenda"_s, u"--to"_s, none + u".pdf"_s},
              QStringList{u"poll"_s, none, u"--question"_s, u"?"_s, u"--option"_s, u"Có=1"_s}}) {
            QCOMPARE(run(arguments).status, 1);
            QVERIFY(!QFile::exists(none));
        }
    }

    void dryRunOpensNoFile()
    {
        const ProgramRun outcome = run({u"import"_s, u"-"_s, Letter, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const QJsonObject draft = outcome.json();
        QCOMPARE(draft[u"source"_s].toString(), u"thu-hai-phong.txt"_s);
        QCOMPARE(draft[u"encoding"_s].toString(), u"UTF-8"_s);
        const QJsonArray proposals = draft[u"proposals"_s].toArray();
        QCOMPARE(proposals.size(), 6);
        QCOMPARE(proposals[0][u"number"_s].toString(), u"1"_s);
        const QJsonObject lead = proposals[0][u"bodies"_s][0].toObject();
        QCOMPARE(lead[u"name"_s].toString(), u"Bộ Thông tin và Truyền thông"_s);
        QCOMPARE(lead[u"role"_s].toString(), u"lead"_s);
        QCOMPARE(lead[u"group"_s].toBool(), false);
        const QJsonObject poll = draft[u"polls"_s].toArray().first().toObject();
        QCOMPARE(poll[u"total"_s].toInt(), 16);
        QCOMPARE(poll[u"options"_s][0][u"percent"_s].toInt(), 44);
        QVERIFY(!draft[u"leftOut"_s].toArray().isEmpty());
    }

    // A mail is as many letters as hang on it; what cannot be read of it is said, the rest goes on.
    void takesInAllThatASourceHolds()
    {
        const QByteArray letter = bytes(Letter);
        const QString mail = m_folder.filePath(u"thu.eml"_s);
        QFile file(mail);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "From: a@b.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
            "boundary=b\r\n\r\n--b\r\n\r\nXin gửi kiến nghị kèm theo.\r\n"
            "--b\r\nContent-Type: application/zip; name=kem.zip\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n"
            + support::zipOf({{u"phu-luc.docx"_s, support::docxOf(support::docxParagraph(
                                                      u"1. Đề nghị Bộ Y tế sửa Thông tư."_s))},
                              {u"thu.txt"_s, letter},
                              {u"hong.docx"_s, "PK\x03\x04"}})
                  .toBase64()
            + "\r\n--b--\r\n");
        file.close();
        const ProgramRun dry = run({u"import"_s, u"-"_s, mail, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.status, 0);
        QVERIFY(dry.complaint.contains(u"thu.eml/kem.zip/hong.docx"_s));
        const QJsonArray sources = QJsonDocument::fromJson(dry.out).array();
        QStringList names;
        for (const QJsonValue& source : sources)
            names.append(source[u"source"_s].toString());
        QCOMPARE(names, (QStringList{u"thu.eml"_s, u"thu.eml/kem.zip/phu-luc.docx"_s,
                                     u"thu.eml/kem.zip/thu.txt"_s}));
        // The mail itself asks nothing: that is said, and its letters are taken in.
        const ProgramRun taken = run({u"import"_s, m_file, mail});
        QCOMPARE(taken.status, 0);
        QVERIFY(taken.complaint.contains(u"“thu.eml”"_s));
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}).json()[u"proposals"_s].toInt(), 7);
    }

    // Nobody is asked because of a word that is only nearly a name, and that is said.
    void saysWhichNamesAreMisspelt()
    {
        const QString source = m_folder.filePath(u"sai.txt"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1. Bộ Thông tin và Truyên thông ban hành hướng dẫn.\n"
                   "2. Bộ Nội vụ xem xét ban hành Thông tư.\n");
        file.close();
        const ProgramRun taken = run({u"import"_s, m_file, source});
        QCOMPARE(taken.status, 0);
        QVERIFY(taken.complaint.contains(u"“Bộ Thông tin và Truyên thông”"_s));
        QVERIFY(!taken.complaint.contains(u"Bộ Nội vụ"_s));
        QVERIFY(QString::fromUtf8(taken.out).contains(u"1. Bộ Thông tin và Truyên thông ban hành "
                                                      "hướng dẫn. []"_s));
        const QJsonArray listed =
            run({u"list"_s, m_file, u"--json"_s}).json()[u"proposals"_s].toArray();
        QVERIFY(!listed.isEmpty());
        QVERIFY(listed.first()[u"bodies"_s].toArray().isEmpty());
    }

    void readsOldEncodings()
    {
        const QString source = m_folder.filePath(u"cu.txt"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1. \xae\xd2 ngh\xde B\xe9 N\xe9i v\xf4 xem x\xd0t.\n");
        file.close();
        const QStringList dry{u"import"_s, u"-"_s, source, u"--dry-run"_s, u"--json"_s};
        QJsonObject draft = run(dry).json();
        QCOMPARE(draft[u"encoding"_s].toString(), u"TCVN3"_s);
        QCOMPARE(draft[u"proposals"_s][0][u"text"_s].toString(), u"đề nghị Bộ Nội vụ xem xét."_s);
        draft = run(dry + QStringList{u"--encoding"_s, u"viscii"_s}).json();
        QCOMPARE(draft[u"encoding"_s].toString(), u"VISCII"_s);
        QVERIFY(draft[u"proposals"_s][0][u"text"_s].toString() != u"đề nghị Bộ Nội vụ xem xét."_s);
    }

    void importsListsAndExports()
    {
        QCOMPARE(run({u"import"_s, m_file, Letter}).status, 0);
        const QJsonObject list = run({u"list"_s, m_file, u"--json"_s}).json();
        QCOMPARE(list[u"council"_s].toString(), u"Hội đồng thử"_s);
        QCOMPARE(list[u"proposals"_s].toArray().size(), 6);
        QVERIFY(list[u"meeting"_s][u"id"_s].toInt() > 0);
        QVERIFY(!list[u"meeting"_s][u"title"_s].toString().isEmpty());

        // A second letter goes to the same meeting, after the first.
        QCOMPARE(run({u"import"_s, m_file, Letter, Letter}).status, 0);
        const QJsonArray more =
            run({u"list"_s, m_file, u"--json"_s}).json()[u"proposals"_s].toArray();
        QCOMPARE(more.size(), 18);
        QCOMPARE(more.last()[u"number"_s].toString(), u"18"_s);

        for (const QString& suffix : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"csv"_s}) {
            const QString target = m_folder.filePath(u"agenda."_s + suffix);
            const ProgramRun outcome = run({u"export"_s, m_file, u"agenda"_s, u"--to"_s, target});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.complaint));
            QVERIFY(bytes(target).size() > 500);
        }
        QVERIFY(bytes(m_folder.filePath(u"agenda.pdf"_s)).startsWith("%PDF"));
        const ProgramRun unknown =
            run({u"export"_s, m_file, u"poem"_s, u"--to"_s, m_folder.filePath(u"x.pdf"_s)});
        QCOMPARE(unknown.status, 1);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
    }

    void exportsTheProgramme()
    {
        QCOMPARE(run({u"import"_s, m_file, Letter}).status, 0);
        const auto exported = [this](const QString& target) {
            return run({u"export"_s, m_file, u"programme"_s, u"--to"_s, target});
        };
        const QString early = m_folder.filePath(u"early.pdf"_s);
        const ProgramRun none = exported(early);
        QCOMPARE(none.status, 1);
        QVERIFY(none.complaint.contains(u"programme"_s));
        QVERIFY(!QFile::exists(early));
        {
            const SystemClock clock;
            const auto file = CouncilFile::open(m_file, Access::ReadWrite, clock);
            QVERIFY(file.has_value());
            const auto meetings = (*file)->read().council.meetings();
            QVERIFY(meetings && !meetings->isEmpty());
            QVERIFY(draftProgramme(**file, meetings->first().id, Words(u"vi"_s).programme()));
        }
        for (const QString& format :
             {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"md"_s, u"xlsx"_s, u"csv"_s}) {
            const QString target = m_folder.filePath(u"programme."_s + format);
            const ProgramRun outcome = exported(target);
            QVERIFY2(outcome.status == 0, qPrintable(outcome.complaint));
            QVERIFY(bytes(target).size() > 200);
        }
        QVERIFY(bytes(m_folder.filePath(u"programme.csv"_s)).contains("08h00 - 08h10"));
    }

    void recordsAPoll()
    {
        QCOMPARE(run({u"import"_s, m_file, Letter}).status, 0);
        const QStringList vote{u"poll"_s,       m_file,
                               u"--question"_s, u"Thông qua?"_s,
                               u"--option"_s,   u"Tán thành=18"_s,
                               u"--option"_s,   u"Không tán thành=4"_s,
                               u"--option"_s,   u"Không biểu quyết=1"_s,
                               u"--members"_s,  u"25"_s,
                               u"--present"_s,  u"23"_s,
                               u"--rule"_s,     u"members-2/3-more"_s,
                               u"--json"_s};
        const ProgramRun outcome = run(vote + QStringList{u"--proposal"_s, u"3"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.complaint));
        QCOMPARE(outcome.json()[u"verdict"_s].toString(), u"passed"_s);
        QVERIFY(outcome.json()[u"sentence"_s].toString().contains(u"18"_s));
        QCOMPARE(outcome.json()[u"total"_s].toInt(), 23);
        QCOMPARE(run(vote + QStringList{u"--proposal"_s, u"99"_s}).status, 1);

        const ProgramRun opinions =
            run({u"poll"_s, m_file, u"--question"_s, u"Ý kiến?"_s, u"--option"_s, u"Đạt=7"_s,
                 u"--option"_s, u"Chưa đạt=4"_s, u"--option"_s, u"Cần thêm=5"_s, u"--json"_s});
        QCOMPARE(opinions.status, 0);
        QCOMPARE(opinions.json()[u"verdict"_s].toString(), u"none"_s);
        QCOMPARE(opinions.json()[u"options"_s][2][u"percent"_s].toInt(), 31);

        const ProgramRun check = run({u"check"_s, m_file, u"--json"_s});
        QCOMPARE(check.status, 0);
        QCOMPARE(check.json()[u"ok"_s].toBool(), true);
        QCOMPARE(check.json()[u"proposals"_s].toInt(), 6);
        QCOMPARE(check.json()[u"ballots"_s].toInt(), 39);
    }

    void refusesImpossibleCounts()
    {
        const ProgramRun outcome = run({u"poll"_s, m_file, u"--question"_s, u"Thông qua?"_s,
                                        u"--option"_s, u"Tán thành=30"_s, u"--present"_s, u"23"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.complaint.contains(u"30"_s));
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}).json()[u"ballots"_s].toInt(), 0);
    }

    void badSourcesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("blank") << QByteArray("  \n\n \t ");
        QTest::addRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2\3\0\xff\xfe\0\0",
                                              15);
        QTest::addRow("no proposals") << QByteArray("Chào các bạn.\nHôm nay trời đẹp.\n");
        QTest::addRow("8-bit letters of another language")
            << QByteArray("1. Die Gr\xf6\xdf"
                          "e der B\xf6gen h\xe4ngt von den Fl\xe4"
                          "chen ab.\n");
        QTest::addRow("old document")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0');
        QTest::addRow("archive without letters") << support::zipOf({{u"a.png"_s, "\x89PNG"}});
    }

    void badSourcesChangeNothing()
    {
        QFETCH(QByteArray, content);
        const QString source = m_folder.filePath(u"bad.txt"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        // The good letter before it is not taken in either.
        const ProgramRun outcome = run({u"import"_s, m_file, Letter, source});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.complaint.count(u'\n'), 0);
        QVERIFY(outcome.complaint.contains(u"bad.txt"_s));
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}).json()[u"proposals"_s].toInt(), 0);
    }

    void saysItInTheLanguageOfTheLocale()
    {
        const QString none = m_folder.filePath(u"none.nghisu"_s);
        const QString english = run({u"list"_s, none}, u"C.UTF-8"_s).complaint;
        const QString vietnamese = run({u"list"_s, none}, u"vi_VN.UTF-8"_s).complaint;
        QVERIFY(english.contains(u"none.nghisu"_s) && vietnamese.contains(u"none.nghisu"_s));
        QVERIFY(english != vietnamese);
    }

    void checkFindsABrokenFile()
    {
        QCOMPARE(run({u"import"_s, m_file, Letter}).status, 0);
        QByteArray content = bytes(m_file);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.left(content.size() / 2));
        file.close();
        const ProgramRun outcome = run({u"check"_s, m_file, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.json()[u"ok"_s].toBool(true), false);
        QVERIFY(!outcome.json()[u"problems"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
