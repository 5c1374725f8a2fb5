// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorattachments.h"
#include "panels/inspectorlink.h"
#include "panels/inspectorsheet.h"
#include "session/proposalfields.h"
#include "ui/inspectorfixture.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The files that are kept with a proposal.
class TestInspectorFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<InspectorFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void filesAreKeptAndOpenedAsCopies();
    void programsAreNotStarted();
    void tooLargeFilesAreRefused();
    void filesAreDropped();

private:
    InspectorFixture& f() { return *m_fixture; }
    void more() { QTest::mouseClick(f().find<InspectorLink>("moreFields"), Qt::LeftButton); }
    QString makeFile(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Not written");
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<InspectorFixture> m_fixture;
};

void TestInspectorFiles::filesAreKeptAndOpenedAsCopies()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    more();
    const QString path = makeFile(u"Phụ lục & bảng.txt"_s, "nội dung");
    QString opened;
    const QString target = m_folder.filePath(u"ra.txt"_s);
    AttachmentDoors doors;
    doors.choose = [&](QWidget*) { return QStringList{path}; };
    doors.chooseTarget = [&](QWidget*, const QString& suggested) {
        return suggested.endsWith(u"Phụ lục & bảng.txt") ? target : QString();
    };
    doors.open = [&](const QString& copy) {
        opened = copy;
        return true;
    };
    auto* files = f().find<InspectorAttachments>("attachments");
    files->setDoors(doors);
    QTest::mouseClick(f().find<QAbstractButton>("attachmentAdd"), Qt::LeftButton);
    QCOMPARE(f().proposal(id).attachments.size(), 1);
    const auto menu = [&](const char* action) {
        QTest::mouseClick(f().find<InspectorLink>("attachmentName"), Qt::LeftButton);
        return f().choose("attachmentMenu", action);
    };
    QVERIFY(menu("openAttachment"));
    QVERIFY(opened != path);
    QFile copy(opened);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("nội dung"));
    QVERIFY(!(copy.permissions() & QFileDevice::WriteOwner));
    QVERIFY(menu("saveAttachment"));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("nội dung"));
    QVERIFY(menu("removeAttachment"));
    QVERIFY(f().proposal(id).attachments.isEmpty());
    QVERIFY(f().file().undo());
    QCOMPARE(f().proposal(id).attachments.size(), 1);
}

void TestInspectorFiles::programsAreNotStarted()
{
    const ProposalId id = f().add(u"Một"_s);
    QVERIFY(attachFile(f().file(), id, makeFile(u"virus.EXE"_s, "MZ")));
    f().show(id);
    bool opened = false;
    AttachmentDoors doors;
    doors.open = [&](const QString&) { return opened = true; };
    auto* files = f().find<InspectorAttachments>("attachments");
    files->setDoors(doors);
    QSignalSpy told(&f().desk(), &Desk::notified);
    files->open(f().proposal(id).attachments.first());
    QVERIFY(!opened);
    QCOMPARE(told.count(), 1);
}

void TestInspectorFiles::tooLargeFilesAreRefused()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    const QString path = makeFile(u"phim.mp4"_s, "x");
    QVERIFY(QFile::resize(path, largestAttachment + 1));
    QSignalSpy told(&f().desk(), &Desk::notified);
    f().find<InspectorAttachments>("attachments")->attach({path});
    QVERIFY(f().proposal(id).attachments.isEmpty());
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(u"64 MB"_s));
}

void TestInspectorFiles::filesAreDropped()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    auto* sheet = f().inspector().sheet();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeFile(u"a.pdf"_s, "%PDF")),
                  QUrl::fromLocalFile(makeFile(u"b.pdf"_s, "%PDF"))});
    const QPoint at(100, 100);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(f().shows("dropVeil"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(sheet, &leave);
    QVERIFY(!f().shows("dropVeil"));
    // The text does not take them for text: they go on to what is around it.
    QDragEnterEvent onText(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f().editor()->viewport(), &onText);
    QVERIFY(f().shows("dropVeil"));
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &drop);
    QVERIFY(!f().shows("dropVeil"));
    QCOMPARE(f().proposal(id).attachments.size(), 2);
    QVERIFY(f().shows("attachments"));
}

QTEST_MAIN(TestInspectorFiles)
#include "tst_inspectorfiles.moc"
