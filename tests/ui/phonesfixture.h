// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakephoneroom.h"
#include "ui/fakescreens.h"
#include "ui/roomfixture.h"

namespace nghisu {

/// A desk whose phones a test plays.
class PhonesTest : public RoomTest {
protected:
    void beginWithPhones()
    {
        begin();
        auto phones = std::make_unique<test::FakePhoneRoom>();
        m_phones = phones.get();
        const QList<Person> people = must(m_fixture->file().read().council.people());
        for (const Person& person : people)
            m_phones->m_members.append({person, false, false});
        m_room = std::make_unique<RoomDesk>(
            m_fixture->desk(), std::make_unique<test::FakeScreens>(), std::move(phones));
        m_room->resize(1366, 720);
        m_room->show();
        QApplication::setActiveWindow(m_room.get());
        QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    }
    /// Opens the dialog from the keyboard and lets `act` answer it.
    void inDialog(const std::function<void(QWidget&)>& act)
    {
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            asked = true;
            act(*dialog);
            dialog->close();
        });
        press(Qt::Key_F2);
        QVERIFY2(asked, "Nothing was asked");
        QApplication::setActiveWindow(m_room.get());
        QCoreApplication::processEvents();
    }
    template <typename T>
    static T& in(QWidget& dialog, const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return *found;
    }
    /// In a meeting that is open, which it is after this.
    void serve()
    {
        if (!m_room->state().isOpen())
            press(Qt::Key_PageDown);
        inDialog([](QWidget& dialog) { in<QPushButton>(dialog, "phonesStart").click(); });
    }

    test::FakePhoneRoom* m_phones = nullptr;
};

}  // namespace nghisu
