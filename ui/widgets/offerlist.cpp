// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/offerlist.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QFrame>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int rowHeight = 32;
constexpr int popupWidth = 340;
constexpr int inset = 5;  // edge and padding around the rows
constexpr int detailRole = Qt::UserRole + 1;

/// Name at the left, detail at the right.
class OfferDelegate : public QStyledItemDelegate {
public:
    OfferDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, m_theme.scaled(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(chosen ? Token::Tint2 : Token::Sunk));
            const int radius = m_theme.sizes().controlRadius;
            painter->drawRoundedRect(option.rect, radius, radius);
        }
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const QString detail = index.data(detailRole).toString();
        const QFont small = m_theme.font(FontRole::Caption);
        const int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
        painter->setFont(small);
        painter->setPen(m_theme.color(chosen ? Token::Ink2 : Token::Ink3));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
        const QFont body = m_theme.font(FontRole::Body);
        painter->setFont(body);
        painter->setPen(m_theme.color(Token::Ink));
        const QRect left = inner.adjusted(0, 0, detail.isEmpty() ? 0 : -detailWidth - 12, 0);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          elideAtWord(index.data().toString(), QFontMetricsF(body), left.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

}  // namespace

OfferList::OfferList(const Theme& theme, QWidget* field)
    : QObject(field), m_theme(theme), m_field(field), m_model(new QStandardItemModel(this))
{
}

OfferList::~OfferList()
{
    delete m_popup;
}

void OfferList::setNames(const QString& objectName, const QString& accessibleName)
{
    m_objectName = objectName;
    m_accessibleName = accessibleName;
    if (m_list)
        m_list->setAccessibleName(accessibleName);
}

void OfferList::offer(const QList<Offer>& offers, bool chooseFirst)
{
    m_offers = offers;
    m_model->clear();
    for (const Offer& one : offers) {
        auto* item = new QStandardItem(one.text);
        item->setData(one.detail, detailRole);
        m_model->appendRow(item);
    }
    if (offers.isEmpty()) {
        hide();
        return;
    }
    place();
    m_list->setCurrentIndex(chooseFirst ? m_model->index(0, 0) : QModelIndex());
}

void OfferList::hide()
{
    if (m_popup)
        m_popup->hide();
}

bool OfferList::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

int OfferList::current() const
{
    return isOpen() ? m_list->currentIndex().row() : -1;
}

bool OfferList::wantsKey(int key) const
{
    return isOpen()
        && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Up || key == Qt::Key_Down);
}

bool OfferList::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key == Qt::Key_Down ? 1 : -1);
        return isOpen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() < 0)
            return false;
        take(current());
        return true;
    default:
        return false;
    }
}

void OfferList::place()
{
    if (!m_popup || m_popup->parentWidget() != m_field->window()) {
        delete m_popup;
        m_popup = new QFrame(m_field->window());
        m_popup->setObjectName(m_objectName);
        m_popup->setProperty("panel", true);
        m_list = new QListView(m_popup);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setFrameStyle(QFrame::NoFrame);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new OfferDelegate(m_theme, m_list));
        m_list->setAccessibleName(m_accessibleName);
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(inset, inset, inset, inset);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { take(index.row()); });
    }
    const QWidget* host = m_popup->parentWidget();
    const int high = m_model->rowCount() * m_theme.scaled(rowHeight) + 2 * inset;
    const int wide =
        std::min(std::max(m_theme.scaled(popupWidth), m_field->width()), host->width() - 16);
    const QPoint below = m_field->mapTo(host, QPoint(0, m_field->height() + 2));
    const QPoint above = m_field->mapTo(host, QPoint(0, -2 - high));
    const bool fits = below.y() + high <= host->height() || above.y() < 0;
    const int left = std::max(8, std::min(below.x(), host->width() - wide - 8));
    m_popup->setGeometry(left, fits ? below.y() : above.y(), wide, high);
    m_popup->show();
    m_popup->raise();
}

void OfferList::step(int by)
{
    if (!isOpen())
        return;
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row() + by;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
}

void OfferList::take(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    const Offer offer = m_offers[row];
    hide();
    emit taken(offer);
}

}  // namespace nghisu
