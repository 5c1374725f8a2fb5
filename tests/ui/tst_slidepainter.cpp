// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidepainter.h"
#include "theme/theme.h"
#include "ui/sampleslides.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace nghisu;
using namespace nghisu::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Slide)

namespace {

// Words hang out of the gutter as far as this, and no farther.
constexpr qreal edge = 56;

const QString& longTitle()
{
    static const QString text =
        u"Ưu tiên đầu tư, nâng cấp Ộ Ế Ẫ hệ thống thông tin một cửa điện tử liên thông, cơ sở dữ "
        "liệu hộ tịch điện tử toàn quốc và bảo đảm an toàn thông tin mạng cho các cơ quan nhà nước "
        "ở trung ương và địa phương"_s;
    return text;
}

const QString& longWord()
{
    static const QString text =
        u"https://www.mic.gov.vn/tintucsukien/2017/hop-toan-the-hoi-dong-giam-doc-cntt/nghi-quyet"_s;
    return text;
}

/// What ink a line leaves.
QRectF inkOf(const Theme& theme, const PlacedText& text)
{
    QFont font = theme.pixelFont(text.look.pixels, text.look.weight);
    if (text.look.tight)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * text.look.pixels);
    return QFontMetricsF(font).tightBoundingRect(text.text).translated(text.baseline);
}

QString withoutSpaces(const QString& text)
{
    QString bare;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            bare.append(letter);
    }
    return bare;
}

QString shownOn(const SlidePicture& picture)
{
    QString shown;
    for (const PlacedText& text : picture.texts)
        shown += withoutSpaces(text.text);
    return shown;
}

QString described(const PlacedText& text)
{
    return u"\"%1\" at %2, %3, size %4"_s.arg(text.text)
        .arg(text.baseline.x())
        .arg(text.baseline.y())
        .arg(text.look.pixels);
}

/// Why a page is not as it should be; empty if it is.
QString faultOf(const Theme& theme, const SlidePicture& picture)
{
    QList<QRectF> inks;
    for (const PlacedText& text : picture.texts) {
        if (text.look.pixels < smallestText)
            return u"too small: "_s + described(text);
        const QRectF ink = inkOf(theme, text);
        const QRectF inside(edge - 1, edge / 2, picture.canvas.width() - 2 * edge + 2,
                            picture.canvas.height() - edge);
        if (!inside.contains(ink))
            return u"over the edge: "_s + described(text);
        for (qsizetype i = 0; i < inks.size(); ++i) {
            if (inks[i].intersects(ink))
                return u"one over the other: "_s + described(text) + u" and "_s
                     + described(picture.texts[i]);
        }
        for (const PlacedIcon& icon : picture.icons) {
            if (icon.rect.adjusted(4, 4, -4, -4).intersects(ink))
                return u"under an icon: "_s + described(text);
        }
        inks.append(ink);
    }
    for (const PlacedFill& fill : picture.fills) {
        if (!QRectF(QPointF(), picture.canvas).contains(fill.rect))
            return u"a bar over the edge"_s;
    }
    return {};
}

QImage painted(const SlidePainter& painter, const Slide& slide, const QSize& size, int page = 0)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter canvas(&image);
    painter.paint(canvas, QRectF(QPointF(), size), slide, page);
    return image;
}

