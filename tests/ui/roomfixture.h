// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/roomdesk.h"
#include "domain/pollresult.h"
#include "projector/slideview.h"
#include "session/attending.h"
#include "session/counciledit.h"
#include "session/programmeediting.h"
#include "ui/proposalsfixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

/// A desk from which a test leads a meeting from the keyboard, as a chair and a secretary do.
class RoomTest : public QObject {
protected:
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_room->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return found;
    }
    /// A council with two proposals, a programme and five members, and a desk for it.
    void begin();
    void end();
    void show();
    /// Presses a key where the focus is, once the desk has put it where the work is.
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    /// Presses a key and answers the question that follows; what it said.
    QString pressAndAnswer(Qt::Key key, const char* button);
    void attendFirst(int count);
    Course course()
    {
        return courseOf(must(m_fixture->file().read().room.events(m_fixture->meeting())));
    }
    QList<Poll> polls()
    {
        return must(m_fixture->file().read().polls.ofMeeting(m_fixture->meeting()));
    }
    const Slide& slide() const { return find<SlideView>("projectorPreview")->slide(); }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<RoomDesk> m_room;
    QList<ProposalId> m_proposals;
    QList<PersonId> m_members;
};

inline void RoomTest::begin()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_proposals = {m_fixture->add(u"Kiến nghị thứ nhất."_s),
                   m_fixture->add(u"Kiến nghị thứ hai."_s)};
    AgendaItem opening;
    opening.title = u"Khai mạc"_s;
    opening.start = QTime(8, 30);
    opening.minutes = 15;
    must(addItem(m_fixture->file(), m_fixture->meeting(), opening));
    AgendaItem debate;
    debate.title = u"Thảo luận"_s;
    debate.minutes = 60;
    debate.debates = true;
    must(addItem(m_fixture->file(), m_fixture->meeting(), debate));
    m_members.clear();
    for (int i = 1; i <= 5; ++i) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(i);
        m_members.append(must(addPerson(m_fixture->file(), person)));
    }
    show();
}

inline void RoomTest::end()
{
    m_room.reset();
    m_fixture.reset();
}

inline void RoomTest::show()
{
    m_room = std::make_unique<RoomDesk>(m_fixture->desk());
    m_room->resize(1366, 720);
    m_room->show();
    QApplication::setActiveWindow(m_room.get());
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
}

inline QString RoomTest::pressAndAnswer(Qt::Key key, const char* button)
{
    QString said;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("Nothing was asked");
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said += label->text() + u'\n';
        dialog->findChild<QPushButton*>(QLatin1String(button))->click();
    });
    press(key);
    // The window of the question had the focus.
    QApplication::setActiveWindow(m_room.get());
    QCoreApplication::processEvents();
    return said;
}

inline void RoomTest::attendFirst(int count)
{
    must(attend(m_fixture->file(), m_fixture->meeting(), m_members.first(count), {},
                m_room->state().now()));
}

}  // namespace nghisu
