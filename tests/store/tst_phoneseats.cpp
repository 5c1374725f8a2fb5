// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/phonedesk.h"
#include "support/phonecouncil.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that lies in a folder, one file after the other.
QByteArray allBytesIn(const QString& folder)
{
    QByteArray bytes;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files))
        bytes += bytesOf(info.filePath());
    return bytes;
}

}  // namespace

/// Codes of members, and who sits at which phone.
class TestPhoneSeats : public QObject {
    Q_OBJECT

private slots:
    void everyMemberHasACode()
    {
        PhoneCouncil council(3);
        Person guest;
        guest.name = u"Khách"_s;
        guest.kind = PersonKind::Guest;
        QVERIFY(addPerson(council.file(), guest));
        const auto slips = memberSlips(council.file(), council.meeting());
        QCOMPARE(slips->size(), 3);
        QSet<QString> codes;
        for (const MemberSlip& slip : *slips)
            codes.insert(slip.code);
        QCOMPARE(codes.size(), 3);
        // Who came later gets one, and the others keep theirs: printed slips stay true.
        QVERIFY(addPerson(council.file(), {{}, PersonKind::Member, u"Mới"_s, {}, {}, true, {}}));
        QCOMPARE(*issueCodes(council.file(), council.meeting(), council.now()), 1);
        const auto again = memberSlips(council.file(), council.meeting());
        for (int i = 0; i < 3; ++i)
            QCOMPARE((*again)[i].code, (*slips)[i].code);
        QVERIFY(council.file().check()->isOk());
    }

    void aMemberSignsIn()
    {
        PhoneCouncil council(2);
        const QString code = council.codeOf(council.members()[0]).toLower();
        const auto signedIn = council.desk().signIn(code, false, council.now());
        QVERIFY(signedIn);
        QCOMPARE(signedIn->token.size(), 16);
        QCOMPARE(signedIn->seat.name, u"Thành viên 1"_s);
        QCOMPARE(signedIn->seat.organisation, u"Sở 1"_s);
        QVERIFY(signedIn->seat.mayVote);
        QCOMPARE(*council.desk().seatOf(signedIn->token), signedIn->seat);
        const auto slips = memberSlips(council.file(), council.meeting());
        QCOMPARE((*slips)[0].signedInAt, council.now());
        QVERIFY(!(*slips)[1].signedInAt.isValid());

        QVERIFY(council.desk().signOut(signedIn->token, council.now()));
        QCOMPARE(codeOf(council.desk().seatOf(signedIn->token)), ErrorCode::NoSeat);
        QCOMPARE(codeOf(council.desk().signOut(signedIn->token, council.now())), ErrorCode::NoSeat);
    }

    void wrongCodesAreRefused()
    {
        PhoneCouncil council(1);
        for (const QString& code : {QString(), u"K7MN"_s, u"22222222"_s, u"' OR 1=1"_s})
            QCOMPARE(codeOf(council.desk().signIn(code, true, council.now())),
                     ErrorCode::NoSuchCode);
        for (const QByteArray& token : {QByteArray(), QByteArray(16, 'x'), QByteArray(9999, 'x')})
            QCOMPARE(codeOf(council.desk().seatOf(token)), ErrorCode::NoSeat);
        // A code of another meeting is none here.
        Meeting other;
        other.title = u"Họp khác"_s;
        const MeetingId second = *addMeeting(council.file(), other);
        QVERIFY(issueCodes(council.file(), second, council.now()));
        const QString code = memberSlips(council.file(), second)->first().code;
        QCOMPARE(codeOf(council.desk().signIn(code, true, council.now())), ErrorCode::NoSuchCode);
    }

    void aSeatIsTakenOnceAndMovedOnRequest()
    {
        PhoneCouncil council(1);
        const PersonId member = council.members()[0];
        const QString code = council.codeOf(member);
        const PhoneToken first = council.desk().signIn(code, false, council.now())->token;
        const auto refused = council.desk().signIn(code, false, council.now());
        QCOMPARE(codeOf(refused), ErrorCode::SeatTaken);
        QVERIFY(council.desk().seatOf(first));
        const PhoneToken second = council.desk().signIn(code, true, council.now())->token;
        QVERIFY(second != first);
        QVERIFY(council.desk().seatOf(second));
        QCOMPARE(codeOf(council.desk().seatOf(first)), ErrorCode::NoSeat);
        QCOMPARE(memberSlips(council.file(), council.meeting())->first().moves, 1);
        // The token still works after a restart.
        council.endDesk();
        council.council().reopen();
        QVERIFY(council.desk().seatOf(second));
    }

