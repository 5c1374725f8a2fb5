// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documentspage.h"

#include "delegates/entrydelegate.h"
#include "pages/documenttemplates.h"
#include "print/previewwidget.h"
#include "print/printer.h"
#include "report/catalogue.h"
#include "report/export.h"
#include "session/issuing.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptyplace.h"
#include "widgets/listcolumn.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingline.h"
#include "widgets/yieldingrow.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

void DocumentsPage::layOut()
{
    const Theme& theme = m_desk.theme();
    auto* left = new ListColumn(theme, this);
    m_title = new Label(theme, FontRole::Page, Token::Ink, left);
    m_title->setContentsMargins(24, 0, 24, 0);
    m_list = new QListView(left);
    m_list->setObjectName(u"documentList"_s);
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new EntryDelegate(theme, this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 16, 0, 0);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(m_title);
    leftColumn->addWidget(m_list, 1);
    auto* templates = new DocumentTemplates(
        m_desk, [this] { return currentKey(); }, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(11, 0, 11, 8);  // so that its words stand below those of the list
    foot->addWidget(templates->makeButton(left), 0, Qt::AlignLeft);
    leftColumn->addLayout(foot);

    auto* upright = new QFrame(this);
    upright->setProperty("rule", u"upright"_s);

    auto* right = new QWidget(this);
    auto* below = new QFrame(right);
    below->setProperty("rule", true);
    m_open = new Label(theme, FontRole::Caption, Token::Warn, right);
    m_open->setObjectName(u"documentOpenPlaces"_s);
    m_open->setWordWrap(true);
    m_open->setContentsMargins(20, 8, 20, 8);
    m_open->hide();
    m_stack = new QStackedWidget(right);
    m_preview = new PreviewWidget(theme, m_stack);
    m_preview->setObjectName(u"documentPreview"_s);
    m_empty = new EmptyPlace(theme, m_stack);
    m_empty->setObjectName(u"documentEmpty"_s);
    m_stack->addWidget(m_preview);
    m_empty->setContentsMargins(20, 24, 20, 24);
    m_stack->addWidget(m_empty);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(makeBar(right));
    rightColumn->addWidget(below);
    rightColumn->addWidget(m_open);
    rightColumn->addWidget(m_stack, 1);
    rightColumn->addWidget(new WritingLine(theme, *m_writing, right));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(upright);
    row->addWidget(right, 1);
}

QWidget* DocumentsPage::makeBar(QWidget* parent)
{
    const Theme& theme = m_desk.theme();
    auto* bar = new QWidget(parent);
    theme.follow(bar, [bar, &theme] { bar->setFixedHeight(theme.sizes().topBar); });
    m_heading = new ElidedLabel(theme, FontRole::BodyStrong, Token::Ink, bar);
    m_heading->setObjectName(u"documentHeading"_s);
    m_pages = new Label(theme, FontRole::Body, Token::Ink3, bar);
    m_pages->setObjectName(u"documentPages"_s);
    m_zoom = new ShortcutButton(theme, ButtonKind::Quiet, {}, bar);
    m_zoom->setObjectName(u"documentZoom"_s);
    m_zoom->setMenuMark(true);
    m_zoomMenu = new QMenu(this);
    m_since = new ShortcutButton(theme, ButtonKind::Quiet, {}, bar);
    m_since->setObjectName(u"documentSince"_s);
    m_since->setMenuMark(true);
    connect(m_since, &QAbstractButton::clicked, this, &DocumentsPage::fillIssues);
    connect(m_zoom, &QAbstractButton::clicked, this,
            [this] { m_zoomMenu->popup(m_zoom->mapToGlobal(QPoint(0, m_zoom->height()))); });

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addSpacing(4);
    row->addWidget(m_pages);
    row->addStretch(1);
    m_options = new ShortcutButton(theme, ButtonKind::Quiet, {}, bar);
    m_options->setObjectName(u"documentOptions"_s);
    connect(m_options, &QAbstractButton::clicked, this, &DocumentsPage::askOptions);
    row->addWidget(m_since);
    row->addWidget(m_options);
    row->addWidget(m_zoom);
    row->addSpacing(4);
    addFormats(bar, row);
    m_print = new ShortcutButton(theme, ButtonKind::Primary, {}, bar);
    m_print->setObjectName(u"printDocument"_s);
    m_print->setIconName(IconName::Print);
    connect(m_print, &QAbstractButton::clicked, this, &DocumentsPage::print);
    row->addWidget(m_print);
    letYield(bar);

    m_printKey = new QAction(this);
    m_printKey->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_printKey->setShortcutContext(Qt::WindowShortcut);
    connect(m_printKey, &QAction::triggered, this, &DocumentsPage::print);
    addAction(m_printKey);
    return bar;
}

// What an office asks for stands in the open, the rest in a menu.
void DocumentsPage::addFormats(QWidget* bar, QHBoxLayout* row)
{
    const Theme& theme = m_desk.theme();
    m_moreFormats = new ShortcutButton(theme, ButtonKind::Plain, {}, bar);
    m_moreFormats->setObjectName(u"moreFormats"_s);
    m_moreFormats->setIconName(IconName::More);
    auto* menu = new QMenu(this);
    const QStringList formats = documentFormats();
    for (const QString& format : formats) {
        const QString name = u"export-"_s + format;
        QAction* action = menu->addAction(formatName(format));
        action->setObjectName(name);
        action->setData(format);
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
        if (format == u"docx" || format == u"pdf") {
            auto* button = new ShortcutButton(theme, ButtonKind::Plain, formatName(format), bar);
            button->setObjectName(name);
            connect(button, &QAbstractButton::clicked, this, [this, format] { exportAs(format); });
            m_formats.append(button);
            row->addWidget(button);
        }
    }
    m_mail = menu->addAction(QString());
    m_mail->setObjectName(u"mailDocument"_s);
    connect(m_mail, &QAction::triggered, this, &DocumentsPage::sendByMail);
    menu->addSeparator();
    for (const QString& format : {u"docx"_s, u"pdf"_s}) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(u"export-each-"_s + format);
        connect(action, &QAction::triggered, this, [this, format] { exportEach(format); });
        m_each.append(action);
    }
    for (const QString& format : {u"docx"_s, u"pdf"_s}) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(u"export-all-"_s + format);
        connect(action, &QAction::triggered, this, [this, format] { exportAll(format); });
        m_all.append(action);
    }
    menu->addSeparator();
    m_sizes = menu->addMenu(m_zoomMenu);
    connect(m_moreFormats, &QAbstractButton::clicked, this, [this, menu] {
        const QStringList possible = documentFormats(currentKey());
        for (QAction* action : menu->actions()) {
            const QString wanted = action->data().toString();
            const bool isButton = !m_formatsInMenu && (wanted == u"docx" || wanted == u"pdf");
            if (!wanted.isEmpty())
                action->setVisible(possible.contains(wanted) && !isButton);
        }
        for (QAction* action : std::as_const(m_each))
            action->setVisible(currentKey() == u"extracts");
        menu->popup(m_moreFormats->mapToGlobal(QPoint(0, m_moreFormats->height())));
    });
    m_formats.append(m_moreFormats);
    row->addWidget(m_moreFormats);
}

