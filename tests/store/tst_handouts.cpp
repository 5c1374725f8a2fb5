// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filekeeper.h"
#include "session/handingout.h"
#include "session/listediting.h"
#include "session/merging.h"
#include "session/programmeediting.h"
#include "session/voting.h"
#include "store/connection.h"
#include "store/keptfiles.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A PDF of a size, as far as anybody looks who keeps it.
QByteArray pdf(qint64 size, char filling = 'x')
{
    return "%PDF-1.7\n" + QByteArray(size - 9, filling);
}

QString titles(const QList<Handout>& handouts)
{
    QStringList all;
    for (const Handout& handout : handouts)
        all.append(handout.title);
    return all.join(u", "_s);
}

}  // namespace

/// Papers that are handed out: taken into the council's file, kept there, undone, and gone when nothing can
/// bring them back.
class TestHandouts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_council.reset(); }

    void whatIsTakenInComesOutTheSame();
    void theSameFileIsKeptOnce();
    void whatIsNotHandedOutIsRefused_data();
    void whatIsNotHandedOutIsRefused();
    void cancellingLeavesNothing();
    void stepsAreUndoneAndRedone();
    void orderAndPlaces();
    void whatBelongedToARemovedItemStays();
    void mergedProposalsUniteTheirPapers();
    void filesGoWhenNothingCanBringThemBack();
    void filesStayAsLongAsUndoMayNeedThem();
    void aDamagedFileIsFound();
    void copiesHoldThePapers();
    void theFileIsReadOnlyAndStillRead();

private:
    QString write(const QString& name, const QByteArray& bytes);
    Result<KeptFile> keep(const QString& name, const QByteArray& bytes);
    /// Keeps a file and hands it out.
    Handout handOutFile(const QString& title, const QByteArray& bytes);
    QList<Handout> handouts() { return *handoutsOf(file(), m_council->meeting()); }
    QByteArray bytesOf(const KeptFile& kept);
    CouncilFile& file() { return m_council->file(); }

    std::unique_ptr<TempCouncil> m_council;
};

void TestHandouts::init()
{
    m_council = std::make_unique<TempCouncil>();
}

QString TestHandouts::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_council->folder() + u'/' + name;
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("Not written.");
    return path;
}

Result<KeptFile> TestHandouts::keep(const QString& name, const QByteArray& bytes)
{
    return FileKeeper(file()).keep(write(name, bytes));
}

Handout TestHandouts::handOutFile(const QString& title, const QByteArray& bytes)
{
    Handout handout;
    handout.title = title;
    handout.fileName = u"tệp.pdf"_s;
    handout.file = keep(u"tệp.pdf"_s, bytes).value();
    if (!handOut(file(), m_council->meeting(), {handout}))
        qFatal("Not handed out.");
    return handouts().last();
}

QByteArray TestHandouts::bytesOf(const KeptFile& kept)
{
    static int number = 0;
    const QString path = m_council->folder() + u"/out-%1"_s.arg(++number);
    QFile out(path);
    if (!FileKeeper(file()).writeOut(kept, path) || !out.open(QIODevice::ReadOnly))
        return {};
    return out.readAll();
}

void TestHandouts::whatIsTakenInComesOutTheSame()
{
    // Less than a piece, a piece to the byte, and many transactions of pieces.
    for (const qint64 size :
         {qint64{10}, KeptFiles::pieceSize, KeptFiles::pieceSize * 9 + 1, qint64{5'000'000}}) {
        const QByteArray bytes = pdf(size);
        qint64 last = 0;
        const auto kept = FileKeeper(file()).keep(write(u"báo cáo.pdf"_s, bytes), [&](qint64 done) {
            last = std::max(last, done);
            return true;
        });
        QVERIFY(kept);
        QCOMPARE(kept->size, size);
        QCOMPARE(last, size);
        QVERIFY(bytesOf(*kept) == bytes);
        m_council->reopen();
    }
    QVERIFY(file().check()->isOk());
}

void TestHandouts::theSameFileIsKeptOnce()
{
    const QByteArray bytes = pdf(3'000'000);
    const Handout first = handOutFile(u"Báo cáo"_s, bytes);
    const qint64 size = QFileInfo(m_council->path()).size();
    const Handout second = handOutFile(u"Báo cáo lần hai"_s, bytes);
    QCOMPARE(second.file, first.file);
    m_council->reopen();
    QVERIFY(QFileInfo(m_council->path()).size() < size + 3'500'000);
    // One goes, and the other can still be read.
    QVERIFY(takeBackHandouts(file(), m_council->meeting(), {first.id}));
    m_council->reopen();
    QVERIFY(bytesOf(handouts().first().file) == bytes);
}

