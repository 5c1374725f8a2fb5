// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/networks.h"
#include "session/conducting.h"
#include "ui/phonesfixture.h"
#include "widgets/codeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace nghisu {

/// Phones as the desk opens the room for them, says who is there, and shows the room the way to them.
class TestPhonesDesk : public PhonesTest {
    Q_OBJECT

private slots:
    void init() { beginWithPhones(); }
    void cleanup() { end(); }

    void areOffUntilTheDeskOpensTheRoom();
    void areNotServedBeforeTheMeeting();
    void areServedFromTheOpeningOn();
    void staySwitchedOff();
    void comeBackAfterACrash();
    void followTheComputerToAnotherAddress();
    void sayThatTheyAreInNoNetwork();
    void saysWhyTheyCannotBeServed();
    void saysWhoIsThere();
    void fitsBesideTheStage_data();
    void fitsBesideTheStage();
    void warnsWhereNobodyComes();
    void keepsWhatGuestsMaySee();
    void wantsACertificateWithItsKey();
    void showsTheRoomTheWay();
    void showsAVoteToWhoLooksForTheWay();
    void showsPhonesWhatChanges();
    void endsWithTheMeeting();
    void printsAndTakesBackSlips();
    void isNotThereWithoutAServer();
    void findsTheNetworksOfPhones();

private:
    void inSlips(const std::function<void(QWidget&)>& act);
};

void TestPhonesDesk::areOffUntilTheDeskOpensTheRoom()
{
    QVERIFY(!m_phones->isOn());
    QVERIFY(!find<QLabel>("phonesAddress")->isVisible());
    QVERIFY(!find<QPushButton>("phonesStop")->isVisible());
    press(Qt::Key_PageDown);
    inDialog([](QWidget& dialog) {
        QVERIFY(!in<QCheckBox>(dialog, "phonesWithMeeting").isVisible());
        // The Wi-Fi is offered first.
        auto& network = in<QComboBox>(dialog, "phonesNetwork");
        QCOMPARE(network.currentData().toString(), u"192.168.1.20"_s);
        QCOMPARE(network.count(), 2);
        QVERIFY(!in<CodeView>(dialog, "phonesCode").isVisible());
        in<QSpinBox>(dialog, "phonesPort").setValue(8090);
        in<QPushButton>(dialog, "phonesStart").click();
        QVERIFY(in<CodeView>(dialog, "phonesCode").isVisible());
        QCOMPARE(in<CodeView>(dialog, "phonesCode").code(),
                 QrCode::of(u"http://192.168.1.20:8090/"_s));
        QCOMPARE(in<QLabel>(dialog, "phonesUrl").text(), u"192.168.1.20:8090"_s);
        QVERIFY(!network.isEnabled());
    });
    QVERIFY(m_phones->isOn());
    QCOMPARE(find<QLabel>("phonesAddress")->text(), u"192.168.1.20:8090"_s);
    find<QPushButton>("phonesStop")->click();
    QVERIFY(!m_phones->isOn());
    QVERIFY(!find<QLabel>("phonesAddress")->isVisible());
}

// Nothing listens unless the meeting is open; what is to be can be prepared.
void TestPhonesDesk::areNotServedBeforeTheMeeting()
{
    inDialog([](QWidget& dialog) {
        QVERIFY(!in<QPushButton>(dialog, "phonesStart").isVisible());
        QVERIFY(in<QCheckBox>(dialog, "phonesWithMeeting").isVisible());
        QVERIFY(!in<QCheckBox>(dialog, "phonesWithMeeting").isChecked());
        QVERIFY(in<QPushButton>(dialog, "phonesSlips").isVisible());
    });
    press(Qt::Key_PageDown);
    QVERIFY(m_room->state().isOpen());
    QVERIFY(!m_phones->isOn());
}