QList<NamedSlide> hardSlides()
{
    const QString title = longTitle();
    const QString word = longWord();
    VoteSlide hands = handsSlide();
    hands.heading = {u"Kiến nghị bổ sung"_s, u"112đ"_s, title};
    hands.way = HandsCall{title, title, title};
    VoteSlide called = rollCallSlide();
    called.heading.title = word;
    std::get<RollCall>(called.way).name =
        u"Công Tằng Tôn Nữ Thị Phương Thảo Nguyên, Phó Chủ tịch Ủy ban nhân dân thành phố"_s;
    std::get<RollCall>(called.way).progress = title;
    VoteSlide ballots = ballotSlide(BallotIntake::By::Phone);
    std::get<BallotIntake>(ballots.way).hint = title;
    ballots.presence = SlideFact{title, u"1.234/12.345"_s};
    ballots.need = SlideFact{title, u"từ hai phần ba tổng số thành viên có mặt trở lên"_s};
    ballots.clock->pace = SlideClock::Pace::Over;
    ItemSlide item = itemSlide();
    item.heading = {u"Recommendation"_s, u"1.2.3"_s, title};
    item.paragraphs = {title, word, title};
    item.speaker->name = title;
    item.speaker->organisation = title;
    ItemSlide whole = longItemSlide(16);
    whole.heading.title = title + u' ' + title;
    whole.paragraphs.insert(3, word + word + word);
    ResultSlide result = resultSlide();
    result.heading.title = title;
    result.heading.number = u"1234"_s;
    result.verdict->sentence = title;
    for (ResultBar& bar : result.bars)
        bar.text = title;
    ResultSlide few = failedSlide();
    few.bars[0].text = word;
    few.verdict->word = u"Không được thông qua vì không đủ phiếu"_s;
    few.need->votes = 25;
    few.need->label = title;
    ResultSlide candidates = electionSlide(20);
    candidates.heading.title = title;
    candidates.note = title;
    for (ResultBar& bar : candidates.bars) {
        bar.text += u", Giám đốc Sở Thông tin và Truyền thông Thừa Thiên – Huế"_s;
        bar.votes *= 1'000'000;
        bar.figure = u"24.000.000"_s;
    }
    AgendaSlide agenda = agendaSlide(25, 24);
    for (AgendaRow& row : agenda.rows) {
        row.title += u", "_s + title;
        row.time = u"09:30 – 10:45"_s;
        row.number = u"12đ"_s;
    }
    WelcomeSlide welcome = welcomeSlide();
    welcome.council = title;
    welcome.meeting = title;
    welcome.place = title;
    welcome.day = title;
    BreakSlide pause{title, title, title, title};
    return {{"hands", hands},
            {"called", called},
            {"ballots", ballots},
            {"item", item},
            {"whole", whole},
            {"result", result},
            {"few", few},
            {"candidates", candidates},
            {"agenda", agenda},
            {"welcome", welcome},
            {"pause", pause},
            {"nothing to vote", VoteSlide{}},
            {"no result", ResultSlide{}},
            {"no item", ItemSlide{}},
            {"no agenda", AgendaSlide{}},
            {"no welcome", WelcomeSlide{}},
            {"no break", BreakSlide{}}};
}

}  // namespace

class TestSlidePainter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everythingFits_data();
    void everythingFits();
    void everyWordIsShown_data();
    void everyWordIsShown();
    void linesBreakTheSameAtEverySize();
    void titleIsBrokenEvenly();
    void samePictureForTheSameSlide();
    void nothingReachesTheEdge_data();
    void nothingReachesTheEdge();
    void figuresAreLarge();
    void verdictIsInCapitalsAndShrinks();
    void clockStandsStill();
    void needStandsWhereItIsReached();
    void passedIsGreenAndSaidByItsIcon();
    void agendaShowsTheCurrentRow();
    void textGoesOnPages();
    void absurdTextIsStillWhole();
    void titleAloneIsLarge();
    void paperBallotsAreNotCountedYet();
    void blankIsBlack();
    void lightIsLight();
    void sameSubjectWhileTheClockRuns();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSlidePainter::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestSlidePainter::everythingFits_data()
{
    QTest::addColumn<Slide>("slide");
    QTest::addColumn<QSize>("size");
    const auto add = [](const QList<NamedSlide>& slides, const QSize& size) {
        for (const NamedSlide& named : slides)
            QTest::addRow("%s %dx%d", named.name, size.width(), size.height())
                << named.slide << size;
    };
    for (const QSize& size : {QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160),
                              QSize(1024, 768), QSize(1280, 800)})
        add(sampleSlides(), size);
    // Each shape once: what was laid out for one is only scaled.
    for (const QSize& size : {QSize(1920, 1080), QSize(800, 600), QSize(1280, 1024),
                              QSize(2560, 1080), QSize(768, 1024)})
        add(hardSlides(), size);
}