void TestHandouts::whatIsNotHandedOutIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a page") << u"trang.html"_s << QByteArray("<html>") << ErrorCode::UnknownFormat;
    QTest::newRow("a program") << u"a.pdf.exe"_s << QByteArray("MZ") << ErrorCode::UnknownFormat;
    QTest::newRow("a picture with a script")
        << u"hình.svg"_s << QByteArray("<svg>") << ErrorCode::UnknownFormat;
    QTest::newRow("a page in disguise")
        << u"trang.pdf"_s << QByteArray("<html>") << ErrorCode::SourceDamaged;
    QTest::newRow("nothing") << u"trống.pdf"_s << QByteArray() << ErrorCode::SourceEmpty;
    QTest::newRow("too large") << u"to.pdf"_s << pdf(largestHandout + 1)
                               << ErrorCode::SourceTooLarge;
}

void TestHandouts::whatIsNotHandedOutIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto kept = keep(name, bytes);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, code);
    QCOMPARE(FileKeeper(file()).keep(m_council->folder() + u"/none.pdf"_s).error().code,
             ErrorCode::FileNotFound);
}

void TestHandouts::cancellingLeavesNothing()
{
    const QString path = write(u"to.pdf"_s, pdf(8'000'000));
    const auto kept = FileKeeper(file()).keep(path, [](qint64 done) { return done < 3'000'000; });
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Cancelled);
    const auto connection = Connection::open(m_council->path(), Connection::Mode::ReadOnly);
    QCOMPARE(*(*connection)->number(u"SELECT count(*) FROM kept_file"_s), 0);
    QCOMPARE(*(*connection)->number(u"SELECT count(*) FROM kept_piece"_s), 0);
}

