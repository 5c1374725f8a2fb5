// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include <QAction>
#include <QMenu>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// A key that two actions want does nothing in Qt but complain.
class TestShortcuts : public QObject {
    Q_OBJECT

private slots:
    void noKeyIsWantedTwice_data();
    void noKeyIsWantedTwice();
};

namespace {

// The widgets on the screen in which an action's keys work.
QList<QWidget*> placesOf(const QAction& action)
{
    QList<QWidget*> places;
    for (QObject* object : action.associatedObjects()) {
        auto* widget = qobject_cast<QWidget*>(object);
        if (widget && widget->isVisible() && !qobject_cast<QMenu*>(object))
            places.append(widget);
    }
    return places;
}

bool meet(const QList<QWidget*>& some, const QList<QWidget*>& others)
{
    for (const QWidget* one : some) {
        for (const QWidget* other : others) {
            if (one == other || one->isAncestorOf(other) || other->isAncestorOf(one))
                return true;
        }
    }
    return false;
}

}  // namespace

void TestShortcuts::noKeyIsWantedTwice_data()
{
    QTest::addColumn<int>("place");
    for (const Place place :
         {Place::Proposals, Place::Programme, Place::Members, Place::Polls, Place::Documents,
          Place::FollowUp, Place::Bodies, Place::History, Place::Search, Place::Settings})
        QTest::addRow("%d", int(place)) << int(place);
}

void TestShortcuts::noKeyIsWantedTwice()
{
    QFETCH(int, place);
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.window->navigation().go(static_cast<Place>(place));
    QVERIFY(shell.window->navigation().currentWidget()->isVisible());
    const QList<QAction*> actions = shell.window->findChildren<QAction*>();
    QVERIFY(actions.size() > 20);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        for (const QKeySequence& keys : actions[i]->shortcuts()) {
            const QList<QWidget*> places = placesOf(*actions[i]);
            for (qsizetype j = i + 1; j < actions.size(); ++j) {
                const bool both =
                    actions[j]->shortcuts().contains(keys) && meet(places, placesOf(*actions[j]));
                QVERIFY2(!both, qPrintable(keys.toString() + u": "_s + actions[i]->objectName()
                                           + u", "_s + actions[j]->objectName()));
            }
        }
    }
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