    void theDeskRevokesAndPrintsAgain()
    {
        PhoneCouncil council(2);
        const PersonId member = council.members()[0];
        const QString old = council.codeOf(member);
        const PhoneToken token = council.signIn(member);
        QSignalSpy changes(&council.file(), &CouncilFile::changed);
        const auto renewed = reissueCode(council.file(), council.meeting(), member, council.now());
        QVERIFY(renewed);
        QVERIFY(changes.last().first().value<ChangeEvent>().phones);
        QVERIFY(*renewed != old);
        QCOMPARE(codeOf(council.desk().seatOf(token)), ErrorCode::NoSeat);
        QCOMPARE(codeOf(council.desk().signIn(old, true, council.now())), ErrorCode::CodeRevoked);
        QVERIFY(council.desk().signIn(*renewed, false, council.now()));
        QVERIFY(revokeCode(council.file(), council.meeting(), member, council.now()));
        QCOMPARE(codeOf(council.desk().signIn(*renewed, true, council.now())),
                 ErrorCode::CodeRevoked);
        QVERIFY(council.codeOf(member).isEmpty());
        QVERIFY(council.desk().signIn(council.codeOf(council.members()[1]), false, council.now()));
    }

    // Codes are no step: undo neither takes them back nor is kept from what was done before them.
    void codesAreNotUndone()
    {
        PhoneCouncil council(2);
        const QString code = council.codeOf(council.members()[0]);
        QVERIFY(council.file().undo());
        QCOMPARE(memberSlips(council.file(), council.meeting())->size(), 1);
        QCOMPARE(council.codeOf(council.members()[0]), code);
        // Who was deleted by mistake comes back, and needs a new slip.
        QVERIFY(council.file().redo());
        QVERIFY(council.codeOf(council.members()[1]).isEmpty());
        QVERIFY(council.file().check()->isOk());
    }

    void checkInCountsOnlyWhereItIsAllowed()
    {
        PhoneCouncil council(3);
        council.signIn(council.members()[0]);
        QCOMPARE(headcountNow(council.file(), council.meeting())->present, 0);
        PhoneRules rules;
        rules.checkIn = true;
        QVERIFY(setPhoneRules(council.file(), council.meeting(), rules));
        QCOMPARE(*phoneRules(council.file(), council.meeting()), rules);
        council.signIn(council.members()[1]);
        QCOMPARE(headcountNow(council.file(), council.meeting())->present, 1);
        // Once is enough.
        council.signIn(council.members()[1]);
        QCOMPARE(council.file().read().attendance.ofMeeting(council.meeting())->size(), 1);
    }

    // The desk goes on to undo and redo, whoever checks in meanwhile.
    void checkInStandsBesideUndo()
    {
        PhoneCouncil council(6);
        CouncilFile& file = council.file();
        const MeetingId meeting = council.meeting();
        PhoneRules rules;
        rules.checkIn = true;
        QVERIFY(setPhoneRules(file, meeting, rules));
        QVERIFY(attend(file, meeting, council.members().first(2), {}, council.now()));
        QVERIFY(file.undo());
        council.signIn(council.members()[2]);
        QVERIFY(file.redo());
        QCOMPARE(headcountNow(file, meeting)->present, 3);
        QVERIFY(takeBack(file, meeting, council.members()[2]));
        council.signIn(council.members()[3]);
        QVERIFY(file.undo());
        QCOMPARE(headcountNow(file, meeting)->present, 4);
        QVERIFY(attend(file, meeting, {council.members()[4]}, {}, council.now()));
        QVERIFY(file.undo());
        council.signIn(council.members()[5]);
        QVERIFY(file.redo());
        QCOMPARE(headcountNow(file, meeting)->present, 6);
        QVERIFY(file.check()->isOk());
    }

