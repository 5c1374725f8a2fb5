// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/draftdelegate.h"
#include "delegates/placedelegate.h"
#include "models/placeroles.h"
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

Assignment assignment(const QString& name, Role role, bool group = false)
{
    Assignment made;
    made.name = name;
    made.shortName = name;
    made.role = role;
    made.group = group;
    return made;
}

}  // namespace

/// How rows of drafts and places are drawn, and the parts side by side.
class TestParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void draftRowIsTakenInAndOut();
    void placesAreDrawnByKind();
    void parts_data();
    void parts();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestParts::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->apply(*qApp);
}

void TestParts::draftRowIsTakenInAndOut()
{
    QStandardItemModel model;
    const auto add = [&](const QString& number, const QString& text, DraftRowKind kind) {
        auto* item = new QStandardItem;
        item->setData(number, NumberRole);
        item->setData(text, TextRole);
        item->setData(static_cast<int>(kind), DraftKindRole);
        item->setCheckable(true);
        item->setCheckState(Qt::Checked);
        item->setEditable(false);
        model.appendRow(item);
        return item;
    };
    QStandardItem* first =
        add(QStringLiteral("1"),
            QStringLiteral("Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ "
                           "ban hành Nghị định thay thế Nghị định 102/2009/NĐ-CP "
                           "đảm bảo phù hợp"),
            DraftRowKind::Proposal);
    first->setData(
        QVariant::fromValue(QList<Assignment>{assignment(QStringLiteral("Bộ TT&TT"), Role::Lead)}),
        AssignmentsRole);
    first->setData(QVariant::fromValue(QList<Span>{{0, 28}}), AddresseesRole);
    first->setData(
        QVariant::fromValue(QList<Citation>{{QStringLiteral("Nghị định 102/2009/NĐ-CP"), 0, 0},
                                            {QStringLiteral("Luật Đầu tư công"), 0, 0}}),
        CitationsRole);
    QStandardItem* second =
        add(QStringLiteral("2"), QStringLiteral("Bộ Nội vụ xem xét"), DraftRowKind::Proposal);
    second->setData(
        QVariant::fromValue(QList<Assignment>{
            assignment(QStringLiteral("Bộ Nội vụ"), Role::Lead),
            assignment(QStringLiteral("các Bộ ngành liên quan"), Role::Coordinating, true)}),
        AssignmentsRole);
    QStandardItem* poll =
        add({}, QStringLiteral("Ý kiến về Website HĐGĐCNTT?"), DraftRowKind::Poll);
    poll->setData(QStringLiteral("Đạt yêu cầu 7 (44 %)  ·  Chưa đạt yêu cầu 4 (25 %)"),
                  DraftDetailRole);

    QListView view;
    DraftDelegate delegate(*m_theme);
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(684, 320);
    view.setCurrentIndex(model.index(1, 0));
    view.show();
    test::shot(view, QStringLiteral("draft"));
    QCOMPARE(view.visualRect(model.index(0, 0)).height(), 65);
    const QPoint box = view.visualRect(model.index(0, 0)).topLeft() + QPoint(21, 18);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(first->checkState(), Qt::Unchecked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box + QPoint(200, 0));
    QCOMPARE(first->checkState(), Qt::Unchecked);
    view.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(first->checkState(), Qt::Checked);
    first->setCheckState(Qt::Unchecked);
    test::shot(view, QStringLiteral("draft-out"));
}

