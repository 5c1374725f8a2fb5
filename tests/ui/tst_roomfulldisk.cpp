// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/fulldisk.h"
#include "ui/shellfixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Members = 6;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The whole window in the middle of a roll call, with a projector beside it.
class Calling : public ShellFixture {
public:
    /// \param path of a council; one of its own where there is none
    explicit Calling(const QString& path = {})
    {
        if (!window->opener().open(path.isEmpty() ? council() : path))
            qFatal("the file does not open");
        for (int i = 1; i <= Members; ++i) {
            Person person;
            person.name = u"Thành viên %1"_s.arg(i);
            people.append(must(addPerson(file(), person)));
        }
        const MeetingId meeting = window->desk().meeting();
        must(attend(file(), meeting, people, {}, clock.now()));
        must(openMeeting(file(), meeting, clock.now()));
        action("actionConduct")->trigger();
        room = window->findChild<RoomDesk*>();
        Poll vote;
        vote.meeting = meeting;
        vote.question = u"Gọi tên?"_s;
        vote.method = PollMethod::RollCall;
        vote.rule = must(file().read().council.council()).rule;
        vote.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
        poll = must(preparePoll(file(), vote));
        must(openPoll(file(), poll, clock.now()));
        room->projector().open({u"HDMI-1"_s, QRect(1366, 0, 1280, 720), nullptr});
        list = find<QListView>("rollCallList");
        QApplication::setActiveWindow(window.get());
        list->setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) const
    {
        QTest::keyClick(list, key);
        QCoreApplication::processEvents();
    }
    /// Presses a key that cannot be stored; what the desk says of it, and where.
    QString pressInVain(Qt::Key key)
    {
        QString said;
        WhenDialog told(u"message"_s, [&](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                said += label->text() + u'\n';
            if (dialog.parentWidget()->window() != window.get())
                said.clear();
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(key);
        QApplication::setActiveWindow(window.get());
        return said;
    }
    QList<OpenBallot> ballots() { return must(file().read().ballots.open(poll)); }
    /// Who is called in front of the room, and how many have been.
    RollCall call() const
    {
        const Slide& slide = room->projector().view().slide();
        return std::get<RollCall>(std::get<VoteSlide>(slide).way);
    }

    QList<PersonId> people;
    PollId poll;
    RoomDesk* room = nullptr;
    QListView* list = nullptr;
};

}  // namespace

/// The disk is full in the middle of a roll call.
class TestRoomFullDisk : public QObject {
    Q_OBJECT

    // `fill` makes the disk refuse whatever is written, and `free` takes it again.
    static void callWith(Calling& calling, const std::function<void()>& fill,
                         const std::function<void()>& free)
    {
        calling.press(Qt::Key_1);
        calling.press(Qt::Key_2);
        QCOMPARE(calling.ballots().size(), 2);
        const RollCall before = calling.call();
        fill();
        for (int i = 0; i < 2; ++i) {
            const QString said = calling.pressInVain(Qt::Key_1);
            QVERIFY2(said.contains(u"could not be stored"_s) && said.contains(u"council.nghisu"_s),
                     qPrintable(said));
        }
        // Nobody was passed over, nothing that was said is lost, and the room saw nothing of it.
        QCOMPARE(calling.list->currentIndex().row(), 2);
        QVERIFY(calling.call() == before);
        QVERIFY(calling.room->projector().isVisible());
        QCOMPARE(calling.ballots().size(), 2);
        // Closing it is not possible now either, and leaves it open.
        WhenDialog sure(u"ask"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"askAction"_s)->click();
        });
        calling.pressInVain(Qt::Key_F9);
        QCOMPARE(must(calling.file().read().polls.find(calling.poll)).state, PollState::Open);
        free();

        calling.list->setFocus();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_1, Qt::Key_1})
            calling.press(key);
        WhenDialog surely(u"ask"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"askAction"_s)->click();
        });
        calling.press(Qt::Key_F9);
        const Poll held = must(calling.file().read().polls.find(calling.poll));
        QCOMPARE(held.state, PollState::Announced);
        QCOMPARE(held.counts().votes, (QList<qint64>{4, 1, 1}));
        QVERIFY(std::holds_alternative<ResultSlide>(calling.room->projector().view().slide())
                || std::holds_alternative<WelcomeSlide>(calling.room->projector().view().slide()));
        const QString path = calling.file().path();
        calling.action("actionClose")->trigger();
        const auto file = must(CouncilFile::open(path, Access::ReadOnly, calling.clock));
        QCOMPARE(must(file->read().ballots.open(calling.poll)).size(), Members);
        QVERIFY(must(file->check()).isOk());
    }

private slots:
    void refusedWrites()
    {
        Calling calling;
        std::unique_ptr<WriteLimit> limit;
        callWith(
            calling, [&] { limit = std::make_unique<WriteLimit>(); }, [&] { limit.reset(); });
    }

    // The same on a disk that is full in earnest.
    void aFullDisk()
    {
        if (smalldisk::folder().isEmpty())
            QSKIP(qPrintable(smalldisk::reason()));
        const QString path = smalldisk::folder() + u"/council.nghisu"_s;
        {
            ShellFixture made;
            QVERIFY(QFile::copy(made.council(), path));
        }
        Calling calling(path);
        callWith(calling, smalldisk::fill, smalldisk::free);
    }
};

int main(int argc, char** argv)
{
    smalldisk::prepare();
    QApplication application(argc, argv);
    TestRoomFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roomfulldisk.moc"