void TestPhonesDesk::areServedFromTheOpeningOn()
{
    inDialog([](QWidget& dialog) {
        in<QCheckBox>(dialog, "phonesWithMeeting").click();
        in<QSpinBox>(dialog, "phonesPort").setValue(8095);
    });
    QVERIFY(!m_phones->isOn());
    press(Qt::Key_PageDown);
    QVERIFY(m_phones->isOn());
    QCOMPARE(find<QLabel>("phonesAddress")->text(), u"192.168.1.20:8095"_s);
    QVERIFY(m_phones->m_shown > 0);
    // In a break, too.
    press(Qt::Key_F6);
    QVERIFY(m_phones->isOn());
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    must(closeMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QVERIFY(!m_phones->isOn());
    QCOMPARE(said.size(), 1);
    // What was closed by mistake is opened again without them.
    must(openMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QVERIFY(!m_phones->isOn());
}

void TestPhonesDesk::staySwitchedOff()
{
    serve();
    find<QPushButton>("phonesStop")->click();
    press(Qt::Key_PageDown);
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    QVERIFY(!m_phones->isOn());
    // A failure is said once, not with everything that happens.
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    m_phones->m_refusal = Error{ErrorCode::AddressInUse, u"192.168.1.20:8080"_s};
    serve();
    press(Qt::Key_F6);
    QCOMPARE(failed.size(), 1);
}

// Or whenever the program ended in the middle of a meeting.
void TestPhonesDesk::comeBackAfterACrash()
{
    serve();
    auto again = std::make_unique<test::FakePhoneRoom>();
    again->m_withMeeting = m_phones->m_withMeeting;
    again->m_service = m_phones->m_service;
    m_room.reset();
    m_phones = again.get();
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    m_room = std::make_unique<RoomDesk>(m_fixture->desk(), std::make_unique<test::FakeScreens>(),
                                        std::move(again));
    QTRY_VERIFY(m_phones->isOn());
    QCOMPARE(m_phones->m_started, 1);
    QVERIFY(m_phones->m_shown > 0);
    // Nobody has pressed anything: that the computer can be reached is said.
    QVERIFY(said.last().first().toString().contains(u"192.168.1.20:8080"_s));
}

void TestPhonesDesk::followTheComputerToAnotherAddress()
{
    serve();
    auto* lost = find<QLabel>("phonesLost");
    auto* move = find<QPushButton>("phonesMove");
    QVERIFY(!lost->isVisible());
    m_phones->m_networks = {{NetworkKind::WiFi, u"wlp3s0"_s, u"10.20.30.40"_s}};
    QTRY_VERIFY(lost->isVisible());
    QVERIFY(lost->text().contains(u"192.168.1.20"_s));
    QVERIFY(move->isVisible() && move->text().contains(u"10.20.30.40"_s));
    move->click();
    QVERIFY(!lost->isVisible() && !move->isVisible());
    QCOMPARE(find<QLabel>("phonesAddress")->text(), u"10.20.30.40:8080"_s);
    find<QToolButton>("roomView2")->click();
    QCOMPARE(std::get<PhonesSlide>(slide()).access.code, u"http://10.20.30.40:8080/"_s);
}

void TestPhonesDesk::sayThatTheyAreInNoNetwork()
{
    serve();
    const QList<NetworkAddress> networks = m_phones->m_networks;
    m_phones->m_networks.clear();
    auto* lost = find<QLabel>("phonesLost");
    QTRY_VERIFY(lost->isVisible());
    QVERIFY(!find<QPushButton>("phonesMove")->isVisible());
    // The cable is plugged in again: phones find the server where it was.
    m_phones->m_networks = networks;
    QTRY_VERIFY(!lost->isVisible());
    QCOMPARE(m_phones->m_started, 1);

    // Prepared in the office, and opened in the room.
    find<QPushButton>("phonesStop")->click();
    must(closeMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    m_phones->m_withMeeting = true;
    m_phones->m_service.address = u"172.16.9.9"_s;
    m_phones->m_refusal = Error{ErrorCode::AddressInUse, u"172.16.9.9:8080"_s};
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    must(openMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QVERIFY(lost->isVisible() && failed.isEmpty());
    m_phones->m_refusal.reset();
    find<QPushButton>("phonesMove")->click();
    QVERIFY(m_phones->isOn());
    QCOMPARE(find<QLabel>("phonesAddress")->text(), u"192.168.1.20:8080"_s);
}

void TestPhonesDesk::saysWhyTheyCannotBeServed()
{
    m_phones->m_refusal = Error{ErrorCode::AddressInUse, u"192.168.1.20:8080"_s};
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    serve();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!find<QLabel>("phonesAddress")->isVisible());
    m_phones->m_networks.clear();
    inDialog([](QWidget& dialog) {
        QVERIFY(!in<QPushButton>(dialog, "phonesStart").isEnabled());
        QVERIFY(in<QLabel>(dialog, "phonesWhy").text().contains(u"in no network"_s));
    });
}

void TestPhonesDesk::saysWhoIsThere()
{
    serve();
    m_phones->come({3, 2, 17});
    const QString counts = find<QLabel>("phonesCounts")->text();
    QVERIFY2(counts.startsWith(u"3 "_s), qPrintable(counts));
    QVERIFY2(counts.contains(u"2 guests"_s) || counts.contains(u"2 guest(s)"_s),
             qPrintable(counts));
    QVERIFY(counts.contains(u"5 "_s));
    QVERIFY(counts.contains(u"17 "_s));
}

void TestPhonesDesk::fitsBesideTheStage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString& language : {u"vi"_s, u"en"_s}) {
        for (const int width : {1366, 880})
            QTest::addRow("%s %d", qPrintable(language), width) << language << width;
    }
}

// Nothing stands beyond the edge of the window, and no word of a view is cut off.
void TestPhonesDesk::fitsBesideTheStage()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    m_fixture->theme().apply(*qApp);
    // The theme goes with the fixture, and its style with it.
    const auto plainAgain = qScopeGuard([] {
        qApp->setStyleSheet({});
        QApplication::setStyle(u"fusion"_s);
    });
    m_fixture->desk().setLanguage(language);
    QCoreApplication::processEvents();
    m_room->resize(width, 720);
    QVERIFY(m_phones->start({u"192.168.100.200"_s, 8080, {}, {}, {}}));
    m_phones->come({250, 1200, 12345});
    QTRY_VERIFY(find<QToolButton>("roomView2")->isVisible());
    QCoreApplication::processEvents();
    for (const char* name : {"phonesState", "phonesStop", "phonesCounts", "phonesOpen"}) {
        const auto* part = find<QWidget>(name);
        QVERIFY2(part->mapTo(m_room.get(), part->rect().topRight()).x() < m_room->width(), name);
    }
    for (int view = 0; view < 4; ++view) {
        const auto* button = m_room->findChild<QToolButton*>(u"roomView%1"_s.arg(view));
        QVERIFY2(button->fontMetrics().horizontalAdvance(button->text()) <= button->width(),
                 qPrintable(button->text()));
        QVERIFY(button->mapTo(m_room.get(), button->rect().topRight()).x() < m_room->width());
    }
    QVERIFY(find<QLabel>("phonesCounts")->text().contains(u" · "_s));
}