void TestParts::placesAreDrawnByKind()
{
    QStandardItemModel model;
    const auto make = [](const QString& name, PlaceRowKind kind, const QString& detail = {}) {
        auto* item = new QStandardItem(name);
        item->setData(static_cast<int>(kind), PlaceKindRole);
        item->setData(detail, PlaceDetailRole);
        return item;
    };
    model.appendRow(make(QStringLiteral("2017"), PlaceRowKind::Year));
    auto* meeting =
        make(QStringLiteral("Họp toàn thể"), PlaceRowKind::Meeting, QStringLiteral("24/11"));
    const auto place = [&](const QString& name, IconName icon, const QString& count = {}) {
        auto* item = make(name, PlaceRowKind::Place, count);
        item->setData(static_cast<int>(icon), PlaceIconRole);
        meeting->appendRow(item);
    };
    place(QStringLiteral("Kiến nghị"), IconName::Proposals, QStringLiteral("6"));
    place(QStringLiteral("Chương trình"), IconName::Agenda, QStringLiteral("7"));
    place(QStringLiteral("Thành viên"), IconName::Members, QStringLiteral("25"));
    place(QStringLiteral("Biểu quyết"), IconName::Poll, QStringLiteral("2"));
    place(QStringLiteral("Văn bản"), IconName::Documents);
    place(QStringLiteral("Theo dõi"), IconName::FollowUp);
    model.appendRow(meeting);
    model.appendRow(make(QStringLiteral("Họp chuyên đề về chuyển đổi số trong giáo dục"),
                         PlaceRowKind::Meeting, QStringLiteral("18/5")));
    model.appendRow(make(QStringLiteral("2016"), PlaceRowKind::Year));

    QTreeView tree;
    PlaceDelegate delegate(*m_theme);
    tree.setItemDelegate(&delegate);
    tree.setModel(&model);
    tree.setHeaderHidden(true);
    tree.setRootIsDecorated(false);
    tree.setIndentation(0);
    QPalette ground = tree.palette();
    ground.setColor(QPalette::Base, m_theme->color(Token::Desk));
    tree.setPalette(ground);
    tree.setStyleSheet(
        QStringLiteral("QTreeView { background: %1; }").arg(m_theme->color(Token::Desk).name()));
    tree.resize(235, 400);
    tree.expandAll();
    const QModelIndex chosen = model.index(0, 0, meeting->index());
    tree.setCurrentIndex(chosen);
    tree.show();
    test::shot(tree, QStringLiteral("places"));
    QCOMPARE(tree.visualRect(model.index(0, 0)).height(), 34);
    QCOMPARE(tree.visualRect(chosen).height(), 30);
    const QImage picture = tree.viewport()->grab().toImage();
    const int y = tree.visualRect(chosen).center().y();
    QCOMPARE(colorAt(picture, 14, y), m_theme->color(Token::Tint2));
    QCOMPARE(colorAt(picture, 5, y), m_theme->color(Token::Desk));
    delegate.setCompact(true);
    QCOMPARE(delegate.sizeHint({}, chosen).width(), 48);
}