void TestSlidePainter::everythingFits()
{
    QFETCH(Slide, slide);
    QFETCH(QSize, size);
    const SlidePainter painter(*m_theme);
    const int pages = painter.pageCount(slide, size);
    QVERIFY(pages >= 1);
    for (int page = 0; page < pages; ++page) {
        const SlidePicture picture = painter.layOut(slide, size, page);
        QCOMPARE(picture.page, page);
        QCOMPARE(picture.pages, pages);
        QVERIFY(qAbs(picture.canvas.width() / picture.canvas.height()
                     - qreal(size.width()) / size.height())
                < 0.001);
        QVERIFY(picture.missing < 1);
        const QString fault = faultOf(*m_theme, picture);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QCOMPARE(painter.layOut(slide, size, pages + 5).page, pages - 1);
}

void TestSlidePainter::everyWordIsShown_data()
{
    QTest::addColumn<Slide>("slide");
    for (const QList<NamedSlide>& slides : {sampleSlides(), hardSlides()}) {
        for (const NamedSlide& named : slides)
            QTest::addRow("%s", named.name) << named.slide;
    }
}

// What is said of a slide is shown on it, letter by letter: nothing is cut off.
void TestSlidePainter::everyWordIsShown()
{
    QFETCH(Slide, slide);
    const SlidePainter painter(*m_theme);
    for (const QSizeF& size : {QSizeF(1920, 1080), QSizeF(800, 600)}) {
        QString said;
        const int pages = painter.pageCount(slide, size);
        for (int page = 0; page < pages; ++page) {
            const SlidePicture picture = painter.layOut(slide, size, page);
            const QString shown = shownOn(picture);
            for (const QString& words : picture.said)
                QVERIFY2(shown.contains(withoutSpaces(words)), qPrintable(words));
            said += withoutSpaces(picture.said.join(u' '));
        }
        if (const auto* item = std::get_if<ItemSlide>(&slide)) {
            for (const QString& paragraph : item->paragraphs) {
                // A paragraph may go on behind the page mark and the next page's heading.
                for (const QString& word : paragraph.split(u' '))
                    QVERIFY2(said.contains(word.left(20)), qPrintable(word));
            }
        }
        if (const auto* result = std::get_if<ResultSlide>(&slide)) {
            for (const ResultBar& bar : result->bars)
                QVERIFY2(said.contains(withoutSpaces(bar.text + bar.figure)), qPrintable(bar.text));
        }
        if (const auto* agenda = std::get_if<AgendaSlide>(&slide)) {
            for (const AgendaRow& row : agenda->rows)
                QVERIFY2(said.contains(withoutSpaces(row.number + row.title)),
                         qPrintable(row.title));
        }
    }
}

void TestSlidePainter::linesBreakTheSameAtEverySize()
{
    const SlidePainter painter(*m_theme);
    for (const NamedSlide& named : sampleSlides()) {
        const SlidePicture large = painter.layOut(named.slide, {1920, 1080});
        const SlidePicture small = painter.layOut(named.slide, {304, 171});
        QCOMPARE(small.texts.size(), large.texts.size());
        for (qsizetype i = 0; i < large.texts.size(); ++i)
            QCOMPARE(small.texts[i].text, large.texts[i].text);
    }
}

void TestSlidePainter::titleIsBrokenEvenly()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(handsSlide(), {1920, 1080});
    QStringList title;
    for (const PlacedText& text : picture.texts) {
        if (text.look.pixels == 80)
            title.append(text.text);
    }
    QCOMPARE(title, QStringList({u"Hợp nhất chỉ đạo CNTT"_s, u"và cải cách hành chính"_s}));
}

void TestSlidePainter::samePictureForTheSameSlide()
{
    const SlidePainter painter(*m_theme);
    for (const NamedSlide& named : sampleSlides())
        QCOMPARE(painted(painter, named.slide, {960, 540}),
                 painted(SlidePainter(*m_theme), named.slide, {960, 540}));
}

void TestSlidePainter::nothingReachesTheEdge_data()
{
    QTest::addColumn<Slide>("slide");
    for (const NamedSlide& named : hardSlides())
        QTest::addRow("%s", named.name) << named.slide;
}