void TestPhonesDesk::warnsWhereNobodyComes()
{
    serve();
    auto* warning = find<QLabel>("phonesSilent");
    QVERIFY(!warning->isVisible());
    m_fixture->clock().advance(5 * 60);
    QTRY_VERIFY(warning->isVisible());
    // What is to be opened, and what may be in the way.
    for (const char* word : {"192.168.1.20:8080", "client isolation", "firewall"})
        QVERIFY2(warning->text().contains(QLatin1String(word)), word);
    // One that came and went is enough to know that the network lets them.
    m_phones->come({0, 1, 1});
    QVERIFY(!warning->isVisible());
    m_phones->come({0, 0, 1});
    QVERIFY(!warning->isVisible());
}

void TestPhonesDesk::keepsWhatGuestsMaySee()
{
    inDialog([](QWidget& dialog) {
        QVERIFY(in<QCheckBox>(dialog, "guestsTexts").isChecked());
        QVERIFY(!in<QCheckBox>(dialog, "phonesCheckIn").isChecked());
        in<QCheckBox>(dialog, "guestsTexts").click();
        in<QCheckBox>(dialog, "phonesCheckIn").click();
    });
    QVERIFY(!m_phones->m_rules.texts);
    QVERIFY(m_phones->m_rules.bodies);
    QVERIFY(m_phones->m_rules.checkIn);
    inDialog([](QWidget& dialog) {
        QVERIFY(!in<QCheckBox>(dialog, "guestsTexts").isChecked());
        QVERIFY(in<QCheckBox>(dialog, "phonesCheckIn").isChecked());
    });
}

