// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt program with a list can be: an empty main window with a table. Says when the
// table has been painted, and ends.

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTableWidget>
#include <QTimer>

#include <cstdio>

namespace {

class Painted final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

}  // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableWidget(20, 4);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    Painted painted;
    table->viewport()->installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}
