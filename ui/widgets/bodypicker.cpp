// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodypicker.h"

#include "models/bodydirectory.h"
#include "theme/elide.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int rowHeight = 32;
constexpr int fieldHeight = 26;  // stands in a line with chips
constexpr int mostRows = 7;
constexpr int popupWidth = 340;
constexpr int inset = 5;  // edge and padding around the rows

enum OfferRole : int {
    BodyRole = Qt::UserRole + 1,  ///< qint64, 0 for a group
    DetailRole,                   ///< QString at the right
};

/// Name at the left, short name or state at the right.
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
        const QString detail = index.data(DetailRole).toString();
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

BodyPicker::BodyPicker(const Theme& theme, const BodyDirectory& directory, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_directory(directory),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("bodyPicker"));
    setMinimumWidth(180);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (hasFocus())
            offer();
    });
    connect(&directory, &BodyDirectory::reloaded, this, [this] {
        if (isOpen())
            offer();
    });
}

BodyPicker::~BodyPicker()
{
    delete m_popup;
}

void BodyPicker::setExcluded(const QList<BodyId>& bodies)
{
    m_excluded = bodies;
    if (isOpen())
        offer();
}

QSize BodyPicker::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), m_theme.scaled(fieldHeight)};
}

bool BodyPicker::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

QStringList BodyPicker::offered() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, 0).data().toString());
    return names;
}

bool BodyPicker::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        // While the answers are open, the keys that choose among them are not the page's.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Up || key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void BodyPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (isOpen())
            step(1);
        else
            offer();
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen() && m_list->currentIndex().isValid())
            take(m_list->currentIndex().row());
        return;
    case Qt::Key_Escape:
        hideOffers();
        clear();
        emit abandoned();
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit backedOut();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void BodyPicker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    offer();
}

void BodyPicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    hideOffers();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit abandoned();
}

void BodyPicker::offer()
{
    const QString typed = text().simplified();
    const QList<BodyMatch> matches = m_directory.matches(typed, mostRows - 1 + m_excluded.size());
    m_model->clear();
    for (const BodyMatch& match : matches) {
        if (m_excluded.contains(match.body.id) || m_model->rowCount() >= mostRows - 1)
            continue;
        auto* item = new QStandardItem(match.body.name);
        item->setData(match.body.id.value(), BodyRole);
        const QString shortName =
            match.body.shortName == match.body.name ? QString() : match.body.shortName;
        item->setData(match.stands ? shortName : tr("no longer stands"), DetailRole);
        m_model->appendRow(item);
    }
    if (!typed.isEmpty() && !m_directory.exact(typed).isValid()) {
        auto* item = new QStandardItem(typed);
        item->setData(qint64(0), BodyRole);
        item->setData(tr("as a group"), DetailRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        hideOffers();
        return;
    }
    place();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void BodyPicker::place()
{
    // A child of the window and not a window of its own: it never takes the focus from the field,
    // nor from an input method that is composing in it.
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new QFrame(window());
        m_popup->setObjectName(QStringLiteral("bodyOffers"));
        m_popup->setProperty("panel", true);
        m_list = new QListView(m_popup);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setFrameStyle(QFrame::NoFrame);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new OfferDelegate(m_theme, m_list));
        m_list->setAccessibleName(tr("Bodies found"));
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(inset, inset, inset, inset);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { take(index.row()); });
    }
    const QWidget* host = m_popup->parentWidget();
    const int high = m_model->rowCount() * m_theme.scaled(rowHeight) + 2 * inset;
    const int wide = std::min(std::max(m_theme.scaled(popupWidth), width()), host->width() - 16);
    const QPoint below = mapTo(host, QPoint(0, height() + 2));
    const QPoint above = mapTo(host, QPoint(0, -2 - high));
    const bool fits = below.y() + high <= host->height() || above.y() < 0;
    const int left = std::max(8, std::min(below.x(), host->width() - wide - 8));
    m_popup->setGeometry(left, fits ? below.y() : above.y(), wide, high);
    m_popup->show();
    m_popup->raise();
}

void BodyPicker::hideOffers()
{
    if (m_popup)
        m_popup->hide();
}

void BodyPicker::step(int by)
{
    if (!isOpen())
        return;
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row() + by;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
}

void BodyPicker::take(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    const BodyId body(index.data(BodyRole).toLongLong());
    const QString name = index.data().toString();
    hideOffers();
    clear();
    hideOffers();
    if (body.isValid())
        emit bodyChosen(body);
    else
        emit groupChosen(name);
}

}  // namespace nghisu