void TestHandouts::stepsAreUndoneAndRedone()
{
    const QStringList before = dump(m_council->path());
    Handout handout = handOutFile(u"Dự thảo báo cáo"_s, pdf(600'000));
    QCOMPARE(file().undoStep()->op, u"handout.add"_s);
    handout.title = u"  Dự thảo   báo cáo (lần 2) "_s;
    handout.guests = true;
    QVERIFY(editHandouts(file(), {handout}));
    QCOMPARE(handouts().first().title, u"Dự thảo báo cáo (lần 2)"_s);
    QVERIFY(takeBackHandouts(file(), m_council->meeting(), {handout.id}));
    QCOMPARE(handouts().size(), 0);

    QVERIFY(file().undo());
    QCOMPARE(handouts().size(), 1);
    QVERIFY(handouts().first().guests);
    QVERIFY(file().undo());
    QVERIFY(!handouts().first().guests);
    QVERIFY(file().undo());
    QCOMPARE(dump(m_council->path()), before);
    for (int i = 0; i < 2; ++i)
        QVERIFY(file().redo());
    QCOMPARE(titles(handouts()), u"Dự thảo báo cáo (lần 2)"_s);
    QVERIFY(bytesOf(handouts().first().file) == pdf(600'000));
    QCOMPARE(editHandouts(file(), {Handout()}).error().code, ErrorCode::EmptyName);
}

void TestHandouts::orderAndPlaces()
{
    for (const QString& title : {u"A"_s, u"B"_s, u"C"_s})
        handOutFile(title, pdf(100, title[0].toLatin1()));
    Handout document;
    document.title = u"Chương trình"_s;
    document.document = u"programme"_s;
    QVERIFY(handOut(file(), m_council->meeting(), {document}));
    QVERIFY(moveHandouts(file(), m_council->meeting(), {handouts()[3].id, handouts()[2].id}, -2));
    QCOMPARE(titles(handouts()), u"C, Chương trình, A, B"_s);
    Handout first = handouts().first();
    first.entry.proposal = m_council->add(u"Kiến nghị"_s);
    QVERIFY(editHandouts(file(), {first}));
    QCOMPARE(file().record(m_council->meeting())->handouts.first().entry, first.entry);
}

void TestHandouts::whatBelongedToARemovedItemStays()
{
    AgendaItem item;
    item.title = u"Thảo luận"_s;
    const AgendaItemId id = addItem(file(), m_council->meeting(), item, {}).value();
    Handout handout = handOutFile(u"A"_s, pdf(100));
    handout.entry.item = id;
    QVERIFY(editHandouts(file(), {handout}));
    QVERIFY(removeItems(file(), m_council->meeting(), {id}));
    QCOMPARE(handouts().first().entry, CourseEntry());
    QVERIFY(file().undo());
    QCOMPARE(handouts().first().entry.item, id);
}

void TestHandouts::mergedProposalsUniteTheirPapers()
{
    const ProposalId kept = m_council->add(u"Một"_s);
    const ProposalId other = m_council->add(u"Hai"_s);
    Handout handout = handOutFile(u"A"_s, pdf(100));
    handout.entry.proposal = other;
    QVERIFY(editHandouts(file(), {handout}));
    QVERIFY(mergeProposals(file(), kept, {other}, {}));
    QCOMPARE(handouts().first().entry.proposal, kept);
    QVERIFY(file().undo());
    QCOMPARE(handouts().first().entry.proposal, other);
}

void TestHandouts::filesStayAsLongAsUndoMayNeedThem()
{
    const QByteArray bytes = pdf(2'000'000);
    const Handout handout = handOutFile(u"A"_s, bytes);
    QVERIFY(takeBackHandouts(file(), m_council->meeting(), {handout.id}));
    m_council->reopen();
    QVERIFY(file().undo());
    QVERIFY(bytesOf(handouts().first().file) == bytes);
    // Taken back by undo itself, it can be done again.
    QVERIFY(file().undo());
    m_council->reopen();
    QVERIFY(file().redo());
    QVERIFY(bytesOf(handouts().first().file) == bytes);
}

void TestHandouts::filesGoWhenNothingCanBringThemBack()
{
    const Handout gone = handOutFile(u"A"_s, pdf(2'000'000));
    const Handout stays = handOutFile(u"B"_s, pdf(1'000'000, 'b'));
    QVERIFY(takeBackHandouts(file(), m_council->meeting(), {gone.id}));
    // A vote stands before what came earlier: nothing goes back behind it.
    VoteEntry entry;
    entry.meeting = m_council->meeting();
    entry.question = u"Thông qua?"_s;
    entry.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    entry.options[0].votes = 3;
    entry.present = 3;
    entry.members = 3;
    QVERIFY(recordVote(file(), entry));
    m_council->reopen();
    QCOMPARE(bytesOf(gone.file), QByteArray());
    QVERIFY(bytesOf(stays.file) == pdf(1'000'000, 'b'));
    QVERIFY(file().check()->isOk());
}

void TestHandouts::aDamagedFileIsFound()
{
    handOutFile(u"A"_s, pdf(600'000));
    m_council->close();
    QCOMPARE(runSql(m_council->path(), u"UPDATE kept_piece SET bytes = zeroblob(length(bytes)) "
                                       "WHERE position = 1"_s),
             QString());
    m_council->reopen();
    const auto report = file().check();
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(report->problems.first().code, u"content"_s);
    // What is damaged is not given to anybody as if it were whole.
    const auto out =
        FileKeeper(file()).writeOut(handouts().first().file, m_council->folder() + u"/out"_s);
    QCOMPARE(out.error().code, ErrorCode::DamagedFile);
}

void TestHandouts::copiesHoldThePapers()
{
    handOutFile(u"A"_s, pdf(600'000));
    const QString copy = m_council->folder() + u"/copy.nghisu"_s;
    QVERIFY(file().backUp(copy));
    const auto opened = CouncilFile::open(copy, Access::ReadWrite, m_council->clock());
    QVERIFY(opened);
    const auto there = handoutsOf(**opened, m_council->meeting());
    QCOMPARE(there->size(), 1);
    const QString out = m_council->folder() + u"/of-copy"_s;
    QVERIFY(FileKeeper(**opened).writeOut(there->first().file, out));
    QCOMPARE(QFileInfo(out).size(), 600'000);
}

void TestHandouts::theFileIsReadOnlyAndStillRead()
{
    handOutFile(u"A"_s, pdf(600'000));
    m_council->close();
    const auto opened = CouncilFile::open(m_council->path(), Access::ReadOnly, m_council->clock());
    QVERIFY(opened);
    const FileKeeper keeper(**opened);
    QCOMPARE(keeper.keep(write(u"b.pdf"_s, pdf(20))).error().code, ErrorCode::OpenedToRead);
    const QString out = m_council->folder() + u"/of-reader"_s;
    QVERIFY(keeper.writeOut(handoutsOf(**opened, m_council->meeting())->first().file, out));
    QCOMPARE(QFileInfo(out).size(), 600'000);
}

QTEST_GUILESS_MAIN(TestHandouts)
#include "tst_handouts.moc"
