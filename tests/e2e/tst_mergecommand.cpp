// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/wordtemplate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

/// Templates from the command line.
class TestMergeCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(name));
        return file.fileName();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_file = path(u"hội đồng.nghisu"_s);
        QCOMPARE(runProgram({u"new"_s, m_file, u"--council"_s, u"Hội đồng thử"_s}).status, 0);
        QCOMPARE(runProgram({u"import"_s, m_file,
                             QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/"
                                                              "thu-hai-phong.txt")})
                     .status,
                 0);
    }

    void fills()
    {
        const QString mould =
            write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"{{hội"_s, u"_đồng}}"_s})
                                              + wordTable({{u"{{#kiến_nghị}}{{số}}"_s,
                                                            u"{{tên_ngắn}}{{/kiến_nghị}}"_s}})));
        const QString target = path(u"ra.docx"_s);
        const ProgramRun run = runProgram({u"merge"_s, m_file, mould, u"--to"_s, target});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.isEmpty() && run.complaint.isEmpty());
        const QStringList texts = wordTexts(read(target));
        QCOMPARE(texts.first(), u"Hội đồng thử"_s);
        QVERIFY(texts.size() > 5);
        QCOMPARE(texts.at(1), u"1"_s);
    }

    void saysWhatIsMissing()
    {
        const QString mould = write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"{{chủ tọa}}"_s})));
        const ProgramRun run =
            runProgram({u"merge"_s, m_file, mould, u"--to"_s, path(u"ra.docx"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY(run.complaint.contains(u"chủ tọa"));
        QCOMPARE(wordTexts(read(path(u"ra.docx"_s))), QStringList{u"…"_s});
    }

    void saysEveryMistakeAndWritesNothing()
    {
        const QString target = write(u"cũ.docx"_s, "the old one");
        const QString mould =
            write(u"sai.docx"_s, wordTemplate(wordParagraph({u"{{hội_đồn}}"_s})
                                              + wordParagraph({u"{{#kiến_nghị}}"_s})));
        const ProgramRun run = runProgram({u"merge"_s, m_file, mould, u"--to"_s, target});
        QCOMPARE(run.status, 1);
        const QStringList lines = run.complaint.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"Paragraph 1: ") && lines[1].contains(u"{{hội_đồng}}"));
        QVERIFY(lines[2].startsWith(u"Paragraph 2: "));
        QCOMPARE(read(target), QByteArray("the old one"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("not Word") << QByteArray("a text") << u"not a Word document"_s;
        QTest::newRow("broken") << wordTemplate({}).chopped(30) << u"damaged"_s;
        QTest::newRow("macros") << wordTemplate({}, {{u"word/vbaProject.bin"_s, "x"}})
                                << u"macros"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString target = path(u"không.docx"_s);
        const ProgramRun run =
            runProgram({u"merge"_s, m_file, write(u"hỏng.docx"_s, content), u"--to"_s, target});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complaint.contains(says), qPrintable(run.complaint));
        QVERIFY(run.complaint.contains(u"hỏng.docx"));
        QCOMPARE(run.complaint.trimmed().count(u'\n'), 0);
        QVERIFY(!QFile::exists(target));
    }

    void neverReplacesTemplateOrCouncil()
    {
        const QByteArray docx = wordTemplate(wordParagraph({u"{{hội_đồng}}"_s}));
        const QString mould = write(u"mẫu.docx"_s, docx);
        QCOMPARE(runProgram({u"merge"_s, m_file, mould, u"--to"_s, mould}).status, 1);
        QCOMPARE(read(mould), docx);
        const QByteArray council = read(m_file);
        QCOMPARE(runProgram({u"merge"_s, m_file, mould, u"--to"_s, m_file}).status, 1);
        QCOMPARE(read(m_file), council);
    }

    void listsFields()
    {
        const ProgramRun text = runProgram({u"merge"_s, u"--fields"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("{{council}}"));
        QVERIFY(text.out.contains("{{#proposals}} … {{/proposals}}"));
        const ProgramRun run = runProgram({u"merge"_s, u"--fields"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.jsonArray().size() > 60);
        const QJsonObject first = run.jsonArray().first().toObject();
        QCOMPARE(first.value(u"name"_s).toString(), u"council"_s);
        QCOMPARE(first.value(u"otherName"_s).toString(), u"hội_đồng"_s);
        QVERIFY(!first.value(u"description"_s).toString().isEmpty());
    }

    void writesSamples()
    {
        for (const QString& name : {u"giay-moi"_s, u"tong-hop-kien-nghi"_s}) {
            const QString sample = path(name + u".docx"_s);
            QCOMPARE(runProgram({u"merge"_s, u"--sample"_s, name, u"--to"_s, sample}).status, 0);
            const QString target = path(u"ra.docx"_s);
            const ProgramRun run = runProgram(
                {u"merge"_s, m_file, sample, u"--to"_s, target, u"--as"_s, u"invitation"_s});
            QCOMPARE(run.status, 0);
            QVERIFY(wordTexts(read(target)).join(u'\n').contains(u"Hội đồng thử"));
        }
        QCOMPARE(
            runProgram({u"merge"_s, u"--sample"_s, u"x"_s, u"--to"_s, path(u"x.docx"_s)}).status,
            1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("without target") << QStringList{u"a"_s, u"b.docx"_s};
        QTest::newRow("without template") << QStringList{u"a"_s, u"--to"_s, u"b.docx"_s};
        QTest::newRow("fields of a file") << QStringList{u"a"_s, u"b"_s, u"--fields"_s};
        QTest::newRow("sample without target") << QStringList{u"--sample"_s, u"giay-moi"_s};
        QTest::newRow("both") << QStringList{u"--sample"_s, u"giay-moi"_s, u"--fields"_s, u"--to"_s,
                                             u"x"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(runProgram(QStringList{u"merge"_s} + arguments).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