void TestParts::parts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The parts side by side as on the look's own sheet; what is asserted is that they keep the
/// measures of that sheet.
void TestParts::parts()
{
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QWidget sheet;
    sheet.setProperty("surface", QStringLiteral("paper"));
    sheet.setAttribute(Qt::WA_StyledBackground);
    sheet.resize(1366, 768);
    const auto put = [&](QWidget* widget, int x, int y, QSize size = {}) {
        widget->setParent(&sheet);
        widget->ensurePolished();
        widget->resize(size.isValid() ? size : widget->sizeHint());
        widget->move(x, y);
    };
    const auto button = [&](ButtonKind kind, const char16_t* text) {
        return new ShortcutButton(*m_theme, kind, QString::fromUtf16(text));
    };
    auto* add = button(ButtonKind::Primary, u"Thêm kiến nghị");
    put(add, 448, 24);
    put(button(ButtonKind::Plain, u"In…"), 584, 24);
    put(button(ButtonKind::Quiet, u"Bỏ qua"), 642, 24);
    put(button(ButtonKind::Link, u"Hoàn tác"), 722, 24);
    auto* focused = button(ButtonKind::Plain, u"Tiêu điểm");
    put(focused, 634, 64);
    auto* off = button(ButtonKind::Plain, u"Không dùng được");
    off->setEnabled(false);
    put(off, 735, 64);
    put(button(ButtonKind::Destructive, u"Xóa kiến nghị"), 448, 104);
    put(new ShortcutButton(*m_theme, IconName::More, QStringLiteral("Khác")), 572, 104);
    put(new Chip(*m_theme, QStringLiteral("Bộ TT&TT"), ChipKind::Lead), 448, 152);
    put(new Chip(*m_theme, QStringLiteral("Bộ Nội vụ"), ChipKind::Coordinating), 531, 152);
    put(new Chip(*m_theme, QStringLiteral("các Bộ ngành liên quan"), ChipKind::Group), 611, 152);
    auto* more = button(ButtonKind::Link, u"Thêm");
    more->setSmall(true);
    more->setIconName(IconName::Plus);
    put(more, 769, 152);
    const auto mark = [&](RowMark::Kind kind, const char16_t* text, int x, int y) {
        auto* shown = new StateMark(*m_theme);
        shown->setMark({kind, QString::fromUtf16(text)});
        put(shown, x, y);
    };
    mark(RowMark::Kind::Passed, u"Thông qua 18/25", 448, 188);
    mark(RowMark::Kind::Failed, u"Không thông qua 15/25", 583, 188);
    mark(RowMark::Kind::Running, u"Đang biểu quyết", 448, 212);
    mark(RowMark::Kind::MissingLead, u"Thiếu chủ trì", 580, 212);
    mark(RowMark::Kind::None, u"Chưa biểu quyết", 689, 212);
    put(new SearchField(*m_theme, QStringLiteral("Tìm…")), 448, 246, {150, 32});
    auto* field = new QLineEdit(QStringLiteral("Bộ Nội vụ"));
    put(field, 606, 246, {150, 32});
    auto* on = new QCheckBox(QStringLiteral("Chọn"));
    on->setChecked(true);
    put(on, 448, 289);
    put(new QCheckBox(QStringLiteral("Chưa chọn")), 523, 289);
    auto* open = new QRadioButton(QStringLiteral("Công khai"));
    open->setChecked(true);
    put(open, 635, 289);
    put(new QRadioButton(QStringLiteral("Kín")), 741, 289);
    auto* bar = new Bar(*m_theme);
    bar->setTone(Bar::Tone::Live);
    bar->setValue(18, 25);
    bar->setNeed(17);
    put(bar, 448, 320, {320, 22});
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Giơ tay"), QStringLiteral("Gọi tên")});
    put(combo, 448, 356, {140, 32});
    put(new QSpinBox, 596, 356, {90, 32});
    auto* tabs = new FilterTabs(*m_theme);
    tabs->addTab(QStringLiteral("Tất cả"), 6);
    tabs->addTab(QStringLiteral("Chưa biểu quyết"), 5);
    put(tabs, 448, 396, {360, 32});
    auto* asked = new CountField(*m_theme);
    asked->setValue(3);
    asked->setAsked(true);
    put(asked, 448, 440);
    auto* automatic = new CountField(*m_theme);
    automatic->setValue(2);
    automatic->setAutomatic(true);
    put(automatic, 544, 440);
    auto* dots = new PresenceDots(*m_theme);
    dots->setPresence(23, 25, 17);
    put(dots, 448, 500, {304, 14});
    auto* empty = new EmptyPlace(*m_theme);
    empty->setText(QStringLiteral("Chưa có kiến nghị nào"),
                   QStringLiteral("Thả văn bản đề xuất vào đây, hoặc gõ kiến nghị đầu tiên."));
    empty->setPrimary(QStringLiteral("Nhận văn bản…"))->setIconName(IconName::Intake);
    empty->setSecondary(QStringLiteral("Gõ kiến nghị"));
    put(empty, 916, 271, {420, 90});
    auto* toastHost = new QWidget;
    put(toastHost, 916, 214, {400, 40});
    auto* toast = new Toast(*m_theme, toastHost, 0, 0);
    for (int i = 0; i < iconCount; ++i) {
        auto* label = new QLabel;
        label->setPixmap(icon(*m_theme, static_cast<IconName>(i), Token::Ink)
                             .pixmap(QSize(24, 24), sheet.devicePixelRatioF()));
        put(label, 450 + i % 12 * 76, 540 + i / 12 * 36, {24, 24});
    }
    sheet.show();
    toast->say(QStringLiteral("Đã xóa kiến nghị 4"), QStringLiteral("Hoàn tác"));
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    field->setFocus();
    test::shot(sheet, dark ? QStringLiteral("parts-dark") : QStringLiteral("parts-light"));
    focused->setFocus();
    QMenu menu;
    menu.addAction(icon(*m_theme, IconName::Print), QStringLiteral("In…"),
                   QKeySequence(QStringLiteral("Ctrl+P")), qApp, [] {});
    menu.addSeparator();
    QAction* checked = menu.addAction(QStringLiteral("Tối"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addMenu(QStringLiteral("Ngôn ngữ"))->addAction(QStringLiteral("Tiếng Việt"));
    menu.popup({0, 0});
    menu.setActiveAction(menu.actions().first());
    test::shot(menu, dark ? QStringLiteral("menu-dark") : QStringLiteral("menu-light"));
    menu.close();
    test::shot(*focused, QStringLiteral("focused"));

    QCOMPARE(add->height(), 32);
    // Within two pixels of the sheet's 128: fonts differ a little between systems.
    QVERIFY2(qAbs(add->width() - 128) <= 2
                 || !QFontInfo(m_theme->font(FontRole::Body))
                         .family()
                         .startsWith(QStringLiteral("Inter")),
             qPrintable(QString::number(add->width())));
    const QImage picture = sheet.grab().toImage();
    QCOMPARE(colorAt(picture, 460, 28), m_theme->color(Token::AccentFill));
    QCOMPARE(colorAt(picture, 10, 10), m_theme->color(Token::Paper));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
