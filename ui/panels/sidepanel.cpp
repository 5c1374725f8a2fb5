// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sidepanel.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_back(new ShortcutButton(theme, IconName::Back, {}, this)),
      m_title(new Label(theme, FontRole::BodyStrong, Token::Ink, this)),
      m_hint(new Label(theme, FontRole::Body, Token::Ink3, this))
{
    m_back->setObjectName(u"panelBack"_s);
    m_back->hide();
    m_title->setObjectName(u"panelTitle"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(25, 14, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(2);
    head->addLayout(m_buttons);
    theme.follow(this, [this, &theme, head] {
        m_title->setMinimumHeight(theme.sizes().control);
        head->invalidate();
        update();
    });

    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(25, 8, 24, 24);
    m_column->setSpacing(8);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);  // setWidget() fills it
    m_scroll = scroll;

    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(24, 120, 24, 24);
    m_hint->hide();

    m_footPlace = new QWidget(this);
    m_foot = new QHBoxLayout(m_footPlace);
    m_foot->setContentsMargins(25, 12, 24, 16);
    m_foot->setSpacing(8);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_hint, 1);
    whole->addWidget(m_footPlace);
    connect(m_back, &QAbstractButton::clicked, this, &SidePanel::backRequested);
    retranslate();
}

void SidePanel::setPageMode(bool page)
{
    m_page = page;
    m_back->setVisible(page);
    update();
}

void SidePanel::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_scroll->setVisible(hint.isEmpty());
    m_footPlace->setVisible(hint.isEmpty() && m_foot->count() > 0);
    if (!hint.isEmpty())
        m_title->setText({});
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Paper));
    if (m_page)
        return;
    QPen line(m_theme.color(Token::Line), 1);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(0, 0, 0, height());
}

void SidePanel::retranslate()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(m_back->accessibleName());
}

}  // namespace nghisu