void TestSlidePainter::nothingReachesTheEdge()
{
    QFETCH(Slide, slide);
    const SlidePainter painter(*m_theme);
    for (const QSize& size : {QSize(960, 540), QSize(800, 600)}) {
        const QImage image = painted(painter, slide, size);
        const QRgb ground = painter.color(Token::Paper).rgb();
        constexpr int rim = 10;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool inside =
                    x >= rim && y >= rim && x < size.width() - rim && y < size.height() - rim;
                if (!inside && image.pixel(x, y) != ground)
                    QFAIL(qPrintable(u"something at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }
}

void TestSlidePainter::figuresAreLarge()
{
    const SlidePainter painter(*m_theme);
    const auto sizeOf = [](const SlidePicture& picture, const QString& words) -> qreal {
        for (const PlacedText& text : picture.texts) {
            if (text.text == words)
                return text.look.pixels;
        }
        return 0;
    };
    const SlidePicture vote = painter.layOut(handsSlide(), {1024, 768});
    QVERIFY(sizeOf(vote, u"23/25"_s) >= 72);
    QVERIFY(sizeOf(vote, u":"_s) >= 72);
    QVERIFY(sizeOf(vote, u"5"_s) >= 72);
    QVERIFY(sizeOf(painter.layOut(ballotSlide(BallotIntake::By::Paper), {800, 600}), u"18/25"_s)
            >= 72);
    QVERIFY(sizeOf(painter.layOut(opinionSlide(), {800, 600}), u"16"_s) >= 72);
    QCOMPARE(sizeOf(painter.layOut(resultSlide(), {1920, 1080}), u"THÔNG QUA"_s), 152.0);
}

void TestSlidePainter::verdictIsInCapitalsAndShrinks()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(failedSlide(), {1024, 768});
    QVERIFY(picture.said.contains(u"KHÔNG THÔNG QUA"_s));
    for (const PlacedText& text : picture.texts) {
        if (text.text == u"KHÔNG THÔNG QUA"_s)
            QVERIFY(text.look.pixels < 152 && text.look.pixels >= 72);
    }
}

void TestSlidePainter::clockStandsStill()
{
    const SlidePainter painter(*m_theme);
    VoteSlide slide = handsSlide();
    QList<qreal> colons;
    for (const QString& time : {u"00:12"_s, u"11:11"_s, u"08:47"_s}) {
        slide.clock->time = time;
        for (const PlacedText& text : painter.layOut(slide, {1920, 1080}).texts) {
            if (text.text == u":"_s)
                colons.append(text.baseline.x());
        }
    }
    QCOMPARE(colons.size(), 3);
    QCOMPARE(colons[0], colons[1]);
    QCOMPARE(colons[1], colons[2]);
}

void TestSlidePainter::needStandsWhereItIsReached()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(resultSlide(), {1920, 1080});
    QRectF track;
    QRectF tick;
    for (const PlacedFill& fill : picture.fills) {
        if (track.isNull() && fill.color == Token::Sunk)
            track = fill.rect;
        if (fill.color == Token::Ink)
            tick = fill.rect;
    }
    QVERIFY(qAbs(tick.center().x() - (track.left() + track.width() * 17 / 25)) < 0.5);
    QVERIFY(tick.top() < track.top() && tick.bottom() > track.bottom());
}

void TestSlidePainter::passedIsGreenAndSaidByItsIcon()
{
    const SlidePainter painter(*m_theme);
    const SlidePicture passed = painter.layOut(resultSlide(), {1920, 1080});
    QCOMPARE(passed.icons.size(), 1);
    QCOMPARE(passed.icons.first().name, IconName::Passed);
    QCOMPARE(passed.icons.first().color, Token::Ok);
    const SlidePicture failed = painter.layOut(failedSlide(), {1920, 1080});
    QCOMPARE(failed.icons.first().name, IconName::Failed);
    QCOMPARE(failed.icons.first().color, Token::Bad);
    // A bar is green only where enough was reached.
    for (const PlacedFill& fill : failed.fills)
        QVERIFY(fill.color != Token::Ok);
    QCOMPARE(painter.layOut(electionSlide(6), {1920, 1080}).icons.size(), 5);
}

void TestSlidePainter::agendaShowsTheCurrentRow()
{
    const SlidePainter painter(*m_theme);
    for (int current = 0; current < 30; ++current) {
        AgendaSlide slide = agendaSlide(30, current);
        slide.rows[current].title = u"Đang diễn ra"_s;
        const SlidePicture picture =
            painter.layOut(slide, {1920, 1080}, painter.currentPage(slide, {1920, 1080}));
        QVERIFY(picture.pages > 1);
        QVERIFY(picture.said.contains(u"Đang diễn ra"_s));
    }
}

void TestSlidePainter::textGoesOnPages()
{
    const SlidePainter painter(*m_theme);
    QCOMPARE(painter.pageCount(itemSlide(), {1920, 1080}), 1);
    const Slide slide = longItemSlide(12);
    const int pages = painter.pageCount(slide, {1920, 1080});
    QVERIFY(pages > 2);
    QVERIFY(painter.layOut(slide, {1920, 1080}, 1).said.contains(u"2/%1"_s.arg(pages)));
    // On each page it says what it is about.
    QVERIFY(painter.layOut(slide, {1920, 1080}, pages - 1).said.contains(heading().title));
}

// No slide should hold so much; one that does gets smaller as a whole instead of losing a word.
void TestSlidePainter::absurdTextIsStillWhole()
{
    VoteSlide slide = handsSlide();
    slide.heading.title = QString(longTitle() + u' ').repeated(8);
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1024, 768});
    QVERIFY(picture.canvas.height() > 1080);
    const QString fault = faultOf(*m_theme, picture);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(shownOn(picture).contains(withoutSpaces(slide.heading.title)));
}

