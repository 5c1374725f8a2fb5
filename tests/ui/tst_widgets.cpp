// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/draftdelegate.h"
#include "delegates/placedelegate.h"
#include "models/placeroles.h"
#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "ui/shot.h"
#include "widgets/bar.h"
#include "widgets/chip.h"
#include "widgets/countfield.h"
#include "widgets/dialog.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/flowlayout.h"
#include "widgets/presencedots.h"
#include "widgets/scrim.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <memory>

using namespace nghisu;

namespace {

/// The colour at a logical position, at any scale.
QColor colorAt(const QImage& picture, qreal x, qreal y)
{
    const qreal scale = picture.devicePixelRatio();
    return picture.pixelColor(qRound(x * scale), qRound(y * scale));
}

}  // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void elidesAtAWordsEnd();
    void chipIsRemovedByKeyAndCross();
    void chipsFlowIntoLines();
    void whatIsLowStandsInTheMiddleOfItsLine();
    void buttonKeysSurviveANewText();
    void buttonFollowsItsAction();
    void countFieldTakesOnlyCounts();
    void searchFieldEmptiesThenLeaves();
    void tabsChangeByArrows();
    void toastOffersItsActionAndGoes();
    void emptyPlaceOffersWhatIsNext();
    void scrimGivesBackTheFocus();
    void askIsSafeByDefault();
    void barSaysItsCount();
    void presenceWrapsAndThenIsABar();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->apply(*qApp);
}

void TestWidgets::elidesAtAWordsEnd()
{
    const QFontMetricsF metrics(m_theme->font(FontRole::Body));
    const QString text = QStringLiteral("Tổng hợp kiến nghị, các địa phương");
    QCOMPARE(elideAtWord(text, metrics, 10'000), text);
    const qreal room = metrics.horizontalAdvance(QStringLiteral("Tổng hợp kiến nghị, các đ…"));
    QCOMPARE(elideAtWord(text, metrics, room), QStringLiteral("Tổng hợp kiến nghị, các…"));
    // A comma does not stand before the dots.
    QCOMPARE(elideAtWord(text, metrics,
                         metrics.horizontalAdvance(QStringLiteral("Tổng hợp kiến nghị,…"))),
             QStringLiteral("Tổng hợp kiến nghị…"));
    const QString word = elideAtWord(QStringLiteral("102/2009/NĐ-CP/2019"), metrics, 60);
    QVERIFY(word.startsWith(QStringLiteral("102/")) && word.endsWith(QChar(0x2026)));
    ElidedLabel label(*m_theme);
    label.setText(text);
    label.resize(120, 21);
    QVERIFY(metrics.horizontalAdvance(label.shownText()) <= 120);
}

void TestWidgets::chipIsRemovedByKeyAndCross()
{
    Chip chip(*m_theme, QStringLiteral("Bộ TT&TT"), ChipKind::Lead);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    const int plain = chip.sizeHint().width();
    QCOMPARE(chip.sizeHint().height(), 22);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    chip.setRemovable(true);
    QVERIFY(chip.sizeHint().width() > plain);
    chip.resize(chip.sizeHint());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, 11));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, 11));
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(chip.text(), QStringLiteral("Bộ TT&TT"));
}

void TestWidgets::chipsFlowIntoLines()
{
    QWidget host;
    auto* flow = new FlowLayout(&host);
    QList<Chip*> chips;
    for (int i = 0; i < 6; ++i) {
        chips.append(new Chip(*m_theme, QStringLiteral("Bộ Nội vụ %1").arg(i),
                              ChipKind::Coordinating, &host));
        flow->addWidget(chips.last());
    }
    const int width = 2 * chips.first()->sizeHint().width() + 12;
    host.resize(width, 300);
    host.show();
    QCOMPARE(flow->heightForWidth(width), 3 * 22 + 2 * 6);
    QCOMPARE(chips[1]->y(), chips[0]->y());
    QCOMPARE(chips[2]->y(), chips[0]->y() + 28);
    QCOMPARE(chips[2]->x(), chips[0]->x());
    chips[1]->hide();
    QTRY_COMPARE(chips[2]->y(), chips[0]->y());
}

void TestWidgets::whatIsLowStandsInTheMiddleOfItsLine()
{
    QWidget host;
    auto* flow = new FlowLayout(&host);
    auto* large = new ShortcutButton(*m_theme, ButtonKind::Primary, QStringLiteral("Go on"), &host);
    large->setLarge(true);
    auto* low = new ShortcutButton(*m_theme, ButtonKind::Quiet, QStringLiteral("Annul…"), &host);
    flow->addWidget(large);
    flow->addWidget(low);
    host.resize(600, 100);
    host.show();
    QVERIFY(low->height() < large->height());
    QCOMPARE(low->geometry().center().y(), large->geometry().center().y());
}

