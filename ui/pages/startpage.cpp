// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "pages/startparts.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextWidth = 680;
constexpr int SubtitleWidth = 425;
constexpr int GutterWidth = 57;
constexpr int GutterGap = 23;
constexpr int MostRecent = 4;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

}  // namespace

StartPage::StartPage(const Theme& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(u"startPage"_s);
    auto* block = new QWidget;
    block->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 32, 0, 24);
    column->setSpacing(0);
    const auto indented = [&](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->addWidget(widget);
        column->addLayout(row);
        m_indented.append(row);
        return row;
    };

    column->addStretch(2);
    auto* wordmark = new Label(theme, FontRole::RoomNumber, Token::Ink, block);
    wordmark->setText(u"Nghị Sự"_s);
    indented(wordmark);
    column->addSpacing(6);
    m_subtitle = new Label(theme, FontRole::Reading, Token::Ink2, block);
    m_subtitle->setWordWrap(true);
    indented(m_subtitle)->addStretch(1);

    m_recent = new QWidget(block);
    m_recent->setObjectName(u"recentFiles"_s);
    auto* recentColumn = new QVBoxLayout(m_recent);
    recentColumn->setSpacing(0);
    m_recentTitle = new Label(theme, FontRole::Caption, Token::Ink3, m_recent);
    m_recentTitle->setContentsMargins(8, 0, 0, 6);
    recentColumn->addWidget(m_recentTitle);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(0);
    recentColumn->addLayout(m_recentList);
    m_recent->hide();
    column->addWidget(m_recent);

    column->addSpacing(32);
    m_ways = {addWay(column, 1, true), addWay(column, 2, false), addWay(column, 3, false)};
    constexpr std::array ids{ActionId::NewCouncil, ActionId::OpenFile, ActionId::OpenSample};
    constexpr std::array names{"startNew", "startOpen", "startSample"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ShortcutButton* button = m_ways[static_cast<qsizetype>(i)].button;
        QAction* action = actions.action(ids[i]);
        button->setObjectName(QLatin1String(names[i]));
        button->setKeys(action->shortcut(), true);
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    }
    column->addSpacing(28);
    m_drop = new DropZone(theme, block);
    m_drop->setObjectName(u"dropZone"_s);
    connect(m_drop, &QAbstractButton::clicked, this, &StartPage::dropZoneClicked);
    indented(m_drop);
    column->addStretch(3);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    auto* middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->addStretch(1);
    middleLayout->addWidget(block, 1000);  // all the room, up to its width
    middleLayout->addStretch(1);
    scroll->setWidget(middle);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    theme.follow(this, [this, block, recentColumn] {
        const int gutter = m_theme.scaled(GutterWidth);
        block->setMaximumWidth(gutter + GutterGap + m_theme.scaled(TextWidth));
        m_subtitle->setMaximumWidth(m_theme.scaled(SubtitleWidth));
        for (QLayout* row : std::as_const(m_indented))
            row->setContentsMargins(gutter + GutterGap, 0, 0, 0);
        recentColumn->setContentsMargins(gutter + GutterGap - 8, 32, 0, 0);
        for (const Way& way : std::as_const(m_ways))
            way.gutter->setFixedWidth(gutter);
        update();
    });
    retranslate();
}

StartPage::Way StartPage::addWay(QVBoxLayout* column, int number, bool primary)
{
    Way way;
    auto* gutter = new Label(m_theme, FontRole::Page, Token::Accent, this);
    gutter->setText(QString::number(number));
    // As large as a page title and as light as the numbers of a list.
    gutter->setWeight(QFont::Normal);
    gutter->setAlignment(Qt::AlignRight | Qt::AlignTop);
    way.gutter = gutter;
    way.title = new Label(m_theme, FontRole::Heading, Token::Ink, this);
    way.hint = new Label(m_theme, FontRole::Body, Token::Ink2, this);
    way.button = new ShortcutButton(m_theme, primary ? ButtonKind::Primary : ButtonKind::Plain,
                                    QString(), this);

    for (Label* line : {way.title, way.hint})
        line->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(way.title);
    words->addWidget(way.hint);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 18, 0, 18);
    line->addLayout(words, 1);
    line->addWidget(way.button);
    auto* whole = new QVBoxLayout;
    whole->setSpacing(0);
    whole->addLayout(line);
    whole->addWidget(hairline(this));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(GutterGap);
    gutter->setContentsMargins(0, 13, 0, 0);
    row->addWidget(gutter, 0, Qt::AlignTop);
    row->addLayout(whole, 1);
    column->addLayout(row);
    return way;
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        if (m_recentList->count() == MostRecent)
            break;
        if (!QFileInfo::exists(path))
            continue;
        auto* button = new RecentFileButton(m_theme, path, m_recent);
        button->setObjectName(u"recentFile%1"_s.arg(m_recentList->count()));
        connect(button, &QAbstractButton::clicked, this,
                [this, path] { emit fileRequested(path); });
        m_recentList->addWidget(button);
    }
    m_recent->setVisible(m_recentList->count() > 0);
}

void StartPage::retranslate()
{
    m_subtitle->setText(tr("The meeting secretary's desk: from the proposals that come in to "
                           "votes, minutes and follow-up."));
    m_recentTitle->setText(tr("Opened before"));
    const std::array texts{
        std::array{tr("Create a new council"),
                   tr("Give it a name and a place. Members can be added later."),
                   tr("New council…")},
        std::array{tr("Open a council"),
                   tr("A .nghisu file on this computer, a network drive or a USB stick."),
                   tr("Open file…")},
        std::array{tr("Try it with sample data"),
                   tr("Six proposals of 2017. Change whatever you like."), tr("Open the sample")}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Way& way = m_ways[static_cast<qsizetype>(i)];
        way.title->setText(texts[i][0]);
        way.hint->setText(texts[i][1]);
        way.button->setText(texts[i][2]);
    }
    m_drop->setText(tr("Or drop a document with proposals here"));
    m_drop->setHint(tr("A text or a web page, as the province sent it"));
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Paper));
}

}  // namespace nghisu
