// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"
#include "intake/reader.h"
#include "models/draftmodel.h"
#include "panels/sourcepane.h"
#include "shellfixture.h"
#include "theme/theme.h"
#include "widgets/toast.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void dropOn(MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

QString longLetter(int proposals)
{
    QString text;
    for (int i = 1; i <= proposals; ++i)
        text += u"%1. Bộ Nội vụ xem xét ban hành Thông tư số %1.\n"_s.arg(i);
    return text;
}

/// How many rows of pixels carry the bar that stands beside a proposal.
int barHeight(SourcePane& pane, const QColor& desk)
{
    constexpr int BarColumn = 41;
    const QImage image = pane.viewport()->grab().toImage();
    int height = 0;
    for (int y = 0; y < image.height(); ++y)
        height += image.pixelColor(BarColumn, y) != desk;
    return height;
}

}  // namespace

/// What is dropped on the window and is no letter, and letters longer than anybody writes.
class TestStrangeLetters : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"folder", "pipe", "device", "huge", "binary", "empty", "gone"})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }

    void saysWhatIsWrongWithIt()
    {
        QFETCH(QString, kind);
        ShellFixture shell;
        QVERIFY(shell.openCouncil());
        QString path = shell.path(u"strange.txt"_s);
        QFile file(path);
        if (kind == u"folder") {
            QVERIFY(QDir().mkpath(path));
        } else if (kind == u"pipe") {
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        } else if (kind == u"device") {
            QVERIFY(QFile::link(u"/dev/zero"_s, path));
        } else if (kind != u"gone") {
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (kind == u"huge")
                QVERIFY(file.resize(qint64{200} * 1024 * 1024));
            if (kind == u"binary")
                file.write(QByteArray("\x7f"
                                      "ELF\0\0\1\2\3\0\xff\xfe\0\0",
                                      15));
            file.close();
        }
        dropOn(*shell.window, path);
        auto* toast = shell.window->findChild<Toast*>();
        QTRY_VERIFY(toast->isVisible());
        QVERIFY2(toast->message().contains(u"strange.txt"_s), qPrintable(toast->message()));
        QCOMPARE(shell.window->navigation().place(), Place::Proposals);
    }

    void pastedTextHasALimitToo()
    {
        ShellFixture shell;
        QVERIFY(shell.openCouncil());
        QApplication::clipboard()->setText(QString(ReadLimits().letters + 1, u'x'));
        shell.action("actionPasteImport")->trigger();
        auto* toast = shell.window->findChild<Toast*>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(shell.window->navigation().place(), Place::Proposals);
        QApplication::clipboard()->clear();
    }

    // A source is laid out as a whole: one paragraph after the other takes minutes where it is long.
    void showsALongSourceInOneGo()
    {
        Theme theme;
        theme.apply(*qApp);
        DraftModel model;
        SourcePane pane(theme, model);
        pane.resize(540, 500);
        pane.show();
        const Intake intake(standardDirectory());
        const auto few = intake.readText(longLetter(20), u"x.txt"_s, u"UTF-8"_s);
        const auto many = intake.readText(longLetter(2000), u"x.txt"_s, u"UTF-8"_s);
        QCOMPARE(many->proposals.size(), 2000);
        QSignalSpy layouts(pane.document()->documentLayout(), &QAbstractTextDocumentLayout::update);
        model.setDraft(*few, standardDirectory());
        const qsizetype once = layouts.size();
        layouts.clear();
        model.setDraft(*many, standardDirectory());
        QVERIFY2(layouts.size() < once + 20, qPrintable(QString::number(layouts.size())));
        layouts.clear();
        theme.setMode(Theme::Mode::Dark);
        QVERIFY2(layouts.size() < once + 40, qPrintable(QString::number(layouts.size())));

        // Each proposal has its bar, at the top and further down.
        const QColor desk = theme.color(Token::Desk);
        QVERIFY(barHeight(pane, desk) > 300);
        pane.setCurrentRow(1000);
        QTRY_VERIFY(pane.verticalScrollBar()->value() > 1000);
        QVERIFY(barHeight(pane, desk) > 300);
    }
};

QTEST_MAIN(TestStrangeLetters)
#include "tst_strangeletters.moc"