void TestWidgets::buttonKeysSurviveANewText()
{
    QWidget host;
    auto* button = new ShortcutButton(*m_theme, ButtonKind::Plain, QStringLiteral("Open"), &host);
    const int without = button->sizeHint().width();
    button->setKeys(QKeySequence(QStringLiteral("F9")));
    QVERIFY(button->sizeHint().width() > without);
    button->setText(QStringLiteral("Mở biểu quyết…"));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    QTest::keyClick(&host, Qt::Key_F9);
    QCOMPARE(clicked.count(), 1);
    button->setEnabled(false);
    QTest::keyClick(&host, Qt::Key_F9);
    QCOMPARE(clicked.count(), 1);
}

void TestWidgets::buttonFollowsItsAction()
{
    QAction action(QStringLiteral("In…"));
    action.setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    action.setEnabled(false);
    ShortcutButton button(*m_theme, ButtonKind::Primary);
    button.follow(&action);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.text(), QStringLiteral("In…"));
    action.setEnabled(true);
    action.setText(QStringLiteral("Print…"));
    QCOMPARE(button.text(), QStringLiteral("Print…"));
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
}

void TestWidgets::countFieldTakesOnlyCounts()
{
    CountField field(*m_theme);
    QCOMPARE(field.sizeHint(), QSize(88, 48));
    QSignalSpy edited(&field, &CountField::valueEdited);
    QVERIFY(!field.value());
    field.setAutomatic(true);
    field.setValue(2);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), std::optional<qint64>(3));
    QVERIFY(!field.isAutomatic());
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("-1x8"));
    QCOMPARE(field.value(), std::optional<qint64>(18));
    QCOMPARE(edited.count(), 3);
    field.setValue(0);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.value(), std::optional<qint64>(0));
}