// A proposal without a short name is its own title.
void TestSlidePainter::titleAloneIsLarge()
{
    ItemSlide slide = itemSlide();
    slide.heading.title = longTitle();
    slide.paragraphs.clear();
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1920, 1080});
    QStringList lines;
    for (const PlacedText& text : picture.texts) {
        if (text.baseline.x() == 356 && text.look.pixels > 60)
            lines.append(text.text);
    }
    QCOMPARE(lines.join(u' '), longTitle());
}

void TestSlidePainter::paperBallotsAreNotCountedYet()
{
    VoteSlide slide = ballotSlide(BallotIntake::By::Paper);
    slide.way = BallotIntake{BallotIntake::By::Paper, u"Đang bỏ phiếu"_s, {}, u"Bỏ phiếu kín"_s};
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1920, 1080});
    const bool large =
        std::any_of(picture.texts.begin(), picture.texts.end(), [](const PlacedText& text) {
            return text.text == u"Đang bỏ phiếu" && text.look.pixels > 100;
        });
    QVERIFY(large);
}

void TestSlidePainter::blankIsBlack()
{
    const QImage image =
        painted(SlidePainter(*m_theme, Scheme::Light), BlankSlide{}, QSize(320, 180));
    QImage black(image.size(), image.format());
    black.fill(Qt::black);
    QCOMPARE(image, black);
}

void TestSlidePainter::lightIsLight()
{
    const SlidePainter light(*m_theme, Scheme::Light);
    const QImage image = painted(light, handsSlide(), QSize(960, 540));
    QCOMPARE(image.pixelColor(2, 2), m_theme->tokens().color(Scheme::Light, Token::Paper));
    QVERIFY(image != painted(SlidePainter(*m_theme), handsSlide(), QSize(960, 540)));
}

void TestSlidePainter::sameSubjectWhileTheClockRuns()
{
    ItemSlide before = longItemSlide(7);
    ItemSlide after = before;
    after.clock->time = u"04:11"_s;
    QVERIFY(sameSubject(before, after));
    after.heading.number = u"6"_s;
    QVERIFY(!sameSubject(before, after));
    QVERIFY(!sameSubject(before, handsSlide()));
    QVERIFY(!sameSubject(agendaSlide(30, 3), agendaSlide(30, 20)));
    QVERIFY(sameSubject(BlankSlide{}, BlankSlide{}));
}

QTEST_MAIN(TestSlidePainter)
#include "tst_slidepainter.moc"