void TestPhonesDesk::wantsACertificateWithItsKey()
{
    press(Qt::Key_PageDown);
    inDialog([](QWidget& dialog) {
        QVERIFY(!in<QLineEdit>(dialog, "phonesKey").isVisible());
        in<QCheckBox>(dialog, "phonesSecure").click();
        QVERIFY(in<QLineEdit>(dialog, "phonesKey").isVisible());
        in<QLineEdit>(dialog, "phonesCertificate").setText(u"/office.pem"_s);
        QVERIFY(!in<QPushButton>(dialog, "phonesStart").isEnabled());
        in<QLineEdit>(dialog, "phonesKey").setText(u"/office.key"_s);
        in<QPushButton>(dialog, "phonesStart").click();
    });
    QCOMPARE(m_phones->m_service.key, u"/office.key"_s);
    QCOMPARE(find<QLabel>("phonesAddress")->text(), u"https://192.168.1.20:8080"_s);
}

void TestPhonesDesk::showsTheRoomTheWay()
{
    auto* view = find<QToolButton>("roomView2");
    QVERIFY(!view->isVisible());
    QVERIFY(!std::get<WelcomeSlide>(slide()).phones);
    press(Qt::Key_PageDown);
    inDialog([](QWidget& dialog) {
        in<QLineEdit>(dialog, "phonesWifi").setText(u"Hoi truong A"_s);
        in<QPushButton>(dialog, "phonesStart").click();
    });
    QVERIFY(view->isVisible());
    view->click();
    const auto shown = std::get<PhonesSlide>(slide());
    QCOMPARE(shown.access.code, u"http://192.168.1.20:8080/"_s);
    QCOMPARE(shown.network, u"Hoi truong A"_s);
    // Where nothing is served any more nobody is sent there.
    find<QPushButton>("phonesStop")->click();
    QVERIFY(!view->isVisible());
    QCOMPARE(m_room->view(), RoomView::Current);
}

void TestPhonesDesk::showsAVoteToWhoLooksForTheWay()
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    serve();
    find<QToolButton>("roomView2")->click();
    QVERIFY(std::holds_alternative<PhonesSlide>(slide()));
    press(Qt::Key_F9);
    QVERIFY(std::holds_alternative<VoteSlide>(slide()));
    // Who asks for the way while it is on is shown it.
    find<QToolButton>("roomView2")->click();
    attendFirst(2);
    QVERIFY(std::holds_alternative<PhonesSlide>(slide()));
}

