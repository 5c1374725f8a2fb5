// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/counciledit.h"
#include "session/paperwork.h"
#include "support/tempcouncil.h"

#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Number, day, signer and recipients of the documents of a meeting, and the style of all of them.
class TestPaperwork : public QObject {
    Q_OBJECT

private slots:
    void areKeptAndTakenBack();
    void proposeTheSignerAgain();
    void keepNoNameWithoutTitle();
    void keepRecipientsOfTheirOwn();
    void needAMeeting();
    void outputsAreRememberedAndAreNoStep();
    void styleIsTheCouncils();

private:
    static PaperOptions of(TempCouncil& council, MeetingId meeting, const QString& document)
    {
        return council.file().record(meeting)->papers.value(document);
    }
};

void TestPaperwork::areKeptAndTakenBack()
{
    TempCouncil council;
    const PaperOptions options{u"12"_s, QDate(2017, 11, 20), u"Phó Chủ tịch"_s, u"Trần Thị Hoa"_s};
    QVERIFY(setPaperOptions(council.file(), council.meeting(), u"invitation"_s, options));
    QCOMPARE(of(council, council.meeting(), u"invitation"_s), options);
    QCOMPARE(of(council, council.meeting(), u"agenda"_s), PaperOptions());
    PaperOptions other = options;
    other.number = u"13"_s;
    QVERIFY(setPaperOptions(council.file(), council.meeting(), u"invitation"_s, other));
    QVERIFY(council.file().undo());
    QCOMPARE(of(council, council.meeting(), u"invitation"_s), options);
    QVERIFY(council.file().undo());
    QCOMPARE(of(council, council.meeting(), u"invitation"_s), PaperOptions());
    QVERIFY(council.file().redo());
    QCOMPARE(of(council, council.meeting(), u"invitation"_s), options);
    QVERIFY(council.file().check()->isOk());
}

void TestPaperwork::proposeTheSignerAgain()
{
    TempCouncil council;
    QVERIFY(setPaperOptions(council.file(), council.meeting(), u"invitation"_s,
                            {u"12"_s, QDate(2017, 11, 20), u"Phó Chủ tịch"_s, u"Trần Thị Hoa"_s}));
    Meeting next;
    next.title = u"Họp lần hai"_s;
    const MeetingId second = *addMeeting(council.file(), next);
    // Number and day are each document's own.
    QCOMPARE(of(council, second, u"invitation"_s),
             (PaperOptions{{}, {}, u"Phó Chủ tịch"_s, u"Trần Thị Hoa"_s}));
    QVERIFY(setPaperOptions(council.file(), second, u"invitation"_s, {u"1"_s, {}, {}, {}}));
    QCOMPARE(of(council, second, u"invitation"_s), (PaperOptions{u"1"_s, {}, {}, {}}));
    QCOMPARE(of(council, council.meeting(), u"invitation"_s).number, u"12"_s);
}

void TestPaperwork::keepNoNameWithoutTitle()
{
    TempCouncil council;
    QVERIFY(setPaperOptions(council.file(), council.meeting(), u"agenda"_s,
                            {u" 7 "_s, {}, u"  "_s, u"Trần Thị Hoa"_s}));
    QCOMPARE(of(council, council.meeting(), u"agenda"_s), (PaperOptions{u"7"_s, {}, {}, {}}));
}

void TestPaperwork::keepRecipientsOfTheirOwn()
{
    TempCouncil council;
    PaperOptions options;
    options.number = u"7"_s;
    options.recipients = {u" Các Sở,  ngành "_s, u" "_s, u"Báo Hải Phòng"_s};
    QVERIFY(setPaperOptions(council.file(), council.meeting(), u"invitation"_s, options));
    const QStringList tidy{u"Các Sở, ngành"_s, u"Báo Hải Phòng"_s};
    QCOMPARE(of(council, council.meeting(), u"invitation"_s).recipients, tidy);
    QVERIFY(of(council, council.meeting(), u"agenda"_s).recipients.isEmpty());
    // Proposed again, as the signer is.
    Meeting next;
    next.title = u"Họp lần hai"_s;
    const MeetingId second = *addMeeting(council.file(), next);
    QCOMPARE(of(council, second, u"invitation"_s).recipients, tidy);
    QVERIFY(council.file().undo());
    QVERIFY(council.file().undo());
    QVERIFY(of(council, council.meeting(), u"invitation"_s).recipients.isEmpty());
    QVERIFY(council.file().redo());
    QCOMPARE(of(council, council.meeting(), u"invitation"_s).recipients, tidy);
}

void TestPaperwork::needAMeeting()
{
    TempCouncil council;
    const auto set =
        setPaperOptions(council.file(), MeetingId(99), u"agenda"_s, {u"7"_s, {}, {}, {}});
    QCOMPARE(set.error().code, ErrorCode::NoSuchMeeting);
}

void TestPaperwork::outputsAreRememberedAndAreNoStep()
{
    TempCouncil council;
    QVERIFY(
        setPaperOptions(council.file(), council.meeting(), u"invitation"_s, {u"12"_s, {}, {}, {}}));
    QSignalSpy changed(&council.file(), &CouncilFile::changed);
    const auto remember = [&](const QString& way, const QString& digest) {
        return rememberOutputs(council.file(), council.meeting(), way, {{u"agenda"_s, digest}});
    };
    QVERIFY(remember(u"pdf"_s, u"a"_s));
    QVERIFY(remember(u"print"_s, u"b"_s));
    const auto outputs = council.file().record(council.meeting())->outputs;
    QCOMPARE(outputs.keys(), QStringList{u"agenda"_s});
    QCOMPARE(outputs.value(u"agenda"_s),
             (PaperOutput{u"print"_s, council.file().clock().now(), u"b"_s}));
    // Undo takes back what was done to the list, not what was printed.
    QCOMPARE(changed.size(), 0);
    QCOMPARE(council.file().undoStep()->op, u"paper.edit"_s);
    QVERIFY(council.file().undo());
    QCOMPARE(council.file().record(council.meeting())->outputs, outputs);
    QCOMPARE(rememberOutputs(council.file(), MeetingId(999), u"pdf"_s, {{u"agenda"_s, u"c"_s}})
                 .error()
                 .code,
             ErrorCode::NoSuchMeeting);
    QVERIFY(council.file().check()->isOk());
}

void TestPaperwork::styleIsTheCouncils()
{
    TempCouncil council;
    const auto style = [&council] { return council.file().read().council.council()->paperStyle; };
    QVERIFY(style() == PaperStyle::Official);
    Council changed = *council.file().read().council.council();
    changed.paperStyle = PaperStyle::Modern;
    QVERIFY(editCouncil(council.file(), changed));
    council.reopen();
    QVERIFY(style() == PaperStyle::Modern);
    QVERIFY(council.file().record(council.meeting())->council.paperStyle == PaperStyle::Modern);
    QVERIFY(council.file().undo());
    QVERIFY(style() == PaperStyle::Official);
    QVERIFY(council.file().redo());
    QVERIFY(style() == PaperStyle::Modern);
}

QTEST_GUILESS_MAIN(TestPaperwork)
#include "tst_paperwork.moc"
