// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the letters of tests/corpus and compares with what a person says is in them. What is known
// to be read wrongly stands in known-misses.tsv: nothing may join it, and what is read rightly now
// must leave it. NGHISU_WRITE_MISSES=1 tst_intake_letters writes it anew; look at the difference in
// git before you keep it.
#include "intake/directory.h"
#include "intake/intake.h"
#include "support/scoring.h"
#include "support/textdrafts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return QStringLiteral(NGHISU_SOURCE_DIR) + u"/tests/corpus"_s;
}

QString missesPath()
{
    return corpus() + u"/known-misses.tsv"_s;
}

// "letter\tmiss", a line each.
QStringList knownMisses()
{
    QFile file(missesPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u'¶').replace(u'\t', u'→');
}

}  // namespace

class TestLetters : public QObject {
    Q_OBJECT

private slots:
    void letters_data();
    void letters();
    void leftOut_data();
    void leftOut();
    void cleanupTestCase();

private:
    QStringList m_misses;
};

void TestLetters::letters_data()
{
    QTest::addColumn<QString>("path");
    const QStringList folders{corpus(), corpus() + u"/heldout"_s};
    for (const QString& folder : folders) {
        const QStringList files = QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder + u'/' + file;
    }
}

void TestLetters::letters()
{
    QFETCH(QString, path);
    static const Intake intake(standardDirectory());
    const Result<DraftDocument> draft = intake.readFile(path);
    QVERIFY(draft.has_value());
    QCOMPARE(brokenPromises(*draft), QStringList());
    QCOMPARE(lostWords(*draft), QStringList());

    QFile file(QString(path).replace(u".txt"_s, u".json"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const Score score = scoreOf(*draft, QJsonDocument::fromJson(file.readAll()).object());
    const QStringList found = score.misses + score.differences;
    QStringList lines;
    for (const QString& miss : found)
        lines.append(QString::fromUtf8(QTest::currentDataTag()) + u'\t' + oneLine(miss));
    m_misses += lines;
    if (qEnvironmentVariableIsSet("NGHISU_WRITE_MISSES"))
        return;
    QStringList known;
    const QStringList all = knownMisses();
    for (const QString& line : all) {
        if (line.section(u'\t', 0, 0) == QString::fromUtf8(QTest::currentDataTag()))
            known.append(line);
    }
    lines.sort();
    known.sort();
    QCOMPARE(lines, known);
}

void TestLetters::cleanupTestCase()
{
    if (!qEnvironmentVariableIsSet("NGHISU_WRITE_MISSES"))
        return;
    QFile file(missesPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_misses.sort();
    for (const QString& line : std::as_const(m_misses))
        file.write(line.toUtf8() + '\n');
}

// Some letters also say what is to be left out, and why.
void TestLetters::leftOut_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(corpus()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        QFile truth(corpus() + u'/' + file);
        if (truth.open(QIODevice::ReadOnly)
            && QJsonDocument::fromJson(truth.readAll()).object().contains(u"leftOut"_s))
            QTest::newRow(qPrintable(file)) << truth.fileName();
    }
}

void TestLetters::leftOut()
{
    QFETCH(QString, path);
    static const Intake intake(standardDirectory());
    const Result<DraftDocument> draft =
        intake.readFile(QString(path).replace(u".json"_s, u".txt"_s));
    QVERIFY(draft.has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const auto shown = [](const QJsonObject& object) {
        return QString::fromUtf8(
            QJsonDocument(object.value(u"leftOut"_s).toArray()).toJson(QJsonDocument::Indented));
    };
    QCOMPARE(shown(draftToJson(*draft)), shown(truth));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_intake_letters.moc"