void TestPhonesDesk::showsPhonesWhatChanges()
{
    QCOMPARE(m_phones->m_shown, 0);
    serve();
    QCOMPARE(m_phones->m_shown, 1);
    QCOMPARE(m_phones->m_shownMeeting, u"Họp toàn thể"_s);
    press(Qt::Key_PageDown);
    QTRY_VERIFY(m_phones->m_shown > 1);
    // Also while the desk is hidden: the room goes on.
    m_room->hide();
    const int before = m_phones->m_shown;
    must(pauseMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QTRY_VERIFY(m_phones->m_shown > before);
}

void TestPhonesDesk::endsWithTheMeeting()
{
    serve();
    press(Qt::Key_PageDown);
    QVERIFY(m_phones->isOn());
    must(closeMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QVERIFY(!m_phones->isOn());
    QVERIFY(!find<QPushButton>("phonesOpen")->isVisible());
    must(openMeeting(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    QVERIFY(find<QPushButton>("phonesOpen")->isVisible());
    serve();
    QVERIFY(m_phones->isOn());
    m_fixture->desk().setMeeting({});
    QVERIFY(!m_phones->isOn());
}

void TestPhonesDesk::inSlips(const std::function<void(QWidget&)>& act)
{
    inDialog([&](QWidget& dialog) {
        QTimer::singleShot(0, this, [&] {
            QWidget* slips = QApplication::activeModalWidget();
            if (!slips || slips->objectName() != "phoneSlipsDialog"_L1)
                qFatal("No slips");
            act(*slips);
            slips->close();
        });
        in<QPushButton>(dialog, "phonesSlips").click();
    });
}

void TestPhonesDesk::printsAndTakesBackSlips()
{
    m_phones->m_members[1].signedIn = true;
    inSlips([&](QWidget& dialog) {
        QVERIFY(!in<QPushButton>(dialog, "slipRevoke").isEnabled());
        in<QPushButton>(dialog, "slipsPrint").click();
        QCOMPARE(m_phones->m_asked, m_members);
        QVERIFY(!m_phones->m_askedAnew);
        const QString standing = in<QLabel>(dialog, "slipsStanding").text();
        QVERIFY(standing.contains(u"5 of 5"_s) && standing.contains(u"1 are signed in"_s));
        // One who lost theirs: found by a few letters, and asked once.
        typeInto(&in<QLineEdit>(dialog, "slipsSearch"), u"vien 2"_s);
        QCOMPARE(in<QListView>(dialog, "slipsList").model()->rowCount(), 1);
        const auto answer = [&] {
            QTimer::singleShot(0, this, [] {
                QApplication::activeModalWidget()->findChild<QPushButton*>(u"askAction"_s)->click();
            });
        };
        answer();
        in<QPushButton>(dialog, "slipAnew").click();
        QCOMPARE(m_phones->m_asked, QList{m_members[1]});
        QVERIFY(m_phones->m_askedAnew);
        answer();
        in<QPushButton>(dialog, "slipRevoke").click();
        QVERIFY(!m_phones->m_members[1].hasCode);
        QVERIFY(!in<QPushButton>(dialog, "slipRevoke").isEnabled());
    });
}

void TestPhonesDesk::isNotThereWithoutAServer()
{
    m_room.reset();
    show();
    QVERIFY(!find<QPushButton>("phonesOpen")->isVisible());
    press(Qt::Key_F2);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestPhonesDesk::findsTheNetworksOfPhones()
{
    const auto card = [](const QString& name, NetworkKind kind, const QStringList& addresses) {
        return NetworkCard{name, kind, true, true, addresses};
    };
    NetworkCard off = card(u"wlan1"_s, NetworkKind::WiFi, {u"192.168.9.9"_s});
    off.isUp = false;
    NetworkCard tunnel = card(u"tun0"_s, NetworkKind::Cable, {u"10.8.0.2"_s});
    tunnel.isReal = false;
    const QList<NetworkAddress> found = addressesForPhones(
        {card(u"usb0"_s, NetworkKind::WiFi, {u"169.254.3.4"_s}),
         card(u"eth0"_s, NetworkKind::Cable, {u"fe80::1"_s, u"172.20.1.2"_s, u"203.0.113.7"_s}),
         off, tunnel, card(u"wlan0"_s, NetworkKind::WiFi, {u"192.168.1.20"_s})});
    QStringList addresses;
    for (const NetworkAddress& one : found)
        addresses.append(one.address);
    QCOMPARE(addresses, QStringList({u"192.168.1.20"_s, u"172.20.1.2"_s, u"169.254.3.4"_s}));
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestPhonesDesk)
#include "tst_phonesdesk.moc"