    void rulesCanBeUndone()
    {
        PhoneCouncil council(1);
        const PhoneRules rules{false, false, false, true, true};
        QVERIFY(setPhoneRules(council.file(), council.meeting(), rules));
        council.endDesk();
        council.council().reopen();
        QCOMPARE(*phoneRules(council.file(), council.meeting()), rules);
        QVERIFY(council.file().undo());
        QCOMPARE(*phoneRules(council.file(), council.meeting()), PhoneRules());
        QCOMPARE(codeOf(phoneRules(council.file(), MeetingId(99))), ErrorCode::NoSuchMeeting);
    }

    void countsHowOftenTheAgendaWasOpened()
    {
        PhoneCouncil council(1);
        QCOMPARE(*agendaOpened(council.file(), council.meeting()), 0);
        QVERIFY(addAgendaOpened(council.file(), council.meeting(), 7));
        QVERIFY(addAgendaOpened(council.file(), council.meeting(), 5));
        QCOMPARE(*agendaOpened(council.file(), council.meeting()), 12);
    }

    // Neither a copy that is handed out nor a record has anything of them.
    void codesStayInTheFile()
    {
        PhoneCouncil council(3);
        const PersonId member = council.members()[0];
        const QByteArray code = council.codeOf(member).toUtf8();
        const PhoneToken token = council.signIn(member);
        QVERIFY(allBytesIn(council.council().folder()).contains(code));
        // Of the token nothing but its digest.
        QVERIFY(!allBytesIn(council.council().folder()).contains(token));
        const QString copy = council.council().folder() + u"/copy.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        QVERIFY(!bytesOf(copy).contains(code));
        {
            const auto opened =
                CouncilFile::open(copy, Access::ReadOnly, council.council().clock());
            QVERIFY((*opened)->check()->isOk());
            QVERIFY(memberSlips(**opened, council.meeting())->first().code.isEmpty());
        }
        QVERIFY(!recordAsJson(*council.file().record(council.meeting())).contains(code));
        QVERIFY(council.desk().seatOf(token));
    }

    void codesGoWhenTheMeetingIsOver()
    {
        PhoneCouncil council(3);
        const QByteArray code = council.codeOf(council.members()[0]).toUtf8();
        council.signIn(council.members()[0]);
        QVERIFY(openMeeting(council.file(), council.meeting(), council.now()));
        QVERIFY(closeMeeting(council.file(), council.meeting(), council.now()));
        council.endDesk();
        // Closed by mistake: it is opened again, and everybody has their slip.
        council.council().reopen();
        QVERIFY(!council.codeOf(council.members()[0]).isEmpty());
        council.council().clock().advance(25 * 60 * 60);
        council.council().reopen();
        QVERIFY(council.codeOf(council.members()[0]).isEmpty());
        council.council().close();
        QVERIFY(!allBytesIn(council.council().folder()).contains(code));
    }

    void wipesThemAtOnceWhenAsked()
    {
        PhoneCouncil council(2);
        const QByteArray code = council.codeOf(council.members()[1]).toUtf8();
        const PhoneToken token = council.signIn(council.members()[1]);
        QVERIFY(wipeCodes(council.file(), council.meeting()));
        QCOMPARE(codeOf(council.desk().seatOf(token)), ErrorCode::NoSeat);
        council.endDesk();
        council.council().close();
        QVERIFY(!allBytesIn(council.council().folder()).contains(code));
    }

    void aFileThatIsOnlyReadSignsNobodyIn()
    {
        PhoneCouncil council(1);
        const QString code = council.codeOf(council.members()[0]);
        const MeetingId meeting = council.meeting();
        council.council().close();
        const auto file = CouncilFile::open(council.council().path(), Access::ReadOnly,
                                            council.council().clock());
        const auto desk = phoneDeskOf(**file, meeting);
        QCOMPARE(codeOf(desk->signIn(code, false, council.now())), ErrorCode::OpenedToRead);
    }

    void aFileThatWasMovedAwayIsNotWritten()
    {
        PhoneCouncil council(1);
        const QString code = council.codeOf(council.members()[0]);
        council.signIn(council.members()[0]);
        QVERIFY(QFile::rename(council.council().path(), council.council().path() + u".away"_s));
        QCOMPARE(codeOf(council.desk().signIn(code, true, council.now())), ErrorCode::FileGone);
        QVERIFY(QFile::rename(council.council().path() + u".away"_s, council.council().path()));
    }
};

QTEST_GUILESS_MAIN(TestPhoneSeats)
#include "tst_phoneseats.moc"
