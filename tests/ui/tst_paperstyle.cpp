// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/councilsettings.h"
#include "pages/documentspage.h"
#include "print/previewwidget.h"
#include "ui/proposalsfixture.h"

#include <QApplication>
#include <QComboBox>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The style of documents, as it is chosen in the settings and seen in the preview.
class TestPaperStyle : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isChosenForTheCouncil();
    void isSeenInThePreview();

private:
    PaperStyle stored() const
    {
        return must(m_fixture->file().read().council.council()).paperStyle;
    }
    /// As a person does with the keyboard, from the first choice.
    void choose(Qt::Key key)
    {
        m_style->setFocus();
        QTest::keyClick(m_style, key);
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<CouncilSettings> m_settings;
    QComboBox* m_style = nullptr;
};

void TestPaperStyle::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_fixture->theme().apply(*qApp);
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    m_settings = std::make_unique<CouncilSettings>(m_fixture->desk());
    m_style = m_settings->findChild<QComboBox*>(u"paperStyle"_s);
    QVERIFY(m_style);
    m_settings->show();
}

void TestPaperStyle::cleanup()
{
    m_settings.reset();
    m_fixture.reset();
}

void TestPaperStyle::isChosenForTheCouncil()
{
    QCOMPARE(m_style->count(), 2);
    QVERIFY(!m_style->accessibleName().isEmpty());
    QVERIFY(stored() == PaperStyle::Official);
    choose(Qt::Key_Down);
    QVERIFY(stored() == PaperStyle::Modern);
    QCOMPARE(m_style->currentIndex(), 1);
    QVERIFY(m_fixture->file().undo());
    QVERIFY(stored() == PaperStyle::Official);
    QCOMPARE(m_style->currentIndex(), 0);
}

void TestPaperStyle::isSeenInThePreview()
{
    DocumentsPage page(m_fixture->desk());
    page.resize(1130, 712);
    page.show();
    page.select(u"agenda"_s);
    auto* preview = page.findChild<PreviewWidget*>(u"documentPreview"_s);
    QVERIFY(preview);
    QTRY_VERIFY(preview->isVisible() && preview->pageCount() > 0 && preview->isSettled());
    const QImage official = preview->viewport()->grab().toImage();
    choose(Qt::Key_Down);
    QVERIFY(stored() == PaperStyle::Modern);
    QTRY_VERIFY(preview->isSettled() && preview->viewport()->grab().toImage() != official);
    choose(Qt::Key_Up);
    QVERIFY(stored() == PaperStyle::Official);
    QTRY_VERIFY(preview->isSettled() && preview->viewport()->grab().toImage() == official);
}

QTEST_MAIN(TestPaperStyle)
#include "tst_paperstyle.moc"