void TestWidgets::searchFieldEmptiesThenLeaves()
{
    SearchField field(*m_theme, QStringLiteral("Tìm"), QKeySequence(QStringLiteral("Ctrl+F")));
    QSignalSpy left(&field, &SearchField::left);
    QSignalSpy accepted(&field, &SearchField::accepted);
    QTest::keyClicks(&field, QStringLiteral("nghi"));
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(accepted.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestWidgets::tabsChangeByArrows()
{
    FilterTabs tabs(*m_theme);
    tabs.addTab(QStringLiteral("Tất cả"), 6);
    tabs.addTab(QStringLiteral("Chưa biểu quyết"), 5);
    tabs.addTab(QStringLiteral("Đã thông qua"), 1);
    QCOMPARE(tabs.currentIndex(), 0);
    QSignalSpy changed(&tabs, &FilterTabs::currentChanged);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    auto* first = tabs.findChild<QAbstractButton*>(QStringLiteral("filterTab0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QCOMPARE(changed.count(), 1);
    QTest::mouseClick(tabs.findChild<QWidget*>(QStringLiteral("filterTab2")), Qt::LeftButton);
    QCOMPARE(tabs.currentIndex(), 2);
    QCOMPARE(changed.last()[0].toInt(), 2);
    tabs.setTabCount(2, 12);
    QCOMPARE(tabs.findChild<QWidget*>(QStringLiteral("filterTab2"))->accessibleName(),
             QStringLiteral("Đã thông qua 12"));
}

void TestWidgets::toastOffersItsActionAndGoes()
{
    Tokens tokens = Tokens::builtIn();
    tokens.sizes.toastStay = 60;
    const Theme quick(tokens);
    QWidget host;
    host.resize(600, 400);
    host.show();
    Toast toast(quick, &host, 16, 44);
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("Đã xóa kiến nghị 4"), QStringLiteral("Hoàn tác"));
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.geometry().bottomLeft(), QPoint(16, 400 - 44 - 1));
    QCOMPARE(toast.height(), 40);
    host.resize(600, 500);
    QCOMPARE(toast.geometry().bottom(), 500 - 44 - 1);
    QSignalSpy undo(&toast, &Toast::actionTriggered);
    toast.findChild<QAbstractButton*>(QStringLiteral("toastAction"))->click();
    QCOMPARE(undo.count(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("Đã lưu"));
    QVERIFY(!toast.findChild<QAbstractButton*>(QStringLiteral("toastAction"))->isVisible());
    QTRY_VERIFY(!toast.isVisible());
    // A long sentence is read whole.
    toast.say(QString(QStringLiteral("một câu dài ")).repeated(12));
    QVERIFY(toast.height() > 40);
    QVERIFY(toast.width() <= 600 - 32);
    QCOMPARE(toast.geometry().bottom(), 500 - 44 - 1);
    test::shot(toast, QStringLiteral("toast-long"));
}

void TestWidgets::emptyPlaceOffersWhatIsNext()
{
    EmptyPlace place(*m_theme);
    place.setText(QStringLiteral("Chưa có kiến nghị nào"), QStringLiteral("Thả văn bản vào đây."));
    place.setPrimary(QStringLiteral("Nhận văn bản…"));
    place.show();
    QSignalSpy primary(&place, &EmptyPlace::primaryTriggered);
    auto* button = place.findChild<QAbstractButton*>(QStringLiteral("emptyPrimary"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(primary.count(), 1);
    QVERIFY(!place.findChild<QWidget*>(QStringLiteral("emptySecondary"))->isVisible());
}

void TestWidgets::scrimGivesBackTheFocus()
{
    QWidget window;
    window.resize(900, 600);
    auto* below = new QLineEdit(&window);
    auto* panel = new QWidget;
    panel->setFocusPolicy(Qt::StrongFocus);
    panel->setFixedSize(300, 40);
    Scrim scrim(*m_theme, &window, panel, 50);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    below->setFocus();
    QSignalSpy dismissed(&scrim, &Scrim::dismissed);
    scrim.open();
    QVERIFY(panel->hasFocus());
    QCOMPARE(panel->geometry(), QRect(300, 50, 300, 40));
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!scrim.isVisible());
    QVERIFY(below->hasFocus());
    scrim.open();
    QTest::mouseClick(&scrim, Qt::LeftButton, {}, QPoint(320, 60));
    QVERIFY(scrim.isVisible());
    QTest::mouseClick(&scrim, Qt::LeftButton, {}, QPoint(10, 10));
    QVERIFY(!scrim.isVisible());
    QCOMPARE(dismissed.count(), 2);
}

void TestWidgets::askIsSafeByDefault()
{
    const Question question{QStringLiteral("Hủy lần biểu quyết kiến nghị 5?"),
                            QStringLiteral("Số đếm 18, 3, 2 sẽ không thành kết quả. Biên bản vẫn "
                                           "ghi lần biểu quyết đã hủy."),
                            QStringLiteral("Tiếp tục biểu quyết"), QStringLiteral("Hủy lần này")};
    const auto answer = [&](Qt::Key key, const char* button) {
        QTimer::singleShot(0, qApp, [key, button] {
            QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QCOMPARE(dialog->objectName(), QStringLiteral("ask"));
            test::shot(*dialog, QStringLiteral("ask"));
            if (button)
                dialog->findChild<QAbstractButton*>(QLatin1String(button))->click();
            else
                QTest::keyClick(dialog, key);
        });
        return ask(*m_theme, nullptr, question);
    };
    QVERIFY(!answer(Qt::Key_Return, nullptr));
    QVERIFY(!answer(Qt::Key_Escape, nullptr));
    QVERIFY(!answer(Qt::Key_Escape, "askSafe"));
    QVERIFY(answer(Qt::Key_Escape, "askAction"));
}

void TestWidgets::barSaysItsCount()
{
    Bar bar(*m_theme);
    bar.resize(250, bar.sizeHint().height());
    bar.setTone(Bar::Tone::Live);
    bar.setValue(5, 10);
    QVERIFY(bar.accessibleName().contains(QLatin1String("5")));
    QImage picture = bar.grab().toImage();
    const int middle = bar.height() / 2;
    QCOMPARE(colorAt(picture, 60, middle), m_theme->color(Token::Accent));
    QCOMPARE(colorAt(picture, 190, middle), m_theme->color(Token::Sunk));
    bar.setNeed(8, QStringLiteral("từ 8"));
    bar.resize(250, bar.sizeHint().height());
    picture = bar.grab().toImage();
    QCOMPARE(colorAt(picture, 201, bar.height() / 2.0), m_theme->color(Token::Ink));
    // More than all is drawn as all.
    bar.setValue(12, 10);
    picture = bar.grab().toImage();
    QCOMPARE(colorAt(picture, 240, bar.height() / 2.0), m_theme->color(Token::Accent));
}

void TestWidgets::presenceWrapsAndThenIsABar()
{
    PresenceDots dots(*m_theme);
    dots.setPresence(23, 25, 17);
    QVERIFY(dots.accessibleName().contains(QLatin1String("23")));
    const int wide = dots.heightForWidth(400);
    QVERIFY(dots.heightForWidth(150) > wide);
    dots.resize(400, wide);
    const QImage picture = dots.grab().toImage();
    QCOMPARE(colorAt(picture, 4, 6.5), m_theme->color(Token::Accent));
    // The tick stands behind the seventeenth.
    QCOMPARE(colorAt(picture, 17 * 12 + 1.5, 1), m_theme->color(Token::Ink));
    dots.setPresence(50, 61, 31);
    QCOMPARE(dots.heightForWidth(150), wide);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
