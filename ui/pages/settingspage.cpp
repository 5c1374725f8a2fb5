// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "base/settings.h"
#include "dialogs/councilsettings.h"
#include "dialogs/formrows.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "text/spelling.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 32;
constexpr int CaptionWidth = 190;
constexpr int ColumnWidth = 680;
constexpr int OwnWordsShown = 3;
constexpr std::array TextSizes{100, 110, 125, 150};

}  // namespace

SettingsPage::SettingsPage(Desk& desk, Settings& settings, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_settings(settings)
{
    setObjectName(u"settingsPage"_s);
    const Theme& theme = desk.theme();
    auto* column = new QWidget;
    theme.follow(column, [column, &theme] { column->setMaximumWidth(theme.scaled(ColumnWidth)); });
    m_title = new Label(theme, FontRole::Page, Token::Ink, column);
    m_programTitle = new Label(theme, FontRole::Heading, Token::Ink, column);
    m_councilPart = new QWidget(column);
    m_councilTitle = new Label(theme, FontRole::Heading, Token::Ink, m_councilPart);
    auto* council = new QVBoxLayout(m_councilPart);
    council->setContentsMargins(0, 32, 0, 0);
    council->setSpacing(12);
    council->addWidget(m_councilTitle);
    council->addWidget(new CouncilSettings(desk, m_councilPart));

    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 16, 8, 32);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    rows->addWidget(m_programTitle);
    rows->addSpacing(12);
    rows->addWidget(buildProgram(column));
    rows->addWidget(m_councilPart);
    rows->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 0, 8, 0);
    layout->addWidget(scroll);

    const auto showCouncil = [this] { m_councilPart->setVisible(m_desk.file() != nullptr); };
    connect(&desk, &Desk::fileChanged, this, showCouncil);
    connect(&settings, &Settings::changed, this, &SettingsPage::load);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showCouncil();
    retranslate();
}

QWidget* SettingsPage::buildProgram(QWidget* parent)
{
    auto* rows = new FormRows(m_desk.theme(), CaptionWidth, parent);
    const auto combo = [&](const QString& name, Settings::Key key) {
        auto* box = new QComboBox(rows);
        box->setObjectName(name);
        m_captions.append(rows->addRow(QString(), box));
        connect(box, &QComboBox::activated, this,
                [this, box, key] { m_settings.set(key, box->currentData()); });
        return box;
    };
    m_language = combo(u"languageBox"_s, Settings::Key::Language);
    m_appearance = combo(u"appearanceBox"_s, Settings::Key::Appearance);
    m_textSize = combo(u"textSizeBox"_s, Settings::Key::TextSize);
    m_projector = combo(u"projectorBox"_s, Settings::Key::ProjectorLight);
    m_author = new QLineEdit(rows);
    m_author->setObjectName(u"authorName"_s);
    m_captions.append(rows->addRow(QString(), m_author));
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        m_settings.set(Settings::Key::Author, m_author->text().simplified());
        if (m_desk.file())
            m_desk.file()->setAuthor(m_settings.author());
    });
    m_authorHint = rows->addHint({});
    m_spelling = new QCheckBox(rows);
    m_spelling->setObjectName(u"spellingBox"_s);
    m_captions.append(rows->addRow(QString(), m_spelling));
    connect(m_spelling, &QCheckBox::clicked, this,
            [this](bool marked) { m_settings.set(Settings::Key::Spelling, marked); });
    m_spellingHint = rows->addHint({});
    m_ownWords = new LinesEdit(m_desk.theme(), OwnWordsShown, rows);
    m_ownWords->setObjectName(u"ownWords"_s);
    m_captions.append(rows->addRow(QString(), m_ownWords));
    m_ownWords->installEventFilter(this);
    m_ownWordsHint = rows->addHint({});
    return rows;
}

void SettingsPage::load()
{
    const auto show = [this](QComboBox* box, Settings::Key key) {
        box->setCurrentIndex(qMax(0, box->findData(m_settings.get(key))));
    };
    show(m_language, Settings::Key::Language);
    show(m_appearance, Settings::Key::Appearance);
    m_projector->setCurrentIndex(
        m_projector->findData(m_settings.get(Settings::Key::ProjectorLight).toBool()));
    const int size = m_settings.textSize();
    if (m_textSize->findData(size) < 0)
        m_textSize->addItem(tr("%1 %").arg(size), size);
    m_textSize->setCurrentIndex(m_textSize->findData(size));
    const QString author = m_settings.get(Settings::Key::Author).toString();
    if (!m_author->hasFocus())
        m_author->setText(author);
    m_author->setPlaceholderText(m_settings.author());
    m_spelling->setChecked(m_settings.get(Settings::Key::Spelling).toBool());
    const QString words = m_settings.get(Settings::Key::OwnWords).toStringList().join(u'\n');
    if (!m_ownWords->hasFocus() && m_ownWords->toPlainText() != words)
        m_ownWords->setLines(words);
    m_spellingHint->setText(dictionaries());
}

QString SettingsPage::dictionaries() const
{
    const QList<Spelling::Language> found = m_desk.spelling().languages();
    const bool vietnamese = found.contains(Spelling::Language::Vietnamese);
    const bool english = found.contains(Spelling::Language::English);
    if (vietnamese && english)
        return tr("Vietnamese and English dictionaries are installed.");
    if (vietnamese)
        return tr("A Vietnamese dictionary is installed, no English one (hunspell-en-us).");
    if (english)
        return tr("An English dictionary is installed, no Vietnamese one (hunspell-vi).");
    return tr("No dictionary is installed (hunspell-vi, hunspell-en-us): nothing is marked.");
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ownWords && event->type() == QEvent::FocusOut) {
        QStringList words;
        const QStringList lines = m_ownWords->toPlainText().split(u'\n');
        for (const QString& line : lines) {
            if (const QString word = line.simplified(); !word.isEmpty() && !words.contains(word))
                words.append(word);
        }
        m_settings.set(Settings::Key::OwnWords, words);
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_programTitle->setText(tr("This program"));
    m_councilTitle->setText(tr("The council and its documents"));
    const QStringList captions{tr("Language"),  tr("Appearance"), tr("Text size"), tr("Projector"),
                               tr("Your name"), tr("Spelling"),   tr("Own words")};
    for (qsizetype i = 0; i < captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->buddy()->setAccessibleName(captions[i]);
    }
    m_authorHint->setText(tr("Stands in the history with everything you do."));
    m_spelling->setText(tr("Mark words that no dictionary knows"));
    m_ownWordsHint->setText(tr("One a line. They are never marked."));
    m_language->clear();
    m_language->addItem(tr("As the system"), u"system"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_appearance->clear();
    m_appearance->addItem(tr("As the system"), u"system"_s);
    m_appearance->addItem(tr("Light"), u"light"_s);
    m_appearance->addItem(tr("Dark"), u"dark"_s);
    m_projector->clear();
    m_projector->addItem(tr("Dark"), false);
    m_projector->addItem(tr("Light, for a bright room"), true);
    m_textSize->clear();
    for (const int size : TextSizes)
        m_textSize->addItem(tr("%1 %").arg(size), size);
    load();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_desk.theme().color(Token::Paper));
}

}  // namespace nghisu