void DocumentsPage::letYield(QWidget* bar)
{
    m_yielding = new YieldingRow(bar);
    m_yielding->add(
        [this](bool gives) { m_pages->setVisible(!gives && !m_pages->text().isEmpty()); });
    m_yielding->add([this](bool gives) {
        const QKeySequence keys(Qt::CTRL | Qt::Key_P);
        m_print->setKeys(gives ? QKeySequence() : keys, true);
        m_print->setToolTip(gives ? keys.toString(QKeySequence::NativeText) : QString());
    });
    m_yielding->add([this](bool gives) {
        m_options->setVisible(m_document && isNumbered(currentKey()));
        m_options->setText(gives ? QString() : m_options->accessibleName());
        m_options->setIconName(gives ? std::optional(IconName::Edit) : std::nullopt);
    });
    m_yielding->add([this](bool gives) { setFormatsInMenu(gives); });
    m_yielding->add([this](bool gives) {
        m_zoom->setVisible(m_document && !gives);
        m_sizes->setVisible(m_document && gives);
    });
    m_desk.theme().follow(bar, [this] { m_yielding->fit(); });
}

void DocumentsPage::setFormatsInMenu(bool inMenu)
{
    m_formatsInMenu = inMenu;
    for (ShortcutButton* button : std::as_const(m_formats)) {
        if (button != m_moreFormats)
            button->setVisible(!inMenu);
    }
}

}  // namespace nghisu
